"""A share of sources as a bar, with the limit marked."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.ui.theme import colours, unit


class Gauge(QWidget):
    """`undocumented` and `unknown` of `total`; with a limit the scale ends at twice the limit or the share.

    The numbers always stand beside it in words; the bar says how near the limit is.
    """

    def __init__(self, parent: QWidget | None = None, *, thick: int = 13) -> None:
        super().__init__(parent)
        self._told = thick
        self._undocumented = self._unknown = self._total = 0
        self._limit: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(
        self, undocumented: int, unknown: int, total: int, limit_percent: int | None = None
    ) -> None:
        """Show counts of sources; `limit_percent` draws the mark."""
        self._undocumented, self._unknown, self._total = undocumented, unknown, total
        self._limit = limit_percent
        self.update()

    @property
    def exceeds(self) -> bool:
        """Whether the undocumented ones alone are over the limit."""
        return self._limit is not None and 100 * self._undocumented > self._limit * self._total

    @property
    def _thick(self) -> int:
        return round(self._told * unit(self.font()))

    def sizeHint(self) -> QSize:
        return QSize(120, self._thick + (8 if self._limit is not None else 2))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())

    def _scale_end(self) -> float:
        if self._limit is None or not self._total:
            return 1.0
        upper = (self._undocumented + self._unknown) / self._total
        return min(1.0, max(2.5 * self._limit / 100, upper))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scheme = colours()
        top = (self.height() - self._thick) / 2
        track = QRectF(0, top, self.width(), self._thick)
        painter.setPen(Qt.PenStyle.NoPen)
        self._bar(painter, track, 1.0, scheme.track)
        if self._total:
            end = self._scale_end() * self._total
            self._bar(painter, track, (self._undocumented + self._unknown) / end, scheme.strong_line)
            self._bar(painter, track, self._undocumented / end, self._colour())
        if self._limit is not None:
            x = self._limit / 100 / self._scale_end() * self.width()
            painter.setBrush(QColor(scheme.text))
            painter.drawRect(QRectF(min(x, self.width() - 2) - 1, top - 4, 2, self._thick + 8))
        painter.end()

    def _colour(self) -> str:
        scheme = colours()
        bad = self.exceeds or (self._limit is None and self._undocumented == self._total)
        return scheme.bad.ink if bad else scheme.good.ink

    def _bar(self, painter: QPainter, track: QRectF, share: float, colour: str) -> None:
        if share <= 0:
            return
        painter.setBrush(QColor(colour))
        width = max(float(self._thick) / 2, track.width() * min(share, 1.0))
        radius = min(self._thick, width) / 2
        painter.drawRoundedRect(QRectF(track.x(), track.y(), width, track.height()), radius, radius)
