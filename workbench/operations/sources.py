"""Keep the list of sources: one smelter or refiner for one mineral."""

from collections.abc import Sequence
from dataclasses import replace

from workbench.audit.enums import DueDiligence
from workbench.audit.records import Actor, Source
from workbench.audit.sources import merge_key
from workbench.errors import UnusableInput
from workbench.store.audit_file import AuditFile
from workbench.store.changes import Changes

_WORDS = {
    DueDiligence.DOCUMENTED: "documented",
    DueDiligence.UNDOCUMENTED: "not documented",
    DueDiligence.UNKNOWN: "unknown",
}


def add_source(file: AuditFile, *, source: Source, actor: Actor) -> Changes:
    """Add a source; one that is already listed is refused, since it would count twice."""
    _refuse_repetition(file, source)
    with file.unit(f"Add {_label(source)}", actor=actor) as unit:
        unit.put(source)
    return unit.changes


def revise_source(file: AuditFile, *, source: Source, actor: Actor) -> Changes:
    """Put new values in place of the source with the same id; whoever edits it has looked at it."""
    _refuse_repetition(file, source)
    with file.unit(f"Edit {_label(source)}", actor=actor) as unit:
        unit.put(replace(source, unverified=False))
    return unit.changes


def remove_source(file: AuditFile, *, id: str, actor: Actor) -> Changes:  # noqa: A002 - the noun's own word
    """Take a source off the list; the journal keeps it."""
    source = file.source(id)
    if source is None:
        raise UnusableInput("This source is no longer on the list.", "Refresh the list and choose again.")
    with file.unit(f"Remove {_label(source)}", actor=actor) as unit:
        unit.remove(Source, id)
    return unit.changes


def mark_due_diligence(
    file: AuditFile, *, ids: Sequence[str], due_diligence: DueDiligence, actor: Actor
) -> Changes:
    """Mark several sources at once, as one step; those that came along unverified are verified by it."""
    with file.unit(f"Mark {_which(file, ids)} {_WORDS[due_diligence]}", actor=actor) as unit:
        unit.mark_due_diligence(ids, due_diligence)
    return unit.changes


def verify_sources(file: AuditFile, *, ids: Sequence[str], actor: Actor) -> Changes:
    """Say that sources which came along from an earlier audit were looked at in this one, as one step."""
    with file.unit(f"Verify {_which(file, ids)}", actor=actor) as unit:
        unit.mark_verified(ids)
    return unit.changes


def _which(file: AuditFile, ids: Sequence[str]) -> str:
    named = file.source(ids[0]) if len(ids) == 1 else None
    return _label(named) if named else f"{len(ids)} sources"


def _label(source: Source) -> str:
    return source.name or source.smelter_id or f"a {source.mineral} source"


def _refuse_repetition(file: AuditFile, source: Source) -> None:
    key = merge_key(source)
    listed = file.source_keys().get(key) if key else None
    if listed is not None and listed != source.id:
        raise UnusableInput(
            f"{_label(source)} is already listed for {source.mineral}.", "Edit the listed source instead."
        )
