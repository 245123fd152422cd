"""A combo box that keeps its values' types, and is deaf to the wheel unless it has the keyboard."""

from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

Value = TypeVar("Value")


class Combo(QComboBox, Generic[Value]):
    """Choices with their values. Scrolling a page must not change an answer under the mouse.

    Values are kept here: Qt's own item data turns a word of a vocabulary into a bare string.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[Value] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def add(self, text: str, value: Value) -> None:
        """Add a choice."""
        self._values.append(value)
        self.addItem(text)

    def reset(self) -> None:
        """Take all choices out."""
        self._values.clear()
        self.clear()

    @property
    def value(self) -> Value:
        """The value that is chosen."""
        return self._values[self.currentIndex()]

    def show_value(self, value: Value) -> None:
        """Choose a value."""
        self.setCurrentIndex(self._values.index(value))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
