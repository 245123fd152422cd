"""Paragraphs that may break between ideographs and between Thai words, which have no blanks between them.

ReportLab's own mode for this breaks Latin words anywhere and hangs marks in the margin. Its usual mode works
on words, and a word may end a line even if no blank follows it: so an ideograph is made a word by itself, a
stretch of Thai is divided into its words, and nothing is added to the text.
"""

import re
import unicodedata
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Any

from reportlab.lib.textsplit import ALL_CANNOT_END, ALL_CANNOT_START
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Paragraph
from reportlab.platypus.paragraph import (  # type: ignore[attr-defined]
    _getFragWords,
    _HSFrag,
    _InjectedFrag,
    _SplitWord,
    _SplitWordEnd,
)

from workbench.report.tags import Node, marked
from workbench.report.text import CLUSTER
from workbench.report.thai import THAI, borders

_Piece = list[tuple[Any, str]]  # stretches with their formatting


class Text(Paragraph):
    """Running text in any script that the report can show; the halves of one that breaks share its node."""

    _broken: Any = None  # (width, words, lines): a table asks for the same several times a page
    _wrapWidths: Any  # noqa: N815 - ReportLab's: the width of the first line and of the others
    blPara: Any  # noqa: N815 - ReportLab's: the lines
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
        """Its halves with their lines, so that a text of 300 pages is not broken into lines 300 times."""
        known = self._broken
        halves: list[Any] = super().split(availWidth, availHeight)
        if len(halves) == 2 and known and known[0] == self._wrapWidths:
            count = len(halves[0].blPara.lines)
            for half, some in zip(halves, (slice(count), slice(count, None)), strict=True):
                half._broken = (known[0], half.frags, known[2].clone(lines=known[2].lines[some]))
            halves[0].blPara = halves[0]._broken[2]
        for half in halves:
            half.tag = self.tag
        return halves

    def _split_blParaProcessed(self, blPara: Any, start: int, stop: int) -> Any:  # noqa: N802, N803
        """The words of some lines, which keep the numbers that their words had in the whole text."""
        lines = list(blPara.lines)
        first = lines[0].sFW
        for at in {start, stop} - {len(lines)}:
            lines[at] = lines[at].clone(sFW=lines[at].sFW - first)
        return super()._split_blParaProcessed(blPara.clone(lines=lines), start, stop)  # type: ignore[misc]

    def draw(self) -> None:
        """The text, marked as its node's; a blank that a line ends at is drawn too, for those who listen."""
        broken, self.blPara = self.blPara, _with_blanks(self.blPara)
        with marked(self.canv, self.tag):
            super().draw()
        self.blPara = broken

    def breakLines(self, width: Any) -> Any:  # noqa: N802
        """The lines, as ReportLab lays them out for words."""
        if any(_UNSPACED.search(getattr(one, "text", "")) for one in self.frags):  # not yet words
            narrowest = min(width) if isinstance(width, list | tuple) else width
            self.frags = [piece for word in _getFragWords(self.frags) for piece in _divided(word, narrowest)]
        if self._broken is None or self._broken[0] != width or self._broken[1] is not self.frags:
            lines = super().breakLines(width)
            if lines.kind:
                _note_blanks(lines.lines, self.frags)
            self._broken = (width, self.frags, lines)
        return self._broken[2]


def _note_blanks(lines: Sequence[Any], words: Sequence[Any]) -> None:
    """Mark the lines that end between two words; others end in one, or where there is no blank."""
    for line, following in pairwise(lines):
        begins = words[following.sFW]
        if isinstance(begins, _InjectedFrag):
            continue  # ReportLab's own end of line, in a word that is too long for one
        is_asked_for = getattr(begins[1][0], "lineBreak", False)
        line.ends_word = is_asked_for or isinstance(words[following.sFW - 1], _HSFrag)


def _with_blanks(broken: Any) -> Any:
    """The lines with the blanks that they end at: without them the last and the next word are read as one."""
    if broken.kind:
        return broken.clone(lines=[_with_blank(line) for line in broken.lines])
    if not broken.lines:
        return broken
    *lines, last = broken.lines
    spaced = [(room, words if _is_cut(words[-1]) else [*words, ""]) for room, words in lines]
    return broken.clone(lines=[*spaced, last])


def _with_blank(line: Any) -> Any:
    *words, last = line.words or [None]
    if last is None or not getattr(line, "ends_word", False) or not hasattr(last, "text"):
        return line
    return line.clone(words=[*words, last.clone(text=f"{last.text} ")])


def _is_cut(word: str) -> bool:
    """Whether a word goes on in the next line."""
    return isinstance(word, _SplitWord) and not isinstance(word, _SplitWordEnd)


# Scripts that are written without blanks between words, as stretches of code points that hold no others.
_UNSPACED = re.compile("[\u0e01-\u0e5b\u2e80-\uabff\ud7a4-\uffff\U00010000-\U0003ffff]")


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


def _divided(word: Any, width: float) -> list[Any]:
    """A word of ReportLab's, cut where a line may end; the last piece keeps the blank after it."""
    whole = "".join(text for _, text in word[1:])
    if not _UNSPACED.search(whole):
        return [word]
    thai = borders(whole)
    places = [at for at in range(1, len(whole)) if at in thai or may_break(whole[at - 1], whole[at])]
    *pieces, last = [narrow for piece in _cut(word[1:], places) for narrow in _narrowed(piece, width)]
    return [*([_width(piece), *piece] for piece in pieces), type(word)([_width(last), *last])]


def _narrowed(piece: _Piece, width: float) -> list[_Piece]:
    """A piece of Thai that no line can hold, cut between letters, so that none loses its marks."""
    whole = "".join(text for _, text in piece)
    if not THAI.search(whole) or _width(piece) <= width:
        return [piece]
    return list(_cut(piece, [found.start() for found in CLUSTER.finditer(whole)][1:]))


def _cut(stretches: _Piece, places: Iterable[int]) -> Iterator[_Piece]:
    """The stretches in pieces that begin at these places of their text."""
    left, piece, done = deque(places), [], 0
    for frag, text in stretches:
        start = 0
        while left and left[0] < done + len(text):
            end = left.popleft() - done
            piece += [(frag, text[start:end])] if end > start else []
            yield piece
            piece, start = [], end
        done += len(text)
        piece.append((frag, text[start:]))
    yield piece


def _width(piece: _Piece) -> float:
    return sum(stringWidth(text, frag.fontName, frag.fontSize) for frag, text in piece)
