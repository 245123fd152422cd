"""Keep the list of sources: one smelter or refiner for one mineral."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from workbench.audit.enums import Conflict, DueDiligence
from workbench.audit.records import Actor, CahraFlag, Source
from workbench.audit.said import Said
from workbench.audit.sources import merge_key
from workbench.errors import UnusableInput
from workbench.store.audit_file import AuditFile
from workbench.store.changes import Changes

_WORDS = {
    DueDiligence.DOCUMENTED: Said("documented"),
    DueDiligence.UNDOCUMENTED: Said("not documented"),
    DueDiligence.UNKNOWN: Said("unknown"),
}
_CONFLICT_WORDS = {
    Conflict.CONFIRMED: Said("confirmed"),
    Conflict.SUSPECTED: Said("suspected"),
    Conflict.NOT_ASSESSED: Said("not assessed"),
    Conflict.NONE: Said("none"),
}


def add_source(file: AuditFile, *, source: Source, actor: Actor) -> Changes:
    """Add a source; one that is already listed is refused, since it would count twice."""
    _refuse_repetition(file, source)
    with file.unit(Said("Add {source}", source=_label(source)), actor=actor) as unit:
        unit.put(source)
    return unit.changes


def revise_source(file: AuditFile, *, source: Source, actor: Actor) -> Changes:
    """Put new values in place of the source with the same id; whoever edits it has looked at it."""
    _refuse_repetition(file, source)
    with file.unit(Said("Edit {source}", source=_label(source)), actor=actor) as unit:
        unit.put(replace(source, unverified=False))
    return unit.changes


def mark_due_diligence(
    file: AuditFile, *, ids: Sequence[str], due_diligence: DueDiligence, actor: Actor
) -> Changes:
    """Mark several sources at once, as one step; those that came along unverified are verified by it."""
    with file.unit(
        Said("Mark {source} {answer}", source=_which(file, ids), answer=_WORDS[due_diligence]), actor=actor
    ) as unit:
        unit.mark_due_diligence(ids, due_diligence)
    return unit.changes


def verify_sources(file: AuditFile, *, ids: Sequence[str], actor: Actor) -> Changes:
    """Say that sources which came along from an earlier audit were looked at in this one, as one step."""
    with file.unit(Said("Verify {source}", source=_which(file, ids)), actor=actor) as unit:
        unit.mark_verified(ids)
    return unit.changes


def mark_conflict(file: AuditFile, *, ids: Sequence[str], conflict: Conflict, actor: Actor) -> Changes:
    """Say of several sources at once what is known of purchases from them."""
    answer = _CONFLICT_WORDS[conflict]
    what = Said("Set conflict of {source} to {answer}", source=_which(file, ids), answer=answer)
    return _set(file, what, ids, {"conflict": conflict}, actor)


def set_reference(file: AuditFile, *, ids: Sequence[str], reference: str | None, actor: Actor) -> Changes:
    """Say where the due diligence of several sources is documented."""
    what = Said("Set the reference of {source}", source=_which(file, ids))
    return _set(file, what, ids, {"reference": (reference or "").strip() or None}, actor)


def flag_cahra(file: AuditFile, *, ids: Sequence[str], flag: CahraFlag | None, actor: Actor) -> Changes:
    """Flag several sources to be looked at more closely, or take their flags off."""
    template = "Flag {source} as CAHRA" if flag else "Take the CAHRA flag off {source}"
    return _set(file, Said(template, source=_which(file, ids)), ids, {"cahra": flag}, actor)


def remove_sources(file: AuditFile, *, ids: Sequence[str], actor: Actor) -> Changes:
    """Take several sources off the list as one step; those that are gone already are left alone."""
    with file.unit(Said("Remove {source}", source=_which(file, ids)), actor=actor) as unit:
        unit.remove_sources(ids)
    return unit.changes


def _set(
    file: AuditFile, what: Said, ids: Sequence[str], values: Mapping[str, object], actor: Actor
) -> Changes:
    with file.unit(what, actor=actor) as unit:
        unit.set_on_sources(ids, {**values, "unverified": False})
    return unit.changes


def _which(file: AuditFile, ids: Sequence[str]) -> str:
    named = file.source(ids[0]) if len(ids) == 1 else None
    return _label(named) if named else Said("{n} sources", n=len(ids))


def _label(source: Source) -> str:
    return source.name or source.smelter_id or Said("a {mineral} source", mineral=source.mineral)


def _refuse_repetition(file: AuditFile, source: Source) -> None:
    key = merge_key(source)
    listed = file.source_keys().get(key) if key else None
    if listed is not None and listed != source.id:
        raise UnusableInput(
            Said("{source} is already listed for {mineral}.", source=_label(source), mineral=source.mineral),
            "Edit the listed source instead.",
        )
