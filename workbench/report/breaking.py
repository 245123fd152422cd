"""Paragraphs that may break between ideographs, which have no blanks between them.

ReportLab's own mode for this breaks Latin words anywhere and hangs marks in the margin. Its usual mode works
on words, and a word may end a line even if no blank follows it: so an ideograph is made a word by itself, and
nothing is added to the text.
"""

import unicodedata
from collections.abc import Iterator
from typing import Any

from reportlab.lib.textsplit import ALL_CANNOT_END, ALL_CANNOT_START
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Paragraph
from reportlab.platypus.paragraph import _getFragWords as _words_of  # type: ignore[attr-defined]

from workbench.report.tags import Node, marked

_Piece = list[tuple[Any, str]]  # stretches with their formatting


class Text(Paragraph):
    """Running text in any script that the report can show; the halves of one that breaks share its node."""

    _broken: Any = None  # (width, words, lines): a table asks for the same several times a page
    _tag: Node | None = None

    @property
    def tag(self) -> Node:
        """What it is in the document's structure: a paragraph, unless somebody says otherwise."""
        if self._tag is None:
            self._tag = Node("P")
        return self._tag

    @tag.setter
    def tag(self, node: Node) -> None:
        self._tag = node

    def split(self, availWidth: float, availHeight: float) -> list[Any]:  # noqa: N803
        """Its halves."""
        halves: list[Any] = super().split(availWidth, availHeight)
        for half in halves:
            half.tag = self.tag
        return halves

    def draw(self) -> None:
        """The text, marked as its node's."""
        with marked(self.canv, self.tag):
            super().draw()

    def breakLines(self, width: Any) -> Any:  # noqa: N802
        """The lines, as ReportLab lays them out for words."""
        if any(_has_ideographs(getattr(one, "text", "")) for one in self.frags):  # not yet words
            words = _words_of(self.frags)
            self.frags = [piece for word in words for piece in _divided(word)]
        if self._broken is None or self._broken[0] != width or self._broken[1] is not self.frags:
            lines = super().breakLines(width)
            self._broken = (width, self.frags, lines)
        return self._broken[2]


def may_break(before: str, after: str) -> bool:
    """Whether a line may end between two characters that stand side by side without a blank."""
    if not (_is_ideograph(before) or _is_ideograph(after)):
        return False
    opens = before in ALL_CANNOT_END or unicodedata.category(before) in ("Ps", "Pi")
    closes = after in ALL_CANNOT_START or unicodedata.category(after) in ("Pe", "Pf", "Po", "Pd")
    return not opens and not closes and after not in _SMALL_KANA


# Beyond those that ReportLab lists.
_SMALL_KANA = frozenset("ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶｧｨｩｪｫｬｭｮｯｰ〻")


def _is_ideograph(char: str) -> bool:
    """Ideographs, kana and full-width marks. Korean has blanks, and breaks at them."""
    return char >= "\u2e80" and not "가" <= char <= "힣" and unicodedata.east_asian_width(char) in "WFH"


def _has_ideographs(text: str) -> bool:
    return not text.isascii() and any(map(_is_ideograph, text))


def _divided(word: Any) -> list[Any]:
    """A word of ReportLab's, cut where a line may end; the last piece keeps the blank after it."""
    if not any(_has_ideographs(text) for _, text in word[1:]):
        return [word]
    *pieces, last = _pieces(word[1:])
    return [*([_width(piece), *piece] for piece in pieces), type(word)([_width(last), *last])]


def _pieces(stretches: _Piece) -> Iterator[_Piece]:
    piece: _Piece = []
    before = ""
    for frag, text in stretches:
        start = 0
        for at, char in enumerate(text):
            if before and may_break(before, char):
                yield [*piece, (frag, text[start:at])] if at > start else piece
                piece, start = [], at
            before = char
        piece.append((frag, text[start:]))
    yield piece


def _width(piece: _Piece) -> float:
    return sum(stringWidth(text, frag.fontName, frag.fontSize) for frag, text in piece)
