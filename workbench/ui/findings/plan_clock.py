"""The second clock: within how many days of the closing meeting the plan is to be handed in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSpinBox, QWidget

from workbench.audit.deadlines import plan_due
from workbench.operations.actions import set_plan_days
from workbench.ui.desk import Desk, Snapshot
from workbench.ui.theme import SMALL
from workbench.ui.widgets.combo import Combo
from workbench.ui.widgets.parts import label, row
from workbench.ui.words import day

_USUAL = (7, 14)
_OTHER = 0


class PlanClock(QWidget):
    """None, 7, 14 or another number of days; written when it is chosen."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.choice: Combo[int | None] = Combo()
        self.choice.add(self.tr("No second clock"), None)
        for days in _USUAL:
            self.choice.add(self.tr("{n} days").format(n=days), days)
        self.choice.add(self.tr("Other…"), _OTHER)
        self.days = QSpinBox()
        self.days.setRange(1, 366)
        self.days.setValue(30)
        self.days.setKeyboardTracking(False)
        self.days.setAccessibleName(self.tr("Days for handing in the plan"))
        self.until = label("", "muted")
        name = label(self.tr("Plan &handed in within"))
        name.setBuddy(self.choice)
        self.choice.setAccessibleName(self.tr("Plan handed in within"))
        line = row(self, spacing=SMALL)
        for widget in (name, self.choice, self.days, self.until):
            line.addWidget(widget)
        self.choice.activated.connect(lambda _place: self._on_chosen())
        self.days.valueChanged.connect(self._write)
        self.setEnabled(not desk.snapshot.read_only)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """What is chosen, and which day that is."""
        days = snapshot.engagement.plan_days
        is_usual = days is None or days in _USUAL
        if self.choice.value != _OTHER or days is not None:
            self.choice.show_value(days if is_usual else _OTHER)
        self.days.setVisible(self.choice.value == _OTHER)
        if days is not None and not is_usual:
            self.days.blockSignals(True)
            self.days.setValue(days)
            self.days.blockSignals(False)
        due = plan_due(snapshot.engagement)
        self.until.setText(self.tr("→ {day}").format(day=day(due)) if due else "")

    def _on_chosen(self) -> None:
        chosen = self.choice.value
        self.days.setVisible(chosen == _OTHER)
        if chosen == _OTHER:
            self.days.setFocus()
            self._write(self.days.value())
        else:
            self._write(chosen)

    def _write(self, days: int | None) -> None:
        desk = self._desk
        if days != desk.snapshot.engagement.plan_days:
            desk.write(lambda file: set_plan_days(file, days=days, actor=desk.actor))
