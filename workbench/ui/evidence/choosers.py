"""Lists to choose from: evidence for a place, and places for evidence."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from workbench.audit.records import Evidence, Source
from workbench.audit.sources import normalised
from workbench.operations.evidence import Holder, code_order
from workbench.store.source_filter import SourceFilter
from workbench.ui.desk import Desk
from workbench.ui.evidence.kinds import kind_icon, title_of
from workbench.ui.theme import SMALL
from workbench.ui.widgets.dialog import Dialog
from workbench.ui.widgets.parts import column, label
from workbench.ui.words import pair, tr, word

_KEY = Qt.ItemDataRole.UserRole
_MOST_SOURCES = 200
_PAUSE_MS = 150


class _Chooser(Dialog):
    """A filter over a list of which several can be taken."""

    def __init__(self, title: str, hint: str, what: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(540, 440)
        inside = column(self, margins=(20, 18, 20, 16), spacing=SMALL)
        self.text = QLineEdit()
        self.text.setPlaceholderText(hint)
        self.text.setAccessibleName(hint)
        self.text.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(what)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.told = label("", "muted", wraps=True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.take_button = self.buttons.addButton(self.tr("&Link"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.take_button.setDefault(True)
        self.take_button.setEnabled(False)
        for widget in (self.text, self.list, self.told, self.buttons):
            inside.addWidget(widget)
        self.buttons.accepted.connect(self._on_taken)
        self.buttons.rejected.connect(self.reject)
        self.list.itemDoubleClicked.connect(lambda _item: self._on_taken())
        self.list.itemSelectionChanged.connect(self._on_selection)
        self.told.hide()

    def _on_selection(self) -> None:
        self.take_button.setEnabled(bool(self.list.selectedItems()))

    def _on_taken(self) -> None:
        raise NotImplementedError


class EvidenceChooser(_Chooser):
    """`chosen` tells the codes; what is linked already is not offered."""

    chosen = Signal(list)

    def __init__(
        self, evidence: Sequence[Evidence], linked: Collection[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Link evidence"), tr("Filter: code, title, kind…"), tr("Evidence"), parent)
        for item in sorted(evidence, key=lambda one: code_order(one.id)):
            if item.id not in linked:
                self._add(item)
        if not self.list.count():
            self.told.setText(self.tr("There is no evidence that is not linked here already."))
            self.told.show()
        self.text.textChanged.connect(self._on_text)

    def _add(self, item: Evidence) -> None:
        entry = QListWidgetItem(kind_icon(item.kind), f"{item.id}   {title_of(item)}", self.list)
        entry.setToolTip(pair(word(item.kind), title_of(item)))
        entry.setData(_KEY, item.id)

    def _on_text(self, text: str) -> None:
        words = normalised(text).split()
        for place in range(self.list.count()):
            entry = self.list.item(place)
            hay = normalised(f"{entry.text()} {entry.toolTip()}")
            entry.setHidden(not all(one in hay for one in words))
            if entry.isHidden():
                entry.setSelected(False)

    def _on_taken(self) -> None:
        codes = [str(entry.data(_KEY)) for entry in self.list.selectedItems()]
        self.accept()
        self.chosen.emit(codes)


class PlaceChooser(_Chooser):
    """`chosen` tells where to link to: elements, then sources as the filter finds them."""

    chosen = Signal(list)

    def __init__(self, desk: Desk, linked: Collection[Holder], parent: QWidget | None = None) -> None:
        title, hint = tr("Link to elements and sources"), tr("Filter: 2.c, question, smelter, CID…")
        super().__init__(title, hint, tr("Elements and sources"), parent)
        self._desk = desk
        self._linked = frozenset(linked)
        self._sources: tuple[Source, ...] = ()
        self._typing = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._typing.timeout.connect(self._ask)
        self.text.textChanged.connect(lambda _text: self._typing.start())
        self._fill()
        self._ask()

    def _ask(self) -> None:
        wanted = SourceFilter(text=self.text.text())
        self._desk.read(lambda file: file.sources(wanted, limit=_MOST_SOURCES), self._on_sources)

    def _on_sources(self, sources: Sequence[Source]) -> None:
        self._sources = tuple(sources)
        self._fill()
        is_cut = len(self._sources) == _MOST_SOURCES
        self.told.setText(self.tr("The first {n} sources; type to find others.").format(n=_MOST_SOURCES))
        self.told.setVisible(is_cut)

    def _fill(self) -> None:
        self.list.clear()
        words = normalised(self.text.text()).split()
        texts = self._desk.snapshot.texts.elements
        for rule in self._desk.snapshot.edition.elements:
            title = f"{rule.ref}   {texts[rule.ref].title}"
            if all(one in normalised(title) for one in words):
                self._add(("element", rule.ref), title)
        for source in self._sources:
            name = source.name or source.smelter_id or self.tr("not listed")
            self._add(("source", source.id), f"{name} · {word(source.mineral)}")

    def _add(self, holder: Holder, text: str) -> None:
        if holder not in self._linked:
            entry = QListWidgetItem(text, self.list)
            entry.setToolTip(text)
            entry.setData(_KEY, list(holder))

    def _on_taken(self) -> None:
        holders = [tuple(entry.data(_KEY)) for entry in self.list.selectedItems()]
        self.accept()
        self.chosen.emit(holders)
