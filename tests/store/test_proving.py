"""The check of the journal in a process of its own: it says the same, hinders nobody and is never silent."""

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tests.store.conftest import Make
from workbench.audit.enums import Mineral, Rating
from workbench.audit.records import Actor, Answer, Source
from workbench.audit.said import Said
from workbench.errors import UnusableInput, WrongPassphrase
from workbench.store import proving
from workbench.store.audit_file import AuditFile
from workbench.store.connection import connect
from workbench.store.proving import Prover, UnfinishedCheck, verdict_on_copy
from workbench.store.verdict import JournalVerdict


@pytest.fixture(autouse=True)
def _always_a_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proving, "WORTH_A_PROCESS", 0)


@pytest.fixture
def too_large_for_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    """Too large for memory, whatever the size."""
    monkeypatch.setattr(proving, "_IN_MEMORY_UP_TO", 0)


def _refused() -> JournalVerdict:
    raise AssertionError("this process is not to check it")


def _beside(file: AuditFile) -> Prover:
    return replace(file.prover(), here=_refused)


def _rate(file: AuditFile, me: Actor, rating: Rating = Rating.MINOR) -> None:
    with file.unit("Rate 1.a", actor=me) as unit:
        unit.put(Answer(element="1.a", rating=rating))


def test_that_an_intact_audit_is_found_so_and_its_head_is_told(audit: AuditFile, me: Actor) -> None:
    _rate(audit, me)
    verdict = _beside(audit).verdict()
    assert verdict == audit.verify_journal()
    assert (verdict.file, verdict.head) == ("whole", audit.head().hash)


def test_that_a_row_changed_outside_is_told_in_words_that_can_be_translated(audit: AuditFile) -> None:
    stranger = connect(audit.path, mode="rw")
    stranger.execute("UPDATE facility SET name = 'Another Plant'")
    stranger.close()
    verdict = _beside(audit).verdict()
    assert (verdict.journal, verdict.first_bad) == ("broken", 1)
    [finding] = verdict.findings
    assert isinstance(finding, Said)
    assert isinstance(finding.values["wrote"], Said)
    assert verdict == audit.verify_journal()


@pytest.mark.deep
def test_that_a_protected_audit_is_checked_and_its_passphrase_is_told_to_nobody(
    make: Make, me: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = make(passphrase="locked")
    _rate(file, me)
    prover = _beside(file)
    started = []
    start = proving.start_process

    def noted() -> object:
        started.append(start())
        return started[-1]

    monkeypatch.setattr(proving, "start_process", noted)
    assert prover.verdict() == file.verify_journal()
    assert "locked" not in repr(prover) + repr(started)
    assert "locked" not in str(started[0].args)
    _nothing_is_left(file.path)
    with pytest.raises(UnusableInput, match="passphrase"):
        replace(prover, passphrase="wrong").verdict()
    _nothing_is_left(file.path)


@pytest.mark.usefixtures("too_large_for_memory")
def test_that_a_large_audit_is_copied_beside_and_the_copy_is_gone_afterwards(audit: AuditFile) -> None:
    assert _beside(audit).verdict().file == "whole"
    _nothing_is_left(audit.path)


def _nothing_is_left(path: Path) -> None:
    assert sorted(one.name for one in path.parent.iterdir()) == [path.name, f"{path.name}.lock"]


@pytest.mark.deep
def test_that_it_holds_for_one_state_when_the_file_changes_meanwhile(
    audit: AuditFile, me: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Writing goes on while the copy is made, and the verdict is on a state that there was."""
    with audit.unit("Import", actor=me) as unit:
        unit.insert_sources([Source(id=f"s{one}", mineral=Mineral.TIN, name=f"W{one}") for one in range(900)])
    heads = {audit.head().hash}
    start = proving.start_process
    verdicts = []
    for rating in (Rating.MINOR, Rating.MAJOR, Rating.PRIORITY):

        def started(rating: Rating = rating) -> object:
            child = start()
            _rate(audit, me, rating)
            heads.add(audit.head().hash)
            return child

        monkeypatch.setattr(proving, "start_process", started)
        verdicts.append(_beside(audit).verdict())
        _rate(audit, me, Rating.CONFORMANCE)
        heads.add(audit.head().hash)
    assert {one.file for one in verdicts} == {"whole"}
    assert {one.head for one in verdicts} <= heads


def test_that_a_process_that_is_killed_is_told_and_is_no_verdict(
    audit: AuditFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    start = proving.start_process

    def killed() -> object:
        child = start()
        child.kill()
        return child

    monkeypatch.setattr(proving, "start_process", killed)
    with pytest.raises(UnfinishedCheck, match="ended before it was done"):
        _beside(audit).verdict()


def test_that_a_check_that_was_stopped_is_no_verdict_and_leaves_nothing(make: Make) -> None:
    file = make(passphrase="locked")
    prover = _beside(file)
    prover.stop()
    with pytest.raises(UnfinishedCheck):
        prover.verdict()
    _nothing_is_left(file.path)


@pytest.mark.parametrize("executable", ["", "/nowhere/python", "/bin/false"])
def test_that_where_no_process_starts_this_one_checks(
    audit: AuditFile, monkeypatch: pytest.MonkeyPatch, executable: str
) -> None:
    monkeypatch.setattr(sys, "executable", executable)
    assert audit.prover().verdict().file == "whole"
    with pytest.raises(AssertionError, match="not to check"):
        _beside(audit).verdict()


def test_that_a_small_audit_is_checked_without_a_process(
    audit: AuditFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(proving, "WORTH_A_PROCESS", 4 << 20)
    monkeypatch.setattr(proving, "start_process", _refused)
    assert audit.prover().verdict().file == "whole"


def test_that_pages_that_cannot_be_read_are_damage(audit: AuditFile) -> None:
    audit.close()
    data = bytearray(audit.path.read_bytes())
    data[4_096:] = b"\xff" * (len(data) - 4_096)
    audit.path.write_bytes(data)
    assert verdict_on_copy(audit.path, passphrase=None, aside=None).file == "damaged"


@pytest.mark.deep
def test_that_a_wrong_passphrase_is_a_problem_and_no_verdict(make: Make, tmp_path: Path) -> None:
    file = make(passphrase="locked")
    with pytest.raises(WrongPassphrase):
        verdict_on_copy(file.path, passphrase="wrong", aside=tmp_path / "aside")
