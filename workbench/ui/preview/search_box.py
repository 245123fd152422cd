"""Search in the document: the text, the hit that is shown, and the ones before and after."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from workbench.ui.preview.reader import Reader
from workbench.ui.theme import SMALL, scaled
from workbench.ui.widgets.parts import button, label, row

if TYPE_CHECKING:
    from workbench.operations.preview import Hit

_TYPING_MS = 250


class SearchBox(QWidget):
    """`wanted` asks to show a hit; `page` says where one is, so that the next hit from there comes first."""

    wanted = Signal(object)

    def __init__(self, reader: Reader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self.page = 0
        self.hit: Hit | None = None
        self._asked = ""
        self._soon = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._soon.timeout.connect(self._search)
        self._build()
        self._connect()
        self._show_state()

    def _build(self) -> None:
        inside = row(self, spacing=SMALL)
        self.text = QLineEdit()
        self.text.setPlaceholderText(self.tr("Search in the document"))
        self.text.setAccessibleName(self.tr("Search in the document"))
        self.text.setClearButtonEnabled(True)
        self.text.setFixedWidth(scaled(200))
        self.before, self.after = button("↑"), button("↓")
        self.before.setAccessibleName(self.tr("Previous hit"))
        self.before.setToolTip(self.tr("Previous hit (Shift+F3)"))
        self.after.setAccessibleName(self.tr("Next hit"))
        self.after.setToolTip(self.tr("Next hit (F3)"))
        self.state = label("", "small")
        self.state.setAccessibleName(self.tr("Hits"))
        for part in (self.text, self.before, self.after):
            inside.addWidget(part)
        for part in (self.before, self.after):
            part.setAutoDefault(False)
        inside.addWidget(self.state)
        self.state.setMinimumWidth(scaled(84))

    def _connect(self) -> None:
        self.text.textEdited.connect(lambda _: self._soon.start())
        self.text.textChanged.connect(lambda text: None if text else self._search())
        self.before.clicked.connect(self.go_back)
        self.after.clicked.connect(self.go_on)
        self._reader.found.connect(self._on_found)
        self._reader.opened.connect(self._search)

    def go_on(self) -> None:
        """The next hit; around the end."""
        self._step(1)

    def go_back(self) -> None:
        """The hit before; around the beginning."""
        self._step(-1)

    def _step(self, by: int) -> None:
        if self._soon.isActive() or self._asked != self.text.text():
            self._search()
            return
        hits = self._reader.hits
        if hits:
            here = hits.index(self.hit) if self.hit in hits else -1
            self._show(hits[(here + by) % len(hits)])

    def _search(self) -> None:
        self._soon.stop()
        self._asked, self.hit = self.text.text(), None
        self._reader.search(self._asked, self.page)

    def _on_found(self) -> None:
        if self.hit is None and self._reader.hits:
            after = (hit for hit in self._reader.hits if hit.page >= self.page)
            self._show(next(after, self._reader.hits[0]))
        self._show_state()

    def _show(self, hit: "Hit") -> None:
        self.hit = hit
        self.wanted.emit(hit)
        self._show_state()

    def _show_state(self) -> None:
        hits = self._reader.hits
        for each in (self.before, self.after):
            each.setEnabled(bool(hits))
        if not self._asked.strip():
            self.state.setText("")
        elif hits and self.hit is not None:
            place = hits.index(self.hit) + 1
            told = self.tr("{n} of {all}…") if self._reader.is_searching else self.tr("{n} of {all}")
            self.state.setText(told.format(n=place, all=len(hits)))
        elif self._reader.is_searching:
            self.state.setText(self.tr("Searching…"))
        else:
            self.state.setText(self.tr("Not found"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.text.hasFocus():
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._step(-1 if back else 1)
        elif event.key() == Qt.Key.Key_Escape and self.text.text():
            self.text.clear()
        else:
            super().keyPressEvent(event)
            return
        event.accept()
