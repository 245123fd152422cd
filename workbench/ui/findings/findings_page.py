"""The findings, worst first, and what is done about each; what was planned for none of them stands apart."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from workbench.audit.deadlines import PlanState, plan_due
from workbench.audit.enums import Rating
from workbench.audit.findings import findings
from workbench.audit.records import CorrectiveAction, FindingResponse
from workbench.store.audit_file import AuditFile
from workbench.ui.desk import Desk, Snapshot
from workbench.ui.findings.export import export_plan
from workbench.ui.findings.finding_card import FindingCard, state_of
from workbench.ui.findings.finding_form import Shown
from workbench.ui.findings.plan_clock import PlanClock
from workbench.ui.single_keys import add_act
from workbench.ui.theme import SMALL
from workbench.ui.widgets.banner import Banner
from workbench.ui.widgets.chips import Chips
from workbench.ui.widgets.page import Page
from workbench.ui.widgets.parts import button, label, row
from workbench.ui.words import day, mark, tr, word

Recorded = tuple[tuple[CorrectiveAction, ...], Mapping[str, FindingResponse]]


@dataclass(frozen=True, slots=True)
class _Chip:
    key: str
    title: str
    states: frozenset[PlanState]


_CHIPS = (
    _Chip("all", mark("All"), frozenset(PlanState)),
    _Chip("to_plan", mark("To be planned"), frozenset({PlanState.NONE, PlanState.INCOMPLETE})),
    _Chip("going_on", mark("Going on"), frozenset({PlanState.PLANNED, PlanState.IN_PROGRESS})),
    _Chip("overdue", mark("Overdue"), frozenset({PlanState.OVERDUE})),
    _Chip("closed", mark("Closed"), frozenset({PlanState.CLOSED})),
)


class FindingsPage(Page):
    """`today` is asked for each time the page is shown; every deadline is looked at on that day."""

    def __init__(
        self, desk: Desk, parent: QWidget | None = None, *, today: Callable[[], date] = date.today
    ) -> None:
        super().__init__(
            desk,
            tr("Findings and plan"),
            tr("What was found, what the auditee says to it, and what is done about it."),
            parent,
        )
        self._today = today
        self.cards: dict[str, FindingCard] = {}
        self.headings: list[str] = []
        self._shown: dict[str, Shown] = {}
        self._open: str | None = None
        self._wanted: str | None = None
        self._is_loaded = False
        self._build()
        self._add_acts()

    # Building

    def _build(self) -> None:
        self.banner = Banner()
        self._body.addWidget(self.banner)
        line = row(spacing=SMALL)
        self.told = label("", "muted", wraps=True)
        self.export_button = button(self.tr("E&xport…"))
        self.export_button.setAccessibleName(self.tr("Export findings and plan"))
        self.export_button.clicked.connect(self.export)
        line.addWidget(self.told, 1)
        line.addWidget(self.export_button)
        self._body.addLayout(line)
        self._filter = Chips({chip.key: tr(chip.title) for chip in _CHIPS})
        self._filter.chosen.connect(self._on_filter)
        self.chips = self._filter.buttons
        self._body.addWidget(self._filter)
        self.clock = PlanClock(self._desk)
        clocked = row()
        clocked.addWidget(self.clock)
        clocked.addStretch(1)
        self._body.addLayout(clocked)
        self._list_from = self._body.count()
        self._body.addStretch(1)

    def _add_acts(self) -> None:
        add_act(self, self.tr("Export findings and plan…"), self.export)
        add_act(self, self.tr("Show overdue findings"), self.chips["overdue"].click)
        add_act(self, self.tr("Show all findings"), self.chips["all"].click)
        self.add_act = add_act(self, self.tr("Add a corrective action"), self._add_action)
        self.add_act.setEnabled(False)

    # Showing

    def _show(self, snapshot: Snapshot) -> None:
        self.clock.show_snapshot(snapshot)
        self._desk.read(_recorded, lambda recorded: self._show_recorded(recorded))

    def _show_recorded(self, recorded: Recorded) -> None:
        snapshot = self._desk.snapshot
        self._shown = _all_shown(snapshot, *recorded, self._today())
        self._is_loaded = True
        for gone in [about for about in self.cards if about not in self._shown]:
            self._let_go(gone)
        for about, shown in self._shown.items():
            if about not in self.cards:
                self._new_card(about)
            self.cards[about].show_finding(shown, snapshot)
        self._show_counts()
        self._lay_out()
        self._go_to_wanted()

    def _new_card(self, about: str) -> None:
        made = FindingCard(about, self._desk)
        made.opened.connect(self._on_opened)
        made.place_wanted.connect(self.place_wanted)
        self.cards[about] = made

    def _let_go(self, about: str) -> None:
        card = self.cards.pop(about)
        self._body.removeWidget(card)
        self._desk.let_go(card)
        if self._open == about:
            self._open = None

    def _show_counts(self) -> None:
        states = [state_of(one) for one in self._shown.values()]
        for chip in _CHIPS:
            count = sum(1 for state in states if state in chip.states)
            self.chips[chip.key].setText(f"{tr(chip.title)} {count}")
        found = sum(1 for one in self._shown.values() if one.finding is not None)
        overdue = states.count(PlanState.OVERDUE)
        told = self.tr("Nothing was found yet that asks for an opportunity, a plan or a remedy.")
        if found:
            told = self.tr("Findings: {n}, as of {day}").format(n=found, day=day(self._today()))
        if overdue:
            told += self.tr(" · {n} overdue").format(n=overdue)
        self.told.setText(told)
        self.export_button.setEnabled(bool(self._shown))

    def _lay_out(self) -> None:
        """Headings and cards in their order; widgets stay, so that the keyboard stays where it is."""
        wanted = list(self._in_groups())
        order = [item if isinstance(item, str) else item.about for item in wanted]
        if order == self.headings:
            return
        self.headings = order
        while self._body.count() > self._list_from:
            taken = self._body.takeAt(self._list_from)
            widget = taken.widget() if taken is not None else None
            if widget is not None and not isinstance(widget, FindingCard):
                widget.deleteLater()
        for item in wanted:
            self._body.addWidget(label(item, "caption") if isinstance(item, str) else item)
        self._body.addStretch(1)
        listed = {item.about for item in wanted if isinstance(item, FindingCard)}
        for about, card in self.cards.items():
            card.setVisible(about in listed)

    def _in_groups(self) -> Iterable[str | FindingCard]:
        states = next(chip.states for chip in _CHIPS if chip.key == self._filter.key)
        heading = ""
        for about, shown in self._shown.items():
            if state_of(shown) not in states and about != self._open:
                continue  # what is being worked on stays, whatever becomes of its state
            told = _heading(shown.rating)
            if told != heading:
                heading = told
                yield told
            yield self.cards[about]

    # Going

    def show_item(self, item: str) -> None:
        """Open a finding by its reference, or by the id of one of its actions."""
        self._wanted = item
        if self._is_loaded and not self._is_stale:
            self._go_to_wanted()

    def _go_to_wanted(self) -> None:
        item, self._wanted = self._wanted, None
        if item is None:
            return
        owners = (about for about, one in self._shown.items() if any(a.id == item for a in one.actions))
        about = item if item in self._shown else next(owners, None)
        if about is None:
            return
        self.chips["all"].setChecked(True)
        self._open_card(about)
        card = self.cards[about]
        form = card.form.forms.get(item) if card.form is not None else None
        if form is not None:
            form.take_focus()
        else:
            card.take_focus()
        self.ensureWidgetVisible(card, 0, 24)

    def _on_opened(self, about: str) -> None:
        self._open_card(None if about == self._open else about)
        self.cards[about].take_focus()

    def _open_card(self, about: str | None) -> None:
        self._desk.flush()
        self._open = about
        for each, card in self.cards.items():
            card.show_open(each == about)
        self.add_act.setEnabled(about is not None and not self._desk.snapshot.read_only)
        self._lay_out()

    def _on_filter(self) -> None:
        chip = next(chip for chip in _CHIPS if chip.key == self._filter.key)
        if self._open is not None and state_of(self._shown[self._open]) not in chip.states:
            self._open_card(None)
        self._lay_out()

    # Acting

    def _add_action(self) -> None:
        form = self.cards[self._open].form if self._open is not None else None
        if form is not None and self._shown[form.about].finding is not None:
            form.add_action()

    def export(self) -> None:
        """Ask where to, and write findings and plan there."""
        export_plan(self._desk, self, self.banner)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous() and self._wanted is None:
            self.chips["all"].setFocus()


def _recorded(file: AuditFile) -> Recorded:
    return file.actions(), file.responses()


def _all_shown(
    snapshot: Snapshot,
    actions: Sequence[CorrectiveAction],
    responses: Mapping[str, FindingResponse],
    today: date,
) -> dict[str, Shown]:
    """The findings worst first, then what is kept for no finding now."""
    found = {one.about: one for one in findings(snapshot.outcome, snapshot.facts.answers, actions)}
    left = dict.fromkeys((*(action.finding for action in actions), *responses))
    return {
        about: Shown(
            about=about,
            finding=found.get(about),
            actions=tuple(action for action in actions if action.finding == about),
            response=responses.get(about),
            plan_due=plan_due(snapshot.engagement),
            today=today,
        )
        for about in (*found, *(about for about in left if about not in found))
    }


def _heading(rating: Rating | None) -> str:
    return tr("Belongs to no finding now") if rating is None else word(rating)
