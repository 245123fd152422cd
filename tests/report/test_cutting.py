from io import BytesIO

import pytest
from fontTools.ttLib import TTFont

from workbench.report.cutting import code_points, cut, renamed
from workbench.report.fallback import Family, packaged_font


@pytest.fixture(scope="module")
def latin() -> bytes:
    return packaged_font(Family.MARKED)


def test_that_a_cut_is_static_and_the_same_each_time(latin: bytes) -> None:
    whole = cut(latin, 700, code_points(latin))
    assert whole == cut(latin, 700, code_points(latin))
    font = TTFont(BytesIO(whole))
    assert not {"fvar", "gvar", "GSUB", "GPOS"} & set(font.keys())
    assert set(font.getBestCmap()) == code_points(latin)
    assert len(code_points(latin)) > 3000


def test_that_a_cut_holds_only_what_is_wanted() -> None:
    wanted = set(map(ord, " 工厂"))
    font = TTFont(BytesIO(cut(packaged_font(Family.SIMPLIFIED), 700, wanted)))
    assert set(font.getBestCmap()) == wanted
    assert font["maxp"].numGlyphs == 4


@pytest.mark.parametrize("family", [Family.MARKED, Family.THAI, Family.SIMPLIFIED])
def test_that_weights_of_a_cut_differ_in_outline(family: Family) -> None:
    letter = {Family.MARKED: "m", Family.THAI: "ก", Family.SIMPLIFIED: "工"}[family]
    source = packaged_font(family)
    thin, heavy = (TTFont(BytesIO(cut(source, weight, {ord(letter)}))) for weight in (400, 700))
    name = thin.getBestCmap()[ord(letter)]
    assert thin["glyf"][name] != heavy["glyf"][name]
    assert (thin["OS/2"].usWeightClass, heavy["OS/2"].usWeightClass) == (400, 700)


def test_that_a_cut_carries_the_name_that_it_is_given(latin: bytes) -> None:
    font = TTFont(BytesIO(renamed(cut(latin, 400, {65}), "ReportSans-Bold")))
    assert font["name"].getDebugName(6) == "ReportSans-Bold"
