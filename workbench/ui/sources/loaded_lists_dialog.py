"""The lists that were loaded into the audit, versions side by side."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHeaderView, QWidget

from workbench.audit.enums import ListKind
from workbench.audit.records import LoadedList
from workbench.errors import Problem
from workbench.operations.lists import remove_list
from workbench.store.audit_file import AuditFile
from workbench.store.changes import Changes
from workbench.ui.desk import Desk
from workbench.ui.sources.tables import fill_table, plain_table
from workbench.ui.telling import told_problem
from workbench.ui.theme import MIDDLE, SMALL
from workbench.ui.widgets.parts import button, column, label, row
from workbench.ui.words import day

_FILE, _FILE_WIDTH = 6, 170
Found = tuple[tuple[LoadedList, ...], frozenset[str]]


class LoadedListsDialog(QDialog):
    """Shows them, and takes one out."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._lists: tuple[LoadedList, ...] = ()
        self._build()
        self._connect()
        self._read()

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Loaded lists"))
        self.resize(940, 400)
        inside = column(self, margins=(20, 18, 20, 16), spacing=MIDDLE)
        self.told = label(self.tr("Of lists with one name the newest counts."), "muted", wraps=True)
        inside.addWidget(self.told)
        self.table = plain_table(
            [
                self.tr("Name"),
                self.tr("Kind"),
                self.tr("Date"),
                self.tr("Version"),
                self.tr("Entries"),
                self.tr("Counts"),
                self.tr("File"),
                self.tr("SHA-256"),
            ],
            self.tr("Loaded lists"),
        )
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        inside.addWidget(self.table, 1)
        line = row(spacing=SMALL)
        self.remove_button = button(self.tr("Re&move"))
        self.close_button = button(self.tr("&Close"))
        line.addWidget(self.remove_button)
        line.addStretch(1)
        line.addWidget(self.close_button)
        inside.addLayout(line)

    def _connect(self) -> None:
        self.table.itemSelectionChanged.connect(self._show_selection)
        self.remove_button.clicked.connect(self.remove)
        self.close_button.clicked.connect(self.accept)
        self._desk.changed.connect(self._on_changes)

    def _read(self) -> None:
        def question(file: AuditFile) -> Found:
            newest = file.newest_lists(ListKind.STATUS) | file.newest_lists(ListKind.CAHRA)
            return file.loaded_lists(), newest

        self._desk.read(question, lambda found: self._show(*found))

    def _show(self, lists: tuple[LoadedList, ...], newest: frozenset[str]) -> None:
        self._lists = lists
        if not lists:
            self.told.setText(self.tr("No list is loaded yet."))
        fill_table(self.table, [self._cells(one, one.id in newest) for one in lists])
        self.table.setColumnWidth(_FILE, min(_FILE_WIDTH, self.table.columnWidth(_FILE)))
        self.table.setColumnWidth(_FILE + 1, 0)  # the digest takes what is left; its tip tells it all
        self._show_selection()

    def _cells(self, one: LoadedList, is_newest: bool) -> tuple[str, ...]:
        return (
            one.name,
            self.tr("Status") if one.kind is ListKind.STATUS else self.tr("CAHRA"),
            day(one.published),
            one.version or "",
            str(one.entries),
            self.tr("yes") if is_newest else self.tr("an older version"),
            one.file,
            one.sha256,
        )

    def _show_selection(self) -> None:
        self.remove_button.setEnabled(self._selected() is not None and not self._desk.snapshot.read_only)

    def _selected(self) -> LoadedList | None:
        rows = {index.row() for index in self.table.selectedIndexes()}
        return self._lists[min(rows)] if len(rows) == 1 and min(rows) < len(self._lists) else None

    def remove(self) -> None:
        """Take the selected list out; undo brings it back."""
        selected, desk = self._selected(), self._desk
        if selected is not None:
            self.remove_button.setEnabled(False)
            desk.write(lambda file: remove_list(file, id=selected.id, actor=desk.actor), failed=self._tell)

    def _on_changes(self, changes: Changes) -> None:
        if "loaded_list" in changes.tables:
            self._read()

    def _tell(self, problem: Problem) -> None:
        self.told.setText(told_problem(problem))
