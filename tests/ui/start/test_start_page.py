"""The start page: what it tells of the last audits, and what keys do there."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import OpenWindow
from workbench.operations.recent import RecentAudit, RecentState
from workbench.ui import settings
from workbench.ui.main_window import MainWindow
from workbench.ui.start.recent_list import RecentList


@pytest.fixture
def last(bare_window: MainWindow, qapp: QApplication, sample_path: Path, fresh_path: Path) -> RecentList:
    """The list on the start page: the sample, a fresh audit, a stray file, and one that is gone."""
    stray = sample_path.with_name("stray.audit")
    stray.write_text("not an audit", encoding="utf-8")
    listed = (sample_path, fresh_path, stray, sample_path.with_name("gone.audit"))
    settings.keep_settings(settings.Settings(last_audits=tuple(map(str, listed))))
    bare_window.show_start()
    bare_window.activateWindow()
    for _ in range(3):
        qapp.processEvents()
    return bare_window.start.last


def _told(last: RecentList, row: int) -> list[str]:
    item = last.topLevelItem(row)
    assert item is not None
    return [item.text(column) for column in range(last.columnCount())]


def test_that_each_audit_tells_whose_it_is_and_how_it_stands(last: RecentList) -> None:
    assert _told(last, 0) == [
        "Sample Electronics — Plant 2 (fictitious)",
        "VAP 8.0.0 · E3",
        "2 Nov 2026",
        "4 Nov 2026",
        "Priority",
        "Open · provisional",
    ]
    assert _told(last, 1)[4:] == ["Not assessed", "Open · provisional"]
    assert _told(last, 2) == ["stray", "", "", "", "", "Cannot be read"]
    assert _told(last, 3) == ["gone", "", "", "", "", "Not there any more"]


def test_that_a_rating_has_a_shape_beside_its_word(last: RecentList) -> None:
    rows = [last.topLevelItem(row) for row in range(3)]
    assert [row is not None and not row.icon(4).isNull() for row in rows] == [True, True, False]


def test_that_names_are_listed_before_anything_is_read(
    bare_window: MainWindow, sample_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[Path] = []

    def look(path: Path) -> RecentAudit:
        read.append(path)
        return RecentAudit(path=path, state=RecentState.PROTECTED)

    monkeypatch.setattr("workbench.operations.recent.look_at_recent", look)
    settings.keep_settings(settings.Settings(last_audits=(str(sample_path),)))
    bare_window.show_start()
    assert _told(bare_window.start.last, 0)[0] == "sample"
    assert read == []


def test_that_arrows_and_return_open_an_audit(
    bare_window: MainWindow, last: RecentList, fresh_path: Path
) -> None:
    assert bare_window.focusWidget() is last
    QTest.keyClick(last, Qt.Key.Key_Down)
    QTest.keyClick(last, Qt.Key.Key_Return)
    assert bare_window.view is not None
    assert bare_window.view.desk.snapshot.path == fresh_path


def test_that_delete_takes_an_audit_off_the_list_and_leaves_its_file(
    bare_window: MainWindow, last: RecentList, sample_path: Path
) -> None:
    QTest.keyClick(last, Qt.Key.Key_Delete)
    assert last.topLevelItemCount() == 3
    assert str(sample_path) not in settings.load_settings().last_audits
    assert sample_path.is_file()
    for _ in range(3):
        QTest.keyClick(last, Qt.Key.Key_Delete)
    assert settings.load_settings().last_audits == ()
    assert not last.isVisible()


def test_that_what_is_gone_is_told_when_it_is_asked_for(bare_window: MainWindow, last: RecentList) -> None:
    QTest.keyClick(last, Qt.Key.Key_End)
    QTest.keyClick(last, Qt.Key.Key_Return)
    assert "There is no file" in bare_window.start_banner.text


def test_that_an_empty_start_page_says_so_and_offers_a_new_audit(bare_window: MainWindow) -> None:
    bare_window.activateWindow()
    assert not bare_window.start.last.isVisible()
    assert bare_window.focusWidget() is bare_window.start.new_button


def test_that_a_backup_that_failed_at_the_end_is_told_at_the_next_start(bare_window: MainWindow) -> None:
    settings.keep_settings(settings.Settings(backup_trouble="The backup folder is away."))
    bare_window.show_start()
    assert bare_window.start_banner.text == "The backup folder is away."
    bare_window.show_start()
    assert bare_window.start_banner.text == ""


def test_that_closing_an_audit_puts_it_first(open_window: OpenWindow, fresh_path: Path) -> None:
    window = open_window(fresh_path)
    window.close_audit()
    assert window.start.last.paths == [fresh_path]
