"""Light, dark and high contrast, larger text, and what the window remembers of itself."""

import json
from collections.abc import Iterator
from pathlib import Path
from unittest import mock

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import OpenWindow
from workbench.ui import settings, theme
from workbench.ui.audit_view import AuditView
from workbench.ui.main_window import MainWindow, wear_settings
from workbench.ui.navigation.navigation import SOURCES
from workbench.ui.tasks import Tasks
from workbench.ui.theme import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Appearance, Colours
from workbench.ui.widgets.panes import Panes


@pytest.fixture
def usual_looks(dressed: QApplication) -> Iterator[QApplication]:
    yield dressed
    theme.apply(dressed)


@pytest.mark.parametrize(
    ("asked", "is_dark", "worn"),
    [
        (Appearance.SYSTEM, False, LIGHT),
        (Appearance.SYSTEM, True, DARK),
        (Appearance.LIGHT, True, LIGHT),
        (Appearance.DARK, False, DARK),
        (Appearance.CONTRAST, False, CONTRAST_LIGHT),
        (Appearance.CONTRAST, True, CONTRAST_DARK),
    ],
)
def test_that_the_window_wears_what_is_asked_for(
    usual_looks: QApplication, asked: Appearance, is_dark: bool, worn: Colours
) -> None:
    settings.keep_settings(settings.load_settings()._replace(appearance=asked))
    with mock.patch.object(theme, "system_is_dark", return_value=is_dark):
        wear_settings(usual_looks)
        assert theme.colours() is worn
        assert worn.ground in usual_looks.styleSheet()


def test_that_an_appearance_that_nobody_knows_is_the_systems(usual_looks: QApplication) -> None:
    settings.keep_settings(settings.load_settings()._replace(appearance="polka dots"))
    wear_settings(usual_looks)
    assert theme.colours() is LIGHT


def test_that_larger_text_makes_all_grow_that_stands_beside_it(
    window: MainWindow, view: AuditView, usual_looks: QApplication
) -> None:
    entry, mark = view.navigation.entry("1"), view.live.mark
    before = entry.sizeHint(), mark.sizeHint(), view.panes.sizes()[0]

    settings.keep_settings(settings.load_settings()._replace(text_size=150))
    wear_settings(usual_looks)
    usual_looks.processEvents()

    assert entry.sizeHint().height() >= 1.4 * before[0].height()
    assert mark.sizeHint().height() >= 1.4 * before[1].height()
    assert view.panes.sizes()[0] > before[2]


def test_that_an_audit_opens_where_it_was_left(
    open_window: OpenWindow, sample_path: Path, qapp: QApplication
) -> None:
    window = open_window(sample_path)
    assert window.view is not None
    window.resize(1400, 800)
    qapp.processEvents()
    window.view.show_page(SOURCES)
    window.view.panes.setSizes([180, 800, 400])
    window.close_audit()
    window.open_path(sample_path)
    qapp.processEvents()
    assert window.view is not None
    assert window.view.current_key == SOURCES
    left, _middle, right = window.view.panes.sizes()
    assert (abs(left - 180) <= 20, abs(right - 400) <= 20) == (True, True)


def test_that_a_window_comes_back_where_it_stood(qtbot: QtBot) -> None:
    first = MainWindow(Tasks(inline=True))
    qtbot.addWidget(first)
    first.show_start()
    first.setGeometry(QRect(40, 50, 1080, 660))
    first.close()

    second = MainWindow(Tasks(inline=True))
    qtbot.addWidget(second)

    assert second.height() == first.height() == 660


def test_that_a_window_whose_screen_is_gone_comes_back_on_one_that_is_there(qtbot: QtBot) -> None:
    far = QWidget()
    qtbot.addWidget(far)
    far.setGeometry(90_000, 90_000, 1200, 700)
    place = bytes(far.saveGeometry().toBase64().data()).decode()
    settings.keep_settings(settings.load_settings()._replace(place=place))

    window = MainWindow(Tasks(inline=True))
    qtbot.addWidget(window)

    assert window.screen().availableGeometry().intersects(window.frameGeometry())


@pytest.mark.parametrize("widths", [(), (1,), (9_000, -4), ("a", "b"), (True, None)])
def test_that_widths_that_make_no_sense_are_left_out(qtbot: QtBot, widths: tuple[int, ...]) -> None:
    panes = Panes(QWidget(), QWidget(), QWidget(), widths)
    qtbot.addWidget(panes)
    left, right = panes.widths
    assert 150 <= left <= 360
    assert 250 <= right <= 560


@pytest.mark.parametrize("noted", ["", "[]", '{"text_size": "huge", "pages": 3, "last_audits": ["a"]}'])
def test_that_a_note_that_was_spoiled_costs_only_what_it_spoils(noted: str) -> None:
    note = settings._note()
    note.parent.mkdir(parents=True, exist_ok=True)
    note.write_text(noted, encoding="utf-8")
    known = settings.load_settings()
    assert (known.text_size, known.pages) == (100, {})
    if noted.startswith("{"):
        assert known.last_audits == tuple(json.loads(noted)["last_audits"])
