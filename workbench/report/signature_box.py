"""The frame that a signature field is put in, and what stands above it."""

from collections.abc import Callable

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable

from workbench.report import style
from workbench.report.breaking import Text
from workbench.report.fields import Placement
from workbench.report.style import LINE, WIDTH
from workbench.report.tags import Node, tags_of
from workbench.report.text import Markup, coloured, safe

Placed = Callable[[str, Placement], None]

GAP = 18.0
BOX_WIDTH = (WIDTH - GAP) / 2
BOX_HEIGHT = 84.0
FIELD_HEIGHT = 30.0
LONGEST_NAME = 70  # characters that leave room for the field; in full it stands in the text


class SignatureBox(Flowable):
    """A frame with a title and a few words; its lower part is where the signature field is put."""

    def __init__(
        self,
        title: str,
        words: tuple[Markup, ...],
        field: str | None = None,
        placed: Placed | None = None,
        *,
        dashed: bool = False,
    ) -> None:
        super().__init__()
        self._lines = [Text(f"<b>{safe(title)}</b>", style.SMALL)]
        self._lines += [Text(coloured(line, style.MUTED), style.SMALL) for line in words]
        self._field = field
        self._placed = placed
        self._dashed = dashed
        self.width, self.height = BOX_WIDTH, BOX_HEIGHT
        self.tag = Node("Div", tags_of(self._lines))
        if field:
            self.tag.children.append(Node("Form", form=field))

    def draw(self) -> None:
        """Frame and words; tells where the field belongs."""
        canvas = self.canv
        canvas.saveState()
        canvas.setStrokeColor(HexColor(LINE))
        if self._dashed:
            canvas.setDash(3, 2)
        canvas.rect(0, 0, self.width, self.height)
        canvas.restoreState()
        self._draw_lines()
        if self._field and self._placed:
            self._placed(self._field, self._placement())

    def _draw_lines(self) -> None:
        y = self.height - 9
        for line in self._lines:
            _, height = line.wrap(self.width - 20, self.height)
            y -= height
            line.drawOn(self.canv, 10, y)

    def _placement(self) -> Placement:
        left, bottom = self.canv.absolutePosition(6, 4)
        rectangle = (left, bottom, left + self.width - 12, bottom + FIELD_HEIGHT)
        return Placement(page=self.canv.getPageNumber(), rectangle=rectangle)


class ToFoot(Flowable):
    """Empty space down to where `height` points are left on the page."""

    def __init__(self, height: float) -> None:
        super().__init__()
        self._left = height

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002, N803
        """All that is left but the height."""
        return 0, max(0, availHeight - self._left)

    def draw(self) -> None:
        """Nothing is drawn."""
