"""The evidence that an element, a source or an action rests on: chips in a row, and a way to add to them."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from workbench.audit.records import Evidence
from workbench.operations.evidence import Holder, code_order, link_evidence, unlink_evidence
from workbench.ui.desk import Desk, Snapshot
from workbench.ui.evidence.attaching import Attaching, given_in, holds_evidence
from workbench.ui.evidence.kinds import kind_icon, short_title, title_of
from workbench.ui.theme import TIGHT
from workbench.ui.widgets.flow import Flow
from workbench.ui.widgets.parts import button, column
from workbench.ui.words import pair, word

if TYPE_CHECKING:
    from workbench.ui.evidence.choosers import EvidenceChooser
    from workbench.ui.evidence.dialogs import InterviewDialog, ItemDialog


class EvidenceLinks(QWidget):
    """A chip opens its evidence (`place_wanted` tells `evidence:E-3`); Delete on it takes the link back.

    Files that are dropped here, or pasted while the keyboard is here, are attached and linked.
    """

    place_wanted = Signal(str)

    def __init__(self, desk: Desk, holder: Holder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.holder = holder
        self._shown: tuple[Evidence, ...] | None = None
        self.chips: dict[str, QPushButton] = {}
        self._build()
        self.setAcceptDrops(not desk.snapshot.read_only)
        self.setAccessibleName(self.tr("Evidence"))

    def _build(self) -> None:
        inside = column(self, spacing=TIGHT)
        holder = QWidget()
        self._flow = Flow(holder, spacing=6)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        inside.addWidget(holder)
        self.attaching = Attaching(self._desk)
        inside.addWidget(self.attaching)
        self.attach_button = button(self.tr("Attach…"), "chip")
        self.attach_button.setAccessibleName(self.tr("Attach evidence"))
        self.attach_button.setToolTip(self.tr("Files can be dropped here too"))
        self.attach_button.clicked.connect(self._on_attach)
        self.attach_button.setEnabled(not self._desk.snapshot.read_only)
        self._flow.addWidget(self.attach_button)

    # What is shown

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show what an element rests on; sources and actions say theirs by `show_links`."""
        kind, key = self.holder
        if kind == "element":
            self.show_links(snapshot.answer(key).evidence, snapshot)

    def show_links(self, codes: Sequence[str], snapshot: Snapshot) -> None:
        """Show this evidence, by its codes."""
        known = {item.id: item for item in snapshot.evidence}
        items = tuple(known[code] for code in sorted(codes, key=code_order) if code in known)
        self.attach_button.setEnabled(not snapshot.read_only)
        if items != self._shown:
            self._shown = items
            self._lay_out(items)

    def _lay_out(self, items: Sequence[Evidence]) -> None:
        had = next((code for code, chip in self.chips.items() if chip.hasFocus()), None)
        while self._flow.count() and (taken := self._flow.takeAt(0)) is not None:
            widget = taken.widget()
            if widget is not None and widget is not self.attach_button:
                widget.hide()
                widget.deleteLater()
        self.chips = {item.id: self._chip(item) for item in items}
        for chip in self.chips.values():
            self._flow.addWidget(chip)
        self._flow.addWidget(self.attach_button)
        if had is not None:
            self.chips.get(had, self.attach_button).setFocus()
        self.updateGeometry()

    def _chip(self, item: Evidence) -> QPushButton:
        chip = LinkChip(short_title(item), self)
        chip.setIcon(kind_icon(item.kind))
        told = pair(f"{word(item.kind)} {item.id}", title_of(item))
        chip.setAccessibleName(told)
        chip.setToolTip(self.tr("{evidence}\nDelete takes the link back").format(evidence=told))
        chip.clicked.connect(lambda: self.place_wanted.emit(f"evidence:{item.id}"))
        chip.unlinked.connect(lambda: self.unlink(item.id))
        chip.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        chip.customContextMenuRequested.connect(lambda at: self._show_chip_menu(chip, item.id, at))
        return chip

    # Acting

    def unlink(self, code: str) -> None:
        """Take a link back; undo brings it again."""
        desk, holder = self._desk, self.holder
        if not desk.snapshot.read_only:
            desk.write(lambda file: unlink_evidence(file, codes=[code], holder=holder, actor=desk.actor))

    def link(self, codes: Sequence[str]) -> None:
        """Link evidence that is here already."""
        desk, holder = self._desk, self.holder
        if codes and not desk.snapshot.read_only:
            desk.write(lambda file: link_evidence(file, codes=codes, holders=[holder], actor=desk.actor))

    def choose_files(self) -> None:
        """Ask for files, and attach them here."""
        from workbench.ui.evidence.dialogs import choose_files

        choose_files(self, lambda paths: self.attaching.attach(paths, [self.holder]))

    def choose_photos(self) -> None:
        """Ask for photos, and attach them here."""
        from workbench.ui.evidence.dialogs import choose_photos

        choose_photos(self, lambda paths: self.attaching.attach(paths, [self.holder]))

    def paste(self) -> bool:
        """Attach what is in the clipboard."""
        return self.attaching.paste([self.holder])

    def add_observation(self) -> "ItemDialog":
        """Ask for what was observed."""
        from workbench.ui.evidence.dialogs import ItemDialog

        return ItemDialog.observation(self._desk, [self.holder], self)

    def add_seen(self) -> "ItemDialog":
        """Ask for what was seen and not retained."""
        from workbench.ui.evidence.dialogs import ItemDialog

        return ItemDialog.seen(self._desk, [self.holder], self)

    def add_interview(self) -> "InterviewDialog":
        """Ask for whom was asked."""
        from workbench.ui.evidence.dialogs import InterviewDialog

        return InterviewDialog.new(self._desk, [self.holder], self)

    def choose_existing(self) -> "EvidenceChooser":
        """Ask for evidence that is here already."""
        from workbench.ui.evidence.choosers import EvidenceChooser

        chooser = EvidenceChooser(self._desk.snapshot.evidence, tuple(self.chips), self)
        chooser.chosen.connect(self.link)
        chooser.open()
        return chooser

    # Menus

    def attach_actions(self) -> list[QAction]:
        """Every way to add, for a menu; their owner is this widget."""
        acts: list[tuple[str, Callable[[], object]]] = [
            (self.tr("&Files…"), self.choose_files),
            (self.tr("&Photos…"), self.choose_photos),
            (self.tr("&Observation…"), self.add_observation),
            (self.tr("&Seen, not retained…"), self.add_seen),
            (self.tr("&Interview…"), self.add_interview),
            (self.tr("&Evidence that is here already…"), self.choose_existing),
        ]
        return [self._action(text, act) for text, act in acts]

    def _action(self, text: str, act: Callable[[], object]) -> QAction:
        made = QAction(text, self)
        made.triggered.connect(lambda: act())
        return made

    def _on_attach(self) -> None:
        self.attach_menu().popup(self.attach_button.mapToGlobal(QPoint(0, self.attach_button.height())))

    def attach_menu(self) -> QMenu:
        """The menu of the button."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in self.attach_actions():
            action.setParent(menu)
            menu.addAction(action)
        pasted = menu.addAction(self.tr("From the &clipboard"), self.paste)
        pasted.setEnabled(holds_evidence(QGuiApplication.clipboard().mimeData()))
        if self.chips:
            gone = menu.addMenu(self.tr("&Unlink"))
            for item in self._shown or ():
                gone.addAction(short_title(item).replace("&", "&&"), partial(self.unlink, item.id))
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste) and not self._desk.snapshot.read_only:
            self.paste()
        else:
            super().keyPressEvent(event)

    def _show_chip_menu(self, chip: QPushButton, code: str, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("&Show"), lambda: self.place_wanted.emit(f"evidence:{code}"))
        unlink = menu.addAction(self.tr("&Unlink") + "\tDel", partial(self.unlink, code))
        unlink.setEnabled(not self._desk.snapshot.read_only)
        menu.popup(chip.mapToGlobal(at))

    # Qt's own

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if holds_evidence(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.attaching.attach(given_in(event.mimeData()), [self.holder])
        event.acceptProposedAction()


class LinkChip(QPushButton):
    """Something that is linked; `unlinked` tells that Delete was pressed on it."""

    unlinked = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self.setProperty("role", "chip")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.unlinked.emit()
        else:
            super().keyPressEvent(event)
