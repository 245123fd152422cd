"""A block with a coloured bar beside it, such as a finding: what it says under what is said about it."""

from collections.abc import Sequence
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable

from workbench.audit.enums import Rating
from workbench.report.breaking import Text
from workbench.report.fonts import REGULAR
from workbench.report.marks import Label
from workbench.report.style import FIELD_NAME, HEIGHT, MUTED
from workbench.report.tags import Node, marked, tags_of
from workbench.report.text import Markup, safe

_INDENT = 13.0
_BAR = 3.0
_GAP = 4.0
NAMES = 92.0
_WHOLE = 0.42 * HEIGHT  # up to this height a block goes to the next page rather than be broken
_LONELY = 40.0  # less than this is not left for the next page
_LEAST = 26.0  # points of a part that are worth beginning on a page


class Field(Flowable):
    """A name in its own column, and a text beside it that breaks across pages."""

    def __init__(self, name: str, text: Text) -> None:
        super().__init__()
        self._name = Text(safe(name), FIELD_NAME) if name else None
        self._text = text
        self.tag = Node("Div", tags_of([part for part in (self._name, text) if part is not None]))

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803
        """As high as the higher of both."""
        _, height = self._text.wrap(availWidth - NAMES, availHeight)
        named = self._name.wrap(NAMES - 8, availHeight)[1] if self._name else 0.0
        self.width, self.height = availWidth, max(height, named)
        return self.width, self.height

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:  # noqa: N803
        """The text's halves, the name beside the first."""
        halves = self._text.split(availWidth - NAMES, availHeight)
        if len(halves) < 2 or (self._name and self._name.wrap(NAMES - 8, availHeight)[1] > availHeight):
            return []
        first, second = Field("", halves[0]), Field("", halves[1])
        first._name = self._name
        first.tag = second.tag = self.tag
        return [first, second]

    def draw(self) -> None:
        """Name, then text."""
        if self._name:
            self._name.drawOn(self.canv, 0, self.height - self._name.height)
        self._text.drawOn(self.canv, NAMES, self.height - self._text.height)


def field(name: str, text: Markup, style: Any) -> Field:
    """A named text, already safe."""
    return Field(name, Text(text, style))


class Head(Flowable):
    """A block's first line: the rating with its shape, and a quiet word at the right."""

    def __init__(self, rating: Rating | None, word: str, aside: str) -> None:
        super().__init__()
        self._label = Label(rating, word, 9.2)
        self._aside = aside
        self._quiet = Node("P")
        self.height = self._label.height
        self.tag = Node("Div", [self._label.tag, self._quiet])

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002, N803
        """One line."""
        self.width = availWidth
        return self.width, self.height

    def draw(self) -> None:
        """Rating, then the word."""
        self._label.drawOn(self.canv, 0, 0)
        with marked(self.canv, self._quiet):
            self.canv.setFont(REGULAR, 8)
            self.canv.setFillColor(HexColor(MUTED))
            self.canv.drawRightString(self.width, 3.3, self._aside)


class Block(Flowable):
    """Parts under each other beside a bar; `kept` of them stay together at the beginning.

    Each part is measured once, however many pages the block goes over.
    """

    def __init__(self, parts: Sequence[Any], colour: str, kept: int = 1, tag: Node | None = None) -> None:
        super().__init__()
        self._parts = [_Measured(part) for part in parts]
        self._colour = colour
        self._kept = kept
        self._is_rest = False
        self.spaceBefore, self.spaceAfter = 4, 11
        self.tag = tag or Node("Div", tags_of(parts))

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002, N803
        """All parts and the gaps between them."""
        heights = sum(part.height_in(availWidth - _INDENT) for part in self._parts)
        self.width, self.height = availWidth, heights + _GAP * max(0, len(self._parts) - 1)
        return self.width, self.height

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:  # noqa: N803
        """What fits, the part at the edge broken where it can be; nothing if the beginning does not fit."""
        _, height = self.wrap(availWidth, availHeight)
        if self._kept and height < _WHOLE and height > availHeight < HEIGHT - 1:
            return []
        if self._is_rest and availHeight < HEIGHT - 1:
            return []  # it was cut so as to begin the next page
        count, left = self._fitting(availHeight)
        edge = self._parts[count].split(availWidth - _INDENT, left) if left > _LEAST else []
        if len(edge) > 1 and count >= self._kept - 1:
            return self._cut([*self._parts[:count], edge[0]], [*edge[1:], *self._parts[count + 1 :]])
        return self._cut_before(count, fresh=availHeight > HEIGHT - 1)

    def _cut_before(self, count: int, *, fresh: bool) -> list[Flowable]:
        """Between two parts, so that neither the beginning nor a lonely line is left by itself."""
        while count > self._kept + 1 and sum(part.height for part in self._parts[count:]) < _LONELY:
            count -= 1
        if count < self._kept and not fresh:
            return []
        count = max(count, 1) if fresh else count
        return self._cut(self._parts[:count], self._parts[count:]) if count else []

    def _fitting(self, height: float) -> tuple[int, float]:
        left = height
        for count, part in enumerate(self._parts):
            if part.height > left:
                return count, left
            left -= part.height + _GAP
        return len(self._parts) - 1, left

    def _cut(self, first: "Sequence[_Measured]", second: "Sequence[_Measured]") -> list[Flowable]:
        begun, rest = (Block((), self._colour, 0, self.tag) for _ in range(2))
        begun._parts, rest._parts = [*first], [*second]
        rest._is_rest = True
        return [begun, rest]

    def draw(self) -> None:
        """The bar, which says nothing by itself, and the parts."""
        canvas = self.canv
        canvas.setFillColor(HexColor(self._colour))
        canvas.rect(0, 0, _BAR, self.height, stroke=0, fill=1)
        y = self.height
        for part in self._parts:
            y -= part.height
            part.flowable.drawOn(canvas, _INDENT, y)
            y -= _GAP


class _Measured:
    """A part with its height, which is asked for at each break of a block that goes over many pages."""

    def __init__(self, flowable: Any) -> None:
        self.flowable = flowable
        self.height = 0.0
        self._width: float | None = None

    def height_in(self, width: float) -> float:
        """Measured anew only for another width."""
        if self._width != width:
            self._width, self.height = width, self.flowable.wrap(width, HEIGHT)[1]
        return self.height

    def split(self, width: float, height: float) -> "list[_Measured]":
        return [_Measured(half) for half in self.flowable.split(width, height)]
