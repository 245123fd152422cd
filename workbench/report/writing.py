"""Many short texts in few steps: how they break into lines, and how they are written onto a page.

A report prints some texts very often, and nearly all letters again and again: what ReportLab works out for
each text anew is looked up here. What goes beyond ASCII is left to the font, which knows its fallbacks.
"""

import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, cast
from weakref import WeakKeyDictionary

from reportlab.pdfbase.pdfmetrics import getFont, stringWidth

from workbench.report.breaking import may_break
from workbench.report.tags import Node, TaggedCanvas
from workbench.report.text import plain

_LONGEST = 1_000  # characters of a line that are looked at: no page is as wide


class Ruler:
    """Measures texts in one font and size, and breaks them into lines."""

    def __init__(self, font: str, size: float) -> None:
        self._font, self._size = font, size
        self._widths = [stringWidth(chr(code), font, size) if code > 31 else 0.0 for code in range(128)]
        self._widest = max(self._widths)
        self._known: dict[tuple[str, float], tuple[str, ...]] = {}

    def width(self, text: str) -> float:
        """In points."""
        if text.isascii():
            return sum(map(self._widths.__getitem__, text.encode()))
        return stringWidth(text, self._font, self._size)

    def lines(self, text: str, room: float) -> tuple[str, ...]:
        """A text, made plain, in lines of at most `room` points; a line keeps the blank that it ends with."""
        found = self._known.get((text, room))
        if found is None:
            found = self._known[text, room] = tuple(self._broken(plain(text), room))
        return found

    def _fits(self, text: str, room: float) -> bool:
        is_short = len(text) * self._widest <= room and text.isascii()
        return is_short or self.width(text) <= room

    def _broken(self, text: str, room: float) -> Iterator[str]:
        if self._fits(text, room):
            yield text
            return
        line = ""
        for piece in _pieces(text):
            if self._fits(f"{line}{piece}".rstrip(), room):
                line += piece
                continue
            if line:
                yield line
            *whole, line = self._forced(piece, room)
            yield from whole
        yield line

    def _forced(self, piece: str, room: float) -> Iterator[str]:
        """A piece that may be longer than a line, cut between any two letters."""
        while not self._fits(piece.rstrip(), room):
            ends = range(1, len(piece))
            count = bisect_right(ends, room, key=lambda end: self.width(piece[:end])) or 1
            while count < len(piece) and unicodedata.category(piece[count]).startswith("M"):
                count += 1
            yield piece[:count]
            piece = piece[count:]
        yield piece


def _pieces(text: str) -> Iterator[str]:
    """Where a line may end: after a blank, and between ideographs."""
    *words, last = text.split(" ")
    for word in (*(f"{word} " for word in words), last):
        if word.isascii():
            yield word
            continue
        start = 0
        for at in range(1, len(word)):
            if may_break(word[at - 1], word[at]):
                yield word[start:at]
                start = at
        yield word[start:]


class Pen:
    """Writes marked texts of one size onto a page; colour and place are those of the canvas."""

    def __init__(self, canvas: TaggedCanvas, size: float, leading: float) -> None:
        self._canvas = cast(Any, canvas)
        self._look = f"{size:g} Tf {leading:g} TL"
        self._set = ""
        self._codes = _CODES.setdefault(canvas, {})

    def write(self, lines: Sequence[str], font: str, at: tuple[float, float], node: Node) -> None:
        """Lines under each other, the first one's letters standing on `at`, as the content of a node."""
        if font not in self._codes:
            self._codes[font] = _Codes(font, self._canvas)
        codes = self._codes[font]
        shown = " T* ".join([self._shown(codes.of(line)) for line in lines])
        self._canvas.begin_mark(node)
        self._canvas._code.append(f"BT {at[0]:.2f} {at[1]:.2f} Td {shown} ET")
        self._canvas.end_mark()

    def _shown(self, stretches: Iterable[tuple[str, str]]) -> str:
        shown = []
        for name, string in stretches:
            if name != self._set:
                self._set = name
                shown.append(f"{name} {self._look}")
            shown.append(f"({string}) Tj")
        return " ".join(shown)


class _Codes:
    """What stands for a font's letters in one document."""

    def __init__(self, font: str, canvas: Any) -> None:
        self._font: Any = getFont(font)
        self._document = canvas._doc
        self._escape = canvas._escape
        self._ascii: dict[int, str] = {}  # those of the first subset
        self._name = ""
        self._others: dict[str, list[tuple[str, str]]] = {}

    def of(self, text: str) -> list[tuple[str, str]]:
        """(name of the subset, codes ready to stand in a string), in order."""
        if not text.isascii():
            if text not in self._others:
                self._others[text] = self._split(text)
            return self._others[text]
        if not self._ascii.keys() >= set(map(ord, text)):
            self._learn(text)
            return self._split(text)
        return [(self._name, text.translate(self._ascii))]

    def _split(self, text: str) -> list[tuple[str, str]]:
        split = self._font.splitString(text, self._document)
        return [(self._named(subset), self._escape(codes)) for subset, codes in split]

    def _learn(self, text: str) -> None:
        for char in text:
            [(subset, code)] = self._font.splitString(char, self._document)
            if subset == 0:
                self._ascii[ord(char)] = self._escape(code)
                self._name = self._named(0)

    def _named(self, subset: int) -> str:
        return str(self._font.getSubsetInternalName(subset, self._document))


_CODES: "WeakKeyDictionary[TaggedCanvas, dict[str, _Codes]]" = WeakKeyDictionary()


def shortened(text: str, width: float, font: str, size: float) -> str:
    """As much of a text as fits into `width` points, with an ellipsis where something is left out."""
    text = text[:_LONGEST]
    if stringWidth(text, font, size) <= width:
        return text
    lengths = range(len(text))
    fitting = bisect_left(
        lengths, True, key=lambda length: stringWidth(text[:length] + "…", font, size) > width
    )
    return text[: max(fitting - 1, 0)].rstrip() + "…"
