"""Cells as text: what a person would say stands in them."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

Row = Sequence[Any]

_ERRORS = frozenset({"#N/A", "#REF!", "#NAME?", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!"})
_ERAS_BEGIN = date(1899, 12, 30)  # day 0 of the serial numbers that spreadsheets keep
_PLAUSIBLE_SERIALS = range(30_000, 80_000)  # 1982 to 2119


def text(value: Any) -> str:
    """A cell's text; a numeric 0 is a formula over an empty cell and therefore blank, as errors are."""
    if isinstance(value, str):
        plain = value.strip()
        if "\t" in plain or "\xa0" in plain:
            plain = plain.replace("\t", " ").replace("\xa0", " ")
        return "" if plain == "0" or plain in _ERRORS else plain
    if value is None or value == 0:
        return ""
    if isinstance(value, bool):
        return "TRUE"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime):
        return value.date().isoformat()
    return str(value)


def at(rows: Sequence[Row], reference: str) -> Any:
    """The value of a cell such as `J3`; None outside of the sheet."""
    column, row = ord(reference[0]) - ord("A"), int(reference[1:]) - 1
    return rows[row][column] if row < len(rows) and column < len(rows[row]) else None


def day(value: Any) -> str:
    """A date cell as ISO text; what is no date stays as it was written."""
    if isinstance(value, (int, float)) and int(value) in _PLAUSIBLE_SERIALS:
        return (_ERAS_BEGIN + timedelta(days=int(value))).isoformat()
    return text(value)
