"""Dated steps on a plan: add, edit, take out."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QWidget

from workbench.audit.records import Progress
from workbench.ui.theme import SMALL, TIGHT
from workbench.ui.widgets.dates import DayField
from workbench.ui.widgets.parts import button, column, row


@dataclass(frozen=True, slots=True)
class _Step:
    day: DayField
    note: QLineEdit
    remove: QPushButton


class ProgressList(QWidget):
    """`changed` tells of every edit."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.steps: list[_Step] = []
        inside = column(self, spacing=TIGHT)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SMALL)
        self._grid.setVerticalSpacing(TIGHT)
        self._grid.setColumnStretch(1, 1)
        inside.addLayout(self._grid)
        line = row()
        self.add_button = button(self.tr("Add a step"), "link")
        self.add_button.setAutoDefault(False)
        self.add_button.clicked.connect(self.add_step)
        line.addWidget(self.add_button)
        line.addStretch(1)
        inside.addLayout(line)

    def show_steps(self, steps: Sequence[Progress]) -> None:
        """Show these steps; tells nobody."""
        while self.steps:
            self._drop(self.steps[-1])
        for step in steps:
            self._append(step)

    def entered(self) -> tuple[Progress, ...]:
        """The steps that say something, by date; WrongUsage for what is no date."""
        steps = [Progress(date=one.day.day(), note=one.note.text().strip()) for one in self.steps]
        return tuple(sorted((one for one in steps if one.date or one.note), key=lambda one: one.order))

    def add_step(self) -> None:
        """An empty step, with the keyboard in it."""
        self._append(Progress()).day.setFocus()
        self.changed.emit()

    def _append(self, step: Progress) -> _Step:
        number = len(self.steps) + 1
        made = _Step(DayField(), QLineEdit(step.note), button("✕", "link"))
        made.day.show_day(step.date)
        made.day.setFixedWidth(made.day.fontMetrics().horizontalAdvance("2026-00-00") + 28)
        made.day.setAccessibleName(self.tr("Day of step {n}").format(n=number))
        made.note.setAccessibleName(self.tr("What was done, step {n}").format(n=number))
        made.note.setPlaceholderText(self.tr("What was done"))
        made.note.setCursorPosition(0)
        made.remove.setAccessibleName(self.tr("Take out step {n}").format(n=number))
        made.remove.setAutoDefault(False)
        made.remove.clicked.connect(lambda: self._take_out(made))
        made.day.textChanged.connect(self.changed)
        made.note.textChanged.connect(self.changed)
        line = self._grid.rowCount()
        for place, widget in enumerate((made.day, made.note, made.remove)):
            self._grid.addWidget(widget, line, place)
        self.steps.append(made)
        return made

    def _take_out(self, step: _Step) -> None:
        self._drop(step)
        self.add_button.setFocus()
        self.changed.emit()

    def _drop(self, step: _Step) -> None:
        self.steps.remove(step)
        for widget in (step.day, step.note, step.remove):
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
