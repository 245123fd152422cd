"""What an audit knows of its reports, and what is told of their files by the bytes alone."""

import pytest

from tests.operations.issued_reports import AUDITOR, PASSPHRASE, REVIEWER, IssuedFolder, issue
from tests.signing.stamping import Authority, serving
from workbench.audit.enums import Rating
from workbench.errors import Stopped, UnusableInput
from workbench.operations.answers import rate_element
from workbench.operations.countersigning import (
    countersign_report,
    refuse_unless_countersignable,
    timestamp_report,
)
from workbench.operations.issued import FileState, IssuedLook, look_at_file, look_at_issued
from workbench.operations.stamping import stamp_head
from workbench.operations.verifying import verify_report


@pytest.fixture(scope="session")
def authority() -> Authority:
    return Authority()


def countersigned(made: IssuedFolder, *, recorded: bool = True) -> None:
    with made.open() as file:
        countersign_report(
            made.report,
            identity_path=made.reviewer,
            passphrase=PASSPHRASE,
            actor=REVIEWER,
            audit=file if recorded else None,
        )


def the_look(made: IssuedFolder) -> IssuedLook:
    with made.open(read_only=True) as file:
        (look,) = look_at_issued(file)
    return look


def state_of(made: IssuedFolder) -> FileState:
    return look_at_file(made.report, look=the_look(made)).state


def change(made: IssuedFolder) -> None:
    with made.open() as file:
        rate_element(file, ref="2.c", rating=Rating.MINOR, actor=AUDITOR)


def test_that_a_report_names_who_issued_it_and_the_entry_that_it_carries(made: IssuedFolder) -> None:
    look = the_look(made)
    with made.open(read_only=True) as file:
        entries = file.journal()
    assert (look.issued_by, look.issued_at) == ("Sample Auditor", entries[-1].at)
    assert look.anchored_at == entries[-2].position
    assert (look.replaces, look.replaced_by, look.changes, look.countersignatures) == (None, None, 0, ())


def test_that_changes_are_counted_as_the_verdict_names_them(made: IssuedFolder) -> None:
    countersigned(made)
    change(made)
    look = the_look(made)
    with made.open(read_only=True) as file:
        assert look.changes == len(verify_report(made.report, audit=file)["later_entries"]) == 1


def test_that_a_time_stamp_of_the_journal_is_no_change_of_the_audit(
    made: IssuedFolder, authority: Authority
) -> None:
    with serving(authority.ask) as (address, _), made.open() as file:
        stamp_head(file, server=address, actor=AUDITOR)
        issue(file, made, made.folder / "second.pdf")
        stamp_head(file, server=address, actor=AUDITOR)
        newest, oldest = look_at_issued(file)
        entries = {entry.hash: entry.position for entry in file.journal()}
    assert (newest.changes, oldest.changes) == (0, 1)
    assert newest.anchored_at == entries[newest.report.anchored_head]


def test_that_the_reports_are_told_newest_first_with_what_each_replaces(made: IssuedFolder) -> None:
    with made.open() as file:
        issue(file, made, made.folder / "second.pdf")
        newest, oldest = look_at_issued(file)
    assert newest.report.file_name == "second.pdf"
    assert (newest.replaces, oldest.replaced_by) == (oldest.report, newest.report)
    assert (newest.changes, oldest.changes) == (0, 1)


def test_that_a_countersignature_is_told_with_who_recorded_it(made: IssuedFolder) -> None:
    countersigned(made)
    (recorded,) = the_look(made).countersignatures
    assert (recorded.by, recorded.countersignature.signer) == ("Rui Reviewer", "Rui Reviewer")


def test_that_the_issued_bytes_are_known_again(made: IssuedFolder) -> None:
    assert state_of(made) is FileState.ISSUED


def test_that_a_countersigned_file_is_known_again(made: IssuedFolder) -> None:
    countersigned(made)
    assert state_of(made) is FileState.COUNTERSIGNED


def test_that_a_file_with_an_unrecorded_signature_is_only_said_to_be_added_to(made: IssuedFolder) -> None:
    countersigned(made, recorded=False)
    assert state_of(made) is FileState.ADDED_TO


def test_that_a_changed_file_and_a_missing_one_are_told(made: IssuedFolder) -> None:
    content = bytearray(made.report.read_bytes())
    content[5000] ^= 1
    made.report.write_bytes(content)
    assert state_of(made) is FileState.OTHER
    made.report.unlink()
    assert state_of(made) is FileState.MISSING


def test_that_the_time_stamps_of_a_file_are_read(made: IssuedFolder, authority: Authority) -> None:
    with serving(authority.ask) as (address, _):
        timestamp_report(made.report, server=address)
    found = look_at_file(made.report, look=the_look(made))
    assert found.state is FileState.ADDED_TO
    assert [one.authority for one in found.stamps] == ["A Time Authority"]
    assert found.stamps[0].time is not None


def test_that_a_time_stamp_nobody_wants_any_more_is_not_written(
    made: IssuedFolder, authority: Authority
) -> None:
    before = made.report.read_bytes()
    with serving(authority.ask) as (address, asked), pytest.raises(Stopped):
        timestamp_report(made.report, server=address, is_wanted=lambda: not asked)
    assert made.report.read_bytes() == before


def test_that_what_countersigning_refuses_is_refused_without_a_passphrase(made: IssuedFolder) -> None:
    with made.open() as file:
        refuse_unless_countersignable(made.report, audit=file)
    made.report.write_bytes(made.report.read_bytes() + b"\n")
    with pytest.raises(UnusableInput, match="not as it was signed"):
        refuse_unless_countersignable(made.report)
