"""The sources: filter them, mark several at once, add and edit, import declarations."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.audit.enums import Conflict, DueDiligence, Mineral
from workbench.audit.facts import Tally
from workbench.audit.records import Source
from workbench.operations.sources import mark_due_diligence, remove_source
from workbench.store.audit_file import AuditFile
from workbench.store.changes import Changes
from workbench.store.source_filter import SourceFilter
from workbench.ui.desk import Desk, Snapshot
from workbench.ui.sources.import_dialog import ImportDialog
from workbench.ui.sources.source_dialog import SourceDialog
from workbench.ui.sources.source_table import COLUMNS, SourceDelegate, SourceTable, SourceView
from workbench.ui.theme import MIDDLE, SMALL
from workbench.ui.widgets.choosing import choose_existing
from workbench.ui.widgets.combo import Combo
from workbench.ui.widgets.flow import Flow
from workbench.ui.widgets.parts import button, column, label, row
from workbench.ui.words import word

MARK_KEYS = {
    "D": DueDiligence.DOCUMENTED,
    "U": DueDiligence.UNKNOWN,
    "N": DueDiligence.UNDOCUMENTED,
}


@dataclass(frozen=True, slots=True)
class _Chip:
    key: str
    title: str
    due_diligence: DueDiligence | None = None
    conflict: Conflict | None = None


_CHIPS = (
    _Chip("all", "All"),
    _Chip("undocumented", "Undocumented", DueDiligence.UNDOCUMENTED),
    _Chip("unknown", "Unknown", DueDiligence.UNKNOWN),
    _Chip("documented", "Documented", DueDiligence.DOCUMENTED),
    _Chip("confirmed", "Confirmed conflict", None, Conflict.CONFIRMED),
)
_TYPING_PAUSE_MS = 150


class SourcesPage(QWidget):
    """Rows are marked with D, U and N; Return edits, Delete removes."""

    place_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_stale = True
        self.setObjectName("centre")
        self._build()
        self._connect()

    # Building

    def _build(self) -> None:
        inside = column(self, margins=(22, 16, 22, 16), spacing=MIDDLE)
        self._build_heading(inside)
        self._build_filter(inside)
        self._build_table(inside)
        self._build_actions(inside)

    def _build_heading(self, inside: QVBoxLayout) -> None:
        line = row(spacing=SMALL)
        titles = column(spacing=2)
        titles.addWidget(label(self.tr("Sources"), "title"))
        titles.addWidget(
            label(self.tr("Smelters and refiners, one row for each mineral"), "muted", wraps=True)
        )
        line.addLayout(titles, 1)
        self.import_button = button(self.tr("&Import CMRT / EMRT…"))
        self.add_button = button(self.tr("&Add source…"))
        line.addWidget(self.import_button)
        line.addWidget(self.add_button)
        inside.addLayout(line)
        for each in (self.import_button, self.add_button):
            each.setEnabled(not self._desk.snapshot.read_only)

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
        line = Flow(spacing=6)
        self._group = QButtonGroup(self)
        self.chips: dict[str, QPushButton] = {}
        for chip in _CHIPS:
            made = button(self.tr(chip.title), "chip")
            made.setCheckable(True)
            made.setChecked(chip.key == "all")
            self._group.addButton(made)
            self.chips[chip.key] = made
            line.addWidget(made)
        inside.addLayout(line)

    def _build_table(self, inside: QVBoxLayout) -> None:
        self.table = SourceTable(self._desk, self)
        self.view = SourceView()
        self.view.setAccessibleName(self.tr("Sources"))
        self.view.setModel(self.table)
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
        self._counted.setMinimumSize(130, 28)  # so that the buttons stay where they are
        line.addWidget(self._counted)
        self.mark_buttons: dict[DueDiligence, QPushButton] = {}
        for key, due_diligence in MARK_KEYS.items():
            made = button(f"{word(due_diligence)} ({key})")
            made.setToolTip(self.tr("Mark the selected sources; key {key}").format(key=key))
            made.clicked.connect(lambda _checked=False, value=due_diligence: self.mark(value))
            self.mark_buttons[due_diligence] = made
            line.addWidget(made)
        self.edit_button = button(self.tr("&Edit…"))
        self.remove_button = button(self.tr("Re&move"))
        line.addWidget(self.edit_button)
        line.addWidget(self.remove_button)
        inside.addLayout(line)

    def _connect(self) -> None:
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_PAUSE_MS)
        self._typing.timeout.connect(self._apply_filter)
        self.text.textChanged.connect(lambda: self._typing.start())
        self.minerals.currentIndexChanged.connect(self._apply_filter)
        self._group.buttonClicked.connect(self._apply_filter)
        self.import_button.clicked.connect(self.choose_workbooks)
        self.add_button.clicked.connect(self.add_source)
        self.edit_button.clicked.connect(self.edit_source)
        self.remove_button.clicked.connect(self.remove_source)
        self.view.doubleClicked.connect(lambda _index: self.edit_source())
        self.view.customContextMenuRequested.connect(self._show_menu)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._show_selection())
        self.table.modelReset.connect(self._show_selection)
        self._desk.changed.connect(self._on_changes)
        self._desk.refreshed.connect(self._show_counts)
        self._add_keys()

    def _add_keys(self) -> None:
        for key, due_diligence in MARK_KEYS.items():
            self._key(key).activated.connect(lambda value=due_diligence: self.mark(value))
        self._key("Return").activated.connect(self.edit_source)
        self._key("Del").activated.connect(self.remove_source)

    def _key(self, key: str) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key), self.view)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return shortcut

    # Showing

    def refresh(self) -> None:
        """Read anew."""
        self._is_stale = False
        self._show_counts(self._desk.snapshot)
        place = self.view.currentIndex().row()
        chosen = len(self._ranges())
        self.table.reload(then=lambda: self._restore_place(place, chosen))

    def _restore_place(self, place: int, chosen: int) -> None:
        """After rows went or came, the keyboard stays where it was."""
        if place < 0 or not chosen or self.view.selectionModel().hasSelection() or not self.table.rowCount():
            self._show_selection()
            return
        self.view.selectRow(min(place, self.table.rowCount() - 1))

    def _on_changes(self, changes: Changes) -> None:
        if "source" not in changes.tables:
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
        counts = {
            "all": total.total,
            "undocumented": total.undocumented,
            "unknown": total.unknown,
            "documented": total.total - total.undocumented - total.unknown,
            "confirmed": confirmed,
        }
        for chip in _CHIPS:
            self.chips[chip.key].setText(f"{self.tr(chip.title)} {counts[chip.key]}")

    def _show_selection(self) -> None:
        chosen = sum(count for _first, count in self._ranges())
        shown = self.table.rowCount()
        told = self.tr("{n} shown").format(n=shown)
        if chosen:
            told = self.tr("{k} of {n} selected").format(k=chosen, n=shown)
        elif not self._desk.snapshot.facts.sources.tallies:
            told = self.tr("No sources yet: import a declaration, or add one.")
        self._counted.setText(told)
        may_write = not self._desk.snapshot.read_only
        for made in self.mark_buttons.values():
            made.setEnabled(may_write and chosen > 0)
        self.edit_button.setEnabled(chosen == 1)
        self.remove_button.setEnabled(may_write and chosen == 1)

    def _apply_filter(self) -> None:
        self._typing.stop()
        chip = next(chip for chip in _CHIPS if self.chips[chip.key].isChecked())
        self._show_counts(self._desk.snapshot)
        self.table.show_filter(
            replace(
                self.table.filter,
                text=self.text.text(),
                mineral=self.minerals.value,
                due_diligence=chip.due_diligence,
                conflict=chip.conflict,
            )
        )

    # Acting

    def _ranges(self) -> list[tuple[int, int]]:
        """Selected rows as (first, how many), in order, each row once."""
        ranges = self.view.selectionModel().selection().toList()
        return sorted({(one.top(), one.bottom() - one.top() + 1) for one in ranges})

    def mark(self, due_diligence: DueDiligence) -> None:
        """Mark the selected sources, as one step."""
        ranges, source_filter, desk = self._ranges(), self.table.shown_filter, self._desk
        if not ranges or desk.snapshot.read_only:
            return

        def operation(file: AuditFile) -> Changes:
            ids = _ids(file, source_filter, ranges)
            return mark_due_diligence(file, ids=ids, due_diligence=due_diligence, actor=desk.actor)

        desk.write(operation)

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
        """Show one source alone, by its name or id as the filter finds it."""
        self._desk.read(lambda file: file.source(item), self._show_alone)

    def _show_alone(self, source: Source | None) -> None:
        if source is not None:
            self.chips["all"].click()
            self.minerals.setCurrentIndex(0)
            self.text.setText(source.smelter_id or source.name or "")
            self._apply_filter()

    def add_source(self) -> None:
        """Ask for a new source."""
        SourceDialog(self._desk, None, self).open()

    def edit_source(self) -> None:
        """Open the selected source."""
        source = self._selected_source()
        if source is not None:
            SourceDialog(self._desk, source, self).open()

    def remove_source(self) -> None:
        """Take the selected source off the list; undo brings it back."""
        source, desk = self._selected_source(), self._desk
        if source is not None and not desk.snapshot.read_only:
            desk.write(lambda file: remove_source(file, id=source.id, actor=desk.actor))

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

    def _show_menu(self, at: object) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        may_write = bool(self._ranges()) and not self._desk.snapshot.read_only
        for key, due_diligence in MARK_KEYS.items():
            action = QAction(f"{word(due_diligence)}\t{key}", menu)
            action.setEnabled(may_write)
            action.triggered.connect(lambda _checked=False, value=due_diligence: self.mark(value))
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(self.tr("Edit…"), self.edit_source).setEnabled(self.edit_button.isEnabled())
        menu.addAction(self.tr("Remove"), self.remove_source).setEnabled(self.remove_button.isEnabled())
        menu.popup(self.view.viewport().mapToGlobal(at))  # type: ignore[call-overload]

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.view.setFocus()
        if self._is_stale:
            self.refresh()


def _ids(file: AuditFile, source_filter: SourceFilter, ranges: Sequence[tuple[int, int]]) -> list[str]:
    ids: list[str] = []
    for first, count in ranges:
        ids += [source.id for source in file.sources(source_filter, offset=first, limit=count)]
    return ids
