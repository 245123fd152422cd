from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.asking import sources_page
from workbench.audit.enums import ListKind
from workbench.store.audit_file import AuditFile
from workbench.ui.audit_view import AuditView
from workbench.ui.sources.list_dialog import ListDialog
from workbench.ui.sources.loaded_lists_dialog import LoadedListsDialog
from workbench.ui.sources.source_table import CAHRA_COLUMN, STATUS_COLUMN
from workbench.ui.sources.sources_page import SourcesPage


@pytest.fixture
def page(view: AuditView) -> SourcesPage:
    return sources_page(view)


def written(page: SourcesPage, tmp_path: Path) -> Path:
    """A list that names the first source, without a status and without a date."""
    first = page.table.source(0)
    assert first is not None
    path = tmp_path / "made-up conformant.csv"
    path.write_text(f"Smelter ID,Metal\n{first.smelter_id},{first.mineral}\n,Tin\n")
    return path


def load(page: SourcesPage, path: Path, kind: ListKind = ListKind.STATUS, day: str = "2026-06-12") -> None:
    dialog = page.preview_list(kind, path)
    assert isinstance(dialog, ListDialog)
    dialog.published.setText(day)
    QTest.mouseClick(dialog.load_button, Qt.MouseButton.LeftButton)


def test_that_a_list_is_previewed_and_asks_for_its_date_and_status(
    view: AuditView, page: SourcesPage, tmp_path: Path
) -> None:
    entries = view.desk.snapshot.entries
    dialog = page.preview_list(ListKind.STATUS, written(page, tmp_path))
    assert isinstance(dialog, ListDialog)

    assert dialog.told.text() == "made-up conformant.csv: 1 entries from 2 rows, 1 left out."
    assert dialog.status.isVisible()
    assert dialog.status.text() == "Conformant"
    assert dialog.attention.item(0, 0).text() == "A3"  # type: ignore[union-attr]
    dialog.load_button.click()
    assert "does not say when it was published" in dialog.error.text()
    assert view.desk.snapshot.entries == entries
    dialog.reject()


def test_that_what_a_list_says_is_shown_in_a_column_and_its_tip_and_sorts(
    view: AuditView, page: SourcesPage, tmp_path: Path
) -> None:
    view.resize(1900, 900)
    assert page.view.isColumnHidden(STATUS_COLUMN)
    first = page.table.source(0)
    assert first is not None

    load(page, written(page, tmp_path))

    assert not page.view.isColumnHidden(STATUS_COLUMN)
    assert page.table.index(0, STATUS_COLUMN).data() == "Conformant"
    tip = page.table.index(0, STATUS_COLUMN).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "Conformant — by made-up conformant of 12 Jun 2026"
    assert page.table.source(0) == first  # due diligence as it was
    page.view.sortByColumn(STATUS_COLUMN, Qt.SortOrder.DescendingOrder)
    assert page.table.index(213, STATUS_COLUMN).data() == "Conformant"


def test_that_countries_of_a_list_are_hinted_beside_the_sources(page: SourcesPage, tmp_path: Path) -> None:
    sources = [page.table.source(row) for row in range(214)]
    row, found = next(
        (row, one) for row, one in enumerate(sources) if one and one.smelter_country and not one.cahra
    )
    path = tmp_path / "areas.csv"
    path.write_text(f"Country,Region\n{found.smelter_country},North\n")

    load(page, path, ListKind.CAHRA)

    assert page.table.index(row, CAHRA_COLUMN).data() == "hint"
    assert "North" in page.table.index(row, CAHRA_COLUMN).data(Qt.ItemDataRole.ToolTipRole)
    page.chips["cahra"].click()
    expected = {
        one.id
        for one in sources
        if one and (one.cahra or found.smelter_country in (one.smelter_country, *one.origin_countries))
    }
    assert set(page.table.ids([(0, page.table.rowCount())]) or ()) == expected


def test_that_loaded_lists_are_shown_with_their_digest_and_can_be_taken_out(
    view: AuditView, page: SourcesPage, tmp_path: Path
) -> None:
    load(page, written(page, tmp_path))
    dialog = page.show_lists()
    assert isinstance(dialog, LoadedListsDialog)
    told = [dialog.table.item(0, place).text() for place in range(8)]  # type: ignore[union-attr]
    assert told[:7] == [
        "made-up conformant",
        "Status",
        "12 Jun 2026",
        "",
        "1",
        "yes",
        "made-up conformant.csv",
    ]
    assert len(told[7]) == 64
    assert not dialog.remove_button.isEnabled()

    dialog.table.selectRow(0)
    dialog.remove_button.click()

    assert dialog.table.rowCount() == 0
    with AuditFile.open(view.desk.snapshot.path, read_only=True) as file:
        assert file.loaded_lists() == ()
    assert page.table.index(0, STATUS_COLUMN).data() == "—"


def test_that_a_file_that_is_no_list_gives_one_sentence_and_nothing_to_load(
    page: SourcesPage, tmp_path: Path
) -> None:
    path = tmp_path / "list.xml"
    path.write_text('<!DOCTYPE l [<!ENTITY a "ha">]><l>&a;</l>')

    dialog = page.preview_list(ListKind.STATUS, path)
    assert isinstance(dialog, ListDialog)

    assert "declares XML entities" in dialog.told.text()
    assert not dialog.load_button.isEnabled()
    dialog.reject()
