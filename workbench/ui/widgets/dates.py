"""A date that may be missing, typed as year-month-day."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from workbench.audit.said import Said
from workbench.errors import WrongUsage
from workbench.ui.telling import told_problem
from workbench.ui.widgets.parts import set_kind


def day_from_text(text: str) -> date:
    """`2026-11-04` as a date; WrongUsage says what was expected."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise WrongUsage(
            Said("“{name}” is not a date.", name=text.strip()), "Write it as 2026-11-04."
        ) from None


class DayField(QLineEdit):
    """`changed` tells when a date, or none, was entered; what is no date is told and changes nothing."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("2026-11-04"))
        self.setMaxLength(10)
        self._shown: date | None = None
        self.editingFinished.connect(self._on_finished)

    def show_day(self, day: date | None) -> None:
        """Show a date; tells nobody."""
        self._shown = day
        self.setText(day.isoformat() if day else "")
        self._show_fault("")

    def day(self) -> date | None:
        """What was entered; WrongUsage for what is no date."""
        return day_from_text(self.text()) if self.text().strip() else None

    def _on_finished(self) -> None:
        try:
            entered = self.day()
        except WrongUsage as fault:
            self._show_fault(told_problem(fault))
            return
        self._show_fault("")
        if entered != self._shown:
            self._shown = entered
            self.changed.emit(entered)

    def _show_fault(self, fault: str) -> None:
        self.setToolTip(fault)
        self.setAccessibleDescription(fault)
        set_kind(self, "bad" if fault else "")
