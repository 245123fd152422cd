"""The evidence as a list: picture, code and title, and what is known of it in one line."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from workbench.audit.enums import EvidenceKind
from workbench.audit.records import Evidence
from workbench.audit.sources import normalised
from workbench.operations.evidence import code_order
from workbench.ui.evidence.kinds import paint_kind, title_of
from workbench.ui.evidence.reading import Linked
from workbench.ui.evidence.thumbnails import Thumbnails
from workbench.ui.theme import at, colours, unit
from workbench.ui.words import day, tr, word

Index = QModelIndex | QPersistentModelIndex
PICTURE = 48
ROW_HEIGHT = 66
_NO_PARENT = QModelIndex()
_ENTRY = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Entry:
    """One row."""

    item: Evidence
    places: tuple[Linked, ...]

    @property
    def summary(self) -> str:
        """Kind, when and who."""
        item = self.item
        parts = [word(item.kind), day(item.obtained_on), item.obtained_by or ""]
        return " · ".join(part for part in parts if part)

    @property
    def linked(self) -> str:
        """How many places rest on it, and how its digest begins."""
        told = tr("linked to nothing")
        if self.places:
            one = len(self.places) == 1
            told = tr("1 link") if one else tr("{n} links").format(n=len(self.places))
        return f"{told} · {self.item.sha256[:8]}" if self.item.sha256 else told


@dataclass(frozen=True, slots=True)
class EvidenceFilter:
    """Which rows are shown."""

    text: str = ""
    kind: EvidenceKind | None = None
    linked_to_nothing: bool = False

    def takes(self, entry: Entry) -> bool:
        """Whether a row is shown."""
        if self.kind is not None and entry.item.kind is not self.kind:
            return False
        if self.linked_to_nothing and entry.places:
            return False
        hay = normalised(_searched(entry))
        return all(one in hay for one in normalised(self.text).split())


def _searched(entry: Entry) -> str:
    item = entry.item
    parts = [item.id, title_of(item), item.title, item.file, item.note, item.place, item.method]
    parts += [item.obtained_by, item.sha256, word(item.kind), *(place.name for place in entry.places)]
    return " ".join(part for part in parts if part)


class EvidenceList(QAbstractListModel):
    """Rows in the order of their codes."""

    def __init__(self, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.thumbnails = thumbnails
        self._all: tuple[Entry, ...] = ()
        self._rows: tuple[Entry, ...] = ()
        self.filter = EvidenceFilter()
        thumbnails.ready.connect(self._on_picture)

    @property
    def all(self) -> tuple[Entry, ...]:
        """Every row, whatever the filter takes."""
        return self._all

    @property
    def rows(self) -> tuple[Entry, ...]:
        """The rows that are shown."""
        return self._rows

    def show_evidence(self, evidence: Sequence[Evidence], places: Mapping[str, tuple[Linked, ...]]) -> None:
        """Show what the file holds; what stays the same keeps its place."""
        items = sorted(evidence, key=lambda item: code_order(item.id))
        self._all = tuple(Entry(item, places.get(item.id, ())) for item in items)
        self._take()

    def show_filter(self, wanted: EvidenceFilter) -> None:
        """Show other rows."""
        self.filter = wanted
        self._take()

    def _take(self) -> None:
        rows = tuple(entry for entry in self._all if self.filter.takes(entry))
        if [entry.item.id for entry in rows] == [entry.item.id for entry in self._rows]:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def place_of(self, code: str) -> int | None:
        """The row of a piece of evidence; None where the filter leaves it out."""
        return next((place for place, entry in enumerate(self._rows) if entry.item.id == code), None)

    def _on_picture(self, digest: str) -> None:
        for place, entry in enumerate(self._rows):
            if entry.item.photo is not None and entry.item.photo.shared_sha256 == digest:
                self.dataChanged.emit(self.index(place), self.index(place))

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self._rows[index.row()]
        if role == _ENTRY:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{entry.item.id} {title_of(entry.item)}, {entry.summary}, {entry.linked}"
        return title_of(entry.item) if role == Qt.ItemDataRole.ToolTipRole else None


class EvidenceView(QListView):
    """`opened` tells that Return was pressed on a row, `removed` that Delete was."""

    opened = Signal()
    removed = Signal()

    def __init__(self, model: EvidenceList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(_Rows(model.thumbnails, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.doubleClicked.connect(lambda _index: self.opened.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)


class _Rows(QStyledItemDelegate):
    def __init__(self, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's signature
        return QSize(200, round(ROW_HEIGHT * unit(option.font)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(_ENTRY)
        scheme, grown = colours(), unit(option.font)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area = QRect(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(scheme.accent_wash))
        painter.fillRect(area.x(), area.bottom(), area.width(), 1, QColor(scheme.line))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(scheme.accent), 2))
            painter.drawRoundedRect(QRectF(area).adjusted(2, 2, -2, -2), 4, 4)
        side = PICTURE * grown
        box = QRectF(area.x() + 8 * grown, area.y() + (area.height() - side) / 2, side, side)
        self._paint_picture(painter, box, entry.item)
        left = int(box.right() + 10 * grown)
        self._paint_words(
            painter, QRect(left, area.y(), area.right() - left - 8, area.height()), entry, option
        )
        painter.restore()

    def _paint_picture(self, painter: QPainter, box: QRectF, item: Evidence) -> None:
        scheme = colours()
        frame = QPainterPath()
        frame.addRoundedRect(box, 6, 6)
        painter.fillPath(frame, QColor(scheme.quiet.wash))
        digest = item.photo.shared_sha256 if item.photo is not None else None
        picture = self._thumbnails.get(digest) if digest else None
        if picture is not None and not picture.isNull():
            painter.save()
            painter.setClipPath(frame)
            painter.drawPixmap(box, picture, _middle_square(picture))
            painter.restore()
            return
        inner = box.width() * 0.3
        paint_kind(painter, box.adjusted(inner, inner, -inner, -inner), item.kind, QColor(scheme.quiet.ink))

    def _paint_words(
        self, painter: QPainter, room: QRect, entry: Entry, option: QStyleOptionViewItem
    ) -> None:
        scheme = colours()
        lines = (
            (
                f"{entry.item.id}   {title_of(entry.item)}",
                scheme.text,
                at(option.font, 13, QFont.Weight.DemiBold),
            ),
            (entry.summary, scheme.muted, at(option.font, 12)),
            (entry.linked, scheme.muted if entry.places else scheme.warn.ink, at(option.font, 12)),
        )
        height = (room.height() - 10) // len(lines)
        for place, (text, colour, font) in enumerate(lines):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            line = QRect(room.x(), room.y() + 5 + place * height, room.width(), height)
            told = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, told)


def _middle_square(picture: QPixmap) -> QRectF:
    side = min(picture.width(), picture.height())
    return QRectF((picture.width() - side) / 2, (picture.height() - side) / 2, side, side)
