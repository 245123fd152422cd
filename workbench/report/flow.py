"""The only makers of headings, paragraphs and tables.

Chapters say what is there, this module how it is laid out, and what it is in the tree of the tagged PDF.
"""

from collections.abc import Sequence
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Table, TableStyle

from workbench.audit.enums import Rating
from workbench.report.breaking import Text
from workbench.report.fonts import REGULAR
from workbench.report.headings import Heading, Rule, contents_of, placed
from workbench.report.marks import Label
from workbench.report.saying import tr
from workbench.report.style import (
    BLOCK_TITLE,
    BODY,
    CELL,
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
from workbench.report.text import Markup, joined, safe

Cell = Flowable | str
Command = tuple[Any, ...]
_PADDING = 5.0
_PADDING_ABOVE = 3.5  # and below


def heading(text: str) -> Heading:
    """A chapter's title."""
    return Heading(text, 0, H1, room=150)


def chapter(text: str, parts: Sequence[Flowable]) -> list[Flowable]:
    """A chapter's title, which does not stay behind where its first part has to go to the next page."""
    title = heading(text)
    title.leave_room_for(parts[0])
    return [title, *parts]


def subheading(text: str) -> Flowable:
    """A title within a chapter."""
    return Heading(text, 1, H2, room=80)


def block_title(text: str, key: str) -> Flowable:
    """The title of a block such as a finding, which links lead to."""
    return Heading(text, 1, BLOCK_TITLE, key=key)


def contents(story: Sequence[Flowable]) -> list[Flowable]:
    """The list of a story's headings with their pages, under a title of its own."""
    title = Text(safe(tr("Contents")), H1)
    title.tag = Node("H1")
    return [Rule(), title, contents_of(story)]


def paragraph(*pieces: Markup, style: ParagraphStyle = BODY) -> Text:
    """Pieces that are already safe, as running text."""
    return Text(joined(pieces), style)


def note(text: str) -> Text:
    """A quiet sentence."""
    return paragraph(safe(text), style=QUIET)


def cell(text: Markup, style: ParagraphStyle = CELL) -> Text:
    """Text in a table, which may wrap."""
    return Text(text, style)


def placed_cell(text: Markup, style: ParagraphStyle, key: str, title: str) -> Text:
    """Text in a table that links lead to."""
    return placed(text, style, key, title)


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
    return _table(tag, cells, [WIDTH * part for part in widths], commands)


def pairs(
    rows: Sequence[tuple[str, Markup]],
    first: float = 0.26,
    style: ParagraphStyle = CELL,
    width: float = WIDTH,
) -> "Grid":
    """Names and what they stand for, without lines; the names take the share `first` of the width."""
    quiet = ParagraphStyle("name", parent=style, textColor=QUIET.textColor)
    cells = [[Text(safe(name), quiet), Text(value, style)] for name, value in rows]
    table = Grid(
        cells,
        colWidths=[width * first, width * (1 - first)],
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

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:  # noqa: N803
        """Between rows; inside of one only where it is taller than a page."""
        if availHeight > HEIGHT - 1:
            return super().split(availWidth, availHeight)
        self.splitInRow = 0
        parts = super().split(availWidth, availHeight)
        for part in (self, *parts):
            part.splitInRow = 1  # type: ignore[attr-defined]
        return parts

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
) -> Grid:
    table = Grid(
        [list(row) for row in cells],
        colWidths=list(widths),
        repeatRows=1,
        splitInRow=1,
        spaceAfter=8,
    )
    table.setStyle(
        TableStyle(
            [
                ("FONT", (0, 0), (-1, -1), REGULAR, CELL.fontSize, CELL.fontSize * 1.34),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LEFTPADDING", (0, 0), (-1, -1), _PADDING),
                ("RIGHTPADDING", (0, 0), (-1, -1), _PADDING),
                ("TOPPADDING", (0, 0), (-1, -1), _PADDING_ABOVE),
                ("BOTTOMPADDING", (0, 0), (-1, -1), _PADDING_ABOVE),
                ("LINEBELOW", (0, 0), (-1, 0), 0.7, HexColor(STRONG_LINE)),
                ("LINEBELOW", (0, 1), (-1, -1), 0.4, HexColor(LINE)),
                *commands,
            ]
        )
    )
    table.tag = tag
    return table
