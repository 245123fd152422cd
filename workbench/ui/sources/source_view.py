"""How the sources are shown: which columns, how wide, and what is painted in them."""

from collections.abc import Collection, Mapping

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QAction, QColor, QFont, QFontMetrics, QPainter, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from workbench.audit.enums import Conflict, DueDiligence, Mineral
from workbench.ui.sources.source_table import (
    ACTION_COLUMN,
    COLUMNS,
    DUE_DILIGENCE_COLUMN,
    NAME_COLUMN,
    STATUS_COLUMN,
    Index,
)
from workbench.ui.theme import Tone, at, colours, unit
from workbench.ui.words import tr, word

_BESIDE_CELL, _BESIDE_HEADING = 12, 12
_MOST_MORE = {ACTION_COLUMN: 150, STATUS_COLUMN: 60}  # beyond what a column needs
# Which columns come first where there is no room for all; those that are not named always show.
_AS_THERE_IS_ROOM = ("status", "cahra", "unverified", "smelter_country", "action")


class SourceView(QTableView):
    """Columns as wide as what usually stands in them; the name takes the room that is left.

    What the user chose is shown, even where it has to be scrolled to; the rest as there is room and need.
    """

    columns_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen: dict[str, bool] = {}
        self._needless: frozenset[str] = frozenset()
        plain = QStyledItemDelegate(self)  # painted without a word of Python: most of what scrolls by
        for place in range(len(COLUMNS)):
            if place not in _DRESSED:
                self.setItemDelegateForColumn(place, plain)
        self.horizontalHeader().setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.horizontalHeader().customContextMenuRequested.connect(self._on_header_menu)

    def show_columns(self, chosen: Mapping[str, bool]) -> None:
        """Show what the user chose, by column; what is not in it shows as there is room."""
        self._chosen = {key: bool(wanted) for key, wanted in chosen.items() if key in _KEYS}
        self.share_room()

    def show_needless(self, columns: Collection[str]) -> None:
        """Columns in which nothing would stand."""
        if self._needless != frozenset(columns):
            self._needless = frozenset(columns)
            self.share_room()

    def columns_menu(self, parent: QWidget) -> QMenu:
        """A menu in which columns are chosen."""
        menu = QMenu(self.tr("Co&lumns"), parent)
        for place, (key, heading) in enumerate(COLUMNS):
            action = QAction(tr(heading), menu, checkable=True)
            action.setChecked(not self.isColumnHidden(place))
            action.setEnabled(place != NAME_COLUMN)
            action.toggled.connect(lambda shown, one=key: self._choose({**self._chosen, one: shown}))
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(self.tr("As there is room"), lambda: self._choose({})).setEnabled(bool(self._chosen))
        return menu

    def _choose(self, chosen: Mapping[str, bool]) -> None:
        self.show_columns(chosen)
        self.columns_chosen.emit(dict(self._chosen))

    def _on_header_menu(self, at_: QPoint) -> None:
        menu = self.columns_menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.horizontalHeader().mapToGlobal(at_))

    def share_room(self) -> None:
        """Fit the columns into the width."""
        header = self.horizontalHeader()
        if header.count() < len(COLUMNS):
            return  # no model yet
        self.verticalHeader().setDefaultSectionSize(row_height(self.font()))
        widths = self._shown_widths()
        room = self.viewport().width() - sum(widths.values())
        for place, most in _MOST_MORE.items():
            if place in widths:
                more = max(0, min(room * 2 // 5, most))
                widths[place] += more
                room -= more
        # Where even the least is too much, a long name is cut before the table moves sideways.
        widths[NAME_COLUMN] = max(self._heading_width(NAME_COLUMN), widths[NAME_COLUMN] + room)
        for place in range(len(COLUMNS)):
            self.setColumnHidden(place, place not in widths)
        for place, width in widths.items():
            header.resizeSection(place, width)

    def _shown_widths(self) -> dict[int, int]:
        least = {key: self._least(place) for place, key in enumerate(_KEYS)}
        shown = [key for key in _KEYS if self._chosen.get(key, key not in _AS_THERE_IS_ROOM)]
        for key in _AS_THERE_IS_ROOM:
            fits = sum(least[one] for one in shown) + least[key] <= self.viewport().width()
            if fits and key not in self._chosen and key not in self._needless:
                shown.append(key)
        return {place: least[key] for place, key in enumerate(_KEYS) if key in shown}

    def _least(self, place: int) -> int:
        beside = 2 * _BESIDE_CELL
        usual = _usual(COLUMNS[place][0])
        cell = max((self.fontMetrics().horizontalAdvance(told) for told in usual), default=0)
        return max(cell + beside, self._heading_width(place))

    def _heading_width(self, place: int) -> int:
        metrics = QFontMetrics(at(self.font(), 12, QFont.Weight.DemiBold))
        return metrics.horizontalAdvance(tr(COLUMNS[place][1])) + 2 * _BESIDE_HEADING

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share_room()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self.share_room()
            self._stay_opaque()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._stay_opaque()

    def _stay_opaque(self) -> None:
        """A style sheet lets the ground shine through; then each step of scrolling paints all rows anew."""
        self.viewport().setAutoFillBackground(False)  # else what is so already is not looked at again
        self.viewport().setAutoFillBackground(True)


_KEYS = [key for key, _heading in COLUMNS]


def _usual(column: str) -> tuple[str, ...]:
    """What a column must have room for."""
    return {
        "mineral": tuple(word(one) for one in Mineral),
        "name": ("Metallurgical Works of Town 1",),
        "smelter_id": ("CID000000",),
        "due_diligence": tuple(word(one) for one in DueDiligence),  # in smaller letters, with a shape
        "conflict": tuple(word(one) for one in Conflict),
        "status": ("Conformant",),
        "cahra": (tr("⚑ flagged"),),
    }.get(column, ())


def row_height(font: QFont) -> int:
    """The height of a row, with room above and below its text."""
    return max(round(30 * unit(font)), QFontMetrics(font).height() + 8)


class SourceDelegate(QStyledItemDelegate):
    """Paints due diligence as a badge."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), row_height(option.font))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        source = index.data(Qt.ItemDataRole.UserRole)
        if source is not None and index.column() == DUE_DILIGENCE_COLUMN:
            badge = _badge(source.due_diligence, option.font, painter.device().devicePixelRatio())
            area = option.rect
            height = badge.height() / badge.devicePixelRatio()
            painter.drawPixmap(QPointF(area.x() + 8, area.y() + (area.height() - height) / 2), badge)

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if index.column() == DUE_DILIGENCE_COLUMN:
            option.text = ""


_DRESSED = (DUE_DILIGENCE_COLUMN,)


def _tone(due_diligence: DueDiligence) -> Tone:
    scheme = colours()
    return {
        DueDiligence.DOCUMENTED: scheme.good,
        DueDiligence.UNDOCUMENTED: scheme.bad,
        DueDiligence.UNKNOWN: scheme.quiet,
    }[due_diligence]


_SHAPES = {DueDiligence.DOCUMENTED: "✓", DueDiligence.UNDOCUMENTED: "✕", DueDiligence.UNKNOWN: "?"}


def _badge(due_diligence: DueDiligence, font: QFont, ratio: float) -> QPixmap:
    """The badge as a picture, painted once for each way to look and each language."""
    told = f"{_SHAPES[due_diligence]} {word(due_diligence)}"
    key = (told, _tone(due_diligence), font.key(), ratio)
    if key not in _BADGES:
        _BADGES[key] = _painted_badge(told, _tone(due_diligence), font, ratio)
    return _BADGES[key]


_BADGES: dict[tuple[str, Tone, str, float], QPixmap] = {}


def _painted_badge(told: str, tone: Tone, font: QFont, ratio: float) -> QPixmap:
    grown, small = unit(font), at(font, 11, QFont.Weight.DemiBold)
    size = QSizeF(QFontMetrics(small).horizontalAdvance(told) + 12 * grown, 19 * grown)
    picture = QPixmap((size * ratio).toSize())
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(small)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tone.wash))
    box = QRectF(0, 0, size.width(), size.height())
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(QColor(tone.ink))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, told)
    painter.end()
    return picture
