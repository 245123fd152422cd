"""What the report's typeface lacks: Chinese, Japanese, Korean and Thai, letters under marks, and signs.

Each font is cut for the characters that a report uses, which takes some hundredths of a second even from a
font of 31 000 glyphs. The same characters give the same bytes, so nothing is kept between reports.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, cached_property, lru_cache
from importlib.resources import files
from itertools import groupby

from workbench.audit.said import Said
from workbench.errors import UnusableInput
from workbench.report.cutting import code_points, cut, renamed
from workbench.report.embedding import Embedded
from workbench.report.joining import joined
from workbench.report.signs import SIGNS
from workbench.report.text import CLUSTER


class Family(StrEnum):
    """The packaged fonts, by the end of their names; the ideographs that they share differ in shape."""

    MARKED = ""  # the report's own, for letters under marks that have no code point of their own
    THAI = "Thai"
    SIMPLIFIED = "SC"
    JAPANESE = "JP"
    KOREAN = "KR"
    TRADITIONAL = "TC"


_IDEOGRAPHS = (Family.SIMPLIFIED, Family.JAPANESE, Family.KOREAN, Family.TRADITIONAL)
_INTL_CJK = "justmytype_intl_cjk", "fonts/ofl/notosans{low}/NotoSans{family}[wght].ttf"
_PACKAGES = {
    Family.MARKED: ("fontpkg_noto_sans", "files/NotoSans[wdth,wght].ttf"),
    Family.THAI: ("fontpkg_noto_sans_thai", "files/NotoSansThai[wdth,wght].ttf"),
    **dict.fromkeys(_IDEOGRAPHS, _INTL_CJK),
}


@dataclass(frozen=True)
class Fallback:
    """Which characters and which letters under marks are drawn from which font, each cut when first drawn."""

    shares: tuple[tuple[Family, frozenset[str]], ...] = ()

    @property
    def covered(self) -> frozenset[int]:
        """All code points that are drawn from one of the fonts."""
        return frozenset(ord(char) for _, share in self.shares for cluster in share for char in cluster)

    def font(self, index: int, name: str, weight: int) -> Embedded:
        """A share as a font of this weight (100 to 900), called `name` and its family."""
        family, share = self.shares[index]
        return _font(family, share, name, weight)

    def touches(self, text: str) -> bool:
        """Whether any of the text is drawn from one of the fonts."""
        return bool(self.shares) and self._telling.search(text) is not None

    def runs(self, text: str) -> Iterator[tuple[int, str]]:
        """Stretches that one font draws, with the share's number from 1; 0 is the report's own font."""
        for number, clusters in groupby(CLUSTER.findall(text), self._numbers.__getitem__):
            run = "".join(clusters)
            if number != _UNFORESEEN:
                yield number, run
            else:  # as at the end of a text that is cut off: by characters
                yield from ((at, "".join(chars)) for at, chars in groupby(run, self._numbers.__getitem__))

    @cached_property
    def _numbers(self) -> "_Numbers":
        return _Numbers(
            (cluster, at) for at, (_, share) in enumerate(self.shares, start=1) for cluster in share
        )

    @cached_property
    def _telling(self) -> re.Pattern[str]:
        """The characters by which a text is seen to need one of the fonts."""
        found = {char for cluster in self._numbers for char in cluster[1:] or cluster}
        return re.compile("[" + re.escape("".join(sorted(found))) + "]")


_UNFORESEEN = -1


class _Numbers(dict[str, int]):
    """Which font draws a letter with its marks."""

    def __missing__(self, cluster: str) -> int:
        return 0 if len(cluster) == 1 else _UNFORESEEN


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


def fallback_for(clusters: Counter[str], beyond: Collection[int]) -> Fallback:
    """Fonts for the letters with their marks that are not among `beyond`, each from the first that has it.

    How often a character occurs decides whose ideographs go first. What no font can show is left out.
    """
    left = {cluster for cluster in clusters if len(cluster) > 1 or ord(cluster) not in beyond}
    shares = []
    for family in (Family.MARKED, Family.THAI, *_in_order(shapes_of(clusters))) if left else ():
        if share := {cluster for cluster in left if _is_shown(family, cluster)}:
            left -= share
            lone = {char for cluster in share for char in cluster if ord(char) not in beyond}
            shares.append((family, frozenset(share | lone)))
    return Fallback(tuple(shares))


def shapes_of(characters: Mapping[str, int]) -> Family:
    """Korean where syllables outnumber ideographs, Japanese where kana run through the text, else Chinese.

    Japanese prose is half kana; a few Japanese names in a Chinese report stay far below one in eight.
    """
    kana = sum(number for char, number in characters.items() if _is_kana(char))
    hangul = sum(number for char, number in characters.items() if "가" <= char <= "힣")
    ideographs = sum(number for char, number in characters.items() if "㐀" <= char <= "鿿")
    if hangul > max(kana, ideographs):
        return Family.KOREAN
    return Family.JAPANESE if kana and 8 * kana >= ideographs else Family.SIMPLIFIED


def _is_kana(char: str) -> bool:
    return "ぁ" <= char <= "ゟ" or "ァ" <= char <= "ヺ" or "ｦ" <= char <= "ﾟ"


def _in_order(first: Family) -> list[Family]:
    return [first, *(family for family in _IDEOGRAPHS if family is not first)]


_JAMO = ("\u1100", "\u11ff"), ("\ua960", "\ua97f"), ("\ud7b0", "\ud7ff")


def _is_shown(family: Family, cluster: str) -> bool:
    if family in (Family.MARKED, Family.THAI):
        is_wanted = family is Family.THAI or len(cluster) > 1
        return is_wanted and all(ord(char) in _code_points(family) for char in cluster)
    if len(cluster) > 1 or not _stands_alone(cluster):
        return False
    return all(ord(char) in _code_points(family) for char in SIGNS.get(cluster, cluster))


def _stands_alone(char: str) -> bool:
    """Whether it can be drawn without regard to its neighbours: marks and letters of a syllable cannot."""
    if unicodedata.category(char).startswith(("M", "C")):
        return False
    return not any(first <= char <= last for first, last in _JAMO)


def packaged_font(family: Family) -> bytes:
    """The whole variable font as it is packaged; UnusableInput where the package is missing."""
    package, path = _PACKAGES[family]
    try:
        return (files(package) / path.format(family=family, low=family.lower())).read_bytes()
    except (ModuleNotFoundError, OSError) as error:
        raise UnusableInput(
            Said("The report's font {font} is missing.", font=f"Noto Sans {family}".rstrip()),
            "Install the program again.",
        ) from error


@cache
def _code_points(family: Family) -> frozenset[int]:
    return code_points(packaged_font(family))


@lru_cache(maxsize=16)
def _font(family: Family, share: frozenset[str], name: str, weight: int) -> Embedded:
    """Made once for reports that follow each other with the same characters, as in a preview."""
    clusters = {cluster for cluster in share if len(cluster) > 1}
    signs = {char: SIGNS[char] for char in share & SIGNS.keys()}
    wanted = {ord(char) for char in _needed(share)}
    data = cut(packaged_font(family), weight, wanted, with_layout=bool(clusters))
    spelled: dict[str, str] = {}
    if clusters or signs:
        data, spelled = joined(data, clusters, signs)
    own_name = f"{name}-{family or 'Marked'}"
    return Embedded(own_name, renamed(data, own_name), spelled)


def _needed(share: Iterable[str]) -> Iterator[str]:
    """What a cut must hold to show a share: also the parts of a vowel that shaping takes apart."""
    yield " "
    for cluster in share:
        yield from SIGNS.get(cluster, cluster)
        yield from unicodedata.normalize("NFKD", cluster) if len(cluster) > 1 else ""
