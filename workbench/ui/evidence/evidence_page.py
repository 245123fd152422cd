"""The evidence of an audit: what there is, what each shows, and what rests on it."""

import atexit
import shutil
import tempfile
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton, QSplitter, QVBoxLayout, QWidget

from workbench.audit.enums import EvidenceKind
from workbench.audit.records import Evidence
from workbench.operations.evidence import Holder, link_evidence, remove_evidence, unlink_evidence
from workbench.operations.evidence_copies import lay_out_copy, save_evidence_as
from workbench.operations.names import safe_name
from workbench.store.audit_file import AuditFile
from workbench.store.changes import Changes
from workbench.ui.desk import Desk, Snapshot
from workbench.ui.evidence.attaching import Attaching, given_in, holds_evidence
from workbench.ui.evidence.choosers import PlaceChooser
from workbench.ui.evidence.detail import PREVIEW, DetailPane
from workbench.ui.evidence.dialogs import InterviewDialog, ItemDialog, choose_files
from workbench.ui.evidence.evidence_list import PICTURE, Entry, EvidenceFilter, EvidenceList, EvidenceView
from workbench.ui.evidence.reading import Linked, read_places
from workbench.ui.evidence.thumbnails import Thumbnails
from workbench.ui.evidence.viewer import Viewer, can_be_viewed
from workbench.ui.single_keys import add_act
from workbench.ui.theme import SMALL
from workbench.ui.widgets.choosing import choose_new
from workbench.ui.widgets.combo import Combo
from workbench.ui.widgets.flow import Flow
from workbench.ui.widgets.page import Page
from workbench.ui.widgets.parts import button, column, label, row
from workbench.ui.words import tr, word

_TYPING_PAUSE_MS = 150


class EvidencePage(Page):
    """Files may be dropped anywhere on it, or pasted; Return views what is selected, Delete removes it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            desk,
            tr("Evidence"),
            tr("Documents, photos, observations and interviews. Drop files anywhere here."),
            parent,
        )
        self._wanted: str | None = None
        self._copies: Path | None = None
        self._may_write = not desk.snapshot.read_only
        self._build()
        self._connect()
        self.viewport().setAcceptDrops(self._may_write)

    # Building

    def _build(self) -> None:
        self._build_ways_to_add(self._body)
        self._build_filter(self._body)
        self.attaching = Attaching(self._desk)
        self._body.addWidget(self.attaching)
        self._build_panes(self._body)

    def _build_ways_to_add(self, inside: QVBoxLayout) -> None:
        line = Flow(spacing=SMALL)
        self.buttons: dict[str, QPushButton] = {}
        for key, text, slot, keys in (
            ("files", self.tr("&Add files…"), self.choose_files, ""),
            ("observation", self.tr("Add &observation…"), self.add_observation, ""),
            ("seen", self.tr("Seen, &not retained…"), self.add_seen, ""),
            ("interview", self.tr("New &interview…"), self.add_interview, ""),
            ("paste", self.tr("Paste"), self.paste, "paste"),
        ):
            made = button(text, "primary" if key == "files" else "")
            made.clicked.connect(slot)
            made.setEnabled(self._may_write)
            self.buttons[key] = made
            line.addWidget(made)
            self._offer(text.replace("&", ""), slot, keys)
        inside.addLayout(line)

    def _offer(self, text: str, slot: Callable[[], object], keys: str = "") -> None:
        """An act of this page, for the list of all acts."""
        action = add_act(self, text, slot)
        if keys == "paste":
            action.setShortcut(QKeySequence(QKeySequence.StandardKey.Paste))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setEnabled(self._may_write)

    def _build_filter(self, inside: QVBoxLayout) -> None:
        line = row(spacing=SMALL)
        self.text = QLineEdit()
        self.text.setPlaceholderText(self.tr("Filter: code, title, place, digest…"))
        self.text.setAccessibleName(self.tr("Filter the evidence"))
        self.text.setClearButtonEnabled(True)
        self.kinds: Combo[EvidenceKind | None] = Combo()
        self.kinds.setAccessibleName(self.tr("Kind"))
        self.kinds.add(self.tr("All kinds"), None)
        for kind in EvidenceKind:
            self.kinds.add(word(kind), kind)
        self.unlinked = button("", "chip")
        self.unlinked.setCheckable(True)
        self.counted = label("", "muted")
        line.addWidget(self.text, 1)
        line.addWidget(self.kinds)
        line.addWidget(self.unlinked)
        inside.addLayout(line)

    def _build_panes(self, inside: QVBoxLayout) -> None:
        self.list = EvidenceList(Thumbnails(self._desk, PICTURE * 3, self), self)
        self.view = EvidenceView(self.list)
        self.view.setAccessibleName(self.tr("Evidence"))
        self.view.setMinimumWidth(260)
        self.detail = DetailPane(self._desk, Thumbnails(self._desk, PREVIEW.width() * 2, self))
        self.panes = QSplitter(Qt.Orientation.Horizontal)
        self.panes.setChildrenCollapsible(False)
        self.panes.setHandleWidth(SMALL + 4)
        self.panes.setObjectName("gap")
        left = QWidget()
        held = column(left, spacing=4)
        held.addWidget(self.view, 1)
        held.addWidget(self.counted)
        self.panes.addWidget(left)
        self.panes.addWidget(self.detail)
        self.panes.setSizes([420, 400])
        self.panes.setStretchFactor(0, 1)
        self.panes.setStretchFactor(1, 1)
        inside.addWidget(self.panes, 1)

    def _connect(self) -> None:
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_PAUSE_MS)
        self._typing.timeout.connect(self.apply_filter)
        self.text.textChanged.connect(lambda _text: self._typing.start())
        self.kinds.currentIndexChanged.connect(self.apply_filter)
        self.unlinked.toggled.connect(self.apply_filter)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._show_selected())
        self.list.modelReset.connect(self._show_selected)
        self.view.opened.connect(self.view_selected)
        self.view.removed.connect(self.remove_selected)
        self.attaching.attached.connect(self._on_attached)
        self.detail.place_wanted.connect(self.place_wanted)
        self.detail.view_wanted.connect(self.view_selected)
        self.detail.open_wanted.connect(self.open_selected)
        self.detail.save_wanted.connect(self.save_selected)
        self.detail.link_wanted.connect(self.link_selected)
        self.detail.unlink_wanted.connect(self._unlink_selected)
        self.detail.remove_wanted.connect(self.remove_selected)
        self._offer(self.tr("Link the selected evidence…"), self.link_selected)
        self._offer(self.tr("Remove the selected evidence"), self.remove_selected)

    # Showing

    def _show(self, snapshot: Snapshot) -> None:
        self._desk.read(read_places, partial(self._on_places, snapshot.evidence))

    def _on_places(self, evidence: Sequence[Evidence], places: dict[str, tuple[Linked, ...]]) -> None:
        codes = [entry.item.id for entry in self._selected()]
        self.list.show_evidence(evidence, places)
        self._show_counts()
        if self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            self.show_item(wanted)
        elif codes != [entry.item.id for entry in self._selected()]:
            self._select(codes)
        self._show_selected()

    def _show_counts(self) -> None:
        unlinked = sum(1 for entry in self.list.all if not entry.places)
        self.unlinked.setText(self.tr("Linked to nothing {n}").format(n=unlinked))
        shown, of = len(self.list.rows), len(self.list.all)
        self.counted.setText(self.tr("{n} of {of}").format(n=shown, of=of))

    def apply_filter(self) -> None:
        """Show what the fields above the list ask for."""
        codes = [entry.item.id for entry in self._selected()]
        wanted = EvidenceFilter(
            text=self.text.text(), kind=self.kinds.value, linked_to_nothing=self.unlinked.isChecked()
        )
        self.list.show_filter(wanted)
        self._show_counts()
        self._select(codes)

    def show_item(self, item: str) -> None:
        """Select one, whatever the filter was."""
        if item not in {entry.item.id for entry in self.list.all}:
            self._wanted = item if any(one.id == item for one in self._desk.snapshot.evidence) else None
            return
        if self.list.place_of(item) is None:
            self.text.clear()
            self.kinds.setCurrentIndex(0)
            self.unlinked.setChecked(False)
            self.apply_filter()
        self._select([item])
        self.view.setFocus()

    def _select(self, codes: Sequence[str]) -> None:
        places = [place for code in codes if (place := self.list.place_of(code)) is not None]
        model, flag = self.view.selectionModel(), QItemSelectionModel.SelectionFlag
        model.clearSelection()
        for place in places:
            model.select(self.list.index(place), flag.Select)
        if places:
            model.setCurrentIndex(self.list.index(places[0]), flag.NoUpdate)
            self.view.scrollTo(self.list.index(places[0]))

    def _selected(self) -> list[Entry]:
        rows = sorted(index.row() for index in self.view.selectionModel().selectedIndexes())
        return [self.list.rows[place] for place in rows if place < len(self.list.rows)]

    def _show_selected(self) -> None:
        selected = self._selected()
        if len(selected) == 1:
            self.detail.show_item(selected[0].item, selected[0].places)
        elif selected:
            told = self.tr("{n} selected. Delete removes them; Ctrl+K offers to link them.")
            self.detail.show_nothing(told.format(n=len(selected)))
        elif self.list.all:
            self.detail.show_nothing(self.tr("Select a piece of evidence to see all that is recorded of it."))
        else:
            self.detail.show_nothing(
                self.tr("Nothing is attached yet. Drop files here, or add what was seen and heard.")
            )

    # Adding

    def choose_files(self) -> None:
        """Ask for files."""
        if self._may_write:
            choose_files(self, self.attaching.attach)

    def paste(self) -> bool:
        """Attach what is in the clipboard."""
        return self._may_write and self.attaching.paste()

    def add_observation(self) -> ItemDialog:
        """Ask for what was observed."""
        return self._added_by(ItemDialog.observation(self._desk, (), self))

    def add_seen(self) -> ItemDialog:
        """Ask for what was seen and not retained."""
        return self._added_by(ItemDialog.seen(self._desk, (), self))

    def _added_by(self, dialog: ItemDialog) -> ItemDialog:
        dialog.added.connect(self._on_added)
        return dialog

    def add_interview(self) -> InterviewDialog:
        """Ask for whom was asked."""
        dialog = InterviewDialog.new(self._desk, (), self)
        dialog.added.connect(self._on_added)
        return dialog

    def _on_added(self, code: str) -> None:
        self._wanted = code

    def _on_attached(self, codes: Sequence[str]) -> None:
        if codes:
            self._wanted = codes[0]

    # Acting on what is selected

    def view_selected(self) -> Viewer | None:
        """Show it large."""
        selected = self._selected()
        if len(selected) != 1 or not can_be_viewed(selected[0].item):
            return None
        viewer = Viewer(self._desk, selected[0].item, self)
        viewer.open()
        return viewer

    def remove_selected(self) -> None:
        """Take it out; undo brings it back, with its links."""
        codes, desk = [entry.item.id for entry in self._selected()], self._desk
        if codes and self._may_write:
            desk.flush()
            desk.write(lambda file: remove_evidence(file, codes=codes, actor=desk.actor))

    def link_selected(self) -> PlaceChooser | None:
        """Ask what rests on it."""
        selected = self._selected()
        if not selected or not self._may_write:
            return None
        linked = [place.holder for place in selected[0].places] if len(selected) == 1 else []
        chooser = PlaceChooser(self._desk, linked, self)
        chooser.chosen.connect(self._on_places_chosen)
        chooser.open()
        return chooser

    def _on_places_chosen(self, holders: Sequence[Holder]) -> None:
        codes, desk = [entry.item.id for entry in self._selected()], self._desk
        desk.write(lambda file: link_evidence(file, codes=codes, holders=holders, actor=desk.actor))

    def _unlink_selected(self, holder: Holder) -> None:
        codes, desk = [entry.item.id for entry in self._selected()], self._desk

        def operation(file: AuditFile) -> Changes:
            return unlink_evidence(file, codes=codes, holder=holder, actor=desk.actor)

        if self._may_write:
            desk.write(operation)

    def save_selected(self, original: bool) -> None:
        """Ask where to, and write a copy there."""
        selected = self._selected()
        if len(selected) == 1:
            item = selected[0].item
            name = safe_name(item.file or item.title or "", otherwise=item.id)
            if item.photo is not None and not original:
                name = f"{Path(name).stem}.jpg"
            dialog = choose_new(
                self,
                self.tr("Save a copy"),
                self.tr("All files (*)"),
                lambda paths: self.save_to(item.id, paths[0], original=original),
                suffix=Path(name).suffix[1:],
                proposal=Path(name),
            )
            dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # nothing is ever replaced

    def save_to(self, code: str, target: Path, *, original: bool) -> None:
        """Write a copy of one; where the name is taken it is numbered, and the name that it got is told."""
        self._desk.read_beside(
            lambda file: save_evidence_as(
                file, code=code, folder=target.parent, name=target.name, original=original
            ),
            self._on_saved,
        )

    def _on_saved(self, path: Path) -> None:
        self.attaching.tell(self.tr("The copy lies at {path}").format(path=path))

    def open_selected(self) -> None:
        """Hand a read-only copy to the system's program, since that was asked for; it goes with the page."""
        selected = self._selected()
        if len(selected) != 1:
            return
        if self._copies is None:
            self._copies = Path(tempfile.mkdtemp(prefix="audit-copies-"))
            forget = partial(_forget, self._copies)
            self.destroyed.connect(forget)
            atexit.register(forget)
        code, folder = selected[0].item.id, self._copies
        self._desk.read_beside(lambda file: lay_out_copy(file, code=code, folder=folder), self._on_laid_out)

    def _on_laid_out(self, path: Path) -> None:
        if QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self.attaching.tell(
                self.tr("A read-only copy is open in another program. What is changed there is lost.")
            )
        else:
            self.attaching.tell(
                self.tr("The system knows no program for this file. Save it, and open it there.")
            )

    # Qt's own

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if holds_evidence(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.attaching.attach(given_in(event.mimeData()))
        event.acceptProposedAction()


def _forget(folder: Path, _page: object = None) -> None:
    """Remove the copies that other programs were given."""
    if folder.is_dir():
        for copy in folder.iterdir():
            copy.chmod(0o600)  # some systems remove nothing that nobody may write to
    shutil.rmtree(folder, ignore_errors=True)
