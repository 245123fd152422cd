"""The mark of a rating: shape, word and colour together, painted in one place."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.audit.enums import ConditionState, Rating
from workbench.ui.theme import STATE_LOOKS, Look, Shape, look_of, palette

RATING_WORDS = {
    Rating.PRIORITY: "Priority",
    Rating.MAJOR: "Major",
    Rating.MINOR: "Minor",
    Rating.OPPORTUNITY: "Opportunity",
    Rating.CONFORMANCE: "Conformance",
    Rating.NOT_APPLICABLE: "N/A",
}
STATE_WORDS = {
    ConditionState.TRIPPED: "tripped",
    ConditionState.POSSIBLE: "possible",
    ConditionState.CLEAR: "clear",
    ConditionState.UNDETERMINED: "undetermined",
    ConditionState.NOT_APPLICABLE: "not applicable",
}


def rating_word(rating: Rating | None) -> str:
    """The word beside the shape."""
    return RATING_WORDS[rating] if rating is not None else "Not assessed"


def paint_shape(painter: QPainter, box: QRectF, shape: Shape, colour: QColor) -> None:
    """Draw a rating's shape into a square box."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(colour)
    painter.setPen(Qt.PenStyle.NoPen)
    _SHAPES[shape](painter, box, colour)
    painter.restore()


def _diamond(painter: QPainter, box: QRectF, _colour: QColor) -> None:
    middle = box.center()
    points = [
        QPointF(middle.x(), box.top()),
        QPointF(box.right(), middle.y()),
        QPointF(middle.x(), box.bottom()),
        QPointF(box.left(), middle.y()),
    ]
    painter.drawPolygon(QPolygonF(points))


def _disc(painter: QPainter, box: QRectF, _colour: QColor) -> None:
    painter.drawEllipse(box.adjusted(1, 1, -1, -1))


def _triangle(painter: QPainter, box: QRectF, _colour: QColor) -> None:
    points = [QPointF(box.center().x(), box.top() + 1), box.bottomRight(), box.bottomLeft()]
    painter.drawPolygon(QPolygonF(points))


def _square(painter: QPainter, box: QRectF, _colour: QColor) -> None:
    painter.drawRect(box.adjusted(1, 1, -1, -1))


def _tick(painter: QPainter, box: QRectF, colour: QColor) -> None:
    path = QPainterPath(QPointF(box.left() + box.width() * 0.08, box.top() + box.height() * 0.55))
    path.lineTo(box.left() + box.width() * 0.38, box.top() + box.height() * 0.85)
    path.lineTo(box.left() + box.width() * 0.95, box.top() + box.height() * 0.18)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, max(1.6, box.width() / 6)))
    painter.drawPath(path)


def _ring(painter: QPainter, box: QRectF, colour: QColor) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, max(1.4, box.width() / 8)))
    painter.drawEllipse(box.adjusted(1.5, 1.5, -1.5, -1.5))


_SHAPES = {
    Shape.DIAMOND: _diamond,
    Shape.DISC: _disc,
    Shape.TRIANGLE: _triangle,
    Shape.SQUARE: _square,
    Shape.TICK: _tick,
    Shape.RING: _ring,
}


def rating_icon(rating: Rating | None, size: int = 12) -> QIcon:
    """The shape alone, for a button that bears the word."""
    pixmap = QPixmap(QSize(size * 2, size * 2))
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    look = look_of(rating)
    paint_shape(painter, QRectF(0, 0, size, size), look.shape, look.colour(palette()))
    painter.end()
    return QIcon(pixmap)


class RatingMark(QWidget):
    """Shape and word on a tinted chip (`chip`), or large and bare."""

    def __init__(self, *, chip: bool = True, size: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chip = chip
        self._size = size
        self._look = look_of(None)
        self._word = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_rating(None)

    def show_rating(self, rating: Rating | None) -> None:
        """Show a rating; None is "Not assessed"."""
        self._show(look_of(rating), rating_word(rating))

    def show_state(self, state: ConditionState) -> None:
        """Show how a serious condition stands."""
        self._show(STATE_LOOKS[state], STATE_WORDS[state])

    @property
    def word(self) -> str:
        """What is shown, in words."""
        return self._word

    def _show(self, look: Look, word: str) -> None:
        self._look, self._word = look, word
        font = self.font()
        font.setPixelSize(self._size)
        font.setBold(True)
        self.setFont(font)
        self.setAccessibleName(word)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        pad = 6 if self._chip else 0
        width = self._size + 6 + metrics.horizontalAdvance(self._word) + 2 * pad + 2
        return QSize(width, metrics.height() + (4 if self._chip else 2))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = palette()
        pad = 0
        if self._chip:
            pad = 6
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.tint(colours))
            painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        edge = float(self._size if not self._chip else self._size - 2)
        box = QRectF(pad, (self.height() - edge) / 2, edge, edge)
        colour = self._look.colour(colours)
        paint_shape(painter, box, self._look.shape, colour)
        painter.setPen(colour)
        left = int(pad + edge + 6)
        painter.drawText(
            self.rect().adjusted(left, 0, 0, 0),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            self._word,
        )
