"""What is painted first: whose audit it is, its pages, and the title of the one that will be open.

Places are kept free for the rest, which comes when this was painted; nothing is said that is not in the file.
"""

from pathlib import Path

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from workbench.criteria.titles import Titles, titles
from workbench.store.glance import glance
from workbench.ui.header import Header
from workbench.ui.navigation.navigation import Navigation
from workbench.ui.theme import LIVE_WIDTH
from workbench.ui.widgets.parts import column, row, titled_column


class FirstSight(QWidget):
    """Of a file that a glance does not tell enough of it shows the empty panes."""

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEnabled(False)  # there is nothing to act on yet
        seen = glance(path)
        told = titles(seen.criterion, seen.edition, seen.rated) if seen else None
        self.header = Header()
        if seen and told:
            self.header.show_title(seen.facility, told.code, told.title, told.version)
        inside = column(self, spacing=0)
        inside.addWidget(self.header)
        inside.addLayout(self._panes(told), 1)

    def _panes(self, told: Titles | None) -> QHBoxLayout:
        panes = row(spacing=0)
        self.navigation = Navigation(told.sections if told else {})
        if told:
            self.navigation.select(told.first)
        page = QWidget()
        page.setObjectName("centre")
        if told:
            title = f"{told.first} {told.sections[told.first]}"
            titled_column(page, title, told.first_text).addStretch(1)
        live = QFrame()
        live.setObjectName("live")
        live.setFixedWidth(LIVE_WIDTH)
        for pane, stretch in ((self.navigation, 0), (page, 1), (live, 0)):
            panes.addWidget(pane, stretch)
        return panes
