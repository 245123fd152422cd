"""A font embedded in a document that tells readers what each of its glyphs means.

ReportLab tells so for single characters of the basic plane only. Rare ideographs lie beyond it, and a glyph
may stand for a letter with its marks.
"""

from collections.abc import Iterator, Mapping, Sequence
from io import BytesIO
from itertools import groupby, islice
from typing import Any

from reportlab.pdfbase.ttfonts import TTFont as EmbeddedFont

from workbench.report.text import CLUSTER

_SUBSET = 256
_AT_ONCE = 100  # the most that one block of a map may hold


class Embedded(EmbeddedFont):
    """A static TrueType font; `spelled` says which private character draws a letter with its marks.

    It is asked for the width and the codes of each word and each cell, so both are looked up where they were
    found before.
    """

    def __init__(self, name: str, source: bytes, spelled: Mapping[str, str] | None = None) -> None:
        super().__init__(name, BytesIO(source), shapable=False)
        self._spelled = dict(spelled or {})
        self._meant = {ord(drawn): text for text, drawn in self._spelled.items()}
        self._widths = _Widths(self)

    def stringWidth(self, text: Any, size: float, encoding: str = "utf8") -> float:  # noqa: N802, ARG002
        """The width of `text` in points at this size."""
        letters = CLUSTER.findall(text) if self._spelled else text
        return 0.001 * size * sum(map(self._widths.__getitem__, letters))

    def splitString(self, text: Any, doc: Any, encoding: str = "utf-8") -> list[tuple[int, bytes]]:  # noqa: N802
        """(subset, codes) in order."""
        drawn = self.drawn(text).replace("\xa0", " ")
        try:
            codes = list(map(self.state[doc].assignments.__getitem__, map(ord, drawn)))  # type: ignore[attr-defined]
        except KeyError:  # drawn for the first time in this document
            return super().splitString(drawn, doc, encoding)
        return list(_subsets(codes))

    def drawn(self, text: str) -> str:
        """A text with a private character for each letter with its marks."""
        if not self._spelled:
            return text
        return "".join([self._spelled.get(cluster, cluster) for cluster in CLUSTER.findall(text)])

    def addObjects(self, doc: Any) -> None:  # noqa: N802
        """The subsets in the document, each with a map of its codes to what they mean."""
        state = self.state[doc]
        super().addObjects(doc)
        fonts = doc.idToObject["BasicFonts"].dict
        for number, subset in enumerate(state.subsets):
            font = fonts[f"{state.internalName}+{number}"]
            doc.idToObject[font.ToUnicode.name].content = self._map(str(font.BaseFont), subset)

    def _map(self, name: str, subset: Sequence[int]) -> str:
        meanings = (
            f"<{code:02X}> <{self._meant.get(meant, chr(meant)).encode('utf-16-be').hex().upper()}>"
            for code, meant in enumerate(subset)
            if meant
        )
        return "\n".join([_HEAD.format(name=name), *_blocks(meanings), _TAIL])


class _Widths(dict[str, float]):
    """Widths of letters with and without marks, in thousandths of the size."""

    def __init__(self, font: Embedded) -> None:
        super().__init__()
        self._font = font

    def __missing__(self, letter: str) -> float:
        face = self._font.face
        drawn = map(ord, self._font.drawn(letter))
        self[letter] = sum(face.charWidths.get(code, face.defaultWidth) for code in drawn)
        return self[letter]


def _subsets(codes: list[int]) -> Iterator[tuple[int, bytes]]:
    """The codes by subset; a subset holds 256."""
    if codes and max(codes) < _SUBSET:
        yield 0, bytes(codes)
        return
    for subset, together in groupby(codes, _SUBSET.__rfloordiv__):
        yield subset, bytes(map(_SUBSET.__rmod__, together))


def _blocks(lines: Iterator[str]) -> Iterator[str]:
    while block := list(islice(lines, _AT_ONCE)):
        yield "\n".join([f"{len(block)} beginbfchar", *block, "endbfchar"])


_HEAD = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo
<< /Registry (Adobe)
/Ordering (UCS)
/Supplement 0
>> def
/CMapName /{name} def
/CMapType 2 def
1 begincodespacerange
<00> <FF>
endcodespacerange"""
_TAIL = """endcmap
CMapName currentdict /CMap defineresource pop
end
end"""
