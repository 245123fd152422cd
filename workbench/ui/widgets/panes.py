"""The window's three panes: where to go, the page, the rating now. The user decides how wide they are."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from workbench.ui.theme import LIVE_WIDTH, NAVIGATION_WIDTH, scale, scaled

_LEAST = (150, 252)
_MOST = (360, 560)


class Stack(QStackedWidget):
    """Asks for the room that the page in front needs, and not for that of the widest."""

    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return page.minimumSizeHint() if page is not None else super().minimumSizeHint()


class Panes(QSplitter):
    """The middle takes what the others leave; `widths` are those of the others at the usual size of text."""

    def __init__(self, left: QWidget, middle: QWidget, right: QWidget, widths: Sequence[int] = ()) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._wanted = _sensible(widths)
        self._outer = (left, right)
        self._has_room = False
        self.setObjectName("panes")
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)  # Qt lets a wider strip be grabbed
        for place, pane in enumerate((left, middle, right)):
            self.addWidget(pane)
            self.setStretchFactor(place, 1 if pane is middle else 0)
        self._limit()

    @property
    def widths(self) -> tuple[int, int]:
        """How wide left and right are, at the usual size of text."""
        sizes = self.sizes()
        if not self._has_room:
            return self._wanted
        return round(sizes[0] / scale()), round(sizes[2] / _half_scale())

    def _limit(self) -> None:
        for pane, least, most in zip(self._outer, _LEAST, _MOST, strict=True):
            pane.setMinimumWidth(least)
            pane.setMaximumWidth(scaled(most))

    def _place(self) -> None:
        left, right = scaled(self._wanted[0]), round(self._wanted[1] * _half_scale())
        self.setSizes([left, max(1, self.width() - left - right - 2 * self.handleWidth()), right])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._has_room:
            self._place()
            self._has_room = True

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and self.count() == 3:
            self._limit()
            self._place()


def _half_scale() -> float:
    """Large text must leave room for the page: what stands at the right wraps."""
    return (1 + scale()) / 2


def _sensible(widths: Sequence[int]) -> tuple[int, int]:
    """What was remembered, unless it cannot be."""
    usual = (NAVIGATION_WIDTH, LIVE_WIDTH)
    if len(widths) != 2 or not all(type(width) is int for width in widths):
        return usual
    left, right = (
        min(max(width, least), most) for width, least, most in zip(widths, _LEAST, _MOST, strict=True)
    )
    return left, right
