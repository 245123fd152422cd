"""The two serious conditions: what they ask, how they stand, the arithmetic, and the auditor's word on it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QWidget

from workbench.audit.enums import ConditionState
from workbench.audit.outcome import CONDITIONS, CONFLICT, COVERAGE, ConflictOutcome, CoverageOutcome, Remark
from workbench.audit.records import Source
from workbench.criteria.model import TitledText
from workbench.errors import Problem
from workbench.operations.conditions import disagree_with_condition
from workbench.ui.desk import Desk, Snapshot
from workbench.ui.navigation.navigation import FACTS, SOURCES
from workbench.ui.telling import told_remark
from workbench.ui.theme import SMALL, WIDE
from workbench.ui.widgets.gauge import Gauge
from workbench.ui.widgets.marks import RatingMark
from workbench.ui.widgets.page import Page
from workbench.ui.widgets.parts import button, card_column, clear, column, label, row, set_kind
from workbench.ui.widgets.saved_text import SavedText
from workbench.ui.words import (
    coverage_sentence,
    day,
    distance_sentence,
    listed,
    pair,
    percent,
    state_word,
    tr,
    word,
)

STATE_KINDS = {
    ConditionState.TRIPPED: "bad",
    ConditionState.POSSIBLE: "warn",
    ConditionState.CLEAR: "good",
    ConditionState.UNDETERMINED: "quiet",
    ConditionState.NOT_APPLICABLE: "quiet",
}


class ConditionsPage(Page):
    """Its links lead to where the conditions' answers are."""

    def __init__(self, section: str, desk: Desk, parent: QWidget | None = None) -> None:
        texts = desk.snapshot.texts
        titled = texts.sections[section]
        super().__init__(desk, f"{section} {titled.title}", titled.text, parent)
        self._coverage = _ConditionCard(COVERAGE, texts.conditions[COVERAGE], desk)
        self._conflict = _ConditionCard(CONFLICT, texts.conditions[CONFLICT], desk)
        self._gauge = Gauge(thick=16)
        self._coverage.facts.addWidget(self._gauge)
        self._to_sources = to_sources = button(self.tr("Go to the sources →"), "link")
        to_sources.clicked.connect(lambda: self.place_wanted.emit(SOURCES))
        to_facts = button(self.tr("Go to the conflict review →"), "link")
        to_facts.clicked.connect(lambda: self.place_wanted.emit(FACTS))
        self._coverage.add_link(to_sources)
        self._conflict.add_link(to_facts)
        self._body.addWidget(self._coverage)
        self._body.addWidget(self._conflict)
        self._body.addStretch(1)

    def disagreement(self, condition: str) -> SavedText:
        """Where the auditor disagrees with a condition."""
        return {COVERAGE: self._coverage, CONFLICT: self._conflict}[condition].disagreement

    def said(self) -> tuple[str, ...]:
        """Every line of the arithmetic."""
        lines = (*self._coverage.lines, *self._conflict.lines)
        return tuple(told for _name, told in lines)

    def _show(self, snapshot: Snapshot) -> None:
        coverage, conflict = snapshot.outcome.coverage, snapshot.outcome.conflict
        self._gauge.show_share(
            coverage.undocumented, coverage.unknown, coverage.total, coverage.limit_percent
        )
        self._coverage.show_state(coverage)
        self._coverage.show_arithmetic(_coverage_lines(coverage))
        self._conflict.show_state(conflict)
        self._conflict.show_arithmetic(_conflict_lines(conflict, snapshot))
        for condition in CONDITIONS:
            self.disagreement(condition).show_text(snapshot.disagreements.get(condition))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._to_sources.setFocus()  # a key struck on arrival is not to become a disagreement


class _ConditionCard(QFrame):
    def __init__(self, condition: str, text: TitledText, desk: Desk) -> None:
        super().__init__()
        self.setProperty("role", "card")
        inside = card_column(self)
        head = row(spacing=SMALL)
        head.addWidget(label(text.title, "heading", wraps=True), 1)
        self._mark = RatingMark()
        self._state = label("", "tag")
        head.addWidget(self._mark)
        head.addWidget(self._state, 0, Qt.AlignmentFlag.AlignVCenter)
        inside.addLayout(head)
        inside.addWidget(label(text.text, "muted", wraps=True))
        self.facts = column(spacing=SMALL)
        inside.addLayout(self.facts)
        self._lines = QGridLayout()
        self._lines.setHorizontalSpacing(WIDE)
        self._lines.setVerticalSpacing(4)
        self._lines.setColumnStretch(1, 1)
        inside.addLayout(self._lines)
        self.lines: tuple[tuple[str, str], ...] = ()
        self._remarks = column(spacing=4)
        inside.addLayout(self._remarks)
        asked = label(tr("If you disagree, say why; the rating stays"), "caption")
        self.disagreement = _disagreement_field(condition, desk)
        self.disagreement.setAccessibleName(f"{asked.text()}: {text.title}")
        inside.addWidget(asked)
        inside.addWidget(self.disagreement)
        self._links = row()
        self._links.addStretch(1)
        inside.addLayout(self._links)

    def add_link(self, link: QWidget) -> None:
        self._links.insertWidget(0, link)

    def show_state(self, outcome: CoverageOutcome | ConflictOutcome) -> None:
        self._state.setText(state_word(outcome.state))
        set_kind(self._state, STATE_KINDS[outcome.state])
        self._mark.setVisible(outcome.rating is not None)
        self._mark.show_rating(outcome.rating)
        _show_remarks(self._remarks, outcome.warnings)

    def show_arithmetic(self, lines: Sequence[tuple[str, str]]) -> None:
        clear(self._lines)
        self.lines = tuple(lines)
        for place, (name, told) in enumerate(lines):
            self._lines.addWidget(label(name, "muted"), place, 0)
            self._lines.addWidget(label(told, wraps=True), place, 1)


def _disagreement_field(condition: str, desk: Desk) -> SavedText:
    def save(text: str, saved: Callable[[], None], failed: Callable[[Problem], None]) -> None:
        desk.write(
            lambda file: disagree_with_condition(file, condition=condition, text=text, actor=desk.actor),
            then=saved,
            failed=failed,
        )

    made = SavedText(desk, save, lines=2)
    made.setEnabled(not desk.snapshot.read_only)
    return made


def _show_remarks(into: QBoxLayout, remarks: Sequence[Remark]) -> None:
    clear(into)
    for remark in remarks[:12]:
        line = row(spacing=SMALL)
        line.addWidget(label(tr("note"), "tag", kind="warn"))
        line.addWidget(label(told_remark(remark), wraps=True), 1)
        into.addLayout(line)
    if len(remarks) > 12:
        into.addWidget(label(tr("… and {n} more").format(n=len(remarks) - 12), "muted"))


def _coverage_lines(coverage: CoverageOutcome) -> list[tuple[str, str]]:
    u, k, n, limit = coverage.undocumented, coverage.unknown, coverage.total, coverage.limit_percent
    lines = [(tr("Counted"), coverage_sentence(coverage))]
    if n:
        sign = ">" if 100 * u > limit * n else "≤"
        lines.append(
            (
                tr("Limit"),
                pair(f"100 × {u} = {100 * u} {sign} {limit} × {n} = {limit * n}", _over(100 * u > limit * n)),
            )
        )
    if n and k:
        over = 100 * (u + k) > limit * n
        sign = ">" if over else "≤"
        lines.append(
            (
                tr("If no unknown one is documented"),
                pair(f"100 × {u + k} = {100 * (u + k)} {sign} {limit * n}", _over(over)),
            )
        )
    if distance := distance_sentence(coverage):
        lines.append((tr("Distance"), distance))
    if coverage.due:
        lines.append((tr("Term"), tr("to be closed by {day}").format(day=day(coverage.due))))
    for mineral, tally in coverage.by_mineral.items():
        share = percent(tally.undocumented, tally.total)
        told = tr("{u} of {n} undocumented — {share}").format(
            u=tally.undocumented, n=tally.total, share=share
        )
        if tally.unknown:
            told += tr(", {k} unknown").format(k=tally.unknown)
        lines.append((word(mineral), told))
    return lines


def _over(is_over: bool) -> str:
    return tr("over the limit") if is_over else tr("not over the limit")


def _conflict_lines(conflict: ConflictOutcome, snapshot: Snapshot) -> list[tuple[str, str]]:
    lines = [(tr("Conflict review"), word(snapshot.basis.conflict_review))]
    excused = sorted(snapshot.edition.conflict.excused_by, key=lambda one: one.value)
    lines.append((tr("Excused by"), listed(word(one) for one in excused)))
    confirmed = snapshot.facts.sources.confirmed
    lines.append((tr("Confirmed"), str(len(confirmed)) if confirmed else tr("no source")))
    for source in confirmed[:20]:
        verdict = _verdict(source, conflict)
        lines.append(
            (
                source.name or source.smelter_id or "–",
                f"{word(source.mineral)} · {word(source.action)} · {verdict}",
            )
        )
    if conflict.due:
        lines.append((tr("Term"), tr("to be closed by {day}").format(day=day(conflict.due))))
    return lines


def _verdict(source: Source, conflict: ConflictOutcome) -> str:
    if source.id not in conflict.sources:
        return tr("does not trip it")
    return tr("trips it") if conflict.state is ConditionState.TRIPPED else tr("leaves it undetermined")
