"""The pages in small, to go to one of them."""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from workbench.ui.preview.reader import Reader, Tile
from workbench.ui.theme import colours, scaled

_WIDTH, _HEIGHT = 96, 132  # of the small pictures, at the usual size of text
_ROOM = 10
_Index = QModelIndex | QPersistentModelIndex


class PageList(QListView):
    """`chosen` tells which page somebody wants to see."""

    chosen = Signal(int)

    def __init__(self, reader: Reader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self._is_following = False
        self._soon = QTimer(self, singleShot=True, interval=40)  # what is scrolled past is not drawn
        self._soon.timeout.connect(self._want)
        self._pages = _Pages(reader, self)
        self.setModel(self._pages)
        self.setItemDelegate(_Small(reader, self))
        self.setAccessibleName(self.tr("Pages"))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.clicked.connect(lambda index: self.chosen.emit(index.row()))
        self.verticalScrollBar().valueChanged.connect(lambda _: self._soon.start())
        reader.opened.connect(self._on_opened)
        reader.drawn.connect(self._on_drawn)

    def show_page(self, page: int) -> None:
        """Mark the page that is looked at."""
        index = self._pages.index(page, 0)
        self._is_following = True
        self.setCurrentIndex(index)
        self._is_following = False

    def _on_opened(self) -> None:
        self._pages.fill()
        self.show_page(0)
        self._soon.start()

    def _on_current(self, index: QModelIndex) -> None:
        if not self._is_following and index.isValid():
            self.chosen.emit(index.row())

    def _on_drawn(self, page: int) -> None:
        self.update(self._pages.index(page, 0))

    def _want(self) -> None:
        """Draw those that can be seen, from the top on."""
        if not self.isVisible():
            return
        ratio, room = self.devicePixelRatioF(), self.viewport().rect()
        first = self.indexAt(room.topLeft() + QRect(0, 0, 20, 20).center())
        last = self.indexAt(room.bottomLeft() + QRect(0, 0, 20, 1).center())
        end = last.row() if last.isValid() else self._pages.rowCount() - 1
        pages = range(max(0, first.row()), end + 1)
        self._reader.want("the list", [small_tile(self._reader, page, ratio) for page in pages])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._soon.start()

    def minimumSizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(scaled(_WIDTH) + 2 * scaled(_ROOM) + bar + 6, scaled(120))

    def sizeHint(self) -> QSize:
        return QSize(self.minimumSizeHint().width() + scaled(20), scaled(400))


def small_tile(reader: Reader, page: int, ratio: float) -> Tile:
    """The whole page, as large as fits into the list."""
    look = reader.looks[page]
    size = QSize(max(1, round(look.width)), max(1, round(look.height)))
    size.scale(QSize(scaled(_WIDTH), scaled(_HEIGHT)) * ratio, Qt.AspectRatioMode.KeepAspectRatio)
    return Tile(page, max(1, size.width()), max(1, size.height()), is_small=True)


class _Pages(QAbstractListModel):
    """What each page is called; the pictures are the reader's."""

    def __init__(self, reader: Reader, parent: QWidget) -> None:
        super().__init__(parent)
        self._reader = reader
        self._count = 0

    def fill(self) -> None:
        self.beginResetModel()
        self._count = len(self._reader.looks)
        self.endResetModel()

    def rowCount(self, _parent: _Index | None = None) -> int:
        return self._count

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.tr("Page {n}").format(n=self._reader.looks[index.row()].label)
        return None


class _Small(QStyledItemDelegate):
    """A small picture with the page's number under it."""

    def __init__(self, reader: Reader, parent: PageList) -> None:
        super().__init__(parent)
        self._reader = reader

    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:
        line = option.fontMetrics.height()
        return QSize(scaled(_WIDTH) + 2 * scaled(_ROOM), scaled(_HEIGHT) + line + 2 * scaled(_ROOM))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        room: QRect = shown.rect
        is_current = bool(shown.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if is_current:
            painter.fillRect(room, QColor(colours().accent_wash))
        frame = self._frame(room, index.row())
        image = self._image(index.row())
        if image is None:
            painter.fillRect(frame, QColor("white"))
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(frame, image)
        painter.setPen(
            QPen(QColor(colours().accent if is_current else colours().strong_line), 2 if is_current else 1)
        )
        painter.drawRect(frame.adjusted(-1, -1, 0, 0))
        painter.setPen(QColor(colours().accent if is_current else colours().muted))
        under = QRect(room.left(), frame.bottom(), room.width(), room.bottom() - frame.bottom())
        label = self._reader.looks[index.row()].label
        painter.drawText(under, Qt.AlignmentFlag.AlignCenter, label)
        painter.restore()

    def _frame(self, room: QRect, page: int) -> QRect:
        size = small_tile(self._reader, page, 1.0)
        left = room.left() + (room.width() - size.width) // 2
        top = room.top() + scaled(_ROOM) + (scaled(_HEIGHT) - size.height) // 2
        return QRect(left, top, size.width, size.height)

    def _image(self, page: int) -> QImage | None:
        return self._reader.rough(page)
