from collections import Counter
from functools import cache
from io import BytesIO
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont as FontFile
from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfbase.ttfonts import TTFont

from workbench.errors import UnusableInput
from workbench.report import fallback
from workbench.report.cutting import cut
from workbench.report.fallback import Family, fallback_for, packaged_font, shapes_of
from workbench.report.fonts import showing, typeface
from workbench.report.lettering import Lettering
from workbench.report.signs import SIGNS


@pytest.mark.parametrize(
    ("text", "family"),
    [
        ("工厂的物料清单", Family.SIMPLIFIED),
        ("監査チームは現場を確認した", Family.JAPANESE),
        ("심사팀은 漢字 기록을 확인하였다", Family.KOREAN),
        ("工厂的物料清单" * 10 + "タンタル", Family.SIMPLIFIED),  # one foreign name does not turn a report
        ("工厂的物料清单" * 10 + "제련소", Family.SIMPLIFIED),
        ("Plant", Family.SIMPLIFIED),
    ],
)
def test_that_whose_shapes_go_first_is_told_by_what_is_written(text: str, family: Family) -> None:
    assert shapes_of(Counter(text)) is family


def test_that_each_character_is_drawn_from_the_first_font_that_has_it() -> None:
    found = fallback_for(Counter("Plant 直工제"), typeface().covered)
    assert found.shares == (
        (Family.SIMPLIFIED, frozenset("直工")),
        (Family.KOREAN, frozenset("제")),
    )


def test_that_no_font_is_opened_for_what_the_report_covers_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fallback, "_code_points", lambda _family: pytest.fail("opened"))
    assert fallback_for(Counter("Łódź Ηλεκτρονικά"), typeface().covered).shares == ()


@pytest.mark.parametrize("char", ["\u1112", "\u3099", "\ue000", "\U00020000", "ა", "👍"])
def test_that_what_cannot_stand_alone_or_is_in_no_font_is_left_out(char: str) -> None:
    assert fallback_for(Counter(char), ()).covered == frozenset()


def test_that_a_missing_package_is_told_with_a_next_step(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(fallback, "files", lambda _package: tmp_path)
    with pytest.raises(UnusableInput) as caught:
        fallback.packaged_font(Family.JAPANESE)
    assert "Noto Sans JP" in caught.value.what
    assert caught.value.next_step


def test_that_a_letter_under_marks_is_drawn_as_one_and_its_parts_are_there_for_a_cut_text() -> None:
    found = fallback_for(Counter(["ɔ́", "é", "ที่", "ก"]), typeface().covered)
    assert found.shares == (
        (Family.MARKED, frozenset({"ɔ́"})),
        (Family.THAI, frozenset({"ที่", "ก", "ท", "ี", "่"})),
    )
    assert list(found.runs("mɔ́ที่a")) == [(0, "m"), (1, "ɔ́"), (2, "ที่"), (0, "a")]
    assert list(found.runs("aที")) == [(0, "a"), (2, "ที")]
    font = found.font(1, "X", 400)
    assert font.stringWidth("ที", 10) == font.stringWidth("ที่", 10) == font.stringWidth("ท", 10) > 0


@pytest.mark.parametrize("cluster", ["น้ำ", "กำ", "ที่", "ผู้", "ญู", "ฐิ", "ศ์", "ก็", "ɔ́", "ɛ̂", "ẹ́", "i̇́", "м̄"])
def test_that_each_part_of_a_letter_under_marks_is_in_the_cut(cluster: str) -> None:
    font = fallback_for(Counter([cluster]), typeface().covered).font(0, "X", 400)
    cut_ = FontFile(BytesIO(font.face._ttf_data))  # type: ignore[attr-defined]
    glyph = cut_["glyf"][cut_.getBestCmap()[ord(font.drawn(cluster))]]
    assert len(glyph.components) > 1
    assert cut_.getGlyphOrder()[0] not in {part.glyphName for part in glyph.components}


def test_that_a_sign_in_no_font_is_drawn_by_its_like() -> None:
    found = fallback_for(Counter("✔☑"), typeface().covered)
    assert found.shares == ((Family.SIMPLIFIED, frozenset("✔☑")),)
    font = found.font(0, "X", 400)
    assert font.stringWidth("✔", 10) == font.stringWidth("✓", 10) > 0


def test_that_signs_stand_in_only_for_those_that_no_font_has_and_are_in_each_font_of_ideographs() -> None:
    fonts = [fallback._code_points(family) for family in fallback._IDEOGRAPHS]
    known = frozenset().union(typeface().covered, *fonts)
    assert [sign for sign in SIGNS if ord(sign) in known] == []
    assert [
        sign for sign, drawn in SIGNS.items() if not set(map(ord, drawn)) <= frozenset.intersection(*fonts)
    ] == []


@cache
def own_cut() -> bytes:
    return cut(packaged_font(Family.MARKED), 400, typeface().covered)


def test_that_widths_count_every_script_and_only_inside() -> None:
    font = Lettering("Other", own_cut(), 400)
    before = font.stringWidth("ab工厂", 10)
    with showing([("here", "工厂")]):
        assert font.stringWidth("ab工厂", 10) == pytest.approx(font.stringWidth("ab", 10) + 20)
        assert font.stringWidth("ab工厂".encode(), 10) == font.stringWidth("ab工厂", 10)
    assert font.stringWidth("ab工厂", 10) == before != pytest.approx(font.stringWidth("ab", 10) + 20)


class Document:
    """Stands in for a document, as far as a font asks."""


@given(st.lists(st.text(alphabet=st.characters(max_codepoint=0x3FF)), max_size=8))
def test_that_widths_and_codes_are_those_of_the_library(texts: list[str]) -> None:
    font, usual = Lettering("Other", own_cut(), 400), TTFont("Usual", BytesIO(own_cut()), shapable=False)
    document = Document()
    for text in (*texts, *texts):
        assert font.stringWidth(text, 7.6) == usual.stringWidth(text, 7.6)
        assert font.splitString(text, document) == usual.splitString(text, document)
        assert document in font.state
