"""Look into a PDF as a reader would: what its pages look like, what they are called, where a text stands.

Any PDF may come, also a hostile one: nothing in it runs, and what cannot be read is a Problem. The library
does one thing at a time in the whole process, so every call waits for its turn, on whatever thread.
"""

import ctypes
import logging
import math
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import pypdfium2
from pypdfium2 import raw

from workbench.audit.said import Said
from workbench.errors import UnusableInput

MOST_MEGABYTES = 500
MOST_PAGES = 20_000
_MOST_HEADINGS = 5_000
_MOST_HITS = 1_000  # on a page
_MOST_LINKS = 2_000  # on a page
_LONGEST_TITLE = 300
_MOST_PIXELS = 64_000_000
_PATIENCE = 20.0  # seconds; a page of a report takes a hundredth
_PAPER = (595.0, 842.0)  # of a page that does not say how large it is
_LARGEST = 20_000.0  # points; a sheet that is larger is drawn as if it was this large
_FINER = 16  # places on a page are asked for in sixteenths of a point
_BYTES = 4  # of a pixel: blue, green, red, and one unused

_turn = threading.RLock()
logging.getLogger("pypdfium2").setLevel(logging.ERROR)  # what is odd in a file is no fault of ours


@dataclass(frozen=True, slots=True)
class PageLook:
    """A page as it is shown: its size in points, and what the document calls it (“iv”, “12”)."""

    width: float
    height: float
    label: str


@dataclass(frozen=True, slots=True)
class Picture:
    """Rows of pixels, each of four bytes: blue, green, red, and one that says nothing."""

    width: int
    height: int
    pixels: bytearray


@dataclass(frozen=True, slots=True)
class Box:
    """A place on a page in points, from its upper left corner."""

    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a text stands: on one line, or on several."""

    page: int
    boxes: tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class Link:
    """A place on a page that leads to another place in the document, so many points down on its page."""

    box: Box
    page: int
    top: float


@dataclass(frozen=True, slots=True)
class Heading:
    """A line of the document's outline; `level` counts from 0. `page` is None where it leads nowhere.

    `top` is how far down on the page it leads, in points.
    """

    title: str
    level: int
    page: int | None
    top: float = 0.0


class OpenedPdf:
    """A PDF that is looked into; closed by whoever opened it."""

    _document: Any = None

    def __init__(self, untrusted_pdf: bytes) -> None:
        """UnusableInput for what is damaged, encrypted, without pages or too large."""
        if len(untrusted_pdf) > MOST_MEGABYTES << 20:
            raise too_large()
        self.pdf = untrusted_pdf
        with _turn, _told():
            self._document = pypdfium2.PdfDocument(untrusted_pdf)
            try:
                self._document.init_forms()  # signatures are fields, and only so drawn; no script runs
                self.pages = self._looks()
                self.headings = tuple(self._headings())
            except BaseException:
                self.close()
                raise

    def close(self) -> None:
        """Let go of it; what is asked afterwards is refused."""
        with _turn:
            document, self._document = self._document, None
            if document is not None:
                document.close()

    def __del__(self) -> None:
        self.close()  # in turn, which the library's own clearing away would not wait for

    def __enter__(self) -> "OpenedPdf":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # What it looks like

    def picture(
        self, page: int, *, whole: tuple[int, int], part: tuple[int, int, int, int], printing: bool = False
    ) -> Picture:
        """A part (left, top, width, height) of a page that is `whole` pixels wide and high.

        Signatures are drawn as they look in the file. UnusableInput where the page cannot be drawn in time.
        """
        left, top, width, height = part
        if width < 1 or height < 1 or width * height > _MOST_PIXELS:
            raise ValueError(f"no picture is {width} × {height} pixels large")
        pixels = bytearray(b"\xff") * (width * height * _BYTES)
        with self._page(page) as shown:
            memory = (ctypes.c_ubyte * len(pixels)).from_buffer(pixels)
            bitmap = raw.FPDFBitmap_CreateEx(width, height, raw.FPDFBitmap_BGRx, memory, width * _BYTES)
            try:
                self._draw(bitmap, shown, (-left, -top, *whole), printing=printing)
            finally:
                raw.FPDFBitmap_Destroy(bitmap)
        return Picture(width, height, pixels)

    def _draw(self, bitmap: Any, page: Any, place: tuple[int, int, int, int], *, printing: bool) -> None:
        """Draw in steps, so that a page that was made to take for ever is given up."""
        until = time.monotonic() + _PATIENCE
        ask = dict(raw.IFSDK_PAUSE._fields_)["NeedToPauseNow"]
        is_late = ask(lambda _: time.monotonic() > until)
        pause = raw.IFSDK_PAUSE(version=1, NeedToPauseNow=is_late)
        flags = raw.FPDF_ANNOT | (raw.FPDF_PRINTING if printing else 0)
        state = raw.FPDF_RenderPageBitmap_Start(bitmap, page, *place, 0, flags, pause)
        raw.FPDF_RenderPage_Close(page)
        if state == raw.FPDF_RENDER_TOBECONTINUED:
            raise UnusableInput("A page takes too long to draw.", "Look at it in another program.")
        if state != raw.FPDF_RENDER_DONE:
            raise pypdfium2.PdfiumError("the page was not drawn")
        if self._document.formenv is not None:
            raw.FPDF_FFLDraw(self._document.formenv, bitmap, page, *place, 0, flags)

    # What it says

    def text(self, page: int) -> str:
        """The words on a page, in the order in which they were written."""
        with self._words(page) as words:
            return str(words.get_text_range()).replace("\r\n", "\n")

    def find(self, text: str, page: int) -> tuple[Hit, ...]:
        """Where a text stands on a page; small and capital letters are the same."""
        if not text.strip():
            return ()
        with self._page(page) as shown, self._words(page, shown) as words:
            return tuple(Hit(page, boxes) for boxes in self._places(text, page, shown, words) if boxes)

    def _places(self, text: str, page: int, shown: Any, words: Any) -> Iterator[tuple[Box, ...]]:
        search = words.search(text)
        try:
            for _ in range(_MOST_HITS):
                found = search.get_next()
                if found is None:
                    return
                count = words.count_rects(*found)
                yield tuple(self._box(page, shown, words.get_rect(place)) for place in range(count))
        finally:
            search.close()

    def _box(self, page: int, shown: Any, corners: tuple[float, float, float, float]) -> Box:
        """The library counts from the lower left of the paper, before it is turned and cut."""
        left, bottom, right, top = corners
        look = self.pages[page]
        (x1, y1), (x2, y2) = (_on_screen(shown, look, *point) for point in ((left, top), (right, bottom)))
        return Box(min(x1, x2), min(y1, y2), abs(x2 - x1), abs(y2 - y1))

    def links(self, page: int) -> tuple[Link, ...]:
        """What leads from a page to another place in the document; what leads out of it is left out."""
        with self._page(page) as shown:
            return tuple(self._links(page, shown))

    def _links(self, page: int, shown: Any) -> Iterator[Link]:
        place, link = ctypes.c_int(0), raw.FPDF_LINK()
        for _ in range(_MOST_LINKS):
            if not raw.FPDFLink_Enumerate(shown, place, link):
                return
            aim, corners = self._aim(link), raw.FS_RECTF()
            if aim is not None and raw.FPDFLink_GetAnnotRect(link, corners):
                sides = (corners.left, corners.bottom, corners.right, corners.top)
                yield Link(self._box(page, shown, sides), *aim)

    def _aim(self, link: Any) -> tuple[int, float] | None:
        """The page that a link leads to, and how far down."""
        aim = raw.FPDFLink_GetDest(self._document, link)
        if not aim:
            act = raw.FPDFLink_GetAction(link)
            if not act or raw.FPDFAction_GetType(act) != raw.PDFACTION_GOTO:
                return None
            aim = raw.FPDFAction_GetDest(self._document, act)
        page = raw.FPDFDest_GetDestPageIndex(self._document, aim) if aim else -1
        if not 0 <= page < len(self.pages):
            return None
        return page, self._top_of(pypdfium2.PdfDest(aim, self._document), page)

    def _looks(self) -> tuple[PageLook, ...]:
        count = len(self._document)
        if count < 1:
            raise UnusableInput("The PDF has no pages.", "Ask whoever made it to send it again.")
        if count > MOST_PAGES:
            raise UnusableInput(
                Said("The PDF has {n} pages; up to {most} are shown.", n=count, most=MOST_PAGES),
                "Look at it in another program.",
            )
        return tuple(self._look(page) for page in range(count))

    def _look(self, page: int) -> PageLook:
        try:
            width, height = (float(side) for side in self._document.get_page_size(page))
        except pypdfium2.PdfiumError:
            width, height = _PAPER
        if not (math.isfinite(width) and math.isfinite(height) and width >= 1 and height >= 1):
            width, height = _PAPER
        label = self._document.get_page_label(page) or str(page + 1)
        return PageLook(min(width, _LARGEST), min(height, _LARGEST), _plain(label, 20))

    def _headings(self) -> Iterator[Heading]:
        for number, mark in enumerate(self._document.get_toc()):
            if number == _MOST_HEADINGS:
                return
            aim = mark.get_dest()
            page = aim.get_index() if aim is not None else None
            is_there = page is not None and 0 <= page < len(self.pages)
            title = _plain(mark.get_title(), _LONGEST_TITLE)
            if page is None or not is_there:
                yield Heading(title, mark.level, None)
            else:
                yield Heading(title, mark.level, page, self._top_of(aim, page))

    def _top_of(self, aim: Any, page: int) -> float:
        """How far down a place is that an outline leads to; the top where it says nothing of it."""
        kind, values = aim.get_view()
        place = {raw.PDFDEST_VIEW_XYZ: 1, raw.PDFDEST_VIEW_FITH: 0}.get(kind)
        if place is None or place >= len(values) or not values[place]:
            return 0.0
        height = self.pages[page].height
        return float(min(max(height - values[place], 0.0), height))

    @contextmanager
    def _page(self, page: int) -> Iterator[Any]:
        with _turn, _told(page):
            if self._document is None:
                raise UnusableInput("The PDF is closed.", "Open it again.")
            shown = self._document[page]
            try:
                yield shown
            finally:
                shown.close()

    @contextmanager
    def _words(self, page: int, shown: Any = None) -> Iterator[Any]:
        if shown is None:
            with self._page(page) as opened, self._words(page, opened) as words:
                yield words
            return
        words = shown.get_textpage()
        try:
            yield words
        finally:
            words.close()


def too_large() -> UnusableInput:
    """What to say of a file that is not even read."""
    return UnusableInput(
        Said("The PDF is larger than {n} MB.", n=MOST_MEGABYTES), "Look at it in another program."
    )


def _on_screen(page: Any, look: PageLook, x: float, y: float) -> tuple[float, float]:
    across, down = ctypes.c_int(), ctypes.c_int()
    size = (round(look.width * _FINER), round(look.height * _FINER))
    raw.FPDF_PageToDevice(page, 0, 0, *size, 0, x, y, across, down)
    return across.value / _FINER, down.value / _FINER


def _plain(text: str, most: int) -> str:
    """A name from the file, as one line without anything that could mislead."""
    shown = "".join(letter if letter.isprintable() else " " for letter in text[: 4 * most])
    return " ".join(shown.split())[:most]


@contextmanager
def _told(page: int | None = None) -> Iterator[None]:
    """Turn the library's refusals into what can be told."""
    try:
        yield
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == raw.FPDF_ERR_PASSWORD:
            raise UnusableInput(
                "The PDF is protected by a password.", "A report is not: ask for the report as it was issued."
            ) from error
        if page is not None:
            raise UnusableInput(
                Said("Page {n} of the PDF cannot be read.", n=page + 1), "Ask for the file again."
            ) from error
        raise UnusableInput(
            "The file is no PDF, or it is damaged.", "Look whether it was copied whole, or ask for it again."
        ) from error
