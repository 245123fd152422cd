"""Real windows on real audits: offscreen, with the work done inline."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.audit.records import Actor, Engagement, Facility
from workbench.criteria.loader import find_edition
from workbench.operations.audits import create_audit, open_audit
from workbench.operations.person import remember_person
from workbench.operations.sample import create_sample
from workbench.ui.audit_view import AuditView
from workbench.ui.main_window import MainWindow, dress
from workbench.ui.tasks import Tasks

ME = Actor(name="A. Tester", firm="Fictitious Audits", role="Lead auditor")
OpenWindow = Callable[[Path], MainWindow]


@pytest.fixture(scope="session")
def sample_bytes(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A fresh copy of the bundled sample; copying it saves making it for each test."""
    path = tmp_path_factory.mktemp("sample") / "sample.audit"
    create_sample(path).close()
    return path.read_bytes()


@pytest.fixture(scope="session")
def fresh_bytes(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """An audit in which nothing is answered yet."""
    path = tmp_path_factory.mktemp("fresh") / "fresh.audit"
    create_audit(
        path,
        edition=find_edition("rba-minerals@8.0.0"),
        facility=Facility(name="Fictitious Plant", country="MY"),
        engagement=Engagement(closing_meeting=date(2026, 11, 4)),
        actor=ME,
    ).close()
    return path.read_bytes()


@pytest.fixture(autouse=True)
def _no_dialog_is_left() -> Iterator[None]:
    """A dialog that a test leaves open would take the keys of the next one."""
    yield
    if QApplication.instance() is None:
        return
    while (left := QApplication.activeModalWidget()) is not None and left.isVisible():
        left.hide()


@pytest.fixture
def sample_path(tmp_path: Path, sample_bytes: bytes) -> Path:
    path = tmp_path / "sample.audit"
    path.write_bytes(sample_bytes)
    return path


@pytest.fixture
def fresh_path(tmp_path: Path, fresh_bytes: bytes) -> Path:
    path = tmp_path / "fresh.audit"
    path.write_bytes(fresh_bytes)
    return path


@pytest.fixture
def bare_window(qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    """A window without an audit, and somebody who audits."""
    remember_person(ME)
    window = MainWindow(Tasks(inline=True))
    window.show_start()
    window.show()
    qtbot.waitExposed(window)
    yield window
    if window.view is not None:
        window.view.desk.close(lambda: None)
        window.view = None
    window.close()
    window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # else hundreds of windows would be dressed anew


@pytest.fixture
def open_window(bare_window: MainWindow, qapp: QApplication) -> OpenWindow:
    """Open an audit in the window."""

    def open_it(path: Path) -> MainWindow:
        bare_window.adopt(open_audit(path))
        bare_window.activateWindow()
        qapp.processEvents()
        return bare_window

    return open_it


@pytest.fixture
def window(open_window: OpenWindow, sample_path: Path) -> MainWindow:
    """The window on the sample."""
    return open_window(sample_path)


@pytest.fixture
def view(window: MainWindow) -> AuditView:
    """The sample's panes."""
    assert window.view is not None
    return window.view


@pytest.fixture
def fresh_view(open_window: OpenWindow, fresh_path: Path) -> AuditView:
    """The panes of an audit in which nothing is answered yet."""
    window = open_window(fresh_path)
    assert window.view is not None
    return window.view


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    """The application in its own clothes; given back after the test."""
    style, sheet, font, palette = qapp.style().name(), qapp.styleSheet(), qapp.font(), qapp.palette()
    dress(qapp)
    yield qapp
    qapp.setStyleSheet(sheet)
    qapp.setStyle(style)
    qapp.setFont(font)
    qapp.setPalette(palette)
