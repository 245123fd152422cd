"""Rows from a spreadsheet, pasted: what each would become, worked out before anything changes.

As with an import, a source that is listed already is never changed, and a repeated row counts once.
"""

import re
import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from workbench.audit.enums import Conflict, DueDiligence, Mineral
from workbench.audit.records import Source
from workbench.audit.said import Said
from workbench.audit.sources import (
    NOT_LISTED,
    Key,
    is_not_yet_identified,
    likely_matches,
    merge_key,
    merged,
    normalised,
)
from workbench.errors import UnusableInput
from workbench.exchange.lists.columns import Meaning, column_letters, meanings_of
from workbench.exchange.lists.delimited import rows_of
from workbench.exchange.lists.status_list import smelter_id_of
from workbench.exchange.workbooks.countries import countries_in, country_code
from workbench.exchange.workbooks.smelter_list import mineral_named

MEANINGS = (
    Meaning.MINERAL, Meaning.NAME, Meaning.SMELTER_ID, Meaning.COUNTRY, Meaning.ORIGINS,
    Meaning.DUE_DILIGENCE, Meaning.CONFLICT, Meaning.REFERENCE,
)  # fmt: skip
MAX_LETTERS = 20_000_000
MAX_COLUMNS = 500  # of each one what it means is looked for, and asked

_CID = re.compile(r"CID[ -]?\d{6}", re.IGNORECASE)
_LOOKED_AT = 200  # rows by which a column without a heading is told
_NO_COUNTRY = frozenset({"", "-", "–", "—", "unknown", "n/a", "na", "not disclosed"})
_DUE_DILIGENCE = {
    **dict.fromkeys(("documented", "yes", "y", "oui", "是"), DueDiligence.DOCUMENTED),
    **dict.fromkeys(
        ("undocumented", "not documented", "no", "n", "none", "none seen", "non", "否"),
        DueDiligence.UNDOCUMENTED,
    ),
    **dict.fromkeys(("unknown", "?", "-", "n/a", "inconnu", "未知"), DueDiligence.UNKNOWN),
}
_CONFLICT = {
    "confirmed": Conflict.CONFIRMED,
    "suspected": Conflict.SUSPECTED,
    "none": Conflict.NONE,
    "no": Conflict.NONE,
    "not assessed": Conflict.NOT_ASSESSED,
    "unknown": Conflict.NOT_ASSESSED,
    "-": Conflict.NOT_ASSESSED,
}


class Fate(StrEnum):
    """What becomes of a row."""

    ADDED = "added"
    REPEATED = "repeated"  # the same source as a row above
    LISTED = "listed"  # a source that the audit has
    LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True)
class Pasted:
    """Pasted cells. `heading` says whether the first row names the columns; `meanings` has one for each."""

    cells: tuple[tuple[str, ...], ...]
    heading: bool
    meanings: tuple[Meaning | None, ...]

    @property
    def rows(self) -> tuple[tuple[str, ...], ...]:
        """The rows without the heading."""
        return self.cells[1:] if self.heading else self.cells


@dataclass(frozen=True, slots=True)
class PastedRow:
    """A row (counted from 1, as it was pasted), its fate, and what is to be said of it, column by column."""

    number: int
    label: str
    fate: Fate
    remarks: tuple[tuple[str, str, str], ...] = ()  # the column's letters, what is wrong, as it stands there


@dataclass(frozen=True, slots=True)
class PastePlan:
    """All that pasting would do. `sources` are new ones only."""

    rows: tuple[PastedRow, ...]
    sources: tuple[Source, ...]

    def count(self, *fates: Fate) -> int:
        """How many rows meet one of these fates."""
        return sum(1 for row in self.rows if row.fate in fates)


def columns_of(text: str) -> Pasted:
    """The cells of a text from the clipboard, and what its columns seem to mean. UnusableInput for none."""
    if len(text) > MAX_LETTERS:
        raise UnusableInput("The clipboard holds far too much.", "Paste the rows in parts.")
    cells = tuple(tuple(row) for row in rows_of(text, "the clipboard") if any(row))
    if not cells:
        raise UnusableInput(
            "The clipboard holds no text.", "Copy the rows in your spreadsheet program, and paste again."
        )
    width = max(map(len, cells))
    if width > MAX_COLUMNS:
        raise UnusableInput("The clipboard holds far too much.", "Paste the rows in parts.")
    named = meanings_of(cells[0], MEANINGS)
    heading = len(named) >= min(2, width) and not any(map(mineral_named, cells[0]))
    found = named if heading else _told_by_content(cells[:_LOOKED_AT], width)
    places = {place: meaning for meaning, place in found.items()}
    return Pasted(cells, heading, tuple(places.get(place) for place in range(width)))


def _told_by_content(cells: Sequence[Sequence[str]], width: int) -> dict[Meaning, int]:
    columns = [[row[place] for row in cells if place < len(row) and row[place]] for place in range(width)]
    found: dict[Meaning, int] = {}
    for meaning, fits in _LOOKS:
        free = (place for place in range(width) if place not in found.values())
        place = next((place for place in free if _mostly(columns[place], fits)), None)
        if place is not None:
            found[meaning] = place
    rest = [place for place in range(width) if place not in found.values() and columns[place]]
    if rest:
        found[Meaning.NAME] = max(rest, key=lambda place: sum(map(len, columns[place])) / len(columns[place]))
    return found


def _mostly(column: Sequence[str], fits: Callable[[str], object]) -> bool:
    return bool(column) and 2 * sum(1 for cell in column if fits(cell)) > len(column)


_LOOKS: tuple[tuple[Meaning, Callable[[str], object]], ...] = (
    (Meaning.MINERAL, mineral_named),
    (Meaning.SMELTER_ID, _CID.fullmatch),
    (Meaning.COUNTRY, country_code),
    (Meaning.ORIGINS, countries_in),
    (Meaning.DUE_DILIGENCE, lambda cell: normalised(cell) in _DUE_DILIGENCE),
)


def plan_paste(pasted: Pasted, *, known: Mapping[Key, str], mineral: Mineral | None = None) -> PastePlan:
    """Sort rows into added, repeated, listed and left out. Pure but for the random ids.

    `known` maps the merge keys of the audit's sources to their ids; `mineral` is that of rows without one.
    """
    first = 2 if pasted.heading else 1
    reader = _Reader(pasted.meanings, mineral)
    read = [reader.read(number, cells) for number, cells in enumerate(pasted.rows, start=first)]
    groups: dict[Key, list[Source]] = {}
    fates = [_fate(source, known, groups) for source, _ in read]
    sources = tuple(group[0] if len(group) == 1 else merged(group)[0] for group in groups.values())
    more = _likely(sources, known)
    rows = (
        PastedRow(row.number, row.label, fate, (*row.remarks, *more.get(_key(source), ())))
        for (source, row), fate in zip(read, fates, strict=True)
    )
    return PastePlan(tuple(rows), sources)


def _key(source: Source | None) -> Key:
    return () if source is None else merge_key(source) or (source.mineral.value, "own", source.id)


def _fate(source: Source | None, known: Mapping[Key, str], groups: dict[Key, list[Source]]) -> Fate:
    if source is None:
        return Fate.LEFT_OUT
    key = _key(source)
    if key in known:
        return Fate.LISTED
    group = groups.setdefault(key, [])
    group.append(source)
    return Fate.ADDED if len(group) == 1 else Fate.REPEATED


def _likely(
    sources: Sequence[Source], known: Mapping[Key, str]
) -> dict[Key, tuple[tuple[str, str, str], ...]]:
    """Rows that may mean a source which goes by an id elsewhere, or the other way round: told, not merged."""
    told: dict[Key, tuple[tuple[str, str, str], ...]] = {}
    for listed, unlisted in likely_matches(sources):
        message = Said("may be the smelter {id}; the two were not merged", id=listed.smelter_id)
        told[_key(unlisted)] = (("", message, unlisted.name or ""),)
    names = {(key[0], key[2]) for key in known if key[1] == "name"}
    for source in sources:
        if source.smelter_id and (source.mineral.value, normalised(source.name)) in names:
            message = Said("may be a source that the audit has without an id; the two were not merged")
            told[_key(source)] = (("", message, source.name or ""),)
    return told


class _Reader:
    """Reads rows by what their columns mean."""

    def __init__(self, meanings: Iterable[Meaning | None], mineral: Mineral | None) -> None:
        self._places = {meaning: place for place, meaning in enumerate(meanings) if meaning}
        self._mineral = mineral
        self._remarks: list[tuple[str, str, str]] = []

    def read(self, number: int, cells: Sequence[str]) -> tuple[Source | None, PastedRow]:
        """The row as a source (None: left out), and what is to be said of it; its fate is open."""
        self._remarks = []
        source = self._source(cells)
        label = self._cell(cells, Meaning.NAME) or self._cell(cells, Meaning.SMELTER_ID)
        return source, PastedRow(number, label or " ".join(cells)[:60], Fate.LEFT_OUT, tuple(self._remarks))

    def _source(self, cells: Sequence[str]) -> Source | None:
        mineral = self._read_mineral(self._cell(cells, Meaning.MINERAL))
        if mineral is None:
            return None
        source = Source(
            id=uuid.uuid4().hex,
            mineral=mineral,
            smelter_id=smelter_id_of(self._cell(cells, Meaning.SMELTER_ID)),
            name=self._cell(cells, Meaning.NAME) or None,
            smelter_country=self._country(self._cell(cells, Meaning.COUNTRY)),
            origin_countries=self._origins(self._cell(cells, Meaning.ORIGINS)),
            conflict=self._conflict(self._cell(cells, Meaning.CONFLICT)),
            reference=self._cell(cells, Meaning.REFERENCE) or None,
        )
        if not source.name and not source.smelter_id:
            self._note(Meaning.NAME, Said("neither name nor id; counted as a source of its own"), "")
        return replace(
            source, due_diligence=self._due_diligence(self._cell(cells, Meaning.DUE_DILIGENCE), source)
        )

    def _read_mineral(self, text: str) -> Mineral | None:
        mineral = mineral_named(text) if text else self._mineral
        if mineral is None and text:
            self._note(Meaning.MINERAL, Said("not a mineral that is known; the row was left out"), text)
        elif mineral is None:
            self._note(Meaning.MINERAL, Said("no mineral; the row was left out"), "")
        return mineral

    def _country(self, text: str) -> str | None:
        code = country_code(text) or country_code(text.upper() if len(text) == 2 else text)
        if code is None and normalised(text) not in _NO_COUNTRY:
            self._note(Meaning.COUNTRY, Said("not a country's name; the row was kept without one"), text)
        return code

    def _origins(self, text: str) -> tuple[str, ...]:
        found = countries_in(text) if text else ()
        if not found and normalised(text) not in _NO_COUNTRY:
            self._note(
                Meaning.ORIGINS, Said("no country's name in it; the row was kept without origin"), text
            )
        return found

    def _due_diligence(self, text: str, source: Source) -> DueDiligence:
        """Without a word of its own: one that nobody lists or knows is undocumented, any other unknown."""
        said = _DUE_DILIGENCE.get(normalised(text))
        if said is not None:
            return said
        if text:
            self._note(Meaning.DUE_DILIGENCE, Said("not a word for due diligence; taken as unknown"), text)
            return DueDiligence.UNKNOWN
        is_nobody = is_not_yet_identified(source) or normalised(source.name) in (NOT_LISTED, "not listed")
        return DueDiligence.UNDOCUMENTED if is_nobody else DueDiligence.UNKNOWN

    def _conflict(self, text: str) -> Conflict:
        said = _CONFLICT.get(normalised(text))
        if said is None and text:
            self._note(
                Meaning.CONFLICT, Said("not a word for a conflict source; taken as not assessed"), text
            )
        return said or Conflict.NOT_ASSESSED

    def _cell(self, cells: Sequence[str], meaning: Meaning) -> str:
        place = self._places.get(meaning)
        return cells[place] if place is not None and place < len(cells) else ""

    def _note(self, meaning: Meaning, message: str, raw: str) -> None:
        place = self._places.get(meaning)
        self._remarks.append((column_letters(place) if place is not None else "", message, raw))
