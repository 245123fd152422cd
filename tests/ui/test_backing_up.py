"""Backups by the way, and the acts of the File menu that copy."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from tests.ui.conftest import ME
from workbench.audit.enums import Rating
from workbench.operations.answers import rate_element
from workbench.store.audit_file import AuditFile, examine
from workbench.ui.audit_view import AuditView
from workbench.ui.backing_up import BackingUp
from workbench.ui.main_window import MainWindow
from workbench.ui.preferences.settings_dialog import SettingsDialog
from workbench.ui.settings import Settings, keep_settings, load_settings


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "backups"
    made.mkdir()
    keep_settings(Settings(backup_folder=str(made)))
    return made


def _rate(view: AuditView, rating: Rating) -> None:
    view.desk.write(lambda file: rate_element(file, ref="2.d", rating=rating, actor=ME))


def _backing_up(window: MainWindow, view: AuditView) -> BackingUp:
    window._begin_backing_up(view)
    assert window._backing_up is not None
    return window._backing_up


def test_that_closing_an_audit_backs_it_up(folder: Path, window: MainWindow, view: AuditView) -> None:
    _backing_up(window, view)
    _rate(view, Rating.MINOR)
    window.close_audit()
    (made,) = folder.iterdir()
    assert examine(made).file == "whole"
    with AuditFile.open(made, read_only=True) as copy:
        assert copy.answers()["2.d"].rating is Rating.MINOR


def test_that_time_passing_backs_up_what_changed_and_nothing_else(
    folder: Path, window: MainWindow, view: AuditView
) -> None:
    backing_up = _backing_up(window, view)
    backing_up.timer.timeout.emit()
    assert list(folder.iterdir()) == []
    _rate(view, Rating.MINOR)
    backing_up.timer.timeout.emit()
    backing_up.timer.timeout.emit()
    assert len(list(folder.iterdir())) == 1


def test_that_a_backup_is_made_when_it_is_asked_for_and_told(
    folder: Path, window: MainWindow, view: AuditView
) -> None:
    _backing_up(window, view)
    window.back_up_now()
    assert str(folder) in view.banner.text
    window.back_up_now()
    assert view.banner.text == "The last backup holds all this already."
    assert len(list(folder.iterdir())) == 1


def test_that_a_folder_that_is_away_is_told_and_hinders_nothing(
    folder: Path, window: MainWindow, view: AuditView
) -> None:
    _backing_up(window, view)
    folder.rmdir()
    window.back_up_now()
    assert "is not there" in view.banner.text
    _rate(view, Rating.MINOR)
    assert view.desk.snapshot.answer("2.d").rating is Rating.MINOR
    window.close_audit()
    assert window.view is None
    assert "is not there" in window.start_banner.text
    assert load_settings().backup_trouble == ""


def test_that_without_a_folder_none_is_made_and_one_is_asked_for(window: MainWindow, view: AuditView) -> None:
    _backing_up(window, view)
    window.back_up_now()
    dialog = window.findChild(SettingsDialog)
    assert isinstance(dialog, SettingsDialog)
    assert dialog.backups.isVisible()


def test_that_a_copy_is_saved_with_what_was_typed_last(
    window: MainWindow, view: AuditView, tmp_path: Path
) -> None:
    target = tmp_path / "elsewhere.audit"
    _rate(view, Rating.MINOR)
    window.save_copy()
    asked = window.findChild(QFileDialog)
    assert isinstance(asked, QFileDialog)
    asked.filesSelected.emit([str(target)])
    asked.close()
    assert str(target) in view.banner.text
    with AuditFile.open(target, read_only=True) as copy:
        assert copy.answers()["2.d"].rating is Rating.MINOR
    assert view.desk.snapshot.path != target
