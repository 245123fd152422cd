"""One choice out of a few, side by side: shape, word, and the key that does the same."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from workbench.audit.enums import Rating
from workbench.ui.theme import Tone, at, colours, unit
from workbench.ui.widgets.flow import Flow
from workbench.ui.widgets.marks import draw_shape

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Choice(Generic[Value]):
    """A value and its word; `key` is shown beside it, `rating` gives it shape and colour."""

    value: Value
    word: str
    key: str = ""
    rating: Rating | None = None


class Segments(QWidget, Generic[Value]):
    """`chosen` tells what was clicked; choosing what is chosen already tells None: taken back.

    The arrow keys go from one to the next; those up and down are left to the page where it is `sideways`.
    """

    chosen = Signal(object)

    def __init__(
        self,
        choices: Sequence[Choice[Value]],
        name: str,
        parent: QWidget | None = None,
        *,
        sideways: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._value: Value | None = None
        self._buttons: dict[Value, _Segment] = {}
        inside = Flow(self, spacing=0)
        for place, choice in enumerate(choices):
            made = _Segment(choice, is_first=place == 0, is_last=place == len(choices) - 1)
            made.steps = _SIDEWAYS if sideways else _SIDEWAYS | _UP_AND_DOWN
            made.setAccessibleName(f"{name}: {choice.word}")
            made.clicked.connect(lambda _checked=False, value=choice.value: self._on_clicked(value))
            made.stepped.connect(lambda by, place=place: self._step(place + by))
            inside.addWidget(made)
            self._buttons[choice.value] = made
        self._show_stop()

    @property
    def value(self) -> Value | None:
        """What is chosen."""
        return self._value

    def button(self, value: Value) -> QAbstractButton:
        """The button of a value."""
        return self._buttons[value]

    def choose(self, value: Value) -> None:
        """As if it was clicked."""
        self._buttons[value].click()

    def show_value(self, value: Value | None) -> None:
        """Show what is chosen; tells nobody."""
        self._value = value
        for each, made in self._buttons.items():
            made.show_chosen(each == value)
        self._show_stop()

    def _show_stop(self) -> None:
        """Tab stops once: at what is chosen, else at the first; the arrow keys go on from there."""
        first = next(iter(self._buttons), None)
        stop = self._value if self._value in self._buttons else first
        for each, made in self._buttons.items():
            policy = Qt.FocusPolicy.StrongFocus if each == stop else Qt.FocusPolicy.ClickFocus
            made.setFocusPolicy(policy)

    def _step(self, place: int) -> None:
        buttons = list(self._buttons.values())
        buttons[place % len(buttons)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_clicked(self, value: Value) -> None:
        wanted = None if value == self._value else value
        self.show_value(wanted)
        self.chosen.emit(wanted)


_SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_UP_AND_DOWN = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class _Segment(QAbstractButton):
    """`stepped` tells that the keyboard wants to go to a neighbour."""

    stepped = Signal(int)

    def __init__(self, choice: Choice[Value], *, is_first: bool, is_last: bool) -> None:
        super().__init__()
        self._choice = choice
        self._is_first, self._is_last = is_first, is_last
        self._is_chosen = False
        self.steps = _SIDEWAYS
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setText(choice.word)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_chosen(self, is_chosen: bool) -> None:
        """Whether this is the one."""
        self._is_chosen = is_chosen
        self.setAccessibleDescription(self.tr("chosen") if is_chosen else "")
        self.update()

    @property
    def _unit(self) -> float:
        return unit(self.font())

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(at(self.font(), 13, QFont.Weight.DemiBold))
        beside = 17 + (14 if self._choice.rating else 0) + (20 if self._choice.key else 0)
        width = metrics.horizontalAdvance(self._choice.word) + beside * self._unit
        return QSize(round(width), round(metrics.height() + 14 * self._unit))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in self.steps:
            self.stepped.emit(self.steps[Qt.Key(event.key())])
        elif event.key() in _UP_AND_DOWN:
            event.ignore()  # a button of Qt's would go to its neighbour
        else:  # Return is left alone: choosing what is chosen takes it back
            super().keyPressEvent(event)

    def _tone(self) -> Tone:
        scheme = colours()
        if self._choice.rating is None:
            return Tone(scheme.accent, scheme.accent_wash)
        return scheme.rating(self._choice.rating)

    def _outline(self) -> QPainterPath:
        """Round at the ends of the row only."""
        box = QRectF(self.rect()).adjusted(0.5 if self._is_first else 0, 0.5, -0.5, -0.5)
        path = QPainterPath()
        path.addRoundedRect(box, 6, 6)
        square = QPainterPath()
        if not self._is_first:
            square.addRect(QRectF(box.left(), box.top(), 8, box.height()))
        if not self._is_last:
            square.addRect(QRectF(box.right() - 8, box.top(), 8, box.height()))
        return path.united(square).simplified()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scheme, tone = colours(), self._tone()
        ground = tone.wash if self._is_chosen else scheme.accent_wash if self.underMouse() else scheme.card
        painter.setPen(QPen(QColor(scheme.strong_line), 1))
        painter.setBrush(QColor(ground))
        painter.drawPath(self._outline())
        if self.hasFocus():
            painter.setPen(QPen(QColor(scheme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2.5, -2.5), 4, 4)
        self._paint_words(painter, tone)
        painter.end()

    def _paint_words(self, painter: QPainter, tone: Tone) -> None:
        scheme, grown = colours(), self._unit
        ink = QColor(tone.ink if self._is_chosen else scheme.text if self.isEnabled() else scheme.muted)
        x = 8 * grown
        if self._choice.rating:
            box = QRectF(x, (self.height() - 10 * grown) / 2, 10 * grown, 10 * grown)
            draw_shape(painter, box, self._choice.rating, QColor(tone.ink))
            x += 14 * grown
        weight = QFont.Weight.DemiBold if self._is_chosen else QFont.Weight.Normal
        painter.setFont(at(self.font(), 13, weight))
        painter.setPen(ink)
        room = self.rect().adjusted(int(x), 0, 0, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self._choice.word)
        if self._choice.key:
            self._paint_key(painter, QColor(scheme.muted), QColor(scheme.strong_line))

    def _paint_key(self, painter: QPainter, ink: QColor, line: QColor) -> None:
        grown = self._unit
        box = QRectF(self.width() - 21 * grown, (self.height() - 15 * grown) / 2, 14 * grown, 15 * grown)
        painter.setPen(QPen(line, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 3, 3)
        painter.setFont(at(self.font(), 10))
        painter.setPen(ink)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._choice.key)
