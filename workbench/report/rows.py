"""A table of texts of any length, laid out page by page."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, Table

from workbench.report.breaking import Text
from workbench.report.flow import _PADDING, Cell, _table, _tag_head, _tag_row
from workbench.report.fonts import BOLD, REGULAR
from workbench.report.style import FINE, FINE_HEAD, HEIGHT, WIDTH
from workbench.report.tags import Node
from workbench.report.text import bold, plain, safe

_TIGHT = 2.0
_ROUNDING = 1e-6


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
