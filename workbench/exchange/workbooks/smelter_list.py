"""The rows of a Smelter List as sources: which smelter, for which mineral, and what is wrong in a row.

Columns A to F and O are read. An id is F, else A, else what the same workbook's look-up says of (mineral,
name): files that were not calculated by a spreadsheet program hold nothing but what was typed.
"""

import re
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from workbench.audit.enums import DueDiligence, Mineral
from workbench.audit.records import Source
from workbench.audit.said import Said
from workbench.audit.sources import NOT_LISTED, NOT_YET_IDENTIFIED, normalised
from workbench.exchange.workbooks.cells import Row, text
from workbench.exchange.workbooks.container import ImportCancelled
from workbench.exchange.workbooks.countries import countries_in, country_code
from workbench.exchange.workbooks.declaration import Attention, DeclaredRow

FIRST_ROW = 5
_ID, _METAL, _LOOKED_UP, _NAME, _COUNTRY, _IDENTIFICATION, _MINE_COUNTRY = 0, 1, 2, 3, 4, 5, 14
_REPORT_EVERY = 256

_MINERALS = {mineral.value: mineral for mineral in Mineral}
_MINERALS_OF_NO_EDITION = frozenset(
    {"mica", "natural mica", "copper", "graphite", "natural graphite", "lithium", "nickel"}
)
_CID = re.compile(r"CID\d{6}")
_NO_ID = frozenset(
    {"-", "--", "n/a", "na", "none", "unknown", "tbd", "pending", "not available", "not applicable"}
)
_NOT_IDENTIFIED = frozenset({NOT_YET_IDENTIFIED, "not yet identified"})
_NOT_LISTED = frozenset({NOT_LISTED, "not listed"})
_NO_COUNTRY = frozenset({"", "unknown", "n/a", "na", "-", "not disclosed"})
_NO_NAME = frozenset({"", "unknown"}) | _NOT_IDENTIFIED | _NOT_LISTED


@lru_cache(maxsize=256)
def mineral_named(words: str) -> Mineral | None:
    """The mineral of a cell such as `Tin`, `Gold (*)`; None where no edition judges it or nobody knows it."""
    return _MINERALS.get(_bare(words))


def _bare(words: str) -> str:
    return normalised(words.replace("(*)", ""))


@dataclass(frozen=True, slots=True)
class LookedUp:
    """What a workbook's own look-up knows of a smelter."""

    metal: str
    name: str
    country: str
    smelter_id: str


class LookUp:
    """The `Smelter Look-up` of one workbook, read when the first row asks for it."""

    def __init__(self, read: Callable[[], Sequence[Row]]) -> None:
        self._read = read

    def by_name(self, metal: str, alias: str) -> LookedUp | None:
        """The smelter that goes by this name for this metal."""
        return self._tables[0].get((_bare(metal), normalised(alias)))

    def by_id(self, smelter_id: str) -> LookedUp | None:
        """The smelter of this id."""
        return self._tables[1].get(smelter_id.upper())

    @cached_property
    def _tables(self) -> tuple[Mapping[tuple[str, str], LookedUp], Mapping[str, LookedUp]]:
        names: dict[tuple[str, str], LookedUp] = {}
        ids: dict[str, LookedUp] = {}
        for row in self._read()[FIRST_ROW - 1 :]:
            metal, alias, name, country, smelter_id = (text(cell) for cell in row[:5])
            if smelter_id:
                entry = LookedUp(metal, name or alias, country, smelter_id)
                names.setdefault((_bare(metal), normalised(alias)), entry)
                names.setdefault((_bare(metal), normalised(name)), entry)
                ids.setdefault(smelter_id.upper(), entry)
        return names, ids


class SmelterListReader:
    """Reads one sheet; `attention` fills while it reads."""

    def __init__(self, sheet: str, look_up: LookUp) -> None:
        self.attention: list[Attention] = []
        self._sheet = sheet
        self._look_up = look_up
        self._codes: dict[str, str | None] = {}

    def rows(
        self, cells: Sequence[Row], progress: Callable[[int, int], None], cancelled: Callable[[], bool]
    ) -> tuple[DeclaredRow, ...]:
        """All rows that name something, in order; progress is told rows done and in all."""
        total = max(0, len(cells) - FIRST_ROW + 1)
        found = []
        for done, row in enumerate(cells[FIRST_ROW - 1 :]):
            if done % _REPORT_EVERY == 0:
                progress(done, total)
                if cancelled():
                    raise ImportCancelled("The import was called off.", "Nothing was changed.")
            if _names_something(row[_ID : _IDENTIFICATION + 1]):
                found.append(self._row(done + FIRST_ROW, row))
        progress(total, total)
        return tuple(found)

    def _row(self, number: int, cells: Row) -> DeclaredRow:
        identification, metal, looked_up, name, country, own = _first_six(cells)
        smelter_id = self._smelter_id(number, own, identification)
        known = self._known(smelter_id, metal, looked_up, name)
        mineral = self._mineral(number, metal or (known.metal if known else ""))
        if mineral is None:
            return DeclaredRow(number, None)
        known_id = None if _is_special(looked_up) or known is None else known.smelter_id
        source_id = smelter_id or known_id
        return DeclaredRow(
            number,
            Source(
                id=uuid.uuid4().hex,
                mineral=mineral,
                smelter_id=source_id,
                name=self._name(number, looked_up, name, known, source_id),
                smelter_country=self._country(number, country or (known.country if known else "")),
                origin_countries=_origins(cells),
                due_diligence=_due_diligence(looked_up, name, source_id),
            ),
        )

    def _smelter_id(self, number: int, own: str, typed: str) -> str | None:
        if own and typed and own.upper() != typed.upper():
            self._note(number, "A", Said("another id than column F, which was used: {id}", id=own), typed)
        column, raw = ("F", own) if own else ("A", typed)
        if not raw:
            return None
        if normalised(raw) in _NO_ID:
            self._note(number, column, Said("not an id; the row was counted by its name"), raw)
            return None
        if _CID.fullmatch(raw.upper()):
            return raw.upper()
        self._note(number, column, Said("not an id like CID001234; it was kept as it is"), raw)
        return raw

    def _known(self, smelter_id: str | None, metal: str, looked_up: str, name: str) -> LookedUp | None:
        if smelter_id:
            complete = metal and name
            return None if complete else self._look_up.by_id(smelter_id)
        alias = looked_up or name
        return None if _is_special(alias) or not alias else self._look_up.by_name(metal, alias)

    def _mineral(self, number: int, metal: str) -> Mineral | None:
        mineral = mineral_named(metal)
        if mineral is None and not metal:
            self._note(number, "B", Said("no mineral; the row was left out"), "")
        elif mineral is None and _bare(metal) not in _MINERALS_OF_NO_EDITION:
            self._note(number, "B", Said("not a mineral that is known; the row was left out"), metal)
        return mineral

    def _name(
        self, number: int, looked_up: str, name: str, known: LookedUp | None, smelter_id: str | None
    ) -> str | None:
        if smelter_id:
            usable = [word for word in (name, known.name if known else "", looked_up) if _is_name(word)]
            return usable[0] if usable else None
        if normalised(looked_up) in _NOT_IDENTIFIED:
            if _is_name(name):
                self._note(number, "D", Said("a name beside “not yet identified”; it was not used"), name)
            return looked_up
        return self._name_without_id(number, looked_up, name)

    def _name_without_id(self, number: int, looked_up: str, name: str) -> str | None:
        if _is_name(name):
            if not _is_special(looked_up):
                self._note(number, "F", Said("no id, and the look-up of this workbook has none"), name)
            return name
        if normalised(looked_up) in _NOT_LISTED or not looked_up:
            self._note(number, "D", Said("neither name nor id; counted as a source of its own"), name)
            return name if normalised(name) in _NOT_IDENTIFIED else None
        self._note(number, "C", Said("no id, and the look-up of this workbook has none"), looked_up)
        return looked_up

    def _country(self, number: int, raw: str) -> str | None:
        if raw not in self._codes:
            self._codes[raw] = country_code(raw)
        code = self._codes[raw]
        if code is None and normalised(raw) not in _NO_COUNTRY:
            self._note(number, "E", Said("not a country's name; the row was kept without one"), raw)
        return code

    def _note(self, number: int, column: str, message: str, raw: str) -> None:
        self.attention.append(Attention(self._sheet, f"{column}{number}", message, raw))


def _names_something(cells: Row) -> bool:
    return any(cells) and any(text(cell) for cell in cells)


def _first_six(cells: Row) -> list[str]:
    found = [text(cell) for cell in cells[_ID : _IDENTIFICATION + 1]]
    return found + [""] * (_IDENTIFICATION + 1 - len(found))


@lru_cache(maxsize=4096)
def _is_special(words: str) -> bool:
    return normalised(words) in _NOT_IDENTIFIED or normalised(words) in _NOT_LISTED


@lru_cache(maxsize=4096)
def _is_name(words: str) -> bool:
    return normalised(words) not in _NO_NAME


def _due_diligence(looked_up: str, name: str, smelter_id: str | None) -> DueDiligence:
    """A smelter that nobody lists or knows is undocumented; of a listed one nothing is known yet."""
    says_so = _is_special(looked_up) or _is_special(name)
    nameless = smelter_id is None and not _is_name(looked_up) and not _is_name(name)
    return DueDiligence.UNDOCUMENTED if says_so or nameless else DueDiligence.UNKNOWN


def _origins(cells: Row) -> tuple[str, ...]:
    words = text(cells[_MINE_COUNTRY]) if len(cells) > _MINE_COUNTRY else ""
    return countries_in(words) if words else ()
