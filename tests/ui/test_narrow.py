"""The smallest window still shows everything that can be pressed."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from workbench.ui.audit_view import AuditView
from workbench.ui.main_window import MainWindow


@pytest.mark.parametrize("key", ["1", "2", "3", "4", "5", "facts", "sources"])
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
