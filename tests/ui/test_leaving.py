"""Who types and at once goes elsewhere loses nothing, and is not held up: with the window's real workers."""

import contextlib
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from tests.ui.conftest import ME
from workbench.errors import CannotWrite
from workbench.operations.person import remember_person
from workbench.store.audit_file import AuditFile
from workbench.ui.audit_view import AuditView
from workbench.ui.evidence.evidence_page import EvidencePage
from workbench.ui.main_window import MainWindow
from workbench.ui.tasks import Tasks


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, sample_path: Path) -> Iterator[MainWindow]:
    """The window on the sample, with its real workers."""
    remember_person(ME)
    made = MainWindow(Tasks())
    made.show_start()
    made.show()
    made.open_path(sample_path)
    qtbot.waitUntil(lambda: made.view is not None, timeout=10_000)
    yield made
    if made.view is not None:
        made.view.desk.close(lambda: None)
        made.view = None
    made.close()
    made.deleteLater()
    qapp.processEvents()


@pytest.fixture
def view(window: MainWindow) -> AuditView:
    assert window.view is not None
    return window.view


@pytest.fixture
def page(view: AuditView, qtbot: QtBot) -> EvidencePage:
    view.show_page("evidence")
    made = view.page("evidence")
    assert isinstance(made, EvidencePage)
    qtbot.waitUntil(lambda: len(made.list.rows) == 16, timeout=5_000)
    made.show_item("E-01")
    return made


def _notes(path: Path) -> dict[str, str | None]:
    with AuditFile.open(path, read_only=True) as file:
        return {item.id: item.note for item in file.evidence()}


def _type_note(page: EvidencePage, text: str) -> None:
    assert page.detail.form is not None
    QTest.keyClicks(page.detail.form.note, text)


def test_that_a_note_stays_when_another_piece_of_evidence_is_chosen_at_once(
    view: AuditView, page: EvidencePage, sample_path: Path, qtbot: QtBot
) -> None:
    _type_note(page, "first")
    assert page.detail.form is not None
    page.detail.form.note.save_now()  # on its way
    _type_note(page, " and the rest")

    page.show_item("E-02")

    qtbot.waitUntil(lambda: not view.desk.has_unsaved, timeout=5_000)
    assert (_notes(sample_path)["E-01"] or "").endswith("first and the rest")
    view.show_page("history")
    assert view.current_key == "history"


def test_that_what_could_not_be_saved_is_asked_for_when_its_form_is_out_of_sight(
    window: MainWindow,
    view: AuditView,
    page: EvidencePage,
    sample_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(_file: AuditFile, _what: str, **_others: object) -> None:
        raise CannotWrite("The disk is full.", "Make room, then try again.")

    with monkeypatch.context() as full:
        full.setattr(AuditFile, "unit", refuse)
        _type_note(page, "worth keeping")
        page.show_item("E-02")
        qtbot.waitUntil(view.banner.isVisible, timeout=5_000)
        window.close()
        qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None, timeout=5_000)
        box = window.findChild(QMessageBox)
        assert box is not None
        box.reject()
    QTest.mouseClick(view.banner.again_button, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: not view.desk.has_unsaved, timeout=5_000)
    assert (_notes(sample_path)["E-01"] or "").endswith("worth keeping")


@pytest.mark.parametrize(
    "leave",
    [
        pytest.param(lambda window: window.view.show_page("4"), id="to another page"),
        pytest.param(lambda window: window.close_audit(), id="by closing the audit"),
        pytest.param(lambda window: window.close(), id="by closing the window"),
        pytest.param(lambda window: window.open_sample(), id="to another audit"),
        pytest.param(lambda window: window.view.page("evidence").text.setText("E-09"), id="by the filter"),
    ],
)
def test_that_the_last_strokes_are_in_the_file_wherever_one_goes(
    window: MainWindow,
    page: EvidencePage,
    sample_path: Path,
    qtbot: QtBot,
    leave: Callable[[MainWindow], object],
) -> None:
    _type_note(page, "the last words")

    leave(window)

    qtbot.waitUntil(lambda: (_notes(sample_path)["E-01"] or "").endswith("the last words"), timeout=5_000)


def test_that_a_double_click_opens_once(window: MainWindow, fresh_path: Path, qtbot: QtBot) -> None:
    window.open_path(fresh_path)
    window.open_path(fresh_path)

    qtbot.waitUntil(
        lambda: window.view is not None and window.view.desk.snapshot.path == fresh_path, timeout=10_000
    )
    qtbot.wait(50)
    assert window.view is not None
    assert not window.view.banner.isVisible()
    assert window.findChild(QMessageBox) is None


def test_that_an_audit_whose_edition_cannot_be_read_is_refused_in_a_sentence_and_let_go_of(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "odd.audit"
    before = Path(__file__).parents[1] / "store" / "releases" / "version-2.sql"
    with contextlib.closing(sqlite3.connect(path)) as made:
        made.executescript(before.read_text("utf-8"))

    window.open_path(path)

    qtbot.waitUntil(lambda: window.view is None and window.start_banner.isVisible(), timeout=10_000)
    assert "cannot be used" in window.start_banner.text
    AuditFile.open(path).close()
