"""Interviews: codes for names, and notes that never leave the file."""

import logging
import traceback
from pathlib import Path

import pytest

from workbench.audit.enums import EvidenceKind
from workbench.audit.records import Actor, Evidence, Interview
from workbench.errors import UnusableInput, WrongUsage
from workbench.operations.documents import export
from workbench.operations.evidence import add_evidence, attach_evidence, remove_evidence
from workbench.operations.interviews import (
    add_interview,
    note_interview,
    recognisable,
    revise_interview,
)
from workbench.operations.issuing import read_draft
from workbench.operations.preparing import prepare_evidence
from workbench.operations.trail import redo, undo
from workbench.store import journal
from workbench.store.audit_file import AuditFile

CANARY = "canary-7f3a said that the register is filled in afterwards"


def noted(audit: AuditFile, code: str) -> str | None:
    note = audit.interview_note(code)
    return note.text if note else None


def test_that_interviews_get_codes_in_a_row_and_no_name(audit: AuditFile, actor: Actor) -> None:
    attach_evidence(audit, prepared=prepare_evidence([("a.txt", b"a")]), actor=actor)
    codes = [add_interview(audit, interview=Interview(role="Buyer"), actor=actor)[1] for _ in range(2)]
    assert codes == ["W-01", "W-02"]
    kept = audit.evidence()[-1]
    assert (kept.kind, kept.title) == (EvidenceKind.INTERVIEW, "W-02")


def test_that_notes_are_one_step_while_somebody_types_and_come_back_by_redo(
    audit: AuditFile, actor: Actor
) -> None:
    add_interview(audit, interview=Interview(), actor=actor)
    for text in ("S", "Sa", "Says no."):
        note_interview(audit, code="W-01", text=text, actor=actor)
    assert audit.undo_label() == "Notes of W-01"
    undo(audit, actor=actor)
    assert noted(audit, "W-01") is None
    redo(audit, actor=actor)
    assert noted(audit, "W-01") == "Says no."
    note_interview(audit, code="W-01", text="", actor=actor)
    assert noted(audit, "W-01") is None


def test_that_an_interview_goes_with_its_notes_and_comes_back_with_them(
    audit: AuditFile, actor: Actor
) -> None:
    add_interview(audit, interview=Interview(), links=[("element", "2.c")], actor=actor)
    note_interview(audit, code="W-01", text="Says no.", actor=actor)
    remove_evidence(audit, codes=["W-01"], actor=actor)
    assert (noted(audit, "W-01"), audit.answers()["2.c"].evidence) == (None, ())
    undo(audit, actor=actor)
    assert (noted(audit, "W-01"), audit.answers()["2.c"].evidence) == ("Says no.", ("W-01",))


@pytest.mark.parametrize(("size", "said"), [(None, ""), (1, "One person"), (4, "Only 4"), (5, ""), (200, "")])
def test_that_a_group_that_is_too_small_is_warned_of(size: int | None, said: str) -> None:
    told = recognisable(Interview(role="Buyer", group="Purchasing", group_size=size))
    assert told.startswith(said)
    assert bool(told) == bool(said)


def test_that_particulars_are_revised(audit: AuditFile, actor: Actor) -> None:
    add_interview(audit, interview=Interview(role="Buyer"), actor=actor)
    new = Interview(role="Buyer", group_size=12, language="Malay", interpreter=True)
    revise_interview(audit, code="W-01", interview=new, actor=actor)
    assert audit.evidence()[0].interview == new


def test_that_only_interviews_have_notes_and_an_interview_is_added_as_one(
    audit: AuditFile, actor: Actor
) -> None:
    attach_evidence(audit, prepared=prepare_evidence([("a.txt", b"a")]), actor=actor)
    with pytest.raises(WrongUsage, match="no interview"):
        note_interview(audit, code="E-1", text="x", actor=actor)
    with pytest.raises(WrongUsage):
        add_evidence(audit, evidence=Evidence(id="", kind=EvidenceKind.INTERVIEW), actor=actor)


def test_that_no_export_report_label_or_log_carries_a_note(
    audit: AuditFile, actor: Actor, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    add_interview(audit, interview=Interview(role="Buyer", group_size=12), actor=actor)
    note_interview(audit, code="W-01", text=CANARY, actor=actor)
    assert noted(audit, "W-01") == CANARY
    for name in ("out.json", "out.csv", "out.xlsx"):
        export(audit, target=tmp_path / name)
    assert CANARY not in repr(read_draft(audit, actor=actor))
    outside = sorted(tmp_path.glob("out.*"))
    assert len(outside) == 3
    assert not [path.name for path in outside if b"canary" in path.read_bytes()]
    entries = audit.journal()
    assert "canary" not in repr(entries)
    assert entries[-1].entity == ("interview_note W-01",)
    assert "canary" not in caplog.text
    undo(audit, actor=actor)
    assert "canary" not in (audit.redo_label() or "")


def test_that_a_refused_note_is_not_repeated_in_the_message(audit: AuditFile, actor: Actor) -> None:
    add_interview(audit, interview=Interview(), actor=actor)
    with pytest.raises(UnusableInput) as told:
        note_interview(audit, code="W-01", text=f"{CANARY}\x00", actor=actor)
    assert "canary" not in "".join(traceback.format_exception(told.value))


def test_that_the_journal_knows_a_note_as_a_content_of_its_own(audit: AuditFile, actor: Actor) -> None:
    add_interview(audit, interview=Interview(), actor=actor)
    note_interview(audit, code="W-01", text=CANARY, actor=actor)
    assert [kind for kind, _ in audit.journal()[-1].commits] == [journal.NOTES]
    assert journal.kind_of("interview_note") == journal.NOTES
