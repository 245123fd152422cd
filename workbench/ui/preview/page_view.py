"""The pages of a PDF, one under the other; only what can be seen is drawn, as sharp as the screen can."""

import math
from bisect import bisect_right
from collections.abc import Sequence
from enum import Enum
from itertools import accumulate
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from workbench.ui.preview.reader import SIDE, Reader, Tile
from workbench.ui.telling import told_problem
from workbench.ui.theme import colours, scaled

if TYPE_CHECKING:
    from workbench.operations.preview import Box, Hit, Link

ZOOMS = (0.1, 0.25, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0)
_POINT = 96 / 72  # pixels of a point at 100 %
_GAP = 14
_HIT, _CURRENT_HIT = "#FFE45C", "#FF9A3C"
_STEP = 48


class Fit(Enum):
    """What the zoom follows when the window changes."""

    WIDTH = "width"
    PAGE = "page"
    NONE = "none"


class PageView(QAbstractScrollArea):
    """Scrolls through all pages; `page_changed` tells which one is looked at, `zoomed` how large it is."""

    page_changed = Signal(int)
    zoomed = Signal()

    def __init__(self, reader: Reader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self._tops: list[int] = []
        self._sizes: list[QSize] = []
        self._widest = 0
        self._dragged_from: QPoint | None = None
        self._pressed_on: Link | None = None
        self.zoom = 1.0
        self.fit = Fit.WIDTH
        self.page = 0
        self.current_hit: Hit | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("Pages of the document"))
        self.verticalScrollBar().setSingleStep(_STEP)
        self.horizontalScrollBar().setSingleStep(_STEP)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.horizontalScrollBar().valueChanged.connect(self._on_scrolled)
        reader.opened.connect(self._on_opened)
        reader.drawn.connect(self._on_drawn)
        reader.found.connect(self.viewport().update)

    # Where things lie

    def _on_opened(self) -> None:
        self._lay_out()
        self._on_scrolled()

    def _lay_out(self) -> None:
        """Where each page lies at this zoom, keeping to the place that is looked at."""
        place = self._place_kept()
        if self.fit is not Fit.NONE:
            self.zoom = self._fitting()
        looks, factor = self._reader.looks, self.zoom * _POINT
        self._sizes = [
            QSize(max(1, round(one.width * factor)), max(1, round(one.height * factor))) for one in looks
        ]
        heights = [size.height() + _GAP for size in self._sizes]
        self._tops = list(accumulate(heights[:-1], initial=_GAP)) if heights else []
        self._widest = max((size.width() for size in self._sizes), default=0)
        self._set_ranges()
        self._return_to(place)
        self.zoomed.emit()

    def _set_ranges(self) -> None:
        seen = self.viewport().size()
        height = self._tops[-1] + self._sizes[-1].height() + _GAP if self._tops else 0
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        down.setRange(0, max(0, height - seen.height()))
        down.setPageStep(seen.height())
        across.setRange(0, max(0, self._widest + 2 * _GAP - seen.width()))
        across.setPageStep(seen.width())

    def _place_kept(self) -> tuple[int, float, float]:
        """The page in the middle, how far down it that is, and how far across."""
        if not self._tops:
            return 0, 0.0, 0.5
        middle = self.verticalScrollBar().value() + self.viewport().height() / 2
        if self.verticalScrollBar().value() == 0:
            return 0, -1.0, 0.5  # the beginning stays the beginning
        page = self._page_at(middle)
        share = (middle - self._tops[page]) / self._sizes[page].height()
        width = self.horizontalScrollBar().maximum() + self.viewport().width()
        return page, share, (self.horizontalScrollBar().value() + self.viewport().width() / 2) / width

    def _return_to(self, place: tuple[int, float, float]) -> None:
        page, share, across = place
        if not self._tops or share < 0:
            self.verticalScrollBar().setValue(0)
        else:
            middle = self._tops[page] + share * self._sizes[page].height()
            self.verticalScrollBar().setValue(round(middle - self.viewport().height() / 2))
        bar, seen = self.horizontalScrollBar(), self.viewport().width()
        bar.setValue(round(across * (bar.maximum() + seen) - seen / 2))

    def _fitting(self) -> float:
        looks = self._reader.looks
        if not looks:
            return self.zoom
        bar = self.verticalScrollBar().sizeHint().width()
        room = max(60, self.maximumViewportSize().width() - 2 * _GAP - bar)
        if self.fit is Fit.PAGE:
            look = looks[min(self.page, len(looks) - 1)]
            high = max(60, self.viewport().height() - 2 * _GAP)
            wanted = min(room / (look.width * _POINT), high / (look.height * _POINT))
        else:
            wanted = room / (max(one.width for one in looks) * _POINT)
        return min(max(wanted, ZOOMS[0]), ZOOMS[-1])

    def _page_at(self, y: float) -> int:
        return max(0, bisect_right(self._tops, y) - 1)

    def _frame(self, page: int) -> QRect:
        """Where a page lies in the viewport."""
        size, seen = self._sizes[page], self.viewport().width()
        left = (
            _GAP + (self._widest - size.width()) // 2 - self.horizontalScrollBar().value()
            if self._widest + 2 * _GAP > seen
            else (seen - size.width()) // 2
        )
        return QRect(QPoint(left, self._tops[page] - self.verticalScrollBar().value()), size)

    def _seen(self) -> range:
        """The pages of which something can be seen."""
        if not self._tops:
            return range(0)
        top = self.verticalScrollBar().value()
        return range(self._page_at(top), self._page_at(top + self.viewport().height()) + 1)

    # Going about

    def go_to_page(self, page: int, top: float = 0.0) -> None:
        """Bring a page, or a place so many points down on it, to the top."""
        if 0 <= page < len(self._tops):
            place = self._tops[page] + round(top * self.zoom * _POINT)
            self.verticalScrollBar().setValue(place - _GAP)
            self._take_page(page)

    def show_hit(self, hit: "Hit") -> None:
        """Bring a text that was found into the middle, where it is not seen already."""
        self.current_hit = hit
        if self._tops:
            frame, box = self._frame(hit.page), self._boxes(hit)[0].toAlignedRect()
            if not self.viewport().rect().adjusted(_GAP, _GAP, -_GAP, -_GAP).contains(box):
                seen, down = self.viewport().size(), self.verticalScrollBar()
                down.setValue(down.value() + box.center().y() - seen.height() // 2)
                self._bring_across(box)
            if frame.isValid():
                self._take_page(hit.page)
        self.viewport().update()

    def _bring_across(self, box: QRect) -> None:
        """No further than needed: lines are read from their beginning."""
        bar, seen = self.horizontalScrollBar(), self.viewport().width()
        if box.right() > seen - _GAP:
            bar.setValue(bar.value() + box.right() - seen + 4 * _GAP)
        elif box.left() < _GAP:
            bar.setValue(bar.value() + box.left() - 4 * _GAP)

    def zoom_by(self, steps: int, around: QPointF | None = None) -> None:
        """Larger or smaller by so many of the usual steps; what lies at `around` stays there."""
        now = self.zoom
        larger = [one for one in ZOOMS if one > now * 1.01]
        smaller = [one for one in ZOOMS if one < now * 0.99]
        ladder = larger if steps > 0 else smaller[::-1]
        if ladder:
            self.set_zoom(ladder[min(abs(steps), len(ladder)) - 1], around)

    def set_zoom(self, zoom: float, around: QPointF | None = None) -> None:
        """So large: 1 is as large as on paper."""
        before = self.zoom
        self.fit, self.zoom = Fit.NONE, min(max(zoom, ZOOMS[0]), ZOOMS[-1])
        if around is None or not self._tops:
            self._lay_out()
        else:
            self._zoom_around(around, before)
        self._on_scrolled()

    def _zoom_around(self, around: QPointF, before: float) -> None:
        page = self._page_at(self.verticalScrollBar().value() + around.y())
        frame, growth = self._frame(page), self.zoom / before
        inside = around - QPointF(frame.topLeft())
        self._lay_out()
        moved = QPointF(self._frame(page).topLeft()) + inside * growth - around
        for bar, by in ((self.verticalScrollBar(), moved.y()), (self.horizontalScrollBar(), moved.x())):
            bar.setValue(round(bar.value() + by))

    def set_fit(self, fit: Fit) -> None:
        """Follow the window's size."""
        self.fit = fit
        page = self.page
        self._lay_out()
        if fit is Fit.PAGE:
            self.go_to_page(page)
        self._on_scrolled()

    # What is drawn

    def _on_scrolled(self) -> None:
        self._want()
        seen = self._seen()
        if seen:
            self._take_page(self._most_seen(seen))
        self.viewport().update()

    def _most_seen(self, seen: range) -> int:
        room = self.viewport().rect()
        return max(seen, key=lambda page: (self._frame(page).intersected(room).height(), -page))

    def _take_page(self, page: int) -> None:
        if page != self.page:
            self.page = page
            self.page_changed.emit(page)

    def _want(self) -> None:
        seen = self._seen()
        wanted = [tile for page in seen for tile in self._tiles(page, self.viewport().rect())]
        if len(seen):  # what comes next, when all that is seen is there
            after = min(seen[-1] + 1, len(self._tops) - 1)
            below = self.viewport().rect().translated(0, self.viewport().height())
            wanted += [tile for tile in self._tiles(after, below) if tile not in wanted]
        self._reader.want("a view", wanted)

    def _tiles(self, page: int, room: QRect) -> Sequence[Tile]:
        """The parts of a page that lie in a part of the viewport."""
        frame, ratio = self._frame(page), self.devicePixelRatioF()
        inside = frame.intersected(room)
        if inside.isEmpty():
            return ()
        width, height = round(frame.width() * ratio), round(frame.height() * ratio)
        inside.translate(-frame.topLeft())
        columns = _parts(inside.left() * ratio, (inside.right() + 1) * ratio, width)
        rows = _parts(inside.top() * ratio, (inside.bottom() + 1) * ratio, height)
        return [Tile(page, width, height, column, row) for row in rows for column in columns]

    def _on_drawn(self, page: int) -> None:
        if page in self._seen():
            self.viewport().update(self._frame(page))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(colours().track))
        for page in self._seen():
            if self._frame(page).intersects(event.rect()):
                self._paint_page(painter, page)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours().accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_page(self, painter: QPainter, page: int) -> None:
        frame = self._frame(page)
        painter.fillRect(frame, QColor("white"))
        problem = self._reader.fault(page)
        if problem is not None:
            painter.setPen(QColor("#1A202B"))
            inside = frame.adjusted(20, 20, -20, -20)
            painter.drawText(inside, _WRAPPED, told_problem(problem))
        else:
            self._paint_tiles(painter, page, frame)
            self._paint_hits(painter, page)
        painter.setPen(QColor(colours().strong_line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(frame.adjusted(-1, -1, 0, 0))

    def _paint_tiles(self, painter: QPainter, page: int, frame: QRect) -> None:
        ratio = self.devicePixelRatioF()
        tiles = self._tiles(page, self.viewport().rect())
        pictures = [(tile, self._reader.picture(tile)) for tile in tiles]
        rough = self._reader.rough(page)
        if rough is not None and any(image is None for _, image in pictures):
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(frame, rough)
        for tile, image in pictures:
            if image is not None:
                left, top, width, height = tile.part
                corner = QPointF(frame.left() + left / ratio, frame.top() + top / ratio)
                painter.drawImage(QRectF(corner.x(), corner.y(), width / ratio, height / ratio), image)

    def _paint_hits(self, painter: QPainter, page: int) -> None:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for hit in self._reader.hits_on(page):
            colour = QColor(_CURRENT_HIT if hit == self.current_hit else _HIT)
            for box in self._boxes(hit):
                painter.fillRect(box, colour)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        if self.current_hit is not None and self.current_hit.page == page and self._reader.hits:
            painter.setPen(QPen(QColor("#7A2E00"), 2))
            for box in self._boxes(self.current_hit):
                painter.drawRect(box)

    def _boxes(self, hit: "Hit") -> list[QRectF]:
        frame, factor = self._frame(hit.page), self.zoom * _POINT
        return [_on_page(frame, factor, box) for box in hit.boxes]

    # Qt's own

    def scrollContentsBy(self, _across: int, _down: int) -> None:
        """All is painted anew where the bars moved; `_on_scrolled` sees to that."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()
        self._on_scrolled()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        down = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Home:
            down.setValue(0)
        elif event.key() == Qt.Key.Key_End:
            down.setValue(down.maximum())
        elif event.key() == Qt.Key.Key_Space:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            down.setValue(down.value() + (-1 if back else 1) * down.pageStep())
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.zoom_by(1 if event.angleDelta().y() > 0 else -1, event.position())
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed_on = self._link_at(event.position())
            self._dragged_from = event.position().toPoint()
            if self._pressed_on is None:
                self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        here = event.position().toPoint()
        if self._dragged_from is None:
            over = self._link_at(event.position())
            shape = Qt.CursorShape.ArrowCursor if over is None else Qt.CursorShape.PointingHandCursor
            self.viewport().setCursor(shape)
        elif self._pressed_on is None:
            moved, self._dragged_from = here - self._dragged_from, here
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - moved.x())
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() - moved.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        link, self._pressed_on, self._dragged_from = self._pressed_on, None, None
        self.viewport().unsetCursor()
        if link is not None and link == self._link_at(event.position()):
            self.go_to_page(link.page, link.top)

    def _link_at(self, place: QPointF) -> "Link | None":
        if not self._tops:
            return None
        page = self._page_at(self.verticalScrollBar().value() + place.y())
        frame, factor = self._frame(page), self.zoom * _POINT
        links = self._reader.links(page) if frame.contains(place.toPoint()) else ()
        return next((one for one in links if _on_page(frame, factor, one.box).contains(place)), None)

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(260), scaled(200))

    def sizeHint(self) -> QSize:
        return QSize(scaled(640), scaled(720))


_WRAPPED = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)


def _parts(first: float, last: float, most: int) -> range:
    """The tiles from one pixel to another."""
    return range(int(first) // SIDE, min(math.ceil(last / SIDE), math.ceil(most / SIDE)))


def _on_page(frame: QRect, factor: float, box: "Box") -> QRectF:
    """A little larger than the letters."""
    x, y = frame.left() + box.left * factor, frame.top() + box.top * factor
    return QRectF(x - 1.5, y - 1.5, box.width * factor + 3, box.height * factor + 3)
