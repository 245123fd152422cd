import json
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pikepdf
import pytest
from sqlcipher3 import dbapi2

from tests.cli.documents import AuditOf, Run, a_document
from tests.report.verapdf import FLAVOURS, judged, need_judge

Issue = Callable[..., tuple[Path, Path]]


@pytest.fixture
def issued(run: Run, audit_of: AuditOf, identity: Path, tmp_path: Path) -> Issue:
    def issue(*flags: str) -> tuple[Path, Path]:
        audit, report = audit_of(a_document(undocumented=1)), tmp_path / "report.pdf"
        words = ["report", audit, "-o", report, "--sign", identity, "--passphrase-file"]
        ran = run(*words, identity.with_name("passphrase"), *flags)
        assert (ran.code, ran.err) == (0, "")
        return audit, report

    return issue


def test_that_an_issued_report_is_genuine_with_the_right_certificate(
    run: Run, issued: Issue, identity: Path
) -> None:
    audit, report = issued()
    ran = run("verify", report, "--audit", audit, "--trust", identity.with_suffix(".pem"))
    assert ran.code == 0
    assert (ran.json["verdict"], ran.json["from_audit"], ran.json["later_entries"]) == ("genuine", True, [])
    (signature,) = ran.json["signatures"]
    assert set(signature) == {
        *("field", "signer", "fingerprint", "intact", "covers_whole_file"),
        *("trusted", "time", "time_proven"),
    }


def test_that_without_trust_it_cannot_be_told(run: Run, issued: Issue) -> None:
    audit, report = issued("--final")
    ran = run("verify", report, "--audit", audit)
    assert (ran.code, ran.json["verdict"]) == (1, "cannot_tell")


def test_that_what_was_changed_in_the_audit_since_is_listed(run: Run, issued: Issue, identity: Path) -> None:
    audit, report = issued()
    from workbench.audit.enums import Rating
    from workbench.audit.records import Actor
    from workbench.operations.answers import rate_element
    from workbench.operations.audits import open_audit

    with open_audit(audit) as file:
        rate_element(file, ref="2.b", rating=Rating.MAJOR, actor=Actor(name="Later Hand"))
    told = run("verify", report, "--audit", audit, "--trust", identity.with_suffix(".pem")).json
    assert told["verdict"] == "genuine"
    assert [(entry["who"], entry["what"]) for entry in told["later_entries"]] == [
        ("Later Hand", "Rate 2.b Major")
    ]


def test_that_an_audit_changed_by_another_tool_is_no_proof(run: Run, issued: Issue, identity: Path) -> None:
    audit, report = issued()
    with closing(dbapi2.connect(str(audit))) as other_tool:
        other_tool.execute("UPDATE answer SET rating = 'minor' WHERE element = '2.c'")
        other_tool.commit()
    trust = ["--trust", identity.with_suffix(".pem")]
    ran = run("verify", report, "--audit", audit, *trust)
    assert (ran.code, ran.json["verdict"]) == (1, "cannot_tell")
    assert "answer 2.c was changed outside the journal" in ran.json["reason"]
    assert run("verify", report, *trust).json["verdict"] == "genuine"


@pytest.mark.parametrize("place", [0.001, 0.3, 0.6, 0.95])
def test_that_any_changed_byte_makes_it_not_genuine(
    run: Run, issued: Issue, identity: Path, place: float
) -> None:
    audit, report = issued()
    changed = bytearray(report.read_bytes())
    changed[int(len(changed) * place)] ^= 1
    report.write_bytes(changed)
    ran = run("verify", report, "--audit", audit, "--trust", identity.with_suffix(".pem"))
    assert (ran.code, ran.json["verdict"]) == (1, "not_genuine")
    alone = run("verify", report, "--trust", identity.with_suffix(".pem"))
    assert (alone.code, alone.json["verdict"] == "genuine") == (1, False)


def test_that_an_appended_byte_makes_it_not_genuine(run: Run, issued: Issue, identity: Path) -> None:
    _, report = issued()
    report.write_bytes(report.read_bytes() + b"\n")
    ran = run("verify", report, "--trust", identity.with_suffix(".pem"))
    assert (ran.code, ran.json["verdict"]) == (1, "not_genuine")


def test_that_another_audits_report_is_not_this_ones(
    run: Run, issued: Issue, identity: Path, tmp_path: Path
) -> None:
    _, report = issued()
    source, other = tmp_path / "other.json", tmp_path / "other.audit"
    source.write_text(json.dumps(a_document()), encoding="utf-8")
    assert run("new", other, "--from", source).code == 0
    ran = run("verify", report, "--audit", other, "--trust", identity.with_suffix(".pem"))
    assert (ran.code, ran.json["verdict"], ran.json["from_audit"]) == (1, "not_genuine", False)


def test_that_signing_is_refused_with_what_blocks_it(
    run: Run, audit_of: AuditOf, identity: Path, tmp_path: Path
) -> None:
    document = a_document()
    del document["conflict_review"]
    audit, report = audit_of(document), tmp_path / "report.pdf"
    before = audit.read_bytes()
    words = ["report", audit, "-o", report, "--sign", identity, "--passphrase-file"]
    ran = run(*words, identity.with_name("passphrase"))
    assert ran.code == 1
    assert "conflict_review" in [block["at"] for block in ran.json["blocks_signoff"]]
    assert not report.exists()
    assert audit.read_bytes() == before


def test_that_a_draft_is_written_in_any_state_and_is_no_proof(run: Run, tmp_path: Path) -> None:
    audit, report = tmp_path / "new.audit", tmp_path / "draft.pdf"
    assert run("new", audit, "--criterion", "rba-minerals@7.0.0", "--facility", "Sample Plant").code == 0
    assert run("report", audit, "-o", report).code == 0
    assert run("report", audit, "-o", report, "--draft").code == 3
    ran = run("verify", report)
    assert (ran.code, ran.json["verdict"], ran.json["signatures"]) == (1, "cannot_tell", [])


def test_that_a_wrong_passphrase_is_told_and_nothing_is_issued(
    run: Run, audit_of: AuditOf, identity: Path, tmp_path: Path
) -> None:
    audit, wrong = audit_of(a_document()), tmp_path / "wrong"
    wrong.write_text("battery staple\n", encoding="utf-8")
    ran = run("report", audit, "-o", tmp_path / "r.pdf", "--sign", identity, "--passphrase-file", wrong)
    assert (ran.code, ran.out, len(ran.err.splitlines())) == (3, "", 1)
    assert not (tmp_path / "r.pdf").exists()


def test_that_the_demo_does_the_whole_main_job(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    ran = run("demo", "--out", folder)
    assert (ran.code, ran.json["verdict"]) == (0, "genuine")
    trust = ["--trust", folder / "identity.pem"]
    assert run("verify", folder / "report.pdf", "--audit", folder / "sample.audit", *trust).code == 0
    assert (folder / "identity.passphrase").read_text("utf-8").strip()
    assert run("demo", "--out", folder).code == 3


def test_that_a_certified_report_is_an_archive_and_can_be_read_aloud(issued: Issue) -> None:
    need_judge()
    report = issued()[1].read_bytes()
    assert [judged(report, flavour) for flavour in FLAVOURS] == [[], []]


def test_that_a_report_is_written_in_the_language_that_was_asked_for(run: Run, tmp_path: Path) -> None:
    audit, report = tmp_path / "new.audit", tmp_path / "draft.pdf"
    assert run("new", audit, "--criterion", "rba-minerals@8.0.0", "--facility", "Sample Plant").code == 0
    assert run("report", audit, "-o", report, "--language", "fr").code == 0
    with pikepdf.open(report) as document:
        assert str(document.Root.Lang) == "fr"
        assert str(document.docinfo.Title) == "Rapport de constats – Sample Plant"


def test_that_a_language_that_no_report_is_written_in_is_told_with_those_that_are(
    run: Run, tmp_path: Path
) -> None:
    audit, report = tmp_path / "new.audit", tmp_path / "draft.pdf"
    assert run("new", audit, "--criterion", "rba-minerals@8.0.0", "--facility", "Sample Plant").code == 0
    ran = run("report", audit, "-o", report, "--language", "de")
    assert (ran.code, ran.out) == (3, "")
    assert "“de”" in ran.err
    assert "en, zh, fr" in ran.err
    assert not report.exists()


def test_that_an_issued_report_may_be_in_chinese(
    run: Run, issued: Issue, identity: Path, tmp_path: Path
) -> None:
    audit, report = issued("--language", "zh")
    ran = run("verify", report, "--audit", audit, "--trust", identity.with_suffix(".pem"))
    assert ran.json["verdict"] == "genuine"
    with pikepdf.open(report) as document:
        assert str(document.Root.Lang) == "zh-CN"
