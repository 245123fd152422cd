"""What another edition would say of the same audit."""

from PySide6.QtWidgets import QFrame, QWidget

from workbench.audit.enums import ConditionState
from workbench.audit.outcome import Outcome
from workbench.ui.desk import Desk, Snapshot
from workbench.ui.settings import remember_comparison
from workbench.ui.theme import SMALL
from workbench.ui.widgets.combo import Combo
from workbench.ui.widgets.marks import RatingMark
from workbench.ui.widgets.parts import column, label, row
from workbench.ui.words import listed, percent


class ComparisonCard(QFrame):
    """The other edition is chosen here."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setProperty("role", "card")
        self.setProperty("kind", "note")
        inside = column(self, margins=(14, 10, 14, 10), spacing=5)
        line = row(spacing=SMALL)
        name = label(self.tr("Under"), "strong")
        self.editions: Combo[str] = Combo()
        self.editions.setAccessibleName(self.tr("Edition to compare with"))
        self.editions.activated.connect(self._on_chosen)
        self.mark = RatingMark()
        line.addWidget(name)
        line.addWidget(self.editions, 1)
        inside.addLayout(line)
        inside.addWidget(self.mark)
        self.told = label("", "muted", wraps=True)
        inside.addWidget(self.told)
        self.hide()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the other edition's outcome."""
        other = snapshot.compared
        if other is None:
            return  # before the first paint is done
        self._fill()
        self.editions.show_value(other.criterion)
        self.show()
        self.mark.show_rating(other.rating, "" if other.rating else self.tr("Not rated"))
        self.told.setText(self._sentence(snapshot.outcome, other))

    def _fill(self) -> None:
        if self.editions.count():
            return
        for edition in self._desk.other_editions():
            self.editions.add(f"{edition.code} · VAP {edition.version}", edition.id)

    def _sentence(self, own: Outcome, other: Outcome) -> str:
        coverage = other.coverage
        parts = []
        if coverage.state is ConditionState.NOT_APPLICABLE:
            parts.append(self.tr("Not applicable: no mineral in its scope is in the products."))
        elif coverage.total:
            share = percent(coverage.undocumented, coverage.total)
            told = self.tr("{u} of {n} undocumented — {share}, limit {limit}\u00a0%").format(
                u=coverage.undocumented, n=coverage.total, share=share, limit=coverage.limit_percent
            )
            parts.append(told + self._verdict(coverage.state))
        if other.conflict.state is not own.conflict.state:
            parts.append(
                self.tr("The conflict condition differs: {state}.").format(state=other.conflict.state.value)
            )
        if other.questions_changed:
            refs = listed(other.questions_changed)
            parts.append(self.tr("Questions that differ: {refs}.").format(refs=refs))
        return " ".join(parts)

    def _verdict(self, state: ConditionState) -> str:
        if state is ConditionState.TRIPPED:
            return self.tr(": over it.")
        return (
            self.tr(": possibly over it.") if state is ConditionState.POSSIBLE else self.tr(": not over it.")
        )

    def _on_chosen(self, _place: int) -> None:
        remember_comparison(self.editions.value)
        self._desk.compare_with(self.editions.value)
