"""The sources as a table that reads 256 rows at a time, however many there are."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QFont

from workbench.audit.enums import ActionTaken, Conflict
from workbench.audit.hints import Hints
from workbench.audit.records import Source
from workbench.errors import Problem
from workbench.store.audit_file import AuditFile
from workbench.store.source_filter import SourceFilter
from workbench.ui.desk import Desk
from workbench.ui.sources.telling_hints import cahra_sentence, lines, status_sentence, status_word
from workbench.ui.words import tr, word

PAGE = 256
_KEPT_PAGES, _READ_AT_ONCE = 16, 4
Index = QModelIndex | QPersistentModelIndex
COLUMNS: tuple[tuple[str, str], ...] = (
    ("mineral", "Mineral"),
    ("name", "Smelter or refiner"),
    ("smelter_id", "ID"),
    ("smelter_country", "Country"),
    ("due_diligence", "Due diligence"),
    ("conflict", "Conflict"),
    ("action", "Action plan"),
    ("status", "List says"),
    ("cahra", "CAHRA"),
    ("unverified", "Looked at"),
)
NAME_COLUMN, DUE_DILIGENCE_COLUMN, CONFLICT_COLUMN, ACTION_COLUMN = 1, 4, 5, 6
_BOLD = (CONFLICT_COLUMN, ACTION_COLUMN)
STATUS_COLUMN, CAHRA_COLUMN, VERIFIED_COLUMN = 7, 8, 9
_NO_PARENT = QModelIndex()
_SOURCE, _TIP = int(Qt.ItemDataRole.UserRole), int(Qt.ItemDataRole.ToolTipRole)
_FONT = int(Qt.ItemDataRole.FontRole)
_TOLD = (_SOURCE, int(Qt.ItemDataRole.DisplayRole), _TIP)
_NO_HINTS = Hints()


@dataclass(frozen=True, slots=True)
class _Reading:
    count: int
    pages: dict[int, list[Source]]
    hints: dict[int, Hints]
    is_counted: bool = True  # else there are more, and how many is asked for when these are shown


class SourceTable(QAbstractTableModel):
    """Frozen rows; pages that are not read yet are asked for when they come into sight."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.filter = SourceFilter()
        self.shown_filter = self.filter  # which sources stand in the rows until those of `filter` arrive
        self._count = 0
        self.is_counted = True
        self._bold = QFont()
        self._bold.setBold(True)
        self._pages: dict[int, list[Source]] = {}
        self._hints: dict[int, Hints] = {}
        self._wanted: dict[int, None] = {}
        self._asked: set[int] = set()
        self._generation = 0
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._read_wanted)

    # What is shown

    def show_filter(self, source_filter: SourceFilter) -> None:
        """Show other sources, or the same in another order."""
        self.filter = source_filter
        self.reload(keeps_place=False)

    def reload(self, *, keeps_place: bool = True, then: Callable[[], None] | None = None) -> None:
        """Read anew what is in sight; selection and place stay where the number of rows does."""
        self._generation += 1
        generation = self._generation
        wanted = list(self._pages)[-_READ_AT_ONCE:] if keeps_place and self._pages else [0]
        source_filter = self.filter

        def arrived(reading: _Reading) -> None:
            if generation == self._generation:
                self.shown_filter = source_filter
                self._show(reading, keeps_place=keeps_place)
                if not reading.is_counted:
                    self._count_all(source_filter)
                if then is not None:
                    then()

        self._desk.read(lambda file: _read(file, source_filter, wanted), arrived)

    def _count_all(self, source_filter: SourceFilter) -> None:
        """The first are shown already; the rows of the others follow."""
        generation = self._generation

        def arrived(count: int) -> None:
            if generation != self._generation or count <= self._count:
                return
            self.is_counted = True
            self.beginInsertRows(_NO_PARENT, self._count, count - 1)
            self._count = count
            self.endInsertRows()

        self._desk.read(lambda file: file.count_sources(source_filter), arrived)

    def _show(self, reading: _Reading, *, keeps_place: bool) -> None:
        self._wanted.clear()
        self.is_counted = reading.is_counted
        if keeps_place and reading.count == self._count:
            self._pages, self._hints = reading.pages, reading.hints
            if self._count:
                last = self.index(self._count - 1, len(COLUMNS) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._count, self._pages, self._hints = reading.count, reading.pages, reading.hints
        self.endResetModel()

    def source(self, row: int) -> Source | None:
        """The source in a row; None while its page is on its way."""
        number, place = divmod(row, PAGE)
        page = self._pages.get(number)
        if page is None:
            if number not in self._asked:
                self._wanted[number] = None
                self._soon.start()
            return None
        return page[place] if place < len(page) else None

    def hints(self, row: int) -> Hints | None:
        """What the loaded lists say of the source in a row, and of countries; None while on its way."""
        return self._hints.get(row // PAGE)

    def ids(self, ranges: Sequence[tuple[int, int]]) -> list[str] | None:
        """The sources that stand in these rows (first, how many); None where some are not read yet."""
        rows = [row for first, count in ranges for row in range(first, first + count)]
        if any(row // PAGE not in self._pages for row in rows):
            return None
        return [self._pages[row // PAGE][row % PAGE].id for row in rows]

    def _read_wanted(self) -> None:
        wanted = list(self._wanted)[-_READ_AT_ONCE:]  # what went out of sight meanwhile is left
        source_filter, generation, known = self.filter, self._generation, self._count
        self._wanted.clear()
        if not wanted:
            return
        self._asked.update(wanted)

        def arrived(reading: _Reading) -> None:
            self._asked.difference_update(wanted)
            if generation == self._generation:
                self._take(reading)

        def refused(problem: Problem) -> None:
            self._asked.difference_update(wanted)
            self._desk.failed.emit(problem)

        self._desk.read(lambda file: _read(file, source_filter, wanted, known), arrived, failed=refused)

    def _take(self, reading: _Reading) -> None:
        for number, page in reading.pages.items():
            self._wanted.pop(number, None)
            self._pages[number] = page
            self._hints[number] = reading.hints[number]
            first = number * PAGE
            last = min(first + PAGE, self._count) - 1
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))
        for number in tuple(self._pages)[:-_KEPT_PAGES]:  # those that were in sight longest ago
            del self._pages[number], self._hints[number]

    # Qt's own

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(COLUMNS[section][1])
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == _FONT and index.column() in _BOLD:
            return self._font(index.row())
        if role not in _TOLD:
            return None  # most of what is asked for, for each cell that is painted
        source = self.source(index.row())
        if role == _SOURCE:
            return source
        if source is None:
            return "…"
        hints = self.hints(index.row()) or _NO_HINTS
        if role == _TIP:
            return tip(source, COLUMNS[index.column()][0], hints)
        return cell(source, COLUMNS[index.column()][0], hints)

    def _font(self, row: int) -> QFont | None:
        """What is confirmed stands in bold."""
        source = self.source(row)
        return self._bold if source is not None and source.conflict is Conflict.CONFIRMED else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        descending = order is Qt.SortOrder.DescendingOrder
        if column < 0 or (self.filter.sort, self.filter.descending) == (COLUMNS[column][0], descending):
            return
        self.show_filter(replace(self.filter, sort=COLUMNS[column][0], descending=descending))


def _read(
    file: AuditFile, source_filter: SourceFilter, pages: Sequence[int], known: int | None = None
) -> _Reading:
    """Pages, and how many sources there are, where that is not `known`."""
    if known is None and list(pages) == [0]:
        return _first_page(file, source_filter)
    count = file.count_sources(source_filter) if known is None else known
    there = [number for number in pages if number * PAGE < count] or ([0] if count else [])
    read = {number: file.sources(source_filter, offset=number * PAGE, limit=PAGE) for number in there}
    return _Reading(count, read, _hints_of(file, read))


def _first_page(file: AuditFile, source_filter: SourceFilter) -> _Reading:
    """What is found first; to count all that a frequent text is found in takes longer, and comes later."""
    first = file.sources(source_filter, limit=PAGE + 1)  # with one more there are more
    page = first[:PAGE]
    read = {0: page} if page else {}
    is_counted = len(first) == len(page) or not source_filter.text
    count = len(page) if len(first) == len(page) or not is_counted else file.count_sources(source_filter)
    return _Reading(count, read, _hints_of(file, read), is_counted)


def _hints_of(file: AuditFile, pages: dict[int, list[Source]]) -> dict[int, Hints]:
    if not file.loaded_lists():
        return dict.fromkeys(pages, _NO_HINTS)
    from workbench.operations.lists import hints_for  # who has loaded no list does without

    return {number: hints_for(file, page) for number, page in pages.items()}


def cell(source: Source, column: str, hints: Hints = _NO_HINTS) -> str:
    """What stands in a cell."""
    if column in ("mineral", "due_diligence", "conflict"):
        return word(getattr(source, column))
    if column in _TELLING:
        return _TELLING[column](source, hints) or "—"
    value = getattr(source, column)
    return str(value) if value else (tr("not listed") if column == "smelter_id" else "—")


def tip(source: Source, column: str, hints: Hints = _NO_HINTS) -> str:
    """The whole of what a cell is short for."""
    if column == "conflict":
        return f"{word(source.conflict)} · {cell(source, 'action')}"
    if column == "status":
        return lines(map(status_sentence, hints.statuses.get(source.id, ())))
    if column == "cahra":
        flag = [source.cahra.reason] if source.cahra and source.cahra.reason else []
        return lines([*flag, *(cahra_sentence(one, one.country) for one in hints.areas_of(source))])
    if column == "unverified" and source.unverified:
        return tr("It came along from the earlier audit, and nobody has looked at it in this one.")
    return cell(source, column, hints)


def _status(source: Source, hints: Hints) -> str:
    return status_word(hints.statuses.get(source.id, ()))


def _cahra(source: Source, hints: Hints) -> str:
    if source.cahra is not None:
        return tr("⚑ flagged")
    return tr("hint") if hints.areas_of(source) else ""


def _verified(source: Source, _hints: Hints) -> str:
    return tr("not yet") if source.unverified else tr("✓ yes")


def _action(source: Source, _hints: Hints) -> str:
    if source.action is ActionTaken.NONE:
        return ""
    owner = source.plan.owner if source.plan else None
    return f"{word(source.action)} · {owner}" if owner else word(source.action)


_TELLING: dict[str, Callable[[Source, Hints], str]] = {
    "action": _action,
    "status": _status,
    "cahra": _cahra,
    "unverified": _verified,
}
