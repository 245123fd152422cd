"""Keep what was seen: documents, photos, observations, and what was seen and not retained.

Files are read first, which touches no audit (`prepare_evidence`), and then attached as one step.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING, Any, BinaryIO, Literal, TypeAlias, cast

from workbench.audit.enums import EvidenceKind
from workbench.audit.records import Actor, Answer, CorrectiveAction, Evidence, InterviewNote, Source
from workbench.audit.said import Said
from workbench.errors import UnusableInput, WrongUsage
from workbench.operations.answers import check_element
from workbench.operations.preparing import Cancelled, Prepared, Progress, never, opened, silent
from workbench.store.audit_file import AuditFile
from workbench.store.changes import Changes

if TYPE_CHECKING:
    from workbench.store.unit import Unit

# What evidence can be linked to: an element by its reference, a source or an action by its id.
Holder: TypeAlias = tuple[Literal["element", "source", "action"], str]
Field: TypeAlias = Literal["kind", "title", "note", "method", "place", "obtained_by", "obtained_on"]
Holding = Answer | Source | CorrectiveAction

_FIELD_WORDS: dict[Field, str] = {
    "kind": "Kind of {code}",
    "title": "Title of {code}",
    "note": "What {code} shows",
    "method": "How {code} was obtained",
    "place": "Where {code} was obtained",
    "obtained_by": "Who obtained {code}",
    "obtained_on": "When {code} was obtained",
}
_CODE = re.compile(r"\b([EW])-(\d{1,9})\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Attached:
    """`codes` are those of the new evidence; `already` are names of what was here before, with its code."""

    changes: Changes
    codes: tuple[str, ...]
    already: tuple[tuple[str, str], ...] = ()
    warnings: tuple[str, ...] = ()


def attach_evidence(
    file: AuditFile,
    *,
    prepared: Sequence[Prepared],
    links: Sequence[Holder] = (),
    obtained_on: date | None = None,
    actor: Actor,
    progress: Progress = silent,
    cancelled: Callable[[], bool] = never,
) -> Attached:
    """Attach files that were prepared, as one step, and link them; bytes that are here already are not again.

    `progress` is told bytes done and in all.
    """
    check_holders(file, links)
    known = {item.sha256: item.id for item in file.evidence() if item.sha256}
    codes = next_codes(file, "E")
    watch = _Watch(sum(one.size for one in prepared), progress, cancelled)
    added: list[str] = []
    already: list[tuple[str, str]] = []
    with file.unit(_attach_label(prepared), actor=actor) as unit:
        for one in prepared:
            if one.sha256 in known:
                already.append((one.label, known[one.sha256]))
            else:
                code = known[one.sha256] = next(codes)
                _attach(unit, one, code, obtained_on or date.today(), actor, watch)
                added.append(code)
        add_links(file, unit, [*dict.fromkeys([*added, *(code for _, code in already)])], links)
    warnings = tuple(one.warning for one in prepared if one.warning)
    return Attached(changes=unit.changes, codes=tuple(added), already=tuple(already), warnings=warnings)


def _attach_label(prepared: Sequence[Prepared]) -> str:
    if len(prepared) == 1:
        return Said("Attach {name}", name=prepared[0].label or prepared[0].kind.value)
    return Said("Attach {n} files", n=len(prepared))


def _attach(unit: "Unit", one: Prepared, code: str, day: date, actor: Actor, watch: "_Watch") -> None:
    photo = one.photo
    if photo is not None and one.shared is not None:
        digest, _ = unit.keep_bytes(BytesIO(one.shared))
        photo = replace(photo, shared_sha256=digest)
    item = Evidence(
        id=code,
        kind=one.kind,
        title=one.label or None,
        file=one.label or None,
        obtained_by=actor.name or None,
        obtained_on=day,
        photo=photo,
    )
    with opened(one.given) as content:
        sha256, size = unit.keep_bytes(watch.watching(content))
    if sha256 != one.sha256:
        raise UnusableInput(Said("{name} changed while it was read.", name=one.label), "Attach it again.")
    unit.put(replace(item, sha256=sha256, size=size))


class _Watch:
    """Tells how many bytes went by, and stops them when asked to."""

    def __init__(self, total: int, progress: Progress, cancelled: Callable[[], bool]) -> None:
        self._done, self._total = 0, total * 2  # the store reads all of it twice
        self._progress, self._cancelled = progress, cancelled

    def watching(self, content: BinaryIO) -> BinaryIO:
        """The same bytes, watched."""
        return cast(BinaryIO, _Watched(content, self))

    def count(self, part: bytes) -> bytes:
        """Pass a part on."""
        if self._cancelled():
            raise Cancelled("Stopped.", "Nothing was attached.")
        self._done += len(part)
        self._progress(self._done // 2, self._total // 2)
        return part


class _Watched:
    def __init__(self, content: BinaryIO, watch: _Watch) -> None:
        self._content, self._watch = content, watch

    def seek(self, place: int) -> int:
        return self._content.seek(place)

    def read(self, size: int) -> bytes:
        return self._watch.count(self._content.read(size))


def add_evidence(
    file: AuditFile, *, evidence: Evidence, links: Sequence[Holder] = (), actor: Actor
) -> tuple[Changes, str]:
    """Add what has no file: an observation, or what was seen and not retained. Its code is given here."""
    if evidence.kind is EvidenceKind.INTERVIEW:
        raise WrongUsage("An interview is added with its own code.", "Use “New interview”.")
    check_holders(file, links)
    code = next(next_codes(file, "E"))
    with file.unit(Said("Add {name}", name=evidence.title or code), actor=actor) as unit:
        unit.put(
            replace(
                evidence,
                id=code,
                obtained_by=evidence.obtained_by or actor.name or None,
                obtained_on=evidence.obtained_on or date.today(),
            )
        )
        add_links(file, unit, [code], links)
    return unit.changes, code


def revise_evidence(
    file: AuditFile, *, code: str, field: Field, value: str | date | EvidenceKind | None, actor: Actor
) -> Changes:
    """Put a new value in one field. Successive values of one field by one person are one step for undo."""
    changed: dict[str, Any] = {field: value or None}
    item = replace(found_evidence(file, code), **changed)
    what = Said(_FIELD_WORDS[field], code=code)
    with file.unit(what, actor=actor, continues=f"evidence:{code}:{field}") as unit:
        unit.put(item)
    return unit.changes


def remove_evidence(file: AuditFile, *, codes: Sequence[str], actor: Actor) -> Changes:
    """Take evidence out with all links to it; the journal keeps it, and undo brings it back."""
    for code in codes:
        found_evidence(file, code)
    gone = frozenset(codes)
    with file.unit(Said("Remove {codes}", codes=", ".join(codes)), actor=actor) as unit:
        for holding in _holdings(file):
            left = tuple(code for code in holding.evidence if code not in gone)
            if left != holding.evidence:
                unit.put(replace(holding, evidence=left))
        for code in codes:
            unit.remove(InterviewNote, code)
            unit.remove(Evidence, code)
    return unit.changes


def link_evidence(
    file: AuditFile, *, codes: Sequence[str], holders: Sequence[Holder], actor: Actor
) -> Changes:
    """Say that evidence shows something of elements, sources or actions; one step."""
    for code in codes:
        found_evidence(file, code)
    places = ", ".join(_called(file, holder) for holder in holders)
    what = Said("Link {codes} to {place}", codes=", ".join(codes), place=places)
    with file.unit(what, actor=actor) as unit:
        add_links(file, unit, codes, holders)
    return unit.changes


def unlink_evidence(file: AuditFile, *, codes: Sequence[str], holder: Holder, actor: Actor) -> Changes:
    """Take a link back; the evidence stays."""
    holding = _holding(file, holder)
    what = Said("Unlink {codes} from {place}", codes=", ".join(codes), place=_called(file, holder))
    with file.unit(what, actor=actor) as unit:
        unit.put(replace(holding, evidence=tuple(one for one in holding.evidence if one not in codes)))
    return unit.changes


def evidence_places(file: AuditFile) -> dict[str, tuple[Holder, ...]]:
    """Where each piece of evidence is linked: elements first, then sources, then actions."""
    places: dict[str, list[Holder]] = {}
    for holding in _holdings(file):
        for code in holding.evidence:
            places.setdefault(code, []).append(_holder_of(holding))
    return {code: tuple(held) for code, held in places.items()}


def found_evidence(file: AuditFile, code: str) -> Evidence:
    """One piece of evidence; UnusableInput where it is gone."""
    item = next((one for one in file.evidence() if one.id == code), None)
    if item is None:
        raise UnusableInput(
            Said("{code} is no longer here.", code=code), "Undo brings back what was removed."
        )
    return item


def next_codes(file: AuditFile, letter: Literal["E", "W"]) -> Iterator[str]:
    """E-1, E-2 …, or W-01 … for interviews. A code is never given twice: a report may have named it."""
    here = {item.id for item in file.evidence()}
    told = list(here)
    for entry in file.journal():
        told += [one for one in entry.entity if one.startswith("evidence ")]
        if entry.what.startswith("Remove "):
            told.append(entry.what)  # of many removed at once the entry lists no ids
    used = [int(number) for one in told for kind, number in _CODE.findall(one) if kind == letter]
    number = max(used, default=0)
    while True:
        number += 1
        code = f"W-{number:02}" if letter == "W" else f"E-{number}"
        if code not in here:  # a document may have brought a number that is too long to be counted
            yield code


def code_order(code: str) -> tuple[str, int, str]:
    """Sorts E-2 before E-10."""
    found = _CODE.fullmatch(code)
    return (found[1], int(found[2]), "") if found else ("", 0, code)


# Links


def check_holders(file: AuditFile, holders: Iterable[Holder]) -> None:
    """Refuse to link to what is not there."""
    for holder in holders:
        _holding(file, holder)


def _holding(file: AuditFile, holder: Holder) -> Holding:
    kind, key = holder
    found: Holding | None
    if kind == "element":
        check_element(file, key)
        return file.answers().get(key, Answer(element=key))
    if kind == "source":
        found = file.source(key)
    else:
        found = next((one for one in file.actions() if one.id == key), None)
    if found is None:
        raise UnusableInput("What this is to be linked to is gone.", "Undo, or choose another place.")
    return found


def add_links(file: AuditFile, unit: "Unit", codes: Sequence[str], holders: Iterable[Holder]) -> None:
    """Link within a unit."""
    for holder in holders:
        holding = _holding(file, holder)
        unit.put(replace(holding, evidence=tuple(dict.fromkeys([*holding.evidence, *codes]))))


def _holdings(file: AuditFile) -> Iterator[Holding]:
    yield from (answer for _, answer in sorted(file.answers().items()) if answer.evidence)
    yield from file.sources_with_evidence()
    yield from (action for action in file.actions() if action.evidence)


def _holder_of(holding: Holding) -> Holder:
    if isinstance(holding, Answer):
        return "element", holding.element
    return ("source" if isinstance(holding, Source) else "action"), holding.id


def _called(file: AuditFile, holder: Holder) -> str:
    holding = _holding(file, holder)
    if isinstance(holding, Answer):
        return holding.element
    if isinstance(holding, Source):
        return holding.name or holding.smelter_id or holding.mineral.value
    return Said("the action for {finding}", finding=holding.finding)
