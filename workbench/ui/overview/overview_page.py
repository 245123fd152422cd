"""How far the audit is, what it comes to under each edition, where minerals come from, and what is due."""

from collections.abc import Mapping
from datetime import date
from functools import partial

from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QWidget,
)

from workbench.audit.enums import ConditionState
from workbench.audit.outcome import CONDITIONS, Outcome
from workbench.criteria.model import Edition
from workbench.operations.overview import Deadline, DeadlineKind, Overview, overview
from workbench.ui.country_names import countries_now
from workbench.ui.desk import Desk, Snapshot
from workbench.ui.navigation.navigation import FACTS
from workbench.ui.overview.coverage_plot import CoveragePlot
from workbench.ui.overview.world_map import WorldMap, squares
from workbench.ui.theme import SMALL
from workbench.ui.widgets.beside import Beside
from workbench.ui.widgets.marks import RatingMark
from workbench.ui.widgets.page import Page
from workbench.ui.widgets.parts import button, card, card_column, clear, column, label, row
from workbench.ui.words import (
    FACTS_COUNT,
    condition_title,
    coverage_sentence,
    day,
    is_fact,
    listed,
    pair,
    passed_sentence,
    state_word,
    tr,
)

_MOST_DEADLINES = 12
_UNSETTLED = (ConditionState.POSSIBLE, ConditionState.UNDETERMINED)


class OverviewPage(Page):
    """The rating under all editions side by side, progress, deadlines, coverage and the map."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, tr("Overview"), tr("How far the audit is, and what it comes to."), parent)
        self.editions: dict[str, _EditionCard] = {}
        self._editions = Beside()
        self._body.addWidget(self._editions)
        halves = Beside()
        self._body.addWidget(halves)
        self.progress: dict[str, QProgressBar] = {}
        self._add_progress(halves)
        self._add_deadlines(halves)
        self.plot = CoveragePlot()
        self._card(self.tr("Coverage by mineral")).addWidget(self.plot)
        self._add_map()
        self._body.addStretch(1)

    def _card(self, title: str) -> QBoxLayout:
        box, inside = _titled(title)
        self._body.addWidget(box)
        return inside

    def _add_progress(self, halves: Beside) -> None:
        box, inside = _titled(self.tr("Progress"))
        halves.add(box)
        grid = QGridLayout()
        grid.setHorizontalSpacing(SMALL)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        inside.addLayout(grid)
        inside.addStretch(1)
        snapshot = self._desk.snapshot
        sections = {key: snapshot.texts.sections[key].title for key in snapshot.edition.sections}
        for place, (key, title) in enumerate({**sections, FACTS: self.tr("Audit facts")}.items()):
            name = button(title if key == FACTS else f"{key} {title.split(' & ')[0]}", "link")
            name.clicked.connect(partial(self.place_wanted.emit, key))
            bar = QProgressBar()
            bar.setTextVisible(False)
            bar.setMinimumWidth(60)
            bar.setAccessibleName(name.text())
            told = label("", "muted")
            self.progress[key] = bar
            for number, widget in enumerate((name, bar, told)):
                grid.addWidget(widget, place, number)
            bar.valueChanged.connect(lambda _value, bar=bar, told=told: _tell(bar, told))

    def _add_deadlines(self, halves: Beside) -> None:
        box, inside = _titled(self.tr("Deadlines"))
        halves.add(box)
        self.deadlines = column(spacing=2)
        self.deadline_links: list[QPushButton] = []
        inside.addLayout(self.deadlines)
        inside.addStretch(1)

    def _add_map(self) -> None:
        inside = self._card(self.tr("Countries of origin"))
        self.map = WorldMap()
        inside.addWidget(self.map)
        told = self.tr(
            "Number of sources that name the country. Strong edge: covered country. "
            "Dark corner: on a list that you loaded, a hint to look closer."
        )
        inside.addWidget(label(told, "muted", wraps=True))
        self.elsewhere = label("", "muted", wraps=True)
        inside.addWidget(self.elsewhere)

    # Showing

    def _show(self, snapshot: Snapshot) -> None:
        self.plot.show_coverage(snapshot.outcome.coverage)
        self._show_progress(snapshot)
        today = date.today()
        self._desk.read(lambda file: (overview(file, as_of=today), countries_now()), self._show_overview)

    def _show_progress(self, snapshot: Snapshot) -> None:
        outcome = snapshot.outcome
        unanswered = outcome.unanswered
        for section in snapshot.edition.sections:
            refs = [rule.ref for rule in snapshot.edition.elements if rule.section == section]
            if refs:
                self._show_bar(section, len(refs) - sum(ref in unanswered for ref in refs), len(refs))
            else:
                settled = sum(one.state not in _UNSETTLED for one in (outcome.coverage, outcome.conflict))
                self._show_bar(section, settled, len(CONDITIONS))
        self._show_bar(FACTS, FACTS_COUNT - sum(map(is_fact, unanswered)), FACTS_COUNT)

    def _show_bar(self, key: str, done: int, of: int) -> None:
        bar = self.progress[key]
        bar.setRange(0, of)
        bar.setValue(-1)  # so that a value of 0 is told too
        bar.setValue(done)

    def _show_overview(self, shown: tuple[Overview, Mapping[str, str]]) -> None:
        seen, names = shown
        own = self._desk.snapshot.edition
        for edition, outcome in seen.outcomes:
            if edition.id not in self.editions:
                self.editions[edition.id] = _EditionCard(edition, is_own=edition.id == own.id)
                self._editions.add(self.editions[edition.id])
            self.editions[edition.id].show_outcome(outcome)
        self._show_deadlines(seen.deadlines)
        self.map.show_origins(seen.origins, covered=own.covered_countries, at_risk=seen.at_risk, names=names)
        self._show_elsewhere(seen.origins, names)

    def _show_deadlines(self, deadlines: tuple[Deadline, ...]) -> None:
        clear(self.deadlines)
        self.deadline_links.clear()
        if not deadlines:
            self.deadlines.addWidget(label(self.tr("Nothing falls due."), "muted", wraps=True))
        for one in deadlines[:_MOST_DEADLINES]:
            self.deadlines.addLayout(self._deadline_line(one))
        if len(deadlines) > _MOST_DEADLINES:
            more = self.tr("… and {n} more").format(n=len(deadlines) - _MOST_DEADLINES)
            self.deadlines.addWidget(label(more, "muted"))

    def _deadline_line(self, one: Deadline) -> QHBoxLayout:
        line = row(spacing=SMALL)
        when = label(day(one.day))
        when.setMinimumWidth(88)
        link = button(_deadline_told(one), "link")
        link.setAccessibleName(f"{day(one.day)}: {_deadline_told(one)} {one.owner}".strip())
        link.setToolTip(one.owner)
        place = f"finding:{one.finding}" if one.finding else "findings"
        link.clicked.connect(lambda: self.place_wanted.emit(place))
        self.deadline_links.append(link)
        line.addWidget(when)
        line.addWidget(link)
        if one.day < date.today():
            line.addWidget(label(self.tr("overdue"), "tag", kind="warn"))
        line.addStretch(1)
        return line

    def _show_elsewhere(self, origins: Mapping[str, int], names: Mapping[str, str]) -> None:
        told = [
            f"{names.get(country, country)} {number}"
            for country, number in sorted(origins.items())
            if country and country not in squares()
        ]
        lines = [self.tr("Also: {countries}.").format(countries=listed(told))] if told else []
        if nowhere := origins.get("", 0):
            lines.append(self.tr("{n} sources name no country of origin.").format(n=nowhere))
        self.elsewhere.setText(" ".join(lines))
        self.elsewhere.setVisible(bool(lines))


class _EditionCard(QFrame):
    """What one edition says of the audit; the audit's own stands out."""

    def __init__(self, edition: Edition, *, is_own: bool) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setProperty("kind", "current" if is_own else "")
        inside = card_column(self, spacing=6)
        head = row(spacing=SMALL)
        head.addWidget(label(f"{edition.code} · VAP {edition.version}", "strong"))
        head.addStretch(1)
        if is_own:
            head.addWidget(label(self.tr("this audit"), "tag", kind="quiet"))
        inside.addLayout(head)
        self.mark = RatingMark()
        inside.addWidget(self.mark)
        self.passed = label("", "muted", wraps=True)
        self.coverage = label("", wraps=True)
        self.conflict = label("", "muted", wraps=True)
        self.changed = label("", "muted", wraps=True)
        for part in (self.passed, self.coverage, self.conflict, self.changed):
            inside.addWidget(part)
        inside.addStretch(1)

    def show_outcome(self, outcome: Outcome) -> None:
        """Show what the edition says."""
        self.mark.show_rating(outcome.rating, "" if outcome.rating else self.tr("Not rated yet"))
        self.passed.setText(passed_sentence(outcome))
        self.coverage.setText(coverage_sentence(outcome.coverage))
        self.conflict.setText(pair(condition_title(outcome.conflict.id), state_word(outcome.conflict.state)))
        refs = listed(outcome.questions_changed)
        self.changed.setText(self.tr("Questions that differ: {refs}.").format(refs=refs) if refs else "")
        self.changed.setVisible(bool(refs))


def _titled(title: str) -> tuple[QFrame, QBoxLayout]:
    box = card()
    inside = card_column(box, spacing=SMALL)
    inside.addWidget(label(title, "strong"))
    return box, inside


def _tell(bar: QProgressBar, told: QLabel) -> None:
    text = f"{bar.value()} / {bar.maximum()}" if bar.value() >= 0 else ""
    told.setText(text)
    bar.setAccessibleDescription(text)


def _deadline_told(one: Deadline) -> str:
    if one.kind is DeadlineKind.PLAN:
        return tr("Corrective action plan to be handed in")
    name = condition_title(one.finding) if "." not in one.finding else one.finding
    if one.kind is DeadlineKind.TERM:
        return tr("Term of {finding}").format(finding=name)
    return tr("Action on {finding}").format(finding=name)
