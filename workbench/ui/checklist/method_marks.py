"""Three small pictures: was it read, was it asked, was it seen."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.audit.enums import Method
from workbench.ui.theme import colours, unit
from workbench.ui.words import listed, tr, word

_SIDE, _GAP = 13, 5


class MethodMarks(QWidget):
    """A page, a bubble and an eye: full where evidence of that method is linked, an outline where not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._methods: frozenset[Method] = frozenset()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_methods(())

    @property
    def methods(self) -> frozenset[Method]:
        """What is shown as there."""
        return self._methods

    def show_methods(self, methods: Iterable[Method]) -> None:
        """Show which methods evidence is there for."""
        self._methods = frozenset(methods)
        told = tr("Evidence: {methods}").format(methods=methods_sentence(self._methods))
        self.setAccessibleName(told)
        self.setToolTip(told)
        self.update()

    def sizeHint(self) -> QSize:
        grown = unit(self.font())
        count = len(Method)
        return QSize(round((count * _SIDE + (count - 1) * _GAP) * grown), round((_SIDE + 2) * grown))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        grown = unit(self.font())
        for place, method in enumerate(Method):
            left = place * (_SIDE + _GAP) * grown
            box = QRectF(left, (self.height() - _SIDE * grown) / 2, _SIDE * grown, _SIDE * grown)
            draw_method(painter, box, method, is_there=method in self._methods)
        painter.end()


def methods_sentence(methods: Iterable[Method]) -> str:
    """`document, interview; none by observation`."""
    known = set(methods)
    there = listed(word(one).lower() for one in Method if one in known)
    missing = listed(word(one).lower() for one in Method if one not in known)
    if not there:
        return tr("none is linked")
    return tr("{there}; none by {missing}").format(there=there, missing=missing) if missing else there


def draw_method(painter: QPainter, box: QRectF, method: Method, *, is_there: bool) -> None:
    """A method's picture: full where it is there, an outline where not."""
    scheme = colours()
    ink = QColor(scheme.text if is_there else scheme.edge)
    painter.save()
    pen = QPen(ink, max(1.1, box.width() * 0.09))
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if not is_there:
        pen.setStyle(Qt.PenStyle.DotLine)
    painter.setPen(pen)
    painter.setBrush(ink if is_there else Qt.BrushStyle.NoBrush)
    _PICTURES[method](painter, box, QColor(scheme.card), is_there)
    painter.restore()


def _page(painter: QPainter, box: QRectF, ground: QColor, is_there: bool) -> None:
    painter.drawPolygon(_polygon(box, ((0.15, 0.04), (0.6, 0.04), (0.85, 0.3), (0.85, 0.96), (0.15, 0.96))))
    if is_there:
        painter.setPen(QPen(ground, max(1.0, box.width() * 0.09)))
        for height in (0.5, 0.72):
            painter.drawLine(_at(box, 0.32, height), _at(box, 0.68, height))


def _bubble(painter: QPainter, box: QRectF, ground: QColor, is_there: bool) -> None:
    painter.drawPolygon(
        _polygon(
            box,
            ((0.04, 0.1), (0.96, 0.1), (0.96, 0.7), (0.52, 0.7), (0.26, 0.96), (0.26, 0.7), (0.04, 0.7)),
        )
    )
    if is_there:
        painter.setPen(QPen(ground, max(1.0, box.width() * 0.09)))
        painter.drawLine(_at(box, 0.24, 0.4), _at(box, 0.76, 0.4))


def _eye(painter: QPainter, box: QRectF, ground: QColor, is_there: bool) -> None:
    painter.drawEllipse(box.adjusted(0, box.height() * 0.2, 0, -box.height() * 0.2))
    painter.setBrush(ground if is_there else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(_at(box, 0.5, 0.5), box.width() * 0.15, box.height() * 0.15)


_Picture = Callable[[QPainter, QRectF, QColor, bool], None]
_PICTURES: dict[Method, _Picture] = {
    Method.DOCUMENT: _page,
    Method.INTERVIEW: _bubble,
    Method.OBSERVATION: _eye,
}


def _at(box: QRectF, x: float, y: float) -> QPointF:
    return QPointF(box.x() + x * box.width(), box.y() + y * box.height())


def _polygon(box: QRectF, points: tuple[tuple[float, float], ...]) -> QPolygonF:
    return QPolygonF([_at(box, x, y) for x, y in points])
