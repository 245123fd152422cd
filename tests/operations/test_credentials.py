"""Credentials from an audit file: when there is one, what is refused, and what is told of it later."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

import pytest

from tests.cli.documents import a_document
from tests.operations.issued import issue
from tests.operations.issued_reports import PASSPHRASE as ISSUED_PASSPHRASE
from tests.operations.issued_reports import REVIEWER, IssuedFolder
from tests.signing.stamping import Authority, serving
from workbench.audit.records import Actor, Countersignature, InterviewNote
from workbench.audit.said import Said
from workbench.criteria.loader import find_edition
from workbench.errors import CannotWrite, UnusableInput, WrongPassphrase, WrongUsage
from workbench.exchange.credentials import Assessor
from workbench.operations.audits import open_audit
from workbench.operations.bookmarks import set_bookmark
from workbench.operations.countersigning import countersign_report
from workbench.operations.credentials import (
    assessor_called,
    export_catalogue,
    export_credential,
    verify_credential,
)
from workbench.operations.documents import create_from_document
from workbench.operations.identities import new_identity
from workbench.operations.stamping import stamp_head
from workbench.store.audit_file import AuditFile

PASSPHRASE = "three worthless words"


@pytest.fixture(scope="session")
def identity_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("identity") / "id.p12"
    new_identity(name="Sample Auditor", out=path, passphrase=PASSPHRASE)
    return path


@pytest.fixture
def complete(tmp_path: Path, actor: Actor) -> Iterator[AuditFile]:
    """All answered, with three of ten sources undocumented."""
    document = tmp_path / "document.json"
    document.write_text(json.dumps(a_document(undocumented=3)), encoding="utf-8")
    with create_from_document(tmp_path / "made.audit", document=document, actor=actor) as file:
        yield file


@pytest.fixture
def issued(complete: AuditFile, actor: Actor) -> AuditFile:
    issue(complete, actor)
    return complete


def change(file: AuditFile, actor: Actor) -> None:
    with file.unit(Said("Rate {element} {rating}", element="2.c", rating="Major"), actor=actor) as unit:
        unit.put(replace(file.answers()["2.c"], observation="changed since"))


def signed(file: AuditFile, target: Path, identity_path: Path, passphrase: str = PASSPHRASE) -> Path:
    export_credential(file, target=target, identity_path=identity_path, passphrase=passphrase)
    return target


def test_that_an_audit_that_was_not_signed_off_makes_no_credential(
    complete: AuditFile, tmp_path: Path
) -> None:
    target = tmp_path / "c.json"
    with pytest.raises(UnusableInput, match=r"not been signed off.*Sign and issue the report first"):
        export_credential(complete, target=target)
    assert not target.exists()


def test_that_an_audit_that_went_on_makes_no_credential(
    issued: AuditFile, actor: Actor, tmp_path: Path
) -> None:
    change(issued, actor)
    with pytest.raises(UnusableInput, match=r"first by “Rate 2\.c Major”.*Issue a new report"):
        export_credential(issued, target=tmp_path / "c.json")
    issue(issued, actor, b"another report")
    export_credential(issued, target=tmp_path / "c.json")
    told = json.loads((tmp_path / "c.json").read_text("utf-8"))["credentialSubject"]
    assert told["conformityCertificate"]["hashDigest"] == sha256(b"another report").hexdigest()


def test_that_an_auditors_own_notes_change_no_report(issued: AuditFile, actor: Actor, tmp_path: Path) -> None:
    set_bookmark(issued, ref="2.c", note="ask again", actor=actor)
    export_credential(issued, target=tmp_path / "c.json")
    assert "ask again" not in (tmp_path / "c.json").read_text("utf-8")


def test_that_what_was_said_in_interviews_is_in_no_credential(
    complete: AuditFile, actor: Actor, tmp_path: Path, identity_path: Path
) -> None:
    with complete.unit("Note", actor=actor) as unit:
        unit.put(InterviewNote(interview="I-1", text="canary of an interview"))
    issue(complete, actor)
    export_credential(complete, target=tmp_path / "c.json", with_names=True)
    assert "canary" not in (tmp_path / "c.json").read_text("utf-8")


def test_that_a_countersigned_report_is_named_as_it_is_handed_on(
    issued: AuditFile, actor: Actor, tmp_path: Path
) -> None:
    made = Countersignature(
        sha256="cd" * 32,
        report=issued.issued_reports()[0].sha256,
        size=9,
        file_name="r.pdf",
        signer="Reviewer",
        fingerprint="ef" * 32,
    )
    with issued.unit("Record the countersignature of r.pdf", actor=actor, undoable=False) as unit:
        unit.put(made)
    export_credential(issued, target=tmp_path / "c.json")
    told = json.loads((tmp_path / "c.json").read_text("utf-8"))["credentialSubject"]
    assert told["conformityCertificate"]["hashDigest"] == "cd" * 32


def test_that_neither_time_stamping_the_journal_nor_countersigning_stands_against_a_credential(
    made: IssuedFolder, actor: Actor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    now = datetime.now(UTC).replace(microsecond=0)
    authority = Authority(at=now, starts=now - timedelta(days=1), is_elliptic=True)
    trust = [made.auditor.with_suffix(".pem")]
    with made.open() as file:
        before = signed(file, tmp_path / "before.jwt", made.auditor, ISSUED_PASSPHRASE)
        with serving(authority.ask) as (server, _):
            stamp_head(file, server=server, actor=actor)
        countersigned = countersign_report(
            made.report,
            identity_path=made.reviewer,
            passphrase=ISSUED_PASSPHRASE,
            actor=REVIEWER,
            audit=file,
        )
        export_credential(file, target=tmp_path / "c.json")
        told = json.loads((tmp_path / "c.json").read_text("utf-8"))["credentialSubject"]
        assert told["conformityCertificate"]["hashDigest"] == countersigned.sha256
        # Nor against the one that was made before them.
        answer = verify_credential(before, audit=file, trust=trust)
    assert (answer["verdict"], answer["from_audit"], answer["later_entries"]) == ("genuine", True, [])


def test_that_the_same_audit_makes_the_same_bytes_also_read_only(issued: AuditFile, tmp_path: Path) -> None:
    export_credential(issued, target=tmp_path / "one.json")
    issued.close()
    with open_audit(issued.path, read_only=True) as again:
        export_credential(again, target=tmp_path / "two.json")
    assert (tmp_path / "one.json").read_bytes() == (tmp_path / "two.json").read_bytes()


def test_that_the_unsigned_and_the_signed_one_differ_in_their_issuer_alone(
    issued: AuditFile, tmp_path: Path, identity_path: Path
) -> None:
    import base64

    export_credential(issued, target=tmp_path / "c.json", assessor=Assessor.THIRD_PARTY)
    export_credential(
        issued,
        target=tmp_path / "c.jwt",
        identity_path=identity_path,
        passphrase=PASSPHRASE,
        assessor=Assessor.THIRD_PARTY,
    )
    plain = json.loads((tmp_path / "c.json").read_text("utf-8"))
    payload = (tmp_path / "c.jwt").read_bytes().split(b".")[1]
    token = json.loads(base64.urlsafe_b64decode(payload + b"=="))
    assert token["issuer"]["id"].startswith("did:jwk:")
    assert token["issuer"]["name"] == "Sample Auditor"
    assert plain["issuer"]["name"] == "Example Assurance"
    assert token | {"issuer": None} == plain | {"issuer": None}


@pytest.mark.parametrize("name", ["c.pdf", "c", "c.txt"])
def test_that_another_format_is_refused(issued: AuditFile, tmp_path: Path, name: str) -> None:
    with pytest.raises(WrongUsage, match="of no format"):
        export_credential(issued, target=tmp_path / name)


def test_that_the_name_says_whether_it_is_signed(
    issued: AuditFile, tmp_path: Path, identity_path: Path
) -> None:
    with pytest.raises(WrongUsage, match=r"signed as \.jwt"):
        export_credential(issued, target=tmp_path / "c.jwt")
    with pytest.raises(WrongUsage, match=r"signed as \.jwt"):
        signed(issued, tmp_path / "c.json", identity_path)


def test_that_nothing_is_written_with_a_wrong_passphrase_or_over_a_file(
    issued: AuditFile, tmp_path: Path, identity_path: Path
) -> None:
    target = tmp_path / "c.jwt"
    with pytest.raises(WrongPassphrase):
        export_credential(issued, target=target, identity_path=identity_path, passphrase="wrong")
    assert not target.exists()
    target.write_bytes(b"mine")
    with pytest.raises(CannotWrite, match="already there"):
        signed(issued, target, identity_path)
    assert target.read_bytes() == b"mine"


# Verifying


def test_that_a_signed_credential_is_genuine_to_those_who_trust_its_signer(
    issued: AuditFile, tmp_path: Path, identity_path: Path
) -> None:
    token = signed(issued, tmp_path / "c.jwt", identity_path)
    trust = [identity_path.with_suffix(".pem")]
    answer = verify_credential(token, trust=trust)
    assert (answer["verdict"], answer["from_audit"], answer["later_entries"]) == ("genuine", None, [])
    assert [one["signer"] for one in answer["signatures"]] == ["Sample Auditor"]
    assert verify_credential(token)["verdict"] == "cannot_tell"
    assert verify_credential(token, audit=issued, trust=trust)["from_audit"] is True


def test_that_later_entries_are_told_beside_the_audit(
    issued: AuditFile, actor: Actor, tmp_path: Path, identity_path: Path
) -> None:
    token = signed(issued, tmp_path / "c.jwt", identity_path)
    change(issued, actor)
    answer = verify_credential(token, audit=issued, trust=[identity_path.with_suffix(".pem")])
    assert answer["verdict"] == "genuine"
    assert [one["what"] for one in answer["later_entries"]] == ["Rate 2.c Major"]


def test_that_a_credential_of_another_audit_is_not_genuine_beside_this_one(
    issued: AuditFile, audit: AuditFile, tmp_path: Path, identity_path: Path
) -> None:
    token = signed(issued, tmp_path / "c.jwt", identity_path)
    answer = verify_credential(token, audit=audit, trust=[identity_path.with_suffix(".pem")])
    assert (answer["verdict"], answer["from_audit"]) == ("not_genuine", False)
    assert "no report that this audit issued" in answer["reason"]


def test_that_a_tampered_credential_is_not_genuine_with_its_audit_and_without(
    issued: AuditFile, tmp_path: Path, identity_path: Path
) -> None:
    token = signed(issued, tmp_path / "c.jwt", identity_path)
    header, payload, signature = token.read_bytes().split(b".")
    token.write_bytes(b".".join((header, payload[:400] + b"A" + payload[401:], signature)))
    trust = [identity_path.with_suffix(".pem")]
    assert verify_credential(token, trust=trust)["verdict"] == "not_genuine"
    assert verify_credential(token, audit=issued, trust=trust)["verdict"] == "not_genuine"


def test_that_an_unsigned_credential_is_no_verdict(issued: AuditFile, tmp_path: Path) -> None:
    export_credential(issued, target=tmp_path / "c.json")
    answer = verify_credential(tmp_path / "c.json")
    assert (answer["verdict"], answer["signatures"]) == ("cannot_tell", [])


# The catalogue


def test_that_an_edition_is_written_as_a_catalogue(tmp_path: Path) -> None:
    target = tmp_path / "catalogue.json"
    export_catalogue(find_edition("rba-minerals@7.1.2"), target=target)
    made = json.loads(target.read_text("utf-8"))
    assert made["scheme"]["version"] == "7.1.2"
    assert made["conformityCriterion"][0]["status"] == "deprecated"
    with pytest.raises(CannotWrite, match="already there"):
        export_catalogue(find_edition("rba-minerals@8.0.0"), target=target)
    with pytest.raises(WrongUsage, match="of no format"):
        export_catalogue(find_edition("rba-minerals@8.0.0"), target=tmp_path / "catalogue.xlsx")


def test_that_an_assessor_is_called_by_the_protocols_words() -> None:
    assert assessor_called("3RDPARTY") is Assessor.THIRD_PARTY
    with pytest.raises(WrongUsage, match="Known are: Unspecified, Self"):
        assessor_called("nobody")
