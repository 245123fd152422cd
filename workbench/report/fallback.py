"""What the report's typeface lacks: Chinese, Japanese and Korean, cut for the characters that a report uses.

The packaged variable fonts hold up to 31 000 glyphs and take 20 s to cut whole; the few hundred that a report
needs take about a second. The same characters give the same bytes, so nothing has to be kept between reports.
"""

import unicodedata
from collections import Counter
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from importlib.resources import files
from io import BytesIO

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from reportlab.pdfbase.ttfonts import TTFont as EmbeddedFont

from workbench.audit.said import Said
from workbench.errors import UnusableInput
from workbench.report.cutting import cut, leave_out_unused_tables


class Shapes(StrEnum):
    """Whose shapes of the shared ideographs; the values are those of the packaged files."""

    SIMPLIFIED = "SC"
    JAPANESE = "JP"
    KOREAN = "KR"
    TRADITIONAL = "TC"


@dataclass(frozen=True, slots=True)
class Fallback:
    """Which code points are drawn from which font; nothing is cut before it is drawn."""

    shares: tuple[tuple[Shapes, frozenset[int]], ...] = ()

    @property
    def covered(self) -> frozenset[int]:
        """All code points that are drawn from one of the fonts."""
        return frozenset[int]().union(*(share for _, share in self.shares))

    def font(self, index: int, name: str, weight: int) -> EmbeddedFont:
        """A share as a font of this weight (100 to 900), called `name` and the shapes."""
        shapes, share = self.shares[index]
        return _font(shapes, share, name, weight)


_NONE = Fallback()
_fallback: ContextVar[Fallback] = ContextVar("fallback", default=_NONE)


def current_fallback() -> Fallback:
    """That of the report that is being drawn."""
    return _fallback.get()


@contextmanager
def drawn_with(fallback: Fallback) -> Iterator[None]:
    """Inside, the report's fonts take from `fallback` what they lack; each thread draws with its own."""
    token = _fallback.set(fallback)
    try:
        yield
    finally:
        _fallback.reset(token)


def fallback_for(characters: Counter[str], beyond: Collection[int]) -> Fallback:
    """Fonts for those characters that are not among `beyond`, each from the first font that has it.

    How often a character occurs decides whose shapes go first. What no font can show is left out.
    """
    left = frozenset(ord(char) for char in characters if ord(char) not in beyond and _stands_alone(char))
    shares = []
    for shapes in _in_order(shapes_of(characters)):
        if share := left & _code_points(shapes) if left else left:
            shares.append((shapes, share))
            left -= share
    return Fallback(tuple(shares))


def shapes_of(characters: Counter[str]) -> Shapes:
    """Korean where syllables outnumber ideographs, Japanese where kana run through the text, else Chinese.

    Japanese prose is half kana; a few Japanese names in a Chinese report stay far below one in eight.
    """
    kana = sum(number for char, number in characters.items() if _is_kana(char))
    hangul = sum(number for char, number in characters.items() if "가" <= char <= "힣")
    ideographs = sum(number for char, number in characters.items() if "㐀" <= char <= "鿿")
    if hangul > max(kana, ideographs):
        return Shapes.KOREAN
    return Shapes.JAPANESE if kana and 8 * kana >= ideographs else Shapes.SIMPLIFIED


def _is_kana(char: str) -> bool:
    return "ぁ" <= char <= "ゟ" or "ァ" <= char <= "ヺ" or "ｦ" <= char <= "ﾟ"


def _in_order(first: Shapes) -> list[Shapes]:
    return [first, *(shapes for shapes in Shapes if shapes is not first)]


_JAMO = ("\u1100", "\u11ff"), ("\ua960", "\ua97f"), ("\ud7b0", "\ud7ff")


def _stands_alone(char: str) -> bool:
    """Whether it can be drawn without regard to its neighbours, and its meaning told in a PDF.

    Marks and letters that make up a syllable need shaping; ReportLab maps only the basic plane to Unicode.
    """
    if char > "\uffff" or unicodedata.category(char).startswith(("M", "C")):
        return False
    return not any(first <= char <= last for first, last in _JAMO)


def _packaged_font(shapes: Shapes) -> TTFont:
    """Opened without the tables that are not used, and with numbers for names.

    Its own names would be made up from its code points, which takes longer than all the rest.
    """
    font = TTFont(BytesIO(packaged_font(shapes)), lazy=True, recalcTimestamp=False)
    font.setGlyphOrder([f"glyph{number:05}" for number in range(font["maxp"].numGlyphs)])
    leave_out_unused_tables(font)
    return font


def packaged_font(shapes: Shapes) -> bytes:
    """The whole variable font as it is packaged; UnusableInput where the package is missing."""
    name = f"NotoSans{shapes}"
    try:
        path = files("justmytype_intl_cjk") / "fonts" / "ofl" / name.lower() / f"{name}[wght].ttf"
        return path.read_bytes()
    except (ModuleNotFoundError, OSError) as error:
        raise UnusableInput(
            Said("The report's font Noto Sans {shapes} is missing.", shapes=shapes),
            "Install the program again.",
        ) from error


@cache
def _code_points(shapes: Shapes) -> frozenset[int]:
    return frozenset(_packaged_font(shapes).getBestCmap())


@lru_cache(maxsize=16)
def _font(shapes: Shapes, share: frozenset[int], name: str, weight: int) -> EmbeddedFont:
    """Made once for reports that follow each other with the same characters, as in a preview."""
    own_name = f"{name}-{shapes}"
    return EmbeddedFont(own_name, BytesIO(cut(_subset(shapes, share), weight, own_name)), shapable=False)


@lru_cache(maxsize=8)
def _subset(shapes: Shapes, share: frozenset[int]) -> bytes:
    """The variable font with nothing but these code points."""
    options = Options(layout_features=[], hinting=False, glyph_names=False, notdef_outline=True)
    font = _packaged_font(shapes)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=sorted(share | {ord(" ")}))
    subsetter.subset(font)
    target = BytesIO()
    font.save(target)
    return target.getvalue()
