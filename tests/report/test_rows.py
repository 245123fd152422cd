import pypdfium2
import pytest

from workbench.report import rows as rows_module
from workbench.report.page import Furniture, lay_out
from workbench.report.rows import Rows


def rows(count: int) -> list[tuple[str, str]]:
    return [(f"row {number}", "x") for number in range(count)]


def test_that_only_the_rows_of_one_page_are_measured_and_each_once(monkeypatch: pytest.MonkeyPatch) -> None:
    fitted: list[str] = []

    def counting(text: str, _width: float) -> str:
        fitted.append(text)
        return text

    monkeypatch.setattr(rows_module, "_fitted", counting)
    feed = Rows(("Name", "What"), rows(100_000), (0.5, 0.5))
    feed.wrap(500, 700)
    feed.split(500, 700)
    assert 40 < fitted.count("x") < 60


def test_that_every_row_stands_once_and_the_header_on_each_page() -> None:
    laid_out = lay_out(
        [Rows(("Heading", "What"), rows(300), (0.5, 0.5))], Furniture(title="t", foot="f", draft=False)
    )
    with pypdfium2.PdfDocument(laid_out.pdf) as document:
        pages = [page.get_textpage().get_text_range() for page in document]
    words = [line for page in pages for line in page.split("\r\n") if line.startswith("row ")]
    assert [line.split(" x")[0] for line in words] == [f"row {number}" for number in range(300)]
    assert len(pages) > 3
    assert all(page.count("Heading") == 1 for page in pages)
