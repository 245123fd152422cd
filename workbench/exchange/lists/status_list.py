"""Who says what of a smelter: a scheme's list of statuses. Its entries are hints, never answers.

Some publishers give one file for each status and no column for it; which one it is, is then asked for.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from workbench.audit.enums import Mineral
from workbench.audit.said import Said
from workbench.audit.sources import normalised
from workbench.errors import UnusableInput
from workbench.exchange.lists.columns import Heading, Meaning, column_letters, find_heading
from workbench.exchange.lists.dating import published_on
from workbench.exchange.lists.opening import Grid, open_list
from workbench.exchange.workbooks.container import ImportCancelled
from workbench.exchange.workbooks.countries import country_code
from workbench.exchange.workbooks.declaration import Attention
from workbench.exchange.workbooks.smelter_list import mineral_named

_WANTED = (
    Meaning.SMELTER_ID, Meaning.MINERAL, Meaning.NAME, Meaning.COUNTRY, Meaning.STATUS, Meaning.VALID_UNTIL,
)  # fmt: skip
_CID = re.compile(r"CID[ -]?(\d{6})")
_NO_ID = frozenset({"", "-", "n/a", "na", "none", "unknown", "tbd", "pending"})
_STATUSES = ("Non-conformant", "Conformant", "Active", "Eligible")
_REPORT_EVERY = 512


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusRow:
    """What one row says; `status` in the list's own words, empty where the list has no column for it."""

    smelter_id: str
    mineral: Mineral | None = None
    name: str | None = None
    country: str | None = None
    status: str = ""
    valid_until: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusListRead:
    """A status list as it was read; where it only hints at `published` and `status` they are proposals."""

    file: str
    sha256: str
    rows: tuple[StatusRow, ...]
    rows_read: int
    published: date | None = None
    version: str | None = None
    says_status: bool = True
    status: str = ""
    attention: tuple[Attention, ...] = ()


def _never() -> bool:
    return False


def read_status_list(path: Path, *, cancelled: Callable[[], bool] = _never) -> StatusListRead:
    """Read a status list: XML (a spreadsheet or not), .xlsx or .csv. UnusableInput says why not."""
    file = open_list(path, cancelled)
    sheet, grid, heading = _table(file.name, file.grids)
    reader = _Rows(sheet, heading)
    rows = tuple(dict.fromkeys(reader.rows(grid, cancelled)))
    if not rows:
        raise UnusableInput(
            Said("{name} names no smelter with an id.", name=file.name),
            "Look into the file, and try another.",
        )
    above = [" ".join(cell for cell in row if cell) for row in grid[: heading.row]]
    says_status = Meaning.STATUS in heading.places
    return StatusListRead(
        file=file.name,
        sha256=file.sha256,
        rows=rows,
        rows_read=reader.count,
        published=published_on(file.notes, above, file.name),
        version=next((value for key, value in file.notes.items() if key.casefold() == "version"), None),
        says_status=says_status,
        status="" if says_status else _proposed(file.name, sheet, *above),
        attention=tuple(reader.attention),
    )


def _table(name: str, grids: Mapping[str, Grid]) -> tuple[str, Grid, Heading]:
    """The table that tells most."""
    found = [
        (sheet, grid, heading)
        for sheet, grid in grids.items()
        if (heading := find_heading(grid, _WANTED, (Meaning.SMELTER_ID,)))
    ]
    if found:
        return max(found, key=lambda one: (len(one[2].places), len(one[1])))
    widest = max((row for grid in grids.values() for row in grid[:5]), key=len, default=[])
    seen = ", ".join(cell for cell in widest[:8] if cell) or "–"
    raise UnusableInput(
        Said("{name} has no column of smelter ids; what stands at its top is: {seen}.", name=name, seen=seen),
        "Name the column “Smelter ID”, and load it again.",
    )


def _proposed(*texts: str) -> str:
    """The status that a file's name or title hints at."""
    words = normalised(" ".join(texts)).replace("_", " ")
    return next((status for status in _STATUSES if status.casefold() in words), "")


class _Rows:
    """Reads one table; `attention` and `count` fill while it reads."""

    def __init__(self, sheet: str, heading: Heading) -> None:
        self.attention: list[Attention] = []
        self.count = 0
        self._sheet = sheet
        self._heading = heading

    def rows(self, grid: Grid, cancelled: Callable[[], bool]) -> Iterator[StatusRow]:
        for number, cells in enumerate(grid[self._heading.row + 1 :], start=self._heading.row + 2):
            if number % _REPORT_EVERY == 0 and cancelled():
                raise ImportCancelled("Loading was called off.", "Nothing was changed.")
            if any(cells):
                self.count += 1
                row = self._row(number, cells)
                if row is not None:
                    yield row

    def _row(self, number: int, cells: Sequence[str]) -> StatusRow | None:
        smelter_id = smelter_id_of(self._cell(cells, Meaning.SMELTER_ID))
        if smelter_id is None:
            self._note(number, Meaning.SMELTER_ID, Said("no smelter id; the row was left out"), cells)
            return None
        metal = self._cell(cells, Meaning.MINERAL)
        mineral = mineral_named(metal)
        if metal and mineral is None:
            self._note(
                number, Meaning.MINERAL, Said("a mineral that is not judged; the row was left out"), cells
            )
            return None
        status = self._cell(cells, Meaning.STATUS)
        if not status and Meaning.STATUS in self._heading.places:
            self._note(number, Meaning.STATUS, Said("no status; the row was left out"), cells)
            return None
        return StatusRow(
            smelter_id=smelter_id,
            mineral=mineral,
            name=self._cell(cells, Meaning.NAME) or None,
            country=country_code(self._cell(cells, Meaning.COUNTRY)),
            status=status,
            valid_until=self._cell(cells, Meaning.VALID_UNTIL) or None,
        )

    def _cell(self, cells: Sequence[str], meaning: Meaning) -> str:
        place = self._heading.places.get(meaning)
        return cells[place] if place is not None and place < len(cells) else ""

    def _note(self, number: int, meaning: Meaning, message: str, cells: Sequence[str]) -> None:
        place = self._heading.places[meaning]
        cell = f"{column_letters(place)}{number}"
        self.attention.append(Attention(self._sheet, cell, message, self._cell(cells, meaning)))


def smelter_id_of(text: str) -> str | None:
    """An id in capitals, one of the scheme's without blanks; None for what stands in place of an id."""
    plain = text.strip().upper()
    if plain.casefold() in _NO_ID:
        return None
    found = _CID.fullmatch(plain)
    return f"CID{found.group(1)}" if found else plain
