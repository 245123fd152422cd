"""What all plots share: a figure in the document's structure, and texts in the report's own letters."""

from typing import Literal

from reportlab.lib.colors import HexColor
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable

from workbench.report import writing
from workbench.report.fonts import BOLD, REGULAR
from workbench.report.style import INK, WIDTH
from workbench.report.tags import Node, marked

Align = Literal["left", "right", "centre"]
SIZE = 7.6


class Plot(Flowable):
    """A drawing as wide as the text, with its text alternative; it never breaks."""

    is_whole = True

    def __init__(self, height: float, alt: str) -> None:
        super().__init__()
        self.width, self.height = WIDTH, height
        self.tag = Node("Figure", alt=alt)

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002, N803
        """Its own size."""
        return self.width, self.height

    def getSpaceBefore(self) -> float:  # noqa: N802
        """A little air."""
        return 4.0

    def getSpaceAfter(self) -> float:  # noqa: N802
        """A little more."""
        return 8.0

    def draw(self) -> None:
        """All of it is the figure's."""
        left, bottom = self.canv.absolutePosition(0, 0)
        self.tag.box = (left, bottom, left + self.width, bottom + self.height)
        with marked(self.canv, self.tag):
            self.canv.saveState()
            self.paint()
            self.canv.restoreState()

    def paint(self) -> None:
        """What is drawn, from the lower left corner."""
        raise NotImplementedError

    def write(
        self,
        x: float,
        y: float,
        text: str,
        *,
        align: Align = "left",
        colour: str = INK,
        is_bold: bool = False,
        size: float = SIZE,
    ) -> None:
        """A text with its base line at `y`; the font is named, or one that is not embedded slips in."""
        canvas = self.canv
        canvas.setFont(BOLD if is_bold else REGULAR, size)
        canvas.setFillColor(HexColor(colour))
        draw = {
            "left": canvas.drawString,
            "right": canvas.drawRightString,
            "centre": canvas.drawCentredString,
        }
        draw[align](x, y, text)


def shortened(text: str, width: float) -> str:
    """As much of a text as fits beside a plot, with an ellipsis."""
    return writing.shortened(text, width, REGULAR, SIZE)


def text_width(text: str, *, is_bold: bool = False, size: float = SIZE) -> float:
    """How wide a text is."""
    return stringWidth(text, BOLD if is_bold else REGULAR, size)
