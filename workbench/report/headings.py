"""Headings, the contents made of them, and other places in a report that links lead to."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, cast

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable

from workbench.report.brand import brand_now
from workbench.report.breaking import Text
from workbench.report.fonts import BOLD, REGULAR
from workbench.report.page import PageCanvas
from workbench.report.style import HEIGHT, INK, LINE, WIDTH
from workbench.report.tags import Kind, Node, TaggedCanvas, marked
from workbench.report.text import Markup, plain, safe

_MOST_ROOM = HEIGHT - 60.0  # on a page of its own a heading has room, whatever follows


class Heading(Text):
    """A heading that is also an entry of the outline and of the contents; `level` counts from 0.

    It goes to the next page rather than stand alone at the foot of one, with less than `room` points under
    it. (`keepWithNext` would take a whole long table along.)
    """

    def __init__(
        self, text: str, level: int, style: ParagraphStyle, room: float = 0.0, key: str = ""
    ) -> None:
        super().__init__(safe(text), style)
        self.tag = Node(cast(Kind, f"H{level + 1}"))
        self.title = plain(text)
        self.level = level
        self.key = key
        self._room = room

    def leave_room_for(self, first: Flowable) -> None:
        """What never breaks must not leave its heading alone: both go to the next page where they must."""
        if getattr(first, "is_whole", False):
            height = first.wrap(WIDTH, HEIGHT)[1] + super().wrap(WIDTH, HEIGHT)[1]
            self._room = max(self._room, min(height + self.getSpaceAfter(), _MOST_ROOM))

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803
        """Claims more than there is where too little would be left under it."""
        width, height = super().wrap(availWidth, availHeight)
        return width, height if availHeight > self._room else availHeight + 1

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:  # noqa: N803
        """Not at all where there is too little room: so it moves to the next page."""
        return [] if availHeight <= self._room else super().split(availWidth, availHeight)

    def draw(self) -> None:
        """As a paragraph, with its entry in the outline; a chapter stands at the head of its pages."""
        canvas = self.canv
        key = self.key or f"{canvas.getPageNumber()}-{self.level}-{self.title}"
        canvas.bookmarkHorizontal(key, 0, self.height + 12)
        canvas.addOutlineEntry(self.title, key, self.level, closed=self.level > 0)
        if isinstance(canvas, PageCanvas):
            canvas.note_destination(key, self.title, self.height)
            if self.level == 0:
                canvas.begin_chapter(self.title)
        super().draw()


class Placed(Text):
    """A paragraph that links lead to: `key` as links name it, `title` as they tell it."""

    key = title = ""

    def draw(self) -> None:
        """The place, then the text."""
        if self.key and isinstance(self.canv, TaggedCanvas):
            self.canv.note_destination(self.key, self.title, self.height)
        super().draw()

    def split(self, availWidth: float, availHeight: float) -> list[Any]:  # noqa: N803
        """Its halves; links lead to the first."""
        halves = super().split(availWidth, availHeight)
        for half in halves[:1]:
            half.key, half.title = self.key, self.title
        return halves


def placed(markup: Markup, style: ParagraphStyle, key: str, title: str) -> Placed:
    """A paragraph that links lead to."""
    made = Placed(markup, style)
    made.key, made.title = key, plain(title)
    return made


_GAP = 6.0
_INDENT = 16.0
_ROOM_FOR_NUMBER = 24.0
_DOTS = 3.2
_LOOKS = {0: (BOLD, 9.6, 21.0), 1: (REGULAR, 8.8, 14.0)}  # font, size, height of a line


class ContentsLine(Flowable):
    """A heading's title, dots and its page's number, all of it a link.

    The number becomes known when everything is drawn, and is drawn by reference until then.
    """

    def __init__(self, heading: Heading) -> None:
        super().__init__()
        self._heading = heading
        self._font, self._size, self.height = _LOOKS[heading.level]
        self.width = WIDTH
        self._link = Node("Link", to=heading.key)
        self.tag = Node("TOCI", [self._link])

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002, N803
        """Its own size."""
        return self.width, self.height

    def draw(self) -> None:
        """Title and number belong to the link; the dots to nothing."""
        canvas = cast(PageCanvas, self.canv)
        left = _INDENT * self._heading.level
        with marked(canvas, self._link):
            canvas.setFont(self._font, self._size)
            canvas.setFillColor(HexColor(INK))
            title = canvas.shortened(self._heading.title, self.width - left - _ROOM_FOR_NUMBER - _GAP)
            canvas.drawString(left, 4, title)
            canvas.draw_page_of(self._heading.key, self.width, 4, self._size)
        self._draw_dots(left + stringWidth(title, self._font, self._size) + _GAP)
        x, y = canvas.absolutePosition(left, 0)
        self._link.spots = [(len(canvas.pages), (x, y, x + self.width - left, y + self.height))]

    def _draw_dots(self, start: float) -> None:
        canvas = self.canv
        end = self.width - _ROOM_FOR_NUMBER
        if self._heading.level == 0 or start >= end:
            return
        canvas.saveState()
        canvas.setStrokeColor(HexColor(LINE))
        canvas.setLineWidth(0.8)
        canvas.setDash(0.8, _DOTS)
        canvas.line(start, 5.5, end, 5.5)
        canvas.restoreState()


class Contents(Flowable):
    """All contents lines that fit on a page, and the rest on the next; one list in the structure."""

    def __init__(self, lines: Sequence[ContentsLine], tag: Node | None = None) -> None:
        super().__init__()
        self._lines = lines
        self.tag = tag or Node("TOC", [line.tag for line in lines])

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002, N803
        """As wide as the page, as high as its lines."""
        return WIDTH, sum(line.height for line in self._lines)

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:  # noqa: ARG002, N803
        """What fits, and the rest."""
        left = availHeight
        for count, line in enumerate(self._lines):
            left -= line.height
            if left < 0:
                parts = (self._lines[:count], self._lines[count:])
                return [Contents(part, self.tag) for part in parts] if count else []
        return [self]

    def draw(self) -> None:
        """Line under line."""
        y = sum(line.height for line in self._lines)
        for line in self._lines:
            y -= line.height
            line.drawOn(self.canv, 0, y)


_MOST_LINES = 90


def contents_of(story: Iterable[Flowable]) -> Contents:
    """The contents of a story, whose headings are given their keys by it.

    With very many headings only the chapters are listed.
    """
    found = list(_with_keys(part for part in story if isinstance(part, Heading)))
    if len(found) > _MOST_LINES:
        found = [heading for heading in found if heading.level == 0]
    return Contents([ContentsLine(heading) for heading in found if heading.level in _LOOKS])


def _with_keys(headings: Iterable[Heading]) -> Iterator[Heading]:
    for number, heading in enumerate(headings):
        heading.key = f"heading-{number}"
        yield heading


class Rule(Flowable):
    """A short bar in the firm's colour, above a title."""

    def __init__(self, width: float = 42, height: float = 3) -> None:
        super().__init__()
        self.width, self.height = width, height

    def draw(self) -> None:
        """The bar."""
        self.canv.setFillColor(HexColor(brand_now().colour))
        self.canv.rect(0, 0, self.width, self.height, stroke=0, fill=1)
