"""Where a report goes that something is added to: over itself, or beside it as a file of its own."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QRadioButton, QWidget

from workbench.ui.issuing.places import PathField
from workbench.ui.theme import TIGHT
from workbench.ui.widgets.choosing import Chosen, choose_new, stands
from workbench.ui.widgets.parts import column
from workbench.ui.words import tr


class TargetBox(QWidget):
    """In place is the usual way: the new file begins with every byte of the old one."""

    def __init__(self, suffix: str, parent: QWidget | None = None) -> None:
        """`suffix` is put behind the name of a file of its own."""
        super().__init__(parent)
        self._suffix = suffix
        self._report = Path()
        inside = column(self, spacing=TIGHT)
        self.in_place = QRadioButton(tr("The &same file: its bytes stay, the new part is added behind them"))
        self.beside = QRadioButton(tr("A file of its &own, and this one stays as it is"))
        self.in_place.setChecked(True)
        self.path = PathField(tr("File of its own"), ask=self._ask, suffix="pdf", folder=Path.home())
        self.path.hide()
        for part in (self.in_place, self.beside, self.path):
            inside.addWidget(part)
        self.beside.toggled.connect(self.path.setVisible)

    def show_report(self, report: Path) -> None:
        """Propose a name beside a report."""
        self._report = report
        self.path.show_path(_free(report.with_name(f"{report.stem} - {self._suffix}.pdf")))

    @property
    def target(self) -> Path | None:
        """Where to; None for the same file. WrongUsage where that is not said, or would replace something."""
        if self.in_place.isChecked():
            return None
        return self.path.new_path(tr("It is not said where the report goes."))

    @property
    def may_replace(self) -> bool:
        """Whether the file dialog has asked about a file that is there."""
        return self.beside.isChecked() and self.path.was_chosen

    def _ask(self, then: Chosen) -> QFileDialog:
        return choose_new(
            self,
            tr("Where to put the report"),
            tr("PDF (*.pdf)"),
            then,
            suffix="pdf",
            proposal=self.path.path or self._report,
        )


def _free(wanted: Path) -> Path:
    found, number = wanted, 1
    while stands(found):
        number += 1
        found = wanted.with_name(f"{wanted.stem} {number}.pdf")
    return found
