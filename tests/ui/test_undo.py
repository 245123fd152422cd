from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.asking import element_form, stored_answer
from workbench.audit.enums import Rating
from workbench.ui.audit_view import AuditView
from workbench.ui.main_window import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_that_undo_and_redo_go_back_and_forth_and_are_named(
    window: MainWindow, view: AuditView, sample_path: Path
) -> None:
    form = element_form(view, "2.c")
    form.ratings.choose(Rating.MINOR)
    assert window.foot is not None
    assert window.foot.undo.text() == "Undo: “Rate 2.c Minor”"

    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    assert stored_answer(sample_path, "2.c").rating is Rating.MAJOR
    assert form.ratings.button(Rating.MAJOR).accessibleDescription() == "chosen"

    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert stored_answer(sample_path, "2.c").rating is Rating.MINOR
    assert form.ratings.button(Rating.MINOR).accessibleDescription() == "chosen"


def test_that_undo_in_a_text_takes_back_the_typing_first(
    window: MainWindow, view: AuditView, sample_path: Path
) -> None:
    form = element_form(view, "2.d")
    form.ratings.choose(Rating.MINOR)
    form.observation.setFocus()
    QTest.keyClicks(form.observation, "typed")

    QTest.keyClick(form.observation, Qt.Key.Key_Z, CONTROL)

    assert form.observation.toPlainText() == ""
    assert form.ratings.value is Rating.MINOR


def test_that_undo_takes_back_a_saved_text_as_one_step(view: AuditView, sample_path: Path) -> None:
    form = element_form(view, "2.d")
    for part in ("one ", "two ", "three"):
        QTest.keyClicks(form.observation, part)
        form.observation.save_now()
    assert stored_answer(sample_path, "2.d").observation == "one two three"

    view.desk.undo()

    assert form.observation.toPlainText() == ""
    assert stored_answer(sample_path, "2.d").observation is None


def test_that_undo_is_offered_only_where_there_is_something_to_undo(window: MainWindow) -> None:
    assert not window.undo_action.isEnabled()
    assert window.view is not None

    element_form(window.view, "2.d").ratings.choose(Rating.MAJOR)

    assert window.undo_action.isEnabled()
    assert window.undo_action.text() == "&Undo “Rate 2.d Major”"
