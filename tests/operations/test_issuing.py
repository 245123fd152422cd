"""What was looked at is signed to the byte, or nothing is."""

import json
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from tests.cli.documents import a_document
from workbench.audit.records import Actor
from workbench.errors import CannotWrite, Problem, UnusableInput, WrongPassphrase
from workbench.operations import issuing
from workbench.operations.answers import note_observation
from workbench.operations.documents import create_from_document
from workbench.operations.identities import new_identity
from workbench.operations.issuing import PreparedReport, issue_prepared, issue_report, prepare_report
from workbench.operations.signoff import SignOffBlocked
from workbench.report.content import ReportContent
from workbench.report.rendering import render
from workbench.store.audit_file import AuditFile

pytestmark = pytest.mark.deep

AUDITOR = Actor(name="Sample Auditor", firm="Example Assurance", role="Lead auditor")
PASSPHRASE = "correct horse"


@pytest.fixture(scope="module")
def identity(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("identity") / "id.p12"
    new_identity(name="Sample Auditor", out=path, passphrase=PASSPHRASE)
    return path


@pytest.fixture
def file(tmp_path: Path) -> Iterator[AuditFile]:
    source = tmp_path / "document.json"
    source.write_text(json.dumps(a_document()), encoding="utf-8")
    with create_from_document(tmp_path / "made.audit", document=source, actor=AUDITOR) as made:
        yield made


@pytest.fixture
def prepared(file: AuditFile, identity: Path) -> PreparedReport:
    return prepare_report(file, identity_path=identity, passphrase=PASSPHRASE, actor=AUDITOR)


def test_that_preparing_signs_nothing_and_writes_nothing(
    file: AuditFile, prepared: PreparedReport, tmp_path: Path
) -> None:
    assert b"/ByteRange" not in prepared.pdf
    assert (prepared.head, prepared.signer) == (file.head(), "Sample Auditor")
    assert not list(tmp_path.glob("*.pdf"))


def test_that_an_issued_report_begins_with_exactly_the_bytes_that_were_prepared(
    file: AuditFile, prepared: PreparedReport, identity: Path, tmp_path: Path
) -> None:
    target = tmp_path / "report.pdf"
    issued = issue_prepared(file, prepared, target=target, identity_path=identity, passphrase=PASSPHRASE)
    signed = target.read_bytes()
    assert signed.startswith(prepared.pdf)
    assert len(signed) > len(prepared.pdf)
    assert sha256(signed).hexdigest() == issued.report.sha256
    assert issued.report.anchored_head == prepared.head.hash
    assert file.issued_reports() == (issued.report,)


def test_that_an_audit_that_went_on_is_refused_and_nothing_is_written(
    file: AuditFile, prepared: PreparedReport, identity: Path, tmp_path: Path
) -> None:
    note_observation(file, ref="2.c", text="Seen again.", actor=AUDITOR)
    before = file.head()
    with pytest.raises(Problem, match="was changed since the report was laid out") as refused:
        issue_prepared(
            file, prepared, target=tmp_path / "report.pdf", identity_path=identity, passphrase=PASSPHRASE
        )
    assert "Preview it again" in refused.value.next_step
    assert not list(tmp_path.glob("*.pdf"))
    assert (file.head(), file.issued_reports()) == (before, ())


def test_that_taking_the_change_back_does_not_bring_the_old_report_back(
    file: AuditFile, prepared: PreparedReport, identity: Path, tmp_path: Path
) -> None:
    note_observation(file, ref="2.c", text="Seen again.", actor=AUDITOR)
    file.undo(actor=AUDITOR)
    with pytest.raises(Problem, match="was changed since"):
        issue_prepared(
            file, prepared, target=tmp_path / "report.pdf", identity_path=identity, passphrase=PASSPHRASE
        )


def test_that_another_certificate_is_refused(
    file: AuditFile, prepared: PreparedReport, identity: Path, tmp_path: Path
) -> None:
    other = replace(prepared, fingerprint="0" * 64)
    with pytest.raises(Problem, match="another certificate of Sample Auditor"):
        issue_prepared(
            file, other, target=tmp_path / "report.pdf", identity_path=identity, passphrase=PASSPHRASE
        )
    assert not list(tmp_path.glob("*.pdf"))


def test_that_the_passphrase_is_needed_again_to_sign(
    file: AuditFile, prepared: PreparedReport, identity: Path, tmp_path: Path
) -> None:
    with pytest.raises(WrongPassphrase):
        issue_prepared(
            file, prepared, target=tmp_path / "report.pdf", identity_path=identity, passphrase="wrong"
        )
    assert not list(tmp_path.glob("*.pdf"))


def test_that_what_is_there_is_not_replaced(
    file: AuditFile, prepared: PreparedReport, identity: Path, tmp_path: Path
) -> None:
    target = tmp_path / "report.pdf"
    target.write_bytes(b"kept")
    with pytest.raises(CannotWrite, match="already there"):
        issue_prepared(file, prepared, target=target, identity_path=identity, passphrase=PASSPHRASE)
    assert target.read_bytes() == b"kept"


@pytest.mark.parametrize("wrong", ["passphrase", "identity"])
def test_that_nothing_is_laid_out_before_the_certificate_was_checked(
    file: AuditFile, identity: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, wrong: str
) -> None:
    laid_out: list[object] = []
    monkeypatch.setattr(issuing, "rendered", laid_out.append)
    path = identity if wrong == "passphrase" else tmp_path / "document.json"
    with pytest.raises(UnusableInput):
        prepare_report(file, identity_path=path, passphrase="wrong", actor=AUDITOR)
    assert laid_out == []


def test_that_what_stands_against_signing_stands_against_preparing(tmp_path: Path, identity: Path) -> None:
    document = a_document()
    del document["answers"]["2.d"]
    source = tmp_path / "open.json"
    source.write_text(json.dumps(document), encoding="utf-8")
    with (
        create_from_document(tmp_path / "open.audit", document=source, actor=AUDITOR) as file,
        pytest.raises(SignOffBlocked),
    ):
        prepare_report(file, identity_path=identity, passphrase=PASSPHRASE, actor=AUDITOR)


def test_that_an_audit_open_read_only_prepares_nothing(file: AuditFile, identity: Path) -> None:
    with (
        AuditFile.open(file.path, read_only=True) as other,
        pytest.raises(CannotWrite, match="open read-only"),
    ):
        prepare_report(other, identity_path=identity, passphrase=PASSPHRASE, actor=AUDITOR)


def test_that_issuing_in_one_go_signs_what_it_laid_out(
    file: AuditFile, identity: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[bytes] = []

    def noted(content: ReportContent) -> bytes:
        seen.append(render(content))
        return seen[-1]

    monkeypatch.setattr(issuing, "rendered", noted)
    target = tmp_path / "report.pdf"
    issue_report(file, target=target, identity_path=identity, passphrase=PASSPHRASE, actor=AUDITOR)
    assert target.read_bytes().startswith(seen[0])
