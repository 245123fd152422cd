"""Everything there is to answer one element."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QLabel, QWidget

from workbench.audit.enums import Rating, Responsibility
from workbench.audit.outcome import ElementOutcome
from workbench.audit.records import Actor, Answer
from workbench.audit.sentences import sentence
from workbench.criteria.model import ElementRule, ElementText
from workbench.errors import Problem
from workbench.operations.answers import give_reason, note_observation, place_responsibility, rate_element
from workbench.store.audit_file import AuditFile
from workbench.store.changes import Changes
from workbench.ui.checklist.guidance import Guidance
from workbench.ui.desk import Desk, Snapshot
from workbench.ui.theme import MIDDLE, SMALL, WIDE
from workbench.ui.widgets.fold import Fold
from workbench.ui.widgets.marks import RatingMark
from workbench.ui.widgets.parts import column, label, row
from workbench.ui.widgets.saved_text import SavedText
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


class NoteText(Protocol):
    """An operation that puts a text on an element."""

    def __call__(self, file: AuditFile, *, ref: str, text: str, actor: Actor) -> Changes:
        """Write the text."""


class ElementForm(QWidget):
    """The question, the auditor's rating, what was seen, and guidance."""

    def __init__(self, rule: ElementRule, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ref = rule.ref
        self._desk = desk
        self._build(rule, desk.snapshot.texts.elements[rule.ref])
        self._connect()
        self.setEnabled(not desk.snapshot.read_only)

    def _build(self, rule: ElementRule, text: ElementText) -> None:
        inside = column(self, margins=(WIDE, WIDE, WIDE, WIDE), spacing=SMALL)
        inside.addLayout(self._question_row(rule, text))
        self._add_what_changed(inside, text)
        inside.addSpacing(2)
        self._add_rating(inside)
        self._add_suggestion(inside)
        self._add_texts(inside)
        inside.addLayout(self._responsibility_row())
        self.guidance = Guidance(text)
        self.fold = Fold(self.tr("What to ask for, whom to ask, what to look at"), self.guidance)
        inside.addWidget(self.fold)

    def _question_row(self, rule: ElementRule, text: ElementText) -> QBoxLayout:
        line = row(spacing=MIDDLE)
        top = Qt.AlignmentFlag.AlignTop
        line.addWidget(label(rule.ref, "heading"), 0, top)
        words = column(spacing=4)
        words.addWidget(label(text.title, "heading", wraps=True))
        words.addWidget(label(text.question, wraps=True))
        line.addLayout(words, 1)
        steps = ", ".join(str(step) for step in rule.oecd_steps)
        all_steps = len(rule.oecd_steps) == 5
        told = self.tr("OECD steps 1–5") if all_steps else self.tr("OECD step {steps}").format(steps=steps)
        line.addWidget(label(told, "tag"), 0, top)
        return line

    def _add_what_changed(self, inside: QBoxLayout, text: ElementText) -> None:
        edition = self._desk.snapshot.edition
        if text.changed:
            line = row(spacing=SMALL)
            tag = label(self.tr("Changed in {version}").format(version=edition.version), "tag")
            line.addWidget(tag, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(label(text.changed, "muted", wraps=True), 1)
            inside.addLayout(line)
        if text.matters:
            inside.addWidget(label(text.matters, "muted", wraps=True))

    def _add_rating(self, inside: QBoxLayout) -> None:
        choices = [Choice(rating, word(rating), key, rating) for rating, key in RATING_KEYS.items()]
        self.ratings = Segments(choices, self.tr("Rating of {ref}").format(ref=self._ref))
        inside.addWidget(self.ratings)
        self._term = label("", "muted", wraps=True)
        inside.addWidget(self._term)

    def _add_suggestion(self, inside: QBoxLayout) -> None:
        self._suggestion = QWidget()
        line = row(self._suggestion, spacing=SMALL)
        self._suggested = RatingMark()
        self._why = label("", wraps=True)
        line.addWidget(label(self.tr("Suggested"), "caption"))
        line.addWidget(self._suggested)
        line.addWidget(self._why, 1)
        inside.addWidget(self._suggestion)

    def _add_texts(self, inside: QBoxLayout) -> None:
        self._reason_label = label("", "caption")
        self.reason = self._text(give_reason, self._reason_label, lines=2)
        seen = label(self.tr("&What was seen"), "caption")
        self.observation = self._text(note_observation, seen, lines=4)
        self.observation.setPlaceholderText(self.tr("Documents seen, persons asked, what was observed"))
        for widget in (self._reason_label, self.reason, seen, self.observation):
            inside.addWidget(widget)
        self._reason_label.hide()
        self.reason.hide()

    def _text(self, note: NoteText, heading: QLabel, *, lines: int) -> SavedText:
        desk, ref = self._desk, self._ref

        def save(text: str, saved: Callable[[], None], failed: Callable[[Problem], None]) -> None:
            desk.write(
                lambda file: note(file, ref=ref, text=text, actor=desk.actor), then=saved, failed=failed
            )

        made = SavedText(desk, save, lines=lines)
        heading.setTextFormat(Qt.TextFormat.AutoText)
        heading.setBuddy(made)
        made.setAccessibleName(heading.text().replace("&", "") or self.tr("Reason"))
        return made

    def _responsibility_row(self) -> QBoxLayout:
        line = row(spacing=SMALL)
        line.addWidget(label(self.tr("Responsibility"), "caption"))
        choices = [Choice(one, word(one)) for one in Responsibility]
        self.responsibility = Segments(choices, self.tr("Responsibility for {ref}").format(ref=self._ref))
        line.addWidget(self.responsibility, 1)
        return line

    def _connect(self) -> None:
        self.ratings.chosen.connect(self._on_rating)
        self.responsibility.chosen.connect(self._on_responsibility)

    @property
    def suggested_text(self) -> str:
        """The suggestion in words; empty when there is none."""
        return "" if self._suggestion.isHidden() else f"{self._suggested.text}: {self._why.text()}"

    def take_focus(self) -> None:
        """Put the keyboard on the rating."""
        self.ratings.button(self.ratings.value or Rating.CONFORMANCE).setFocus(
            Qt.FocusReason.OtherFocusReason
        )

    def show_answer(self, snapshot: Snapshot) -> None:
        """What the file holds now."""
        answer = snapshot.answer(self._ref)
        outcome = snapshot.outcome.elements.get(self._ref, ElementOutcome())
        self.ratings.show_value(answer.rating)
        self.responsibility.show_value(answer.responsibility)
        self.observation.show_text(answer.observation)
        self.reason.show_text(answer.reason)
        self._term.setText(self._term_sentence(snapshot, answer, outcome))
        self._show_suggestion(outcome)
        self._show_reason(answer, outcome)

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
            self._why.setText(sentence(outcome.why) if outcome.why else "")

    def _show_reason(self, answer: Answer, outcome: ElementOutcome) -> None:
        is_milder = (
            answer.rating is not None
            and outcome.suggested is not None
            and answer.rating.rank > outcome.suggested.rank
        )
        is_na = answer.rating is Rating.NOT_APPLICABLE
        needed = is_milder or is_na
        is_shown = needed or bool(answer.reason) or self.reason.is_unsaved
        told = (
            self.tr("&Reason why it is not applicable") if is_na else self.tr("&Reason for the milder rating")
        )
        self._reason_label.setText(told if needed else self.tr("&Reason"))
        self.reason.setAccessibleName(self._reason_label.text().replace("&", ""))
        self._reason_label.setVisible(is_shown)
        self.reason.setVisible(is_shown)

    def _on_rating(self, rating: Rating | None) -> None:
        desk, ref = self._desk, self._ref
        desk.write(lambda file: rate_element(file, ref=ref, rating=rating, actor=desk.actor))

    def _on_responsibility(self, responsibility: Responsibility | None) -> None:
        desk, ref = self._desk, self._ref
        desk.write(
            lambda file: place_responsibility(file, ref=ref, responsibility=responsibility, actor=desk.actor)
        )
