"""What came of signing: the verdict, where the report lies, and the way there."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QWidget

from workbench.audit.enums import Rating
from workbench.ui.issuing.places import open_folder
from workbench.ui.telling import told
from workbench.ui.theme import SMALL, colours
from workbench.ui.widgets.marks import shape_icon
from workbench.ui.widgets.parts import button, card_column, label, row, selectable

if TYPE_CHECKING:
    from workbench.operations.issuing import Issued

_SIDE = 18


class Receipt(QFrame):
    """Shows an `Issued`. An issued report is genuine: any other verdict stops it before it is written."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._target = Path()
        self._build()
        self.open_folder.clicked.connect(self._on_open_folder)

    def _build(self) -> None:
        self.setProperty("role", "card")
        inside = card_column(self, spacing=SMALL)
        head = row(spacing=SMALL)
        self._shape = label()
        self.verdict = label("", "heading")
        head.addWidget(self._shape)
        head.addWidget(self.verdict, 1)
        inside.addLayout(head)
        self.reason = selectable(label("", wraps=True))
        self.place = selectable(label("", wraps=True))
        self.told = label("", "muted", wraps=True)
        for part in (self.reason, self.place, self.told):
            inside.addWidget(part)
        line = row()
        self.open_folder = button(self.tr("Open folder"))
        self.open_folder.setAutoDefault(False)
        line.addWidget(self.open_folder)
        line.addStretch(1)
        inside.addLayout(line)

    def show_issued(self, issued: "Issued") -> None:
        """Show what was issued."""
        self._target = issued.target
        self._shape.setPixmap(
            shape_icon(Rating.CONFORMANCE, colours().good.ink, _SIDE).pixmap(QSize(_SIDE, _SIDE))
        )
        self.verdict.setText(self.tr("Signed and issued: genuine"))
        self.reason.setText(told(issued.verdict.reason))
        self.place.setText(self.tr("It lies at {path}").format(path=issued.target))
        self.told.setText(self.tr("The journal names it by its SHA-256."))

    def _on_open_folder(self) -> None:
        if not open_folder(self._target):
            self.told.setText(self.tr("The system opens no folders from here; the path above can be copied."))
