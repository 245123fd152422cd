"""What is shown while no audit is open."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from workbench.audit.records import Actor
from workbench.ui.theme import MIDDLE, SMALL
from workbench.ui.widgets.parts import button, card, column, label, row


class StartPage(QWidget):
    """Asks for a new audit, for one to open, or for who audits."""

    new_wanted = Signal()
    open_wanted = Signal()
    sample_wanted = Signal()
    person_wanted = Signal()
    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("centre")
        outer = row(self)
        outer.addStretch(1)
        outer.addWidget(self._box(), 0, Qt.AlignmentFlag.AlignVCenter)
        outer.addStretch(1)

    def _box(self) -> QFrame:
        box = card()
        box.setMinimumWidth(520)
        inside = column(box, margins=(28, 24, 28, 24), spacing=MIDDLE)
        inside.addWidget(label(self.tr("Responsible-minerals audit workbench"), "title"))
        told = self.tr("Offline. One file holds the whole audit; every answer is saved as it is given.")
        inside.addWidget(label(told, "muted", wraps=True))
        self._add_buttons(inside)
        self._last_title = label(self.tr("Last opened"), "caption")
        inside.addWidget(self._last_title)
        self.last = QListWidget()
        self.last.setAccessibleName(self.tr("Last opened audits"))
        self.last.setMinimumHeight(150)
        self.last.itemActivated.connect(lambda item: self.chosen.emit(item.data(Qt.ItemDataRole.UserRole)))
        inside.addWidget(self.last)
        self._add_person(inside)
        return box

    def _add_buttons(self, inside: QVBoxLayout) -> None:
        line = row(spacing=SMALL)
        self.new_button = button(self.tr("&New audit…"), "primary")
        self.open_button = button(self.tr("&Open…"))
        self.sample_button = button(self.tr("Open the &sample"))
        self.new_button.clicked.connect(self.new_wanted)
        self.open_button.clicked.connect(self.open_wanted)
        self.sample_button.clicked.connect(self.sample_wanted)
        for each in (self.new_button, self.open_button, self.sample_button):
            line.addWidget(each)
        line.addStretch(1)
        inside.addLayout(line)

    def _add_person(self, inside: QVBoxLayout) -> None:
        line = row(spacing=SMALL)
        self._person = label("", "muted")
        change = button(self.tr("Change…"), "link")
        change.setAccessibleName(self.tr("Change who audits"))
        change.clicked.connect(self.person_wanted)
        line.addWidget(self._person, 1)
        line.addWidget(change)
        inside.addLayout(line)

    def show_person(self, person: Actor) -> None:
        """Who acts."""
        parts = [part for part in (person.name, person.firm, person.role) if part]
        self._person.setText(self.tr("Auditing: {person}").format(person=" · ".join(parts)))

    def show_last(self, paths: Sequence[str]) -> None:
        """The audits that were opened last and are still there."""
        self.last.clear()
        there = [Path(path) for path in paths if Path(path).is_file()]
        for path in there:
            item = QListWidgetItem(f"{path.stem}   —   {path.parent}")
            item.setData(Qt.ItemDataRole.UserRole, path)
            item.setToolTip(str(path))
            self.last.addItem(item)
        self.last.setVisible(bool(there))
        self._last_title.setVisible(bool(there))
