"""Whether a picture can be put into a report as it is. An audit may hold what anyone made."""

from dataclasses import dataclass
from pathlib import Path

from PIL import Image, JpegImagePlugin

MAX_SIDE = 4_000
_PLAIN = frozenset({"APP0", "APP14"})  # how it is encoded; EXIF, XMP, profiles and comments are others
_END = b"\xff\xd9"


@dataclass(frozen=True, slots=True)
class Printable:
    """Size in pixels, and whether it has shades of grey alone."""

    width: int
    height: int
    is_grey: bool


def printable(path: Path) -> Printable | None:
    """What a JPEG is that readers of a report can show and that says nothing beside its picture; else None.

    Its head is read and nothing is decoded.
    """
    try:
        with Image.open(path, formats=("JPEG",)) as image:
            assert isinstance(image, JpegImagePlugin.JpegImageFile)
            width, height = image.size
            is_plain = {name for name, _ in image.applist} <= _PLAIN
            mode = image.mode
    except Exception:  # decoders end in dozens of kinds, and none may end the program
        return None
    if not is_plain or mode not in ("RGB", "L") or max(width, height) > MAX_SIDE or not _is_whole(path):
        return None
    return Printable(width, height, mode == "L")


def _is_whole(path: Path) -> bool:
    with path.open("rb") as content:
        content.seek(-len(_END), 2)
        return content.read() == _END
