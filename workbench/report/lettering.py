"""A font of the report that takes what it lacks from the fallback of the report that is being drawn.

ReportLab asks a font for two things only: how wide a text is, and which of its subsets draw it. Answering
both from several fonts puts the fallback everywhere at once: running text, cells, labels, plots and the foot.
"""

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

from reportlab.pdfbase.ttfonts import TTFont as EmbeddedFont

from workbench.report.fallback import current_fallback

_APART = 1 << 16  # between the numbers of one font's subsets and those of the next


class Lettering(EmbeddedFont):
    """A registered cut of one weight (100 to 900) with its fallback."""

    def __init__(self, name: str, path: Path, weight: int) -> None:
        super().__init__(name, str(path), shapable=False)
        self._weight = weight

    def stringWidth(self, text: Any, size: float, encoding: str = "utf8") -> float:  # noqa: N802
        """The width of `text` in points at this size."""
        text = _decoded(text, encoding)
        if self._is_own(text):
            return super().stringWidth(text, size, encoding)
        width = 0.0
        for _, font, run in self._runs(text):
            width += super().stringWidth(run, size) if font is None else font.stringWidth(run, size)
        return width

    def splitString(self, text: Any, doc: Any, encoding: str = "utf-8") -> list[tuple[int, bytes]]:  # noqa: N802
        """(subset, codes) in order; the subsets of a fallback are numbered apart."""
        text = _decoded(text, encoding)
        if self._is_own(text):
            return super().splitString(text, doc, encoding)
        parts = []
        for number, font, run in self._runs(text):
            split = super().splitString(run, doc) if font is None else font.splitString(run, doc)
            parts += [(number * _APART + subset, codes) for subset, codes in split]
        return parts

    def getSubsetInternalName(self, subset: int, doc: Any) -> str:  # noqa: N802
        """The name of a subset in the document's resources."""
        number, own = divmod(subset, _APART)
        if not number:
            return super().getSubsetInternalName(own, doc)
        return self._font(number).getSubsetInternalName(own, doc)

    def _is_own(self, text: str) -> bool:
        return text.isascii() or not current_fallback().shares

    def _font(self, number: int) -> EmbeddedFont:
        return current_fallback().font(number - 1, self.fontName, self._weight)

    def _runs(self, text: str) -> Iterator[tuple[int, EmbeddedFont | None, str]]:
        """Stretches of text that one font draws: its number, the font (None is this one) and the stretch."""
        shares = [share for _, share in current_fallback().shares]

        def number(char: str) -> int:
            return next((at for at, share in enumerate(shares, start=1) if ord(char) in share), 0)

        for at, chars in groupby(text, number):
            yield at, self._font(at) if at else None, "".join(chars)


def _decoded(text: Any, encoding: str) -> str:
    return text.decode(encoding) if isinstance(text, bytes) else str(text)
