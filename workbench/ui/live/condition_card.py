"""A serious condition in short: its state, its numbers, how far the limit is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from workbench.audit.enums import ConditionState, ConflictReview
from workbench.audit.outcome import CONFLICT, COVERAGE, ConflictOutcome, CoverageOutcome
from workbench.ui.desk import Snapshot
from workbench.ui.telling import told_remark
from workbench.ui.theme import SMALL
from workbench.ui.widgets.gauge import Gauge
from workbench.ui.widgets.parts import column, label, row, set_kind
from workbench.ui.words import condition_title, coverage_sentence, distance_sentence, state_word

_CARD_KINDS = {ConditionState.TRIPPED: "bad", ConditionState.POSSIBLE: "warn"}
_TAG_KINDS = {**_CARD_KINDS, ConditionState.CLEAR: "good"}


class _ConditionCard(QFrame):
    def __init__(self, id: str, parent: QWidget | None = None) -> None:  # noqa: A002 - the condition's own word
        super().__init__(parent)
        self.setProperty("role", "card")
        self._inside = column(self, margins=(14, 10, 14, 10), spacing=5)
        head = row(spacing=SMALL)
        title = label(condition_title(id), "strong", wraps=True)
        self.state = label("", "tag")
        head.addWidget(title, 1)
        head.addWidget(self.state, 0, Qt.AlignmentFlag.AlignTop)
        self._inside.addLayout(head)

    def _show_state(self, state: ConditionState) -> None:
        self.state.setText(state_word(state))
        set_kind(self.state, _TAG_KINDS.get(state, "quiet"))
        set_kind(self, _CARD_KINDS.get(state, ""))


class CoverageCard(_ConditionCard):
    """Due-diligence coverage with a gauge."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(COVERAGE, parent)
        self.gauge = Gauge()
        self.numbers = label("", wraps=True)
        self.distance = label("", "muted", wraps=True)
        for widget in (self.gauge, self.numbers, self.distance):
            self._inside.addWidget(widget)

    def show_outcome(self, coverage: CoverageOutcome) -> None:
        """Numbers and distance."""
        self._show_state(coverage.state)
        self.gauge.setVisible(coverage.total > 0)
        self.gauge.show_share(coverage.undocumented, coverage.unknown, coverage.total, coverage.limit_percent)
        self.numbers.setText(coverage_sentence(coverage))
        self.gauge.setAccessibleName(self.numbers.text())
        told = distance_sentence(coverage)
        if coverage.warnings:
            more = len(coverage.warnings) - 1
            told = f"{told} {told_remark(coverage.warnings[0])}".strip()
            told += self.tr(" And {n} more.").format(n=more) if more else ""
        self.distance.setText(told)
        self.distance.setVisible(bool(told))


class ConflictCard(_ConditionCard):
    """Confirmed conflict sources."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(CONFLICT, parent)
        self.told = label("", "muted", wraps=True)
        self._inside.addWidget(self.told)

    def show_outcome(self, conflict: ConflictOutcome, snapshot: Snapshot) -> None:
        """How many are confirmed, and what comes of it."""
        self._show_state(conflict.state)
        told = self._counted(conflict, snapshot)
        if conflict.warnings:
            told += " " + told_remark(conflict.warnings[0])
            if more := len(conflict.warnings) - 1:
                told += self.tr(" And {n} more.").format(n=more)
        self.told.setText(told)

    def _counted(self, conflict: ConflictOutcome, snapshot: Snapshot) -> str:
        confirmed = len(snapshot.facts.sources.confirmed)
        if conflict.state is ConditionState.TRIPPED:
            return self.tr("{n} of {all} confirmed sources not excused by what is done about it.").format(
                n=len(conflict.sources), all=confirmed
            )
        if confirmed:
            one = self.tr("1 confirmed source, excused by what is done about it.")
            many = self.tr("{n} confirmed sources; none trips it.").format(n=confirmed)
            return one if confirmed == 1 and conflict.state is ConditionState.CLEAR else many
        if snapshot.basis.conflict_review is ConflictReview.NONE_CONFIRMED:
            return self.tr("All purchases were looked at; none is confirmed.")
        return self.tr("None confirmed so far; the conflict review is open.")
