"""A line to type in over a list to choose from: what the palette and the search are made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from html import escape

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QTextDocument, QTextOption
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from workbench.ui.theme import SMALL, at, colours, scaled
from workbench.ui.widgets.dialog import Dialog
from workbench.ui.widgets.parts import column, label

_WIDTH, _HEIGHT, _TOP = 640, 460, 72
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the list: `spans` of the text are set in bold; `keys` and `note` stand at the right."""

    key: str
    text: str
    note: str = ""
    keys: str = ""
    spans: tuple[tuple[int, int], ...] = field(default=())


class Picker(Dialog):
    """`typed` tells a text when somebody paused, `chosen` the key of the line that was chosen."""

    typed = Signal(str)
    chosen = Signal(str)

    def __init__(self, title: str, placeholder: str, parent: QWidget, *, pause_ms: int = 0) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._typing = QTimer(self, singleShot=True, interval=pause_ms)
        self._typing.timeout.connect(lambda: self.typed.emit(self.text.text()))
        self._build(title, placeholder)
        self._place(parent)

    def _build(self, title: str, placeholder: str) -> None:
        around = column(self, spacing=0)
        frame = QFrame()
        frame.setProperty("role", "card")
        around.addWidget(frame)
        inside = column(frame, margins=(SMALL, SMALL, SMALL, SMALL), spacing=SMALL)
        self.text = QLineEdit()
        self.text.setPlaceholderText(placeholder)
        self.text.setAccessibleName(title)
        self.text.textChanged.connect(lambda: self._typing.start())
        self.text.installEventFilter(self)
        self.view = QListView()
        self.view.setAccessibleName(self.tr("What was found"))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setUniformItemSizes(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.model = _Lines(self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(_Painter(self.model))
        self.view.clicked.connect(lambda index: self._choose(index))
        self.told = label("", "small", wraps=True)
        for each in (self.text, self.view, self.told):
            inside.addWidget(each)

    def _place(self, over: QWidget) -> None:
        window = over.window()
        width = min(scaled(_WIDTH), window.width() - 4 * SMALL)
        height = min(scaled(_HEIGHT), window.height() - _TOP - 4 * SMALL)
        self.resize(width, height)
        corner = window.mapToGlobal(window.rect().topLeft())
        self.move(corner.x() + (window.width() - width) // 2, corner.y() + _TOP)

    def show_lines(self, lines: Sequence[Line], told: str = "") -> None:
        """What can be chosen now, the first of it marked; `told` stands below."""
        self.model.show(lines)
        self.told.setText(told)
        self.told.setVisible(bool(told))
        if lines:
            self.view.setCurrentIndex(self.model.index(0, 0))
            self.view.scrollToTop()

    @property
    def lines(self) -> tuple[Line, ...]:
        """What is listed."""
        return self.model.lines

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow keys move in the list while one types."""
        if watched is self.text and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in _STEPS:
                self._step(_STEPS[Qt.Key(event.key())])
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._hurry()
                self._choose(self.view.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def _hurry(self) -> None:
        """Somebody chose before the pause was over."""
        if self._typing.isActive():
            self._typing.stop()
            self.typed.emit(self.text.text())

    def _step(self, by: int) -> None:
        if count := len(self.lines):
            place = self.view.currentIndex().row() + by
            place = place % count if abs(by) == 1 else min(max(place, 0), count - 1)
            self.view.setCurrentIndex(self.model.index(place, 0))

    def _choose(self, index: _Index) -> None:
        if index.isValid():
            key = self.lines[index.row()].key
            self.accept()
            self.chosen.emit(key)


_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 8,
    Qt.Key.Key_PageUp: -8,
}


class _Lines(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lines: tuple[Line, ...] = ()

    def show(self, lines: Sequence[Line]) -> None:
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.text
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return ", ".join(part for part in (line.text, line.note, line.keys) if part)
        return None


class _Painter(QStyledItemDelegate):
    """The text with its bold spans, and at the right where it is found or the keys that do it."""

    def __init__(self, model: _Lines) -> None:
        super().__init__(model)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002 - Qt's signature
        return QSize(scaled(200), scaled(30))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        line = self._model.lines[index.row()]
        scheme = colours()
        box = QRectF(option.rect).adjusted(2, 1, -2, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QColor(scheme.accent))
            painter.setBrush(QColor(scheme.accent_wash))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        room = box.adjusted(scaled(8), 0, -scaled(8), 0)
        room.setRight(self._paint_keys(painter, option.font, room, line.keys))
        room.setRight(self._paint_note(painter, option.font, room, line.note))
        _paint_text(painter, option.font, room, line, scheme.text)
        painter.restore()

    def _paint_keys(self, painter: QPainter, font: QFont, room: QRectF, keys: str) -> float:
        if not keys:
            return room.right()
        painter.setFont(at(font, 11))
        width = painter.fontMetrics().horizontalAdvance(keys) + scaled(10)
        box = QRectF(room.right() - width, room.center().y() - scaled(9), width, scaled(18))
        painter.setPen(QColor(colours().strong_line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 3, 3)
        painter.setPen(QColor(colours().muted))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, keys)
        return box.left() - scaled(8)

    def _paint_note(self, painter: QPainter, font: QFont, room: QRectF, note: str) -> float:
        if not note:
            return room.right()
        painter.setFont(at(font, 12))
        metrics = painter.fontMetrics()
        told = metrics.elidedText(note, Qt.TextElideMode.ElideRight, int(room.width() * 0.4))
        width = metrics.horizontalAdvance(told)
        painter.setPen(QColor(colours().muted))
        at_right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(room, at_right, told)
        return room.right() - width - scaled(8)


def _paint_text(painter: QPainter, font: QFont, room: QRectF, line: Line, colour: str) -> None:
    document = QTextDocument()
    document.setDefaultFont(at(font, 13))
    document.setDocumentMargin(0)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    document.setDefaultTextOption(option)
    document.setHtml(f'<span style="color:{colour}">{marked(line.text, line.spans)}</span>')
    painter.translate(room.left(), room.center().y() - document.size().height() / 2)
    document.drawContents(painter, QRectF(0, 0, room.width(), document.size().height()))


def marked(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """HTML of a text, escaped, with its spans in bold."""
    parts, done = [], 0
    for start, end in spans:
        parts += [escape(text[done:start]), f"<b>{escape(text[start:end])}</b>"]
        done = end
    return "".join([*parts, escape(text[done:])])
