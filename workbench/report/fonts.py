"""The report's typeface: static cuts of a packaged variable font, embedded in every report.

ReportLab draws a variable font at its default weight, so the two weights are cut once and kept in the user's
cache, named by the digest of what they were cut from.
"""

import hashlib
import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from io import BytesIO
from pathlib import Path

import platformdirs
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont as EmbeddedFont

from workbench.errors import CannotWrite, UnusableInput

REGULAR = "ReportSans"
BOLD = "ReportSans-Bold"

_WEIGHTS = {REGULAR: 400, BOLD: 700}
_CUT = "2"  # raise it when the way of cutting changes, so that older cuts are not used
# Tables that ReportLab does not read; cutting them along costs five times the rest.
_UNUSED_TABLES = ("GPOS", "GSUB", "GDEF", "STAT", "MVAR", "HVAR")


@dataclass(frozen=True, slots=True)
class Typeface:
    """The registered cuts, and the code points that both of them can show."""

    paths: Mapping[str, Path]
    covered: frozenset[int]


@cache
def typeface() -> Typeface:
    """Cut what is not cut yet (some seconds, once for a user), and register it with ReportLab."""
    source = _packaged_font()
    folder = platformdirs.user_cache_path("workbench") / "fonts"
    paths = {name: _cut_file(folder, source, name) for name in _WEIGHTS}
    covered = frozenset.intersection(*(_registered(name, path) for name, path in paths.items()))
    pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=BOLD, italic=REGULAR, boldItalic=BOLD)
    return Typeface(paths, covered)


def _packaged_font() -> bytes:
    folder = files("fontpkg_noto_sans") / "files"
    for item in folder.iterdir():
        if item.name.startswith("NotoSans[") and item.name.endswith(".ttf"):
            return item.read_bytes()
    raise UnusableInput("The report's font Noto Sans is missing.", "Install the program again.")


def _registered(name: str, path: Path) -> frozenset[int]:
    font = EmbeddedFont(name, str(path))
    pdfmetrics.registerFont(font)
    return frozenset(font.face.charToGlyph)


def _cut_file(folder: Path, source: bytes, name: str) -> Path:
    digest = hashlib.sha256(source).hexdigest()[:16]
    path = folder / f"{name}-{digest}-{_CUT}.ttf"
    if not path.exists():
        _write_atomically(path, cut(source, _WEIGHTS[name], name))
    return path


def cut(source: bytes, weight: int, name: str) -> bytes:
    """A static TrueType font of one weight (100 to 900) and normal width; the same input, the same bytes."""
    font = TTFont(BytesIO(source), recalcTimestamp=False)
    for table in _UNUSED_TABLES:
        if table in font:
            del font[table]
    font = instancer.instantiateVariableFont(
        font, {"wght": weight, "wdth": 100}, inplace=True, optimize=False
    )
    _rename(font, name)
    target = BytesIO()
    font.save(target)
    return target.getvalue()


def _rename(font: TTFont, name: str) -> None:
    """Both cuts would carry the variable font's own name, and a reader could not tell them apart."""
    for name_id in (1, 4, 6):
        font["name"].setName(name, name_id, 3, 1, 0x409)


def _write_atomically(path: Path, data: bytes) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=path.parent, suffix=".part")
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(temporary).replace(path)
    except OSError as error:
        raise CannotWrite(
            f"The report's font could not be kept in {path.parent}: {error.strerror or error}.",
            "Make room or allow writing there, then try again.",
        ) from error
