"""The smallest window still shows everything that can be pressed."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from workbench.ui.audit_view import AuditView
from workbench.ui.main_window import MainWindow
from workbench.ui.navigation.navigation import SOURCES, page_keys
from workbench.ui.sources.sources_page import SourcesPage


@pytest.mark.parametrize("key", page_keys(["1", "2", "3", "4", "5"]))
def test_that_nothing_is_cut_off_in_the_smallest_window(
    window: MainWindow, view: AuditView, key: str, dressed: QApplication, qtbot: QtBot
) -> None:
    window.resize(window.minimumSize())
    view.show_page(key)
    dressed.processEvents()
    page = view.page(key)
    inner = page.widget() if isinstance(page, QScrollArea) else page
    assert isinstance(inner, QWidget)

    def cut() -> list[str]:
        shown = [one for one in inner.findChildren(QAbstractButton) if one.isVisible() and one.text()]
        return [one.text() for one in shown if one.width() < one.minimumSizeHint().width()]

    qtbot.waitUntil(lambda: inner.width() <= page.width(), timeout=1_000)
    qtbot.waitUntil(lambda: cut() == [], timeout=1_000)
    assert window.width() == window.minimumWidth()


@pytest.mark.parametrize("width", [1280, 1440, 1920])
def test_that_the_sources_need_no_scrolling_sideways(
    window: MainWindow, view: AuditView, width: int, dressed: QApplication
) -> None:
    view.show_page(SOURCES)
    window.resize(width, 800)
    dressed.processEvents()
    page = view.page(SOURCES)
    assert isinstance(page, SourcesPage)
    assert page.view.horizontalScrollBar().maximum() == 0
    shown = sum(page.view.columnWidth(place) for place in range(page.table.columnCount()))
    assert shown <= page.view.viewport().width()
