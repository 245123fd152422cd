"""The time-stamps of the journal: up to which entry the audit was there, when, and who says so."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from workbench.ui.reports.words import moment_of
from workbench.ui.theme import SMALL, TIGHT
from workbench.ui.widgets.parts import button, card_column, clear, column, label, row, selectable

if TYPE_CHECKING:
    from workbench.operations.journal_stamps import StampFound


class JournalStamps(QFrame):
    """`stamp_wanted` asks for one more, `trust_wanted` to trust an authority by its fingerprint."""

    stamp_wanted = Signal()
    trust_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        inside = card_column(self, spacing=SMALL)
        head = row(spacing=SMALL)
        head.addWidget(label(self.tr("Time-stamps of the journal"), "strong"), 1)
        self.stamp_button = button(self.tr("Time-stamp the journal…"))
        self.stamp_button.clicked.connect(self.stamp_wanted)
        head.addWidget(self.stamp_button)
        inside.addLayout(head)
        self.none = label(
            self.tr("There is none yet: the times in the journal are those of the computers it was kept on."),
            "muted",
            wraps=True,
        )
        inside.addWidget(self.none)
        self._lines = column(spacing=TIGHT)
        inside.addLayout(self._lines)
        self.lines: list[StampLine] = []

    def show_stamps(self, stamps: "Sequence[StampFound]") -> None:
        """Show them, the newest first."""
        clear(self._lines)
        self.lines = [StampLine(one) for one in sorted(stamps, key=lambda one: one.position, reverse=True)]
        for line in self.lines:
            line.trust_wanted.connect(self.trust_wanted)
            self._lines.addWidget(line)
        self.none.setVisible(not stamps)


class StampLine(QWidget):
    """One of them."""

    trust_wanted = Signal(str)

    def __init__(self, stamp: "StampFound") -> None:
        super().__init__()
        inside = row(self, spacing=SMALL)
        state = self.tr("time proven") if stamp.time_proven else self.tr("authority not trusted yet")
        self.state = label(state, "tag", kind="good" if stamp.time_proven else "warn")
        self.told = selectable(label(self._told(stamp), wraps=True))
        self.trust_button = button(self.tr("Trust it…"), "link")
        self.trust_button.setAccessibleName(
            self.tr("Trust the certificate of {name}").format(name=stamp.authority)
        )
        self.trust_button.clicked.connect(lambda: self.trust_wanted.emit(stamp.fingerprint))
        inside.addWidget(self.state)
        inside.addWidget(self.told, 1)
        inside.addWidget(self.trust_button)
        self.trust_button.setVisible(not stamp.time_proven)

    def _told(self, stamp: "StampFound") -> str:
        return self.tr("Up to entry {n}: {when}, {authority}").format(
            n=stamp.position, when=moment_of(stamp.time), authority=stamp.authority
        )
