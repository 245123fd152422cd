"""Words on their way into a paragraph: normalised, without control characters, escaped.

Unescaped text may vanish without an error or read local files (`<img src=...>`), and a missing glyph is
silently blank; so nothing reaches a paragraph but `Markup`, and every character is looked up beforehand.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from itertools import pairwise
from typing import Any, NewType
from xml.sax.saxutils import escape

from workbench.audit.said import Said
from workbench.errors import UnusableInput

Markup = NewType("Markup", str)

_LINE_ENDS = str.maketrans(dict.fromkeys("\r\x0b\x0c\x85\u2028\u2029", "\n"))
_INVISIBLE = frozenset({"Cc", "Cf", "Cs"})  # control, formatting (U+202E turns text around), lone surrogates
_BLANKS = re.compile(r"[^\S\u00a0]+")
_ENDS_WIDE = re.compile(r"[，。；：！？）](?:</\w+>)*$")
_BEGINS_WIDE = re.compile(r"(?:<\w[^>]*>)*（")
_RIGHT_TO_LEFT = frozenset({"R", "AL"})
# They choose between shapes of the character before them (plain or coloured, an old form of an ideograph).
_VARIANTS = re.compile("[\u034f\ufe00-\ufe0f\U000e0100-\U000e01ef]")
# A letter with the marks that stand above or below it: Latin, Greek, Cyrillic and Thai.
_MARKS = "\u0300-\u036f\u0483-\u0489\u0e31\u0e33-\u0e3a\u0e47-\u0e4e\u1ab0-\u1aff\u1dc0-\u1dff\ufe20-\ufe2f"
CLUSTER = re.compile(f".[{_MARKS}]*", re.DOTALL)


def clean(text: str | None) -> str:
    """NFC, without control and formatting characters; line ends are kept as newlines."""
    text = (text or "").replace("\r\n", "\n").translate(_LINE_ENDS).replace("\t", " ")
    if not text.isascii() or not text.isprintable():
        text = _VARIANTS.sub("", text)
        text = "".join(c for c in text if c == "\n" or unicodedata.category(c) not in _INVISIBLE)
    return unicodedata.normalize("NFC", text).strip()


def plain(text: str | None) -> str:
    """A clean text on one line, with single blanks; those that hold words together stay, as in French."""
    cleaned = clean(text)
    return " ".join(cleaned.split()) if cleaned.isascii() else _BLANKS.sub(" ", cleaned)


def brief(text: str | None, most: int) -> str:
    """A clean text on one line, with an ellipsis where it has more than `most` characters."""
    whole = plain(text)
    return whole if len(whole) <= most else f"{whole[:most].rstrip()}…"


def safe(text: str | None) -> Markup:
    """A text on one line that may stand in a paragraph."""
    return Markup(escape(plain(text)))


def lines(text: str | None) -> Markup:
    """A text that keeps its line ends."""
    return Markup("<br/>".join(escape(line) for line in clean(text).split("\n")))


def joined(pieces: Iterable[Markup | str], between: str = " ") -> Markup:
    """Pieces that are already safe, those with something in them; full-width marks bring their own blank."""
    told = [piece for piece in pieces if piece]
    if between != " ":
        return Markup(between.join(told))
    return Markup("".join([*told[:1], *(_blank(one, other) + other for one, other in pairwise(told))]))


def _blank(before: str, behind: str) -> str:
    return "" if _ENDS_WIDE.search(before) or _BEGINS_WIDE.match(behind) else " "


def bold(markup: Markup) -> Markup:
    """In the heavier cut."""
    return Markup(f"<b>{markup}</b>") if markup else markup


def coloured(markup: Markup, colour: str) -> Markup:
    """In a colour, `#RRGGBB`."""
    return Markup(f'<font color="{colour}">{markup}</font>') if markup else markup


class UncoveredText(UnusableInput):
    """A text that the report's fonts cannot show; printing it would leave blanks without a word."""


def check_coverage(texts: Iterable[tuple[str, str]], covered: Collection[int]) -> None:
    """Refuse the first character that cannot be shown; `texts` are (place, text), `covered` code points.

    Raises `UncoveredText` naming the place, the character and how many places are concerned.
    """
    faults = [(at, char) for at, text in texts if (char := _first_uncovered(text, covered))]
    if not faults:
        return
    at, char = faults[0]
    what = Said("The report cannot show {character} at {at}.", character=_named(char), at=at)
    if len(faults) > 1:
        what = Said(
            "The report cannot show {character} at {at} (and {n} more places).",
            character=_named(char),
            at=at,
            n=len(faults) - 1,
        )
    raise UncoveredText(what, _advice(char))


def clusters_of(texts: Iterable[tuple[str, str]]) -> Counter[str]:
    """How often each letter with its marks stands in the texts beyond ASCII; `texts` are (place, text)."""
    counted: Counter[str] = Counter()
    for _, text in texts:
        if not text.isascii():
            counted.update(CLUSTER.findall(clean(text)))
    return counted


def _first_uncovered(text: str, covered: Collection[int]) -> str | None:
    if text.isascii():
        return None
    return next((c for c in clean(text) if c != "\n" and (ord(c) not in covered or _is_complex(c))), None)


def _is_complex(char: str) -> bool:
    """Scripts that are drawn wrongly without shaping or from right to left, even where glyphs exist."""
    return unicodedata.bidirectional(char) in _RIGHT_TO_LEFT or "DEVANAGARI" in unicodedata.name(char, "")


def _named(char: str) -> str:
    name = unicodedata.name(char, "unnamed character")
    return f"U+{ord(char):04X} ({name.capitalize()})"


def _advice(char: str) -> Said:
    if unicodedata.bidirectional(char) in _RIGHT_TO_LEFT:
        return Said(
            "Scripts from right to left cannot be printed yet: write it in Latin letters, then try again."
        )
    if unicodedata.category(char) == "So":
        return Said("Pictures and signs of this kind cannot be printed: say it in words, then try again.")
    return Said(
        "The report can show Latin, Cyrillic, Greek, Thai, Chinese, Japanese and Korean: "
        "write it in one of these, then try again."
    )


def texts_of(value: Any, at: str) -> Iterator[tuple[str, str]]:
    """Every text in a frozen value with its place, like `answers.2.c.observation` or `sources[3].name`."""
    if isinstance(value, Enum | date | bytes | int | frozenset) or value is None:
        return
    if isinstance(value, str):
        yield at, value
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from texts_of(item, f"{at}.{key}" if at else str(key))
    elif isinstance(value, tuple):
        yield from _texts_of_tuple(value, at)
    elif is_dataclass(value):
        for field in fields(value):
            yield from texts_of(getattr(value, field.name), f"{at}.{field.name}" if at else field.name)


def _texts_of_tuple(items: tuple[Any, ...], at: str) -> Iterator[tuple[str, str]]:
    for index, item in enumerate(items):
        element = getattr(item, "element", None)
        yield from texts_of(item, f"{at}.{element}" if element else f"{at}[{index}]")
