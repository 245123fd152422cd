"""Input methods: what is still being composed is neither saved, nor wiped out, nor taken for a key."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.asking import stored_answer
from workbench.audit.enums import Rating, Responsibility
from workbench.audit.records import Actor
from workbench.operations.answers import place_responsibility
from workbench.store.audit_file import AuditFile
from workbench.store.changes import Changes
from workbench.ui.audit_view import AuditView
from workbench.ui.checklist.element_form import ElementForm
from workbench.ui.checklist.section_page import SectionPage
from workbench.ui.widgets.saved_line import SavedLine
from workbench.ui.widgets.saved_text import PAUSE_MS


def compose(field: QWidget, preedit: str, committed: str = "") -> None:
    """What an input method sends: letters that are still open, or the word that was chosen."""
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(committed)
    QApplication.sendEvent(field, event)


@pytest.fixture
def form(view: AuditView) -> ElementForm:
    """The form of 2.d, which the sample has not answered, with the keyboard in what was seen."""
    view.go_to("2.d")
    page = view.page("2")
    assert isinstance(page, SectionPage)
    assert page.form is not None
    page.form.observation.setFocus()
    return page.form


def test_that_what_is_composed_is_saved_when_its_word_is_chosen(
    form: ElementForm, sample_path: Path, qtbot: QtBot
) -> None:
    compose(form.observation, "yelianchang")
    qtbot.wait(PAUSE_MS + 100)
    assert stored_answer(sample_path, "2.d").observation is None
    compose(form.observation, "", "冶炼厂")
    qtbot.waitUntil(lambda: stored_answer(sample_path, "2.d").observation == "冶炼厂", timeout=PAUSE_MS + 500)


def test_that_another_change_does_not_wipe_out_what_is_composed(form: ElementForm, view: AuditView) -> None:
    def act(file: AuditFile) -> Changes:
        return place_responsibility(
            file, ref="2.d", responsibility=Responsibility.CORPORATE, actor=Actor(name="A. Tester")
        )

    compose(form.observation, "yelian")
    view.desk.write(act)
    assert form.observation.textCursor().block().layout().preeditAreaText() == "yelian"


def test_that_no_key_rates_while_a_word_is_composed(
    form: ElementForm, view: AuditView, sample_path: Path
) -> None:
    compose(form.observation, "yelian")
    QTest.keyClicks(form.observation, "150jb/")
    assert stored_answer(sample_path, "2.d").rating is None
    assert form.observation.hasFocus()
    assert view.desk.snapshot.bookmarks.get("2.d") is None
    form.observation.clearFocus()
    QTest.keyClick(view.window(), Qt.Key.Key_3)
    assert stored_answer(sample_path, "2.d").rating is Rating.MINOR, "the key acts where nobody types"


def test_that_a_line_saves_the_word_and_not_its_letters(qtbot: QtBot) -> None:
    saved: list[str] = []

    class Keeper:
        def mark_unsaved(self, _field: object) -> None: ...
        def mark_saved(self, _field: object) -> None: ...

    def save(text: str, done: Callable[[], None], _failed: object) -> None:
        saved.append(text)
        done()

    line = SavedLine(Keeper(), save)
    qtbot.addWidget(line)
    line.show()
    compose(line, "xi")
    qtbot.wait(PAUSE_MS + 100)
    assert saved == []
    compose(line, "", "锡")
    qtbot.waitUntil(lambda: saved == ["锡"], timeout=PAUSE_MS + 500)
