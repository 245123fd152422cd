from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.asking import sources_page
from workbench.audit.enums import Mineral
from workbench.exchange.workbooks.sample_writer import SampleRow, write_sample_cmrt
from workbench.ui.audit_view import AuditView
from workbench.ui.sources.sources_page import SourcesPage


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    """Three rows: one new, one repeated, one that the sample knows."""
    path = tmp_path / "supplier.xlsx"
    rows = [
        SampleRow(Mineral.TIN, "CID999101", "Made-up Tin", "Malaysia"),
        SampleRow(Mineral.TIN, "CID999101", "Made-up Tin", "Malaysia"),
        SampleRow(Mineral.TANTALUM, "CID900001", "Example", "Nowhere Land"),
    ]
    write_sample_cmrt(path, rows, company="Example Supplier Ltd")
    return path


@pytest.fixture
def page(view: AuditView) -> SourcesPage:
    return sources_page(view)


def test_that_the_preview_counts_and_changes_nothing(
    view: AuditView, page: SourcesPage, workbook: Path
) -> None:
    entries = view.desk.snapshot.entries
    dialog = page.preview([workbook])

    shown = [dialog.files.item(0, column).text() for column in range(7)]  # type: ignore[union-attr]
    assert shown[0] == "supplier.xlsx"
    assert shown[2:6] == ["3", "1", "2", "0"]
    assert dialog.told.text() == "To add: 1. Merged with them or with known ones: 2. Left out: 0."
    assert "Example Supplier Ltd" in dialog.hints.text()
    dialog.reject()
    assert view.desk.snapshot.entries == entries
    assert page.table.rowCount() == 214


def test_that_what_needs_attention_names_sheet_and_cell(page: SourcesPage, workbook: Path) -> None:
    dialog = page.preview([workbook])

    rows = [
        [dialog.attention.item(row, column).text() for column in range(5)]  # type: ignore[union-attr]
        for row in range(dialog.attention.rowCount())
    ]
    assert any(row[1] == "Smelter List" and row[4] == "Nowhere Land" for row in rows)
    dialog.reject()


def test_that_importing_is_one_step_that_undo_takes_back(
    view: AuditView, page: SourcesPage, workbook: Path
) -> None:
    dialog = page.preview([workbook])
    QTest.mouseClick(dialog.import_button, Qt.MouseButton.LeftButton)

    assert page.table.rowCount() == 215
    assert view.live.last_import.isVisibleTo(view)
    assert "3 rows read · 1 added · 2 merged" in view.live.last_import.told.text()

    view.desk.undo()
    assert page.table.rowCount() == 214
    assert not view.live.last_import.isVisibleTo(view)


def test_that_what_is_no_workbook_gives_one_line_and_nothing_to_import(
    page: SourcesPage, tmp_path: Path
) -> None:
    picture = tmp_path / "picture.xlsx"
    picture.write_bytes(b"\xff\xd8\xff\xe0 not a workbook")

    dialog = page.preview([picture])

    assert "picture.xlsx" in dialog.told.text()
    assert not dialog.import_button.isEnabled()
    assert dialog.plan is None
    dialog.reject()
