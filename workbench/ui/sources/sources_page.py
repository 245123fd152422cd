"""The sources: filter them, mark several at once, add and edit, import and paste, load lists."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.audit.enums import Conflict, DueDiligence, ListKind, Mineral
from workbench.audit.facts import Tally
from workbench.audit.records import Source
from workbench.operations.sources import mark_conflict, mark_due_diligence, remove_sources, verify_sources
from workbench.store.audit_file import AuditFile
from workbench.store.changes import Changes
from workbench.store.source_filter import SourceFilter
from workbench.ui.desk import Desk, Snapshot
from workbench.ui.settings import load_settings, remember_source_columns
from workbench.ui.single_keys import add_act
from workbench.ui.sources.import_dialog import ImportDialog
from workbench.ui.sources.source_dialog import SourceDialog
from workbench.ui.sources.source_table import COLUMNS, SourceTable
from workbench.ui.sources.source_view import SourceDelegate, SourceView
from workbench.ui.theme import SMALL
from workbench.ui.widgets.chips import Chips
from workbench.ui.widgets.choosing import choose_existing
from workbench.ui.widgets.combo import Combo
from workbench.ui.widgets.flow import Flow
from workbench.ui.widgets.page import Page
from workbench.ui.widgets.parts import button, label, row
from workbench.ui.words import mark, tr, word

MARK_KEYS = {
    "D": DueDiligence.DOCUMENTED,
    "U": DueDiligence.UNKNOWN,
    "N": DueDiligence.UNDOCUMENTED,
}
Act = Callable[[AuditFile, list[str]], Changes]


@dataclass(frozen=True, slots=True)
class _Chip:
    """A way to look at the list. One that `may_hide` shows while there is something behind it."""

    key: str
    title: str
    due_diligence: DueDiligence | None = None
    conflict: Conflict | None = None
    cahra: bool = False
    unverified: bool = False
    may_hide: bool = False

    def applied_to(self, source_filter: SourceFilter) -> SourceFilter:
        """The filter with this way of looking."""
        return replace(
            source_filter,
            due_diligence=self.due_diligence,
            conflict=self.conflict,
            cahra=self.cahra,
            unverified=self.unverified,
        )


_CHIPS = (
    _Chip("all", mark("All")),
    _Chip("undocumented", mark("Undocumented"), due_diligence=DueDiligence.UNDOCUMENTED),
    _Chip("unknown", mark("Unknown"), due_diligence=DueDiligence.UNKNOWN),
    _Chip("documented", mark("Documented"), due_diligence=DueDiligence.DOCUMENTED),
    _Chip("confirmed", mark("Confirmed conflict"), conflict=Conflict.CONFIRMED),
    _Chip("suspected", mark("Suspected"), conflict=Conflict.SUSPECTED, may_hide=True),
    _Chip("cahra", mark("CAHRA"), cahra=True, may_hide=True),
    _Chip("unverified", mark("Not verified"), unverified=True, may_hide=True),
)
_TYPING_PAUSE_MS = 150


@dataclass(frozen=True, slots=True)
class _Told:
    """What the running counts do not say: how many stand behind a chip, and which lists are loaded."""

    counts: dict[str, int]
    has_status_list: bool


class SourcesPage(Page):
    """Rows are marked with D, U and N; Return edits, Delete removes, Ctrl+V pastes rows."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            desk,
            tr("Sources"),
            tr("Smelters and refiners, one row for each mineral"),
            parent,
        )
        self._build(self._body)
        self._connect()

    # Building

    def _build(self, inside: QVBoxLayout) -> None:
        self._build_heading(inside)
        self._build_filter(inside)
        self._build_table(inside)
        self._build_actions(inside)

    def _build_heading(self, inside: QVBoxLayout) -> None:
        line = Flow(spacing=SMALL)
        self.import_button = button(self.tr("&Import CMRT / EMRT…"))
        self.paste_button = button(self.tr("&Paste rows…"))
        self.lists_button = button(self.tr("&Lists ▾"))
        self.lists_button.setAccessibleName(self.tr("Status and CAHRA lists"))
        self.add_button = button(self.tr("&Add source…"))
        for made in (self.add_button, self.import_button, self.paste_button, self.lists_button):
            line.addWidget(made)
        inside.addLayout(line)
        menu = QMenu(self.lists_button)
        may_write = not self._desk.snapshot.read_only
        for text, slot, needs_write in (
            (self.tr("Load a &status list…"), lambda: self.choose_list(ListKind.STATUS), True),
            (self.tr("Load a &CAHRA list…"), lambda: self.choose_list(ListKind.CAHRA), True),
            (self.tr("&Loaded lists…"), self.show_lists, False),
        ):
            action = add_act(self, text, slot)
            action.setEnabled(may_write or not needs_write)
            menu.addAction(action)
        self.lists_button.setMenu(menu)
        for made in (self.import_button, self.paste_button, self.add_button):
            made.setEnabled(may_write)

    def _build_filter(self, inside: QVBoxLayout) -> None:
        fields = row(spacing=SMALL)
        self.text = QLineEdit()
        self.text.setPlaceholderText(self.tr("Filter: name, CID, country…"))
        self.text.setAccessibleName(self.tr("Filter sources by name, id or country"))
        self.text.setClearButtonEnabled(True)
        self.minerals: Combo[Mineral | None] = Combo()
        self.minerals.setAccessibleName(self.tr("Mineral"))
        self.minerals.add(self.tr("All minerals"), None)
        for mineral in Mineral:
            self.minerals.add(word(mineral), mineral)
        fields.addWidget(self.text, 1)
        fields.addWidget(self.minerals)
        inside.addLayout(fields)
        self._filter = Chips({chip.key: tr(chip.title) for chip in _CHIPS})
        self.chips = self._filter.buttons
        inside.addWidget(self._filter)

    def _build_table(self, inside: QVBoxLayout) -> None:
        self.table = SourceTable(self._desk, self)
        self.view = SourceView()
        self.view.setMinimumHeight(180)
        self.view.setAccessibleName(self.tr("Sources"))
        self.view.setModel(self.table)
        self.view.show_columns(load_settings().source_columns)
        self.view.setItemDelegate(SourceDelegate(self.view))
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setTabKeyNavigation(False)
        self.view.setShowGrid(False)
        self.view.setWordWrap(False)
        self.view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.verticalHeader().hide()
        self.view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._build_header(self.view.horizontalHeader())
        inside.addWidget(self.view, 1)

    def _build_header(self, header: QHeaderView) -> None:
        header.setHighlightSections(False)
        header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        self.view.setSortingEnabled(True)
        header.setMinimumSectionSize(60)

    def _build_actions(self, inside: QVBoxLayout) -> None:
        line = Flow(spacing=SMALL)
        self._counted = label("", "muted")
        self._counted.setMinimumSize(108, 28)  # so that the buttons stay where they are
        line.addWidget(self._counted)
        self.all_button = button("", "link")
        self.all_button.setMinimumHeight(28)
        line.addWidget(self.all_button)
        self.mark_buttons: dict[DueDiligence, QPushButton] = {}
        for key, due_diligence in MARK_KEYS.items():
            made = button(f"{word(due_diligence)} ({key})")
            made.setToolTip(self.tr("Mark the selected sources; key {key}").format(key=key))
            made.clicked.connect(lambda _checked=False, value=due_diligence: self.mark(value))
            self.mark_buttons[due_diligence] = made
            line.addWidget(made)
        self.set_button = button(self.tr("&Set ▾"))
        self.set_button.setAccessibleName(self.tr("Set for the selected sources"))
        self.set_button.setMenu(self._set_menu())
        self.edit_button = button(self.tr("&Edit…"))
        self.remove_button = button(self.tr("Re&move"))
        for made in (self.set_button, self.edit_button, self.remove_button):
            line.addWidget(made)
        inside.addLayout(line)

    def _set_menu(self) -> QMenu:
        menu = QMenu(self)
        self._for_selected: list[QAction] = []
        acts: list[tuple[str, Callable[[], object]]] = [
            (
                self.tr("Conflict source: {answer}").format(answer=word(one)),
                partial(self.mark_conflict, one),
            )
            for one in reversed(Conflict)
        ]
        acts += [
            (self.tr("&Reference…"), self.ask_reference),
            (self.tr("&Flag as CAHRA…"), self.ask_flag),
            (self.tr("&Take the CAHRA flag off"), self.take_flag_off),
            (self.tr("Mark &verified"), self.verify),
        ]
        for text, slot in acts:
            action = add_act(self, text, slot)
            self._for_selected.append(action)
            menu.addAction(action)
        menu.insertSeparator(menu.actions()[len(Conflict)])
        return menu

    def _connect(self) -> None:
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_PAUSE_MS)
        self._typing.timeout.connect(self._apply_filter)
        self.text.textChanged.connect(lambda: self._typing.start())
        self.minerals.currentIndexChanged.connect(self._apply_filter)
        self._filter.chosen.connect(self._apply_filter)
        self.import_button.clicked.connect(self.choose_workbooks)
        self.paste_button.clicked.connect(self.paste_rows)
        self.add_button.clicked.connect(self.add_source)
        self.all_button.clicked.connect(self.select_all)
        self.edit_button.clicked.connect(self.edit_source)
        self.remove_button.clicked.connect(self.remove_sources)
        self.view.doubleClicked.connect(lambda _index: self.edit_source())
        self.view.customContextMenuRequested.connect(self._show_menu)
        self.view.columns_chosen.connect(remember_source_columns)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._show_selection())
        self.table.modelReset.connect(self._show_selection)
        self.table.rowsInserted.connect(lambda *_: self._show_selection())
        self._desk.changed.connect(self._on_changes)
        self._add_keys()

    def _add_keys(self) -> None:
        for key, due_diligence in MARK_KEYS.items():
            self._key(key).activated.connect(lambda value=due_diligence: self.mark(value))
        self._key("Return").activated.connect(self.edit_source)
        self._key("Del").activated.connect(self.remove_sources)
        self._key(QKeySequence.StandardKey.Paste).activated.connect(self.paste_rows)
        if self._desk.snapshot.read_only:
            return
        for text, slot in (
            (self.tr("Import CMRT / EMRT…"), self.choose_workbooks),
            (self.tr("Paste rows of sources…"), self.paste_rows),
            (self.tr("Add a source…"), self.add_source),
            (self.tr("Select all sources shown"), self.select_all),
        ):
            add_act(self, text, slot)

    def _key(self, key: str | QKeySequence.StandardKey) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key), self.view)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return shortcut

    # Showing

    def _show(self, snapshot: Snapshot) -> None:
        self._show_counts(snapshot)
        place = self.view.currentIndex().row()
        chosen = len(self._ranges())
        self.table.reload(then=lambda: self._restore_place(place, chosen))
        self._count_more()

    def _on_refreshed(self, snapshot: Snapshot) -> None:
        """Counts alone: the list is read anew when sources or lists change."""
        self._show_counts(snapshot)

    def _restore_place(self, place: int, chosen: int) -> None:
        """After rows went or came, the keyboard stays where it was."""
        if place < 0 or not chosen or self.view.selectionModel().hasSelection() or not self.table.rowCount():
            self._show_selection()
            return
        self.view.selectRow(min(place, self.table.rowCount() - 1))

    def _on_changes(self, changes: Changes) -> None:
        if not {"source", "loaded_list"} & changes.tables:
            return
        self._is_stale = True
        if self.isVisible():
            self.refresh()

    def _show_counts(self, snapshot: Snapshot) -> None:
        mineral = self.minerals.value
        facts = snapshot.facts.sources
        tallies = [tally for each, tally in facts.tallies.items() if mineral in (None, each)]
        total = sum(tallies, Tally())
        confirmed = sum(1 for source in facts.confirmed if mineral in (None, source.mineral))
        self._show_on_chips(
            {
                "all": total.total,
                "undocumented": total.undocumented,
                "unknown": total.unknown,
                "documented": total.total - total.undocumented - total.unknown,
                "confirmed": confirmed,
            }
        )

    def _show_on_chips(self, counts: dict[str, int]) -> None:
        for chip in _CHIPS:
            if chip.key in counts:
                made = self.chips[chip.key]
                made.setText(f"{tr(chip.title)} {counts[chip.key]}")
                made.setVisible(not chip.may_hide or counts[chip.key] > 0 or made.isChecked())

    def _count_more(self) -> None:
        """What the running counts do not keep is counted beside."""
        asked = SourceFilter(mineral=self.minerals.value)

        def question(file: AuditFile) -> _Told:
            counts = {
                chip.key: file.count_sources(chip.applied_to(asked)) for chip in _CHIPS if chip.may_hide
            }
            return _Told(counts, any(one.kind is ListKind.STATUS for one in file.loaded_lists()))

        self._desk.read(question, self._show_more)

    def _show_more(self, told: _Told) -> None:
        self._show_on_chips(told.counts)
        needless = {key for key in ("cahra", "unverified") if not told.counts[key]}
        self.view.show_needless(needless if told.has_status_list else needless | {"status"})

    def _show_selection(self) -> None:
        chosen = sum(count for _first, count in self._ranges())
        shown = self.table.rowCount()
        counted = f"{shown}" if self.table.is_counted else f"{shown}+"
        told = self.tr("{n} shown").format(n=counted)
        if chosen:
            told = self.tr("{k} of {n} selected").format(k=chosen, n=counted)
        elif not self._desk.snapshot.facts.sources.tallies:
            told = self.tr("No sources yet: import a declaration, or add one.")
        self._counted.setText(told)
        may_mark = not self._desk.snapshot.read_only and chosen > 0
        for made in (*self.mark_buttons.values(), self.set_button, self.remove_button):
            made.setEnabled(may_mark)
        for action in self._for_selected:
            action.setEnabled(may_mark)
        self.edit_button.setEnabled(chosen == 1)
        self.all_button.setText(self.tr("Select all {n}").format(n=shown))
        self.all_button.setVisible(0 < chosen < shown and self.table.is_counted)

    def _apply_filter(self) -> None:
        self._typing.stop()
        chip = next(chip for chip in _CHIPS if chip.key == self._filter.key)
        self._show_counts(self._desk.snapshot)
        asked = replace(self.table.filter, text=self.text.text(), mineral=self.minerals.value)
        self.table.show_filter(chip.applied_to(asked))
        self._count_more()

    # Acting

    def _ranges(self) -> list[tuple[int, int]]:
        """Selected rows as (first, how many), in order, each row once."""
        ranges = self.view.selectionModel().selection().toList()
        return sorted({(one.top(), one.bottom() - one.top() + 1) for one in ranges})

    def mark(self, due_diligence: DueDiligence) -> None:
        """Mark the selected sources, as one step."""
        actor = self._desk.actor
        self._do(
            lambda file, ids: mark_due_diligence(file, ids=ids, due_diligence=due_diligence, actor=actor)
        )

    def mark_conflict(self, conflict: Conflict) -> None:
        """Say of the selected sources what is known of purchases from them."""
        actor = self._desk.actor
        self._do(lambda file, ids: mark_conflict(file, ids=ids, conflict=conflict, actor=actor))

    def verify(self) -> None:
        """Say that the selected sources were looked at."""
        actor = self._desk.actor
        self._do(lambda file, ids: verify_sources(file, ids=ids, actor=actor))

    def remove_sources(self) -> None:
        """Take the selected sources off the list; undo brings them back."""
        actor = self._desk.actor
        self._do(lambda file, ids: remove_sources(file, ids=ids, actor=actor))

    def take_flag_off(self) -> None:
        """Take the flag off the selected sources."""
        from workbench.operations.sources import flag_cahra

        actor = self._desk.actor
        self._do(lambda file, ids: flag_cahra(file, ids=ids, flag=None, actor=actor))

    def ask_reference(self) -> None:
        """Ask where the due diligence of the selected sources is documented."""
        from workbench.ui.sources.bulk_dialogs import ReferenceDialog

        if self._ranges():
            ReferenceDialog(self._desk, self._do, self).open()

    def ask_flag(self) -> None:
        """Ask why the selected sources are to be looked at more closely."""
        from workbench.ui.sources.bulk_dialogs import FlagDialog

        if self._ranges():
            FlagDialog(self._desk, self._do, self).open()

    def _do(self, act: Act) -> None:
        """Do something to the sources that are selected, as they are shown."""
        ranges, desk = self._ranges(), self._desk
        if not ranges or desk.snapshot.read_only:
            return
        ids, source_filter = self.table.ids(ranges), self.table.shown_filter

        def operation(file: AuditFile) -> Changes:
            return act(file, _ids(file, source_filter, ranges) if ids is None else ids)

        desk.write(operation)

    def select_all(self) -> None:
        """Select all that the filter shows."""
        self.view.selectAll()
        self.view.setFocus()

    def select_rows(self, rows: Sequence[int]) -> None:
        """Select rows of the table, and bring the keyboard there."""
        self.view.setFocus()
        model = self.view.selectionModel()
        selection = QItemSelection()
        for place in rows:
            selection.select(self.table.index(place, 0), self.table.index(place, len(COLUMNS) - 1))
        model.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if rows:
            model.setCurrentIndex(self.table.index(rows[0], 0), QItemSelectionModel.SelectionFlag.NoUpdate)

    def _selected_source(self) -> Source | None:
        ranges = self._ranges()
        if len(ranges) != 1 or ranges[0][1] != 1:
            return None
        return self.table.source(ranges[0][0])

    def show_item(self, item: str) -> None:
        """Show one source alone by its id, or those of a filter, by its key."""
        if item in self.chips:
            self.chips[item].click()
            return
        self._desk.read(lambda file: file.source(item), self._show_alone)

    def _show_alone(self, source: Source | None) -> None:
        if source is not None:
            self.chips["all"].click()
            self.minerals.setCurrentIndex(0)
            self.text.setText(source.smelter_id or source.name or "")
            self._apply_filter()

    def add_source(self) -> None:
        """Ask for a new source."""
        self._open_dialog(None)

    def edit_source(self) -> None:
        """Open the selected source."""
        source = self._selected_source()
        if source is not None:
            self._open_dialog(source)

    def _open_dialog(self, source: Source | None) -> None:
        dialog = SourceDialog(self._desk, source, self)
        dialog.place_wanted.connect(self.place_wanted)
        dialog.open()

    def choose_workbooks(self) -> None:
        """Ask for workbooks and show what they would bring."""
        choose_existing(
            self,
            self.tr("Import CMRT / EMRT"),
            self.tr("Workbooks (*.xlsx *.xlsm *.xls);;All files (*)"),
            lambda paths: self.preview(paths),
            several=True,
        )

    def preview(self, paths: Sequence[Path]) -> ImportDialog:
        """Show what workbooks would bring."""
        dialog = ImportDialog(self._desk, paths, self)
        dialog.open()
        return dialog

    def paste_rows(self) -> QDialog | None:
        """Show what the rows on the clipboard would bring."""
        if self._desk.snapshot.read_only:
            return None
        from workbench.ui.sources.paste_dialog import PasteDialog

        dialog = PasteDialog(self._desk, QGuiApplication.clipboard().text(), self)
        dialog.open()
        return dialog

    def choose_list(self, kind: ListKind) -> None:
        """Ask for a list, and show what it says before it is kept."""
        is_status = kind is ListKind.STATUS
        choose_existing(
            self,
            self.tr("Load a status list") if is_status else self.tr("Load a CAHRA list"),
            self.tr("Lists (*.xml *.xlsx *.xls *.csv *.tsv *.txt *.json);;All files (*)"),
            lambda paths: self.preview_list(kind, paths[0]),
        )

    def preview_list(self, kind: ListKind, path: Path) -> QDialog:
        """Show what a list says."""
        from workbench.ui.sources.list_dialog import ListDialog

        dialog = ListDialog(self._desk, kind, path, self)
        dialog.open()
        return dialog

    def show_lists(self) -> QDialog:
        """Show the loaded lists."""
        from workbench.ui.sources.loaded_lists_dialog import LoadedListsDialog

        dialog = LoadedListsDialog(self._desk, self)
        dialog.open()
        return dialog

    def _show_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        may_write = bool(self._ranges()) and not self._desk.snapshot.read_only
        for key, due_diligence in MARK_KEYS.items():
            action = QAction(f"{word(due_diligence)}\t{key}", menu)
            action.setEnabled(may_write)
            action.triggered.connect(lambda _checked=False, value=due_diligence: self.mark(value))
            menu.addAction(action)
        menu.addSeparator()
        menu.addActions(self._for_selected)
        menu.addSeparator()
        menu.addAction(self.tr("Edit…"), self.edit_source).setEnabled(self.edit_button.isEnabled())
        menu.addAction(self.tr("Remove"), self.remove_sources).setEnabled(self.remove_button.isEnabled())
        menu.addSeparator()
        menu.addMenu(self.view.columns_menu(menu))
        menu.popup(self.view.viewport().mapToGlobal(at))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.view.setFocus()


def _ids(file: AuditFile, source_filter: SourceFilter, ranges: Sequence[tuple[int, int]]) -> list[str]:
    ids: list[str] = []
    for first, count in ranges:
        ids += file.source_ids(source_filter, offset=first, limit=count)
    return ids
