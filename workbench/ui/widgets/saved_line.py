"""One line of text that saves itself, as `SavedText` does."""

import unicodedata
from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFocusEvent, QHideEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from workbench.errors import Problem
from workbench.ui.widgets.parts import set_kind
from workbench.ui.widgets.saved_text import PAUSE_MS, Keeper, Save


class SavedLine(QLineEdit):
    """`check` returns what is wrong with a text, or nothing; a wrong text stays on the screen, unsaved."""

    def __init__(
        self,
        keeper: Keeper,
        save: Save,
        parent: QWidget | None = None,
        *,
        check: Callable[[str], str] | None = None,
        placeholder: str = "",
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._save = save
        self._check = check
        self._stored = ""
        self._sent: str | None = None
        self._is_dirty = False
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self.save_now)
        self.textEdited.connect(self._on_edited)
        self.setPlaceholderText(placeholder)

    def show_text(self, text: str | None) -> None:
        """What the file holds; what was typed meanwhile stays."""
        self._stored = text or ""
        if not self._is_dirty and self._stored != self._entered():
            self.setText(self._stored)
            self.setCursorPosition(0)

    def _entered(self) -> str:
        return unicodedata.normalize("NFC", self.text().strip())

    def save_now(self) -> None:
        """Hand over what was typed, unless it is on its way already or cannot be right."""
        self._timer.stop()
        text = self._entered()
        fault = self._check(text) if self._check else ""
        self._show_fault(fault)
        if self._sent is not None or fault:
            return
        if text == self._stored:
            self._settle()
            return
        self._sent = text
        self._save(text, self._on_saved, self._on_failed)

    def _on_edited(self) -> None:
        self._is_dirty = True
        self._keeper.mark_unsaved(self)
        self._timer.start()

    def _on_saved(self) -> None:
        self._stored, self._sent = self._sent or "", None
        if self._entered() == self._stored:
            self._settle()
        elif not self._timer.isActive():
            self.save_now()

    def _on_failed(self, _problem: Problem) -> None:
        self._sent = None

    def _settle(self) -> None:
        self._is_dirty = False
        self._keeper.mark_saved(self)

    def _show_fault(self, fault: str) -> None:
        self.setToolTip(fault)
        self.setAccessibleDescription(fault)
        set_kind(self, "bad" if fault else "")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._is_dirty:
            self.save_now()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._is_dirty:
            self.save_now()
