"""Conflict-affected and high-risk areas, as somebody lists them. A country is a hint to look closer.

Read is JSON with one entry for each country and its regions inside, and any table with a column of countries.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from workbench.audit.said import Said
from workbench.errors import UnusableInput
from workbench.exchange.lists.columns import Meaning, column_letters, find_heading
from workbench.exchange.lists.dating import published_on
from workbench.exchange.lists.opening import Grid, ListFile, open_list
from workbench.exchange.workbooks.countries import country_code
from workbench.exchange.workbooks.declaration import Attention

_WANTED = (Meaning.COUNTRY, Meaning.AREAS, Meaning.MINERAL)
_LISTS = ("entries", "countries", "areas", "cahras", "items", "data")
_CODES = ("iso2", "alpha2", "iso", "code", "countryCode", "country_code")
_NAMES = ("countryName", "country", "name", "country_name")
_REGIONS = ("regions", "areas", "provinces")
_MINERALS = ("minerals", "resources", "commodities")
_MOST_ENTRIES = 50_000


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaRow:
    """A country that the list names, and which areas of it; no area means the whole country."""

    country: str
    areas: str = ""
    minerals: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CahraListRead:
    """A list as it was read; name, date and version are proposals by its own words."""

    file: str
    sha256: str
    rows: tuple[AreaRow, ...]
    rows_read: int
    name: str = ""
    published: date | None = None
    version: str | None = None
    attention: tuple[Attention, ...] = ()


def _never() -> bool:
    return False


def read_cahra_list(path: Path, *, cancelled: Callable[[], bool] = _never) -> CahraListRead:
    """Read a list of areas: .json, .csv, .xlsx or .xml. UnusableInput says why not."""
    file = open_list(path, cancelled)
    told = _told_in(file.document) if file.document is not None else _told_in_tables(file)
    rows = _one_for_each_country(told.rows)
    if not rows:
        raise UnusableInput(
            Said("{name} names no country that is known.", name=file.name),
            "Look into the file, and try another.",
        )
    return CahraListRead(
        file=file.name,
        sha256=file.sha256,
        rows=rows,
        rows_read=told.count,
        name=_name(told.notes),
        published=published_on(told.notes, told.above, file.name),
        version=told.notes.get("version") or None,
        attention=tuple(told.attention),
    )


class _Told:
    """What a list says, as it is found."""

    def __init__(self, notes: Mapping[str, str], above: Iterable[str] = ()) -> None:
        self.notes = dict(notes)
        self.above = tuple(above)
        self.rows: list[AreaRow] = []
        self.attention: list[Attention] = []
        self.count = 0

    def take(self, at: tuple[str, str], countries: Iterable[str], areas: str, minerals: str) -> None:
        """One entry, its country by the first wording that is known."""
        wordings = [one for one in countries if one]
        code = next((found for found in map(country_code, wordings) if found), None)
        self.count += 1
        if code is None:
            message = Said("not a country's name; the row was left out")
            self.attention.append(Attention(*at, message, ", ".join(wordings)))
        else:
            self.rows.append(AreaRow(country=code, areas=areas, minerals=minerals))


def _told_in_tables(file: ListFile) -> _Told:
    for sheet, grid in file.grids.items():
        heading = find_heading(grid, _WANTED, (Meaning.COUNTRY,))
        if heading is None:
            continue
        above = [" ".join(cell for cell in row if cell) for row in grid[: heading.row]]
        told = _Told(file.notes, above)
        for number, cells in _rows_below(grid, heading.row):
            country, areas, minerals = (_cell(cells, heading.places.get(one)) for one in _WANTED)
            place = f"{column_letters(heading.places[Meaning.COUNTRY])}{number}"
            told.take((sheet, place), [country], areas, minerals)
        return told
    raise UnusableInput(
        Said("{name} has no column of countries.", name=file.name),
        "Name the column “Country”, and load it again.",
    )


def _rows_below(grid: Grid, heading: int) -> Iterator[tuple[int, list[str]]]:
    for number, cells in enumerate(grid[heading + 1 :], start=heading + 2):
        if any(cells):
            yield number, cells


def _cell(cells: list[str], place: int | None) -> str:
    return cells[place] if place is not None and place < len(cells) else ""


def _told_in(document: Any) -> _Told:
    entries = _entries(document)
    told = _Told(_notes(document))
    for number, entry in enumerate(entries[:_MOST_ENTRIES]):
        if isinstance(entry, str):
            entry = {"country": entry}
        if isinstance(entry, dict):
            wordings = [_text(entry.get(key)) for key in (*_CODES, *_NAMES)]
            told.take(("", f"entries[{number}]"), wordings, _regions(entry), _first(entry, _MINERALS))
    return told


def _entries(document: Any) -> list[Any]:
    if isinstance(document, list):
        return document
    if isinstance(document, dict):
        for key in _LISTS:
            if isinstance(document.get(key), list):
                found: list[Any] = document[key]
                return found
    return []


def _notes(document: Any) -> dict[str, str]:
    """Single values at the top and in `meta`."""
    if not isinstance(document, dict):
        return {}
    inner = document.get("meta")
    both = {**document, **(inner if isinstance(inner, dict) else {})}
    return {key: _text(value) for key, value in both.items() if isinstance(value, str | int)}


def _regions(entry: Mapping[str, Any]) -> str:
    """`Ituri, Tanganyika`; nothing where the whole country is meant."""
    if entry.get("wholeCountry") is True:
        return ""
    found: Any = next((entry[key] for key in _REGIONS if entry.get(key)), [])
    names = found if isinstance(found, list) else [found]
    told = [_text(one.get("name") if isinstance(one, dict) else one) for one in names]
    return ", ".join(name for name in told if name)


def _first(entry: Mapping[str, Any], keys: Iterable[str]) -> str:
    found = next((entry[key] for key in keys if entry.get(key)), "")
    return ", ".join(map(_text, found)) if isinstance(found, list) else _text(found)


def _text(value: Any) -> str:
    return " ".join(str(value).split()) if isinstance(value, str | int) else ""


def _name(notes: Mapping[str, str]) -> str:
    told = next((notes[key] for key in ("name", "title") if notes.get(key)), "")
    place = next((notes[key] for key in ("website", "source", "url") if notes.get(key)), "")
    return told or (urlsplit(place).hostname or "").removeprefix("www.")


def _one_for_each_country(rows: Iterable[AreaRow]) -> tuple[AreaRow, ...]:
    """Areas of one country on several rows come together; a row for the whole country covers them."""
    found: dict[str, list[AreaRow]] = {}
    for row in rows:
        found.setdefault(row.country, []).append(row)
    return tuple(_together(country, found[country]) for country in sorted(found))


def _together(country: str, rows: list[AreaRow]) -> AreaRow:
    is_whole = any(not row.areas for row in rows)
    areas = "" if is_whole else ", ".join(dict.fromkeys(row.areas for row in rows))
    minerals = ", ".join(dict.fromkeys(row.minerals for row in rows if row.minerals))
    return AreaRow(country=country, areas=areas, minerals=minerals)
