from io import BytesIO
from itertools import pairwise
from typing import Any

import pytest
from fontTools.ttLib import TTFont

from workbench.report.cutting import cut
from workbench.report.fallback import Family, packaged_font
from workbench.report.joining import joined


def with_glyph(family: Family, cluster: str, needed: str = "") -> tuple[TTFont, Any]:
    """A font with one joined glyph, and that glyph."""
    source = packaged_font(family)
    wanted = {ord(char) for char in cluster + needed}
    data, spelled = joined(cut(source, 400, wanted, with_layout=True), {cluster}, {})
    font = TTFont(BytesIO(data))
    return font, font["glyf"][font.getBestCmap()[ord(spelled[cluster])]]


@pytest.mark.parametrize(
    ("family", "cluster"),
    [(Family.THAI, "กี่"), (Family.THAI, "ปี้"), (Family.THAI, "ฟื้"), (Family.MARKED, "i\u0307\u0301")],
)
def test_that_a_mark_stands_above_the_mark_that_is_above_the_letter(family: Family, cluster: str) -> None:
    font, glyph = with_glyph(family, cluster)
    parts = [(font["glyf"][part.glyphName], part.y) for part in glyph.components]
    assert len(parts) == 3
    for (lower, y), (upper, higher) in pairwise(parts):
        assert upper.yMin + higher > lower.yMin + y
    (_, (vowel, y), (tone, higher)) = parts
    assert tone.yMin + higher > vowel.yMax + y


def test_that_a_vowel_that_stands_over_and_behind_its_letter_is_taken_apart() -> None:
    _, glyph = with_glyph(Family.THAI, "น้ำ", needed="\u0e4d\u0e32")
    assert len(glyph.components) == 4


@pytest.mark.parametrize("cluster", ["ɔ́", "ɛ̂", "м̄", "q̃"])
def test_that_a_mark_goes_over_the_middle_of_its_letter(cluster: str) -> None:
    font, glyph = with_glyph(Family.MARKED, cluster)
    letter, mark = glyph.components
    box, over = font["glyf"][letter.glyphName], font["glyf"][mark.glyphName]
    middle = mark.x + (over.xMin + over.xMax) / 2
    assert middle == pytest.approx((box.xMin + box.xMax) / 2, abs=80)
    assert mark.y + over.yMin > box.yMax


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
