"""One element of the checklist: a line while it waits, a card with everything when it is the current one."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from workbench.audit.outcome import ElementOutcome
from workbench.audit.records import Answer, Bookmark
from workbench.audit.triangulation import linked, methods
from workbench.criteria.model import ElementRule, ElementText
from workbench.ui.checklist.element_form import ElementForm
from workbench.ui.checklist.method_marks import MethodMarks
from workbench.ui.checklist.question_box import draw_flag
from workbench.ui.desk import Desk, Snapshot
from workbench.ui.theme import MIDDLE, SMALL, WIDE, colours, unit
from workbench.ui.widgets.card_head import CardHead
from workbench.ui.widgets.elided import Elided
from workbench.ui.widgets.marks import RatingMark
from workbench.ui.widgets.parts import column, label, row, set_kind
from workbench.ui.words import day, pair, word


class ElementCard(QFrame):
    """`opened` tells that it wants to be the current one, `place_wanted` asks to go elsewhere."""

    opened = Signal(str)
    place_wanted = Signal(str)

    def __init__(self, rule: ElementRule, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ref = rule.ref
        self._desk = desk
        self._form: ElementForm | None = None
        self._build(desk.snapshot.texts.elements[rule.ref])
        self._rule = rule

    def _build(self, text: ElementText) -> None:
        self.setProperty("role", "card")
        self._inside = column(self, margins=(0, 0, 0, 0), spacing=0)
        self.head = _Head(self.ref, text.title)
        self.head.setAccessibleName(f"{self.ref} {text.title}")
        self.head.opened.connect(lambda: self.opened.emit(self.ref))
        self._inside.addWidget(self.head)

    @property
    def form(self) -> ElementForm | None:
        """What is there to answer it; None while it never was the current one."""
        return self._form

    def show_current(self, is_current: bool) -> None:
        """Open or close the card; what is in it is made when it is opened first."""
        set_kind(self, "current" if is_current else "")
        if is_current and self._form is None:
            self._form = ElementForm(self._rule, self._desk)
            self._form.place_wanted.connect(self.place_wanted)
            self._inside.addWidget(self._form)
            self._form.show_answer(self._desk.snapshot)
        self.head.setVisible(not is_current)
        if self._form is not None:
            self._form.setVisible(is_current)

    def show_answer(self, snapshot: Snapshot) -> None:
        """What the file holds now."""
        outcome = snapshot.outcome.elements.get(self.ref, ElementOutcome())
        self.head.show_answer(snapshot, self.ref, outcome)
        if self._form is not None:
            self._form.show_answer(snapshot)

    def take_focus(self) -> None:
        """The keyboard's place when one comes here."""
        if self._form is not None and self._form.isVisibleTo(self):
            self._form.take_focus()
        else:
            self.head.setFocus(Qt.FocusReason.OtherFocusReason)


class _Head(CardHead):
    """The element as one line: rating, reference, title, the mark to come back to, and the methods."""

    def __init__(self, ref: str, title: str) -> None:
        super().__init__()
        inside = row(self, margins=(WIDE, SMALL + 2, WIDE, SMALL + 2), spacing=MIDDLE)
        self.mark = RatingMark()
        self._title = Elided(title)
        self._note = Elided(role="muted")
        self._note.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.flag = _Flag()
        self.methods = MethodMarks()
        inside.addWidget(self.mark)
        inside.addWidget(label(ref, "strong"))
        inside.addWidget(self._title, 1)
        inside.addWidget(self._note)
        inside.addWidget(self.flag)
        inside.addWidget(self.methods)

    def show_answer(self, snapshot: Snapshot, ref: str, outcome: ElementOutcome) -> None:
        answer = snapshot.answer(ref)
        self.mark.show_rating(answer.rating)
        self.flag.show_bookmark(snapshot.bookmarks.get(ref))
        self.methods.show_methods(methods(linked(answer, snapshot.evidence)))
        self._note.setText(" · ".join(self._notes(snapshot, answer, outcome)))
        told = [self.mark.text, self._note.text(), self.flag.accessibleName(), self.methods.accessibleName()]
        self.setAccessibleDescription(", ".join(one for one in told if one))

    def _notes(self, snapshot: Snapshot, answer: Answer, outcome: ElementOutcome) -> Iterator[str]:
        before = next((one for one in snapshot.prior.answers if one.element == answer.element), None)
        if before is not None and before.rating is not None:
            yield self.tr("last time {rating}").format(rating=word(before.rating))
        if answer.unverified:
            yield self.tr("not yet verified")
        if outcome.due:
            yield self.tr("due {day}").format(day=day(outcome.due))
        elif answer.responsibility:
            yield word(answer.responsibility)


class _Flag(QWidget):
    """The ribbon of a bookmark; its place is kept where there is none, so that lines stand in columns."""

    def __init__(self) -> None:
        super().__init__()
        self._is_set = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_bookmark(self, bookmark: Bookmark | None) -> None:
        """Show whether there is one, and in its tool tip what for."""
        self._is_set = bookmark is not None
        told = self.tr("come back to this") if bookmark else ""
        if bookmark and bookmark.note:
            told = pair(told, bookmark.note)
        self.setAccessibleName(told)
        self.setToolTip(told)
        self.update()

    def sizeHint(self) -> QSize:
        side = round(13 * unit(self.font()))
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        if self._is_set:
            painter = QPainter(self)
            draw_flag(painter, QRectF(self.rect()), QColor(colours().accent))
            painter.end()
