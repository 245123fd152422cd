"""Text that saves itself shortly after the last key stroke, and never loses what was typed."""

import unicodedata
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QElapsedTimer, QEvent, QSize, QTimer
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from workbench.errors import Problem

PAUSE_MS = 400  # after the last key stroke; with the write itself well under a second
LONGEST_MS = 2_000  # while somebody types without a pause

Save = Callable[[str, Callable[[], None], Callable[[Problem], None]], None]


class Unsaved(Protocol):
    """A field that may hold what is not in the file yet."""

    def save_now(self) -> None:
        """Hand over at once what was typed."""


class Keeper(Protocol):
    """Knows which fields hold what is not in the file."""

    def mark_unsaved(self, field: Unsaved) -> None:
        """The field's text is not in the file."""

    def mark_saved(self, field: Unsaved) -> None:
        """The field's text is in the file."""


class SavedText(QPlainTextEdit):
    """`save(text, saved, failed)` writes a text and calls back when COMMIT returned, or when it failed."""

    def __init__(self, keeper: Keeper, save: Save, parent: QWidget | None = None, *, lines: int = 3) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._save = save
        self._stored = ""
        self._sent: str | None = None
        self._showing = False
        self._is_refused = False
        self._lines = lines
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._waiting = QElapsedTimer()
        self._timer.timeout.connect(self.save_now)
        self.textChanged.connect(self._on_text_changed)
        self.setTabChangesFocus(True)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def show_text(self, text: str | None) -> None:
        """What the file holds; what was typed meanwhile stays."""
        self._stored = text or ""
        if self.is_unsaved or _same(self._stored, self.toPlainText()):
            return
        self._showing = True
        self.setPlainText(self._stored)
        self._showing = False

    @property
    def is_unsaved(self) -> bool:
        """Whether the text differs from what the file is known to hold."""
        return self._timer.isActive() or self._sent is not None or self._is_refused

    def save_now(self) -> None:
        """Hand over what was typed, unless it is on its way already."""
        self._timer.stop()
        text = self.toPlainText()
        if self._sent is not None:
            return  # `_on_saved` sends what was typed meanwhile
        if _same(text, self._stored):
            self._settle()
            return
        self._sent = text
        self._save(text, self._on_saved, self._on_failed)

    def _on_text_changed(self) -> None:
        if self._showing:
            return
        if not self.is_unsaved:
            self._waiting.start()
        self._keeper.mark_unsaved(self)
        if not self._timer.isActive() or self._waiting.elapsed() < LONGEST_MS:
            self._timer.start()

    def _on_saved(self) -> None:
        self._stored, self._sent = self._sent or "", None
        self._is_refused = False
        if _same(self.toPlainText(), self._stored):
            self._settle()
        elif not self._timer.isActive():
            self.save_now()

    def _on_failed(self, _problem: Problem) -> None:
        self._sent = None
        self._is_refused = True  # stays on the screen; the next stroke, a flush or "Try again" sends it again

    def _settle(self) -> None:
        self._is_refused = False
        self._waiting.start()
        self._keeper.mark_saved(self)

    def _fit(self) -> None:
        """As high as the text, between three lines and about fourteen."""
        lines = max(
            self._lines, min(14, self.document().lineCount() if self.width() < 50 else self._laid_lines())
        )
        height = lines * self.fontMetrics().lineSpacing() + 22
        if self.minimumHeight() != height:
            self.setFixedHeight(height)

    def _laid_lines(self) -> int:
        block, lines = self.document().firstBlock(), 0
        while block.isValid():
            lines += max(1, block.layout().lineCount())
            block = block.next()
        return lines

    def sizeHint(self) -> QSize:
        return QSize(300, self._lines * self.fontMetrics().lineSpacing() + 22)

    def event(self, event: QEvent) -> bool:
        """Undo and redo of the text itself come first; when it has none, they are the audit's."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            for keys, available in (
                (QKeySequence.StandardKey.Undo, self.document().isUndoAvailable()),
                (QKeySequence.StandardKey.Redo, self.document().isRedoAvailable()),
            ):
                if event.matches(keys) and not available:
                    event.ignore()
                    return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo) and not self.document().isUndoAvailable():
            event.ignore()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.is_unsaved:
            self.save_now()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.is_unsaved:
            self.save_now()


def _same(one: str, other: str) -> bool:
    """Texts are kept in NFC; a difference of form alone is none."""
    return unicodedata.normalize("NFC", one) == unicodedata.normalize("NFC", other)


__all__ = ["LONGEST_MS", "PAUSE_MS", "SavedText"]
