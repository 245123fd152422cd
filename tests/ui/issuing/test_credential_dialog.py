"""The dialog for a credential: what it asks, refuses, and what comes of it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget

from tests.operations.issued import issue
from tests.ui.issuing.conftest import AUDITOR, PASSPHRASE, DeskOf
from workbench.exchange.credentials import Assessor
from workbench.operations.credentials import verify_credential
from workbench.ui.desk import Desk
from workbench.ui.issuing.catalogue import export_catalogue
from workbench.ui.issuing.credential_dialog import CredentialDialog
from workbench.ui.settings import load_settings
from workbench.ui.widgets.banner import Banner

Open = Callable[[], CredentialDialog]


@pytest.fixture
def banner(window: QWidget) -> Banner:
    return Banner(window)


@pytest.fixture
def issued(desk: Desk) -> Desk:
    """The desk of an audit whose report was issued."""
    desk.read(lambda file: issue(file, AUDITOR), lambda _: None)
    return desk


@pytest.fixture
def dialog(issued: Desk, window: QWidget, banner: Banner) -> CredentialDialog:
    made = CredentialDialog(issued, banner, window)
    made.open()
    return made


def write(dialog: CredentialDialog) -> None:
    QTest.mouseClick(dialog.write, Qt.MouseButton.LeftButton)


def fill(dialog: CredentialDialog, identity: Path, target: Path, passphrase: str = PASSPHRASE) -> None:
    dialog.signing.identity.line.setText(str(identity))
    dialog.signing.passphrase.setText(passphrase)
    dialog.target.line.setText(str(target))


def test_that_a_signed_credential_is_written_and_told(
    dialog: CredentialDialog, banner: Banner, identity: Path, tmp_path: Path
) -> None:
    target = tmp_path / "c.jwt"
    fill(dialog, identity, target)
    write(dialog)
    assert not dialog.isVisible()
    assert str(target) in banner.text
    assert verify_credential(target, trust=[identity.with_suffix(".pem")])["verdict"] == "genuine"
    assert load_settings().identity == str(identity)
    assert dialog.signing.passphrase.text() == ""


def test_that_an_unsigned_one_asks_for_no_identity(dialog: CredentialDialog, tmp_path: Path) -> None:
    assert dialog.signing.identity.isVisible()
    dialog.kind.show_value("json")
    assert not dialog.signing.identity.isVisible()
    assert not dialog.signing.passphrase.isVisible()
    assert dialog.target.path is not None
    assert dialog.target.path.suffix == ".json"
    dialog.target.line.setText(str(tmp_path / "c"))
    dialog.assessor.show_value("3rdParty")
    write(dialog)
    assert '"assessorLevel": "3rdParty"' in (tmp_path / "c.json").read_text("utf-8")


def test_that_who_has_no_identity_makes_one_here(dialog: CredentialDialog, tmp_path: Path) -> None:
    QTest.mouseClick(dialog.signing.new_identity, Qt.MouseButton.LeftButton)
    making = dialog.signing.making
    assert making is not None
    making.place.line.setText(str(tmp_path / "mine.p12"))
    for field in (making.passphrase, making.again):
        field.setText("battery staple")
    QTest.mouseClick(making.make, Qt.MouseButton.LeftButton)
    making.reject()
    assert load_settings().identity == str(tmp_path / "mine.p12")
    fill(dialog, tmp_path / "mine.p12", tmp_path / "c.jwt", "battery staple")
    write(dialog)
    assert (tmp_path / "c.jwt").exists()


def test_that_names_are_withheld_unless_the_box_is_ticked(
    desk_of: DeskOf, document: dict[str, Any], window: QWidget, banner: Banner, tmp_path: Path
) -> None:
    document["answers"]["1.a"]["observation"] = "Example Works 1 (fictitious) was asked."
    desk = desk_of(document)
    desk.read(lambda file: issue(file, AUDITOR), lambda _: None)
    for ticked in (False, True):
        dialog = CredentialDialog(desk, banner, window)
        dialog.open()
        dialog.kind.show_value("json")
        dialog.with_names.setChecked(ticked)
        dialog.target.line.setText(str(tmp_path / f"{ticked}.json"))
        write(dialog)
    told = [(tmp_path / f"{ticked}.json").read_text("utf-8") for ticked in (False, True)]
    assert ["Example Works 1" in text for text in told] == [False, True]


def test_that_an_open_audit_is_refused_at_once_with_the_next_step(
    desk: Desk, window: QWidget, banner: Banner
) -> None:
    dialog = CredentialDialog(desk, banner, window)
    dialog.open()
    assert "Sign and issue the report first" in dialog.error.text()
    assert not dialog.write.isVisible()
    assert not dialog.entries.isVisible()
    assert dialog.leave.text() == "Close"


@pytest.mark.parametrize(
    ("missing", "said"),
    [
        ("identity", "There is no identity to sign with."),
        ("passphrase", "The passphrase is missing."),
        ("target", "It is not said where the credential goes."),
    ],
)
def test_that_what_is_missing_is_told_and_gets_the_focus(
    dialog: CredentialDialog, identity: Path, tmp_path: Path, missing: str, said: str
) -> None:
    fill(dialog, identity, tmp_path / "c.jwt")
    entered = {
        "identity": dialog.signing.identity.line,
        "passphrase": dialog.signing.passphrase,
        "target": dialog.target.line,
    }
    entered[missing].clear()
    write(dialog)
    assert said in dialog.error.text()
    assert dialog.isVisible()
    assert not (tmp_path / "c.jwt").exists()


def test_that_a_wrong_passphrase_keeps_what_was_entered(
    dialog: CredentialDialog, identity: Path, tmp_path: Path
) -> None:
    fill(dialog, identity, tmp_path / "c.jwt", "wrong")
    write(dialog)
    assert "does not open this identity" in dialog.error.text()
    assert dialog.write.isEnabled()
    dialog.signing.passphrase.setText(PASSPHRASE)
    write(dialog)
    assert (tmp_path / "c.jwt").exists()


def test_that_nothing_is_replaced_that_was_not_chosen(
    dialog: CredentialDialog, identity: Path, tmp_path: Path
) -> None:
    target = tmp_path / "c.jwt"
    target.write_bytes(b"mine")
    fill(dialog, identity, target)
    write(dialog)
    assert "is already there" in dialog.error.text()
    assert target.read_bytes() == b"mine"
    dialog.target.ask().filesSelected.emit([str(target)])
    write(dialog)
    assert target.read_bytes() != b"mine"


def test_that_who_assessed_is_asked_in_all_the_words_of_the_protocol(dialog: CredentialDialog) -> None:
    offered = set()
    for row in range(dialog.assessor.count()):
        dialog.assessor.setCurrentIndex(row)
        offered.add(dialog.assessor.value)
    assert offered == {one.value for one in Assessor}


def test_that_the_edition_is_written_where_the_user_says(
    desk: Desk, window: QWidget, banner: Banner, tmp_path: Path
) -> None:
    asked = export_catalogue(desk, window, banner)
    assert isinstance(asked, QFileDialog)
    target = tmp_path / "catalogue.json"
    asked.filesSelected.emit([str(target)])
    assert '"version": "8.0.0"' in target.read_text("utf-8")
    assert str(target) in banner.text
