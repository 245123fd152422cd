"""A text that saves itself: at most one second after the last key stroke it is handed over for writing.

What was handed over counts as unsaved until the file said COMMIT; a refused write leaves it on the screen.
"""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

PAUSE_MS = 400


class AutosavedText(QPlainTextEdit):
    """Emits `save_requested(text)`; tell it `mark_saved(text)` when that text is in the file."""

    save_requested = Signal(str)

    def __init__(self, *, name: str, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self._in_file = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.flush)
        self.textChanged.connect(self._on_text_changed)

    @property
    def is_unsaved(self) -> bool:
        """Whether the file does not hold what is on the screen."""
        return self.toPlainText() != self._in_file

    def show_text(self, text: str) -> None:
        """Show what the file holds, unless something newer was typed."""
        if self.is_unsaved and text != self.toPlainText():
            if self.hasFocus() or self._timer.isActive():
                return
        self._in_file = text
        if self.toPlainText() != text:
            self.blockSignals(True)
            self.setPlainText(text)
            self.blockSignals(False)

    def mark_saved(self, text: str) -> None:
        """The file now holds `text`."""
        self._in_file = text

    def flush(self) -> None:
        """Hand over what is not in the file yet."""
        self._timer.stop()
        if self.is_unsaved and not self.isReadOnly():
            self.save_requested.emit(self.toPlainText())

    def _on_text_changed(self) -> None:
        if self.is_unsaved:
            self._timer.start()
        else:
            self._timer.stop()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.flush()
