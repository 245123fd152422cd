"""The sources as a table that reads 256 rows at a time, however many there are."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from workbench.audit.enums import ActionTaken, Conflict, DueDiligence, Mineral
from workbench.audit.records import Source
from workbench.store.audit_file import AuditFile
from workbench.store.source_filter import SourceFilter
from workbench.ui.desk import Desk
from workbench.ui.theme import Tone, at, colours, unit
from workbench.ui.words import tr, word

PAGE = 256
Index = QModelIndex | QPersistentModelIndex
COLUMNS: tuple[tuple[str, str], ...] = (
    ("mineral", "Mineral"),
    ("name", "Smelter or refiner"),
    ("smelter_id", "ID"),
    ("smelter_country", "Country"),
    ("due_diligence", "Due diligence"),
    ("conflict", "Conflict"),
    ("action", "Action plan"),
)
NAME_COLUMN, DUE_DILIGENCE_COLUMN, CONFLICT_COLUMN, ACTION_COLUMN = 1, 4, 5, 6
_BESIDE_CELL, _BESIDE_HEADING = 12, 12
_MOST_FOR_ACTION = 150  # beyond its heading
_NO_PARENT = QModelIndex()


@dataclass(frozen=True, slots=True)
class _Reading:
    count: int
    pages: dict[int, list[Source]]


class SourceTable(QAbstractTableModel):
    """Frozen rows; pages that are not read yet are asked for when they come into sight."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.filter = SourceFilter()
        self.shown_filter = self.filter  # which sources stand in the rows until those of `filter` arrive
        self._count = 0
        self._pages: dict[int, list[Source]] = {}
        self._wanted: set[int] = set()
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
        wanted = sorted(self._pages)[:4] if keeps_place and self._pages else [0]
        source_filter = self.filter

        def arrived(reading: _Reading) -> None:
            if generation == self._generation:
                self.shown_filter = source_filter
                self._show(reading, keeps_place=keeps_place)
                if then is not None:
                    then()

        self._desk.read(lambda file: _read(file, source_filter, wanted), arrived)

    def _show(self, reading: _Reading, *, keeps_place: bool) -> None:
        self._wanted.clear()
        if keeps_place and reading.count == self._count:
            self._pages = reading.pages
            if self._count:
                last = self.index(self._count - 1, len(COLUMNS) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._count, self._pages = reading.count, reading.pages
        self.endResetModel()

    def source(self, row: int) -> Source | None:
        """The source in a row; None while its page is on its way."""
        number, place = divmod(row, PAGE)
        page = self._pages.get(number)
        if page is None:
            self._wanted.add(number)
            self._soon.start()
            return None
        return page[place] if place < len(page) else None

    def _read_wanted(self) -> None:
        wanted, source_filter, generation = sorted(self._wanted), self.filter, self._generation
        if not wanted:
            return

        def arrived(reading: _Reading) -> None:
            if generation == self._generation:
                self._take(reading)

        self._desk.read(lambda file: _read(file, source_filter, wanted), arrived)

    def _take(self, reading: _Reading) -> None:
        for number, page in reading.pages.items():
            self._wanted.discard(number)
            self._pages[number] = page
            first = number * PAGE
            last = min(first + PAGE, self._count) - 1
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))

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
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.UserRole):
            return None
        source = self.source(index.row())
        if role == Qt.ItemDataRole.UserRole:
            return source
        if source is not None and role == Qt.ItemDataRole.ToolTipRole and index.column() == CONFLICT_COLUMN:
            return f"{word(source.conflict)} · {cell(source, 'action')}"
        return "…" if source is None else cell(source, COLUMNS[index.column()][0])

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        descending = order is Qt.SortOrder.DescendingOrder
        if column < 0 or (self.filter.sort, self.filter.descending) == (COLUMNS[column][0], descending):
            return
        self.show_filter(replace(self.filter, sort=COLUMNS[column][0], descending=descending))


def _read(file: AuditFile, source_filter: SourceFilter, pages: Sequence[int]) -> _Reading:
    count = file.count_sources(source_filter)
    there = [number for number in pages if number * PAGE < count] or ([0] if count else [])
    read = {number: file.sources(source_filter, offset=number * PAGE, limit=PAGE) for number in there}
    return _Reading(count, read)


def cell(source: Source, column: str) -> str:
    """What stands in a cell."""
    if column in ("mineral", "due_diligence", "conflict"):
        return word(getattr(source, column))
    if column == "action":
        return _action(source)
    value = getattr(source, column)
    return str(value) if value else (tr("not listed") if column == "smelter_id" else "—")


def _action(source: Source) -> str:
    if source.action is ActionTaken.NONE:
        return "—"
    owner = source.plan.owner if source.plan else None
    return f"{word(source.action)} · {owner}" if owner else word(source.action)


class SourceView(QTableView):
    """Columns as wide as what usually stands in them; name and action plan share the room that is left."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._share_room()

    def _share_room(self) -> None:
        header = self.horizontalHeader()
        if header.count() < len(COLUMNS):
            return  # no model yet
        self.verticalHeader().setDefaultSectionSize(row_height(self.font()))
        widths = {place: self._least(place) for place in range(len(COLUMNS))}
        room = self.viewport().width() - sum(widths.values())
        self.setColumnHidden(ACTION_COLUMN, room < 0)  # the tip of the conflict tells it
        if room < 0:
            room += widths.pop(ACTION_COLUMN)
        more = max(0, min(room * 2 // 5, _MOST_FOR_ACTION)) if ACTION_COLUMN in widths else 0
        widths[NAME_COLUMN] += max(0, room - more)
        for place, width in widths.items():
            header.resizeSection(place, width + (more if place == ACTION_COLUMN else 0))

    def _least(self, place: int) -> int:
        key, heading = COLUMNS[place]
        beside = 2 * _BESIDE_CELL
        cell = max((self.fontMetrics().horizontalAdvance(told) for told in _usual(key)), default=0)
        title = QFontMetrics(at(self.font(), 12, QFont.Weight.DemiBold)).horizontalAdvance(tr(heading))
        return max(cell + beside, title + 2 * _BESIDE_HEADING)


def _usual(column: str) -> tuple[str, ...]:
    """What a column must have room for."""
    return {
        "mineral": tuple(word(one) for one in Mineral),
        "name": ("Metallurgical Works 12",),
        "smelter_id": ("CID000000",),
        "due_diligence": tuple(word(one) for one in DueDiligence),  # in smaller letters, with a shape
        "conflict": tuple(word(one) for one in Conflict),
    }.get(column, ())


def row_height(font: QFont) -> int:
    """The height of a row, with room above and below its text."""
    return max(round(30 * unit(font)), QFontMetrics(font).height() + 8)


class SourceDelegate(QStyledItemDelegate):
    """Paints due diligence as a badge, and what is confirmed in bold."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), row_height(option.font))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        source = index.data(Qt.ItemDataRole.UserRole)
        if source is not None and index.column() == DUE_DILIGENCE_COLUMN:
            _paint_badge(painter, option, source.due_diligence)

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        source = index.data(Qt.ItemDataRole.UserRole)
        if index.column() == DUE_DILIGENCE_COLUMN and source is not None:
            option.text = ""
        if source is not None and source.conflict is Conflict.CONFIRMED and index.column() >= 5:
            option.font.setBold(True)


def _tone(due_diligence: DueDiligence) -> Tone:
    scheme = colours()
    return {
        DueDiligence.DOCUMENTED: scheme.good,
        DueDiligence.UNDOCUMENTED: scheme.bad,
        DueDiligence.UNKNOWN: scheme.quiet,
    }[due_diligence]


_SHAPES = {DueDiligence.DOCUMENTED: "✓", DueDiligence.UNDOCUMENTED: "✕", DueDiligence.UNKNOWN: "?"}


def _paint_badge(painter: QPainter, option: QStyleOptionViewItem, due_diligence: DueDiligence) -> None:
    tone = _tone(due_diligence)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    grown = unit(option.font)
    painter.setFont(at(option.font, 11, QFont.Weight.DemiBold))
    told = f"{_SHAPES[due_diligence]} {word(due_diligence)}"
    width, height = painter.fontMetrics().horizontalAdvance(told) + 12 * grown, 19 * grown
    area = option.rect
    box = QRectF(area.x() + 8, area.y() + (area.height() - height) / 2, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tone.wash))
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(QColor(tone.ink))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, told)
    painter.restore()
