"""Nothing typed is lost, and "Saved" is said of nothing that is not in the file."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from tests.ui.asking import element_form, stored_answer
from tests.ui.conftest import ME
from workbench.audit.enums import Rating
from workbench.errors import CannotWrite, Problem
from workbench.operations.answers import note_observation, rate_element
from workbench.operations.audits import open_audit
from workbench.store.audit_file import AuditFile
from workbench.store.changes import Changes
from workbench.ui.audit_view import AuditView
from workbench.ui.desk import Desk
from workbench.ui.foot import Foot
from workbench.ui.main_window import MainWindow
from workbench.ui.tasks import Tasks
from workbench.ui.widgets.saved_text import SavedText


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """No unit of work gets through any more; `undo()` makes room."""

    def refuse(self: AuditFile, what: str, **_others: Any) -> None:
        raise CannotWrite("The disk is full: the answer was not saved.", "Make room, then try again.")

    monkeypatch.setattr(AuditFile, "unit", refuse)
    return monkeypatch


def test_that_a_refused_write_keeps_the_text_and_says_what_to_do(
    window: MainWindow,
    view: AuditView,
    sample_path: Path,
    full_disk: pytest.MonkeyPatch,
) -> None:
    form = element_form(view, "2.d")
    QTest.keyClicks(form.observation, "Worth keeping")
    form.observation.save_now()

    assert view.banner.isVisible()
    assert view.banner.text == "The disk is full: the answer was not saved. Make room, then try again."
    assert form.observation.toPlainText() == "Worth keeping"
    assert window.foot is not None
    assert window.foot.saved.text() == "Saving…"

    full_disk.undo()
    QTest.mouseClick(view.banner.again_button, Qt.MouseButton.LeftButton)

    assert stored_answer(sample_path, "2.d").observation == "Worth keeping"
    assert window.foot.saved.text().startswith("✓ Saved ")
    assert not view.banner.isVisible()


def test_that_a_refused_rating_is_not_shown_as_given(view: AuditView, full_disk: pytest.MonkeyPatch) -> None:
    form = element_form(view, "2.d")

    form.ratings.choose(Rating.MAJOR)

    assert form.ratings.value is None
    assert view.banner.isVisible()


def test_that_closing_saves_what_was_typed(
    window: MainWindow, view: AuditView, sample_path: Path, qtbot: QtBot
) -> None:
    form = element_form(view, "2.d")
    QTest.keyClicks(form.observation, "The last words")

    window.close()

    qtbot.waitUntil(lambda: not window.isVisible(), timeout=1_000)
    assert stored_answer(sample_path, "2.d").observation == "The last words"


def test_that_closing_asks_before_anything_is_lost(
    window: MainWindow, view: AuditView, full_disk: pytest.MonkeyPatch
) -> None:
    form = element_form(view, "2.d")
    QTest.keyClicks(form.observation, "The last words")

    window.close()

    assert window.isVisible()
    box = window.findChild(QMessageBox)
    assert box is not None
    assert box.isVisible()
    assert form.observation.toPlainText() == "The last words"
    box.reject()
    assert window.isVisible()
    full_disk.undo()


@pytest.fixture
def threaded_desk(sample_path: Path, qapp: QApplication) -> Iterator[Desk]:
    """A desk with its real workers."""
    tasks = Tasks()
    desk = Desk(open_audit(sample_path), tasks=tasks, actor=ME)
    yield desk
    desk.close(lambda: None)
    tasks.stop()
    qapp.processEvents()


def test_that_saved_is_shown_only_after_commit_returned(threaded_desk: Desk, qtbot: QtBot) -> None:
    foot = Foot(threaded_desk)
    qtbot.addWidget(foot)
    before, may_commit = foot.history.text(), threading.Event()

    def slow_rating(file: AuditFile) -> Changes:
        may_commit.wait(5)
        return rate_element(file, ref="2.d", rating=Rating.MINOR, actor=ME)

    threaded_desk.write(slow_rating)
    qtbot.wait(30)
    assert foot.history.text() == before

    with qtbot.waitSignal(threaded_desk.changed, timeout=5_000):
        may_commit.set()

    assert foot.history.text() != before
    saved_at = threaded_desk.snapshot.saved_at
    assert saved_at is not None
    assert foot.saved.text() == f"✓ Saved {saved_at.astimezone():%H:%M:%S}"


def test_that_the_first_edit_waits_for_what_it_needs(threaded_desk: Desk, qtbot: QtBot) -> None:
    threaded_desk.prepare()

    with qtbot.waitSignal(threaded_desk.changed, timeout=10_000):
        threaded_desk.write(lambda file: rate_element(file, ref="2.d", rating=Rating.MINOR, actor=ME))

    assert threaded_desk.snapshot.answer("2.d").rating is Rating.MINOR


@pytest.fixture
def caught_typing(threaded_desk: Desk, qtbot: QtBot) -> threading.Event:
    """Set it to let a write through; meanwhile its field was typed into."""
    may_commit = threading.Event()

    def save(text: str, saved: Callable[[], None], failed: Callable[[Problem], None]) -> None:
        def slowly(file: AuditFile) -> Changes:
            may_commit.wait(5)
            return note_observation(file, ref="2.d", text=text, actor=ME)

        threaded_desk.write(slowly, then=saved, failed=failed)

    field = SavedText(threaded_desk, save)
    qtbot.addWidget(field)
    QTest.keyClicks(field, "one")
    field.save_now()
    QTest.keyClicks(field, " two")
    return may_commit


def test_that_closing_waits_for_what_was_typed_during_a_write(
    threaded_desk: Desk, caught_typing: threading.Event, sample_path: Path, qtbot: QtBot
) -> None:
    was_unsaved: list[bool] = []
    threaded_desk.finish(lambda: was_unsaved.append(threaded_desk.has_unsaved))
    caught_typing.set()

    qtbot.waitUntil(lambda: was_unsaved == [False], timeout=5_000)
    assert stored_answer(sample_path, "2.d").observation == "one two"


def test_that_undo_takes_back_what_was_typed_during_a_write(
    threaded_desk: Desk, caught_typing: threading.Event, sample_path: Path, qtbot: QtBot
) -> None:
    threaded_desk.undo()
    caught_typing.set()

    qtbot.waitUntil(lambda: threaded_desk.snapshot.redo_label is not None, timeout=5_000)
    assert stored_answer(sample_path, "2.d").observation != "one two"
