"""A text of an element's answer that saves itself."""

from collections.abc import Callable
from typing import Protocol

from workbench.audit.records import Actor
from workbench.errors import Problem
from workbench.store.audit_file import AuditFile
from workbench.store.changes import Changes
from workbench.ui.desk import Desk
from workbench.ui.widgets.saved_text import SavedText


class NoteText(Protocol):
    """An operation that puts a text on an element."""

    def __call__(self, file: AuditFile, *, ref: str, text: str, actor: Actor) -> Changes:
        """Write the text."""


def answer_text(desk: Desk, ref: str, note: NoteText, *, lines: int) -> SavedText:
    """A field for one of an element's texts, at least so many lines high."""

    def save(text: str, saved: Callable[[], None], failed: Callable[[Problem], None]) -> None:
        desk.write(lambda file: note(file, ref=ref, text=text, actor=desk.actor), then=saved, failed=failed)

    return SavedText(desk, save, lines=lines)
