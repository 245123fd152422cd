"""The trail as a table, the newest step first."""

from collections.abc import Sequence
from datetime import datetime
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from workbench.store.journal import MIGRATE, REDO, UNDO
from workbench.store.trail import Step
from workbench.ui.telling import told_label
from workbench.ui.words import clock, day, tr

Index = QModelIndex | QPersistentModelIndex
COLUMNS = ("No.", "When", "Who", "What")
WHAT_COLUMN = 3
_KINDS = {UNDO: "Undone: {what}", REDO: "Done again: {what}", MIGRATE: "Brought to a newer version: {what}"}
_NO_PARENT = QModelIndex()


class StepsModel(QAbstractTableModel):
    """Frozen steps; `step` gives that of a row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[Step, ...] = ()
        self._went_back: frozenset[str] = frozenset()

    def show_steps(self, steps: Sequence[Step], went_back: frozenset[str]) -> None:
        """Show these steps; `went_back` are the hashes of entries before which the clock had gone back."""
        self.beginResetModel()
        self._steps = tuple(steps)
        self._went_back = went_back
        self.endResetModel()

    def step(self, row: int) -> Step:
        """The step of a row."""
        return self._steps[row]

    def row_of(self, hash_: str) -> int | None:
        """The row whose step ends with an entry."""
        return next((row for row, step in enumerate(self._steps) if step.hashes[-1] == hash_), None)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._steps)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(COLUMNS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        step = self._steps[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._texts(step)[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(self._texts(step)) if index.column() == 0 else self._texts(step)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._texts(step)[index.column()]
        return None

    def _texts(self, step: Step) -> tuple[str, str, str, str]:
        last = step.entries[-1]
        when = when_shown(last.at)
        if self._went_back.intersection(step.hashes):
            when += " " + tr("(clock went back)")
        return number_of(step), when, last.actor.name, what_shown(step)


def number_of(step: Step) -> str:
    """The positions of a step's entries in the journal: `7`, or `7–9`."""
    first, last = step.entries[0].position, step.entries[-1].position
    return str(first) if first == last else f"{first}–{last}"


def when_shown(at: datetime) -> str:
    """Day and time on this computer's clock."""
    return f"{day(at.astimezone().date())}, {clock(at)}"


def what_shown(step: Step) -> str:
    """What a step was called, and whether it was taken back or done again."""
    kind = step.entries[-1].kind
    return tr(_KINDS[kind]).format(what=told_label(step.what)) if kind in _KINDS else told_label(step.what)


def clock_went_back(steps: Sequence[Step]) -> frozenset[str]:
    """The entries that are dated before the one they follow; the order is the journal's all the same."""
    entries = [entry for step in steps for entry in step.entries]
    return frozenset(entry.hash for before, entry in pairwise(entries) if entry.at < before.at)
