"""Findings and plan as a spreadsheet or as comma-separated values, safe from formulas.

A cell that begins with = + - @ TAB, CR or LF would be run by a spreadsheet program, one with their full-width
forms by some; it gets an apostrophe in front, which such a program shows as text.
"""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from workbench.audit.deadlines import action_state, plan_state
from workbench.audit.enums import Rating
from workbench.audit.findings import Finding
from workbench.audit.records import CorrectiveAction, Evidence, FindingResponse, Progress

# What other programs read by its name keeps its name and place; new columns are added at the end.
_WIDTH_OF = {
    "Finding": 22, "Rating": 14, "Due": 12, "What was seen": 60, "Root cause": 40,
    "Corrective action": 40, "Preventive action": 40, "Owner": 24, "Action due": 12, "Progress": 40,
    "Title": 40, "State": 14, "Evidence": 40, "Related criteria": 24, "Responsibility": 14,
    "Plan handed in": 14, "Additional action": 40, "Additional action due": 14,
    "Closed on": 12, "How it was verified": 40, "Closure evidence": 24,
    "Response": 12, "Response comment": 40, "Response by": 24, "Response on": 12,
    "Suggested rating": 14, "Reason": 40, "Auditor disagrees": 40, "Plan due": 12,
}  # fmt: skip
COLUMNS = tuple(_WIDTH_OF)
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_WRITTEN = datetime(2000, 1, 1)  # the same findings make the same file, whenever they are written
_LONGEST = 32_767  # characters in a cell; a file with more is called damaged
NO_FINDING = "no finding now"


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """What is told beside the findings, by element or condition.

    `seen` is what conditions rest on, which no answer tells; `disagreements` are the auditor's own words on
    them. Deadlines are looked at on the day `as_of` (None: no state is told). `plan_due` is when plans are to
    be handed in. `left` belong to no finding now.
    """

    titles: Mapping[str, str] = field(default_factory=dict)
    seen: Mapping[str, str] = field(default_factory=dict)
    suggested: Mapping[str, Rating] = field(default_factory=dict)
    disagreements: Mapping[str, str] = field(default_factory=dict)
    plan_due: date | None = None
    responses: Mapping[str, FindingResponse] = field(default_factory=dict)
    evidence: Iterable[Evidence] = ()
    left: Iterable[CorrectiveAction] = ()
    as_of: date | None = None


def findings_table(found: Iterable[Finding], beside: Beside | None = None) -> list[tuple[str, ...]]:
    """One row for each action, and one for a finding without any; in the order of `COLUMNS`."""
    beside = beside or Beside()
    known = {item.id: item for item in beside.evidence}
    rows = [
        _of_finding(finding, beside, known) | _of_action(action, beside.as_of, known)
        for finding in found
        for action in (finding.actions or (None,))
    ]
    rows += [_of_left(action, beside) | _of_action(action, beside.as_of, known) for action in beside.left]
    return [tuple(row.get(name) or "" for name in COLUMNS) for row in rows]


def write_csv(rows: Sequence[tuple[str, ...]]) -> bytes:
    """UTF-8 with a byte-order mark, which the usual spreadsheet programs need to read it as such."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerows([COLUMNS, *([_safe(cell) for cell in row] for row in rows)])
    return text.getvalue().encode("utf-8-sig")


def write_xlsx(rows: Sequence[tuple[str, ...]], about: Sequence[tuple[str, str]] = ()) -> bytes:
    """A sheet of the findings, and one that tells whose they are; every cell a text."""
    book = Workbook()
    book.properties.created = book.properties.modified = _WRITTEN
    sheet = book.worksheets[0]
    sheet.title = "Findings and plan"
    for number, row in enumerate([COLUMNS, *rows], start=1):
        for column, text in enumerate(row, start=1):
            _fill(sheet, number, column, text, is_head=number == 1)
    _set_widths(sheet, list(_WIDTH_OF.values()))
    sheet.freeze_panes = "B2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(COLUMNS))}{len(rows) + 1}"
    if about:
        _tell_about(book.create_sheet("About"), about)
    stream = io.BytesIO()
    book.save(stream)
    return _undated(stream)


def _tell_about(sheet: Worksheet, about: Sequence[tuple[str, str]]) -> None:
    for number, (name, text) in enumerate(about, start=1):
        _fill(sheet, number, 1, name, is_head=True)
        _fill(sheet, number, 2, text, is_head=False)
    _set_widths(sheet, [24, 80])


def _fill(sheet: Worksheet, row: int, column: int, text: str, *, is_head: bool) -> None:
    cell = sheet.cell(row, column, _safe(ILLEGAL_CHARACTERS_RE.sub("", text))[:_LONGEST])
    cell.data_type = "s"
    cell.font = Font(bold=is_head)
    cell.alignment = Alignment(vertical="top", wrap_text=True)


def _set_widths(sheet: Worksheet, widths: Sequence[int]) -> None:
    for place, width in enumerate(widths, start=1):
        sheet.column_dimensions[get_column_letter(place)].width = width


def _undated(book: io.BytesIO) -> bytes:
    """The same parts with one date, where the library writes the clock's."""
    still = io.BytesIO()
    with ZipFile(book) as parts, ZipFile(still, "w", ZIP_DEFLATED) as made:
        for name in parts.namelist():
            entry = ZipInfo(name, _WRITTEN.timetuple()[:6])
            made.writestr(entry, parts.read(name), ZIP_DEFLATED)
    return still.getvalue()


def _safe(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text


_Cells = dict[str, str | None]


def _of_finding(finding: Finding, beside: Beside, known: Mapping[str, Evidence]) -> _Cells:
    answer = finding.answer
    cells: _Cells = {
        "Finding": finding.about,
        "Rating": finding.rating.value,
        "Due": _day(finding.due),
        "Title": beside.titles.get(finding.about),
        "State": plan_state(finding, beside.as_of).value if beside.as_of else None,
        "What was seen": beside.seen.get(finding.about),
        "Suggested rating": beside.suggested.get(finding.about),
        "Auditor disagrees": beside.disagreements.get(finding.about),
        "Plan due": _day(beside.plan_due) if finding.due else None,  # where nothing is owed, no plan is
        **_of_response(beside.responses.get(finding.about)),
    }
    if answer is not None:
        cells["What was seen"] = answer.observation
        cells["Evidence"] = "\n".join(_evidence(one, known) for one in answer.evidence)
        cells["Reason"] = answer.reason
        cells["Related criteria"] = "\n".join(answer.related)
        cells["Responsibility"] = answer.responsibility.value if answer.responsibility else None
    return cells


def _of_left(action: CorrectiveAction, beside: Beside) -> _Cells:
    return {
        "Finding": action.finding,
        "Rating": NO_FINDING,
        "Title": beside.titles.get(action.finding),
        **_of_response(beside.responses.get(action.finding)),
    }


def _of_response(response: FindingResponse | None) -> _Cells:
    if response is None:
        return {}
    return {
        "Response": response.stance.value if response.stance else None,
        "Response comment": response.comment,
        "Response by": response.given_by,
        "Response on": _day(response.given_on),
    }


def _of_action(action: CorrectiveAction | None, as_of: date | None, known: Mapping[str, Evidence]) -> _Cells:
    if action is None:
        return {}
    cells: _Cells = {
        "Root cause": action.root_cause,
        "Corrective action": action.corrective,
        "Preventive action": action.preventive,
        "Owner": action.owner,
        "Action due": _day(action.due),
        "Progress": "\n".join(_step(step) for step in action.progress),
        "Plan handed in": _day(action.handed_in),
        "Additional action": action.additional_action,
        "Additional action due": _day(action.additional_due),
        "Closed on": _day(action.closed_on),
        "How it was verified": action.closure,
        "Closure evidence": "\n".join(_evidence(one, known) for one in action.evidence),
    }
    return cells | ({"State": action_state(action, as_of).value} if as_of else {})


def _evidence(code: str, known: Mapping[str, Evidence]) -> str:
    title = known[code].title if code in known else None
    return f"{code} {title}" if title else code


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""


def _step(step: Progress) -> str:
    return f"{_day(step.date)} {step.note}".strip()
