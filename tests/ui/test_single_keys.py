"""Keys without Ctrl act, and rest while somebody types or a dialog is open. Strokes go the platform's way."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDateEdit,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QTextEdit,
    QWidget,
)

from tests.ui.asking import element_form, section_page, stored_answer
from workbench.audit.enums import Rating
from workbench.ui.audit_view import AuditView
from workbench.ui.main_window import MainWindow
from workbench.ui.single_keys import is_typed, takes_text

NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


def _strike(window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    handle = window.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, key, modifiers)


def _bookmarks(view: AuditView) -> set[str]:
    return set(view.desk.snapshot.bookmarks)


def test_that_b_marks_the_open_element_and_takes_the_mark_away(window: MainWindow, view: AuditView) -> None:
    element_form(view, "2.d")
    _strike(window, Qt.Key.Key_B)
    assert _bookmarks(view) == {"2.d"}
    _strike(window, Qt.Key.Key_B)
    assert _bookmarks(view) == set()


def test_that_j_and_k_go_through_the_elements_and_on_to_the_next_section(
    window: MainWindow, view: AuditView
) -> None:
    element_form(view, "1.c")
    _strike(window, Qt.Key.Key_J)
    assert section_page(view, "1").current == "1.d"
    view.go_to("1.d")
    _strike(window, Qt.Key.Key_J)
    assert (view.current_key, section_page(view, "2").current) == ("2", "2.a")
    _strike(window, Qt.Key.Key_K)
    assert view.current_key == "1"


def test_that_down_and_up_on_the_ratings_go_through_the_elements(window: MainWindow, view: AuditView) -> None:
    form = element_form(view, "2.b")
    form.take_focus()
    _strike(window, Qt.Key.Key_Down)
    assert section_page(view, "2").current == "2.c"
    _strike(window, Qt.Key.Key_Up)
    assert section_page(view, "2").current == "2.b"


@pytest.mark.parametrize("key", [Qt.Key.Key_B, Qt.Key.Key_J, Qt.Key.Key_4, Qt.Key.Key_Slash])
def test_that_a_key_typed_into_a_text_is_text(
    window: MainWindow, view: AuditView, sample_path: Path, key: Qt.Key
) -> None:
    form = element_form(view, "2.d")
    form.observation.setFocus()

    _strike(window, key)

    assert len(form.observation.toPlainText()) == 1
    assert _bookmarks(view) == set()
    assert section_page(view, "2").current == "2.d"
    assert stored_answer(sample_path, "2.d").rating is None
    assert QApplication.activeModalWidget() is None


@pytest.mark.parametrize(
    "make",
    [QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDateEdit, QComboBox],
    ids=lambda made: made.__name__,
)
def test_that_no_kind_of_field_lets_a_key_through_not_even_a_read_only_one(
    window: MainWindow, view: AuditView, make: type[QWidget]
) -> None:
    element_form(view, "2.d")
    field = make(window)
    for name in ("setReadOnly", "setEditable"):
        if hasattr(field, name):
            getattr(field, name)(True)
    field.show()
    field.setFocus()
    assert field.hasFocus()

    _strike(window, Qt.Key.Key_B)
    _strike(window, Qt.Key.Key_5)

    assert _bookmarks(view) == set()
    assert view.desk.snapshot.answer("2.d").rating is None


def test_that_a_key_rests_while_an_input_method_composes(window: MainWindow, view: AuditView) -> None:
    form = element_form(view, "2.d")
    form.observation.setFocus()
    QApplication.sendEvent(form.observation, QInputMethodEvent("kuang", []))

    _strike(window, Qt.Key.Key_1)  # chooses among what the input method offers

    assert view.desk.snapshot.answer("2.d").rating is None


def test_that_a_key_rests_while_a_dialog_is_open(window: MainWindow, view: AuditView) -> None:
    element_form(view, "2.d")
    dialog = QDialog(window)
    dialog.open()

    _strike(window, Qt.Key.Key_4)
    assert view.desk.snapshot.answer("2.d").rating is None

    dialog.reject()
    window.activateWindow()
    QApplication.processEvents()
    _strike(window, Qt.Key.Key_4)
    assert view.desk.snapshot.answer("2.d").rating is Rating.MAJOR


def test_that_keys_with_ctrl_and_keys_without_letters_are_nobodys_text(window: MainWindow) -> None:
    field = QLineEdit(window)
    field.show()
    field.setFocus()

    def stroke(key: Qt.Key, modifiers: Qt.KeyboardModifier, text: str) -> QKeyEvent:
        return QKeyEvent(QEvent.Type.ShortcutOverride, key, modifiers, text)

    assert is_typed(stroke(Qt.Key.Key_B, NONE, "b"))
    assert not is_typed(stroke(Qt.Key.Key_K, CTRL, "\x0b"))
    assert not is_typed(stroke(Qt.Key.Key_F1, NONE, ""))


def test_that_a_button_takes_no_text(window: MainWindow) -> None:
    assert not takes_text(QPushButton(window))
    assert not takes_text(None)
