"""Checking a credential in the window: whose it is, whether it was changed, and files that are none."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from tests.operations.issued_reports import AUDITOR, PASSPHRASE, IssuedFolder
from workbench.audit.enums import Rating
from workbench.operations.answers import rate_element
from workbench.operations.credentials import export_credential
from workbench.operations.trusting import trusted_paths
from workbench.ui.audit_view import AuditView
from workbench.ui.reports.check_dialog import CheckDialog
from workbench.ui.reports.countersign_dialog import CountersignDialog
from workbench.ui.reports.pin_dialog import PinDialog
from workbench.ui.reports.timestamp_dialog import TimestampDialog
from workbench.ui.tasks import Tasks

Trust = Callable[[Path], Path]


@pytest.fixture
def credential(made: IssuedFolder) -> Path:
    """Signed by the auditor."""
    target = made.folder / "findings.jwt"
    with made.open(read_only=True) as file:
        export_credential(file, target=target, identity_path=made.auditor, passphrase=PASSPHRASE)
    return target


def checking(holder: QWidget, path: Path) -> CheckDialog:
    dialog = CheckDialog(Tasks(inline=True), None, holder, path=path)
    dialog.open()
    return dialog


def beside(view: AuditView, path: Path) -> CheckDialog:
    dialog = CheckDialog(view.desk.tasks, view.desk, view, path=path)
    dialog.open()
    return dialog


def tampered(path: Path) -> Path:
    header, payload, signature = path.read_bytes().split(b".")
    path.write_bytes(b".".join((header, payload[:400] + b"A" + payload[401:], signature)))
    return path


def test_that_a_credential_is_genuine_to_who_trusts_its_signer(
    holder: QWidget, made: IssuedFolder, credential: Path, trust: Trust
) -> None:
    trust(made.auditor)
    dialog = CheckDialog(Tasks(inline=True), None, holder)
    dialog.open()
    dialog.report.ask().filesSelected.emit([str(credential)])
    assert dialog.panel.word.text() == "Genuine"
    (signature,) = dialog.panel.signatures()
    assert [text for text, _ in signature.tags] == ["intact", "trusted"]
    assert not dialog.pages_button.isEnabled(), "it has no pages"
    dialog.report.ask().filesSelected.emit([str(made.report)])
    assert dialog.pages_button.isEnabled()


def test_that_the_certificate_of_an_unknown_signer_can_be_looked_at_and_trusted(
    holder: QWidget, credential: Path
) -> None:
    dialog = checking(holder, credential)
    assert dialog.panel.word.text() == "Cannot tell"
    assert "is unknown" in dialog.panel.reason.text()
    dialog.panel.signatures()[0].trust_button.click()
    pinning = dialog.findChild(PinDialog)
    assert isinstance(pinning, PinDialog)
    pinning.compared.setChecked(True)
    pinning.trust.click()
    assert dialog.panel.word.text() == "Genuine"
    assert len(trusted_paths()) == 1


def test_that_beside_its_audit_what_was_changed_since_is_told(
    issued_view: AuditView, made: IssuedFolder, credential: Path, trust: Trust
) -> None:
    trust(made.auditor)
    issued_view.desk.write(lambda file: rate_element(file, ref="2.c", rating=Rating.MINOR, actor=AUDITOR))
    dialog = beside(issued_view, credential)
    assert dialog.panel.word.text() == "Genuine"
    assert dialog.panel.beside.text() == "Held against the open audit, which issued it."
    assert dialog.panel.later.told()[0] == "1 change to the audit since"


def test_that_beside_another_audit_it_is_not_genuine(
    view: AuditView, made: IssuedFolder, credential: Path, trust: Trust
) -> None:
    trust(made.auditor)
    dialog = beside(view, credential)
    assert dialog.panel.word.text() == "Not genuine"
    assert "no report that this audit issued" in dialog.panel.reason.text()


def test_that_a_changed_credential_is_not_genuine_and_nobody_is_to_be_trusted_for_it(
    holder: QWidget, made: IssuedFolder, credential: Path, trust: Trust
) -> None:
    trust(made.auditor)
    dialog = checking(holder, tampered(credential))
    assert dialog.panel.word.text() == "Not genuine"
    assert [one.trust_button.isHidden() for one in dialog.panel.signatures()] in ([], [True])


@pytest.mark.parametrize(
    "content",
    [b"", b"\x00\xff" * 5000, b"a.b.c", b"eyJ4NWMiOlsiQUFBQSJdfQ.e30.AA", b"%PDF-1.7\n", b"[" * 100_000],
)
def test_that_a_hostile_file_is_not_genuine(holder: QWidget, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "hostile.jwt"
    path.write_bytes(content)
    dialog = checking(holder, path)
    assert dialog.panel.word.text() == "Not genuine"
    assert "cannot be read as a signed credential" in dialog.panel.reason.text()
    assert dialog.panel.signatures() == []


def test_that_a_credential_that_is_gone_is_told(holder: QWidget, tmp_path: Path) -> None:
    dialog = checking(holder, tmp_path / "gone.jwt")
    assert dialog.panel.word.text() == "It could not be checked"


def test_that_an_unsigned_credential_is_no_proof(holder: QWidget, made: IssuedFolder) -> None:
    target = made.folder / "findings.json"
    with made.open(read_only=True) as file:
        export_credential(file, target=target)
    dialog = checking(holder, target)
    assert dialog.panel.word.text() == "Cannot tell"
    assert "anybody may have written it" in dialog.panel.reason.text()


def test_that_a_signer_whose_certificate_is_not_carried_cannot_be_trusted(
    holder: QWidget, made: IssuedFolder, credential: Path
) -> None:
    dialog = checking(holder, credential)
    assert dialog.panel.verdict is not None
    other = tampered(credential)
    other.write_bytes(b"no token any more")
    dialog.panel.signatures()[0].trust_button.click()
    assert dialog.findChild(PinDialog) is None
    assert "carries no certificate with this fingerprint" in dialog.error.text()


@pytest.mark.parametrize("kind", ["countersign", "stamp"])
def test_that_nothing_is_added_to_a_credential(holder: QWidget, credential: Path, kind: str) -> None:
    tasks = Tasks(inline=True)
    dialog = (
        CountersignDialog(tasks, None, AUDITOR, holder, path=credential)
        if kind == "countersign"
        else TimestampDialog(tasks, None, holder, path=credential)
    )
    dialog.open()
    assert not dialog.act.isEnabled()
    assert dialog.error.isVisible()
