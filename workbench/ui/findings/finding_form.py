"""One finding: what was seen, what it rests on, what the auditee says to it, and what is done about it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from workbench.audit.enums import Rating, Stance
from workbench.audit.findings import Finding
from workbench.audit.outcome import COVERAGE
from workbench.audit.records import CorrectiveAction, FindingResponse
from workbench.audit.translations import Original, originals
from workbench.operations.actions import plan_action
from workbench.operations.responses import date_response, name_respondent, note_comment, take_stance
from workbench.store.audit_file import AuditFile
from workbench.ui.desk import Desk, Snapshot
from workbench.ui.evidence.links import EvidenceLinks
from workbench.ui.findings.action_form import ActionForm
from workbench.ui.findings.fields import caption, day_field, line_field, text_field
from workbench.ui.findings.languages import language_name
from workbench.ui.findings.outdated import OutdatedMark
from workbench.ui.findings.plan_words import finding_title, term_sentence
from workbench.ui.theme import SMALL, WIDE
from workbench.ui.widgets.parts import button, column, label, row, selectable
from workbench.ui.widgets.segments import Choice, Segments
from workbench.ui.words import coverage_sentence, day, listed, tr, word


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A finding as it is shown. Without a `rating` it is none now, and only what was planned is kept.

    `plan_due` is when the plan is to be handed in, None without that clock.
    """

    about: str
    finding: Finding | None
    actions: tuple[CorrectiveAction, ...]
    response: FindingResponse | None
    plan_due: date | None
    today: date

    @property
    def rating(self) -> Rating | None:
        """The finding's rating."""
        return self.finding.rating if self.finding else None

    @property
    def term(self) -> date | None:
        """The finding's term."""
        return self.finding.due if self.finding else None


class FindingForm(QWidget):
    """`place_wanted` asks to go to the element, a condition, or a piece of evidence."""

    place_wanted = Signal(str)

    def __init__(self, about: str, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.about = about
        self._desk = desk
        self._is_element = about[:1].isdigit()
        self._called = about if self._is_element else finding_title(about, desk.snapshot.texts)
        self.forms: dict[str, ActionForm] = {}
        self._awaited: str | None = None  # the action that was added and is not shown yet
        self._build()
        self.setEnabled(not desk.snapshot.read_only)

    # Building

    def _build(self) -> None:
        inside = column(self, margins=(WIDE, 0, WIDE, WIDE), spacing=SMALL)
        self.term = label("", "muted", wraps=True)
        inside.addWidget(self.term)
        self._add_seen(inside)
        self._add_response(inside)
        self._actions = column(spacing=SMALL)
        inside.addLayout(self._actions)
        line = row()
        self.add_button = button(self.tr("Add a corrective action"))
        self.add_button.setAccessibleName(
            self.tr("Add a corrective action to {finding}").format(finding=self._called)
        )
        self.add_button.clicked.connect(self.add_action)
        line.addWidget(self.add_button)
        self.translate_button = button(self.tr("Translate…"))
        self.translate_button.setAccessibleName(self.tr("Translate {finding}").format(finding=self._called))
        self.translate_button.clicked.connect(self.translate)
        line.addWidget(self.translate_button)
        self.translated = label("", "muted")
        line.addWidget(self.translated)
        line.addStretch(1)
        inside.addLayout(line)

    def _add_seen(self, inside: QBoxLayout) -> None:
        line = row(spacing=SMALL)
        line.addWidget(
            label(self.tr("What was seen") if self._is_element else self.tr("How it stands"), "caption")
        )
        line.addStretch(1)
        told = self.tr("Go to {ref} →").format(ref=self.about) if self._is_element else self.tr("Go to it →")
        self.go = button(told, "link")
        place = self.about if self._is_element else f"condition:{self.about}"
        self.go.clicked.connect(lambda: self.place_wanted.emit(place))
        line.addWidget(self.go)
        inside.addLayout(line)
        self.seen = selectable(label("", wraps=True))
        inside.addWidget(self.seen)
        self.seen_outdated = OutdatedMark()
        inside.addWidget(self.seen_outdated)
        self.evidence: EvidenceLinks | None = None
        if self._is_element:
            self.evidence = EvidenceLinks(self._desk, ("element", self.about))
            self.evidence.place_wanted.connect(self.place_wanted)
            inside.addWidget(label(self.tr("Evidence"), "caption"))
            inside.addWidget(self.evidence)

    def _add_response(self, inside: QBoxLayout) -> None:
        desk, about = self._desk, self.about
        name = self.tr("Auditee's response to {finding}").format(finding=self._called)
        self.stance = Segments([Choice(one, word(one)) for one in Stance], name)
        self.stance.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.stance.chosen.connect(self._on_stance)
        self.given_by = line_field(
            desk, lambda file, text: name_respondent(file, finding=about, name=text, actor=desk.actor)
        )
        self.given_on = day_field(
            desk, lambda file, day: date_response(file, finding=about, day=day, actor=desk.actor)
        )
        self.comment = text_field(
            desk, lambda file, text: note_comment(file, finding=about, text=text, actor=desk.actor)
        )
        self.comment.setPlaceholderText(self.tr("In the auditee's own words"))
        self.comment.setAccessibleName(self.tr("{name}: comment").format(name=name))
        inside.addWidget(label(self.tr("Auditee's response"), "caption"))
        inside.addLayout(self._response_row(name))
        inside.addWidget(self.comment)
        self.comment_outdated = OutdatedMark()
        inside.addWidget(self.comment_outdated)

    def _response_row(self, name: str) -> QBoxLayout:
        line = row(spacing=SMALL)
        line.addWidget(self.stance)
        line.addWidget(caption(self.tr("by"), self.given_by, name))
        line.addWidget(self.given_by, 1)
        line.addWidget(caption(self.tr("on"), self.given_on, name))
        line.addWidget(self.given_on)
        return line

    # Showing

    def show_finding(self, shown: Shown, snapshot: Snapshot) -> None:
        """What the file holds now."""
        self.term.setText(_term(shown, snapshot))
        self.seen.setText(_seen(shown, snapshot))
        if self.evidence is not None:
            self.evidence.show_links(snapshot.answer(self.about).evidence, snapshot)
        response = shown.response or FindingResponse(finding=self.about)
        self.stance.show_value(response.stance)
        self.given_by.show_text(response.given_by)
        self.given_on.show_text(response.given_on.isoformat() if response.given_on else "")
        self.comment.show_text(response.comment)
        self.add_button.setVisible(shown.finding is not None)
        answer = snapshot.answer(self.about) if self._is_element else None
        self._show_translations(originals(answer, shown.response, shown.actions))
        self._show_actions({action.id: action for action in shown.actions}, shown, snapshot)

    def _show_translations(self, texts: tuple[Original, ...]) -> None:
        self.translate_button.setEnabled(bool(texts))
        codes = dict.fromkeys(one.language for text in texts for one in text.translations)
        told = self.tr("Translated into {languages}").format(languages=listed(map(language_name, codes)))
        self.translated.setText(told if codes else "")
        self.seen_outdated.show_text(texts, "observation")
        self.comment_outdated.show_text(texts, "comment")

    def _show_actions(
        self, actions: Mapping[str, CorrectiveAction], shown: Shown, snapshot: Snapshot
    ) -> None:
        for gone in [key for key in self.forms if key not in actions]:
            self._take_out(gone)
        for number, (key, action) in enumerate(actions.items(), start=1):
            if key not in self.forms:
                self.forms[key] = self._new_form(action, number)
            form = self.forms[key]
            form.show_action(action, snapshot, term=shown.term, rating=shown.rating, today=shown.today)
        if self._awaited in self.forms:
            self.forms[self._awaited].take_focus()
            self._awaited = None

    def _new_form(self, action: CorrectiveAction, number: int) -> ActionForm:
        made = ActionForm(self._desk, action, self.tr("Action {n}").format(n=number), self._called)
        made.place_wanted.connect(self.place_wanted)
        self._actions.addWidget(made)
        return made

    def _take_out(self, key: str) -> None:
        form = self.forms.pop(key)
        had_keyboard = form.isAncestorOf(form.window().focusWidget() or self)
        self._actions.removeWidget(form)
        self._desk.let_go(form)
        if had_keyboard:
            self.add_button.setFocus()

    # Acting

    def add_action(self) -> None:
        """Plan an action, and bring the keyboard there; it is written right away."""
        desk, made = self._desk, CorrectiveAction(id=uuid4().hex, finding=self.about)
        self._awaited = made.id
        desk.write(lambda file: plan_action(file, action=made, actor=desk.actor))

    def translate(self) -> None:
        """Open what the texts say in another language, as they are in the file by then."""
        about = self.about if self._is_element else ""
        self._desk.flush()
        self._desk.read(lambda file: _originals(file, self.about, about), self._open_translation)

    def _open_translation(self, texts: tuple[Original, ...]) -> None:
        from workbench.ui.findings.translation_dialog import TranslationDialog

        self.dialog = TranslationDialog(self._desk, self.about, self._called, texts, self)
        self.dialog.open()

    def _on_stance(self, stance: Stance | None) -> None:
        desk, about = self._desk, self.about
        desk.write(lambda file: take_stance(file, finding=about, stance=stance, actor=desk.actor))


def _originals(file: AuditFile, finding: str, element: str) -> tuple[Original, ...]:
    actions = [action for action in file.actions() if action.finding == finding]
    return originals(file.answers().get(element), file.responses().get(finding), actions)


def _term(shown: Shown, snapshot: Snapshot) -> str:
    if shown.finding is None:
        return tr("This is no finding now. What was planned for it is kept here until you remove it.")
    told = term_sentence(shown.finding, snapshot.edition)
    if shown.plan_due is not None:
        told += tr(" · plan to be handed in by {day}").format(day=day(shown.plan_due))
    return told


def _seen(shown: Shown, snapshot: Snapshot) -> str:
    if shown.about in snapshot.outcome.elements or shown.about[:1].isdigit():
        return snapshot.answer(shown.about).observation or tr("Nothing is written down yet.")
    if shown.about == COVERAGE:
        return coverage_sentence(snapshot.outcome.coverage)
    count = len(snapshot.outcome.conflict.sources)
    return tr("Confirmed sources that are not excused: {n}").format(n=count)
