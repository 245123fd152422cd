from pathlib import Path
from threading import get_ident
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.preview.conftest import PreviewOf, a_pdf
from workbench.errors import UnusableInput
from workbench.operations.preview import OpenedPdf
from workbench.ui.preview import reader as readers
from workbench.ui.preview.page_view import Fit
from workbench.ui.preview.preview import Preview
from workbench.ui.preview.reader import Kept, Tile
from workbench.ui.tasks import Tasks

GREY = QColor(128, 128, 128)


def colour_at(preview: Preview, page: int) -> QColor:
    """What is painted in the middle of a page."""
    frame = preview.view._frame(page)
    middle = frame.intersected(preview.view.viewport().rect()).center()
    return preview.view.viewport().grab().toImage().pixelColor(middle)


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, tuple[int, int]]]:
    """The pages that are drawn, with their whole size."""
    asked: list[tuple[int, tuple[int, int]]] = []
    draw = OpenedPdf.picture

    def noted(self: OpenedPdf, page: int, **how: Any) -> object:
        asked.append((page, how["whole"]))
        return draw(self, page, **how)

    monkeypatch.setattr(OpenedPdf, "picture", noted)
    return asked


def large(drawn: list[tuple[int, tuple[int, int]]]) -> set[int]:
    return {page for page, (width, _) in drawn if width > 200}


# The real thing


def test_that_a_report_is_shown_with_its_pages_and_contents(preview_of: PreviewOf, report: Path) -> None:
    preview = preview_of(report)
    count = len(preview.reader.looks)
    assert preview.pdf == report.read_bytes()
    assert (preview.page.maximum(), preview.list.model().rowCount()) == (count, count)
    titles = [
        preview.contents.topLevelItem(row).text(0)  # type: ignore[union-attr]
        for row in range(preview.contents.topLevelItemCount())
    ]
    assert any("Findings" in title for title in titles)


def test_that_a_text_of_the_audit_is_found_and_the_next_hit_follows(
    preview_of: PreviewOf, report: Path
) -> None:
    preview = preview_of(report)
    QTest.keyClick(preview, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert preview.focusWidget() is preview.search.text
    QTest.keyClicks(preview.search.text, "sample PLANT")
    QTest.keyClick(preview.search.text, Qt.Key.Key_Return)
    hits = preview.reader.hits
    assert len(hits) > 2
    assert preview.search.state.text() == f"1 of {len(hits)}"
    QTest.keyClick(preview.search.text, Qt.Key.Key_Return)
    assert preview.search.hit == preview.view.current_hit == hits[1]
    QTest.keyClick(preview, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(preview, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert preview.search.hit == hits[-1]  # around the beginning
    assert preview.view.page == hits[-1].page


def test_that_what_is_nowhere_is_said_to_be_nowhere(preview_of: PreviewOf, report: Path) -> None:
    preview = preview_of(report)
    preview.search.text.setText("no such word anywhere")
    preview.search.go_on()
    assert preview.search.state.text() == "Not found"
    assert not preview.search.after.isEnabled()
    QTest.keyClick(preview.search.text, Qt.Key.Key_Escape)
    assert (preview.search.text.text(), preview.search.state.text()) == ("", "")


def test_that_the_words_of_the_page_can_be_listened_to(preview_of: PreviewOf, report: Path) -> None:
    assert "Sample Plant" in preview_of(report).view.accessibleDescription()


def test_that_a_heading_leads_to_its_place(preview_of: PreviewOf, report: Path) -> None:
    preview = preview_of(report)
    item = preview.contents.topLevelItem(4)
    assert item is not None
    preview.contents.itemActivated.emit(item, 0)
    assert preview.view.page == item.data(0, Qt.ItemDataRole.UserRole)[0]


def test_that_a_copy_has_exactly_the_bytes_that_are_shown(
    preview_of: PreviewOf, report: Path, tmp_path: Path
) -> None:
    preview = preview_of(report)
    shown = report.read_bytes()
    report.write_bytes(b"something else by now")
    dialog = preview.ask_to_save()
    assert dialog is not None
    dialog.filesSelected.emit([str(tmp_path / "copy.pdf")])
    assert (tmp_path / "copy.pdf").read_bytes() == shown
    assert "A copy lies at" in preview.banner.text


# Pages and zoom


def test_that_what_is_painted_is_what_the_page_says(preview_of: PreviewOf) -> None:
    assert colour_at(preview_of(a_pdf(2)), 0) == GREY


def test_that_the_keyboard_zooms_and_fits(preview_of: PreviewOf) -> None:
    preview = preview_of(a_pdf(3))
    view, control = preview.view, Qt.KeyboardModifier.ControlModifier
    fitted = view.zoom
    QTest.keyClick(preview, Qt.Key.Key_Plus, control)
    assert view.zoom > fitted
    assert view.fit is Fit.NONE
    QTest.keyClick(preview, Qt.Key.Key_Minus, control)
    QTest.keyClick(preview, Qt.Key.Key_0, control)
    assert view._frame(0).height() <= view.viewport().height()
    QTest.keyClick(preview, Qt.Key.Key_1, control)
    assert (view.zoom, view._frame(0).width()) == (1.0, 793)
    assert preview.zoom.text() == "100 %"
    QTest.keyClick(preview, Qt.Key.Key_2, control)
    assert view.zoom == fitted
    assert view._frame(0).width() <= view.viewport().width()


def test_that_the_page_that_is_read_stays_in_place_when_it_is_zoomed(preview_of: PreviewOf) -> None:
    preview = preview_of(a_pdf(9))
    preview.view.go_to_page(5)
    for zoom in (2.0, 0.5, 4.0, 1.0):
        preview.view.set_zoom(zoom)
        assert preview.view.page in (5, 6) if zoom == 0.5 else preview.view.page == 5


def test_that_the_wheel_zooms_around_the_pointer(preview_of: PreviewOf) -> None:
    preview = preview_of(a_pdf(2))
    view, at = preview.view, QPointF(200, 300)
    before = (at - QPointF(view._frame(0).topLeft())) / view.zoom
    view.zoom_by(2, at)
    after = (at - QPointF(view._frame(0).topLeft())) / view.zoom
    assert (after - before).manhattanLength() < 4


def test_that_number_list_and_keys_go_to_a_page_and_tell_where_one_is(preview_of: PreviewOf) -> None:
    preview = preview_of(a_pdf(8))
    preview.page.setValue(4)
    assert (preview.view.page, preview.list.currentIndex().row()) == (3, 3)
    preview.list.setFocus()
    QTest.keyClick(preview.list, Qt.Key.Key_Down)
    assert (preview.view.page, preview.page.value()) == (4, 5)
    preview.view.setFocus()
    QTest.keyClick(preview, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert preview.view.page == 5
    QTest.keyClick(preview.view, Qt.Key.Key_End)
    assert (preview.view.page, preview.page.value(), preview.list.currentIndex().row()) == (7, 8, 7)
    QTest.keyClick(preview.view, Qt.Key.Key_Home)
    assert preview.view.page == 0


def test_that_a_link_leads_to_its_place(preview_of: PreviewOf, report: Path) -> None:
    preview = preview_of(report)
    view, reader = preview.view, preview.reader
    page = next(page for page in range(len(reader.looks)) if reader.links(page) or reader.links(page))
    link = next(one for one in reader.links(page) if one.page > page)
    view.go_to_page(page, link.box.top)
    frame, factor = view._frame(page), view.zoom * 96 / 72
    at = frame.topLeft() + QPoint(round((link.box.left + 5) * factor), round((link.box.top + 4) * factor))
    QTest.mouseMove(view.viewport(), at)
    assert view.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert view.page == link.page


def test_that_dragging_moves_the_page(preview_of: PreviewOf) -> None:
    preview = preview_of(a_pdf(8))
    target, left = preview.view.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(target, left, pos=QPoint(300, 400))
    QTest.mouseMove(target, QPoint(300, 250))
    QTest.mouseRelease(target, left, pos=QPoint(300, 250))
    assert preview.view.verticalScrollBar().value() == 150


def test_that_a_fine_screen_gets_fine_pictures(
    preview_of: PreviewOf, drawn: list[tuple[int, tuple[int, int]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    preview = preview_of(a_pdf(1))
    monkeypatch.setattr(preview.view, "devicePixelRatioF", lambda: 2.0)
    drawn.clear()
    preview.view.set_zoom(1.0)
    assert {whole for _, whole in drawn} == {(2 * 793, 2 * 1123)}
    assert colour_at(preview, 0) == GREY


# Long documents


def test_that_only_what_can_be_seen_is_drawn(
    preview_of: PreviewOf, drawn: list[tuple[int, tuple[int, int]]], qtbot: QtBot
) -> None:
    preview = preview_of(a_pdf(400))
    qtbot.waitUntil(lambda: preview.reader.rough(0) is not None)
    assert large(drawn) <= {0, 1, 2}
    assert len(drawn) < 25
    drawn.clear()
    QTest.keyClick(preview.view, Qt.Key.Key_End)
    assert large(drawn) <= {398, 399}
    assert colour_at(preview, 399) == GREY


def test_that_pictures_are_kept_within_a_bound() -> None:
    from PySide6.QtGui import QImage

    kept = Kept(1_000_000)
    for page in range(20):
        kept.put(Tile(page, 300, 300), QImage(300, 300, QImage.Format.Format_RGB32))
    assert kept.size <= 1_000_000
    assert (kept.get(Tile(0, 300, 300)), kept.get(Tile(19, 300, 300)) is None) == (None, False)


def test_that_a_large_zoom_draws_parts_and_no_page_as_a_whole(
    preview_of: PreviewOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    preview = preview_of(a_pdf(1, size=(4000, 4000)))
    sizes: list[tuple[int, ...]] = []
    draw = OpenedPdf.picture
    monkeypatch.setattr(
        OpenedPdf,
        "picture",
        lambda self, page, **how: sizes.append(how["part"][2:]) or draw(self, page, **how),  # type: ignore[func-returns-value]
    )
    preview.view.set_zoom(8.0)
    assert preview.view._frame(0).width() > 40_000
    assert sizes
    assert max(max(size) for size in sizes) <= readers.SIDE


def test_that_nothing_is_drawn_read_or_searched_on_the_windows_thread(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: set[int] = set()
    for name in ("picture", "find", "text", "__init__", "close"):
        act = getattr(OpenedPdf, name)
        monkeypatch.setattr(OpenedPdf, name, _noting(act, threads))
    tasks = Tasks()
    try:
        preview = Preview(tasks, a_pdf(30))
        preview.open()
        qtbot.addWidget(preview)
        preview.resize(900, 600)
        preview.show()
        qtbot.waitUntil(lambda: preview.pdf is not None and colour_at(preview, 0) == GREY, timeout=20_000)
        preview.reader.search("tin", 0)
        qtbot.waitUntil(lambda: len(preview.reader.hits) == 30, timeout=20_000)
        preview.close_document()
    finally:
        tasks.stop()
    assert len(threads) == 1
    assert get_ident() not in threads


def _noting(act: Any, threads: set[int]) -> Any:
    def noted(*asked: Any, **how: Any) -> Any:
        threads.add(get_ident())
        return act(*asked, **how)

    return noted


def test_that_a_document_that_is_left_while_it_is_drawn_is_let_go_of(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed: list[OpenedPdf] = []
    close = OpenedPdf.close
    monkeypatch.setattr(OpenedPdf, "close", lambda self: closed.append(self) or close(self))  # type: ignore[func-returns-value]
    tasks = Tasks()
    preview = Preview(tasks, a_pdf(50))
    preview.open()
    qtbot.addWidget(preview)
    preview.show()
    preview.close_document()  # before it was even read
    qtbot.waitUntil(lambda: bool(closed), timeout=20_000)
    tasks.stop()
    QApplication.processEvents()
    assert preview.pdf is None


# What cannot be shown


@pytest.mark.parametrize("untrusted", [b"", b"no PDF", b"%PDF-1.7\n%%EOF"])
def test_that_what_is_no_pdf_is_told_and_nothing_can_be_done_with_it(
    preview_of: PreviewOf, untrusted: bytes
) -> None:
    preview = preview_of(untrusted)
    assert "no PDF, or it is damaged" in preview.banner.text
    assert preview.pdf is None
    assert not any(part.isEnabled() for part in (preview.save_button, preview.print_button, preview.page))
    assert not preview.progress.isVisible()


def test_that_a_file_that_is_not_there_is_told(preview_of: PreviewOf, tmp_path: Path) -> None:
    assert "could not be read" in preview_of(tmp_path / "gone.pdf").banner.text


def test_that_a_page_that_cannot_be_drawn_says_so_in_its_place(
    preview_of: PreviewOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    problem = UnusableInput("Page 1 of the PDF cannot be read.", "Ask for the file again.")

    def refuse(_self: OpenedPdf, page: int, **_how: object) -> object:
        raise problem

    monkeypatch.setattr(OpenedPdf, "picture", refuse)
    preview = preview_of(a_pdf(2))
    assert preview.reader.fault(0) is problem
    shown = preview.view.viewport().grab(preview.view._frame(0)).toImage()
    colours = {shown.pixelColor(x, y).name() for x in range(40, 600, 2) for y in range(250, shown.height())}
    assert "#1a202b" in colours  # letters
