import csv
import io
from dataclasses import replace
from datetime import date
from typing import Any
from zipfile import ZipFile

import openpyxl
import pytest

from workbench.audit.enums import EvidenceKind, Rating, Stance
from workbench.audit.findings import Finding
from workbench.audit.records import Answer, CorrectiveAction, Evidence, FindingResponse, Progress
from workbench.exchange.spreadsheets import COLUMNS, Beside, findings_table, write_csv, write_xlsx

FINDING = Finding(
    about="2.b",
    rating=Rating.MINOR,
    due=date(2027, 5, 3),
    answer=Answer(element="2.b", observation="Two of nine contracts lack the clause."),
    actions=(
        CorrectiveAction(
            id="a",
            finding="2.b",
            corrective="Amend the two contracts.",
            owner="Purchasing",
            due=date(2027, 3, 1),
            progress=(Progress(date=date(2026, 12, 1), note="drafted"),),
        ),
    ),
)


def read_csv(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def read_xlsx(data: bytes) -> list[list[Any]]:
    sheet = openpyxl.load_workbook(io.BytesIO(data)).worksheets[0]
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


def test_that_a_finding_stands_in_one_row_with_its_action() -> None:
    head, row = read_csv(write_csv(findings_table([FINDING])))
    assert tuple(head) == COLUMNS
    told = dict(zip(head, row, strict=True))
    assert told["Finding"] == "2.b"
    assert told["Due"] == "2027-05-03"
    assert told["Progress"] == "2026-12-01 drafted"


def test_that_a_finding_without_action_still_has_a_row() -> None:
    bare = Finding(about="coverage", rating=Rating.MINOR, due=None, answer=None, actions=())
    assert findings_table([bare]) == [("coverage", "minor", *[""] * (len(COLUMNS) - 2))]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"])
def test_that_a_cell_that_looks_like_a_formula_becomes_text(start: str) -> None:
    row = (f"{start}HYPERLINK(1)", *[""] * (len(COLUMNS) - 1))
    assert read_csv(write_csv([row]))[1][0] == f"'{start}HYPERLINK(1)"
    sheet = openpyxl.load_workbook(io.BytesIO(write_xlsx([row]))).worksheets[0]
    assert sheet["A2"].data_type == "s"
    assert str(sheet["A2"].value).startswith("'")


def test_that_the_same_findings_stand_in_the_spreadsheet() -> None:
    rows = findings_table([FINDING])
    assert [[cell or "" for cell in row] for row in read_xlsx(write_xlsx(rows))] == [
        list(COLUMNS),
        *[list(row) for row in rows],
    ]


def told(rows: list[tuple[str, ...]], place: int = 0) -> dict[str, str]:
    return {name: text for name, text in zip(COLUMNS, rows[place], strict=True) if text}


def test_that_the_columns_that_other_programs_read_stand_where_they_stood() -> None:
    assert COLUMNS[:10] == (
        *("Finding", "Rating", "Due", "What was seen", "Root cause", "Corrective action"),
        *("Preventive action", "Owner", "Action due", "Progress"),
    )


def test_that_response_evidence_state_and_closure_are_told() -> None:
    closed = replace(
        FINDING.actions[0],
        handed_in=date(2026, 11, 10),
        additional_action="Call the last supplier.",
        additional_due=date(2027, 4, 1),
        closed_on=date(2027, 3, 20),
        closure="Both were shown, signed.",
        evidence=("E-9",),
    )
    answer = Answer(element="2.b", rating=Rating.MINOR, evidence=("E-1", "E-2"), related=("A1",))
    response = FindingResponse(
        finding="2.b",
        stance=Stance.DISAGREE,
        comment="One lacks it.",
        given_by="Purchasing",
        given_on=date(2026, 11, 5),
    )
    beside = Beside(
        titles={"2.b": "Agreements"},
        responses={"2.b": response},
        evidence=[Evidence(id="E-1", kind=EvidenceKind.DOCUMENT, title="Contract")],
        as_of=date(2027, 4, 2),
    )
    row = told(findings_table([replace(FINDING, answer=answer, actions=(closed,))], beside))
    wanted = {
        "Title": "Agreements",
        "State": "closed",
        "Evidence": "E-1 Contract\nE-2",
        "Related criteria": "A1",
        "Plan handed in": "2026-11-10",
        "Additional action": "Call the last supplier.",
        "Additional action due": "2027-04-01",
        "Closed on": "2027-03-20",
        "How it was verified": "Both were shown, signed.",
        "Closure evidence": "E-9",
        "Response": "disagree",
        "Response comment": "One lacks it.",
        "Response by": "Purchasing",
        "Response on": "2026-11-05",
    }
    assert {name: row[name] for name in wanted} == wanted


@pytest.mark.parametrize(
    ("as_of", "state"), [(date(2027, 3, 1), "in_progress"), (date(2027, 3, 2), "overdue")]
)
def test_that_the_state_is_that_of_the_day(as_of: date, state: str) -> None:
    assert told(findings_table([FINDING], Beside(as_of=as_of)))["State"] == state


def test_that_an_action_that_belongs_to_no_finding_now_is_kept_and_told_so() -> None:
    rows = findings_table([], Beside(left=FINDING.actions, titles={"2.b": "Agreements"}))
    row = told(rows)
    assert (row["Finding"], row["Rating"], row["Title"]) == ("2.b", "no finding now", "Agreements")
    assert row["Owner"] == "Purchasing"


@pytest.mark.deep
def test_that_of_ten_thousand_cells_none_is_a_formula() -> None:
    starts = "=+-@\t\r\n"
    rows = [
        tuple(f"{starts[(number + place) % 7]}cmd|' /C calc'!A{number}" for place in range(len(COLUMNS)))
        for number in range(10_000 // len(COLUMNS) + 1)
    ]
    cells = [cell for row in read_csv(write_csv(rows))[1:] for cell in row]
    assert len(cells) >= 10_000
    assert {cell[0] for cell in cells} == {"'"}
    sheet = openpyxl.load_workbook(io.BytesIO(write_xlsx(rows))).worksheets[0]
    kinds = {(cell.data_type, str(cell.value)[0]) for row in sheet.iter_rows(min_row=2) for cell in row}
    assert kinds == {("s", "'")}


def test_that_the_same_findings_make_the_same_file_whenever_they_are_written() -> None:
    with ZipFile(io.BytesIO(write_xlsx(findings_table([FINDING])))) as parts:
        assert {part.date_time for part in parts.infolist()} == {(2000, 1, 1, 0, 0, 0)}


def test_that_conditions_suggestions_and_reasons_are_told() -> None:
    answer = Answer(element="4.a", observation="Two years.", reason="Corporate keeps the rest.")
    found = [
        Finding(about="coverage", rating=Rating.PRIORITY, due=date(2026, 12, 4), answer=None, actions=()),
        Finding(about="4.a", rating=Rating.MINOR, due=None, answer=answer, actions=()),
    ]
    beside = Beside(
        seen={"coverage": "3 of 10 sources lack it."},
        suggested={"4.a": Rating.MAJOR},
        disagreements={"coverage": "Counted twice."},
        plan_due=date(2026, 11, 18),
    )
    rows = findings_table(found, beside)
    assert told(rows)["What was seen"] == "3 of 10 sources lack it."
    assert told(rows)["Auditor disagrees"] == "Counted twice."
    assert told(rows)["Plan due"] == "2026-11-18"
    assert "Plan due" not in told(rows, 1)
    assert told(rows, 1)["What was seen"] == "Two years."
    assert (told(rows, 1)["Suggested rating"], told(rows, 1)["Reason"]) == (
        "major",
        "Corporate keeps the rest.",
    )


def test_that_what_closed_an_action_is_named_by_its_title() -> None:
    action = replace(FINDING.actions[0], evidence=("E-7", "E-8"))
    known = [Evidence(id="E-7", kind=EvidenceKind.DOCUMENT, title="Signed clause")]
    rows = findings_table([replace(FINDING, actions=(action,))], Beside(evidence=known))
    assert told(rows)["Closure evidence"] == "E-7 Signed clause\nE-8"


def test_that_the_workbook_tells_whose_findings_these_are_and_runs_none_of_it() -> None:
    book = openpyxl.load_workbook(io.BytesIO(write_xlsx([], [("Facility", "=1+1"), ("As of", "2026-11-05")])))
    assert book.sheetnames == ["Findings and plan", "About"]
    cells = [[cell.value for cell in row] for row in book["About"].iter_rows()]
    assert cells == [["Facility", "'=1+1"], ["As of", "2026-11-05"]]
    assert {cell.data_type for row in book["About"].iter_rows() for cell in row} == {"s"}


def test_that_a_text_of_any_length_leaves_the_workbook_whole() -> None:
    book = openpyxl.load_workbook(io.BytesIO(write_xlsx([("x" * 40_000, *[""] * (len(COLUMNS) - 1))])))
    assert len(str(book.worksheets[0]["A2"].value)) == 32_767
