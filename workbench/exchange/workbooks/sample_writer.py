"""A workbook in the cell layout of a CMRT 6.4, for the demonstration: no real declaration may be shipped.

It holds what was declared and short labels of our own; texts, lists and formulas of the real template are not
reproduced.
"""

import io
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from openpyxl import Workbook

from workbench.audit.enums import Mineral
from workbench.audit.said import Said
from workbench.errors import CannotWrite
from workbench.exchange.workbooks.smelter_list import FIRST_ROW
from workbench.exchange.workbooks.template import CMRT_MINERALS

_HEADINGS = (
    "Id typed in", "Metal", "Look-up", "Smelter", "Country", "Smelter id", "Source of the id", "Street",
    "City", "State", "Contact", "E-mail", "Next steps", "Mine", "Country of the mine", "Recycled", "Comments",
)  # fmt: skip
_SHEETS = ("Declaration", "Smelter List", "Checker", "Product List", "Smelter Look-up")
_FIRST_QUESTION_ROWS = (26, 32, 38, 44, 50, 56, 62, 68)
_ANSWERS = ("Yes", "Yes", "Unknown", "Unknown", "No", "100%", "Yes", "Yes")
_WRITTEN = datetime(2000, 1, 1)  # the same rows make the same cells, whenever they are written


@dataclass(frozen=True, slots=True)
class SampleRow:
    """A row of the Smelter List. Without `smelter_id` it says that the smelter is not listed."""

    mineral: Mineral
    smelter_id: str
    name: str
    country: str
    mine_country: str = ""


def write_sample_cmrt(
    path: Path,
    rows: Sequence[SampleRow],
    *,
    company: str = "",
    effective_date: date | None = None,
    minerals: Collection[Mineral] | None = None,
) -> None:
    """Write a declaration of these rows to a new file; `minerals` are declared (default: those of the rows).

    Raises CannotWrite when the file is there already or cannot be written.
    """
    declared = set(minerals) if minerals is not None else {row.mineral for row in rows}
    book = Workbook()
    book.properties.created = book.properties.modified = _WRITTEN
    book.worksheets[0].title = "Revision"
    sheets: Mapping[str, Any] = {title: book.create_sheet(title) for title in _SHEETS}
    _declare(sheets["Declaration"], company, effective_date, declared)
    _list(sheets["Smelter List"], rows)
    stream = io.BytesIO()
    book.save(stream)
    try:
        with path.open("xb") as file:
            file.write(stream.getvalue())
    except OSError as error:
        reason = error.strerror or Said("the system refused")
        raise CannotWrite(
            Said("{path} could not be written: {reason}.", path=path, reason=reason), "Choose another name."
        ) from error


def _declare(sheet: Any, company: str, effective_date: date | None, declared: Collection[Mineral]) -> None:
    sheet["D2"] = "Made for a demonstration in the layout of a declaration (CMRT)"
    sheet["D3"] = "English"
    sheet["J3"] = "Revision 6.4"
    sheet["D8"] = company
    sheet["D9"] = "A. Company"
    sheet["D22"] = effective_date
    for first, answer in zip(_FIRST_QUESTION_ROWS, _ANSWERS, strict=True):
        for place, mineral in enumerate(CMRT_MINERALS):
            sheet[f"B{first + place}"] = mineral.value.capitalize()
            is_asked = mineral in declared
            sheet[f"D{first + place}"] = answer if is_asked else _not_asked(first)


def _not_asked(first: int) -> str | None:
    """Who does not use a mineral says so, and is asked nothing more of it."""
    return "No" if first == _FIRST_QUESTION_ROWS[0] else None


def _list(sheet: Any, rows: Sequence[SampleRow]) -> None:
    for column, heading in enumerate(_HEADINGS, start=1):
        sheet.cell(FIRST_ROW - 1, column, heading)
    for number, row in enumerate(rows, start=FIRST_ROW):
        cells = [
            row.smelter_id,
            row.mineral.value.capitalize(),
            row.name if row.smelter_id else "Smelter not listed",
            row.name,
            row.country,
            row.smelter_id,
        ]
        for column, text in enumerate(cells, start=1):
            sheet.cell(number, column, text or None)
        sheet.cell(number, 15, row.mine_country or None)
