"""A heading that shows or hides what stands under it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from workbench.ui.theme import SMALL, colours, unit
from workbench.ui.widgets.parts import column


class Fold(QWidget):
    """`body` is laid out under the heading; `open` says whether it shows at first."""

    def __init__(
        self, title: str, body: QWidget, *, opened: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._body = body
        self.heading = _Heading(title)
        self.heading.setChecked(opened)
        body.setVisible(opened)
        inside = column(self, spacing=SMALL)
        inside.addWidget(self.heading)
        inside.addWidget(body)
        self.heading.toggled.connect(body.setVisible)


class _Heading(QAbstractButton):
    def __init__(self, title: str) -> None:
        super().__init__()
        self.setText(title)
        self.setAccessibleName(title)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics, grown = self.fontMetrics(), unit(self.font())
        return QSize(
            round(metrics.horizontalAdvance(self.text()) + 26 * grown), round(metrics.height() + 6 * grown)
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(round(80 * unit(self.font())), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent, grown = QColor(colours().accent), unit(self.font())
        painter.setPen(accent)
        room = self.rect().adjusted(round(18 * grown), 0, -4, 0)
        told = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, told)
        if self.hasFocus():
            painter.setPen(QPen(accent, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        self._paint_triangle(painter, accent, grown)
        painter.end()

    def _paint_triangle(self, painter: QPainter, accent: QColor, grown: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        middle = self.height() / 2
        points = [(4, -2.5), (12, -2.5), (8, 3)] if self.isChecked() else [(5.5, -4), (11, 0), (5.5, 4)]
        painter.drawPolygon(QPolygonF([QPointF(x * grown, middle + y * grown) for x, y in points]))
