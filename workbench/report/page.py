"""Pages: running head and foot, page numbers, the draft mark, and the document that holds them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any, cast

from reportlab import rl_config
from reportlab.lib.colors import HexColor
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from workbench.report.brand import brand_now
from workbench.report.fonts import BOLD, REGULAR
from workbench.report.saying import language_tag, tr
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
from workbench.report.tags import Destination, Node, TaggedCanvas, tags_of
from workbench.report.writing import shortened

# Everything is escaped before it becomes a paragraph; should something slip through, it may fetch nothing.
rl_config.trustedSchemes = []
rl_config.trustedHosts = []

# Letters for bytes are from a time when mail could not carry these.
rl_config.useA85 = 0

_TOTAL, _LOGO = "number-of-pages", "logo"
_SMALL = 7.4
_ROOM_FOR_NUMBER = 24.0
_ROOM_FOR_TOTAL = 20.0
_HEAD = PAGE_HEIGHT - 34
_LOGO_HEIGHT = 14.0


@dataclass(frozen=True, slots=True)
class Furniture:
    """What stands on every page.

    `foot` is one line, shortened to fit; `draft` adds the mark. `head` stands on every page but the first,
    beside the chapter at hand; without it there is no head. `note` stands above it, on the first page too.
    """

    title: str
    foot: str
    draft: bool
    head: str = ""
    note: str = ""


class PageCanvas(TaggedCanvas):
    """A canvas that knows its chapter, and that never falls back to a font that is not embedded."""

    def __init__(self, *args: object, **settings: object) -> None:
        super().__init__(*args, **settings | {"initialFontName": REGULAR})
        self.chapter = ""
        logo = brand_now().logo
        self.logo = ImageReader(BytesIO(logo)) if logo else None
        self._wanted: dict[str, float] = {}
        self._is_chapter_new = False
        self._next_chapter = ""

    def begin_chapter(self, title: str) -> None:
        """The head of this page names the first chapter that begins on it, that of later ones the last."""
        if not self._is_chapter_new:
            self.chapter = title
        self._next_chapter = title
        self._is_chapter_new = True

    def showPage(self) -> None:  # noqa: N802 - ReportLab's name
        """End the page."""
        super().showPage()
        if self._is_chapter_new:
            self.chapter = self._next_chapter
        self._is_chapter_new = False

    def draw_page_of(self, key: str, right: float, y: float, size: float) -> None:
        """The number of the page that a destination turns out to be on, ending at `right`."""
        self._wanted[key] = size
        self.saveState()
        self.translate(right - _ROOM_FOR_NUMBER, y)
        self.doForm(f"page-{key}")
        self.restoreState()

    def define_page_numbers(self) -> None:
        """What `draw_page_of` referred to, once all is drawn; blank for what never was."""
        for key, size in self._wanted.items():
            goal = self.destinations.get(key)
            self.beginForm(f"page-{key}", 0, -4, _ROOM_FOR_NUMBER, size + 4)
            self.setFont(REGULAR, size)
            self.drawRightString(_ROOM_FOR_NUMBER, 0, str(goal.page + 1) if goal else "")
            self.endForm()

    _fontname: str  # ReportLab's: what is set
    _fontsize: float

    def shortened(self, text: str, width: float) -> str:
        """The text in the font that is set, with an ellipsis where it would be wider."""
        return shortened(text, width, self._fontname, self._fontsize)


class _Document(BaseDocTemplate):
    """A4, one frame; the number of pages becomes known at the end and is drawn by reference."""

    def __init__(self, target: BytesIO, furniture: Furniture, *, packed: bool) -> None:
        super().__init__(
            target,
            pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
            title=furniture.title,
            invariant=1,
            lang=language_tag(),
            pageCompression=int(packed),
            initialFontName=REGULAR,
        )
        self._furniture = furniture
        frame = Frame(
            MARGIN, BOTTOM, WIDTH, HEIGHT, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0
        )
        self.addPageTemplates(PageTemplate(frames=[frame], onPage=self._begin_page, onPageEnd=self._end_page))

    def _begin_page(self, canvas: Canvas, _document: object) -> None:
        if self._furniture.draft:
            _draw_watermark(canvas)

    def _end_page(self, canvas: Any, _document: object) -> None:
        """Head and foot: what chapter a page is of is known when it is full."""
        canvas.saveState()
        if self._furniture.draft:
            _draw_draft_note(canvas)
        _draw_note(canvas, self._furniture.note)
        if self._furniture.head and canvas.getPageNumber() > 1:
            _draw_head(canvas, self._furniture)
        _draw_foot(canvas, self._furniture)
        canvas.restoreState()

    def _endBuild(self) -> None:  # noqa: N802
        canvas = cast(PageCanvas, self.canv)
        canvas.define_page_numbers()
        if canvas.logo is not None:
            size = _logo_size(canvas.logo)
            canvas.beginForm(_LOGO, 0, 0, *size)
            canvas.drawImage(canvas.logo, 0, 0, *size)
            canvas.endForm()
        canvas.beginForm(_TOTAL, 0, -4, _ROOM_FOR_TOTAL, _SMALL + 4)
        canvas.setFont(REGULAR, _SMALL)
        canvas.setFillColor(HexColor(MUTED))
        canvas.drawString(0, 0, str(self.page))
        canvas.endForm()
        super()._endBuild()  # type: ignore[misc]


@dataclass(frozen=True, slots=True)
class LaidOut:
    """A PDF without its structure: the tree that is to be its structure, and the nodes drawn on each page.

    `destinations` are those of links, by key.
    """

    pdf: bytes
    root: Node
    pages: tuple[Sequence[Node], ...]
    destinations: Mapping[str, Destination]


def lay_out(story: Sequence[Flowable], furniture: Furniture, *, packed: bool = True) -> LaidOut:
    """The story as a PDF of A4 pages; the same story, the same bytes.

    What is finished later need not be `packed` now: that would be done twice.
    """
    target = BytesIO()
    root = Node("Document", tags_of(story))
    document = _Document(target, furniture, packed=packed)
    document.build(list(story), canvasmaker=PageCanvas)
    drawn = cast(PageCanvas, document.canv)
    return LaidOut(target.getvalue(), root, tuple(drawn.pages), drawn.destinations)


def _draw_head(canvas: PageCanvas, furniture: Furniture) -> None:
    canvas.setFillColor(HexColor(MUTED))
    canvas.setFont(REGULAR, _SMALL)
    left = MARGIN + _draw_logo(canvas)
    canvas.drawString(left, _HEAD, canvas.shortened(furniture.head, WIDTH * 0.6))
    canvas.drawRightString(MARGIN + WIDTH, _HEAD, canvas.shortened(canvas.chapter, WIDTH * 0.34))
    canvas.setStrokeColor(HexColor(brand_now().colour))
    canvas.setLineWidth(0.8)
    canvas.line(MARGIN, _HEAD - 8, MARGIN + WIDTH, _HEAD - 8)


def _draw_logo(canvas: PageCanvas) -> float:
    """The firm's logo, small, by reference; the width that it takes in points."""
    if canvas.logo is None:
        return 0.0
    canvas.saveState()
    canvas.translate(MARGIN, _HEAD - 4)
    canvas.doForm(_LOGO)
    canvas.restoreState()
    return _logo_size(canvas.logo)[0] + 8


def _logo_size(logo: ImageReader) -> tuple[float, float]:
    width, height = logo.getSize()
    drawn = min(_LOGO_HEIGHT * width / height, 4 * _LOGO_HEIGHT)
    return drawn, drawn * height / width


def _draw_foot(canvas: PageCanvas, furniture: Furniture) -> None:
    y = BOTTOM - 26
    canvas.setStrokeColor(HexColor(LINE))
    canvas.setLineWidth(0.6)
    canvas.line(MARGIN, y + 12, MARGIN + WIDTH, y + 12)
    canvas.setFillColor(HexColor(MUTED))
    canvas.setFont(REGULAR, _SMALL)
    right = MARGIN + WIDTH - _ROOM_FOR_TOTAL
    canvas.drawString(MARGIN, y, canvas.shortened(furniture.foot, WIDTH - 90))
    canvas.drawRightString(right, y, f"{canvas.getPageNumber()} / ")
    canvas.saveState()
    canvas.translate(right, y)
    canvas.doForm(_TOTAL)
    canvas.restoreState()


def _draw_draft_note(canvas: Canvas) -> None:
    canvas.setFillColor(HexColor(MUTED))
    canvas.setFont(BOLD, _SMALL)
    canvas.drawRightString(MARGIN + WIDTH, PAGE_HEIGHT - 22, tr("Draft – not signed off"))


def _draw_note(canvas: PageCanvas, note: str) -> None:
    canvas.setFillColor(HexColor(MUTED))
    canvas.setFont(BOLD, _SMALL)
    canvas.drawString(MARGIN, PAGE_HEIGHT - 22, canvas.shortened(note, WIDTH * 0.75))


def _draw_watermark(canvas: Canvas) -> None:
    canvas.saveState()
    canvas.translate(PAGE_WIDTH / 2, PAGE_HEIGHT / 2)
    canvas.rotate(52)
    canvas.setFillColor(HexColor(WATERMARK))
    mark = tr("DRAFT")
    size = min(150.0, 560 / stringWidth(mark, BOLD, 1))
    canvas.setFont(BOLD, size)
    canvas.drawCentredString(0, -size / 3, mark)
    canvas.restoreState()
