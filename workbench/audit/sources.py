"""When two rows name the same source, what their merger says, and which may be the same.

Rules: a row with a smelter id merges by (mineral, id) only; one without merges by (mineral, normalised name,
country) among rows without one; rows "not yet identified" never merge. So the order of rows changes nothing.
"""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from workbench.audit.enums import ActionTaken, Conflict, DueDiligence
from workbench.audit.records import Plan, Source

NOT_YET_IDENTIFIED = "smelter not yet identified"
NOT_LISTED = "smelter not listed"

Key = tuple[str, ...]
_Word = TypeVar("_Word", DueDiligence, Conflict, ActionTaken)


def normalised(name: str | None) -> str:
    """A name as it is compared: NFKC, case folded, single blanks."""
    return " ".join(unicodedata.normalize("NFKC", name or "").casefold().split())


def _id_as_compared(source: Source) -> str:
    """A smelter id without blanks around it, in capitals; nothing for one of blanks alone."""
    return (source.smelter_id or "").strip().upper()


def is_not_yet_identified(source: Source) -> bool:
    """Named so, in any case, or with neither name nor id."""
    if _id_as_compared(source):
        return False
    return normalised(source.name) in ("", NOT_YET_IDENTIFIED, "not yet identified")


def merge_key(source: Source) -> Key | None:
    """What rows of one source share; None for a source of its own."""
    smelter_id = _id_as_compared(source)
    if smelter_id:
        return (source.mineral.value, "id", smelter_id)
    if is_not_yet_identified(source):
        return None
    return (source.mineral.value, "name", normalised(source.name), source.smelter_country or "")


def merged(rows: Iterable[Source]) -> list[Source]:
    """Each source once, sorted by key and id; rows that disagree flag it, the worst wins."""
    groups: dict[Key, list[Source]] = defaultdict(list)
    for row in rows:
        groups[merge_key(row) or (row.mineral.value, "own", row.id)].append(row)
    return [_merge(groups[key]) for key in sorted(groups)]


def _merge(rows: list[Source]) -> Source:
    if len(rows) == 1 and _is_in_order(rows[0]):
        return rows[0]  # nearly all of them: a list of 100 000 is merged in half a second
    conflict = _worst(Conflict, [row.conflict for row in rows])
    plans = [row.plan for row in rows if row.plan is not None and row.conflict is conflict]
    return replace(
        rows[0],
        id=min(row.id for row in rows),
        smelter_id=_smallest(row.smelter_id for row in rows),
        name=_smallest(row.name for row in rows),
        smelter_country=_smallest(row.smelter_country for row in rows),
        origin_countries=tuple(sorted({country for row in rows for country in row.origin_countries})),
        due_diligence=_worst(DueDiligence, [row.due_diligence for row in rows]),
        conflict=conflict,
        action=_worst(ActionTaken, [row.action for row in rows if row.conflict is conflict]),
        plan=_merged_plan(plans),
        evidence=tuple(sorted({item for row in rows for item in row.evidence})),
        repeats_disagree=any(row.repeats_disagree for row in rows) or _disagree(rows),
        reference=_smallest(row.reference for row in rows),
        cahra=min((row.cahra for row in rows if row.cahra), key=repr, default=None),
        unverified=any(row.unverified for row in rows),
    )


def _smallest(words: Iterable[str | None]) -> str | None:
    return min((word for word in words if word and word.strip()), default=None)


def _is_in_order(row: Source) -> bool:
    """It is as a merger would leave it, so that a repeated row changes nothing."""
    return all(
        len(items) < 2 or list(items) == sorted(set(items)) for items in (row.origin_countries, row.evidence)
    ) and all(
        word is None or word.strip()
        for word in (row.smelter_id, row.name, row.smelter_country, row.reference)
    )


def _worst(vocabulary: type[_Word], words: list[_Word]) -> _Word:
    return min(words, key=list(vocabulary).index)


def _disagree(rows: list[Source]) -> bool:
    return len({(row.due_diligence, row.conflict, row.action) for row in rows}) > 1


def _merged_plan(plans: list[Plan]) -> Plan | None:
    return min(plans, key=repr, default=None)


def likely_matches(sources: Iterable[Source]) -> list[tuple[Source, Source]]:
    """Pairs (with id, without id) of one mineral and normalised name: reported, never merged."""
    listed: dict[tuple[str, str], list[Source]] = defaultdict(list)
    unlisted: list[Source] = []
    for source in sources:
        if _id_as_compared(source):
            listed[(source.mineral.value, normalised(source.name))].append(source)
        elif not is_not_yet_identified(source):
            unlisted.append(source)
    return [
        (match, source)
        for source in unlisted
        for match in listed.get((source.mineral.value, normalised(source.name)), [])
    ]
