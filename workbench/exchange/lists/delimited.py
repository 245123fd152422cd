"""Rows of a text whose columns are set apart by tabs, semicolons, commas or bars."""

import csv
import io
from collections.abc import Iterator
from statistics import median

from workbench.audit.said import Said
from workbench.errors import UnusableInput

MAX_CELLS = 2_000_000

_SEPARATORS = "\t;,|"
_LOOKED_AT = 40  # rows by which the separator is told


def rows_of(text: str, name: str) -> list[list[str]]:
    """All rows, cells without blanks around them; rows without anything stay, so that numbers fit."""
    separator = _separator(text)
    rows: list[list[str]] = []
    cells = 0
    try:
        for row in _rows(text, separator):
            cells += len(row)
            if cells > MAX_CELLS:
                raise UnusableInput(
                    Said("{name} holds more than {n} cells.", name=name, n=MAX_CELLS), "Split the list."
                )
            rows.append([_bare(cell) for cell in row])
    except csv.Error as error:
        raise UnusableInput(
            Said("Row {row} of {name} cannot be read.", row=len(rows) + 1, name=name),
            "Look for a quotation mark that is not closed.",
        ) from error
    return rows


def _rows(text: str, separator: str) -> Iterator[list[str]]:
    return csv.reader(io.StringIO(text, newline=""), delimiter=separator)


def _separator(text: str) -> str:
    """The one that makes the most columns of the first rows."""
    head = "\n".join(text.splitlines()[:_LOOKED_AT])
    return max(_SEPARATORS, key=lambda one: _width(head, one))


def _width(head: str, separator: str) -> float:
    try:
        widths = [len(row) for row in _rows(head, separator) if any(cell.strip() for cell in row)]
    except csv.Error:
        return 0
    return median(widths) if widths else 0


def _bare(cell: str) -> str:
    """A leading apostrophe keeps a spreadsheet program from running a cell; it is not part of the text."""
    plain = " ".join(cell.replace("\xa0", " ").split())
    return plain[1:] if plain[:1] == "'" and plain[1:2] in ("=", "+", "-", "@") else plain
