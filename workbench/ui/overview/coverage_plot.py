"""Coverage by mineral: how much of each mineral's sources is documented, unknown or undocumented."""

from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.audit.facts import Tally
from workbench.audit.outcome import CoverageOutcome
from workbench.ui.theme import colours, unit
from workbench.ui.words import percent, tr, word

_ROW, _BAR, _NAME, _TOLD, _FOOT = 26, 14, 92, 150, 24


class _Line(NamedTuple):
    name: str
    undocumented: int
    unknown: int
    total: int


class CoveragePlot(QWidget):
    """A bar for each mineral from 0 to 100 %, all of them at the end, and the limit as a line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[_Line, ...] = ()
        self._limit = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_coverage(self, coverage: CoverageOutcome) -> None:
        """Show an outcome's counts."""
        by_mineral = [_line(word(mineral), tally) for mineral, tally in coverage.by_mineral.items()]
        whole = _Line(tr("All"), coverage.undocumented, coverage.unknown, coverage.total)
        self._lines = (*by_mineral, whole) if coverage.total else tuple(by_mineral)
        self._limit = coverage.limit_percent
        self.setAccessibleName(tr("Undocumented sources by mineral"))
        self.setAccessibleDescription("; ".join(f"{one.name}: {_told(one)}" for one in self._lines))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        grown = unit(self.font())
        return QSize(round(420 * grown), round((len(self._lines) * _ROW + _FOOT) * grown))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(340 * unit(self.font())), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        grown = unit(self.font())
        bars = QRectF(
            _NAME * grown, 0, self.width() - (_NAME + _TOLD) * grown, len(self._lines) * _ROW * grown
        )
        for place, one in enumerate(self._lines):
            self._paint_line(painter, one, bars, place * _ROW * grown)
        self._paint_limit(painter, bars)
        painter.end()

    def _paint_line(self, painter: QPainter, one: _Line, bars: QRectF, top: float) -> None:
        scheme, grown = colours(), unit(self.font())
        height = _ROW * grown
        painter.setPen(QColor(scheme.text))
        painter.drawText(QRectF(0, top, _NAME * grown, height), Qt.AlignmentFlag.AlignVCenter, one.name)
        painter.setPen(QColor(scheme.muted))
        told = QRectF(bars.right() + 10 * grown, top, _TOLD * grown - 10 * grown, height)
        painter.drawText(told, Qt.AlignmentFlag.AlignVCenter, _told(one))
        bar = QRectF(bars.left(), top + (height - _BAR * grown) / 2, bars.width(), _BAR * grown)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillRect(bar, QColor(scheme.track))
        if one.total:
            undocumented = bar.width() * one.undocumented / one.total
            unknown = bar.width() * one.unknown / one.total
            painter.fillRect(QRectF(bar.left(), bar.top(), undocumented, bar.height()), QColor(scheme.accent))
            hatched = QBrush(QColor(scheme.accent), Qt.BrushStyle.BDiagPattern)
            painter.fillRect(QRectF(bar.left() + undocumented, bar.top(), unknown, bar.height()), hatched)

    def _paint_limit(self, painter: QPainter, bars: QRectF) -> None:
        scheme, grown = colours(), unit(self.font())
        x = bars.left() + bars.width() * self._limit / 100
        painter.setPen(QPen(QColor(scheme.text), 2))
        painter.drawLine(round(x), 0, round(x), round(bars.bottom() + 4 * grown))
        told = tr("limit {n}\u00a0%").format(n=self._limit)
        painter.drawText(
            QRectF(x - 60 * grown, bars.bottom() + 4 * grown, 120 * grown, 18 * grown),
            Qt.AlignmentFlag.AlignHCenter,
            told,
        )


def _line(name: str, tally: Tally) -> _Line:
    return _Line(name, tally.undocumented, tally.unknown, tally.total)


def _told(one: _Line) -> str:
    if not one.total:
        return tr("no source")
    told = tr("{u} of {n} · {share}").format(
        u=one.undocumented, n=one.total, share=percent(one.undocumented, one.total)
    )
    return told + (tr(" · {k} unknown").format(k=one.unknown) if one.unknown else "")
