"""The only makers of headings, paragraphs and tables.

Chapters say what is there, this module how it is laid out, and what it is in the tree of the tagged PDF.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, Table, TableStyle

from workbench.audit.enums import Rating
from workbench.report.breaking import Text
from workbench.report.fonts import BOLD, REGULAR
from workbench.report.marks import Label
from workbench.report.style import (
    BODY,
    CELL,
    FINE,
    FINE_HEAD,
    H1,
    H2,
    HEAD,
    HEIGHT,
    LINE,
    QUIET,
    STRONG_LINE,
    WIDTH,
)
from workbench.report.tags import Node, marked, tagged_text, tags_of
from workbench.report.text import Markup, bold, joined, plain, safe

Cell = Flowable | str
Command = tuple[Any, ...]
_PADDING = 5.0
_TIGHT = 2.0
_ROUNDING = 1e-6


class Heading(Text):
    """A heading that is also an entry of the outline; `level` counts from 0.

    It goes to the next page rather than stand alone at the foot of one. (`keepWithNext` would take a whole
    long table along.)
    """

    def __init__(self, text: str, level: int, style: ParagraphStyle, room: float) -> None:
        super().__init__(safe(text), style)
        self.tag = Node("H1" if level == 0 else "H2")
        self._title = plain(text)
        self._level = level
        self._room = room

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803
        """Claims more than there is where too little would be left under it."""
        width, height = super().wrap(availWidth, availHeight)
        return width, height if availHeight > self._room else availHeight + 1

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:  # noqa: N803
        """Not at all where there is too little room: so it moves to the next page."""
        return [] if availHeight <= self._room else super().split(availWidth, availHeight)

    def draw(self) -> None:
        """As a paragraph, with its entry in the outline."""
        key = f"{self.canv.getPageNumber()}-{self._level}-{self._title}"
        self.canv.bookmarkHorizontal(key, 0, self.height + 12)
        self.canv.addOutlineEntry(self._title, key, self._level, closed=self._level > 0)
        super().draw()


def heading(text: str) -> Flowable:
    """A chapter's title."""
    return Heading(text, 0, H1, room=150)


def subheading(text: str) -> Flowable:
    """A title within a chapter."""
    return Heading(text, 1, H2, room=80)


def paragraph(*pieces: Markup, style: ParagraphStyle = BODY) -> Text:
    """Pieces that are already safe, as running text."""
    return Text(joined(pieces), style)


def note(text: str) -> Text:
    """A quiet sentence."""
    return paragraph(safe(text), style=QUIET)


def cell(text: Markup, style: ParagraphStyle = CELL) -> Text:
    """Text in a table, which may wrap."""
    return Text(text, style)


def label(rating: Rating | None, word: str, size: float = 8.4) -> Flowable:
    """A rating with its shape, never a colour alone."""
    return Label(rating, word, size)


def grid(
    head: Sequence[str],
    rows: Sequence[Sequence[Cell]],
    widths: Sequence[float],
    commands: Sequence[Command] = (),
) -> "Grid":
    """A table under a header that repeats; `widths` are shares of the page's width that add up to 1."""
    head_cells: list[Cell] = [Text(safe(word), HEAD) for word in head]
    tag, cells = Node("Table"), [head_cells, *map(list, rows)]
    _tag_head(tag, head_cells)
    for line in cells[1:]:
        _tag_row(tag, line)
    return _table(tag, cells, [WIDTH * part for part in widths], commands, size=CELL.fontSize)


def pairs(rows: Sequence[tuple[str, Markup]], first: float = 0.26, style: ParagraphStyle = CELL) -> "Grid":
    """Names and what they stand for, without lines."""
    quiet = ParagraphStyle("name", parent=style, textColor=QUIET.textColor)
    cells = [[Text(safe(name), quiet), Text(value, style)] for name, value in rows]
    table = Grid(
        cells,
        colWidths=[WIDTH * first, WIDTH * (1 - first)],
        splitInRow=1,
    )
    table.setStyle(
        TableStyle([*_FLUSH, ("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 3)])
    )
    names = [Node("TH", [name.tag], scope="Row") for name, _ in cells]
    values = [Node("TD", [value.tag]) for _, value in cells]
    lines = [Node("TR", list(line)) for line in zip(names, values, strict=True)]
    table.tag = Node("Table", lines)
    return table


def block(rows: Sequence[Flowable], colour: str) -> "Grid":
    """Paragraphs with a coloured bar beside them; they break across pages, the first two stay together."""
    table = Grid([[row] for row in rows], colWidths=[WIDTH], splitInRow=1, spaceAfter=9, spaceBefore=3)
    table.tag = Node("Div", tags_of(rows))
    commands: list[Command] = [
        PLAIN,
        ("LINEBEFORE", (0, 0), (0, -1), 3, HexColor(colour)),
        ("LEFTPADDING", (0, 0), (-1, -1), 10),
        ("RIGHTPADDING", (0, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 1),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 1),
    ]
    if len(rows) > 1:
        commands.append(("NOSPLIT", (0, 0), (0, 1)))
    table.setStyle(TableStyle(commands))
    return table


# Cells that hold flowables need a font too, or Helvetica slips in without being embedded.
PLAIN: Command = ("FONT", (0, 0), (-1, -1), REGULAR, CELL.fontSize)
_FLUSH: list[Command] = [
    PLAIN,
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 4),
    ("TOPPADDING", (0, 0), (-1, -1), 3),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
]


class Grid(Table):
    """A table that marks the texts it draws itself; `tag` is what it is in the document's structure."""

    tag: Node | None = None

    def _drawCell(self, cellval: Any, cellstyle: Any, pos: Any, size: Any) -> None:  # noqa: N802
        with marked(self.canv, getattr(cellval, "tag", None) if isinstance(cellval, str) else None):
            super()._drawCell(cellval, cellstyle, pos, size)  # type: ignore[misc]


def _tag_head(table: Node, cells: Sequence[Cell]) -> None:
    """The first row of a table's structure: its headings, which count once however often they are drawn."""
    headings = [Node("TH", tags_of([cell]), scope="Column") for cell in cells]
    for heading_ in headings:
        for part in heading_.children:
            part.once = True
    table.children.append(Node("TR", headings))


def _tag_row(table: Node, cells: list[Cell]) -> None:
    """A row of a table's structure; texts that the table draws itself are given their cell's node."""
    row = Node("TR")
    for place, cell_ in enumerate(cells):
        made = Node("TD", tags_of([cell_]))
        row.children.append(made)
        if isinstance(cell_, str):
            cells[place] = tagged_text(cell_, made)
    table.children.append(row)


def _table(
    tag: Node,
    cells: Sequence[Sequence[Cell]],
    widths: Sequence[float],
    commands: Sequence[Command],
    *,
    size: float,
    pad: float = 3.5,
    heights: list[float] | None = None,
) -> Grid:
    table = Grid(
        [list(row) for row in cells],
        colWidths=list(widths),
        rowHeights=heights,
        repeatRows=1,
        splitInRow=1,
        spaceAfter=8,
    )
    table.setStyle(
        TableStyle(
            [
                ("FONT", (0, 0), (-1, -1), REGULAR, size, size * 1.34),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LEFTPADDING", (0, 0), (-1, -1), _PADDING),
                ("RIGHTPADDING", (0, 0), (-1, -1), _PADDING),
                ("TOPPADDING", (0, 0), (-1, -1), pad),
                ("BOTTOMPADDING", (0, 0), (-1, -1), pad),
                ("LINEBELOW", (0, 0), (-1, 0), 0.7, HexColor(STRONG_LINE)),
                ("LINEBELOW", (0, 1), (-1, -1), 0.4, HexColor(LINE)),
                *commands,
            ]
        )
    )
    table.tag = tag
    return table


class Strong(str):
    """A text in `Rows` that stands out."""

    __slots__ = ()


@dataclass(slots=True)
class _Row:
    cells: list[Cell]
    height: float
    strong: tuple[int, ...]
    is_tagged: bool = False


class Rows(Flowable):
    """A table of texts of any length: only the rows of the page at hand are laid out, and each once.

    One table of 10 000 rows would be measured as a whole, again after each break. A text that fits its column
    is drawn as it is; a paragraph is made only where it must wrap.
    """

    def __init__(
        self,
        head: Sequence[str],
        rows: Sequence[Sequence[str]],
        widths: Sequence[float],
        measured: Sequence[_Row] = (),
        tag: Node | None = None,
    ) -> None:
        super().__init__()
        self.spaceAfter = 8
        self.tag = tag or Node("Table")
        self._head = head
        self._rows = rows
        self._widths = widths
        self._measured = list(measured)
        self._laid_out: Table | None = None

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803
        """The height of what is left, or more than there is, so that it is split."""
        count = self._fitting(availHeight)
        if count < len(self._rows):
            return availWidth, availHeight + 1
        self._laid_out = self._part(count)
        return self._laid_out.wrap(availWidth, availHeight)

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:  # noqa: N803
        """The rows of this page, and a feed of the rest."""
        count = self._fitting(availHeight)
        on_fresh_page = availHeight > HEIGHT - 1
        if count < 2 and not on_fresh_page:
            return []
        if not count:  # a row taller than the page breaks inside
            return [*self._part(1, fixed=False).split(availWidth, availHeight), *self._rest(1)]
        return [self._part(count), *self._rest(count)]

    def draw(self) -> None:
        """What `wrap` laid out."""
        if self._laid_out is not None:
            self._laid_out.drawOn(self.canv, 0, 0)

    def _rest(self, count: int) -> list[Flowable]:
        rest = self._rows[count:]
        return [Rows(self._head, rest, self._widths, self._measured[count:], self.tag)] if rest else []

    def _fitting(self, height: float) -> int:
        """How many of the rows fit under the header."""
        left = height - self._measure(self._head_cells()) + _ROUNDING
        for index in range(len(self._rows)):
            left -= self._row(index).height
            if left < 0:
                return index
        return len(self._rows)

    def _row(self, index: int) -> _Row:
        if index == len(self._measured):
            texts = self._rows[index]
            cells = [_fitted(text, WIDTH * part) for text, part in zip(texts, self._widths, strict=True)]
            strong = tuple(column for column, text in enumerate(texts) if isinstance(text, Strong))
            self._measured.append(_Row(cells, self._measure(cells), strong))
        return self._measured[index]

    def _measure(self, cells: Sequence[Cell]) -> float:
        """The height of a row with its padding, in points."""
        heights = [
            FINE.leading if isinstance(cell, str) else cell.wrap(WIDTH * part - 2 * _PADDING, HEIGHT)[1]
            for cell, part in zip(cells, self._widths, strict=True)
        ]
        return max(heights) + 2 * _TIGHT

    def _head_cells(self) -> list[Cell]:
        return [Text(safe(word), FINE_HEAD) for word in self._head]

    def _part(self, count: int, *, fixed: bool = True) -> Table:
        """The first rows as a table; with `fixed` heights, which saves measuring them again."""
        rows, head = self._measured[:count], self._head_cells()
        self._tag_part(head, rows)
        heights = [self._measure(head), *(row.height for row in rows)] if fixed else None
        cells = [head, *(row.cells for row in rows)]
        widths = [WIDTH * part for part in self._widths]
        strong = [
            ("FONTNAME", (column, number), (column, number), BOLD)
            for number, row in enumerate(rows, start=1)
            for column in row.strong
        ]
        return _table(self.tag, cells, widths, strong, size=FINE.fontSize, pad=_TIGHT, heights=heights)

    def _tag_part(self, head: list[Cell], rows: Sequence[_Row]) -> None:
        """Add these rows to the structure, unless they are in it; a repeated head is the first one again."""
        if not self.tag.children:
            _tag_head(self.tag, head)
        else:
            for cell_, heading_ in zip(head, self.tag.children[0].children, strict=True):
                cell_.tag = heading_.children[0]  # type: ignore[union-attr]
        for row in rows:
            if not row.is_tagged:
                _tag_row(self.tag, row.cells)
                row.is_tagged = True


def _fitted(text: str, width: float) -> Cell:
    """The text itself where it fits, else a paragraph that wraps it."""
    strong = isinstance(text, Strong)
    text = plain(text)
    if stringWidth(text, BOLD if strong else REGULAR, FINE.fontSize) <= width - 2 * _PADDING:
        return text
    return Text(bold(safe(text)) if strong else safe(text), FINE)
