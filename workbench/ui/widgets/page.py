"""What all pages in the middle share: a title, room to scroll, and catching up when shown."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from workbench.ui.desk import Desk, Snapshot
from workbench.ui.widgets.parts import titled_column


class Page(QScrollArea):
    """`_show` is called with each snapshot while the page is visible; a hidden page catches up when shown.

    `place_wanted` asks to go elsewhere: a page's key, an element's reference, or an item such as `source:…`.
    """

    place_wanted = Signal(str)

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
        body = titled_column(inner, title, summary)
        self.setWidget(inner)
        self.setAccessibleName(title)
        return body

    def set_editable(self, editable: bool) -> None:
        """Whether what is on the page can be changed; scrolling it always works."""
        inner = self.widget()
        if inner is not None:
            inner.setEnabled(editable)

    def show_item(self, item: str) -> None:
        """Show one of the things that the page lists, by its id."""

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

    def minimumSizeHint(self) -> QSize:
        """What is on the page is never cut off at its side."""
        inner, usual = self.widget(), super().minimumSizeHint()
        if inner is None:
            return usual
        return QSize(
            inner.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width(), usual.height()
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.refresh()
