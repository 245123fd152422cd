"""Countersigning from the command line: the verdict before and after, with its audit and without."""

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

import pytest

from tests.cli.documents import Ran, Run, a_document
from tests.report.verapdf import FLAVOURS, judged, need_judge
from tests.signing.making import PASSPHRASE
from tests.signing.stamping import Authority, listening, serving
from tests.signing.withdrawing import CertificateAuthority
from workbench.__main__ import main
from workbench.errors import CannotWrite
from workbench.operations.audits import open_audit
from workbench.signing.timestamp import add_timestamp
from workbench.store.audit_file import AuditFile


class Desk:
    """An issued report with its audit, and a reviewer's identity."""

    def __init__(self, run: Run, audit: Path, report: Path, identity: Path) -> None:
        self.run, self.audit, self.report, self.identity = run, audit, report, identity
        self.issued = report.read_bytes()

    def countersign(self, *words: str | Path) -> Ran:
        passphrase = self.identity.with_name("passphrase")
        fixed = ("countersign", self.report, "--sign", self.identity, "--passphrase-file", passphrase)
        return self.run(*fixed, *words)

    def verify(self, report: Path | None = None, *, audit: bool = True) -> Ran:
        beside = ["--audit", self.audit] if audit else []
        trust = ["--trust", self.identity.with_suffix(".pem")]
        return self.run("verify", report or self.report, *beside, *trust)


MakeDesk = Callable[..., Desk]


@pytest.fixture(scope="session")
def issued_once(tmp_path_factory: pytest.TempPathFactory, identity: Path) -> Callable[[bool], Path]:
    """A folder with an audit and the report that it issued, final or not; made once, to be copied."""

    @cache
    def issue(final: bool) -> Path:
        folder = tmp_path_factory.mktemp("issued")
        (folder / "document.json").write_text(json.dumps(a_document()), encoding="utf-8")
        audit, report = str(folder / "made.audit"), str(folder / "report.pdf")
        assert main(["new", audit, "--from", str(folder / "document.json")]) == 0
        words = ["report", audit, "-o", report, "--sign", str(identity), *(["--final"] if final else [])]
        assert main([*words, "--passphrase-file", str(identity.with_name("passphrase"))]) == 0
        return folder

    return issue


@pytest.fixture
def make_desk(run: Run, issued_once: Callable[[bool], Path], identity: Path, tmp_path: Path) -> MakeDesk:
    def make(*, final: bool = False) -> Desk:
        for name in ("made.audit", "report.pdf"):
            (tmp_path / name).write_bytes((issued_once(final) / name).read_bytes())
        return Desk(run, tmp_path / "made.audit", tmp_path / "report.pdf", identity)

    return make


def test_that_a_countersigned_report_is_genuine_and_the_journal_records_it(make_desk: MakeDesk) -> None:
    desk = make_desk()
    ran = desk.countersign("--audit", desk.audit, "--as", "Rui Reviewer")
    assert (ran.code, ran.out, ran.err) == (0, "", "")
    assert desk.report.read_bytes().startswith(desk.issued)
    told = desk.verify().json
    assert (told["verdict"], told["from_audit"], told["later_entries"]) == ("genuine", True, [])
    assert [one["field"] for one in told["signatures"]] == ["Auditor", "Reviewer"]
    with open_audit(desk.audit, read_only=True) as file:
        (recorded,) = file.countersignatures()
        (issue,) = file.issued_reports()
        assert (recorded.report, recorded.size) == (issue.sha256, desk.report.stat().st_size)
        last = file.journal()[-1]
        assert (last.actor.name, last.what) == ("Rui Reviewer", "Record the countersignature of report.pdf")
        assert (last.kind, file.undo_label() == last.what) == ("fact", False)


def test_that_the_issued_bytes_are_cut_back_once_the_audit_records_a_countersignature(
    make_desk: MakeDesk, tmp_path: Path
) -> None:
    desk, copy = make_desk(), tmp_path / "copy.pdf"
    copy.write_bytes(desk.issued)
    assert desk.countersign("--audit", desk.audit).code == 0
    ran = desk.verify(copy)
    assert (ran.code, ran.json["verdict"], ran.json["from_audit"]) == (1, "not_genuine", True)
    assert "Cut back" in ran.json["reason"]
    assert desk.verify(copy, audit=False).json["verdict"] == "genuine"


def test_that_without_an_audit_it_is_genuine_too_and_the_audit_does_not_mind(make_desk: MakeDesk) -> None:
    desk = make_desk()
    before = desk.audit.read_bytes()
    assert desk.countersign().code == 0
    assert desk.audit.read_bytes() == before
    assert desk.verify().json["verdict"] == desk.verify(audit=False).json["verdict"] == "genuine"


def test_that_the_report_stays_where_the_countersigned_one_goes_elsewhere(
    make_desk: MakeDesk, tmp_path: Path
) -> None:
    desk, other = make_desk(), tmp_path / "other.pdf"
    other.write_text("mine", encoding="utf-8")
    assert desk.countersign("-o", other).code == 3
    assert other.read_text("utf-8") == "mine"
    assert desk.countersign("-o", other, "--force").code == 0
    assert desk.report.read_bytes() == desk.issued
    assert desk.verify(other).json["verdict"] == "genuine"


@pytest.mark.parametrize("target", ["report.pdf", "made.audit"])
def test_that_force_never_replaces_what_is_read(make_desk: MakeDesk, tmp_path: Path, target: str) -> None:
    desk = make_desk()
    before = (tmp_path / target).read_bytes()
    assert desk.countersign("--audit", desk.audit, "-o", tmp_path / target, "--force").code == 3
    assert (tmp_path / target).read_bytes() == before


def refused(desk: Desk, *words: str | Path) -> str:
    """What is said, after looking that it is one line and that nothing changed."""
    before = desk.audit.read_bytes(), desk.report.read_bytes(), sorted(desk.report.parent.iterdir())
    ran = desk.countersign(*words)
    assert (ran.code, ran.out, len(ran.err.splitlines())) == (3, "", 1)
    assert before == (desk.audit.read_bytes(), desk.report.read_bytes(), sorted(desk.report.parent.iterdir()))
    return ran.err


def test_that_a_final_report_is_refused(make_desk: MakeDesk) -> None:
    desk = make_desk(final=True)
    assert "issued as final" in refused(desk, "--audit", desk.audit)


def test_that_a_second_countersignature_is_refused(make_desk: MakeDesk) -> None:
    desk = make_desk()
    assert desk.countersign("--audit", desk.audit).code == 0
    assert "countersigned already" in refused(desk, "--audit", desk.audit)
    desk.report.write_bytes(desk.issued)
    assert "records a countersignature" in refused(desk, "--audit", desk.audit)


@pytest.mark.parametrize("place", [0.3, 0.9])
def test_that_a_changed_report_is_refused(make_desk: MakeDesk, place: float) -> None:
    desk = make_desk()
    changed = bytearray(desk.issued)
    changed[int(len(changed) * place)] ^= 1
    desk.report.write_bytes(changed)
    assert "not as it was signed" in refused(desk)


def test_that_an_unsigned_report_is_refused(make_desk: MakeDesk, run: Run) -> None:
    desk = make_desk()
    assert run("report", desk.audit, "-o", desk.report, "--force").code == 0
    assert "not signed yet" in refused(desk)
    desk.report.write_bytes(b"no PDF")
    refused(desk)


def test_that_an_audit_that_did_not_issue_it_is_refused(
    make_desk: MakeDesk, run: Run, tmp_path: Path
) -> None:
    desk, other = make_desk(), tmp_path / "other.audit"
    assert run("new", other, "--criterion", "rba-minerals@8.0.0", "--facility", "Other").code == 0
    assert "other.audit did not issue this report" in refused(desk, "--audit", other)


def test_that_an_audit_open_elsewhere_is_refused(make_desk: MakeDesk) -> None:
    desk = make_desk()
    with open_audit(desk.audit):
        refused(desk, "--audit", desk.audit)


def test_that_a_report_or_an_audit_that_is_not_there_is_told(make_desk: MakeDesk, tmp_path: Path) -> None:
    desk = make_desk()
    refused(desk, "--audit", tmp_path / "none.audit")
    desk.report.unlink()
    assert desk.countersign().code == 3
    assert not desk.report.exists()


def test_that_a_journal_that_cannot_be_written_leaves_the_report_as_it_was(
    make_desk: MakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = make_desk()

    def fail(*_: object, **__: object) -> None:
        raise CannotWrite("The disk is full.", "Make room.")

    monkeypatch.setattr(AuditFile, "unit", fail)
    assert "disk is full" in refused(desk, "--audit", desk.audit)


def test_that_a_report_under_another_name_is_written_where_the_name_leads(
    make_desk: MakeDesk, tmp_path: Path
) -> None:
    desk, name = make_desk(), tmp_path / "name.pdf"
    try:
        name.symlink_to(desk.report)
    except OSError:
        pytest.skip("this system makes no symbolic links")
    report, desk.report = desk.report, name
    assert desk.countersign().code == 0
    assert name.is_symlink()
    assert report.stat().st_size > len(desk.issued)


# Time-stamps


@pytest.fixture
def authority() -> Authority:
    now = datetime.now(UTC)
    return Authority(at=now.replace(microsecond=0), starts=now - timedelta(days=1))


def test_that_a_time_stamp_proves_when_a_countersigned_report_was_there(
    make_desk: MakeDesk, authority: Authority, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    desk, root = make_desk(), tmp_path / "root.pem"
    root.write_bytes(authority.root.pem)
    assert desk.countersign("--audit", desk.audit).code == 0
    countersigned = desk.report.read_bytes()
    with serving(authority.ask) as (url, _):
        ran = desk.run("timestamp", desk.report, "--tsa", url)
    assert (ran.code, ran.out, ran.err) == (0, "", "")
    assert desk.report.read_bytes().startswith(countersigned)
    trust = ["--trust", desk.identity.with_suffix(".pem"), "--trust", root]
    told = desk.run("verify", desk.report, "--audit", desk.audit, *trust).json
    assert (told["verdict"], told["later_entries"]) == ("genuine", [])
    assert [one["time_proven"] for one in told["signatures"]] == [True, True, True]
    assert desk.verify().json["verdict"] == "cannot_tell"


@pytest.mark.parametrize("final", [False, True])
def test_that_the_judge_finds_nothing_in_what_was_countersigned_and_time_stamped(
    make_desk: MakeDesk, authority: Authority, final: bool
) -> None:
    need_judge()
    desk = make_desk(final=final)
    if not final:
        assert desk.countersign().code == 0
    signed = desk.report.read_bytes()
    for pdf in (signed, add_timestamp(signed, ask=authority.ask)):
        for flavour in FLAVOURS:
            assert judged(pdf, flavour) == []


@pytest.fixture
def authority_for_signers() -> Iterator[CertificateAuthority]:
    """An authority on the loopback; it tells by list and by answer which certificates it withdrew."""
    made: list[CertificateAuthority] = []

    def answer(address: str, question: bytes | None) -> bytes:
        return made[0].fetch(address, question)

    with listening(answer) as base:
        made.append(CertificateAuthority(base=base, starts=datetime.now(UTC) - timedelta(days=400)))
        made[0].clock = datetime.now(UTC)
        yield made[0]


def test_that_a_report_is_stamped_with_what_proves_its_certificates_and_stays_an_archive(
    make_desk: MakeDesk,
    authority: Authority,
    authority_for_signers: CertificateAuthority,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    desk, root, stamps = make_desk(), tmp_path / "root.pem", tmp_path / "stamps.pem"
    root.write_bytes(authority_for_signers.root.pem)
    stamps.write_bytes(authority.root.pem)
    reviewer = authority_for_signers.issue(
        "Rui Reviewer", ends=datetime.now(UTC) + timedelta(days=100), lists=True, answers=True
    )
    (tmp_path / "r.p12").write_bytes(reviewer.p12(authority_for_signers.middle.certificate))
    (tmp_path / "words").write_text(PASSPHRASE, encoding="utf-8")
    sign = ["--sign", tmp_path / "r.p12", "--passphrase-file", tmp_path / "words"]
    assert desk.run("countersign", desk.report, *sign).code == 0
    with serving(authority.ask) as (url, _):
        ran = desk.run("timestamp", desk.report, "--tsa", url)
    assert (ran.code, ran.out, ran.err) == (0, "", "")
    assert sorted(authority_for_signers.asked) == ["/middle/answer", "/top/list"]
    trust = [f"--trust={one}" for one in (desk.identity.with_suffix(".pem"), root, stamps)]
    told = desk.run("verify", desk.report, "--audit", desk.audit, *trust).json
    assert (told["verdict"], "not asked" in told["reason"]) == ("genuine", False), told["reason"]
    need_judge()
    for flavour in FLAVOURS:
        assert judged(desk.report.read_bytes(), flavour) == []


def test_that_an_issuer_that_is_silent_is_told_and_the_report_is_stamped_all_the_same(
    make_desk: MakeDesk,
    authority: Authority,
    authority_for_signers: CertificateAuthority,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    desk = make_desk()
    reviewer = authority_for_signers.issue(ends=datetime.now(UTC) + timedelta(days=100), lists=True)
    (tmp_path / "r.p12").write_bytes(reviewer.p12())
    (tmp_path / "words").write_text(PASSPHRASE, encoding="utf-8")
    sign = ["--sign", tmp_path / "r.p12", "--passphrase-file", tmp_path / "words"]
    assert desk.run("countersign", desk.report, *sign).code == 0
    before = desk.report.read_bytes()
    monkeypatch.setattr(authority_for_signers, "fetch", lambda *_: b"")
    with serving(authority.ask) as (url, _):
        ran = desk.run("timestamp", desk.report, "--tsa", url)
    assert (ran.code, ran.out) == (0, "")
    assert ran.err.startswith(f"{authority_for_signers.base}/middle/list told nothing of use")
    assert desk.report.read_bytes().startswith(before)


def test_that_verifying_tells_when_the_journal_behind_the_report_was_proven_to_be_there(
    make_desk: MakeDesk, authority: Authority, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    desk, root = make_desk(), tmp_path / "root.pem"
    root.write_bytes(authority.root.pem)
    assert desk.verify().json["journal_stamp"] is None
    with serving(authority.ask) as (url, _):
        made = desk.run("stamp", desk.audit, "--tsa", url).json
    trust = ["--trust", desk.identity.with_suffix(".pem"), "--trust", root]
    told = desk.run("verify", desk.report, "--audit", desk.audit, *trust).json
    assert (told["verdict"], told["later_entries"]) == ("genuine", [])
    stamp = told["journal_stamp"]
    assert (stamp["time"], stamp["head"], stamp["time_proven"]) == (made["time"], made["head"], True)
    assert desk.verify().json["journal_stamp"] is None  # of an authority that nobody trusts


def test_that_a_server_that_is_not_there_leaves_the_report_as_it_was(
    make_desk: MakeDesk, authority: Authority
) -> None:
    desk = make_desk()
    with serving(authority.ask) as (url, _):
        pass
    ran = desk.run("timestamp", desk.report, "--tsa", url)
    assert (ran.code, ran.out, len(ran.err.splitlines())) == (3, "", 1)
    assert desk.run("timestamp", desk.report, "--tsa", "tsa.example").code == 2
    assert desk.report.read_bytes() == desk.issued


def test_that_a_draft_is_not_time_stamped(make_desk: MakeDesk, authority: Authority, tmp_path: Path) -> None:
    desk, draft = make_desk(), tmp_path / "draft.pdf"
    assert desk.run("report", desk.audit, "-o", draft).code == 0
    before = draft.read_bytes()
    with serving(authority.ask) as (url, asked):
        ran = desk.run("timestamp", draft, "--tsa", url)
    assert (ran.code, asked, draft.read_bytes()) == (3, [], before)
    assert "not signed yet" in ran.err
