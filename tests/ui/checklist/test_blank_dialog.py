"""Printing a blank checklist: edition and language are asked for, then a name."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from workbench.ui.audit_view import AuditView
from workbench.ui.checklist.blank_dialog import BlankDialog
from workbench.ui.main_window import MainWindow


def _dialog(window: MainWindow) -> BlankDialog:
    window.print_blank_checklist()
    return window.findChildren(BlankDialog)[-1]


def test_that_it_is_written_in_the_language_chosen_and_the_banner_says_where(
    window: MainWindow, view: AuditView, tmp_path: Path
) -> None:
    dialog = _dialog(window)
    assert dialog.edition.value.version == view.desk.snapshot.edition.version
    dialog.language.show_value("zh")
    QTest.mouseClick(dialog.write, Qt.MouseButton.LeftButton)
    asked = dialog.findChild(QFileDialog)
    assert asked is not None

    asked.filesSelected.emit([str(tmp_path / "blank.pdf")])

    assert (tmp_path / "blank.pdf").read_bytes().startswith(b"%PDF-")
    assert str(tmp_path / "blank.pdf") in view.banner.text
    assert not dialog.isVisible()
    asked.close()


@pytest.mark.usefixtures("bare_window")
def test_that_it_can_be_printed_before_an_audit_is_open(bare_window: MainWindow) -> None:
    dialog = _dialog(bare_window)
    assert dialog.edition.value.version == "8.0.0"
    assert dialog.language.value == "en"
    dialog.reject()
