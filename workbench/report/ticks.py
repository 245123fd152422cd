"""Words with boxes to tick by hand, under each other."""

from collections.abc import Sequence

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable

from workbench.report.fonts import REGULAR
from workbench.report.style import CELL, INK, STRONG_LINE
from workbench.report.tags import Node, marked
from workbench.report.text import plain

_SIDE = 7.0


class Ticks(Flowable):
    """As wide as its column; the boxes belong to no node, the words each to their own."""

    def __init__(self, words: Sequence[str]) -> None:
        super().__init__()
        self._words = [plain(word) for word in words]
        self._nodes = [Node("P") for _ in words]
        self.height = CELL.leading * len(words)
        self.tag = Node("Div", list(self._nodes))

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002, N803
        """A line for each word."""
        self.width = availWidth
        return self.width, self.height

    def draw(self) -> None:
        """Box, then word."""
        canvas = self.canv
        for place, (word, node) in enumerate(zip(self._words, self._nodes, strict=True), start=1):
            y = self.height - CELL.leading * place + 3
            canvas.setStrokeColor(HexColor(STRONG_LINE))
            canvas.setLineWidth(0.6)
            canvas.rect(0, y - 0.6, _SIDE, _SIDE, stroke=1, fill=0)
            with marked(canvas, node):
                canvas.setFont(REGULAR, CELL.fontSize)
                canvas.setFillColor(HexColor(INK))
                canvas.drawString(_SIDE + 5, y, word)
