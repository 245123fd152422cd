"""Print what the preview shows: the same pages, drawn as finely as paper needs, beside the window."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageRanges, QPainter
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QProgressDialog, QWidget

from workbench.audit.said import Said
from workbench.errors import CannotWrite, Problem
from workbench.ui.tasks import Failed, Tasks
from workbench.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from workbench.operations.preview import OpenedPdf

_FINEST = 300  # dots in an inch: finer, and a page takes seconds and 140 MB
_PATIENCE_MS = 500
_POINTS = 72  # in an inch
_MOST_DOTS = 40_000_000


class Printing(QObject):
    """Asks for a printer and for the pages, then prints one page after the other; can be stopped."""

    def __init__(
        self, tasks: Tasks, pdf: "OpenedPdf", banner: Banner, parent: QWidget, *, title: str
    ) -> None:
        super().__init__(parent)
        self._window = parent
        self._tasks = tasks
        self._pdf = pdf
        self._banner = banner
        self._title = title
        self._is_stopped = False
        self.printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self.printer.setFullPage(True)
        self.printer.setDocName(title)

    def ask(self, page: int) -> QPrintDialog:
        """Open the system's dialog; `page` is the one that is looked at."""
        dialog = QPrintDialog(self.printer, self._window)
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange, on=True)
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintCurrentPage, on=True)
        dialog.setMinMax(1, len(self._pdf.pages))
        dialog.accepted.connect(lambda: self.start(asked_pages(self.printer, page, len(self._pdf.pages))))
        dialog.finished.connect(dialog.deleteLater)
        dialog.setModal(True)
        dialog.show()
        return dialog

    def start(self, pages: Sequence[int]) -> None:
        """Print these pages, in this order."""
        press = _Press(self.printer, self._pdf, self._title)
        progress = QProgressDialog("", self.tr("Cancel"), 0, len(pages), self._window)
        progress.setWindowTitle(self.tr("Printing"))
        progress.setMinimumDuration(_PATIENCE_MS)
        progress.canceled.connect(self._stop)
        self._print(press, list(pages), progress)

    def _stop(self) -> None:
        self._is_stopped = True

    def _print(self, press: "_Press", pages: Sequence[int], progress: QProgressDialog, done: int = 0) -> None:
        if self._is_stopped:
            self._tasks.on_files(press.abort, lambda _: self._end(progress, self.tr("Printing was stopped.")))
            return
        if done == len(pages):
            told = self.tr("Printed: {n} of {all} pages.").format(n=done, all=len(self._pdf.pages))
            self._tasks.on_files(
                press.end, lambda _: self._end(progress, told), failed=self._failed(progress)
            )
            return
        progress.setLabelText(self.tr("Page {n} of {all}").format(n=done + 1, all=len(pages)))
        progress.setValue(done)
        self._tasks.on_files(
            lambda: press.print_page(pages[done]),
            lambda _: self._print(press, pages, progress, done + 1),
            failed=self._failed(progress, press),
        )

    def _failed(self, progress: QProgressDialog, press: "_Press | None" = None) -> Failed:
        def failed(problem: Problem) -> None:
            if press is not None:
                self._tasks.on_files(press.abort, lambda _: None)
            self._end(progress, "")
            self._banner.tell_problem(problem)

        return failed

    def _end(self, progress: QProgressDialog, told: str) -> None:
        progress.canceled.disconnect(self._stop)
        progress.close()
        progress.deleteLater()
        if told:
            self._banner.tell(told)
        self.deleteLater()


def asked_pages(printer: QPrinter, page: int, count: int) -> list[int]:
    """The pages that the dialog was asked for, in the order and as often as the printer wants them."""
    asked = printer.printRange()
    if asked == QPrinter.PrintRange.CurrentPage:
        pages = [page]
    elif asked == QPrinter.PrintRange.PageRange:
        pages = _in_ranges(printer, count)
    else:
        pages = list(range(count))
    if printer.pageOrder() == QPrinter.PageOrder.LastPageFirst:
        pages.reverse()
    if printer.supportsMultipleCopies():
        return pages
    copies = max(1, printer.copyCount())
    return pages * copies if printer.collateCopies() else [one for one in pages for _ in range(copies)]


def _in_ranges(printer: QPrinter, count: int) -> list[int]:
    ranges: QPageRanges = printer.pageRanges()
    if not ranges.isEmpty():
        return [number - 1 for number in range(1, count + 1) if ranges.contains(number)]
    first, last = printer.fromPage() or 1, printer.toPage() or count
    return list(range(first - 1, min(last, count)))


class _Press:
    """The paper's side of it. All is done by one worker, page by page, so that others come in between."""

    def __init__(self, printer: QPrinter, pdf: "OpenedPdf", title: str) -> None:
        self._printer = printer
        self._pdf = pdf
        self._title = title
        self._painter: QPainter | None = None

    def print_page(self, page: int) -> None:
        self._take_paper(page)
        painter = self._painter
        assert painter is not None
        paper = self._printer.paperRect(QPrinter.Unit.DevicePixel)
        place = self._place(page, paper.size())
        painter.drawImage(place, self._picture(page, place))

    def _take_paper(self, page: int) -> None:
        look = self._pdf.pages[page]
        wide = look.width > look.height
        self._printer.setPageOrientation(
            QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
        )
        if self._painter is None:
            self._painter = QPainter()
            if not self._painter.begin(self._printer):
                self._painter = None
                raise CannotWrite(
                    Said("{name} could not be printed: the printer does not answer.", name=self._title),
                    "Look whether it is on, or choose another.",
                )
        elif not self._printer.newPage():
            raise CannotWrite(
                Said("{name} could not be printed any further.", name=self._title),
                "Look at the printer, then print the pages that are missing.",
            )

    def _place(self, page: int, paper: QSizeF) -> QRectF:
        """As large as it is, in the middle; smaller where the paper is."""
        look, dots = self._pdf.pages[page], self._printer.resolution() / _POINTS
        size = QSizeF(look.width * dots, look.height * dots)
        share = min(1.0, paper.width() / size.width(), paper.height() / size.height())
        size *= share
        return QRectF(
            (paper.width() - size.width()) / 2,
            (paper.height() - size.height()) / 2,
            size.width(),
            size.height(),
        )

    def _picture(self, page: int, place: QRectF) -> QImage:
        share = min(1.0, _FINEST / self._printer.resolution())
        share = min(share, (_MOST_DOTS / (place.width() * place.height())) ** 0.5)
        width, height = max(1, round(place.width() * share)), max(1, round(place.height() * share))
        drawn = self._pdf.picture(page, whole=(width, height), part=(0, 0, width, height), printing=True)
        return QImage(drawn.pixels, width, height, width * 4, QImage.Format.Format_RGB32).copy()

    def end(self) -> None:
        """All pages are out."""
        painter, self._painter = self._painter, None
        if painter is not None and not painter.end():
            raise CannotWrite(
                Said("{name} was not printed to its end.", name=self._title),
                "Look at the printer, then print the pages that are missing.",
            )

    def abort(self) -> None:
        """Somebody stopped it, or it cannot go on."""
        painter, self._painter = self._painter, None
        if painter is not None:
            self._printer.abort()
            painter.end()
