"""Mark elements to come back to. A working note: no report, export or outcome carries it."""

from workbench.audit.records import Actor, Bookmark
from workbench.audit.said import Said
from workbench.operations.answers import check_element
from workbench.store.audit_file import AuditFile
from workbench.store.changes import Changes


def set_bookmark(file: AuditFile, *, ref: str, note: str = "", actor: Actor) -> Changes:
    """Come back to this element; `note` says what for. Successive notes of one person are one step."""
    check_element(file, ref)
    continues = f"bookmark:{ref}" if note else None
    with file.unit(Said("Come back to {ref}", ref=ref), actor=actor, continues=continues) as unit:
        unit.put(Bookmark(element=ref, note=note))
    return unit.changes


def clear_bookmark(file: AuditFile, *, ref: str, actor: Actor) -> Changes:
    """No longer to come back to, its note is gone too; undo brings both back."""
    check_element(file, ref)
    with file.unit(Said("Done with {ref}", ref=ref), actor=actor) as unit:
        unit.remove(Bookmark, ref)
    return unit.changes
