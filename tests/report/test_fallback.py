from collections import Counter
from io import BytesIO
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from workbench.errors import UnusableInput
from workbench.report import fallback
from workbench.report.cutting import cut
from workbench.report.fallback import Shapes, fallback_for, shapes_of
from workbench.report.fonts import REGULAR, showing, typeface
from workbench.report.lettering import Lettering


@pytest.mark.parametrize(
    ("text", "shapes"),
    [
        ("工厂的物料清单", Shapes.SIMPLIFIED),
        ("監査チームは現場を確認した", Shapes.JAPANESE),
        ("심사팀은 漢字 기록을 확인하였다", Shapes.KOREAN),
        ("工厂的物料清单" * 10 + "タンタル", Shapes.SIMPLIFIED),  # one foreign name does not turn a report
        ("工厂的物料清单" * 10 + "제련소", Shapes.SIMPLIFIED),
        ("Plant", Shapes.SIMPLIFIED),
    ],
)
def test_that_whose_shapes_go_first_is_told_by_what_is_written(text: str, shapes: Shapes) -> None:
    assert shapes_of(Counter(text)) is shapes


def test_that_each_character_is_drawn_from_the_first_font_that_has_it() -> None:
    found = fallback_for(Counter("Plant 直工제"), typeface().covered)
    assert found.shares == (
        (Shapes.SIMPLIFIED, frozenset(map(ord, "直工"))),
        (Shapes.KOREAN, frozenset(map(ord, "제"))),
    )


def test_that_no_font_is_opened_for_what_the_report_covers_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fallback, "_code_points", lambda _shapes: pytest.fail("opened"))
    assert fallback_for(Counter("Łódź Ηλεκτρονικά"), typeface().covered).shares == ()


@pytest.mark.parametrize("char", ["\U00020bb7", "\u1112", "\u3099", "\ue000", "ก"])
def test_that_what_cannot_stand_alone_or_is_in_no_font_is_left_out(char: str) -> None:
    assert fallback_for(Counter(char), ()).covered == frozenset()


def test_that_a_cut_holds_only_the_characters_in_use() -> None:
    share = frozenset(map(ord, "工厂"))
    data = cut(fallback._subset(Shapes.SIMPLIFIED, share), 700, "ReportSans-Bold-SC")
    font = TTFont(BytesIO(data))
    assert set(font.getBestCmap()) == share | {ord(" ")}
    assert font["maxp"].numGlyphs == 4
    assert "fvar" not in font
    assert font["name"].getDebugName(6) == "ReportSans-Bold-SC"
    assert len(data) < 5000


def test_that_weights_of_a_cut_differ_in_outline() -> None:
    subset = fallback._subset(Shapes.SIMPLIFIED, frozenset({ord("工")}))
    thin, heavy = (TTFont(BytesIO(cut(subset, weight, "X"))) for weight in (400, 700))
    name = thin.getBestCmap()[ord("工")]
    assert thin["glyf"][name] != heavy["glyf"][name]


def test_that_a_missing_package_is_told_with_a_next_step(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(fallback, "files", lambda _package: tmp_path)
    with pytest.raises(UnusableInput) as caught:
        fallback.packaged_font(Shapes.JAPANESE)
    assert "Noto Sans JP" in caught.value.what
    assert caught.value.next_step


def test_that_widths_count_every_script_and_only_inside() -> None:
    font = Lettering("Other", typeface().paths[REGULAR], 400)
    before = font.stringWidth("ab工厂", 10)
    with showing([("here", "工厂")]):
        assert font.stringWidth("ab工厂", 10) == pytest.approx(font.stringWidth("ab", 10) + 20)
    assert font.stringWidth("ab工厂", 10) == before != pytest.approx(font.stringWidth("ab", 10) + 20)
