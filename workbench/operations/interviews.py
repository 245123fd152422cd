"""Keep interviews: a code in place of a name, the role coarse, and notes that never leave the file."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from workbench.audit.enums import EvidenceKind
from workbench.audit.records import Actor, Evidence, Interview, InterviewNote
from workbench.audit.said import Said
from workbench.errors import WrongUsage
from workbench.operations.evidence import Holder, add_links, check_holders, found_evidence, next_codes
from workbench.store.audit_file import AuditFile
from workbench.store.changes import Changes

SMALL_GROUP = 5


def add_interview(
    file: AuditFile,
    *,
    interview: Interview,
    place: str | None = None,
    obtained_on: date | None = None,
    links: Sequence[Holder] = (),
    actor: Actor,
) -> tuple[Changes, str]:
    """Add an interview under the next code; there is no field for a name."""
    check_holders(file, links)
    code = next(next_codes(file, "W"))
    item = Evidence(
        id=code,
        kind=EvidenceKind.INTERVIEW,
        title=code,
        place=place,
        obtained_by=actor.name or None,
        obtained_on=obtained_on or date.today(),
        interview=interview,
    )
    with file.unit(Said("Add interview {code}", code=code), actor=actor) as unit:
        unit.put(item)
        add_links(file, unit, [code], links)
    return unit.changes, code


def revise_interview(file: AuditFile, *, code: str, interview: Interview, actor: Actor) -> Changes:
    """Put other particulars in place; successive ones by one person are one step for undo."""
    item = _interview(file, code)
    with file.unit(
        Said("Particulars of {code}", code=code), actor=actor, continues=f"interview:{code}"
    ) as unit:
        unit.put(replace(item, interview=interview))
    return unit.changes


def note_interview(file: AuditFile, *, code: str, text: str, actor: Actor) -> Changes:
    """Write down what was said. The step is called by the code alone: no word of it stands elsewhere."""
    _interview(file, code)
    with file.unit(Said("Notes of {code}", code=code), actor=actor, continues=f"notes:{code}") as unit:
        if text:
            unit.put(InterviewNote(interview=code, text=text))
        else:
            unit.remove(InterviewNote, code)
    return unit.changes


def recognisable(interview: Interview) -> str:
    """Why somebody who reads the report may recognise who was asked; empty where it is not so."""
    size = interview.group_size
    if size is None:
        return ""
    if size <= 1:
        return Said("One person alone fits this: whoever reads it knows who was asked.")
    if size < SMALL_GROUP:
        return Said(
            "Only {n} persons fit this: with the role told, one of them may be recognised. "
            "Name a larger group, or leave the role out.",
            n=size,
        )
    return ""


def _interview(file: AuditFile, code: str) -> Evidence:
    item = found_evidence(file, code)
    if item.kind is not EvidenceKind.INTERVIEW:
        raise WrongUsage(Said("{code} is no interview.", code=code), "Choose an interview.")
    return item
