from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from workbench.errors import CannotWrite, Problem
from workbench.ui.widgets.saved_text import LONGEST_MS, PAUSE_MS, SavedText, Unsaved


class Notebook:
    """Keeps what is handed over, and answers when the test says so."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.unsaved: list[Unsaved] = []
        self._saved: Callable[[], None] | None = None
        self._failed: Callable[[Problem], None] | None = None

    def save(self, text: str, saved: Callable[[], None], failed: Callable[[Problem], None]) -> None:
        self.texts.append(text)
        self._saved, self._failed = saved, failed

    def commit(self) -> None:
        assert self._saved is not None
        self._saved()

    def refuse(self) -> None:
        assert self._failed is not None
        self._failed(CannotWrite("The disk is full."))

    def mark_unsaved(self, field: Unsaved) -> None:
        if field not in self.unsaved:
            self.unsaved.append(field)

    def mark_saved(self, field: Unsaved) -> None:
        if field in self.unsaved:
            self.unsaved.remove(field)


@pytest.fixture
def notebook() -> Notebook:
    return Notebook()


@pytest.fixture
def field(notebook: Notebook, qtbot: QtBot) -> SavedText:
    made = SavedText(notebook, notebook.save)
    qtbot.addWidget(made)
    made.show()
    return made


def test_that_a_pause_hands_over_what_was_typed(field: SavedText, notebook: Notebook, qtbot: QtBot) -> None:
    QTest.keyClicks(field, "seen")
    assert notebook.texts == []

    qtbot.waitUntil(lambda: notebook.texts == ["seen"], timeout=PAUSE_MS + 300)


def test_that_pause_and_write_leave_room_within_a_second() -> None:
    assert PAUSE_MS <= 500
    assert LONGEST_MS <= 5_000


def test_that_it_counts_as_unsaved_until_commit_returned(field: SavedText, notebook: Notebook) -> None:
    QTest.keyClicks(field, "seen")
    field.save_now()
    assert notebook.unsaved == [field]

    notebook.commit()

    assert notebook.unsaved == []
    assert not field.is_unsaved


def test_that_what_is_typed_during_a_write_is_handed_over_after_it(
    field: SavedText, notebook: Notebook
) -> None:
    QTest.keyClicks(field, "one")
    field.save_now()
    QTest.keyClicks(field, " two")
    field.save_now()
    assert notebook.texts == ["one"]

    notebook.commit()

    assert notebook.texts == ["one", "one two"]
    assert notebook.unsaved == [field]
    notebook.commit()
    assert notebook.unsaved == []


def test_that_a_refused_text_stays_and_is_handed_over_again(field: SavedText, notebook: Notebook) -> None:
    QTest.keyClicks(field, "kept")
    field.save_now()
    notebook.refuse()
    field.show_text("what the file holds")

    assert field.toPlainText() == "kept"
    assert notebook.unsaved == [field]

    field.save_now()
    assert notebook.texts == ["kept", "kept"]


def test_that_an_older_state_of_the_file_does_not_overwrite_typing(
    field: SavedText, notebook: Notebook
) -> None:
    field.show_text("first")
    field.selectAll()
    QTest.keyClicks(field, "second")

    field.show_text("first")

    assert field.toPlainText() == "second"


def test_that_typing_back_what_is_stored_writes_nothing(field: SavedText, notebook: Notebook) -> None:
    field.show_text("same")
    QTest.keyClicks(field, "x")
    field.undo()
    field.save_now()

    assert notebook.texts == []
    assert notebook.unsaved == []


def test_that_hiding_hands_over_what_was_typed(field: SavedText, notebook: Notebook) -> None:
    QTest.keyClicks(field, "seen")

    field.hide()

    assert notebook.texts == ["seen"]
