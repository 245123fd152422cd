"""The strip at the top: what is audited under which edition, and the report."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from workbench.ui.theme import MIDDLE, SMALL, WIDE
from workbench.ui.widgets.parts import button, label, row

if TYPE_CHECKING:
    from workbench.ui.desk import Snapshot


class Header(QFrame):
    """Asks to see the report as it stands, or for signing."""

    preview_wanted = Signal()
    issue_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = ("", "")
        self.setObjectName("header")
        inside = row(self, margins=(WIDE, SMALL, WIDE, SMALL), spacing=MIDDLE)
        self.facility = label("", "heading")
        self.edition = label("", "pill")
        self.read_only = label(self.tr("read-only"), "tag", kind="warn")
        self.preview_button = button(self.tr("Pre&view the report"))
        self.issue_button = button(self.tr("&Sign && issue…"), "primary")
        for widget in (self.facility, self.edition, self.read_only):
            inside.addWidget(widget)
        inside.addStretch(1)
        inside.addWidget(self.preview_button)
        inside.addWidget(self.issue_button)
        self.preview_button.clicked.connect(self.preview_wanted)
        self.issue_button.clicked.connect(self.issue_wanted)
        self.read_only.hide()

    def show_snapshot(self, snapshot: "Snapshot") -> None:
        """Name the facility and the edition, and say whether it may be written to."""
        edition = snapshot.edition
        self.show_title(snapshot.facility.name, edition.code, snapshot.texts.title, edition.version)
        self.read_only.setVisible(snapshot.read_only)
        self.issue_button.setEnabled(not snapshot.read_only)

    def show_title(self, facility: str | None, code: str, title: str, version: str) -> None:
        """Name the facility and the edition."""
        name = facility or self.tr("Facility without a name")
        self.facility.setText(self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, 420))
        self.facility.setToolTip(name)
        told = self.tr("{code} {title} · VAP {version}").format(code=code, title=title, version=version)
        self._told = (told, f"{code} · VAP {version}")
        self.edition.setToolTip(title)
        self._fit()

    def _fit(self) -> None:
        """Where there is no room for the criterion's title, its code and version stay whole."""
        told, short = self._told
        self.edition.setText(told)
        if self.minimumSizeHint().width() > self.width():
            self.edition.setText(short)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
