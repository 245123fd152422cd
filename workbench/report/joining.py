"""Letters with their marks as one glyph each: what shaping places while drawing is placed beforehand.

ReportLab's own shaping moves marks by hand where running text is drawn, not in cells, labels or plots, and
loses what the glyphs mean. A glyph for each cluster (a letter with its vowel and tone marks, at most some
hundreds in a report) needs neither: it has one width, it is drawn everywhere, and it is copied as written.
"""

from collections.abc import Iterable, Mapping, Sequence
from io import BytesIO

import uharfbuzz
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._c_m_a_p import cmap_format_12

_FIRST = 0xF0000  # code points for private use, which no font at hand has glyphs for
_INSIDE = 0.72  # how large a sign is drawn within another

Placed = tuple[str, float, float, float]  # a glyph, where it stands, and its scale


def joined(source: bytes, clusters: Iterable[str], signs: Mapping[str, str]) -> tuple[bytes, dict[str, str]]:
    """A static font with a glyph for each cluster, and the private character that each is drawn by.

    `signs` that the font lacks are drawn by one that it has, or by one within another, and keep their code.
    """
    font = TTFont(BytesIO(source), lazy=True, recalcTimestamp=False)
    font.setGlyphOrder([f"glyph{number:05}" for number in range(font["maxp"].numGlyphs)])
    shaper = _Shaper(source, font)
    codes = dict(font.getBestCmap())
    spelled = {}
    for at, cluster in enumerate(sorted(clusters), start=_FIRST):
        spelled[cluster] = chr(at)
        codes[at] = _glyph(font, shaper.placed(cluster), shaper.advance(cluster))
    for sign, parts in sorted(signs.items()):
        codes[ord(sign)] = _glyph(font, shaper.stacked(parts), shaper.advance(parts[0]))
    _set_codes(font, codes)
    for table in ("GSUB", "GPOS", "GDEF"):
        if table in font:
            del font[table]
    target = BytesIO()
    font.save(target)
    return target.getvalue(), spelled


class _Shaper:
    """Where the font wants its glyphs."""

    def __init__(self, source: bytes, font: TTFont) -> None:
        self._font = uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob(source)))
        self._names: Sequence[str] = font.getGlyphOrder()

    def placed(self, cluster: str) -> list[Placed]:
        """The glyphs of a cluster, from the left."""
        buffer = self._shaped(cluster)
        placed, x = [], 0.0
        for glyph, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
            placed.append((self._names[glyph.codepoint], x + position.x_offset, position.y_offset, 1.0))
            x += position.x_advance
        return placed

    def advance(self, cluster: str) -> int:
        """How far the next letter stands from this one."""
        return sum(position.x_advance for position in self._shaped(cluster).glyph_positions)

    def stacked(self, parts: str) -> list[Placed]:
        """A sign, and where there are two the second in the middle of the first."""
        outer, *inner = [self._shaped(part).glyph_infos[0].codepoint for part in parts]
        placed = [(self._names[outer], 0.0, 0.0, 1.0)]
        for glyph in inner:
            (x, y), (inner_x, inner_y) = self._middle(outer), self._middle(glyph)
            placed.append((self._names[glyph], x - _INSIDE * inner_x, y - _INSIDE * inner_y, _INSIDE))
        return placed

    def _middle(self, glyph: int) -> tuple[float, float]:
        box = self._font.get_glyph_extents(glyph)
        return box.x_bearing + box.width / 2, box.y_bearing + box.height / 2

    def _shaped(self, text: str) -> uharfbuzz.Buffer:
        buffer = uharfbuzz.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        uharfbuzz.shape(self._font, buffer)
        return buffer


def _glyph(font: TTFont, placed: Sequence[Placed], advance: int) -> str:
    """The name of a new glyph made up of others."""
    name = f"glyph{len(font.getGlyphOrder()):05}"
    pen = TTGlyphPen(font["glyf"])
    for part, x, y, scale in placed:
        pen.addComponent(part, (scale, 0, 0, scale, round(x), round(y)))
    glyph = pen.glyph()
    font["glyf"][name] = glyph
    glyph.recalcBounds(font["glyf"])
    font["hmtx"][name] = (advance, glyph.xMin)
    return name


def _set_codes(font: TTFont, codes: Mapping[int, str]) -> None:
    table = cmap_format_12(12)
    table.platformID, table.platEncID, table.language, table.reserved, table.format = 3, 10, 0, 0, 12
    table.length = table.nGroups = 0
    table.cmap = dict(codes)
    font["cmap"].tables = [table]
