"""A font embedded in a document that tells readers what each of its glyphs means.

ReportLab tells so for single characters of the basic plane only. Rare ideographs lie beyond it, and a glyph
may stand for a letter with its marks.
"""

from collections.abc import Iterator, Mapping, Sequence
from io import BytesIO
from itertools import islice
from typing import Any

from reportlab.pdfbase.ttfonts import TTFont as EmbeddedFont

from workbench.report.text import CLUSTER

_AT_ONCE = 100  # the most that one block of a map may hold


class Embedded(EmbeddedFont):
    """A static TrueType font; `spelled` says which private character draws a letter with its marks."""

    def __init__(self, name: str, source: bytes, spelled: Mapping[str, str] | None = None) -> None:
        super().__init__(name, BytesIO(source), shapable=False)
        self._spelled = dict(spelled or {})
        self._meant = {ord(drawn): text for text, drawn in self._spelled.items()}

    def stringWidth(self, text: Any, size: float, encoding: str = "utf8") -> float:  # noqa: N802
        """The width of `text` in points at this size."""
        return super().stringWidth(self._drawn(text) if self._spelled else text, size, encoding)

    def splitString(self, text: Any, doc: Any, encoding: str = "utf-8") -> list[tuple[int, bytes]]:  # noqa: N802
        """(subset, codes) in order."""
        return super().splitString(self._drawn(text) if self._spelled else text, doc, encoding)

    def addObjects(self, doc: Any) -> None:  # noqa: N802
        """The subsets in the document, each with a map of its codes to what they mean."""
        state = self.state[doc]
        super().addObjects(doc)
        fonts = doc.idToObject["BasicFonts"].dict
        for number, subset in enumerate(state.subsets):
            font = fonts[f"{state.internalName}+{number}"]
            doc.idToObject[font.ToUnicode.name].content = self._map(str(font.BaseFont), subset)

    def _drawn(self, text: str) -> str:
        return "".join(self._spelled.get(cluster, cluster) for cluster in CLUSTER.findall(text))

    def _map(self, name: str, subset: Sequence[int]) -> str:
        meanings = (
            f"<{code:02X}> <{self._meant.get(meant, chr(meant)).encode('utf-16-be').hex().upper()}>"
            for code, meant in enumerate(subset)
            if meant
        )
        return "\n".join([_HEAD.format(name=name), *_blocks(meanings), _TAIL])


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
