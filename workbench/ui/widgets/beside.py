"""Boxes side by side, and under each other where there is no room for all of them."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from workbench.ui.theme import MIDDLE


class Beside(QWidget):
    """All boxes get the same share of the width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(MIDDLE)
        self._boxes: list[QWidget] = []

    def add(self, box: QWidget) -> None:
        """Put a box after the others."""
        self._boxes.append(box)
        self._line.addWidget(box, 1)

    def _widths(self) -> list[int]:
        return [box.minimumSizeHint().width() for box in self._boxes]

    def _turn(self, width: int) -> None:
        wanted = sum(self._widths()) + MIDDLE * (len(self._boxes) - 1)
        directions = QBoxLayout.Direction
        direction = directions.LeftToRight if width >= wanted else directions.TopToBottom
        if direction is not self._line.direction():
            self._line.setDirection(direction)

    def minimumSizeHint(self) -> QSize:
        return QSize(max(self._widths(), default=0), super().minimumSizeHint().height())

    def heightForWidth(self, width: int) -> int:
        self._turn(width)
        return super().heightForWidth(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn(event.size().width())
