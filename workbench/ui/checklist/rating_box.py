"""The auditor's rating beside the one of last time and the one that the program suggests, and the reason."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from workbench.audit.enums import Rating
from workbench.audit.outcome import ElementOutcome
from workbench.audit.records import Answer, PriorAnswer
from workbench.operations.answers import give_reason, rate_element
from workbench.ui.checklist.answer_text import answer_text
from workbench.ui.desk import Desk, Snapshot
from workbench.ui.telling import told_remark
from workbench.ui.theme import SMALL
from workbench.ui.widgets.marks import RatingMark
from workbench.ui.widgets.parts import column, label, row
from workbench.ui.widgets.segments import Choice, Segments
from workbench.ui.words import day, word

RATING_KEYS = {
    Rating.CONFORMANCE: "1",
    Rating.OPPORTUNITY: "2",
    Rating.MINOR: "3",
    Rating.MAJOR: "4",
    Rating.PRIORITY: "5",
    Rating.NOT_APPLICABLE: "0",
}


class RatingBox(QWidget):
    """A reason is asked for where the rating is milder than suggested, or not applicable."""

    def __init__(self, ref: str, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ref = ref
        self._desk = desk
        self._was_just_rated = False
        inside = column(self, spacing=SMALL)
        self._add_rating(inside)
        self._add_suggestion(inside)
        self._add_reason(inside)
        self.ratings.chosen.connect(self._on_rating)
        self.setEnabled(not desk.snapshot.read_only)

    def _add_rating(self, inside: QBoxLayout) -> None:
        choices = [Choice(rating, word(rating), key, rating) for rating, key in RATING_KEYS.items()]
        name = self.tr("Rating of {ref}").format(ref=self._ref)
        self.ratings = Segments(choices, name, sideways=True)
        inside.addWidget(self.ratings)
        line = row(spacing=SMALL)
        self._term = label("", "muted", wraps=True)
        line.addWidget(self._term, 1)
        self.last_time = _LastTime()
        line.addWidget(self.last_time, 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(line)

    def _add_suggestion(self, inside: QBoxLayout) -> None:
        self._suggestion = QWidget()
        line = row(self._suggestion, spacing=SMALL)
        self._suggested = RatingMark()
        self._why = label("", wraps=True)
        line.addWidget(label(self.tr("Suggested"), "caption"))
        line.addWidget(self._suggested)
        line.addWidget(self._why, 1)
        inside.addWidget(self._suggestion)

    def _add_reason(self, inside: QBoxLayout) -> None:
        self._reason = QWidget()
        lines = column(self._reason, spacing=4)
        heading = row(spacing=SMALL)
        self._reason_label = label("", "caption")
        self._reason_label.setTextFormat(Qt.TextFormat.AutoText)
        self._asked = label(self.tr("asked for"), "tag", kind="warn")
        heading.addWidget(self._reason_label)
        heading.addWidget(self._asked)
        heading.addStretch(1)
        self.reason = answer_text(self._desk, self._ref, give_reason, lines=2)
        self._reason_label.setBuddy(self.reason)
        lines.addLayout(heading)
        lines.addWidget(self.reason)
        inside.addWidget(self._reason)
        self._reason.hide()

    @property
    def suggested_text(self) -> str:
        """The suggestion in words; empty when there is none."""
        return "" if self._suggestion.isHidden() else f"{self._suggested.text}: {self._why.text()}"

    @property
    def is_reason_asked(self) -> bool:
        """Whether the reason is asked for and not there."""
        return not self._reason.isHidden() and not self._asked.isHidden()

    def take_focus(self) -> None:
        """Put the keyboard on the rating."""
        chosen = self.ratings.button(self.ratings.value or Rating.CONFORMANCE)
        chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_answer(self, snapshot: Snapshot) -> None:
        """What the file holds now."""
        answer = snapshot.answer(self._ref)
        outcome = snapshot.outcome.elements.get(self._ref, ElementOutcome())
        self.ratings.show_value(answer.rating)
        self.reason.show_text(answer.reason)
        self._term.setText(self._term_sentence(snapshot, answer, outcome))
        self._show_suggestion(outcome)
        self._show_reason(answer, outcome)
        before = next((one for one in snapshot.prior.answers if one.element == self._ref), None)
        self.last_time.show_answer(before)

    def _term_sentence(self, snapshot: Snapshot, answer: Answer, outcome: ElementOutcome) -> str:
        if answer.rating is Rating.NOT_APPLICABLE:
            return self.tr("Gives no rating; a reason is needed.")
        rule = snapshot.edition.ratings.get(answer.rating) if answer.rating else None
        if rule is None:
            return self.tr("Press 1 to 5, or 0 for not applicable; Ctrl+Return goes to the next one.")
        parts = [self.tr("Passed") if rule.passed else self.tr("Not passed")]
        if rule.needs_plan:
            parts.append(self.tr("a corrective action plan is asked for"))
        if rule.remediation_days is not None:
            days = self.tr("{n} days").format(n=rule.remediation_days)
            parts.append(f"{days} → {day(outcome.due)}" if outcome.due else days)
        return " · ".join(parts)

    def _show_suggestion(self, outcome: ElementOutcome) -> None:
        self._suggestion.setVisible(outcome.suggested is not None)
        if outcome.suggested is not None:
            self._suggested.show_rating(outcome.suggested)
            self._why.setText(told_remark(outcome.why) if outcome.why else "")

    def _show_reason(self, answer: Answer, outcome: ElementOutcome) -> None:
        is_needed = needs_reason(answer.rating, outcome.suggested)
        self._reason_label.setText(self._reason_heading(answer.rating, is_needed=is_needed))
        self.reason.setAccessibleName(self._reason_label.text().replace("&", ""))
        self._asked.setVisible(is_needed and not answer.reason)
        self._reason.setVisible(is_needed or bool(answer.reason) or self.reason.is_unsaved)
        if self._was_just_rated and self.is_reason_asked and self.isVisible():
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
        self._was_just_rated = False

    def _reason_heading(self, rating: Rating | None, *, is_needed: bool) -> str:
        if rating is Rating.NOT_APPLICABLE:
            return self.tr("&Reason why it is not applicable")
        return self.tr("&Reason for the milder rating") if is_needed else self.tr("&Reason")

    def _on_rating(self, rating: Rating | None) -> None:
        desk, ref = self._desk, self._ref
        self._was_just_rated = True
        desk.write(lambda file: rate_element(file, ref=ref, rating=rating, actor=desk.actor))


def needs_reason(rating: Rating | None, suggested: Rating | None) -> bool:
    """Whether a rating has to be explained: it is milder than suggested, or gives none."""
    if rating is None:
        return False
    is_milder = suggested is not None and rating.rank > suggested.rank
    return is_milder or rating is Rating.NOT_APPLICABLE


class _LastTime(QWidget):
    """What an earlier audit said of the element; hidden where there was none."""

    def __init__(self) -> None:
        super().__init__()
        line = row(self, spacing=SMALL)
        line.addWidget(label(self.tr("Last time"), "caption"))
        self.mark = RatingMark()
        line.addWidget(self.mark)

    def show_answer(self, answer: PriorAnswer | None) -> None:
        self.setVisible(answer is not None and answer.rating is not None)
        if answer is not None:
            self.mark.show_rating(answer.rating)
            told = self.tr("Corrective action then: {text}").format(text=answer.corrective)
            self.setToolTip(told if answer.corrective else "")
