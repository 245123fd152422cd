"""What is painted first: whose audit it is, its pages, and the title of the one that will be open.

Places are kept free for the rest, which comes when this was painted; nothing is said that is not in the file.
"""

from pathlib import Path

from PySide6.QtWidgets import QFrame, QWidget

from workbench.criteria.titles import Titles, titles
from workbench.store.glance import Glance, glance
from workbench.ui.header import Header
from workbench.ui.languages import language_now
from workbench.ui.navigation.navigation import Navigation
from workbench.ui.settings import load_settings
from workbench.ui.widgets.panes import Panes
from workbench.ui.widgets.parts import column, titled_column


class FirstSight(QWidget):
    """Of a file that a glance does not tell enough of it shows the empty panes."""

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEnabled(False)  # there is nothing to act on yet
        seen = glance(path)
        told = _titles_of(seen) if seen else None
        self.header = Header()
        if seen and told:
            self.header.show_title(seen.facility, told.code, told.title, told.version)
        inside = column(self, spacing=0)
        inside.addWidget(self.header)
        inside.addWidget(self._panes(told, str(path.absolute())), 1)

    def _panes(self, told: Titles | None, path: str) -> Panes:
        known = load_settings()
        self.navigation = Navigation(told.sections if told else {})
        if told:
            here = known.pages.get(path, told.first)
            here = here if self.navigation.has(here) else told.first
            self.navigation.select(here)
        page = QWidget()
        page.setObjectName("centre")
        if told and here in told.sections:
            text = told.first_text if here == told.first else ""
            titled_column(page, f"{here} {told.sections[here]}", text).addStretch(1)
        live = QFrame()
        live.setObjectName("live")
        return Panes(self.navigation, page, live, known.panes)


def _titles_of(seen: Glance) -> Titles | None:
    return titles(seen.criterion, seen.digest, seen.edition, seen.rated, language_now())
