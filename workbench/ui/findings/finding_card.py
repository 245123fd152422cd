"""One finding: a line that says how it stands, and under it everything there is to it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from workbench.audit.deadlines import PlanState, action_state, plan_state
from workbench.audit.enums import Stance
from workbench.ui.desk import Desk, Snapshot
from workbench.ui.findings.finding_form import FindingForm, Shown
from workbench.ui.findings.plan_words import days_sentence, finding_title, state_kind, state_word
from workbench.ui.theme import MIDDLE, SMALL, WIDE
from workbench.ui.widgets.card_head import CardHead
from workbench.ui.widgets.elided import Elided
from workbench.ui.widgets.marks import RatingMark
from workbench.ui.widgets.parts import column, label, row, set_kind
from workbench.ui.words import day, word

_SOON = 45  # days; what is further away is told by its date alone


def state_of(shown: Shown) -> PlanState:
    """How the plan of a finding stands; of what is none any more, as its actions stand."""
    if shown.finding is not None:
        return plan_state(shown.finding, shown.today)
    states = [action_state(action, shown.today) for action in shown.actions]
    return min(states, key=list(PlanState).index, default=PlanState.NONE)


class FindingCard(QFrame):
    """`opened` tells that it wants to be opened or closed; what is inside is made when it is opened first."""

    opened = Signal(str)
    place_wanted = Signal(str)

    def __init__(self, about: str, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.about = about
        self._desk = desk
        self.form: FindingForm | None = None
        self._shown: Shown | None = None
        self.setProperty("role", "card")
        self._inside = column(self, spacing=0)
        self.head = _Head(about, finding_title(about, desk.snapshot.texts))
        self.head.opened.connect(lambda: self.opened.emit(self.about))
        self._inside.addWidget(self.head)

    @property
    def is_open(self) -> bool:
        """Whether everything is shown."""
        return self.form is not None and not self.form.isHidden()

    def show_finding(self, shown: Shown, snapshot: Snapshot) -> None:
        """What the file holds now."""
        self._shown = shown
        self.head.show_finding(shown)
        if self.form is not None:
            self.form.show_finding(shown, snapshot)

    def show_open(self, is_open: bool) -> None:
        """Open or close it."""
        set_kind(self, "current" if is_open else "")
        if is_open and self.form is None and self._shown is not None:
            self.form = FindingForm(self.about, self._desk)
            self.form.place_wanted.connect(self.place_wanted)
            self._inside.addWidget(self.form)
            self.form.show_finding(self._shown, self._desk.snapshot)
        if self.form is not None:
            self.form.setVisible(is_open)
        self.head.show_open(is_open)

    def take_focus(self) -> None:
        """The keyboard's place when one comes here."""
        self.head.setFocus(Qt.FocusReason.OtherFocusReason)


class _Head(CardHead):
    """A finding as one line: rating, reference, title, term, plan, response."""

    def __init__(self, about: str, title: str) -> None:
        super().__init__()
        self._told = f"{about} {title}" if about[:1].isdigit() else title
        inside = row(self, margins=(WIDE, SMALL + 2, WIDE, SMALL + 2), spacing=MIDDLE)
        self.mark = RatingMark()
        self.due = label("", "muted")
        self.state = label("", "tag")
        self.response = label("", "tag", kind="quiet")
        inside.addWidget(self.mark)
        if about[:1].isdigit():
            inside.addWidget(label(about, "strong"))
        inside.addWidget(Elided(title), 1)
        for each in (self.response, self.due, self.state):
            inside.addWidget(each)

    def show_finding(self, shown: Shown) -> None:
        """How it stands."""
        state, rating = state_of(shown), shown.rating
        self.mark.setVisible(rating is not None)
        self.mark.show_rating(rating)
        self.due.setText(self._due_sentence(shown, state))
        self.state.setText(state_word(state))
        set_kind(self.state, state_kind(state, rating))
        stance = shown.response.stance if shown.response else None
        self.response.setVisible(stance is not None)
        self.response.setText(word(stance) if stance else "")
        set_kind(self.response, "warn" if stance is Stance.DISAGREE else "quiet")
        told = [self._told, self.mark.text if rating else "", self.due.text(), self.state.text()]
        told.append(self.response.text() if stance else "")
        self.setAccessibleName(", ".join(one for one in told if one))

    def _due_sentence(self, shown: Shown, state: PlanState) -> str:
        if shown.term is None:
            return ""
        is_far = (shown.term - shown.today).days > _SOON
        if state is PlanState.CLOSED or is_far:
            return day(shown.term)
        return f"{day(shown.term)} · {days_sentence(shown.term, shown.today)}"

    def show_open(self, is_open: bool) -> None:
        """For who listens to the screen, too."""
        self._is_open = is_open
        self.setAccessibleDescription(self.tr("open") if is_open else "")
