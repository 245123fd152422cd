"""The trail: what each step changed, and taking an earlier one back."""

from io import BytesIO
from pathlib import Path

import pytest

from workbench.audit.enums import EvidenceKind, Mineral, Rating
from workbench.audit.records import Actor, Answer, Evidence, InterviewNote, IssuedReport, Source
from workbench.criteria.loader import find_edition
from workbench.errors import CannotWrite
from workbench.operations.answers import note_observation, rate_element
from workbench.operations.audits import create_audit
from workbench.operations.history import can_take_back, changes_of, take_back
from workbench.operations.sources import add_source, remove_sources
from workbench.store.audit_file import AuditFile

ME = Actor(name="A. Tester", firm="Fictitious Audits")
OTHER = Actor(name="B. Reviewer")


@pytest.fixture
def audit(tmp_path: Path) -> AuditFile:
    from workbench.audit.records import Engagement, Facility

    return create_audit(
        tmp_path / "plant.audit",
        edition=find_edition("rba-minerals@8.0.0"),
        facility=Facility(name="Fictitious Plant"),
        engagement=Engagement(),
        actor=ME,
    )


def test_that_a_step_tells_each_field_before_and_after(audit: AuditFile) -> None:
    rate_element(audit, ref="2.c", rating=Rating.MAJOR, actor=ME)
    rate_element(audit, ref="2.c", rating=Rating.MINOR, actor=OTHER)
    step = audit.steps()[-1]
    (row,) = changes_of(audit, step=step).rows
    assert (row.noun, row.key, row.is_new, row.is_gone) == ("Answer", "2.c", False, False)
    assert [(one.field, one.before, one.after) for one in row.fields] == [
        ("rating", Rating.MAJOR, Rating.MINOR)
    ]
    assert step.entries[-1].actor == OTHER


def test_that_successive_words_in_one_field_are_one_step_from_first_to_last(audit: AuditFile) -> None:
    for text in ("S", "Se", "Seen"):
        note_observation(audit, ref="1.a", text=text, actor=ME)
    step = audit.steps()[-1]
    assert len(step.entries) == 3
    (row,) = changes_of(audit, step=step).rows
    assert [(one.before, one.after) for one in row.fields if one.field == "observation"] == [(None, "Seen")]
    assert row.is_new


def test_that_an_earlier_change_is_taken_back_while_later_ones_in_other_fields_stay(
    audit: AuditFile,
) -> None:
    rate_element(audit, ref="2.c", rating=Rating.MAJOR, actor=ME)
    rate_element(audit, ref="2.c", rating=Rating.MINOR, actor=ME)
    step = audit.steps()[-1]
    note_observation(audit, ref="2.c", text="Seen later", actor=ME)
    entries = audit.head().sequence

    take_back(audit, step=step, actor=OTHER)
    answer = audit.answers()["2.c"]
    assert (answer.rating, answer.observation) == (Rating.MAJOR, "Seen later")
    assert audit.head().sequence == entries + 1
    assert audit.steps()[-1].what == "Take back “Rate 2.c Minor”"
    assert audit.verify_journal().file == "whole"

    audit.undo(actor=ME)
    assert audit.answers()["2.c"].rating is Rating.MINOR


def test_that_what_changed_again_since_is_not_overwritten(audit: AuditFile) -> None:
    rate_element(audit, ref="2.c", rating=Rating.MAJOR, actor=ME)
    step = audit.steps()[-1]
    rate_element(audit, ref="2.c", rating=Rating.MINOR, actor=ME)
    entries = audit.head().sequence
    with pytest.raises(CannotWrite, match="changed again"):
        take_back(audit, step=step, actor=ME)
    assert audit.answers()["2.c"].rating is Rating.MINOR
    assert audit.head().sequence == entries


def test_that_a_removed_source_is_brought_back_and_counted(audit: AuditFile) -> None:
    add_source(audit, source=Source(id="s1", mineral=Mineral.TIN, name="Fictitious Tin"), actor=ME)
    remove_sources(audit, ids=["s1"], actor=ME)
    step = audit.steps()[-1]
    rate_element(audit, ref="1.a", rating=Rating.MINOR, actor=ME)
    take_back(audit, step=step, actor=ME)
    assert audit.count_sources() == 1
    assert audit.facts().sources.tallies[Mineral.TIN].total == 1
    assert audit.verify_journal().file == "whole"


def test_that_what_was_said_in_an_interview_is_never_told(audit: AuditFile) -> None:
    with audit.unit("Notes of W-01", actor=ME) as unit:
        unit.put(InterviewNote(interview="W-01", text="In confidence"))
    (row,) = changes_of(audit, step=audit.steps()[-1]).rows
    assert (row.is_private, row.fields) == (True, ())


def test_that_a_report_that_was_issued_cannot_be_taken_back(audit: AuditFile) -> None:
    report = IssuedReport(
        id="r", sha256="0" * 64, size=1, file_name="r.pdf", signer="S", fingerprint="f",
        anchored_sequence=1, anchored_head="h",
    )  # fmt: skip
    with audit.unit("Issue the report", actor=ME, undoable=False) as unit:
        unit.put(report)
    step = audit.steps()[-1]
    assert not can_take_back(step)
    with pytest.raises(CannotWrite, match="outside the file"):
        take_back(audit, step=step, actor=ME)
    assert audit.issued_reports() == (report,)


def test_that_evidence_taken_back_can_be_brought_back_with_its_bytes(audit: AuditFile) -> None:
    with audit.unit("Attach E-1", actor=ME) as unit:
        unit.attach(Evidence(id="E-1", kind=EvidenceKind.DOCUMENT), BytesIO(b"policy"))
        unit.put(Answer(element="1.a", evidence=("E-1",)))
    attached = audit.steps()[-1]
    take_back(audit, step=attached, actor=ME)
    assert audit.evidence() == ()
    take_back(audit, step=audit.steps()[-1], actor=ME)
    assert b"".join(audit.evidence_bytes("E-1")) == b"policy"
    assert audit.answers()["1.a"].evidence == ("E-1",)
