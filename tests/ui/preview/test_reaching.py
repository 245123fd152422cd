"""The ways to the preview: from the menu and the start page, with an audit open or without one."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog

from tests.ui.preview.conftest import a_pdf
from workbench.ui.audit_view import AuditView
from workbench.ui.main_window import MainWindow
from workbench.ui.preview.preview_dialog import PreviewDialog


def asked(window: MainWindow, path: Path) -> PreviewDialog:
    """Answer the file dialog that is open, and take what comes of it."""
    (dialog,) = window.findChildren(QFileDialog)
    dialog.filesSelected.emit([str(path)])
    dialog.close()
    (shown,) = window.findChildren(PreviewDialog)
    return shown


def click(button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_that_a_report_opens_from_the_start_page_without_any_audit(
    bare_window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(a_pdf(2))
    click(bare_window.start.report_button)
    shown = asked(bare_window, path)
    assert shown.windowTitle() == "report.pdf"
    assert shown.verdict is not None
    assert "without its audit" in shown.verdict.panel.beside.text()
    shown.close()


def test_that_a_report_opened_over_an_audit_is_held_against_it(
    window: MainWindow, view: AuditView, tmp_path: Path, qapp: QApplication
) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(a_pdf(2))
    QTest.keyClick(
        window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    shown = asked(window, path)
    assert shown.verdict is not None
    assert "did not issue it" in shown.verdict.panel.beside.text()
    assert not shown.isModal()  # the audit can be read beside it
    shown.place_wanted.emit("history")
    assert view.current_key == "history"
    shown.close()


def test_that_one_click_shows_the_report_as_it_stands(window: MainWindow, view: AuditView) -> None:
    click(view.header.preview_button)
    (shown,) = window.findChildren(PreviewDialog)
    assert shown.note is not None
    assert shown.preview.pdf is not None
    shown.close()


def test_that_previews_close_with_the_window(bare_window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(a_pdf(2))
    bare_window.reports.show_report(path)
    (shown,) = bare_window.findChildren(PreviewDialog)
    pdf = shown.preview.reader.opened_pdf
    assert pdf is not None
    bare_window.close()
    assert not shown.isVisible()
    assert pdf._document is None
