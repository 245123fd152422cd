"""A PDF behind the preview: pages drawn and searched beside the window, the last ones kept."""

from __future__ import annotations

import time
from bisect import bisect_left, bisect_right
from collections import OrderedDict
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from workbench.errors import Problem
from workbench.ui.tasks import Tasks

if TYPE_CHECKING:
    from workbench.operations.preview import Heading, Hit, Link, OpenedPdf, PageLook

Source = Path | bytes | Callable[[], bytes]  # a file, bytes at hand, or what lays them out
SIDE = 1024  # of a tile, in pixels of the screen
_MOST_KEPT = 160 << 20  # bytes of pictures
_MOST_SMALL = 32 << 20  # bytes of those in the list of pages
_AT_ONCE = 0.05  # seconds of searching before what is to be drawn gets its turn


class Tile(NamedTuple):
    """A part of a page that is `width` × `height` pixels large in all."""

    page: int
    width: int
    height: int
    column: int = 0
    row: int = 0
    is_small: bool = False  # a whole page in the list of pages

    @property
    def part(self) -> tuple[int, int, int, int]:
        """Left, top, width and height of the part."""
        left, top = self.column * SIDE, self.row * SIDE
        return left, top, min(SIDE, self.width - left), min(SIDE, self.height - top)


class Kept:
    """The pictures that were asked for last, within so many bytes."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._images: OrderedDict[Tile, QImage] = OrderedDict()
        self.size = 0

    def __contains__(self, tile: object) -> bool:
        return tile in self._images

    def get(self, tile: Tile) -> QImage | None:
        """A picture, where it is there still."""
        image = self._images.get(tile)
        if image is not None:
            self._images.move_to_end(tile)
        return image

    def put(self, tile: Tile, image: QImage) -> None:
        """Keep one more; the ones that were asked for longest ago make room."""
        self._images[tile] = image
        self.size += image.sizeInBytes()
        while self.size > self._most and len(self._images) > 1:
            _, gone = self._images.popitem(last=False)
            self.size -= gone.sizeInBytes()

    def clear(self) -> None:
        """Let go of all."""
        self._images.clear()
        self.size = 0


class Reader(QObject):
    """`drawn` tells that something of a page can be had, or that it never will (`fault`).

    What is wanted is drawn one after the other: what was scrolled past meanwhile is not drawn at all.
    """

    opened = Signal()
    failed = Signal(object)
    drawn = Signal(int)
    found = Signal()

    def __init__(self, tasks: Tasks, source: Source, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._source = source
        self._pdf: OpenedPdf | None = None
        self._held: list[OpenedPdf] = []
        self.destroyed.connect(partial(_close_all, self._held))  # where nobody closed it before
        self._is_drawing = False
        self._is_closed = False
        self._kept, self._small = Kept(_MOST_KEPT), Kept(_MOST_SMALL)
        self._rough: dict[int, Tile] = {}
        self._wanted: dict[str, list[Tile]] = {}
        self._faults: dict[int, Problem] = {}
        self._links: dict[int, tuple[Link, ...]] = {}
        self._search = 0
        self.looks: tuple[PageLook, ...] = ()
        self.headings: tuple[Heading, ...] = ()
        self.hits: list[Hit] = []
        self.searched = 0
        self.is_searching = False

    # Opening and closing

    def open(self) -> None:
        """Read it; `opened` or `failed` follows."""
        source = self._source

        def opened() -> OpenedPdf:
            from workbench.operations.preview import open_preview  # heavy: not on the window's thread

            return open_preview(source() if callable(source) else source)

        self._tasks.on_files(opened, self._on_opened, failed=self.failed.emit)

    def _on_opened(self, pdf: OpenedPdf) -> None:
        if self._is_closed:
            self._let_go(pdf)
            return
        self._held.append(pdf)
        self._pdf, self.looks, self.headings = pdf, pdf.pages, pdf.headings
        self.opened.emit()

    def close(self) -> None:
        """Let go of the file and of all pictures; the worker does it, as it may be drawing."""
        self._is_closed = True
        self._search += 1
        pdf, self._pdf = self._pdf, None
        self._held.clear()
        self._wanted.clear()
        self._kept.clear()
        self._small.clear()
        if pdf is not None:
            self._let_go(pdf)

    def _let_go(self, pdf: OpenedPdf) -> None:
        self._tasks.on_files(pdf.close, _nothing, failed=_nothing)

    @property
    def pdf(self) -> bytes | None:
        """The bytes that are shown; None while there are none."""
        return self._pdf.pdf if self._pdf is not None else None

    @property
    def opened_pdf(self) -> OpenedPdf | None:
        """What work beside the window may ask."""
        return self._pdf

    # Pictures

    def picture(self, tile: Tile) -> QImage | None:
        """What was drawn; None while it is not there (`want` asks for it)."""
        return self._place(tile).get(tile)

    def _place(self, tile: Tile) -> Kept:
        return self._small if tile.is_small else self._kept

    def rough(self, page: int) -> QImage | None:
        """The small picture of a page: better than nothing while it is drawn."""
        tile = self._rough.get(page)
        return self._small.get(tile) if tile is not None else None

    def fault(self, page: int) -> Problem | None:
        """Why a page cannot be drawn."""
        return self._faults.get(page)

    def want(self, who: str, tiles: Sequence[Tile]) -> None:
        """Draw these, in this order, in place of what the same one wanted before."""
        self._wanted[who] = [tile for tile in tiles if tile not in self._place(tile)]
        self._draw_next()

    def _draw_next(self) -> None:
        pdf = self._pdf
        if self._is_drawing or pdf is None:
            return
        tile = self._next()
        if tile is None:
            return
        self._is_drawing = True

        def failed(problem: Problem) -> None:
            self._is_drawing = False
            if not self._is_closed:
                self._faults[tile.page] = problem
                self.drawn.emit(tile.page)
                self._draw_next()

        self._tasks.on_files(lambda: _drawn(pdf, tile), lambda image: self._keep(tile, image), failed=failed)

    def _next(self) -> Tile | None:
        """What was asked for is drawn once at most, and the page in front before the list of pages."""
        for who in sorted(self._wanted):
            tiles = self._wanted[who]
            while tiles:
                tile = tiles.pop(0)
                if tile not in self._place(tile) and tile.page not in self._faults:
                    return tile
        return None

    def _keep(self, tile: Tile, image: QImage) -> None:
        self._is_drawing = False
        if self._is_closed:
            return
        self._place(tile).put(tile, image)
        if tile.is_small:
            self._rough[tile.page] = tile
        self.drawn.emit(tile.page)
        self._draw_next()

    # Words

    def search(self, text: str, first: int) -> None:
        """Look for a text on all pages, from page `first` on and around; `found` tells of each step."""
        self._search += 1
        self.hits, self.searched = [], 0
        pages = [*range(first, len(self.looks)), *range(first)]
        self.is_searching = bool(text.strip()) and bool(pages)
        self.found.emit()
        if self.is_searching:
            self._search_on(self._search, text, pages)

    def _search_on(self, search: int, text: str, pages: list[int]) -> None:
        pdf = self._pdf
        if pdf is None or search != self._search:
            return

        def take(step: tuple[list[Hit], int]) -> None:
            hits, done = step
            if search != self._search or self._is_closed:
                return
            self.hits = sorted([*self.hits, *hits], key=lambda hit: hit.page)
            self.searched += done
            self.is_searching = done < len(pages)
            self.found.emit()
            if self.is_searching:
                self._search_on(search, text, pages[done:])

        def failed(_problem: Problem) -> None:
            if search == self._search and not self._is_closed:
                self.is_searching = False
                self.found.emit()

        self._tasks.on_files(lambda: _searched(pdf, text, pages), take, failed=failed)

    def hits_on(self, page: int) -> list[Hit]:
        """What was found on a page."""
        first = bisect_left(self.hits, page, key=lambda hit: hit.page)
        last = bisect_right(self.hits, page, key=lambda hit: hit.page)
        return self.hits[first:last]

    def links(self, page: int) -> tuple[Link, ...]:
        """What leads from a page to other places; none while they are being read."""
        pdf = self._pdf
        if pdf is not None and page not in self._links:
            self._links[page] = ()
            self._tasks.on_files(lambda: (page, pdf.links(page)), self._take_links, failed=_nothing)
        return self._links.get(page, ())

    def _take_links(self, read: tuple[int, tuple[Link, ...]]) -> None:
        page, links = read
        self._links[page] = links

    def read(self, page: int, then: Callable[[tuple[int, str]], None]) -> None:
        """The words on a page, for those who listen."""
        pdf = self._pdf
        if pdf is not None:
            self._tasks.on_files(lambda: (page, pdf.text(page)), then, failed=_nothing)


def _drawn(pdf: OpenedPdf, tile: Tile) -> QImage:
    picture = pdf.picture(tile.page, whole=(tile.width, tile.height), part=tile.part)
    stride = picture.width * 4
    return QImage(picture.pixels, picture.width, picture.height, stride, QImage.Format.Format_RGB32).copy()


def _searched(pdf: OpenedPdf, text: str, pages: Sequence[int]) -> tuple[list[Hit], int]:
    """What stands on the next pages, and how many they were; a page that cannot be read holds nothing."""
    until = time.monotonic() + _AT_ONCE
    hits: list[Hit] = []
    for done, page in enumerate(pages, start=1):
        with suppress(Problem):
            hits += pdf.find(text, page)
        if time.monotonic() > until:
            return hits, done
    return hits, len(pages)


def _close_all(held: list[OpenedPdf], _gone: QObject | None = None) -> None:
    for pdf in held:
        pdf.close()


def _nothing(_: object) -> None:
    """Nobody waits for it."""
