"""Kinds of evidence: their small pictures, and in what order they stand."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from workbench.audit.enums import EvidenceKind
from workbench.audit.records import Evidence
from workbench.ui.theme import colours
from workbench.ui.words import tr, word

_SHORT = 30


def title_of(item: Evidence) -> str:
    """What a piece of evidence is called: an interview by who was asked, coarsely."""
    if item.interview is not None:
        parts = [item.interview.role, item.interview.group]
        return " · ".join(part for part in parts if part) or tr("Interview")
    return item.title or item.file or word(item.kind)


def short_title(item: Evidence) -> str:
    """Code and title, as long as there is room for on a chip."""
    title = title_of(item)
    told = title if len(title) <= _SHORT else f"{title[: _SHORT - 1].rstrip()}…"
    return f"{item.id} · {told}"


def kind_icon(kind: EvidenceKind, size: int = 14) -> QIcon:
    """The small picture of a kind, in the colour of quiet text."""
    pixmap = QPixmap(size * 4, size * 4)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_kind(painter, QRectF(0, 0, size * 4, size * 4), kind, QColor(colours().muted))
    painter.end()
    return QIcon(pixmap)


def paint_kind(painter: QPainter, box: QRectF, kind: EvidenceKind, colour: QColor) -> None:
    """Paint a kind's picture to fill a square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / 16, box.height() / 16)
    pen = QPen(colour, 1.4)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _PAINTERS[kind](painter)
    painter.restore()


def _page(painter: QPainter) -> None:
    corners = ((3, 1.5), (9.5, 1.5), (13, 5), (13, 14.5), (3, 14.5))
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
    painter.drawPolyline(QPolygonF([QPointF(9.5, 1.5), QPointF(9.5, 5), QPointF(13, 5)]))


def _document(painter: QPainter) -> None:
    _page(painter)
    for y in (8, 11):
        painter.drawLine(QPointF(5.5, y), QPointF(10.5, y))


def _photo(painter: QPainter) -> None:
    painter.drawRoundedRect(QRectF(1.5, 2.5, 13, 11), 1.5, 1.5)
    painter.drawEllipse(QPointF(5.2, 6), 1.2, 1.2)
    hills = ((2.5, 12), (6, 8.5), (8, 10.5), (11, 7), (13.8, 10.5))
    painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in hills]))


def _interview(painter: QPainter) -> None:
    bubble = QPainterPath()
    bubble.addRoundedRect(QRectF(1.5, 2, 13, 9), 2, 2)
    painter.drawPath(bubble)
    painter.drawPolyline(QPolygonF([QPointF(5, 11), QPointF(5, 14.3), QPointF(8.3, 11)]))


def _observation(painter: QPainter) -> None:
    eye = QPainterPath(QPointF(1.2, 8))
    eye.quadTo(QPointF(8, 0.8), QPointF(14.8, 8))
    eye.quadTo(QPointF(8, 15.2), QPointF(1.2, 8))
    painter.drawPath(eye)
    painter.drawEllipse(QPointF(8, 8), 2.1, 2.1)


def _seen(painter: QPainter) -> None:
    pen = painter.pen()
    pen.setDashPattern([2, 2])
    painter.setPen(pen)
    _page(painter)
    pen.setStyle(Qt.PenStyle.SolidLine)
    painter.setPen(pen)
    painter.drawPolyline(QPolygonF([QPointF(5.3, 9.5), QPointF(7.3, 11.5), QPointF(10.8, 7.5)]))


_PAINTERS = {
    EvidenceKind.DOCUMENT: _document,
    EvidenceKind.PHOTO: _photo,
    EvidenceKind.INTERVIEW: _interview,
    EvidenceKind.OBSERVATION: _observation,
    EvidenceKind.SEEN_NOT_RETAINED: _seen,
}
