from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QPageRanges
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QProgressDialog, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.preview.conftest import PreviewOf, a_pdf
from workbench.operations.preview import OpenedPdf, open_preview
from workbench.ui.preview.preview import Preview
from workbench.ui.preview.printing import Printing, asked_pages
from workbench.ui.tasks import Tasks


@pytest.fixture
def preview(preview_of: PreviewOf) -> Preview:
    return preview_of(a_pdf(5))


@pytest.fixture
def printing(preview: Preview, tmp_path: Path) -> Printing:
    pdf = preview.reader.opened_pdf
    assert pdf is not None
    made = Printing(preview._tasks, pdf, preview.banner, preview, title="report")
    made.printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    return made


@pytest.fixture
def printed(tmp_path: Path) -> Iterator[list[OpenedPdf]]:
    """What came out: nothing, or one document."""
    opened: list[OpenedPdf] = []
    yield opened
    for one in opened:
        one.close()


def out_of(tmp_path: Path, printed: list[OpenedPdf]) -> OpenedPdf:
    printed.append(open_preview(tmp_path / "printed.pdf"))
    return printed[-1]


def grey_at_the_middle(pdf: OpenedPdf, page: int) -> int:
    look = pdf.pages[page]
    whole = (round(look.width), round(look.height))
    picture = pdf.picture(page, whole=whole, part=(whole[0] // 2, whole[1] // 2, 1, 1))
    return picture.pixels[0]


def test_that_the_pages_come_out_as_they_are_shown_in_their_size(
    printing: Printing, preview: Preview, tmp_path: Path, printed: list[OpenedPdf]
) -> None:
    printing.start([1, 2])
    out = out_of(tmp_path, printed)
    assert len(out.pages) == 2
    assert (out.pages[0].width, out.pages[0].height) == pytest.approx((595, 842), abs=2)
    assert 120 <= grey_at_the_middle(out, 1) <= 136
    assert "2 of 5 pages" in preview.banner.text


def test_that_a_page_lying_on_its_side_is_printed_so(
    preview_of: PreviewOf, tmp_path: Path, printed: list[OpenedPdf]
) -> None:
    preview = preview_of(a_pdf(1, size=(842, 595)))
    pdf = preview.reader.opened_pdf
    assert pdf is not None
    printing = Printing(preview._tasks, pdf, preview.banner, preview, title="report")
    printing.printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printing.start([0])
    out = out_of(tmp_path, printed)
    assert out.pages[0].width > out.pages[0].height


@pytest.mark.parametrize(
    ("said", "pages"),
    [
        (QPrinter.PrintRange.AllPages, [0, 1, 2, 3, 4]),
        (QPrinter.PrintRange.CurrentPage, [3]),
        (QPrinter.PrintRange.PageRange, [0, 3, 4]),
    ],
)
def test_that_only_the_pages_that_were_named_are_printed(
    printing: Printing, said: QPrinter.PrintRange, pages: list[int]
) -> None:
    ranges = QPageRanges()
    ranges.addPage(1)
    ranges.addRange(4, 9)
    printing.printer.setPageRanges(ranges)
    printing.printer.setPrintRange(said)
    assert asked_pages(printing.printer, 3, 5) == pages
    printing.printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert asked_pages(printing.printer, 3, 5) == pages[::-1]


def test_that_the_dialog_offers_all_pages_and_the_current_one(printing: Printing) -> None:
    dialog = printing.ask(2)
    assert (dialog.minPage(), dialog.maxPage(), dialog.isModal()) == (1, 5, True)
    dialog.reject()


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_that_a_printer_that_does_not_answer_is_told(
    printing: Printing, preview: Preview, tmp_path: Path
) -> None:
    printing.printer.setOutputFileName(str(tmp_path / "no such folder" / "printed.pdf"))
    printing.start([0])
    assert "the printer does not answer" in preview.banner.text


def test_that_printing_can_be_stopped(qtbot: QtBot, tmp_path: Path) -> None:
    tasks = Tasks()
    preview = Preview(tasks, a_pdf(60))
    preview.open()
    qtbot.addWidget(preview)
    preview.show()
    try:
        qtbot.waitUntil(lambda: preview.pdf is not None, timeout=20_000)
        pdf = preview.reader.opened_pdf
        assert pdf is not None
        printing = Printing(tasks, pdf, preview.banner, preview, title="report")
        printing.printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        printing.start(list(range(60)))
        progress = preview.findChild(QProgressDialog)
        assert progress is not None
        qtbot.waitUntil(lambda: progress.value() >= 1, timeout=20_000)
        progress.findChild(QPushButton).click()  # type: ignore[union-attr]
        qtbot.waitUntil(lambda: "stopped" in preview.banner.text, timeout=20_000)
        preview.close_document()
    finally:
        tasks.stop()
