import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.asking import sources_page
from workbench.audit.enums import DueDiligence, Mineral
from workbench.ui.audit_view import AuditView
from workbench.ui.main_window import MainWindow
from workbench.ui.sources.source_table import DUE_DILIGENCE_COLUMN
from workbench.ui.sources.sources_page import SourcesPage


@pytest.fixture
def page(view: AuditView) -> SourcesPage:
    return sources_page(view)


def cell(page: SourcesPage, row: int, column: int) -> str:
    return str(page.table.index(row, column).data())


def test_that_chips_count_and_filter(page: SourcesPage) -> None:
    told = [chip.text() for chip in page.chips.values()]
    assert told == ["All 214", "Undocumented 49", "Unknown 0", "Documented 165", "Confirmed conflict 1"]
    assert page.table.rowCount() == 214

    QTest.mouseClick(page.chips["undocumented"], Qt.MouseButton.LeftButton)

    assert page.table.rowCount() == 49
    assert {cell(page, row, DUE_DILIGENCE_COLUMN) for row in range(49)} == {"None seen"}


def test_that_text_and_mineral_narrow_the_list(page: SourcesPage, qtbot: QtBot) -> None:
    page.minerals.show_value(Mineral.COBALT)
    assert page.table.rowCount() == 19
    assert page.chips["all"].text() == "All 19"

    QTest.keyClicks(page.text, "no such smelter")
    qtbot.waitUntil(lambda: page.table.rowCount() == 0, timeout=1_000)


@pytest.mark.parametrize(
    ("key", "expected", "numbers"),
    [
        (Qt.Key.Key_D, "Documented", "46 of 214 sources undocumented — 21.5\u00a0%, limit 20\u00a0%"),
        (
            Qt.Key.Key_U,
            "Unknown",
            "46 of 214 sources undocumented — 21.5\u00a0% to 22.9\u00a0%, limit 20\u00a0%; 3 unknown",
        ),
    ],
)
def test_that_several_rows_are_marked_by_one_key_and_move_the_gauge(
    view: AuditView, page: SourcesPage, key: Qt.Key, expected: str, numbers: str
) -> None:
    page.minerals.show_value(Mineral.COBALT)
    page.select_rows([0, 1, 5])

    QTest.keyClick(page.view, key)

    assert [cell(page, row, DUE_DILIGENCE_COLUMN) for row in (0, 1, 2, 5)] == [
        expected,
        expected,
        "None seen",
        expected,
    ]
    assert view.live.coverage.numbers.text() == numbers
    assert view.live.minerals.numbers(Mineral.COBALT) == "16 / 19"
    assert view.desk.snapshot.undo_label is not None
    assert "3 sources" in view.desk.snapshot.undo_label


def test_that_n_marks_as_none_seen_and_one_undo_takes_all_back(
    window: MainWindow, view: AuditView, page: SourcesPage
) -> None:
    QTest.mouseClick(page.chips["documented"], Qt.MouseButton.LeftButton)
    page.select_rows(range(100))

    QTest.keyClick(page.view, Qt.Key.Key_N)
    assert view.desk.snapshot.outcome.coverage.undocumented == 149

    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert view.desk.snapshot.outcome.coverage.undocumented == 49
    assert page.table.rowCount() == 165


def test_that_documenting_seven_more_clears_the_condition(view: AuditView, page: SourcesPage) -> None:
    QTest.mouseClick(page.chips["undocumented"], Qt.MouseButton.LeftButton)
    assert view.live.coverage.state.text() == "tripped"
    page.select_rows(range(7))

    page.mark_buttons[DueDiligence.DOCUMENTED].click()

    assert view.live.coverage.state.text() == "clear"
    assert not view.live.coverage.gauge.exceeds
    assert page.table.rowCount() == 42


def test_that_a_click_on_a_heading_sorts(page: SourcesPage) -> None:
    page.view.sortByColumn(DUE_DILIGENCE_COLUMN, Qt.SortOrder.AscendingOrder)
    assert cell(page, 0, DUE_DILIGENCE_COLUMN) == "None seen"

    page.view.sortByColumn(DUE_DILIGENCE_COLUMN, Qt.SortOrder.DescendingOrder)
    assert cell(page, 0, DUE_DILIGENCE_COLUMN) == "Documented"


def test_that_a_source_is_removed_and_comes_back_by_undo(view: AuditView, page: SourcesPage) -> None:
    page.select_rows([0])
    page.remove_button.click()
    assert page.table.rowCount() == 213

    view.desk.undo()
    assert page.table.rowCount() == 214


def test_that_marking_waits_for_a_selection(page: SourcesPage) -> None:
    assert not any(made.isEnabled() for made in page.mark_buttons.values())

    page.select_rows([3])

    assert all(made.isEnabled() for made in page.mark_buttons.values())


def test_that_a_key_marks_the_rows_that_stand_there_while_others_are_on_their_way(
    view: AuditView, page: SourcesPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = page.table.source(0)
    assert shown is not None
    page.select_rows([0])
    with monkeypatch.context() as waiting:
        waiting.setattr(view.desk, "read", lambda *_args, **_others: None)  # the rows have not come yet
        page.chips["undocumented"].click()
        page.mark(DueDiligence.UNKNOWN)
    page.chips["unknown"].click()

    assert page.table.rowCount() == 1
    marked = page.table.source(0)
    assert marked is not None
    assert marked.id == shown.id
