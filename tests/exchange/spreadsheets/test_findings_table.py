import csv
import io
from datetime import date
from typing import Any

import openpyxl
import pytest

from workbench.audit.enums import Rating
from workbench.audit.findings import Finding
from workbench.audit.records import Answer, CorrectiveAction, Progress
from workbench.exchange.spreadsheets import COLUMNS, findings_table, write_csv, write_xlsx

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
    assert findings_table([bare]) == [("coverage", "minor", *[""] * 8)]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_that_a_cell_that_looks_like_a_formula_becomes_text(start: str) -> None:
    row = (f"{start}HYPERLINK(1)", *[""] * 9)
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
