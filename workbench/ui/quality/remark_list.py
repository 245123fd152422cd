"""Remarks as lines, each of which leads to its place."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from workbench.audit.quality import QualityRemark, Severity
from workbench.ui.telling import told, told_remark
from workbench.ui.theme import MIDDLE, SMALL, WIDE, scaled
from workbench.ui.widgets.parts import button, card, clear, column, label, row, set_kind
from workbench.ui.words import mark, tr

MOST = 12  # lines of one topic before the others are asked for

_PLACES = {
    "facts": mark("Audit facts"),
    "onsite": mark("On site"),
    "sources": mark("Sources"),
    "source": mark("Source"),
    "evidence": mark("Evidence"),
    "findings": mark("Plan"),
    "finding": mark("Plan"),
    "condition": mark("Condition"),
}


def sentence_of(remark: QualityRemark) -> str:
    """What a remark says, in the window's language."""
    if remark.rated is not None:
        return told_remark(remark.rated)
    return told(remark.said) if remark.said is not None else remark.sentence


def place_word(place: str) -> str:
    """A place in short: an element by its reference, evidence by its code."""
    kind, _, item = place.partition(":")
    if kind == "evidence" and item:
        return item
    if kind == "finding" and item[:1].isdigit():
        return tr("Plan {ref}").format(ref=item)
    return tr(_PLACES[kind]) if kind in _PLACES else kind


class RemarkList(QFrame):
    """The remarks on one topic, in a card; what is beyond the first lines is shown when it is asked for."""

    place_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._remarks: tuple[QualityRemark, ...] = ()
        self._is_whole = False
        self.lines: list[RemarkLine] = []
        outside = column(self, spacing=0)
        frame = card()
        self._inside: QVBoxLayout = column(frame, margins=(1, SMALL, 1, SMALL), spacing=0)
        outside.addWidget(frame)

    def show_remarks(self, remarks: Sequence[QualityRemark]) -> None:
        """Show them; those that are there already stay as they are."""
        if tuple(remarks) != self._remarks:
            self._remarks = tuple(remarks)
            self._fill()

    def _fill(self) -> None:
        had = next((line.remark for line in self.lines if line.hasFocus()), None)
        clear(self._inside)
        shown = self._remarks if self._is_whole else self._remarks[:MOST]
        self.lines = [self._line(remark) for remark in shown]
        left = len(self._remarks) - len(shown)
        if left:
            more = button(self.tr("Show {n} more").format(n=left), "link")
            more.clicked.connect(self.show_all)
            holder = row(margins=(WIDE, 0, WIDE, 0))
            holder.addWidget(more)
            holder.addStretch(1)
            self._inside.addLayout(holder)
        if had is not None and self.lines:
            _come_to(next((line for line in self.lines if line.remark == had), self.lines[0]))

    def show_all(self) -> None:
        """Show every line, and bring the keyboard to the first of those that were not shown."""
        self._is_whole = True
        self._fill()
        _come_to(self.lines[min(MOST, len(self.lines) - 1)])

    def _line(self, remark: QualityRemark) -> "RemarkLine":
        made = RemarkLine(remark)
        made.chosen.connect(self.place_wanted)
        self._inside.addWidget(made)
        return made


def _come_to(line: "RemarkLine") -> None:
    line.show()  # a layout shows what is new in it later, and what is hidden takes no keyboard
    line.setFocus()


class RemarkLine(QFrame):
    """`chosen` tells the place of the remark: it was clicked, or Return was pressed on it."""

    chosen = Signal(str)

    def __init__(self, remark: QualityRemark) -> None:
        super().__init__()
        self.remark = remark
        self.text = sentence_of(remark)
        where = place_word(remark.place)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{where}: {self.text}")
        self.setToolTip(self.tr("Click, or press Return, to go there"))
        inside = row(self, margins=(WIDE, 5, WIDE, 5), spacing=MIDDLE)
        kind = "bad" if remark.severity is Severity.BLOCKS else "quiet"
        place = label(where, "tag", kind=kind)
        place.setMinimumWidth(scaled(84))
        place.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inside.addWidget(place, 0, Qt.AlignmentFlag.AlignTop)
        inside.addWidget(label(self.text, wraps=True), 1)
        inside.addWidget(label("→", "muted"), 0, Qt.AlignmentFlag.AlignTop)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.chosen.emit(self.remark.place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.remark.place)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            is_here = event.type() is QEvent.Type.FocusIn
            self.setProperty("role", "card" if is_here else "")
            set_kind(self, "current" if is_here else "")
        return super().event(event)
