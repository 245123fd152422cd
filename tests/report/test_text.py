from collections import Counter
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.platypus import Paragraph

from workbench.audit.enums import Mineral
from workbench.audit.records import Answer, CorrectiveAction, Evidence, Progress
from workbench.report.style import BODY
from workbench.report.text import (
    UncoveredText,
    check_coverage,
    clean,
    clusters_of,
    joined,
    lines,
    plain,
    safe,
    texts_of,
)

ASCII = frozenset(range(32, 127))


def test_that_control_and_formatting_characters_are_dropped_and_line_ends_kept() -> None:
    assert clean("a\x00b\x1b\u202ec\ufeff\r\nd\u2028e\tf") == "abc\nd\ne f"


def test_that_lone_surrogates_are_dropped() -> None:
    assert clean("a\ud800b") == "ab"


def test_that_choices_between_shapes_of_a_character_are_dropped() -> None:
    assert clean("\u2714\ufe0f \u8fbb\U000e0100 a\u034f") == "\u2714 \u8fbb a"


def test_that_letters_are_counted_with_their_marks() -> None:
    assert clusters_of([("a", "plain"), ("b", "e\u0301\u0254\u0301"), ("c", "น้ำน้ำ")]) == Counter(
        {"\u00e9": 1, "\u0254\u0301": 1, "น้ำ": 2}
    )


@pytest.mark.parametrize(
    ("char", "advice"),
    [("\u05d0", "from right to left"), ("\U0001f44d", "say it in words"), ("\u0915", "Thai, Chinese")],
)
def test_that_advice_fits_what_cannot_be_shown(char: str, advice: str) -> None:
    with pytest.raises(UncoveredText, match=advice):
        check_coverage([("a", char)], ASCII)


def test_that_text_is_composed() -> None:
    assert plain("e\u0301") == "\u00e9"


def test_that_markup_is_escaped() -> None:
    assert safe("<b>&amp;</b>") == "&lt;b&gt;&amp;amp;&lt;/b&gt;"
    assert lines("a<\nb") == "a&lt;<br/>b"


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=60))
def test_that_a_paragraph_holds_what_was_written(text: str) -> None:
    paragraph = Paragraph(safe(text), BODY)
    assert plain(paragraph.getPlainText(identify=None)) == plain(text)


def test_that_all_uncovered_places_are_counted_and_the_first_is_named() -> None:
    texts = [("facility.name", "Plant"), ("sources[3].name", "caf\u00e9"), ("sources[4].name", "\u5de5")]
    with pytest.raises(UncoveredText) as caught:
        check_coverage(texts, ASCII)
    assert "U+00E9 (Latin small letter e with acute) at sources[3].name (and 1 more places)" in str(
        caught.value
    )


def test_that_what_is_dropped_anyway_is_not_refused() -> None:
    check_coverage([("a", "one\u202e\ntwo\u200b")], ASCII)


def test_that_places_are_named_like_those_of_the_document() -> None:
    value = {
        "answers": (Answer(element="2.c", observation="seen", evidence=("E-1",)),),
        "evidence": (Evidence(id="E-1", kind=None, title="list"),),  # type: ignore[arg-type]
        "actions": (CorrectiveAction(id="A", finding="2.c", progress=(Progress(date=date.min, note="x"),)),),
    }
    places = dict(texts_of(value, ""))
    assert places["answers.2.c.observation"] == "seen"
    assert places["answers.2.c.evidence[0]"] == "E-1"
    assert places["evidence[0].title"] == "list"
    assert places["actions[0].progress[0].note"] == "x"


def test_that_closed_vocabularies_are_not_texts() -> None:
    assert list(texts_of((Mineral.TIN, 5, None, b"x", date.min), "at")) == []


def test_that_blanks_that_hold_words_together_are_kept() -> None:
    assert safe("49\u00a0 %  de\u00a0plus\n : oui") == "49\u00a0 % de\u00a0plus : oui"


@pytest.mark.parametrize(
    ("pieces", "whole"),
    [
        (["a.", "", "b"], "a. b"),
        (["<b>原因：</b>", "未记录。", "见 2.c"], "<b>原因：</b>未记录。见 2.c"),
        (['<a href="#x">E-1</a>', "（照片）"], '<a href="#x">E-1</a>（照片）'),
        ([], ""),
    ],
)
def test_that_full_width_marks_bring_their_own_blank(pieces: list[str], whole: str) -> None:
    assert joined(pieces) == whole
