"""Words with boxes to tick by hand."""

from collections.abc import Sequence

from reportlab.lib.colors import HexColor
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable

from workbench.report.fonts import REGULAR
from workbench.report.style import CELL, INK, STRONG_LINE
from workbench.report.tags import Node, marked
from workbench.report.text import plain

_SIDE = 7.0
_GAP = 4.0
_APART = 8.0


class Ticks(Flowable):
    """Side by side where the column has room for it; the boxes belong to no node, each word to its own."""

    def __init__(self, words: Sequence[str]) -> None:
        super().__init__()
        self._words = [plain(word) for word in words]
        self._nodes = [Node("P") for _ in words]
        self._places: list[tuple[float, int]] = []
        self.tag = Node("Div", list(self._nodes))

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002, N803
        """One line for all words, or one for each."""
        widths = [_SIDE + _GAP + stringWidth(word, REGULAR, CELL.fontSize) + _APART for word in self._words]
        beside = sum(widths) - _APART <= availWidth
        self._places = [
            (sum(widths[:place]), 0) if beside else (0.0, place) for place in range(len(self._words))
        ]
        self.width, self.height = availWidth, CELL.leading * (1 if beside else len(self._words))
        return self.width, self.height

    def draw(self) -> None:
        """Box, then word."""
        canvas = self.canv
        for (x, line), word, node in zip(self._places, self._words, self._nodes, strict=True):
            y = self.height - CELL.leading * (line + 1) + 3
            canvas.setStrokeColor(HexColor(STRONG_LINE))
            canvas.setLineWidth(0.6)
            canvas.rect(x, y - 0.6, _SIDE, _SIDE, stroke=1, fill=0)
            with marked(canvas, node):
                canvas.setFont(REGULAR, CELL.fontSize)
                canvas.setFillColor(HexColor(INK))
                canvas.drawString(x + _SIDE + _GAP, y, word)
