import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.asking import sources_page
from workbench.audit.enums import Conflict, DueDiligence, Mineral
from workbench.audit.records import Source
from workbench.operations.sources import flag_cahra
from workbench.store.audit_file import AuditFile
from workbench.store.changes import Changes
from workbench.store.source_filter import SourceFilter
from workbench.ui.audit_view import AuditView
from workbench.ui.main_window import MainWindow
from workbench.ui.settings import load_settings
from workbench.ui.sources import source_table
from workbench.ui.sources.bulk_dialogs import FlagDialog, ReferenceDialog
from workbench.ui.sources.source_table import (
    ACTION_COLUMN,
    COLUMNS,
    CONFLICT_COLUMN,
    DUE_DILIGENCE_COLUMN,
    STATUS_COLUMN,
    VERIFIED_COLUMN,
)
from workbench.ui.sources.sources_page import SourcesPage


@pytest.fixture
def page(view: AuditView) -> SourcesPage:
    return sources_page(view)


def cell(page: SourcesPage, row: int, column: int) -> str:
    return str(page.table.index(row, column).data())


def test_that_chips_count_and_filter(page: SourcesPage) -> None:
    told = [chip.text() for chip in page.chips.values() if chip.isVisible()]
    assert told[:5] == ["All 214", "Undocumented 49", "Unknown 0", "Documented 165", "Confirmed conflict 1"]
    assert told[5] == "Suspected 5"
    assert "Not verified 0" not in told
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


def stored(view: AuditView, source_filter: SourceFilter) -> list[Source]:
    """What a second reader finds in the file."""
    with AuditFile.open(view.desk.snapshot.path, read_only=True) as file:
        return file.sources(source_filter)


def act(page: SourcesPage, text: str) -> None:
    """Trigger an act of the page as the command palette does."""
    (found,) = [one for one in page.actions() if one.text().replace("&", "") == text]
    assert found.isEnabled()
    found.trigger()


def test_that_all_that_the_filter_shows_is_selected_and_set_as_one_step(
    view: AuditView, page: SourcesPage
) -> None:
    page.minerals.show_value(Mineral.COBALT)
    page.select_rows([0])
    assert page.all_button.text() == "Select all 19"
    page.all_button.click()

    act(page, "Conflict source: Suspected")

    cobalt = stored(view, SourceFilter(mineral=Mineral.COBALT, conflict=Conflict.SUSPECTED))
    assert len(cobalt) == 19
    assert view.desk.snapshot.undo_label == "Set conflict of 19 sources to suspected"
    assert page.chips["suspected"].text() == "Suspected 19"
    page.chips["suspected"].click()
    assert page.table.rowCount() == 19


def test_that_a_reference_is_asked_for_once_and_set_on_all_selected(
    view: AuditView, page: SourcesPage
) -> None:
    page.select_rows([0, 1, 2])
    act(page, "Reference…")
    dialog = page.findChild(ReferenceDialog)
    assert isinstance(dialog, ReferenceDialog)
    QTest.keyClicks(dialog.reference, "Folder 3")
    dialog.save()

    assert sum(1 for one in stored(view, SourceFilter()) if one.reference == "Folder 3") == 3


def test_that_selected_sources_are_flagged_found_by_their_chip_and_unflagged(
    view: AuditView, page: SourcesPage
) -> None:
    flagged = [one.id for one in stored(view, SourceFilter(cahra=True))]
    actor = view.desk.actor
    view.desk.write(lambda file: flag_cahra(file, ids=flagged, flag=None, actor=actor))
    assert not page.chips["cahra"].isVisible()
    page.select_rows([0, 1])
    act(page, "Flag as CAHRA…")
    dialog = page.findChild(FlagDialog)
    assert isinstance(dialog, FlagDialog)
    QTest.keyClicks(dialog.reason, "Route")
    dialog.save()

    assert page.chips["cahra"].text() == "CAHRA 2"
    assert {one.cahra.reason for one in stored(view, SourceFilter(cahra=True)) if one.cahra} == {"Route"}
    page.chips["cahra"].click()
    assert page.table.rowCount() == 2
    page.select_rows([0, 1])
    act(page, "Take the CAHRA flag off")
    assert stored(view, SourceFilter(cahra=True)) == []


def test_that_what_came_along_is_shown_and_verified_in_bulk(view: AuditView, page: SourcesPage) -> None:
    def carry(file: AuditFile) -> Changes:
        with file.unit("Carry", actor=view.desk.actor) as unit:
            unit.set_on_sources([one.id for one in file.sources()], {"unverified": True})
        return unit.changes

    page.view.setFixedWidth(1100)
    assert page.view.isColumnHidden(VERIFIED_COLUMN)
    view.desk.write(carry)
    assert page.chips["unverified"].text() == "Not verified 214"
    assert not page.view.isColumnHidden(VERIFIED_COLUMN)
    page.select_all()

    act(page, "Mark verified")

    assert stored(view, SourceFilter(unverified=True)) == []
    assert view.desk.snapshot.undo_label == "Verify 214 sources"


def test_that_removing_twice_quickly_removes_what_was_shown_and_tells_no_problem(
    view: AuditView, page: SourcesPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = page.table.source(0), page.table.source(1)
    assert first is not None
    assert second is not None
    page.select_rows([0])
    with monkeypatch.context() as waiting:
        waiting.setattr(view.desk, "read", lambda *_args, **_others: None)  # the rows have not come yet
        QTest.keyClick(page.view, Qt.Key.Key_Delete)
        QTest.keyClick(page.view, Qt.Key.Key_Delete)

    left = {one.id for one in stored(view, SourceFilter())}
    assert first.id not in left
    assert second.id in left
    assert len(left) == 213
    assert not view.banner.isVisible()


def test_that_several_are_removed_as_one_step(view: AuditView, page: SourcesPage) -> None:
    page.select_rows(range(50))
    page.remove_button.click()

    assert page.table.rowCount() == 164
    view.desk.undo()
    assert page.table.rowCount() == 214


def test_that_columns_are_chosen_and_remembered(page: SourcesPage) -> None:
    menu = page.view.columns_menu(page)
    texts = [action.text() for action in menu.actions()]
    (status,) = [action for action in menu.actions() if action.text() == "List says"]
    assert page.view.isColumnHidden(STATUS_COLUMN)

    status.trigger()

    assert not page.view.isColumnHidden(STATUS_COLUMN)
    assert load_settings().source_columns == {"status": True}
    assert texts[-1] == "As there is room"
    page.view.columns_menu(page).actions()[-1].trigger()
    assert page.view.isColumnHidden(STATUS_COLUMN)
    assert load_settings().source_columns == {}


def test_that_nothing_has_to_be_scrolled_to_sideways_unless_it_was_asked_for(
    page: SourcesPage, dressed: QApplication
) -> None:
    for width in (620, 700, 900, 1400):
        page.view.setFixedWidth(width)
        page.view.share_room()
        shown = sum(page.view.columnWidth(place) for place in range(len(COLUMNS)))
        assert shown <= page.view.viewport().width()
    assert not page.view.isColumnHidden(ACTION_COLUMN)


@pytest.mark.parametrize("column", [place for place, _ in enumerate(COLUMNS)])
def test_that_every_column_sorts_both_ways(page: SourcesPage, column: int) -> None:
    page.view.sortByColumn(column, Qt.SortOrder.AscendingOrder)
    first = [page.table.source(row) for row in range(214)]
    page.view.sortByColumn(column, Qt.SortOrder.DescendingOrder)

    assert [page.table.source(row) for row in range(214)] == first[::-1]


def test_that_a_step_of_scrolling_paints_the_row_that_came_and_no_other(
    view: AuditView, dressed: QApplication
) -> None:
    page = sources_page(view)
    view.window().resize(1440, 900)
    dressed.processEvents()
    painted: list[int] = []

    class Watch(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if isinstance(event, QPaintEvent):
                painted.append(event.region().boundingRect().height())
            return False

    watch = Watch()
    page.view.viewport().installEventFilter(watch)
    bar = page.view.verticalScrollBar()
    for place in (1, 2, 3):
        bar.setValue(place)
        dressed.processEvents()
    assert painted[1:]
    assert max(painted[1:]) <= 2 * page.view.rowHeight(0)


def test_that_what_is_confirmed_stands_in_bold_and_nothing_else(view: AuditView) -> None:
    page = sources_page(view)
    rows = [(page.table.source(row), page.table.index(row, CONFLICT_COLUMN)) for row in range(214)]
    for source, place in rows:
        font = place.data(Qt.ItemDataRole.FontRole)
        assert source is not None
        assert (font is not None and font.bold()) == (source.conflict is Conflict.CONFIRMED)
    assert any(source.conflict is Conflict.CONFIRMED for source, _ in rows if source)


def test_that_the_first_hits_of_a_text_show_before_all_are_counted(
    page: SourcesPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(source_table, "PAGE", 20)
    count = AuditFile.count_sources
    seen: list[tuple[int, str]] = []

    def counted(file: AuditFile, source_filter: SourceFilter) -> int:
        if not seen and source_filter.text:
            seen.append((page.table.rowCount(), page._counted.text()))
        return count(file, source_filter)

    monkeypatch.setattr(AuditFile, "count_sources", counted)
    page.text.setText("tin")
    page._apply_filter()
    assert seen == [(20, "20+ shown")]
    assert page._counted.text() == f"{page.table.rowCount()} shown"
    assert page.table.rowCount() > 20
    last = page.table.index(page.table.rowCount() - 1, 0)
    assert (last.data() != "", page.table.is_counted) == (True, True)


def test_that_a_text_that_just_fills_a_page_is_counted_at_once(
    page: SourcesPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(source_table, "PAGE", 19)
    page.text.setText("cobalt")
    page._apply_filter()
    assert (page.table.rowCount(), page._counted.text()) == (19, "19 shown")
