"""Photos in pairs, each above its caption; what is embedded is the copy's own JPEG, never decoded.

ReportLab would keep every picture in memory several times. So the page only says where a picture belongs, and
the picture is put into the document when the structure is written.
"""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import BinaryIO, TypeGuard

import pikepdf
from pikepdf import Dictionary, Name
from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable

from workbench.audit.said import Said
from workbench.errors import CannotWrite
from workbench.report.breaking import Text
from workbench.report.style import LINE
from workbench.report.tags import Node, marked, tags_of

_GAP = 16.0  # between two photos, and under a row
_HIGHEST = 228.0
_WIDE = 2.2  # from this shape on a photo has a row to itself
_ABOVE_CAPTION = 4.0
_ABOVE = 3.0
_PART = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintPhoto:
    """The photo of the evidence `id` as it is printed: a JPEG in sRGB or grey, upright, without EXIF.

    `kept` is whatever sees to it that the file stays as long as somebody may want to print it.
    """

    id: str
    path: Path
    width: int
    height: int
    is_grey: bool = False
    kept: object = field(default=None, compare=False, repr=False)

    @property
    def shape(self) -> float:
        """Its width over its height."""
        return self.width / self.height


@dataclass(frozen=True, slots=True)
class Captioned:
    """A photo with its text alternative and the paragraphs under it."""

    photo: PrintPhoto
    alt: str
    caption: Sequence[Text]


@dataclass(slots=True, eq=False, kw_only=True)
class PhotoNode(Node):
    """The node of a photo; it says which picture belongs where it is drawn."""

    photo: PrintPhoto


def photo_rows(photos: Sequence[Captioned]) -> list[Flowable]:
    """The photos in order, two side by side where they are not too wide for that."""
    rows: list[Flowable] = []
    waiting: list[Captioned] = []
    for one in photos:
        if one.photo.shape >= _WIDE:
            rows += [PhotoRow(waiting)] if waiting else []
            rows.append(PhotoRow([one], columns=1))
            waiting = []
        elif waiting:
            rows.append(PhotoRow([*waiting, one]))
            waiting = []
        else:
            waiting = [one]
    return rows + ([PhotoRow(waiting)] if waiting else [])


class PhotoRow(Flowable):
    """Photos of one height (`tall`, once laid out) in columns, each above its caption; it never breaks."""

    is_whole = True
    tall = 0.0

    def __init__(self, photos: Sequence[Captioned], columns: int = 2) -> None:
        super().__init__()
        self.photos = list(photos)
        self._columns = columns
        self._figures = [_Figure(one.photo, one.alt) for one in photos]
        parts = [
            Node("Div", [figure.tag, *tags_of(one.caption)])
            for figure, one in zip(self._figures, self.photos, strict=True)
        ]
        self.tag = Node("Div", parts)

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002, N803
        """As wide as there is room; the photos as large as their column and the page allow."""
        self.width = availWidth
        self._column = (availWidth - _GAP * (self._columns - 1)) / self._columns
        self.tall = min(_HIGHEST, *(self._column / one.photo.shape for one in self.photos))
        captions = (sum(line.wrap(self._column, 0)[1] for line in one.caption) for one in self.photos)
        self.height = _ABOVE + self.tall + _ABOVE_CAPTION + max(captions) + _GAP / 2
        return self.width, self.height

    def draw(self) -> None:
        """Column by column: photo, then caption."""
        for place, (figure, one) in enumerate(zip(self._figures, self.photos, strict=True)):
            x, y = place * (self._column + _GAP), self.height - _ABOVE - self.tall
            figure.fit(self.tall)
            figure.drawOn(self.canv, x, y)
            y -= _ABOVE_CAPTION
            for line in one.caption:
                y -= line.wrap(self._column, 0)[1]
                line.drawOn(self.canv, x, y)


class _Figure(Flowable):
    def __init__(self, photo: PrintPhoto, alt: str) -> None:
        super().__init__()
        self._photo = photo
        self.tag = PhotoNode("Figure", alt=alt, photo=photo)

    def fit(self, height: float) -> None:
        """As high as this."""
        self.width, self.height = height * self._photo.shape, height

    def draw(self) -> None:
        """The place of the picture, and a fine line around pale ones."""
        canvas = self.canv
        left, bottom = canvas.absolutePosition(0, 0)
        self.tag.box = (left, bottom, left + self.width, bottom + self.height)
        with marked(canvas, self.tag):
            name = _name(self._photo)
            canvas._code.append(f"q {self.width:.3f} 0 0 {self.height:.3f} 0 0 cm /{name} Do Q")  # type: ignore[attr-defined]
        canvas.setStrokeColor(HexColor(LINE))
        canvas.setLineWidth(0.5)
        canvas.rect(0, 0, self.width, self.height)


def _name(photo: PrintPhoto) -> str:
    """What a page calls the picture; the evidence's id may hold anything."""
    return f"Photo{photo.id.encode().hex()}"


@contextmanager
def opened_with_photos(pdf: bytes, pages: Sequence[Sequence[Node]]) -> Iterator[pikepdf.Pdf]:
    """A PDF with its pictures where their nodes were drawn; `pages` are the nodes by page.

    The pictures are read when the document is written, so that 100 photos do not lie in memory twice.
    """
    drawn = [(place, node.photo) for place, nodes in enumerate(pages) for node in nodes if _shows(node)]
    if not drawn:
        with pikepdf.open(BytesIO(pdf)) as document:
            yield document
        return
    photos = {_name(photo): photo for _, photo in drawn}
    with tempfile.TemporaryFile(prefix="workbench-") as file:
        first = _write_with_pictures(file, pdf, list(photos.values()))
        with pikepdf.open(file, access_mode=pikepdf.AccessMode.stream) as document:
            numbers = dict(zip(photos, range(first, first + len(photos)), strict=True))
            for place, photo in drawn:
                picture = document.get_object(numbers[_name(photo)], 0)
                _pictures_of(document.pages[place].obj)[f"/{_name(photo)}"] = picture
            yield document


def _shows(node: Node) -> TypeGuard[PhotoNode]:
    return isinstance(node, PhotoNode)


def _pictures_of(page: pikepdf.Object) -> pikepdf.Object:
    if Name.XObject not in page.Resources:
        page.Resources.XObject = Dictionary()
    return page.Resources.XObject


# How a PDF of ReportLab's ends: what it is made of, and where its table of objects stands.
_END = re.compile(
    rb"trailer\s*<<(?P<entries>.*?)/Size (?P<size>\d+)(?P<more>.*?)>>\s*startxref\s+(?P<table>\d+)", re.S
)
_LONGEST_END = 2_000


def _write_with_pictures(target: BinaryIO, pdf: bytes, photos: Sequence[PrintPhoto]) -> int:
    """The PDF, followed by the pictures with their JPEGs as they are; returns the number of the first one."""
    end = _END.search(pdf, max(0, len(pdf) - _LONGEST_END))
    if end is None:
        raise ValueError("no PDF of ReportLab's")
    first, places = int(end["size"]), []
    target.write(pdf + b"\n")
    for number, photo in enumerate(photos, start=first):
        places.append(target.tell())
        _write_picture(target, number, photo)
    table = target.tell()
    target.write(b"xref\n%d %d\n" % (first, len(photos)))
    target.write(b"".join(b"%010d 00000 n \n" % place for place in places))
    entries = b"%b/Size %d/Prev %b%b" % (end["entries"], first + len(photos), end["table"], end["more"])
    target.write(b"trailer<<%b>>\nstartxref\n%d\n%%%%EOF\n" % (entries, table))
    target.seek(0)
    return first


def _write_picture(target: BinaryIO, number: int, photo: PrintPhoto) -> None:
    try:
        target.write(_described(number, photo))
        with photo.path.open("rb") as jpeg:
            shutil.copyfileobj(jpeg, target, _PART)
    except OSError as error:
        raise CannotWrite(
            Said(
                "The photo {id} could not be put into the report: {reason}.",
                id=photo.id,
                reason=error.strerror,
            ),
            "Make room on the disk, then make the report again.",
        ) from error
    target.write(b"\nendstream endobj\n")


def _described(number: int, photo: PrintPhoto) -> bytes:
    colours = "DeviceGray" if photo.is_grey else "DeviceRGB"
    said = (
        f"{number} 0 obj<</Type/XObject/Subtype/Image/Filter/DCTDecode/Length {photo.path.stat().st_size}",
        f"/Width {photo.width}/Height {photo.height}/BitsPerComponent 8/ColorSpace/{colours}>>stream\n",
    )
    return "".join(said).encode()
