"""The palette by key strokes: it opens, finds, acts and closes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.asking import element_form, section_page
from workbench.audit.enums import Rating
from workbench.ui.audit_view import AuditView
from workbench.ui.main_window import MainWindow
from workbench.ui.palette.palette import all_acts
from workbench.ui.palette.picker import Picker, marked
from workbench.ui.settings import load_settings


def _open(window: MainWindow) -> Picker:
    window.activateWindow()
    QApplication.processEvents()
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    picker = QApplication.activeModalWidget()
    assert isinstance(picker, Picker)
    return picker


def _type(picker: Picker, text: str) -> None:
    QTest.keyClicks(picker.text, text)
    QApplication.processEvents()


def test_that_it_lists_menus_page_pages_and_elements_each_once(window: MainWindow, view: AuditView) -> None:
    element_form(view, "2.d")
    acts = {act.key: act for act in all_acts(window, view)}
    texts = [act.text for act in acts.values()]

    assert {
        "Open…",
        "Rate the open element Major",
        "Sources",
        "2.d Action on non-conforming suppliers and doubtful sources",
    } <= set(texts)
    assert acts["2:Rate the open element Major"].keys == "4"
    assert sum(text.startswith("2.c ") for text in texts) == 1
    assert not any("&" in text for text in texts if text != "Sign & issue…")


def test_that_what_cannot_be_done_now_is_not_listed(bare_window: MainWindow, view: AuditView) -> None:
    assert "Redo" not in {act.text for act in all_acts(bare_window, view)}
    element_form(view, "2.d").ratings.choose(Rating.MINOR)
    assert "Undo “Rate 2.d Minor”" in {act.text for act in all_acts(bare_window, view)}


def test_that_typing_and_return_acts(window: MainWindow, view: AuditView) -> None:
    element_form(view, "2.d")
    picker = _open(window)
    _type(picker, "rate major")

    assert [line.text for line in picker.lines] == ["Rate the open element Major"]
    QTest.keyClick(picker.text, Qt.Key.Key_Return)

    assert view.desk.snapshot.answer("2.d").rating is Rating.MAJOR
    assert QApplication.activeModalWidget() is None


def test_that_the_arrow_keys_choose_another_line(window: MainWindow, view: AuditView) -> None:
    picker = _open(window)
    _type(picker, "3.")
    places = [line.key for line in picker.lines]
    assert places[:2] == ["element:3.a", "element:3.b"]

    QTest.keyClick(picker.text, Qt.Key.Key_Down)
    QTest.keyClick(picker.text, Qt.Key.Key_Return)

    assert section_page(view, "3").current == "3.b"


def test_that_escape_does_nothing_and_closes(window: MainWindow, view: AuditView) -> None:
    before = view.desk.snapshot
    picker = _open(window)
    QTest.keyClick(picker.text, Qt.Key.Key_Escape)
    assert QApplication.activeModalWidget() is None
    assert view.desk.snapshot is before


def test_that_recent_acts_come_first_next_time(window: MainWindow, view: AuditView) -> None:
    picker = _open(window)
    _type(picker, "3.b")
    QTest.keyClick(picker.text, Qt.Key.Key_Return)

    assert load_settings().recent_acts == ("element:3.b",)
    again = _open(window)
    assert again.lines[0].key == "element:3.b"
    again.reject()


def test_that_it_says_so_where_nothing_is_found(window: MainWindow, view: AuditView) -> None:
    picker = _open(window)
    _type(picker, "zzzz")
    assert picker.lines == ()
    assert picker.told.text() == "There is no such act."
    QTest.keyClick(picker.text, Qt.Key.Key_Return)
    assert picker.isVisible()
    picker.reject()


@pytest.mark.parametrize(
    ("text", "spans", "wanted"),
    [
        ("a <b> c", ((2, 5),), "a <b>&lt;b&gt;</b> c"),
        ("<i>", (), "&lt;i&gt;"),
        ("ab", ((0, 1),), "<b>a</b>b"),
    ],
)
def test_that_what_is_marked_is_escaped(text: str, spans: tuple[tuple[int, int], ...], wanted: str) -> None:
    assert marked(text, spans) == wanted
