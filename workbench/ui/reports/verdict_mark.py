"""The verdict's own drawing: a seal with a tick, a cross, or a question in it; the word stands beside it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.ui.reports.words import CANNOT_TELL, GENUINE, KINDS, NOT_GENUINE, verdict_word
from workbench.ui.theme import Tone, at, colours, unit

_SIDE = 34
_LINES = {
    GENUINE: (((0.29, 0.52), (0.44, 0.67), (0.72, 0.36)),),
    NOT_GENUINE: (((0.34, 0.34), (0.66, 0.66)), ((0.66, 0.34), (0.34, 0.66))),
}


class VerdictMark(QWidget):
    """Shows a verdict, or an empty ring while there is none yet."""

    def __init__(self, parent: QWidget | None = None, *, side: int = _SIDE) -> None:
        super().__init__(parent)
        self._side = side
        self.verdict = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_verdict(self, verdict: str) -> None:
        """A verdict's word as the operations say it; an empty one for none yet."""
        self.verdict = verdict
        self.setAccessibleName(verdict_word(verdict) if verdict else self.tr("No verdict yet"))
        self.update()

    def sizeHint(self) -> QSize:
        side = round(self._side * unit(self.font()))
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height()) - 1.0
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        if self.verdict:
            draw_verdict(painter, box, self.verdict, verdict_tone(self.verdict), self.font())
        else:
            painter.setPen(QPen(QColor(colours().strong_line), max(1.5, side * 0.07), Qt.PenStyle.DotLine))
            painter.drawEllipse(box.adjusted(2, 2, -2, -2))
        painter.end()


def verdict_tone(verdict: str) -> Tone:
    """The colours of a verdict."""
    scheme = colours()
    return {"good": scheme.good, "bad": scheme.bad, "warn": scheme.warn}[KINDS[verdict]]


def draw_verdict(painter: QPainter, box: QRectF, verdict: str, tone: Tone, font: QFont) -> None:
    """Each verdict has an outline of its own, so that it is known without its colour."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tone.ink))
    painter.drawPath(_outline(box, verdict))
    pen = QPen(QColor(colours().card), box.width() * 0.1)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for line in _LINES.get(verdict, ()):
        painter.drawPolyline(QPolygonF([_point(box, *each) for each in line]))
    if verdict == CANNOT_TELL:
        painter.setFont(at(font, box.width() * 0.6 / unit(font), QFont.Weight.Bold))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "?")


def _outline(box: QRectF, verdict: str) -> QPainterPath:
    path = QPainterPath()
    if verdict == GENUINE:  # a shield
        path.moveTo(_point(box, 0.5, 0.0))
        path.cubicTo(_point(box, 0.64, 0.09), _point(box, 0.79, 0.14), _point(box, 0.93, 0.14))
        path.cubicTo(_point(box, 0.96, 0.6), _point(box, 0.84, 0.86), _point(box, 0.5, 1.0))
        path.cubicTo(_point(box, 0.16, 0.86), _point(box, 0.04, 0.6), _point(box, 0.07, 0.14))
        path.cubicTo(_point(box, 0.21, 0.14), _point(box, 0.36, 0.09), _point(box, 0.5, 0.0))
    elif verdict == NOT_GENUINE:  # an octagon
        cut = 0.29
        corners = [(cut, 0), (1 - cut, 0), (1, cut), (1, 1 - cut), (1 - cut, 1), (cut, 1), (0, 1 - cut)]
        path.addPolygon(QPolygonF([_point(box, x, y) for x, y in (*corners, (0, cut))]))
        path.closeSubpath()
    else:
        path.addEllipse(box.adjusted(1, 1, -1, -1))
    return path


def _point(box: QRectF, x: float, y: float) -> QPointF:
    return QPointF(box.x() + x * box.width(), box.y() + y * box.height())
