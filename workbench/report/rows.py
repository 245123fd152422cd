"""A table of texts of any length, laid out page by page and drawn straight onto the canvas.

ReportLab's own table measures and styles each cell by itself, which for 10 000 rows takes most of the time.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable

from workbench.report.fonts import BOLD, REGULAR
from workbench.report.style import FINE, HEIGHT, INK, LINE, MUTED, STRONG_LINE, WIDTH
from workbench.report.tags import Node, TaggedCanvas
from workbench.report.writing import Pen, Ruler

_PADDING = 5.0
_TIGHT = 2.0
_ROUNDING = 1e-6
_ABOVE = FINE.fontSize + _TIGHT  # from the top of a row to the foot of its first letters


class Strong(str):
    """A text in `Rows` that stands out."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Place:
    """Where links of this key lead: a row; `title` as they tell it."""

    key: str
    title: str


@dataclass(slots=True)
class _Cell:
    lines: tuple[str, ...]
    font: str
    node: Node


@dataclass(slots=True)
class _Row:
    cells: list[_Cell]
    place: Place | None = None
    height: float = 0.0

    def __post_init__(self) -> None:
        self.height = max([len(cell.lines) for cell in self.cells]) * FINE.leading + 2 * _TIGHT

    def cut(self, height: float) -> tuple["_Row", "_Row"]:
        """What fits into a height, at least a line, and the rest; both are the same row to a reader."""
        count = max(1, int((height - 2 * _TIGHT) // FINE.leading))
        parts = [
            [_Cell(cell.lines[part], cell.font, cell.node) for cell in self.cells]
            for part in (slice(count), slice(count, None))
        ]
        return _Row(parts[0], self.place), _Row(parts[1])


class _Table:
    """All rows; each is broken into lines once, when a page comes to it."""

    def __init__(
        self,
        head: Sequence[str],
        rows: Sequence[Sequence[str]],
        widths: Sequence[float],
        places: Mapping[int, Place],
    ) -> None:
        self.rows = rows
        self.starts = [WIDTH * sum(widths[:column]) + _PADDING for column in range(len(widths))]
        self.tag = Node("Table")
        self._rooms = [WIDTH * part - 2 * _PADDING for part in widths]
        self._places = places
        self._rulers = {name: Ruler(name, FINE.fontSize) for name in (REGULAR, BOLD)}
        self._made: list[_Row] = []
        self.head = self._row([Strong(word) for word in head], is_head=True)

    def row(self, index: int) -> _Row:
        """The row at a place; the first time it is asked for, it is added to the structure."""
        while index >= len(self._made):
            made = self._row(self.rows[len(self._made)])
            made.place = self._places.get(len(self._made))
            self._made.append(made)
        return self._made[index]

    def _row(self, texts: Sequence[str], *, is_head: bool = False) -> _Row:
        cells = [
            self._cell(text, room, is_head=is_head) for text, room in zip(texts, self._rooms, strict=True)
        ]
        self.tag.children.append(Node("TR", [cell.node for cell in cells]))
        return _Row(cells)

    def _cell(self, text: str, room: float, *, is_head: bool) -> _Cell:
        font = BOLD if isinstance(text, Strong) else REGULAR
        node = Node("TH", scope="Column", once=True) if is_head else Node("TD")
        return _Cell(self._rulers[font].lines(text, room), font, node)


class Rows(Flowable):
    """A table of texts; `widths` are shares of the page's width that add up to 1.

    `places` names rows, by number, that links lead to. A row taller than a page breaks inside.
    """

    def __init__(
        self,
        head: Sequence[str],
        rows: Sequence[Sequence[str]],
        widths: Sequence[float],
        places: Mapping[int, Place] | None = None,
    ) -> None:
        super().__init__()
        self._begin(_Table(head, rows, widths, places or {}), 0, None)

    def _begin(self, table: _Table, first: int, begun: _Row | None) -> None:
        self.spaceAfter = 8
        self.tag = table.tag
        self._table = table
        self._first = first
        self._begun = begun  # what is left of the first row, when it was cut

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803
        """The height of what is left, or more than there is, so that it is split."""
        rows, height = self._fitting(availHeight)
        is_whole = self._first + len(rows) == len(self._table.rows)
        return availWidth, height if is_whole else availHeight + 1

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:  # noqa: ARG002, N803
        """The rows of this page, and the rest."""
        rows, _ = self._fitting(availHeight)
        on_fresh_page = availHeight > HEIGHT - 1
        if len(rows) < 2 and not on_fresh_page:
            return []
        if rows:
            return [_Part(self._table, rows), *self._rest(self._first + len(rows), None)]
        head, rest = self._row(self._first).cut(availHeight - self._table.head.height)
        return [_Part(self._table, [head]), *self._rest(self._first, rest)]

    def draw(self) -> None:
        """What `wrap` found to fit."""
        rows = [self._row(index) for index in range(self._first, len(self._table.rows))]
        _Part(self._table, rows).drawOn(self.canv, 0, 0)

    def _rest(self, first: int, begun: _Row | None) -> list[Flowable]:
        if first == len(self._table.rows):
            return []
        rest = Rows.__new__(Rows)
        Flowable.__init__(rest)
        rest._begin(self._table, first, begun)
        return [rest]

    def _row(self, index: int) -> _Row:
        if self._begun is not None and index == self._first:
            return self._begun
        return self._table.row(index)

    def _fitting(self, height: float) -> tuple[list[_Row], float]:
        """The rows that fit under the header, and how high they are with it."""
        taken, rows = self._table.head.height, []
        for index in range(self._first, len(self._table.rows)):
            row = self._row(index)
            if taken + row.height > height + _ROUNDING:
                break
            taken += row.height
            rows.append(row)
        return rows, taken


class _Part(Flowable):
    """The rows of one page under their header."""

    def __init__(self, table: _Table, rows: Sequence[_Row]) -> None:
        super().__init__()
        self.spaceAfter = 8
        self._table = table
        self._rows = rows
        self.width = WIDTH
        self.height = table.head.height + sum(row.height for row in rows)

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002, N803
        """Its own size."""
        return self.width, self.height

    def draw(self) -> None:
        """Rules first, all at once; then row under row."""
        canvas = cast(TaggedCanvas, self.canv)
        canvas.saveState()
        self._draw_rules()
        pen = Pen(canvas, FINE.fontSize, FINE.leading)
        top = self.height - self._table.head.height
        canvas.setFillColor(HexColor(MUTED))
        self._draw_row(pen, self._table.head, self.height)
        canvas.setFillColor(HexColor(INK))
        for row in self._rows:
            if row.place is not None:
                canvas.note_destination(row.place.key, row.place.title, top)
            self._draw_row(pen, row, top)
            top -= row.height
        canvas.restoreState()

    def _draw_row(self, pen: Pen, row: _Row, top: float) -> None:
        for start, cell in zip(self._table.starts, row.cells, strict=True):
            if any(cell.lines):
                pen.write(cell.lines, cell.font, (start, top - _ABOVE), cell.node)

    def _draw_rules(self) -> None:
        heights = [self.height - self._table.head.height]
        for row in self._rows:
            heights.append(heights[-1] - row.height)
        for rules, width, colour in ((heights[1:], 0.4, LINE), (heights[:1], 0.7, STRONG_LINE)):
            self.canv.setLineWidth(width)
            self.canv.setStrokeColor(HexColor(colour))
            self.canv.lines([(0, height, WIDTH, height) for height in rules])
