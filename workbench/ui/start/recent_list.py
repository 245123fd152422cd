"""The audits that were opened last: names at once, what they say as soon as each was looked into."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFont, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from workbench.ui import theme
from workbench.ui.tasks import Tasks

if TYPE_CHECKING:
    from workbench.operations.recent import RecentAudit

_FACILITY, _EDITION, _OPENED, _CLOSING, _RATING, _STATE = range(6)
_PATH = Qt.ItemDataRole.UserRole
_FILE = Qt.ItemDataRole.UserRole + 1
_FEWEST_ROWS, _MOST_ROWS = 3, 8
_ROOM = 6  # above and below the two lines of a row


class RecentList(QTreeWidget):
    """`chosen` gives the path of an audit to open, `forgotten` that of one to leave out from now on."""

    chosen = Signal(object)
    forgotten = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks: Tasks | None = None
        self._is_looked_into = True
        self.setAccessibleName(self.tr("Last opened audits"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegateForColumn(_FACILITY, _FacilityAndFile(self))
        self.setHeaderLabels(
            [
                self.tr("Facility and file"),
                self.tr("Edition"),
                self.tr("Opened"),
                self.tr("Closing meeting"),
                self.tr("Rating"),
                self.tr("State"),
            ]
        )
        self._size_columns()
        self._add_acts()
        self.itemActivated.connect(self._on_activated)

    def _size_columns(self) -> None:
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_FACILITY, QHeaderView.ResizeMode.Stretch)

    def _add_acts(self) -> None:
        self.open_action, self.forget_action = QAction(self), QAction(self)
        self.open_action.setText(self.tr("Open this audit"))
        self.open_action.triggered.connect(lambda: self._on_activated(self.currentItem()))
        self.forget_action.setText(self.tr("Take off this list"))
        self.forget_action.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        self.forget_action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.forget_action.triggered.connect(self._on_forget)
        self.addActions([self.open_action, self.forget_action])
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    # Showing

    def show_paths(self, paths: Sequence[str], tasks: Tasks) -> None:
        """List audits by their names; they are looked into once this was painted."""
        self.clear()
        self._tasks = tasks
        self._is_looked_into = not paths
        for path in map(Path, paths):
            item = QTreeWidgetItem([path.stem])
            item.setData(_FACILITY, _PATH, path)
            item.setData(_FACILITY, _FILE, path.name)
            item.setToolTip(_FACILITY, str(path))
            self.addTopLevelItem(item)
        if items := self._items():
            self.setCurrentItem(items[0])
        for action in (self.open_action, self.forget_action):
            action.setEnabled(bool(paths))

    def _look_into_all(self) -> None:
        from workbench.operations.recent import look_at_recent

        if self._tasks is None:
            return
        for path in self.paths:
            self._tasks.on_files(lambda path=path: look_at_recent(path), self._fill)  # type: ignore[misc]

    @property
    def paths(self) -> list[Path]:
        """The audits that are listed."""
        return [item.data(_FACILITY, _PATH) for item in self._items()]

    def _items(self) -> list[QTreeWidgetItem]:
        items = [self.topLevelItem(place) for place in range(self.topLevelItemCount())]
        return [item for item in items if item is not None]

    def _fill(self, seen: RecentAudit) -> None:
        for item in self._items():
            if item.data(_FACILITY, _PATH) == seen.path:
                self._show_seen(item, seen)

    def _show_seen(self, item: QTreeWidgetItem, seen: RecentAudit) -> None:
        from workbench.ui.start.recent_words import row_of

        told = row_of(seen)
        for column, text in enumerate(told.texts):
            item.setText(column, text)
        if told.icon is not None:
            item.setIcon(_RATING, told.icon)
        item.setToolTip(_STATE, told.why)
        item.setToolTip(_FACILITY, f"{told.texts[_FACILITY]}\n{seen.path}")
        item.setData(_FACILITY, Qt.ItemDataRole.AccessibleTextRole, told.aloud)

    # Acting

    def _on_activated(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(_FACILITY, _PATH))

    def _on_forget(self) -> None:
        item = self.currentItem()
        if item is not None:
            path = item.data(_FACILITY, _PATH)
            self.takeTopLevelItem(self.indexOfTopLevelItem(item))
            self.forgotten.emit(path)

    # Qt's own

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height_of(_MOST_ROWS))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self._height_of(_FEWEST_ROWS))

    def _height_of(self, most: int) -> int:
        row = 2 * self.fontMetrics().height() + 2 * _ROOM
        rows = min(max(self.topLevelItemCount(), 1), most)
        return self.header().sizeHint().height() + rows * row + 6

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_looked_into:
            self._is_looked_into = True
            QTimer.singleShot(0, self._look_into_all)


class _FacilityAndFile(QStyledItemDelegate):
    """The facility, and below it in a quiet line the file."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        usual = super().sizeHint(option, index)
        return QSize(usual.width(), 2 * option.fontMetrics.height() + 2 * _ROOM)

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        option.text = ""  # painted here, on what the style paints of a row

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        told, file = index.data() or "", index.data(_FILE) or ""
        rect, metrics = option.rect.adjusted(8, _ROOM, -8, -_ROOM), option.fontMetrics
        upper = QRect(rect.left(), rect.top(), rect.width(), metrics.height())
        painter.save()
        strong = QFont(option.font)
        strong.setWeight(QFont.Weight.DemiBold)
        painter.setFont(strong)
        painter.setPen(theme.colours().text)
        elide = Qt.TextElideMode.ElideRight
        painter.drawText(upper, 0, painter.fontMetrics().elidedText(told, elide, rect.width()))
        painter.setFont(option.font)
        painter.setPen(theme.colours().muted)
        lower = upper.translated(0, metrics.height())
        painter.drawText(lower, 0, metrics.elidedText(file, Qt.TextElideMode.ElideMiddle, rect.width()))
        painter.restore()
