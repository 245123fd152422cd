from collections.abc import Sequence

import pypdfium2
import pytest
from pypdfium2.raw import FPDF_PAGEOBJ_TEXT
from reportlab.pdfbase.pdfmetrics import stringWidth

from workbench.report import rows as rows_module
from workbench.report.fonts import REGULAR
from workbench.report.page import Furniture, LaidOut, lay_out
from workbench.report.rows import Place, Rows, Strong
from workbench.report.writing import Ruler

HALVES = (0.5, 0.5)


def rows(count: int) -> list[tuple[str, str]]:
    return [(f"row {number}", "x") for number in range(count)]


def laid_out(*tables: Rows) -> LaidOut:
    return lay_out(tables, Furniture(title="t", foot="f", draft=False))


def texts_of(made: LaidOut) -> list[str]:
    with pypdfium2.PdfDocument(made.pdf) as document:
        return [page.get_textpage().get_text_range() for page in document]


def test_that_only_the_rows_of_one_page_are_measured_and_each_once(monkeypatch: pytest.MonkeyPatch) -> None:
    measured: list[str] = []

    class Counting(Ruler):
        def lines(self, text: str, _room: float) -> tuple[str, ...]:
            measured.append(text)
            return (text,)

    monkeypatch.setattr(rows_module, "Ruler", Counting)
    feed = Rows(("Name", "What"), rows(100_000), HALVES)
    feed.wrap(500, 700)
    feed.split(500, 700)
    assert 40 < measured.count("x") < 60


def test_that_every_row_stands_once_and_the_header_on_each_page() -> None:
    pages = texts_of(laid_out(Rows(("Heading", "What"), rows(300), HALVES)))
    words = [line for page in pages for line in page.split("\r\n") if line.startswith("row ")]
    assert [line.split(" x")[0] for line in words] == [f"row {number}" for number in range(300)]
    assert len(pages) > 3
    assert all(page.count("Heading") == 1 for page in pages)


def test_that_the_header_is_one_row_to_a_reader_and_each_cell_one_cell() -> None:
    table = Rows(("Heading", "What"), rows(300), HALVES)
    made = laid_out(table)
    head, *others = table.tag.children
    assert [len(cell.marks) for cell in head.children] == [1, 1]
    assert [(cell.kind, len(cell.marks)) for row in others for cell in row.children] == [("TD", 1)] * 600
    assert sum(len(page) for page in made.pages) == 602


def test_that_an_empty_cell_keeps_its_place_and_draws_nothing() -> None:
    table = Rows(("A", "B"), [("", "there")], HALVES)
    laid_out(table)
    assert [bool(cell.marks) for cell in table.tag.children[1].children] == [False, True]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("a sentence of quite a few words that do not fit into one line", 3),
        ("x" * 200, 8),
        ("样例钽铌冶炼有限责任公司" * 6, 4),
        ("short", 1),
        ("", 1),
    ],
)
def test_that_lines_hold_the_whole_text_and_keep_to_their_room(text: str, parts: int) -> None:
    broken = Ruler(REGULAR, 7.4).lines(text, 100)
    assert "".join(broken) == text
    assert len(broken) == parts
    assert all(stringWidth(line.rstrip(), REGULAR, 7.4) <= 100 for line in broken)


def test_that_a_word_moves_to_the_next_line_whole() -> None:
    assert Ruler(REGULAR, 7.4).lines("supplier letters went to all", 60) == (
        "supplier letters ",
        "went to all",
    )


def test_that_no_mark_is_cut_from_its_letter() -> None:
    letters = "e\u0301" * 60  # what has no letter of its own is not composed either, like this with two marks
    broken = Ruler(REGULAR, 7.4).lines("".join(f"{one}\u0323" for one in letters), 50)
    assert len(broken) > 1
    assert not any(line[0] in "\u0301\u0323" for line in broken)


def test_that_a_row_taller_than_a_page_breaks_inside_and_stays_one_row() -> None:
    words = [f"word{number}" for number in range(3000)]
    table = Rows(("Name", "What"), [("before", "x"), ("long", " ".join(words)), ("after", "x")], HALVES)
    pages = texts_of(laid_out(table))
    assert len(pages) > 2
    assert [word for page in pages for word in page.split() if word.startswith("word")] == words
    assert len(table.tag.children) == 4
    assert len(table.tag.children[2].children[1].marks) == len(pages) - 1
    assert "after" in pages[-1]


def test_that_what_stands_out_is_bold_and_the_rest_is_not() -> None:
    made = laid_out(Rows(("A", "B"), [(Strong("strong"), "quiet")], HALVES))
    with pypdfium2.PdfDocument(made.pdf) as document:
        page = document[0]
        shown = list(page.get_objects(filter=[FPDF_PAGEOBJ_TEXT], textpage=page.get_textpage()))
        fonts = {one.extract().strip(): one.get_font().get_base_name() for one in shown}
    assert fonts["strong"].endswith("ReportSans-Bold")
    assert fonts["quiet"].endswith("ReportSans")


def test_that_links_lead_to_the_row_of_their_key() -> None:
    places = {0: Place("first", "The first"), 150: Place("later", "The later")}
    made = laid_out(Rows(("A", "B"), rows(200), HALVES, places))
    first, later = made.destinations["first"], made.destinations["later"]
    assert (first.page, first.title, later.title) == (0, "The first", "The later")
    assert later.page > 1


def test_that_letters_come_out_whatever_font_has_them() -> None:
    written: Sequence[str] = ["Łukasz (Przykładowy) \\ ", "Ελληνικά", "кириллица", "naïve – “quoted”"]
    [page] = texts_of(laid_out(Rows(("A",), [(text,) for text in written], (1.0,))))
    assert [line for line in page.split("\r\n") if line in [text.strip() for text in written]] == [
        text.strip() for text in written
    ]


def test_that_two_tables_of_one_report_are_drawn_alike_and_apart() -> None:
    first, second = (Rows(("A", "B"), rows(3), HALVES) for _ in range(2))
    [page] = texts_of(laid_out(first, second))
    assert page.count("row 2") == 2
    assert first.tag is not second.tag
