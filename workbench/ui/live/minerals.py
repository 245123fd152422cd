"""Undocumented sources of each mineral."""

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from workbench.audit.enums import Mineral
from workbench.audit.outcome import CoverageOutcome
from workbench.ui.theme import SMALL
from workbench.ui.widgets.gauge import Gauge
from workbench.ui.widgets.parts import column, label
from workbench.ui.words import word


class Minerals(QWidget):
    """A bar for each mineral in scope that is in the products or has a source."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inside = column(self, spacing=6)
        inside.addWidget(label(self.tr("UNDOCUMENTED BY MINERAL"), "small"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(SMALL)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, 66)
        self._lines: dict[Mineral, tuple[QLabel, Gauge, QLabel]] = {}
        for place, mineral in enumerate(Mineral):
            line = (label(word(mineral)), Gauge(thick=7), label())
            for number, widget in enumerate(line):
                grid.addWidget(widget, place, number)
            self._lines[mineral] = line
        inside.addLayout(grid)

    def numbers(self, mineral: Mineral) -> str:
        """What stands beside a mineral's bar; empty when it is not shown."""
        told = self._lines[mineral][2]
        return "" if told.isHidden() else told.text()

    def show_outcome(self, coverage: CoverageOutcome) -> None:
        """Show the counts; minerals that do not count are left out."""
        self.setVisible(bool(coverage.by_mineral))
        for mineral, (name, gauge, told) in self._lines.items():
            tally = coverage.by_mineral.get(mineral)
            for widget in (name, gauge, told):
                widget.setVisible(tally is not None)
            if tally is None:
                continue
            gauge.show_share(tally.undocumented, tally.unknown, tally.total)
            told.setText(f"{tally.undocumented} / {tally.total}" if tally.total else self.tr("no source"))
            gauge.setAccessibleName(f"{word(mineral)}: {told.text()}")
