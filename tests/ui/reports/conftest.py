"""An audit that issued a report, in a window of its own copy; work is done inline."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.operations.issued_reports import IssuedFolder, make_issued
from tests.signing.stamping import Authority
from tests.ui.conftest import OpenWindow
from workbench.operations.trusting import look_at_certificate, pin
from workbench.ui.audit_view import AuditView
from workbench.ui.reports.reports_page import ReportsPage


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> IssuedFolder:
    return make_issued(tmp_path_factory.mktemp("issued"))


@pytest.fixture
def made(made_once: IssuedFolder, tmp_path: Path) -> IssuedFolder:
    return made_once.copied(tmp_path / "issued")


@pytest.fixture(scope="session")
def authority() -> Authority:
    return Authority()


@pytest.fixture
def issued_view(open_window: OpenWindow, made: IssuedFolder) -> AuditView:
    """The panes of the audit that issued the report."""
    view = open_window(made.audit).view
    assert view is not None
    return view


@pytest.fixture
def page(issued_view: AuditView) -> ReportsPage:
    issued_view.show_page("reports")
    found = issued_view.page("reports")
    assert isinstance(found, ReportsPage)
    return found


@pytest.fixture
def holder(qtbot: QtBot) -> QWidget:
    """What the dialogs belong to where there is no audit."""
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def trust() -> Callable[[Path], Path]:
    """Trust the certificate beside an identity."""
    return lambda identity: pin(look_at_certificate(identity.with_suffix(".pem")))
