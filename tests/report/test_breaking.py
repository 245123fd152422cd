from collections.abc import Iterator
from io import BytesIO
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdfium2 import PdfDocument
from reportlab.lib.textsplit import ALL_CANNOT_END, ALL_CANNOT_START
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from workbench.report.breaking import Text, _with_blanks, may_break
from workbench.report.fonts import showing
from workbench.report.style import BODY
from workbench.report.text import bold, joined, plain, safe
from workbench.report.text import lines as lines_of
from workbench.report.thai import borders

LONG = (
    "审核组在仓库与采购部门进行了现场访谈，并查阅了物料清单（BOM）、供应商问卷（CMRT 6.4）"
    "以及《冲突矿产》政策；电池组件BP-7系列共涉及11家供应商，其中钴的来源没有任何监管链记录。"
)
ALPHABET = "工厂物料，。（）《》タンタルー제련 ab1.%-<&กเไานู้่ำๆ"
THAI = "ผู้ตรวจสอบพบว่าไม่มีเอกสารการตรวจสอบสถานะของโรงหลอมดีบุก"


@pytest.fixture(scope="module", autouse=True)
def _shown() -> Iterator[None]:
    with showing([("here", LONG + ALPHABET + THAI)]):
        yield


@pytest.mark.parametrize("pair", ["工厂", "a工", "工a", "。工", "工（", "ンタ", "1家", "工제", "…审"])
def test_that_a_line_may_end_beside_an_ideograph(pair: str) -> None:
    assert may_break(*pair)


@pytest.mark.parametrize(
    "pair",
    [
        "ab",
        "工。",
        "工，",
        "（工",
        "工）",
        "《冲",
        "タッ",
        "ター",
        "カｯ",
        "一ゕ",
        "제련",
        "“冲",
        "产”",
        "工…",
    ],
)
def test_that_a_line_does_not_end_within_a_word_or_before_a_closing_mark(pair: str) -> None:
    assert not may_break(*pair)


def laid_out(text: Any, width: float) -> list[Any]:
    text.wrap(width, 1000)
    lines: list[Any] = text.blPara.lines
    return lines


def words_of(line: Any) -> str:
    return "".join(word.text for word in line.words)


def test_that_a_long_text_without_blanks_fills_its_column_and_keeps_its_words() -> None:
    text = Text(safe(LONG), BODY)
    laid = laid_out(text, 180)
    lines = [words_of(line) for line in laid]
    assert "".join(lines).replace(" ", "") == LONG.replace(" ", "")
    assert len(lines) == 5
    assert all(line.extraSpace >= 0 for line in laid)
    assert max(line.extraSpace for line in laid[:-1]) < 40
    assert not any(line[0] in ALL_CANNOT_START or line[-1] in ALL_CANNOT_END for line in lines)
    assert all(any(word in line for line in lines) for word in ("BOM", "CMRT 6.4", "BP-7", "11"))


def test_that_both_halves_of_a_text_that_crosses_a_page_hold_it_whole() -> None:
    text = Text(joined([bold(safe("原因：")), safe(LONG * 2)]), BODY)
    whole = [words_of(line) for line in laid_out(text, 180)]
    halves = text.split(180, 60)
    assert len(halves) == 2
    said = "".join(words_of(line) for half in halves for line in laid_out(half, 180))
    assert said.replace(" ", "") == "".join(whole).replace(" ", "")
    assert said.replace(" ", "") == ("原因：" + LONG * 2).replace(" ", "")


def test_that_a_line_of_thai_ends_with_a_word() -> None:
    text = Text(joined([bold(safe("พบ")), safe(THAI * 3)], ""), BODY)
    lines = [words_of(line) for line in laid_out(text, 120)]
    assert "".join(lines) == "พบ" + THAI * 3
    assert len(lines) > 4
    done = 0
    for line in lines[:-1]:
        done += len(line)
        assert done in borders("พบ" + THAI * 3)


def test_that_a_thai_name_wider_than_its_column_is_cut_between_letters_with_their_marks() -> None:
    name = "ฬื้ฆื้ฌื้ฏื้ฎื้" * 3
    lines = [words_of(line) for line in laid_out(Text(safe(name), BODY), 30)]
    assert "".join(lines) == name
    assert len(lines) > 3
    assert all(len(line) % 3 == 0 for line in lines)


def test_that_lines_are_found_once_for_a_width(monkeypatch: pytest.MonkeyPatch) -> None:
    text = Text(safe(LONG), BODY)
    widths: list[float] = []
    usual = Paragraph.breakLines

    def counting(self: Paragraph, width: Any) -> Any:
        widths.append(width[0])
        return usual(self, width)

    monkeypatch.setattr(Paragraph, "breakLines", counting)
    assert laid_out(text, 180) == laid_out(text, 180) != laid_out(text, 90)
    assert widths == [180, 90]


@settings(deadline=None)
@given(st.text(alphabet=ALPHABET, max_size=60), st.text(alphabet=ALPHABET, max_size=30))
def test_that_nothing_is_lost_or_added_by_breaking(first: str, second: str) -> None:
    text = Text(joined([bold(safe(first)), safe(second)]), BODY)
    lines = laid_out(text, 60)
    said = [words_of(line) if hasattr(line, "words") else "".join(line[1]) for line in lines]
    assert "".join("".join(said).split()) == "".join(plain(f"{first} {second}").split())


def split_at(text: Text, width: float, height: float) -> list[Text]:
    """All parts of a text that is broken across many pages of one height."""
    text.wrap(width, height)
    first, *rest = text.split(width, height)
    return [first, *(part for one in rest for part in split_at(one, width, height))]


def drawn_text(text: Text) -> str:
    """What a reader finds who goes by what was drawn, not by where it stands."""
    target = BytesIO()
    canvas = Canvas(target, invariant=1)
    text.drawOn(canvas, 0, 0)
    canvas.save()
    with PdfDocument(target.getvalue()) as document:
        return str(document[0].get_textpage().get_text_range())


@pytest.mark.parametrize("styled", [False, True])
def test_that_a_line_that_ends_between_words_ends_with_a_blank(styled: bool) -> None:
    words = "Seen at the gate and in the yard. " * 4 + "x" * 80 + " at last"
    text = Text(joined([bold(safe("Note:")), safe(words)]) if styled else safe(words), BODY)
    laid_out(text, 120)
    spaced = _with_blanks(text.blPara)
    lines = ["".join(w.text for w in line.words) if styled else " ".join(line[1]) for line in spaced.lines]
    assert len(lines) > 6
    assert "".join(lines).replace("Note: ", "") == words
    assert any(line == "x" * len(line) for line in lines)


def test_that_no_blank_is_added_between_ideographs() -> None:
    text = Text(safe(LONG), BODY)
    laid_out(text, 120)
    spaced = _with_blanks(text.blPara)
    assert "".join(w.text for line in spaced.lines for w in line.words) == LONG


@pytest.mark.parametrize("words", ["word and <b> " * 400, "one\n" * 300, LONG * 20, "x" * 3_000])
def test_that_what_is_broken_across_many_pages_is_complete_and_broken_once(
    words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken: list[object] = []
    usual = Paragraph.breakLines

    def counting(self: Paragraph, width: Any) -> Any:
        broken.append(self)
        return usual(self, width)

    text = Text(lines_of(words), BODY)
    expected = [str(line) for line in laid_out(Text(lines_of(words), BODY), 180)]
    monkeypatch.setattr(Paragraph, "breakLines", counting)
    parts = split_at(text, 180, 100)
    assert len(parts) > 5
    assert len(broken) == 1
    assert sum(len(part.blPara.lines) for part in parts) == len(expected)
    found = "".join(drawn_text(part) for part in parts)
    assert "".join(found.replace("\ufffe", "-").split()) == "".join(words.split())
