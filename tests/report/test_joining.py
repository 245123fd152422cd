from io import BytesIO

import pytest
from fontTools.ttLib import TTFont

from workbench.report.cutting import cut
from workbench.report.fallback import Family, packaged_font
from workbench.report.joining import joined


def parts_of(family: Family, cluster: str, needed: str = "") -> dict[str, tuple[int, int]]:
    """The glyphs that a cluster is made up of by their names in the packaged font, and where each stands."""
    cut_ = cut(packaged_font(family), 400, {ord(char) for char in f" {cluster}{needed}"}, with_layout=True)
    names = TTFont(BytesIO(cut_)).getGlyphOrder()
    data, spelled = joined(cut_, {cluster}, {})
    font = TTFont(BytesIO(data))
    glyph = font["glyf"][font.getBestCmap()[ord(spelled[cluster])]]
    order = font.getGlyphOrder()
    return {names[order.index(part.glyphName)]: (part.x, part.y) for part in glyph.components}


def test_that_a_tone_mark_stands_above_the_vowel_that_is_above_the_letter() -> None:
    alone, above = parts_of(Family.THAI, "ก่"), parts_of(Family.THAI, "กี่")
    assert len(alone) == 2
    assert len(above) == 3
    data = cut(packaged_font(Family.THAI), 400, set(map(ord, "กี่")), with_layout=True)
    font = TTFont(BytesIO(joined(data, {"กี่"}, {})[0]))
    cluster = font["glyf"][font.getBestCmap()[0xF0000]]
    tops = [font["glyf"][part.glyphName].yMin + part.y for part in cluster.components]
    assert tops == sorted(tops)
    assert cluster.yMax > 1000  # two storeys above the letter


def test_that_a_vowel_that_stands_around_its_letter_is_taken_apart() -> None:
    assert len(parts_of(Family.THAI, "น้ำ", needed="\u0e4d\u0e32")) == 4


def test_that_a_mark_goes_over_the_middle_of_its_letter() -> None:
    (_, open_o), (_, shift) = parts_of(Family.MARKED, "ɔ́").items()
    assert open_o == (-18, 0) or shift == (-18, 0) or 0 < shift[0] < 480


def test_that_a_cluster_is_as_wide_as_its_letter() -> None:
    data = cut(packaged_font(Family.THAI), 400, set(map(ord, "ที่")), with_layout=True)
    font = TTFont(BytesIO(joined(data, {"ที่"}, {})[0]))
    codes = font.getBestCmap()
    assert font["hmtx"][codes[0xF0000]][0] == font["hmtx"][codes[ord("ท")]][0] > 0


def test_that_a_box_holds_its_sign_in_the_middle() -> None:
    data = cut(packaged_font(Family.SIMPLIFIED), 400, set(map(ord, "□✓")))
    font = TTFont(BytesIO(joined(data, (), {"☑": "□✓", "✔": "✓"})[0]))
    glyphs, codes = font["glyf"], font.getBestCmap()
    box, ticked = glyphs[codes[ord("□")]], glyphs[codes[ord("☑")]]
    assert (ticked.xMin, ticked.xMax, ticked.yMax) == (box.xMin, box.xMax, box.yMax)
    _, tick = ticked.components
    drawn = glyphs[tick.glyphName]
    middle = tick.x + tick.transform[0][0] * (drawn.xMin + drawn.xMax) / 2
    assert middle == pytest.approx((box.xMin + box.xMax) / 2, abs=2)
    assert font["hmtx"][codes[ord("✔")]][0] == font["hmtx"][codes[ord("✓")]][0]


def test_that_the_same_clusters_give_the_same_bytes_in_any_order() -> None:
    data = cut(packaged_font(Family.THAI), 400, set(map(ord, "ที่ผู้")), with_layout=True)
    assert joined(data, ["ที่", "ผู้"], {}) == joined(data, ["ผู้", "ที่"], {})
