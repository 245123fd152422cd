"""An audit on the desk, complete and made by the operations; work is done inline."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.cli.documents import a_document, a_source
from workbench.audit.records import Actor
from workbench.operations.documents import create_from_document
from workbench.operations.identities import new_identity
from workbench.store.audit_file import AuditFile
from workbench.ui.desk import Desk
from workbench.ui.tasks import Tasks

PASSPHRASE = "correct horse"
AUDITOR = Actor(name="Sample Auditor", firm="Example Assurance", role="Lead auditor")
DeskOf = Callable[[dict[str, Any]], Desk]


@pytest.fixture(scope="session")
def identity(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An identity to sign with; its certificate lies beside it as .pem."""
    path = tmp_path_factory.mktemp("identity") / "id.p12"
    new_identity(name="Sample Auditor", out=path, passphrase=PASSPHRASE)
    return path


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """What the dialogs belong to: it keeps them, as the program's window does."""
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def document() -> dict[str, Any]:
    """Complete, with a report number: nine of ten sources are documented, one is unknown."""
    made = a_document()
    made["audit"]["report_number"] = "R/2026:1"
    made["sources"][3] = a_source(3, due_diligence="unknown")
    return made


@pytest.fixture
def desk_of(tmp_path: Path, window: QWidget) -> Iterator[DeskOf]:
    opened: list[AuditFile] = []

    def make(document: dict[str, Any]) -> Desk:
        source = tmp_path / "document.json"
        source.write_text(json.dumps(document), encoding="utf-8")
        file = create_from_document(tmp_path / "made.audit", document=source, actor=AUDITOR)
        opened.append(file)
        return Desk(file, tasks=Tasks(inline=True), actor=AUDITOR)

    yield make
    for file in opened:
        file.close()


@pytest.fixture
def desk(desk_of: DeskOf, document: dict[str, Any]) -> Desk:
    return desk_of(document)
