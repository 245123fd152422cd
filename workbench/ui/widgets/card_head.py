"""The line of a card that opens it, by a click or a key."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from workbench.ui.widgets.parts import set_kind


class CardHead(QWidget):
    """`opened` tells that it was clicked; while it has the keyboard, the card around it is marked."""

    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._is_open = False  # an open card is marked anyway
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        card = self.parentWidget()
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut) and card and not self._is_open:
            set_kind(card, "current" if event.type() is QEvent.Type.FocusIn else "")
        return super().event(event)
