"""The report's typeface: static cuts of a packaged variable font, embedded in every report.

ReportLab draws a variable font at its default weight, so the two weights are cut once and kept in the user's
cache, named by the digest of what they were cut from.
"""

import hashlib
import os
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

import platformdirs
from reportlab.pdfbase import pdfmetrics

from workbench.audit.said import Said
from workbench.errors import CannotWrite, UnusableInput
from workbench.report.cutting import cut
from workbench.report.fallback import drawn_with, fallback_for
from workbench.report.lettering import Lettering
from workbench.report.text import characters_of, check_coverage

REGULAR = "ReportSans"
BOLD = "ReportSans-Bold"

_WEIGHTS = {REGULAR: 400, BOLD: 700}
_CUT = "2"  # raise it when the way of cutting changes, so that older cuts are not used
_LAST = 0xFFFF  # ReportLab tells a reader only the basic plane's meaning, so the rest could not be copied out


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


@contextmanager
def showing(texts: Iterable[tuple[str, str]]) -> Iterator[None]:
    """Inside, the report's fonts show these texts, each given with its place, in every script that they use.

    Raises `UncoveredText` naming the place of a character that cannot be shown.
    """
    texts = tuple(texts)
    own = typeface().covered
    fallback = fallback_for(characters_of(texts), own)
    check_coverage(texts, own | fallback.covered)
    with drawn_with(fallback):
        yield


def _packaged_font() -> bytes:
    folder = files("fontpkg_noto_sans") / "files"
    for item in folder.iterdir():
        if item.name.startswith("NotoSans[") and item.name.endswith(".ttf"):
            return item.read_bytes()
    raise UnusableInput("The report's font Noto Sans is missing.", "Install the program again.")


def _registered(name: str, path: Path) -> frozenset[int]:
    font = Lettering(name, path, _WEIGHTS[name])
    pdfmetrics.registerFont(font)
    return frozenset(code for code in font.face.charToGlyph if code <= _LAST)


def _cut_file(folder: Path, source: bytes, name: str) -> Path:
    digest = hashlib.sha256(source).hexdigest()[:16]
    path = folder / f"{name}-{digest}-{_CUT}.ttf"
    if not path.exists():
        _write_atomically(path, cut(source, _WEIGHTS[name], name))
    return path


def _write_atomically(path: Path, data: bytes) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=path.parent, suffix=".part")
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(temporary).replace(path)
    except OSError as error:
        raise CannotWrite(
            Said(
                "The report's font could not be kept in {path}: {reason}.",
                path=path.parent,
                reason=error.strerror or error,
            ),
            "Make room or allow writing there, then try again.",
        ) from error
