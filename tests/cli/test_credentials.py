"""Credentials and catalogues from the command line."""

import json
from pathlib import Path

import pytest

from tests.cli.documents import AuditOf, Run, a_document


@pytest.fixture
def issued(run: Run, audit_of: AuditOf, identity: Path, tmp_path: Path) -> Path:
    """An audit whose report was signed and issued."""
    audit = audit_of(a_document(undocumented=3))
    passphrase = identity.with_name("passphrase")
    words = ("report", audit, "-o", tmp_path / "r.pdf", "--sign", identity, "--passphrase-file", passphrase)
    made = run(*words)
    assert (made.code, made.err) == (0, "")
    return audit


def test_that_an_issued_report_becomes_a_credential_that_verifies(
    run: Run, issued: Path, identity: Path, tmp_path: Path
) -> None:
    plain, token = tmp_path / "c.json", tmp_path / "c.jwt"
    assert run("credential", issued, "--to", plain).code == 0
    passphrase = identity.with_name("passphrase")
    words = ("--sign", identity, "--passphrase-file", passphrase, "--assessor", "3rdParty")
    made = run("credential", issued, "--to", token, *words)
    assert (made.code, made.out, made.err) == (0, "", "")
    told = json.loads(plain.read_text("utf-8"))
    assert told["type"] == ["DigitalConformityCredential", "VerifiableCredential"]
    verified = run("verify", token, "--audit", issued, "--trust", identity.with_suffix(".pem"))
    assert (verified.code, verified.json["verdict"], verified.json["from_audit"]) == (0, "genuine", True)
    unknown = run("verify", token)
    assert (unknown.code, unknown.json["verdict"]) == (1, "cannot_tell")
    token.write_bytes(token.read_bytes()[:-5] + b"AAAAA")
    tampered = run("verify", token, "--trust", identity.with_suffix(".pem"))
    assert (tampered.code, tampered.json["verdict"]) == (1, "not_genuine")
    assert sorted(tampered.json) == [
        "from_audit",
        "journal_stamp",
        "later_entries",
        "reason",
        "signatures",
        "verdict",
    ]


def test_that_an_open_audit_is_refused_with_the_next_step(
    run: Run, audit_of: AuditOf, tmp_path: Path
) -> None:
    made = run("credential", audit_of(a_document()), "--to", tmp_path / "c.json")
    assert made.code == 3
    assert "Sign and issue the report first" in made.err
    assert not (tmp_path / "c.json").exists()


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("--to", "c.jwt"), 2, "Give an identity to sign with"),
        (("--to", "c.pdf"), 2, ".jwt for a signed one"),
        (("--to", "c.json", "--assessor", "somebody"), 2, "Known are: Unspecified"),
        (("--to", "made.audit", "--force"), 3, "is what this command reads"),
    ],
)
def test_that_wrong_words_are_told(
    run: Run,
    audit_of: AuditOf,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    words: tuple[str, ...],
    code: int,
    said: str,
) -> None:
    audit = audit_of(a_document())
    monkeypatch.chdir(tmp_path)
    made = run("credential", audit, *words)
    assert (made.code, made.out) == (code, "")
    assert said in made.err


def test_that_a_catalogue_is_written_once(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "catalogue.json"
    assert run("catalogue", "rba-minerals@8.0.0", "--to", target).code == 0
    assert json.loads(target.read_text("utf-8"))["scheme"]["version"] == "8.0.0"
    assert run("catalogue", "rba-minerals@8.0.0", "--to", target).code == 3
    assert run("catalogue", "rba-minerals@8.0.0", "--to", target, "--force").code == 0
    unknown = run("catalogue", "rba-minerals@9.9.9", "--to", tmp_path / "other.json")
    assert (unknown.code, "Known are" in unknown.err) == (2, True)
