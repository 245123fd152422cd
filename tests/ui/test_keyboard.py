"""Everything can be reached by keyboard, in the order in which it is seen."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.asking import element_form, section_page
from workbench.audit.enums import Rating
from workbench.ui.audit_view import AuditView
from workbench.ui.main_window import MainWindow
from workbench.ui.navigation.navigation import SOURCES
from workbench.ui.widgets.tabbing import in_reading_order, tab_stops


def _focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def _press(
    window: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key, modifier)


def test_that_f6_goes_round_the_panes_and_back(window: MainWindow, view: AuditView) -> None:
    view.show_page("2")
    page = section_page(view, "2")
    assert page.isAncestorOf(_focus())
    visited = []
    for _ in range(3):
        _press(window, Qt.Key.Key_F6)
        panes = (view.navigation, page, view.live)
        visited.append(next(place for place, pane in enumerate(panes) if pane.isAncestorOf(_focus())))
    assert visited == [2, 0, 1]

    _press(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)

    assert view.navigation.isAncestorOf(_focus())


def test_that_a_pane_gets_the_keyboard_back_where_it_was(window: MainWindow, view: AuditView) -> None:
    form = element_form(view, "2.c")
    form.observation.setFocus()
    for _ in range(3):
        _press(window, Qt.Key.Key_F6)
    assert _focus() is form.observation


def test_that_tab_follows_the_page_also_through_a_card_that_was_opened_later(
    window: MainWindow, view: AuditView
) -> None:
    page = section_page(view, "2")
    form = element_form(view, "2.a")
    page.cards["2.a"].take_focus()
    QApplication.processEvents()  # what attaches evidence comes after the card
    visited: list[QWidget] = []
    while page.cards["2.c"].head not in visited and len(visited) < 20:
        _press(window, Qt.Key.Key_Tab)
        visited.append(_focus())
    assert visited[0] is form.observation
    assert visited[-2:] == [page.cards["2.b"].head, page.cards["2.c"].head]

    _press(window, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)

    assert _focus() is page.cards["2.b"].head


def test_that_tab_comes_round_and_leaves_nothing_out(window: MainWindow, view: AuditView) -> None:
    view.show_page(SOURCES)
    stops = list(tab_stops(window))
    stops[0].setFocus()
    visited = [_focus()]
    for _ in stops:
        _press(window, Qt.Key.Key_Tab)
        visited.append(_focus())
    assert visited == [*stops, stops[0]]


def test_that_what_stands_in_columns_is_read_column_by_column(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    places = {
        "title": (0, 0, 200, 20),
        "left": (0, 30, 90, 20),
        "below left": (0, 60, 90, 60),
        "right": (100, 30, 90, 40),
        "below right": (100, 75, 90, 20),
        "beside": (150, 100, 40, 20),
        "end": (0, 130, 90, 20),
    }
    made = {}
    for name in ("end", "right", "beside", "below left", "title", "below right", "left"):
        made[name] = QWidget(parent)
        made[name].setGeometry(*places[name])
    order = in_reading_order(list(made.values()))
    assert [name for one in order for name in made if made[name] is one] == list(places)


def test_that_arrows_walk_through_the_pages_and_return_goes_to_one(
    window: MainWindow, view: AuditView
) -> None:
    view.show_page("2")
    view.navigation.entry("2").setFocus()

    _press(window, Qt.Key.Key_Down)
    assert (_focus(), view.current_key) == (view.navigation.entry("3"), "2")
    entries = view.desk.snapshot.entries
    _press(window, Qt.Key.Key_Return)

    assert view.current_key == "3"
    _press(window, Qt.Key.Key_Return)  # held a moment too long
    assert view.desk.snapshot.entries == entries


def test_that_a_page_out_of_sight_scrolls_into_it(
    window: MainWindow, view: AuditView, dressed: QApplication, qtbot: QtBot
) -> None:
    window.resize(1080, 640)
    last = view.navigation.entry(view.keys[-1])
    last.setFocus()
    dressed.processEvents()
    area = last.visibleRegion().boundingRect()
    assert (area.width(), area.height()) == (last.width(), last.height())


def test_that_arrows_walk_through_ratings_and_space_chooses(window: MainWindow, view: AuditView) -> None:
    form = element_form(view, "2.d")
    form.take_focus()

    _press(window, Qt.Key.Key_Right)
    _press(window, Qt.Key.Key_Right)
    assert form.ratings.value is None
    _press(window, Qt.Key.Key_Space)

    assert view.desk.snapshot.answer("2.d").rating is Rating.MINOR


def test_that_no_two_entries_of_a_menu_have_the_same_letter(window: MainWindow) -> None:
    doubled = []
    for menu in [window.menuBar(), *window.menuBar().findChildren(QMenu)]:
        texts = [action.text().replace("&&", "") for action in menu.actions()]
        letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
        doubled += [letter for letter in set(letters) if letters.count(letter) > 1]
    assert doubled == []
