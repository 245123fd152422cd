"""Findings and plan as a spreadsheet or as comma-separated values, safe from formulas.

A cell that begins with = + - @ TAB or CR would be run by a spreadsheet program; it gets an apostrophe in
front, which such a program shows as text.
"""

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import date, datetime

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Font

from workbench.audit.findings import Finding
from workbench.audit.records import CorrectiveAction, Progress

COLUMNS = (
    "Finding", "Rating", "Due", "What was seen", "Root cause", "Corrective action", "Preventive action",
    "Owner", "Action due", "Progress",
)  # fmt: skip
_WIDTHS = (22, 14, 12, 60, 40, 40, 40, 24, 12, 40)
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
_WRITTEN = datetime(2000, 1, 1)  # the same findings make the same file, whenever they are written


def findings_table(found: Iterable[Finding]) -> list[tuple[str, ...]]:
    """One row for each action, and one for a finding without any; in the order of `COLUMNS`."""
    return [
        _row(finding, action)
        for finding in found
        for action in (finding.actions or (None,))
    ]  # fmt: skip


def write_csv(rows: Sequence[tuple[str, ...]]) -> bytes:
    """UTF-8 with a byte-order mark, which the usual spreadsheet programs need to read it as such."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerows([COLUMNS, *([_safe(cell) for cell in row] for row in rows)])
    return text.getvalue().encode("utf-8-sig")


def write_xlsx(rows: Sequence[tuple[str, ...]]) -> bytes:
    """One sheet, every cell a text."""
    book = Workbook()
    book.properties.created = book.properties.modified = _WRITTEN
    sheet = book.worksheets[0]
    sheet.title = "Findings and plan"
    for number, row in enumerate([COLUMNS, *rows], start=1):
        for column, text in enumerate(row, start=1):
            cell = sheet.cell(number, column, _safe(ILLEGAL_CHARACTERS_RE.sub("", text)))
            cell.data_type = "s"
            cell.font = Font(bold=number == 1)
    for column, width in zip(sheet.columns, _WIDTHS, strict=True):
        sheet.column_dimensions[column[0].column_letter].width = width
    sheet.freeze_panes = "A2"
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _safe(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text


def _row(finding: Finding, action: CorrectiveAction | None) -> tuple[str, ...]:
    seen = finding.answer.observation if finding.answer else None
    told = (
        (action.root_cause, action.corrective, action.preventive, action.owner, _day(action.due))
        if action
        else ("",) * 5
    )
    progress = "\n".join(_step(step) for step in action.progress) if action else ""
    head = (finding.about, finding.rating.value, _day(finding.due), seen)
    return tuple(text or "" for text in (*head, *told, progress))


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""


def _step(step: Progress) -> str:
    return f"{_day(step.date)} {step.note}".strip()
