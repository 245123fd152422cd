"""A row of numbers that are taken in at a glance: how many elements have which rating."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable

from workbench.audit.enums import Rating
from workbench.report.fonts import BOLD, REGULAR
from workbench.report.marks import draw_mark
from workbench.report.page import PageCanvas
from workbench.report.style import INK, LINE, MUTED, WIDTH
from workbench.report.tags import Node, marked

_HEIGHT = 46.0
_MARK = 12.0
_NUMBER = 19.0
_WORD = 7.8


@dataclass(frozen=True, slots=True)
class Tile:
    """A number and what it counts; with the shape of a rating where it counts one."""

    number: str
    word: str
    rating: Rating | None = None
    has_mark: bool = True


class Tiles(Flowable):
    """Tiles of equal width beside each other, each read as one sentence: the number, then the word."""

    def __init__(self, tiles: Sequence[Tile], width: float = WIDTH) -> None:
        super().__init__()
        self._tiles = tiles
        self.width, self.height = width, _HEIGHT
        self._nodes = [Node("P") for _ in tiles]
        self.tag = Node("Div", list(self._nodes))

    def draw(self) -> None:
        """Frames, then what stands in them."""
        across = self.width / len(self._tiles)
        for place, (tile, node) in enumerate(zip(self._tiles, self._nodes, strict=True)):
            self._draw_tile(tile, node, place * across, across)

    def _draw_tile(self, tile: Tile, node: Node, left: float, width: float) -> None:
        canvas = self.canv
        canvas.setStrokeColor(HexColor(LINE))
        canvas.setLineWidth(0.6)
        if left:
            canvas.line(left, 4, left, self.height - 4)
        inset = left + 10 if left else left
        indent = _MARK + 6 if tile.has_mark else 0.0
        if tile.has_mark:
            draw_mark(canvas, tile.rating, inset, self.height - 24, _MARK)
        with marked(canvas, node):
            self._write(tile, inset, indent, width - 14)

    def _write(self, tile: Tile, left: float, indent: float, width: float) -> None:
        canvas = self.canv
        canvas.setFillColor(HexColor(INK))
        canvas.setFont(BOLD, _NUMBER)
        canvas.drawString(left + indent, self.height - 25, f"{tile.number} ")
        canvas.setFillColor(HexColor(MUTED))
        canvas.setFont(REGULAR, _WORD)
        assert isinstance(canvas, PageCanvas)
        canvas.drawString(left, 8, canvas.shortened(tile.word, width))
