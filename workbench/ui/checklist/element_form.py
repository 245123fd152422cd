"""Everything there is to answer one element, put together box by box."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from workbench.audit.enums import Rating, Responsibility
from workbench.criteria.model import ElementRule
from workbench.ui.checklist.guidance import Guidance
from workbench.ui.checklist.place_box import RelatedBox, ResponsibilityBox
from workbench.ui.checklist.question_box import QuestionBox
from workbench.ui.checklist.rating_box import RatingBox
from workbench.ui.checklist.seen_box import SeenBox
from workbench.ui.desk import Desk, Snapshot
from workbench.ui.settings import keep_settings, load_settings
from workbench.ui.theme import SMALL, WIDE
from workbench.ui.widgets.fold import Fold
from workbench.ui.widgets.parts import column
from workbench.ui.widgets.saved_text import SavedText
from workbench.ui.widgets.segments import Segments
from workbench.ui.widgets.tabbing import come_to


class ElementForm(QWidget):
    """The question, the auditor's rating, what was seen, and guidance. Files dropped on it are evidence."""

    place_wanted = Signal(str)

    def __init__(self, rule: ElementRule, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inside = column(self, margins=(WIDE, WIDE, WIDE, WIDE), spacing=SMALL)
        self.question = QuestionBox(rule, desk)
        self.rating = RatingBox(rule.ref, desk)
        self.seen = SeenBox(rule.ref, desk)
        self.place = ResponsibilityBox(rule.ref, desk)
        self.related = RelatedBox(rule.ref, desk)
        self._boxes = (self.question, self.rating, self.seen, self.place, self.related)
        for box in self._boxes:
            inside.addWidget(box)
        self.guidance = Guidance(desk.snapshot.texts.elements[rule.ref])
        self.fold = Fold(self.tr("What to ask for, whom to ask, what to look at"), self.guidance)
        inside.addWidget(self.fold)
        self.fold.heading.toggled.connect(_remember_fold)
        self.seen.place_wanted.connect(self.place_wanted)
        self.setAcceptDrops(not desk.snapshot.read_only)

    # The parts that are answered

    @property
    def ratings(self) -> Segments[Rating]:
        """The rating."""
        return self.rating.ratings

    @property
    def reason(self) -> SavedText:
        """Why it is rated so."""
        return self.rating.reason

    @property
    def observation(self) -> SavedText:
        """What was seen."""
        return self.seen.observation

    @property
    def responsibility(self) -> Segments[Responsibility]:
        """Where the duty sits."""
        return self.place.choice

    @property
    def suggested_text(self) -> str:
        """The suggestion in words; empty when there is none."""
        return self.rating.suggested_text

    def take_focus(self) -> None:
        """Put the keyboard on the rating."""
        self.rating.take_focus()

    def show_part(self, part: str) -> None:
        """Bring the keyboard to one of the texts, or to the guidance, unfolded."""
        if part == "guidance":
            self.fold.heading.setChecked(True)
        wanted = {"guidance": self.fold.heading, "reason": self.reason}.get(part, self.observation)
        come_to(wanted)

    def show_answer(self, snapshot: Snapshot) -> None:
        """What the file holds now."""
        for box in self._boxes:
            box.show_answer(snapshot)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.seen.take_drag(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.seen.take_drop(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fold.heading.setChecked(load_settings().guidance_open)  # it may have been turned elsewhere


def _remember_fold(is_open: bool) -> None:
    """Guidance stays open, or folded, for every element, also next time."""
    known = load_settings()
    if known.guidance_open != is_open:
        keep_settings(known._replace(guidance_open=is_open))
