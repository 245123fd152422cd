"""The order in which Tab goes round: as things are laid out, whenever they were made.

Qt goes by the order in which widgets came into the window; a page or a card that is made when it is shown
first would come after everything else.
"""

from collections.abc import Iterable, Iterator
from typing import cast

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QButtonGroup,
    QGridLayout,
    QLayout,
    QScrollArea,
    QWidget,
)

_AROUND = 16  # what is shown around the place one comes to


def tab_stops(root: QWidget, *, also: QWidget | None = None) -> Iterator[QWidget]:
    """What Tab stops at inside a widget, in order; `also` is counted in wherever it stands."""
    for child in _in_layout_order(root):
        if child.isWindow() or not child.isVisibleTo(root):
            continue
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


def _in_layout_order(parent: QWidget) -> Iterable[QWidget]:
    layout = parent.layout()
    laid_out = list(_widgets(layout)) if layout is not None else []
    others = [
        child
        for child in parent.children()
        if isinstance(child, QWidget) and child not in laid_out and not child.isWindow()
    ]
    return [*laid_out, *sorted(others, key=_place)]


def _widgets(layout: QLayout) -> Iterator[QWidget]:
    for place in _places(layout):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _widgets(inner)


def _places(layout: QLayout) -> Iterable[int]:
    if isinstance(layout, QGridLayout):
        return sorted(range(layout.count()), key=lambda place: _cell(layout, place))
    return range(layout.count())


def _cell(grid: QGridLayout, place: int) -> tuple[int, int]:
    position: tuple[int, int, int, int] = grid.getItemPosition(place)  # type: ignore[assignment]
    return position[:2]


def _place(widget: QWidget) -> tuple[int, int]:
    corner: QPoint = QRect(widget.geometry()).topLeft()
    return corner.y(), corner.x()
