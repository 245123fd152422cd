"""Pages: running head and foot, page numbers, the draft mark, and the document that holds them."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import cast

from reportlab import rl_config
from reportlab.lib.colors import HexColor
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from workbench.report.fonts import BOLD, REGULAR
from workbench.report.style import (
    BOTTOM,
    HEIGHT,
    LINE,
    MARGIN,
    MUTED,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    WATERMARK,
    WIDTH,
)
from workbench.report.tags import Node, TaggedCanvas, tags_of

# Everything is escaped before it becomes a paragraph; should something slip through, it may fetch nothing.
rl_config.trustedSchemes = []
rl_config.trustedHosts = []

_TOTAL = "number-of-pages"
_FOOT_SIZE = 7.4
_ROOM_FOR_TOTAL = 20.0
DRAFT_MARK = "DRAFT"


@dataclass(frozen=True, slots=True)
class Furniture:
    """What stands on every page. `foot` is one line, shortened to fit; `draft` adds the mark."""

    title: str
    foot: str
    draft: bool


class _Canvas(TaggedCanvas):
    """A canvas that never falls back to a font that is not embedded."""

    def __init__(self, *args: object, **settings: object) -> None:
        super().__init__(*args, **settings | {"initialFontName": REGULAR})


class _Document(BaseDocTemplate):
    """A4, one frame; the number of pages becomes known at the end and is drawn by reference."""

    def __init__(self, target: BytesIO, furniture: Furniture) -> None:
        super().__init__(
            target,
            pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
            title=furniture.title,
            invariant=1,
            lang="en",
            pageCompression=1,
            initialFontName=REGULAR,
        )
        self._furniture = furniture
        frame = Frame(
            MARGIN, BOTTOM, WIDTH, HEIGHT, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0
        )
        self.addPageTemplates(PageTemplate(frames=[frame], onPage=self._draw_furniture))

    def _draw_furniture(self, canvas: Canvas, _document: object) -> None:
        canvas.saveState()
        if self._furniture.draft:
            _draw_draft_mark(canvas)
        _draw_foot(canvas, self._furniture)
        canvas.restoreState()

    def _endBuild(self) -> None:  # noqa: N802
        canvas = self.canv
        canvas.beginForm(_TOTAL, 0, -4, _ROOM_FOR_TOTAL, _FOOT_SIZE + 4)
        canvas.setFont(REGULAR, _FOOT_SIZE)
        canvas.setFillColor(HexColor(MUTED))
        canvas.drawString(0, 0, str(self.page))
        canvas.endForm()
        super()._endBuild()  # type: ignore[misc]


@dataclass(frozen=True, slots=True)
class LaidOut:
    """A PDF without its structure: the tree that is to be its structure, and the nodes drawn on each page."""

    pdf: bytes
    root: Node
    pages: tuple[Sequence[Node], ...]


def lay_out(story: Sequence[Flowable], furniture: Furniture) -> LaidOut:
    """The story as a PDF of A4 pages; the same story, the same bytes."""
    target = BytesIO()
    root = Node("Document", tags_of(story))
    document = _Document(target, furniture)
    document.build(list(story), canvasmaker=_Canvas)
    drawn = cast(TaggedCanvas, document.canv)
    return LaidOut(target.getvalue(), root, tuple(drawn.pages))


def _draw_foot(canvas: Canvas, furniture: Furniture) -> None:
    y = BOTTOM - 26
    canvas.setStrokeColor(HexColor(LINE))
    canvas.setLineWidth(0.6)
    canvas.line(MARGIN, y + 12, MARGIN + WIDTH, y + 12)
    canvas.setFillColor(HexColor(MUTED))
    canvas.setFont(REGULAR, _FOOT_SIZE)
    right = MARGIN + WIDTH - _ROOM_FOR_TOTAL
    canvas.drawString(MARGIN, y, _shortened(furniture.foot, WIDTH - 90))
    canvas.drawRightString(right, y, f"{canvas.getPageNumber()} / ")
    canvas.saveState()
    canvas.translate(right, y)
    canvas.doForm(_TOTAL)
    canvas.restoreState()


def _draw_draft_mark(canvas: Canvas) -> None:
    canvas.setFillColor(HexColor(MUTED))
    canvas.setFont(BOLD, _FOOT_SIZE)
    canvas.drawRightString(MARGIN + WIDTH, PAGE_HEIGHT - 34, "Draft – not signed off")
    canvas.saveState()
    canvas.translate(PAGE_WIDTH / 2, PAGE_HEIGHT / 2)
    canvas.rotate(52)
    canvas.setFillColor(HexColor(WATERMARK))
    canvas.setFont(BOLD, 150)
    canvas.drawCentredString(0, -50, DRAFT_MARK)
    canvas.restoreState()


def _shortened(text: str, width: float) -> str:
    if stringWidth(text, REGULAR, _FOOT_SIZE) <= width:
        return text
    lengths = range(len(text))
    fitting = bisect_left(
        lengths, True, key=lambda length: stringWidth(text[:length] + "…", REGULAR, _FOOT_SIZE) > width
    )
    return text[: fitting - 1].rstrip() + "…"
