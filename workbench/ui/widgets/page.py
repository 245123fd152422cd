"""What all pages in the middle share: a title, room to scroll, and catching up when shown."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from workbench.ui.desk import Desk, Snapshot
from workbench.ui.theme import MIDDLE
from workbench.ui.widgets.parts import column, label, row


class Page(QScrollArea):
    """`_show` is called with each snapshot while the page is visible; a hidden page catches up when shown."""

    def __init__(self, desk: Desk, title: str, summary: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_stale = True
        self.setObjectName("centre")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._body = self._make_body(title, summary)
        desk.refreshed.connect(self._on_refreshed)

    def _make_body(self, title: str, summary: str) -> QVBoxLayout:
        inner = QWidget()
        inner.setObjectName("centre")
        body = column(inner, margins=(22, 16, 22, 16), spacing=MIDDLE)
        heading = row(spacing=10)
        name = label(title, "title")
        heading.addWidget(name)
        if summary:
            heading.addWidget(label(summary, "muted", wraps=True), 1)
        else:
            heading.addStretch(1)
        self._heading = heading
        body.addLayout(heading)
        self.setWidget(inner)
        self.setAccessibleName(title)
        return body

    def _show(self, snapshot: Snapshot) -> None:
        raise NotImplementedError

    def refresh(self) -> None:
        """Show what the file holds now."""
        self._is_stale = False
        self._show(self._desk.snapshot)

    def _on_refreshed(self, _snapshot: Snapshot) -> None:
        if self.isVisible():
            self.refresh()
        else:
            self._is_stale = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.refresh()
