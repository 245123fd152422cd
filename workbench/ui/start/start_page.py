"""What is shown while no audit is open."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from workbench.audit.actor import Actor
from workbench.ui.start.recent_list import RecentList
from workbench.ui.tasks import Tasks
from workbench.ui.theme import MIDDLE, SMALL, WIDE
from workbench.ui.widgets.parts import button, card, column, label, row

_NARROWEST, _WIDEST = 760, 1080


class StartPage(QWidget):
    """Asks for a new audit, for one to open, or for who audits."""

    new_wanted = Signal()
    open_wanted = Signal()
    carry_wanted = Signal()
    document_wanted = Signal()
    sample_wanted = Signal()
    person_wanted = Signal()
    settings_wanted = Signal()
    report_wanted = Signal()
    check_wanted = Signal()
    countersign_wanted = Signal()
    chosen = Signal(object)
    forgotten = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("centre")
        outer = row(self, margins=(WIDE, WIDE, WIDE, WIDE))
        outer.addStretch(1)
        outer.addWidget(self._box(), 8, Qt.AlignmentFlag.AlignVCenter)
        outer.addStretch(1)

    def _box(self) -> QFrame:
        box = card()
        box.setMinimumWidth(_NARROWEST)
        box.setMaximumWidth(_WIDEST)
        inside = column(box, margins=(28, 24, 28, 20), spacing=MIDDLE)
        inside.addWidget(label(self.tr("Responsible-minerals audit workbench"), "title"))
        told = self.tr("Offline. One file holds the whole audit; every answer is saved as it is given.")
        inside.addWidget(label(told, "muted", wraps=True))
        self._add_buttons(inside)
        self._add_reports(inside)
        self._add_last(inside)
        self._add_person(inside)
        return box

    def _add_buttons(self, inside: QVBoxLayout) -> None:
        line = row(spacing=SMALL)
        self.new_button = button(self.tr("&New audit…"), "primary")
        self.open_button = button(self.tr("&Open…"))
        self.carry_button = button(self.tr("&Carry forward…"))
        self.carry_button.setToolTip(
            self.tr("A new audit that begins with an earlier one's texts and sources")
        )
        self.document_button = button(self.tr("From a &document…"))
        self.document_button.setToolTip(self.tr("A new audit from a JSON document"))
        self.sample_button = button(self.tr("Open the &sample"))
        for each, wanted in (
            (self.new_button, self.new_wanted),
            (self.open_button, self.open_wanted),
            (self.carry_button, self.carry_wanted),
            (self.document_button, self.document_wanted),
            (self.sample_button, self.sample_wanted),
        ):
            each.clicked.connect(wanted)
            line.addWidget(each)
        line.addStretch(1)
        inside.addLayout(line)

    def _add_reports(self, inside: QVBoxLayout) -> None:
        """Whoever was given a report alone needs no audit."""
        line = row(spacing=SMALL)
        line.addWidget(label(self.tr("A report alone:"), "muted"))
        self.report_button = button(self.tr("Open a repor&t…"), "link")
        self.report_button.clicked.connect(self.report_wanted)
        self.check_button = button(self.tr("Chec&k a report…"), "link")
        self.countersign_button = button(self.tr("Co&untersign a report…"), "link")
        self.check_button.clicked.connect(self.check_wanted)
        self.countersign_button.clicked.connect(self.countersign_wanted)
        line.addWidget(self.report_button)
        line.addWidget(self.check_button)
        line.addWidget(self.countersign_button)
        line.addStretch(1)
        inside.addLayout(line)

    def _add_last(self, inside: QVBoxLayout) -> None:
        self._last_title = label(self.tr("&Last opened"), "caption")
        self._last_title.setTextFormat(Qt.TextFormat.AutoText)  # so that its letter leads to the list
        self.last = RecentList()
        self._last_title.setBuddy(self.last)
        self._hint = label(
            self.tr("Return opens an audit. Delete takes it off this list; its file stays."), "small"
        )
        self._none = label(
            self.tr("No audit was opened on this computer yet. The sample shows what one looks like."),
            "muted",
        )
        self.last.chosen.connect(self.chosen)
        self.last.forgotten.connect(self._on_forgotten)
        for part in (self._last_title, self.last, self._hint, self._none):
            inside.addWidget(part)

    def _add_person(self, inside: QVBoxLayout) -> None:
        line = row(spacing=SMALL)
        self._person = label("", "muted")
        change = button(self.tr("Change…"), "link")
        change.setAccessibleName(self.tr("Change who audits"))
        change.clicked.connect(self.person_wanted)
        self.settings_button = button(self.tr("S&ettings…"), "link")
        self.settings_button.clicked.connect(self.settings_wanted)
        line.addWidget(self._person)
        line.addWidget(change)
        line.addStretch(1)
        line.addWidget(self.settings_button)
        inside.addLayout(line)

    def show_person(self, person: Actor) -> None:
        """Who acts."""
        parts = [part for part in (person.name, person.firm, person.role) if part]
        self._person.setText(self.tr("Auditing: {person}").format(person=" · ".join(parts)))

    def show_last(self, paths: Sequence[str], tasks: Tasks) -> None:
        """The audits that were opened last; they are looked into by and by."""
        self.last.show_paths(paths, tasks)
        self._show_whether_any()

    def _on_forgotten(self, path: Path) -> None:
        self._show_whether_any()
        self.forgotten.emit(path)

    def _show_whether_any(self) -> None:
        has_any = self.last.topLevelItemCount() > 0
        for part in (self._last_title, self.last, self._hint):
            part.setVisible(has_any)
        self._none.setVisible(not has_any)
        self.last.updateGeometry()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        (self.last if self.last.topLevelItemCount() else self.new_button).setFocus()
