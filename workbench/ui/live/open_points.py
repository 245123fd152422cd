"""What stands against signing off, in short; each point leads to its place."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from workbench.audit import places
from workbench.audit.outcome import Outcome, Remark
from workbench.ui.desk import Snapshot
from workbench.ui.navigation.navigation import FACTS
from workbench.ui.telling import told_remark
from workbench.ui.widgets.parts import button, clear, column, label, row
from workbench.ui.words import condition_title, fact_word, is_fact

_MOST = 3


class OpenPoints(QWidget):
    """Errors in full, and what is unanswered as a row of links."""

    place_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inside = column(self, spacing=4)
        self._shown: tuple[object, ...] | None = None
        self._errors: tuple[str, ...] = ()

    def errors_shown(self) -> tuple[str, ...]:
        """The contradictions that are told."""
        return self._errors

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show what is open; nothing when nothing is."""
        outcome = snapshot.outcome
        wanted = (outcome.errors, outcome.unanswered, outcome.plans_missing)
        if wanted == self._shown:
            return
        self._shown = wanted
        clear(self._inside)
        self.setVisible(any(wanted))
        self._add_errors(outcome)
        self._add_unanswered(outcome)
        self._add_plans(outcome)

    def _add_plans(self, outcome: Outcome) -> None:
        if not outcome.plans_missing:
            return
        told = self.tr("MINOR WITHOUT A PLAN THAT HAS OWNER AND DATE")
        self._inside.addWidget(label(told, "small", wraps=True))
        for abouts in _in_rows(list(outcome.plans_missing), 4):
            line = row(spacing=4)
            for about in abouts:
                text = about if about in outcome.elements else condition_title(about)
                line.addWidget(self._link(text, f"finding:{about}"))
            line.addStretch(1)
            self._inside.addLayout(line)

    def _add_errors(self, outcome: Outcome) -> None:
        self._errors = tuple(told_remark(error) for error in outcome.errors[:_MOST])
        if not outcome.errors:
            return
        self._inside.addWidget(label(self.tr("IN CONTRADICTION"), "small"))
        for error in outcome.errors[:_MOST]:
            told = label(told_remark(error), "error", wraps=True)
            self._inside.addWidget(told)
            link = button(self.tr("Show →"), "link")
            link.setAccessibleName(self.tr("Show {place}").format(place=error.at))
            link.clicked.connect(lambda _checked=False, error=error: self.place_wanted.emit(place_of(error)))
            self._inside.addWidget(link)
        if len(outcome.errors) > _MOST:
            self._inside.addWidget(
                label(self.tr("… and {n} more").format(n=len(outcome.errors) - _MOST), "small")
            )

    def _add_unanswered(self, outcome: Outcome) -> None:
        if not outcome.unanswered:
            return
        self._inside.addWidget(label(self.tr("STILL OPEN"), "small"))
        elements = [key for key in outcome.unanswered if not is_fact(key)]
        facts = [key for key in outcome.unanswered if is_fact(key)]
        for keys in _in_rows(elements, 6):
            line = row(spacing=4)
            for key in keys:
                line.addWidget(self._link(key, key))
            line.addStretch(1)
            self._inside.addLayout(line)
        for key in facts:
            self._inside.addWidget(self._link(fact_word(key), FACTS))

    def _link(self, text: str, place: str) -> QWidget:
        link = button(text, "link")
        link.clicked.connect(lambda: self.place_wanted.emit(place))
        return link


def _in_rows(keys: list[str], length: int) -> Iterator[list[str]]:
    for start in range(0, len(keys), length):
        yield keys[start : start + length]


def place_of(remark: Remark) -> str:
    """Where to go for a remark: `answers.4.a.reason` is the element 4.a."""
    return places.place_of(remark.at)
