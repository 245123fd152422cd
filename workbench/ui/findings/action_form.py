"""One corrective action: why it happened, what is done, by whom and until when, and how it was closed."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QLineEdit, QWidget

from workbench.audit.deadlines import PlanState, action_state, agreed_until, is_behind_term, is_late
from workbench.audit.enums import Rating
from workbench.audit.records import CorrectiveAction, Progress
from workbench.audit.translations import originals
from workbench.errors import Problem
from workbench.operations.actions import (
    ActionDay,
    ActionText,
    date_action,
    drop_action,
    note_progress,
    write_on_action,
)
from workbench.ui.desk import Desk, Snapshot
from workbench.ui.evidence.links import EvidenceLinks
from workbench.ui.findings.fields import (
    WriteText,
    caption,
    day_fault,
    day_field,
    line_field,
    text_field,
)
from workbench.ui.findings.outdated import OutdatedMark
from workbench.ui.findings.plan_words import days_sentence, state_kind, state_word
from workbench.ui.theme import MIDDLE, SMALL, TIGHT
from workbench.ui.widgets.fold import Fold
from workbench.ui.widgets.parts import button, card, card_column, column, label, row, set_kind
from workbench.ui.widgets.row_list import Field, Row, RowList
from workbench.ui.widgets.saved_line import SavedLine
from workbench.ui.widgets.saved_text import SavedText
from workbench.ui.words import day

_TEXTS = (ActionText.ROOT_CAUSE, ActionText.CORRECTIVE, ActionText.PREVENTIVE)


class ActionForm(QWidget):
    """`place_wanted` asks to go to a piece of evidence."""

    place_wanted = Signal(str)

    def __init__(
        self,
        desk: Desk,
        action: CorrectiveAction,
        title: str,
        finding: str,
        parent: QWidget | None = None,
    ) -> None:
        """`title` and `finding` tell its fields apart from others, for who listens to the screen."""
        super().__init__(parent)
        self._desk = desk
        self._title = title
        self._name = self.tr("{action} for {finding}").format(action=title, finding=finding)
        self._action = action
        self._term: date | None = None
        self._today = date.min
        self._build()
        self._connect()

    # Building

    def _build(self) -> None:
        outside = column(self)
        frame: QFrame = card()
        outside.addWidget(frame)
        inside = card_column(frame)
        inside.addLayout(self._head())
        self.texts: dict[ActionText, SavedText] = {}
        self.outdated: dict[ActionText, OutdatedMark] = {}
        for field, title in zip(_TEXTS, self._titles(), strict=True):
            self._add_text(inside, field, title)
        inside.addLayout(self._plan_row())
        self.warning = label("", wraps=True)
        self.warning_tag = label("", "tag", kind="warn")
        self._warned = QWidget()
        line = row(self._warned)
        line.addWidget(self.warning_tag)
        line.addWidget(self.warning, 1)
        inside.addWidget(self._warned)
        self._add_additional(inside)
        self._add_progress(inside)
        inside.addWidget(self._closure())

    def _titles(self) -> tuple[str, str, str]:
        return self.tr("Root cause"), self.tr("Corrective action"), self.tr("Preventive action")

    def _head(self) -> QBoxLayout:
        line = row(spacing=SMALL)
        self.title = label(self._title, "strong")
        self.state = label("", "tag")
        self.remove = button(self.tr("Remove"), "link")
        self.remove.setAccessibleName(self.tr("Remove {action}").format(action=self._name))
        line.addWidget(self.title)
        line.addWidget(self.state)
        line.addStretch(1)
        line.addWidget(self.remove)
        return line

    def _add_text(self, inside: QBoxLayout, field: ActionText, title: str) -> None:
        made = self.texts[field] = text_field(self._desk, self._writing(field))
        inside.addWidget(caption(title, made, self._name))
        inside.addWidget(made)
        mark = self.outdated[field] = OutdatedMark()
        inside.addWidget(mark)

    def _writing(self, field: ActionText) -> WriteText:
        key, desk = self._action.id, self._desk
        return lambda file, text: write_on_action(file, id=key, field=field, text=text, actor=desk.actor)

    def _dating(self, field: ActionDay) -> SavedLine:
        key, desk = self._action.id, self._desk
        return day_field(
            desk, lambda file, day: date_action(file, id=key, field=field, day=day, actor=desk.actor)
        )

    def _plan_row(self) -> QBoxLayout:
        self.owner = line_field(
            self._desk, self._writing(ActionText.OWNER), self.tr("A function rather than a name")
        )
        self.due = self._dating(ActionDay.DUE)
        self.handed_in = self._dating(ActionDay.HANDED_IN)
        grid = QGridLayout()
        grid.setHorizontalSpacing(MIDDLE)
        grid.setVerticalSpacing(TIGHT)
        fields = (
            (self.tr("Owner"), self.owner),
            (self.tr("Due"), self.due),
            (self.tr("Plan handed in on"), self.handed_in),
        )
        for place, (title, field) in enumerate(fields):
            grid.addWidget(caption(title, field, self._name), 0, place)
            grid.addWidget(field, 1, place)
        grid.setColumnStretch(0, 1)
        self.take_term = button("", "link")
        holder = row()
        holder.addWidget(self.take_term)
        holder.addStretch(1)
        whole = column(spacing=TIGHT)
        whole.addLayout(grid)
        whole.addLayout(holder)
        return whole

    def _add_additional(self, inside: QBoxLayout) -> None:
        self._additional = QWidget()
        parts = column(self._additional, spacing=TIGHT)
        self.additional = text_field(self._desk, self._writing(ActionText.ADDITIONAL_ACTION))
        self.additional_due = self._dating(ActionDay.ADDITIONAL_DUE)
        parts.addWidget(
            caption(self.tr("Additional action, since the date was missed"), self.additional, self._name)
        )
        parts.addWidget(self.additional)
        line = row(spacing=SMALL)
        line.addWidget(caption(self.tr("New date"), self.additional_due, self._name))
        line.addWidget(self.additional_due)
        line.addStretch(1)
        parts.addLayout(line)
        inside.addWidget(self._additional)

    def _add_progress(self, inside: QBoxLayout) -> None:
        fields = (
            Field(self.tr("Day"), check=day_fault, placeholder="2026-11-04"),
            Field(self.tr("What was done"), stretch=5),
        )
        name = self.tr("{action}, step").format(action=self._name)
        self.progress = RowList(self._desk, fields, self._save_progress, name=name, add=self.tr("Add a step"))
        inside.addWidget(label(self.tr("Progress"), "caption"))
        inside.addWidget(self.progress)

    def _closure(self) -> QWidget:
        body = QWidget()
        parts = column(body, spacing=TIGHT)
        self.closed_on = self._dating(ActionDay.CLOSED_ON)
        self.closure = text_field(self._desk, self._writing(ActionText.CLOSURE))
        self.evidence = EvidenceLinks(self._desk, ("action", self._action.id))
        line = row(spacing=SMALL)
        line.addWidget(caption(self.tr("Closed on"), self.closed_on, self._name))
        line.addWidget(self.closed_on)
        line.addStretch(1)
        parts.addLayout(line)
        parts.addWidget(caption(self.tr("How that was verified"), self.closure, self._name))
        parts.addWidget(self.closure)
        parts.addWidget(label(self.tr("Evidence of it"), "caption"))
        parts.addWidget(self.evidence)
        is_said = bool(self._action.closed_on or self._action.closure or self._action.evidence)
        self.fold = Fold(self.tr("Closure"), body, opened=is_said)
        return self.fold

    def _connect(self) -> None:
        self.remove.clicked.connect(self._on_remove)
        self.take_term.clicked.connect(self._on_take_term)
        self.progress.add_button.clicked.connect(self._date_new_step)
        self.evidence.place_wanted.connect(self.place_wanted)

    # Showing

    def show_action(
        self,
        action: CorrectiveAction,
        snapshot: Snapshot,
        *,
        term: date | None,
        rating: Rating | None,
        today: date,
    ) -> None:
        """What the file holds now; `term` is the finding's, None where it has none."""
        self._action, self._term, self._today = action, term, today
        translated = originals(None, None, (action,))
        for field, made in self.texts.items():
            made.show_text(getattr(action, field.value))
            self.outdated[field].show_text(translated, field.value)
        self.owner.show_text(action.owner)
        self.additional.show_text(action.additional_action)
        self.closure.show_text(action.closure)
        for line, told in (
            (self.due, action.due),
            (self.handed_in, action.handed_in),
            (self.additional_due, action.additional_due),
            (self.closed_on, action.closed_on),
        ):
            line.show_text(told.isoformat() if told else "")
        self.progress.show_rows([_row_of(step) for step in action.progress])
        self.evidence.show_links(action.evidence, snapshot)
        self._show_state(action_state(action, today), rating)
        self._show_term(action, term, today)

    def _show_state(self, state: PlanState, rating: Rating | None) -> None:
        self.state.setText(state_word(state))
        set_kind(self.state, state_kind(state, rating))

    def _show_term(self, action: CorrectiveAction, term: date | None, today: date) -> None:
        self.take_term.setVisible(term is not None and action.due is None)
        if term is not None:
            self.take_term.setText(self.tr("Take the term: {day}").format(day=day(term)))
        is_asked = is_late(action, today) or bool(action.additional_action or action.additional_due)
        self._additional.setVisible(is_asked or self.additional.is_unsaved)
        told = self._warning(action, term, today)
        self.warning.setText(told)
        self.warning_tag.setText(self.tr("late") if is_late(action, today) else self.tr("note"))
        self._warned.setVisible(bool(told))

    def _warning(self, action: CorrectiveAction, term: date | None, today: date) -> str:
        until = agreed_until(action)
        if action_state(action, today) is PlanState.OVERDUE and until is not None:
            return self.tr("It was due {when}. Agree on an additional action with a new date.").format(
                when=days_sentence(until, today)
            )
        if is_behind_term(action, term) and until is not None and term is not None:
            return self.tr("{day} is later than the term, {term}. Agree on an earlier date.").format(
                day=day(until), term=day(term)
            )
        return ""

    def take_focus(self) -> None:
        """The keyboard's place when one comes here."""
        self.texts[ActionText.ROOT_CAUSE].setFocus()

    # Acting

    def _on_remove(self) -> None:
        desk, key = self._desk, self._action.id
        desk.flush()
        desk.write(lambda file: drop_action(file, id=key, actor=desk.actor))

    def _on_take_term(self) -> None:
        desk, key, term = self._desk, self._action.id, self._term
        self.due.setFocus()
        desk.write(partial(date_action, id=key, field=ActionDay.DUE, day=term, actor=desk.actor))

    def _date_new_step(self) -> None:
        """A new step is proposed for today; it is written once it says something."""
        first, second = self.progress.rows[-1]
        if isinstance(first, QLineEdit):
            first.setText(self._today.isoformat())
        second.setFocus()

    def _save_progress(
        self, rows: Sequence[Row], saved: Callable[[], None], failed: Callable[[Problem], None]
    ) -> None:
        desk, key = self._desk, self._action.id
        steps = tuple(
            Progress(date=date.fromisoformat(when) if when else None, note=note) for when, note in rows
        )
        desk.write(
            lambda file: note_progress(file, id=key, progress=steps, actor=desk.actor),
            then=saved,
            failed=failed,
        )


def _row_of(step: Progress) -> Row:
    return (step.date.isoformat() if step.date else "", step.note)
