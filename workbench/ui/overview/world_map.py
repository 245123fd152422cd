"""Where the minerals come from: one square for each country, near its place on earth.

Squares of one size, since the countries that matter most here are small on a map that is true to scale.
"""

from collections.abc import Collection, Mapping
from functools import cache
from math import log

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from resources import resource
from workbench.ui.theme import at, blended, colours, contrast, unit
from workbench.ui.words import tr

_SMALLEST, _LARGEST = 14, 34  # of a square, in pixels at the usual text size
_ROOM_FOR_TWO = 17  # lines: the country and its number


@cache
def squares() -> Mapping[str, tuple[int, int]]:
    """Country to (column, row) of its square."""
    lines = resource("map", "world.txt").read_text(encoding="ascii").splitlines()
    rows = [line for line in lines if not line.startswith("#")]
    return {
        line[start : start + 2]: (start // 3, row)
        for row, line in enumerate(rows)
        for start in range(0, len(line), 3)
        if line[start : start + 2].strip()
    }


class WorldMap(QWidget):
    """Sources by country; covered countries have a strong edge, those that a loaded list names a corner."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: Mapping[str, int] = {}
        self._covered: Collection[str] = ()
        self._at_risk: Collection[str] = ()
        self._names: Mapping[str, str] = {}
        self._columns = 1 + max(column for column, _ in squares().values())
        self._rows = 1 + max(row for _, row in squares().values())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Map of the countries that sources name as origin"))

    def show_origins(
        self,
        counts: Mapping[str, int],
        *,
        covered: Collection[str],
        at_risk: Collection[str],
        names: Mapping[str, str],
    ) -> None:
        """Show how many sources name each country; `names` are the countries' names by their codes."""
        self._counts, self._covered, self._at_risk, self._names = counts, covered, at_risk, names
        ordered = sorted((one for one in counts if one), key=lambda one: (-counts[one], one))
        self.setAccessibleDescription("; ".join(self.told(one) for one in ordered))
        self.update()

    def told(self, country: str) -> str:
        """A country in words: its name, how many sources, and its marks."""
        number = self._counts.get(country, 0)
        parts = [
            f"{self._names.get(country, country)} ({country})",
            tr("1 source") if number == 1 else tr("{n} sources").format(n=number),
        ]
        if country in self._covered:
            parts.append(tr("covered country"))
        if country in self._at_risk:
            parts.append(tr("on a loaded CAHRA list"))
        return ", ".join(parts)

    def side(self) -> float:
        """A square with the gap beside it, in pixels."""
        grown = unit(self.font())
        return max(_SMALLEST * grown, min(_LARGEST * grown, self.width() / self._columns))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(round(self.side() * self._rows))

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        side = _SMALLEST * unit(self.font())
        return QSize(round(self._columns * side), round(self._rows * side))

    def country_at(self, point: QPointF) -> str | None:
        """The country whose square holds a point."""
        side = self.side()
        place = (int(point.x() // side), int(point.y() // side))
        return next((country for country, at_ in squares().items() if at_ == place), None)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            country = self.country_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self.told(country) if country else "", self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self.side()
        most = max((number for country, number in self._counts.items() if country), default=0)
        for country, (column, row) in squares().items():
            box = QRectF(column * side, row * side, side, side).adjusted(1, 1, -1, -1)
            self._paint_square(painter, country, box, most)
        painter.end()

    def _paint_square(self, painter: QPainter, country: str, box: QRectF, most: int) -> None:
        scheme = colours()
        number = self._counts.get(country, 0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(scheme.track))
        painter.drawRoundedRect(box, 3, 3)
        ground = scheme.track
        if number:
            ground = blended(scheme.accent, scheme.track, 0.35 + 0.65 * log(1 + number) / log(1 + most))
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(box, 3, 3)
        self._paint_marks(painter, country, box)
        inks = (scheme.text, scheme.on_accent) if number else (scheme.muted,)
        painter.setPen(QColor(max(inks, key=lambda ink: contrast(ink, ground))))
        self._paint_words(painter, country, box, number)

    def _paint_marks(self, painter: QPainter, country: str, box: QRectF) -> None:
        scheme, grown = colours(), unit(self.font())
        if country in self._at_risk:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(scheme.text))
            corner = box.topRight()
            size = 7 * grown
            painter.drawPolygon(
                QPolygonF([corner, corner - QPointF(size, 0), corner + QPointF(0, size)]),
            )
        if country in self._covered:
            painter.setPen(QPen(QColor(scheme.text), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 3, 3)

    def _paint_words(self, painter: QPainter, country: str, box: QRectF, number: int) -> None:
        grown = unit(self.font())
        is_small = box.height() < _ROOM_FOR_TWO * grown
        painter.setFont(at(self.font(), 8 if is_small else 9))
        if not number or is_small:
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, country)
            return
        upper, lower = QRectF(box), QRectF(box)
        upper.setBottom(box.center().y())
        lower.setTop(box.center().y() - 1)
        painter.drawText(upper, Qt.AlignmentFlag.AlignCenter, country)
        painter.drawText(lower, Qt.AlignmentFlag.AlignCenter, _short(number))


def _short(number: int) -> str:
    return str(number) if number < 10_000 else f"{number // 1000}k"
