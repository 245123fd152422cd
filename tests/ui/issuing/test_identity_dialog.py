from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from workbench.ui.desk import Desk
from workbench.ui.issuing.identity_dialog import IdentityDialog


@pytest.fixture
def dialog(window: QWidget, desk: Desk, tmp_path: Path) -> IdentityDialog:
    """Filled in, but for what a test changes."""
    made = IdentityDialog(desk, window)
    made.place.line.setText(str(tmp_path / "mine.p12"))
    made.passphrase.setText("battery staple")
    made.again.setText("battery staple")
    made.open()
    return made


def make(dialog: IdentityDialog) -> list[Path]:
    told = list[Path]()
    dialog.made.connect(told.append)
    QTest.mouseClick(dialog.make, Qt.MouseButton.LeftButton)
    return told


def test_that_the_auditors_name_is_proposed(dialog: IdentityDialog) -> None:
    assert dialog.name.text() == "Sample Auditor"


def test_that_what_to_keep_and_give_away_is_told_and_the_passphrase_is_gone(
    dialog: IdentityDialog, tmp_path: Path
) -> None:
    assert make(dialog) == [tmp_path / "mine.p12"]
    assert (tmp_path / "mine.p12").is_file()
    assert f"Give to those who are to trust your reports: {tmp_path / 'mine.pem'}" in dialog.done_told.text()
    assert (tmp_path / "mine.pem").read_text().startswith("-----BEGIN CERTIFICATE-----")
    assert (dialog.passphrase.text(), dialog.again.text()) == ("", "")


def test_that_two_passphrases_that_differ_make_nothing_and_keep_what_was_entered(
    dialog: IdentityDialog, tmp_path: Path
) -> None:
    dialog.again.setText("battery stable")
    assert make(dialog) == []
    assert "differ" in dialog.error.text()
    assert dialog.focusWidget() is dialog.again
    assert dialog.passphrase.text() == "battery staple"
    assert list(tmp_path.glob("mine.*")) == []


@pytest.mark.parametrize("missing", ["name", "passphrase", "place"])
def test_that_what_is_missing_is_asked_for(dialog: IdentityDialog, tmp_path: Path, missing: str) -> None:
    fields = {
        "name": [dialog.name],
        "passphrase": [dialog.passphrase, dialog.again],
        "place": [dialog.place.line],
    }
    for field in fields[missing]:
        field.clear()
    assert make(dialog) == []
    assert dialog.error.isVisible()
    assert list(tmp_path.glob("mine.*")) == []


@pytest.mark.parametrize("taken", ["mine.p12", "mine.pem"])
def test_that_a_key_or_certificate_that_is_there_is_never_replaced(
    dialog: IdentityDialog, tmp_path: Path, taken: str
) -> None:
    (tmp_path / taken).write_bytes(b"kept")
    assert make(dialog) == []
    assert f"{taken} is already there" in dialog.error.text()
    assert (tmp_path / taken).read_bytes() == b"kept"


def test_that_a_name_without_an_ending_becomes_a_p12(dialog: IdentityDialog, tmp_path: Path) -> None:
    dialog.place.line.setText(str(tmp_path / "mine"))
    assert make(dialog) == [tmp_path / "mine.p12"]


def test_that_a_folder_that_is_not_there_is_told(dialog: IdentityDialog, tmp_path: Path) -> None:
    dialog.place.line.setText(str(tmp_path / "nowhere" / "mine.p12"))
    assert make(dialog) == []
    assert "could not be written" in dialog.error.text()
