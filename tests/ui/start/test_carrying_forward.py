"""A new audit from an earlier one, and one from a document, by way of the dialogs."""

import json
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QInputDialog

from tests.ui.conftest import ME
from workbench.audit.enums import AuditKind, Rating
from workbench.criteria.loader import find_edition
from workbench.operations.audits import open_audit
from workbench.operations.carrying import carry_forward
from workbench.operations.documents import export_document
from workbench.ui.main_window import MainWindow
from workbench.ui.start.carry_dialog import CarryDialog
from workbench.ui.start.document_dialog import DocumentDialog


def _choose(window: MainWindow, path: Path) -> None:
    asked = window.findChild(QFileDialog)
    assert isinstance(asked, QFileDialog)
    asked.filesSelected.emit([str(path)])
    asked.close()


def _carrying(window: MainWindow) -> CarryDialog:
    dialog = window.findChild(CarryDialog)
    assert isinstance(dialog, CarryDialog)
    return dialog


def test_that_an_audit_is_carried_forward_under_another_edition(
    bare_window: MainWindow, sample_path: Path, tmp_path: Path
) -> None:
    before = sample_path.read_bytes()
    bare_window.start.carry_button.click()
    _choose(bare_window, sample_path)
    dialog = _carrying(bare_window)
    asked = dialog.entries
    assert asked.name.text() == "Sample Electronics — Plant 2 (fictitious)"
    assert asked.kind.value is AuditKind.FOLLOW_UP
    assert not dialog.changed.isVisible()
    asked.editions.setCurrentIndex(1)
    assert "1.a, 1.c, 2.b, 2.c, 4.a" in dialog.changed.text()
    dialog.file.target.setText(str(tmp_path / "next.audit"))
    dialog.create_button.click()

    view = bare_window.view
    assert view is not None
    assert view.desk.snapshot.prior.rating is Rating.PRIORITY
    bare_window.close_audit()
    assert sample_path.read_bytes() == before
    with open_audit(tmp_path / "next.audit", read_only=True) as file:
        assert file.edition_copy()[0] == "rba-minerals@7.1.2"
        assert file.engagement().kind is AuditKind.FOLLOW_UP
        assert all(answer.unverified and answer.rating is None for answer in file.answers().values())
        assert file.count_sources() == file.prior_audit().sources


def test_that_a_protected_earlier_audit_asks_for_its_passphrase(
    bare_window: MainWindow, sample_path: Path, tmp_path: Path
) -> None:
    locked = tmp_path / "locked.audit"
    edition = find_edition("rba-minerals@8.0.0")
    carry_forward(sample_path, locked, edition=edition, actor=ME, passphrase="locked").close()
    bare_window.carry_forward()
    _choose(bare_window, locked)
    asked = bare_window.findChild(QInputDialog)
    assert isinstance(asked, QInputDialog)
    asked.textValueSelected.emit("locked")
    asked.close()
    dialog = _carrying(bare_window)
    dialog.file.target.setText(str(tmp_path / "next.audit"))
    dialog.create_button.click()
    assert bare_window.view is not None


def test_that_what_is_no_audit_cannot_be_carried_forward(bare_window: MainWindow, tmp_path: Path) -> None:
    stray = tmp_path / "stray.audit"
    stray.write_text("not an audit", encoding="utf-8")
    bare_window.carry_forward()
    _choose(bare_window, stray)
    assert "stray.audit is not an audit file" in bare_window.start_banner.text
    assert bare_window.findChild(CarryDialog) is None


# From a document


@pytest.fixture
def document(bare_window: MainWindow) -> DocumentDialog:
    bare_window.start.document_button.click()
    made = bare_window.findChild(DocumentDialog)
    assert isinstance(made, DocumentDialog)
    return made


def test_that_an_audit_is_made_from_a_document(
    bare_window: MainWindow, document: DocumentDialog, sample_path: Path, tmp_path: Path
) -> None:
    with open_audit(sample_path, read_only=True) as file:
        export_document(file, target=tmp_path / "sample.json")
        expected = file.records()
    QTest.keyClicks(document.document, str(tmp_path / "sample.json"))
    document.file.target.setText(str(tmp_path / "made.audit"))
    document.create_button.click()
    assert bare_window.view is not None
    bare_window.close_audit()
    with open_audit(tmp_path / "made.audit", read_only=True) as made:
        assert made.records().answers == expected.answers
        assert made.records().sources == expected.sources


def test_that_every_fault_is_listed_with_its_place_and_nothing_is_made(
    bare_window: MainWindow, document: DocumentDialog, tmp_path: Path
) -> None:
    wrong = tmp_path / "wrong.json"
    sources = [{"id": "a", "mineral": "lead"}, {"id": "a", "mineral": "tin"}]
    said = {"format": "workbench-audit/1", "criterion": "rba-minerals@8.0.0", "sources": sources}
    wrong.write_text(json.dumps(said), encoding="utf-8")
    document.document.setText(str(wrong))
    document.file.target.setText(str(tmp_path / "made.audit"))
    document.create_button.click()
    listed = document.faults.toPlainText().splitlines()
    assert [line.split(":")[0] for line in listed] == ["sources[0].id", "sources[0].mineral", "sources[1].id"]
    assert document.faults.isVisible()
    assert (bare_window.view, [path.name for path in tmp_path.iterdir()]) == (None, ["wrong.json"])


def test_that_no_document_and_one_that_is_away_are_told(document: DocumentDialog, tmp_path: Path) -> None:
    document.create_button.click()
    assert "not said which document" in document.error.text()
    document.document.setText(str(tmp_path / "away.json"))
    document.file.target.setText(str(tmp_path / "made.audit"))
    document.create_button.click()
    assert "could not be read" in document.error.text()
    assert document.create_button.isEnabled()
