"""What one step changed: each field, what it was before and after."""

from html import escape

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from workbench.operations.history import RowChange, StepChanges, can_take_back
from workbench.store.trail import Step
from workbench.ui.history.fields import field_word, noun_word, shown
from workbench.ui.history.steps_model import number_of, what_shown, when_shown
from workbench.ui.theme import SMALL, colours
from workbench.ui.widgets.parts import button, card_column, label, row, selectable
from workbench.ui.words import tr

# The nouns whose rows stand on a page of their own, and what asks to go there.
_PLACES = {
    "Answer": "{key}",
    "Source": "source:{key}",
    "Evidence": "evidence:{key}",
    "CorrectiveAction": "action:{key}",
    "FindingResponse": "finding:{key}",
    "Basis": "facts",
    "Facility": "facts",
    "Engagement": "facts",
    "Visit": "onsite",
    "Sampling": "onsite",
    "Bookmark": "{key}",
}


class StepDetail(QFrame):
    """`taken_back` asks to take the step back, `place_wanted` to go to what it is about."""

    taken_back = Signal()
    place_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        inside = card_column(self)
        head = row(spacing=SMALL)
        self._title = label("", "strong", wraps=True)
        self.go_button = button(self.tr("&Go there"))
        self.take_back_button = button(self.tr("&Take this back"))
        self.take_back_button.setToolTip(
            self.tr("Brings back what it was before, as a new entry; nothing is erased.")
        )
        head.addWidget(self._title, 1)
        head.addWidget(self.go_button)
        head.addWidget(self.take_back_button)
        inside.addLayout(head)
        self._who = selectable(label("", "muted", wraps=True))
        inside.addWidget(self._who)
        self.changes = QTextBrowser()
        self.changes.setAccessibleName(self.tr("What it changed"))
        self.changes.setOpenLinks(False)
        self.changes.setTabChangesFocus(True)
        inside.addWidget(self.changes, 1)
        self._place = ""
        self.take_back_button.clicked.connect(self.taken_back)
        self.go_button.clicked.connect(lambda: self.place_wanted.emit(self._place))
        self.show_nothing()

    def show_nothing(self) -> None:
        """No step is chosen."""
        self._title.setText(self.tr("Choose an entry to see what it changed."))
        self._who.setVisible(False)
        self.changes.setVisible(False)
        self.take_back_button.setVisible(False)
        self.go_button.setVisible(False)

    def show_step(self, step: Step, *, may_write: bool) -> None:
        """What is known of a step at once; its changes are read."""
        last = step.entries[-1]
        self._title.setText(what_shown(step))
        person = ", ".join(part for part in (last.actor.name, last.actor.role, last.actor.firm) if part)
        told = self.tr("Entry {number} · {when} · {person}").format(
            number=number_of(step), when=when_shown(last.at), person=person
        )
        self._who.setText(f"{told}\nSHA-256 {last.hash}")
        self._who.setVisible(True)
        self.changes.clear()
        self.changes.setVisible(True)
        self.take_back_button.setVisible(True)
        self.take_back_button.setEnabled(may_write and can_take_back(step))
        self.go_button.setVisible(False)

    def show_changes(self, changes: StepChanges) -> None:
        """What the step changed."""
        parts = [_row_told(one) for one in changes.rows]
        if changes.count > len(changes.rows):
            more = tr("… and {n} more").format(n=changes.count - len(changes.rows))
            parts.append(f"<p>{escape(more)}</p>")
        self.changes.setHtml("".join(parts) or f"<p>{escape(tr('Nothing that is kept changed.'))}</p>")
        self._place = _place_of(changes)
        self.go_button.setVisible(bool(self._place))

    def show_refusal(self, told: str) -> None:
        """Why its changes cannot be shown."""
        self.changes.setPlainText(told)


def _place_of(changes: StepChanges) -> str:
    for one in changes.rows:
        if one.noun in _PLACES and not one.is_gone:
            return _PLACES[one.noun].format(key=one.key)
    return ""


def _row_told(one: RowChange) -> str:
    is_alone = one.key == one.noun.lower()  # a noun that there is one of
    state = tr("added") if one.is_new else tr("removed") if one.is_gone else ""
    title = " ".join(part for part in (noun_word(one.noun), "" if is_alone else one.key) if part)
    head = f"<b>{escape(title)}</b>" + (f" ({escape(state)})" if state else "")
    if one.is_private:
        return f"<p>{head}<br>{escape(tr('Changed. What was said in an interview is not shown here.'))}</p>"
    lines = "".join(
        f"<tr><td style='color:{colours().muted}'>{escape(field_word(change.field))}</td>"
        f"<td>{_told(change.before)}</td><td>→</td><td>{_told(change.after)}</td></tr>"
        for change in one.fields
        if not (one.is_new and shown(change.after) == "–")
        and not (one.is_gone and shown(change.before) == "–")
    )
    return f"<p>{head}</p><table cellspacing='0' cellpadding='3'>{lines}</table>"


def _told(value: object) -> str:
    return escape(shown(value)).replace("\n", "<br>")
