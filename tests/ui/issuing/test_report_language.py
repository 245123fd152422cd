"""In which language drafts and reports come: chosen in the menu or the dialog, apart from the window's."""

from pathlib import Path

import pikepdf
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from tests.ui.issuing.test_issue_dialog import click, filled, opened
from workbench.ui.desk import Desk
from workbench.ui.issuing.draft import export_draft
from workbench.ui.issuing.languages import offer_languages, remember_report_language, report_language
from workbench.ui.settings import load_settings
from workbench.ui.widgets.banner import Banner


def offered(desk: Desk, window: QWidget, told: list[str]) -> list[QAction]:
    menu = QMenu(window)
    offer_languages(menu, desk.snapshot.edition, told.append)
    return menu.actions()


def test_that_a_report_speaks_as_the_window_does_until_another_language_is_chosen(
    desk: Desk, window: QWidget
) -> None:
    told: list[str] = []
    english, chinese, _french = offered(desk, window, told)
    assert (report_language(desk.snapshot.edition), english.isChecked()) == ("en", True)
    chinese.trigger()
    assert (told, report_language(desk.snapshot.edition)) == (["zh"], "zh")
    assert [one.isChecked() for one in offered(desk, window, told)] == [False, True, False]


def test_that_a_draft_is_written_in_the_language_that_was_chosen(
    desk: Desk, window: QWidget, tmp_path: Path
) -> None:
    remember_report_language("fr")
    dialog = export_draft(desk, window, Banner(window))
    assert "Français" in dialog.windowTitle()
    dialog.filesSelected.emit([str(tmp_path / "out.pdf")])
    with pikepdf.open(tmp_path / "out.pdf") as document:
        assert str(document.Root.Lang) == "fr"


def test_that_a_language_that_is_remembered_and_known_no_more_is_english(desk: Desk) -> None:
    remember_report_language("de")
    assert report_language(desk.snapshot.edition) == "en"


def test_that_an_issued_report_is_in_the_language_of_the_dialog_which_is_remembered(
    window: QWidget, desk: Desk, identity: Path, tmp_path: Path
) -> None:
    dialog, target = filled(opened(window, desk), identity, tmp_path / "out.pdf"), tmp_path / "out.pdf"
    dialog.language.show_value("zh")
    click(dialog.sign)
    assert load_settings().report_language == "zh"
    with pikepdf.open(target) as document:
        assert str(document.Root.Lang) == "zh-CN"


def test_that_another_language_is_another_report_than_the_one_that_was_looked_at(
    window: QWidget, desk: Desk, identity: Path, tmp_path: Path
) -> None:
    dialog = filled(opened(window, desk), identity, tmp_path / "out.pdf")
    click(dialog.preview)
    assert dialog.previewed.isVisible()
    dialog.language.show_value("fr")
    assert not dialog.previewed.isVisible()
    if dialog.previewing is not None:
        dialog.previewing.reject()
