"""A font of the report that takes what it lacks from the fallback of the report that is being drawn.

ReportLab asks a font for two things only: how wide a text is, and which of its subsets draw it. Answering
both from several fonts puts the fallback everywhere at once: running text, cells, labels, plots and the foot.
"""

from typing import Any

from workbench.report.embedding import Embedded
from workbench.report.fallback import current_fallback

_APART = 1 << 16  # between the numbers of one font's subsets and those of the next


class Lettering(Embedded):
    """A registered cut of one weight (100 to 900) with its fallback."""

    def __init__(self, name: str, source: bytes, weight: int) -> None:
        super().__init__(name, source)
        self._weight = weight
        self._is_own_ascii = all(code in self.face.charToGlyph for code in range(32, 127))

    def stringWidth(self, text: Any, size: float, encoding: str = "utf8") -> float:  # noqa: N802
        """The width of `text` in points at this size."""
        text = text if isinstance(text, str) else _decoded(text, encoding)
        if text.isascii() or not (fallback := current_fallback()).touches(text):
            return super().stringWidth(text, size)
        width = 0.0
        for number, run in fallback.runs(text):
            width += self._font(number).stringWidth(run, size) if number else super().stringWidth(run, size)
        return width

    def splitString(self, text: Any, doc: Any, encoding: str = "utf-8") -> list[tuple[int, bytes]]:  # noqa: N802
        """(subset, codes) in order; the subsets of a fallback are numbered apart."""
        text = text if isinstance(text, str) else _decoded(text, encoding)
        if text.isascii():
            # The first subset holds ASCII under its own codes.
            plain = text and text.isprintable() and self._is_own_ascii and doc in self.state
            return [(0, text.encode("ascii"))] if plain else super().splitString(text, doc)
        if not (fallback := current_fallback()).touches(text):
            return super().splitString(text, doc)
        parts = []
        for number, run in fallback.runs(text):
            split = self._font(number).splitString(run, doc) if number else super().splitString(run, doc)
            parts += [(number * _APART + subset, codes) for subset, codes in split]
        return parts

    def getSubsetInternalName(self, subset: int, doc: Any) -> str:  # noqa: N802
        """The name of a subset in the document's resources."""
        number, own = divmod(subset, _APART)
        if not number:
            return super().getSubsetInternalName(own, doc)
        return self._font(number).getSubsetInternalName(own, doc)

    def _font(self, number: int) -> Embedded:
        return current_fallback().font(number - 1, self.fontName, self._weight)


def _decoded(text: Any, encoding: str) -> str:
    return text.decode(encoding) if isinstance(text, bytes) else str(text)
