"""Time-stamps over the journal's head: what they prove, to whom, and what of one that does not hold."""

import json
from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from asn1crypto import tsp
from sqlcipher3 import dbapi2

from tests.signing.making import issue_certificate
from tests.signing.stamping import Authority, serving
from workbench.__main__ import main
from workbench.audit.enums import Rating
from workbench.audit.records import Actor, Facility, HeadStamp
from workbench.criteria.loader import find_edition
from workbench.errors import Problem, UnusableInput, WrongUsage
from workbench.operations.answers import rate_element
from workbench.operations.audits import create_audit, open_audit
from workbench.operations.checking import check_audit
from workbench.operations.stamping import stamp_head
from workbench.signing.head_stamp import examine_stamp, stamp_hash

ME = Actor(name="Dana Auditor")


@dataclass
class Desk:
    """An audit, and a server on the loopback; `asked` are the questions that it got."""

    audit: Path
    url: str
    asked: list[bytes]
    root: Path
    authority: Authority

    def stamp(self) -> HeadStamp:
        with open_audit(self.audit) as file:
            return stamp_head(file, server=self.url, actor=ME)


@pytest.fixture(scope="module")
def authority() -> Authority:
    now = datetime.now(UTC).replace(microsecond=0)
    return Authority(at=now, starts=now - timedelta(days=1), is_elliptic=True)


@pytest.fixture
def desk(authority: Authority, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    audit, root = tmp_path / "plant.audit", tmp_path / "root.pem"
    root.write_bytes(authority.root.pem)
    edition = find_edition("rba-minerals@8.0.0")
    create_audit(audit, edition=edition, facility=Facility(name="Plant"), actor=ME).close()
    with serving(authority.ask) as (url, asked):
        yield Desk(audit, url, asked, root, authority)


def test_that_a_time_stamp_proves_the_journal_to_whom_trusts_the_authority(desk: Desk) -> None:
    with open_audit(desk.audit, read_only=True) as file:
        head = file.head()
    stamp = desk.stamp()
    assert (stamp.head, stamp.sequence, stamp.authority) == (head.hash, head.sequence, "A Time Authority")
    checked = check_audit(desk.audit, trust=[desk.root])
    assert checked.proof.file == "whole"
    (found,) = checked.as_json()["stamps"]
    assert (found["head"], found["time_proven"]) == (head.hash, True)
    assert (found["entry"], found["time"]) == (1, stamp.time)


def test_that_a_time_stamp_of_an_authority_nobody_trusts_proves_no_time(desk: Desk, tmp_path: Path) -> None:
    desk.stamp()
    other = tmp_path / "other.pem"
    other.write_bytes(issue_certificate("A Root", is_authority=True).pem)
    for trust in ((), (other,)):
        checked = check_audit(desk.audit, trust=trust)
        assert (checked.proof.file, [one.time_proven for one in checked.stamps]) == ("whole", [False])


def test_that_only_the_hash_is_sent(desk: Desk) -> None:
    stamp = desk.stamp()
    (query,) = desk.asked
    told = tsp.TimeStampReq.load(query, strict=True)
    assert told["message_imprint"]["hashed_message"].native.hex() == stamp.head
    assert len(query) < 100


def test_that_it_stands_in_the_journal_and_is_not_undone(desk: Desk) -> None:
    desk.stamp()
    with open_audit(desk.audit) as file:
        last = file.journal()[-1]
        assert (last.what, last.kind, last.actor.name) == (
            "Record the time-stamp of entry 1",
            "fact",
            "Dana Auditor",
        )
        assert file.undo(actor=ME) is None
        assert len(file.head_stamps()) == 1


def test_that_later_time_stamps_prove_later_entries(desk: Desk) -> None:
    desk.stamp()
    with open_audit(desk.audit) as file:
        rate_element(file, ref="2.b", rating=Rating.MAJOR, actor=ME)
    desk.stamp()
    checked = check_audit(desk.audit, trust=[desk.root])
    assert [one.position for one in checked.stamps] == [1, 3]


@pytest.mark.parametrize(("answer", "status"), [(b"<html>busy</html>", 200), (b"", 200), (b"no", 503)])
def test_that_a_server_that_fails_changes_nothing(
    desk: Desk, answer: bytes, status: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = desk.audit.read_bytes()
    with serving(lambda _: answer, status=status) as (url, _):
        desk.url = url
        with pytest.raises(UnusableInput, match="gave no time-stamp"):
            desk.stamp()
    with pytest.raises(UnusableInput, match="gave no time-stamp"):
        desk.stamp()  # there is no server any more
    assert desk.audit.read_bytes() == before


def test_that_what_is_no_address_is_wrong_usage(desk: Desk) -> None:
    desk.url = "tsa.example"
    with pytest.raises(WrongUsage, match="no address"):
        desk.stamp()


def test_that_an_audit_that_is_not_what_its_journal_says_is_not_stamped(desk: Desk) -> None:
    with closing(dbapi2.connect(str(desk.audit))) as other_tool:
        other_tool.execute("UPDATE facility SET name = 'Other'")
        other_tool.commit()
    with pytest.raises(Problem):
        desk.stamp()
    assert desk.asked == []


# What does not hold is a finding


def _over_something_else(desk: Desk, stamp: HeadStamp) -> dict[str, str]:
    return {"token": b64encode(stamp_hash("ab" * 32, ask=desk.authority.ask)).decode()}


def _over_another_journal(desk: Desk, stamp: HeadStamp) -> dict[str, str]:
    token = stamp_hash("ab" * 32, ask=desk.authority.ask)
    return {"token": b64encode(token).decode(), "head": "ab" * 32}


FAULTS: dict[str, tuple[Callable[[Desk, HeadStamp], dict[str, str]], str]] = {
    "a token over something else": (_over_something_else, "was made for something else"),
    "a token over another journal": (_over_another_journal, "is over another journal"),
    "another time": (lambda *_: {"time": "2020-01-01T00:00:00+00:00"}, "another time or authority"),
    "another authority": (lambda *_: {"fingerprint": "0" * 64}, "another time or authority"),
    "no token": (lambda *_: {"token": "AAAA"}, "cannot be read"),
    "no base64": (lambda *_: {"token": "«token»"}, "cannot be read"),
}


@pytest.mark.parametrize("kind", FAULTS)
def test_that_a_time_stamp_that_does_not_hold_is_a_finding(
    kind: str, desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    """Written by the program itself, so that the journal agrees with it."""
    change, words = FAULTS[kind]
    stamp = desk.stamp()
    with open_audit(desk.audit) as file, file.unit("Record another", actor=ME, undoable=False) as unit:
        unit.put(
            HeadStamp(
                **{**{name: getattr(stamp, name) for name in HeadStamp.__slots__}, **change(desk, stamp)}
            )
        )
    checked = check_audit(desk.audit, trust=[desk.root])
    assert (checked.proof.file, checked.stamps) == ("not_proven", ())
    assert words in checked.proof.findings[0]
    capsys.readouterr()
    assert main(["check", str(desk.audit)]) == 1
    told = capsys.readouterr()
    assert words in told.err
    assert (json.loads(told.out)["file"], "stamps" in json.loads(told.out)) == ("not_proven", False)


@pytest.mark.parametrize("place", range(0, 100, 7))
def test_that_no_flipped_byte_leaves_a_token_holding(place: int, desk: Desk, authority: Authority) -> None:
    token = bytearray(stamp_hash("ab" * 32, ask=authority.ask))
    now = datetime.now(UTC)
    assert examine_stamp(bytes(token), "ab" * 32, trusted=[authority.root.pem], now=now).trusted
    token[len(token) * place // 100] ^= 1
    told = examine_stamp(bytes(token), "ab" * 32, trusted=[authority.root.pem], now=now)
    assert told.fault is not None or not told.trusted


def test_that_the_command_stamps_and_check_tells_it(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["stamp", str(desk.audit), "--tsa", desk.url]) == 0
    made = json.loads(capsys.readouterr().out)
    assert main(["check", str(desk.audit), "--trust", str(desk.root)]) == 1  # nothing is answered yet
    (found,) = json.loads(capsys.readouterr().out)["stamps"]
    assert (found["time"], found["time_proven"]) == (made["time"], True)
