"""Record the audit's own facts, which are judged beside the elements."""

from workbench.audit.records import Actor, Basis
from workbench.store.audit_file import AuditFile
from workbench.store.changes import Changes


def revise_basis(file: AuditFile, *, basis: Basis, what: str, actor: Actor) -> Changes:
    """Put new facts in place of the old; `what` names the change, such as "Years that records are kept"."""
    with file.unit(what, actor=actor) as unit:
        unit.put(basis)
    return unit.changes
