"""The order in which Tab goes round: as things are read, whenever they were made.

Qt goes by the order in which widgets came into the window; a page or a card that is made when it is shown
first would come after everything else.
"""

from collections.abc import Callable, Iterator
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QButtonGroup, QScrollArea, QWidget

_Edge = Callable[[QWidget], int]
_AROUND = 16  # what is shown around the place one comes to
_OVERLAP = 2  # neighbours may share a border


def tab_stops(root: QWidget, *, also: QWidget | None = None) -> Iterator[QWidget]:
    """What Tab stops at inside a widget, in order; `also` is counted in wherever it stands."""
    for child in _children(root):
        if child is also or is_tab_stop(child):
            yield child
        yield from tab_stops(child, also=also)


def is_tab_stop(widget: QWidget) -> bool:
    """Whether Tab stops here; what hands the keyboard on to another widget is no stop of its own."""
    if widget.focusProxy() is not None or not widget.isEnabled():
        return False
    chosen = _chosen_of(widget) if isinstance(widget, QAbstractButton) else None
    if chosen is not None:
        return widget is chosen and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _chosen_of(button: QAbstractButton) -> QAbstractButton | None:
    """Of buttons that exclude each other Tab stops at the chosen one; the arrow keys go to the others."""
    group = cast("QButtonGroup | None", button.group())  # its stub knows no None
    parent = button.parentWidget()
    if group is not None:
        return group.checkedButton() if group.exclusive() else None
    if not button.autoExclusive() or parent is None:
        return None
    beside = (one for one in parent.findChildren(QAbstractButton) if one.autoExclusive() and one.isChecked())
    return next((one for one in beside if one.parentWidget() is parent), None)


def go_on(root: QWidget, *, forward: bool) -> bool:
    """Bring the keyboard to the next stop, round the end; False where there is none."""
    here = _known(root, QApplication.focusWidget())
    stops = list(tab_stops(root, also=here))
    if not stops:
        return False
    step = 1 if forward else -1
    start = -1 if forward else 0
    place = stops.index(here) if here in stops else start
    come_to(stops[(place + step) % len(stops)], forward=forward)
    return True


def come_to(widget: QWidget, *, forward: bool = True) -> None:
    """Put the keyboard somewhere, and scroll there."""
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    widget.setFocus(reason)
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget, _AROUND, _AROUND)
        above = above.parentWidget()


def _known(root: QWidget, widget: QWidget | None) -> QWidget | None:
    """The widget itself, or what of it stands in the window: a field's editor is part of the field."""
    while widget is not None and widget is not root and not root.isAncestorOf(widget):
        widget = widget.parentWidget()
    return None if widget is root else widget


def _children(parent: QWidget) -> list[QWidget]:
    # Asking for all children would wrap the layouts too, and that leaves dead items behind in them.
    found = parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return in_reading_order([child for child in found if not child.isWindow() and child.isVisibleTo(parent)])


def in_reading_order(widgets: list[QWidget]) -> list[QWidget]:
    """Line by line where the lines part, else column by column; and so on within each."""
    for low, high in ((_top, _bottom), (_left, _right)):
        parts = _parted(widgets, low, high)
        if len(parts) > 1:
            return [widget for part in parts for widget in in_reading_order(part)]
    return sorted(widgets, key=lambda widget: (_top(widget), _left(widget)))


def _parted(widgets: list[QWidget], low: _Edge, high: _Edge) -> list[list[QWidget]]:
    """Groups with nothing that lies across the border between them."""
    parts: list[list[QWidget]] = []
    end = 0
    for widget in sorted(widgets, key=low):
        if not parts or low(widget) >= end - _OVERLAP:
            parts.append([])
        parts[-1].append(widget)
        end = max(end, high(widget))
    return parts


def _top(widget: QWidget) -> int:
    return widget.y()


def _bottom(widget: QWidget) -> int:
    return widget.y() + widget.height()


def _left(widget: QWidget) -> int:
    return widget.x()


def _right(widget: QWidget) -> int:
    return widget.x() + widget.width()
