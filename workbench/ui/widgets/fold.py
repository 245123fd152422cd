"""A heading that shows or hides what stands under it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from workbench.ui.theme import SMALL, colours
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
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 26, metrics.height() + 6)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = QColor(colours().accent)
        painter.setPen(accent)
        painter.drawText(self.rect().adjusted(18, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.hasFocus():
            painter.setPen(QPen(accent, 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        middle = self.height() / 2
        points = [(4, -2.5), (12, -2.5), (8, 3)] if self.isChecked() else [(5.5, -4), (11, 0), (5.5, 4)]
        triangle = QPolygonF()
        for x, y in points:
            triangle.append(QRectF(x, middle + y, 0, 0).topLeft())
        painter.drawPolygon(triangle)
        painter.end()
