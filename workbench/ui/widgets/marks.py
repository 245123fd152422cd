"""Shape and word of a rating: the one place that draws them."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.audit.enums import Rating
from workbench.ui.theme import at, colours, unit
from workbench.ui.words import word


def draw_shape(painter: QPainter, box: QRectF, rating: Rating | None, colour: QColor) -> None:
    """The rating's shape, filling `box`: diamond, disc, triangle, square, tick, or an open ring."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    if rating in _POLYGONS:
        painter.drawPolygon(_polygon(box, _POLYGONS[rating]))
    elif rating is Rating.MAJOR:
        painter.drawEllipse(
            box.adjusted(box.width() * 0.06, box.height() * 0.06, -box.width() * 0.06, -box.height() * 0.06)
        )
    elif rating is Rating.CONFORMANCE:
        _draw_line(painter, box, colour, ((0.08, 0.55), (0.38, 0.85), (0.94, 0.18)))
    else:
        _draw_ring(painter, box, colour)
    painter.restore()


_POLYGONS: dict[Rating | None, tuple[tuple[float, float], ...]] = {
    Rating.PRIORITY: ((0.5, 0.0), (1.0, 0.5), (0.5, 1.0), (0.0, 0.5)),
    Rating.MINOR: ((0.5, 0.04), (1.0, 0.94), (0.0, 0.94)),
    Rating.OPPORTUNITY: ((0.08, 0.08), (0.92, 0.08), (0.92, 0.92), (0.08, 0.92)),
}


def _polygon(box: QRectF, points: tuple[tuple[float, float], ...]) -> QPolygonF:
    return QPolygonF([QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in points])


def _draw_line(
    painter: QPainter, box: QRectF, colour: QColor, points: tuple[tuple[float, float], ...]
) -> None:
    pen = QPen(colour, max(1.6, box.width() * 0.17))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(_polygon(box, points))


def _draw_ring(painter: QPainter, box: QRectF, colour: QColor) -> None:
    width = max(1.4, box.width() * 0.13)
    painter.setPen(QPen(colour, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(box.adjusted(width, width, -width, -width))


def shape_icon(rating: Rating | None, colour: str, size: int = 12) -> QIcon:
    """The shape as an icon, drawn four times as fine for screens of any density."""
    pixmap = QPixmap(size * 4, size * 4)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    draw_shape(painter, QRectF(2, 2, size * 4 - 4, size * 4 - 4), rating, QColor(colour))
    painter.end()
    return QIcon(pixmap)


class RatingMark(QWidget):
    """A rating as shape and word; `large` without a background, for the rating now."""

    def __init__(self, parent: QWidget | None = None, *, large: bool = False) -> None:
        super().__init__(parent)
        self._large = large
        self._rating: Rating | None = None
        self._text = word(None)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self._text)

    @property
    def text(self) -> str:
        """The word that is shown."""
        return self._text

    def show_rating(self, rating: Rating | None, text: str = "") -> None:
        """Show a rating; `text` in place of its word."""
        self._rating = rating
        self._text = text or word(rating)
        self.setAccessibleName(self._text)
        self.updateGeometry()
        self.update()

    def _font(self) -> QFont:
        if self._large:
            return at(self.font(), 24, QFont.Weight.Bold)
        return at(self.font(), 11, QFont.Weight.DemiBold)

    def _measures(self) -> tuple[float, float, float]:
        """What lies left of the shape, how wide that is, and what lies between it and the word."""
        told = (1.0, 22.0, 9.0) if self._large else (7.0, 9.0, 4.0)
        left, side, gap = (each * unit(self.font()) for each in told)
        return left, side, gap

    def sizeHint(self) -> QSize:
        metrics, grown = QFontMetrics(self._font()), unit(self.font())
        beside, above = (34, 4) if self._large else (27, 5)
        width = metrics.horizontalAdvance(self._text) + beside * grown
        return QSize(round(width), round(metrics.height() + above * grown))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tone = colours().rating(self._rating)
        left, side, gap = self._measures()
        if not self._large:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tone.wash))
            painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        draw_shape(
            painter, QRectF(left, (self.height() - side) / 2, side, side), self._rating, QColor(tone.ink)
        )
        painter.setFont(self._font())
        painter.setPen(QColor(tone.ink))
        words = self.rect().adjusted(int(left + side + gap), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._text)
        painter.end()
