"""Each rule of the quality check: what is asked, where, and that it falls silent once it is answered."""

import string
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from workbench.audit.enums import ActionTaken, Conflict, DueDiligence, EvidenceKind, Mineral, Rating, Stance
from workbench.audit.quality import QualityRemark, Severity
from workbench.audit.quality_sentences import SENTENCES
from workbench.audit.records import (
    Actor,
    Answer,
    Bookmark,
    CorrectiveAction,
    Engagement,
    Evidence,
    FindingResponse,
    Interview,
    Plan,
    Progress,
    Sampling,
    Source,
    Translation,
    Visit,
    WorkingDay,
)
from workbench.audit.translations import digest_of
from workbench.operations.quality import check_quality
from workbench.store.audit_file import AuditFile

TODAY = date(2026, 11, 22)
OPENED, CLOSING = date(2026, 11, 2), date(2026, 11, 4)
ME = Actor(name="Sample Auditor")
Put = Callable[..., None]


@pytest.fixture
def put(audit: AuditFile) -> Put:
    """Put records into the audit, as one act."""

    def put_them(*records: object) -> None:
        with audit.unit("Made", actor=ME) as unit:
            for record in records:
                unit.put(record)

    put_them(Engagement(opened=OPENED, closing_meeting=CLOSING, lead_auditor="Sample Auditor"))
    return put_them


def asked(audit: AuditFile, code: str, as_of: date = TODAY) -> list[QualityRemark]:
    return [remark for remark in check_quality(audit, as_of=as_of) if remark.code == code]


def places(audit: AuditFile, code: str) -> list[str]:
    return [remark.place for remark in asked(audit, code)]


MINOR = Answer(element="2.b", rating=Rating.MINOR)
MAJOR = Answer(element="2.c", rating=Rating.MAJOR, observation="Seen", evidence=("E-1",))
PAPER = Evidence(id="E-1", kind=EvidenceKind.DOCUMENT, title="Contract")
TALK = Evidence(id="E-2", kind=EvidenceKind.INTERVIEW, title="W-01")
OLD = Translation(of="comment", language="fr", text="Non", original_sha256=digest_of("No, never"))
SAID = FindingResponse(finding="2.b", comment="No", translations=(OLD,))
ACTION = CorrectiveAction(id="a", finding="2.b", owner="Purchasing", due=date(2027, 3, 1))


def source(key: str, **fields: object) -> Source:
    told: dict[str, object] = {"smelter_id": f"CID{900100 + len(key)}", "name": f"Works {key}", **fields}
    return Source(id=key, mineral=Mineral.TIN, **told)  # type: ignore[arg-type]


CASES: list[tuple[str, tuple[object, ...], str, tuple[object, ...]]] = [
    # code, what gives it, where it leads, what silences it
    ("finding_without_evidence", (MINOR,), "2.b", (PAPER, replace(MINOR, evidence=("E-1",)))),
    ("finding_without_observation", (MINOR,), "2.b", (replace(MINOR, observation="Seen"),)),
    ("evidence_linked_to_nothing", (PAPER,), "evidence:E-1", (replace(MINOR, evidence=("E-1",)),)),
    ("evidence_linked_to_nothing", (PAPER,), "evidence:E-1", (replace(ACTION, evidence=("E-1",)),)),
    ("evidence_linked_to_nothing", (PAPER,), "evidence:E-1", (source("x", evidence=("E-1",)),)),
    ("plan_missing", (MINOR, replace(ACTION, owner=" ")), "finding:2.b", (ACTION,)),
    ("nothing_planned", (PAPER, MAJOR), "finding:2.c", (replace(ACTION, finding="2.c"),)),
    ("action_incomplete", (MAJOR, CorrectiveAction(id="a", finding="2.c")), "finding:2.c",
     (replace(ACTION, finding="2.c"),)),
    ("action_overdue", (MINOR, replace(ACTION, due=date(2026, 11, 21))), "finding:2.b",
     (replace(ACTION, due=TODAY),)),
    ("due_behind_term", (MINOR, replace(ACTION, due=date(2027, 5, 4))), "finding:2.b",
     (replace(ACTION, due=date(2027, 5, 3)),)),
    ("closed_without_words", (MINOR, replace(ACTION, closed_on=TODAY)), "finding:2.b",
     (replace(ACTION, closed_on=TODAY, closure="Seen"),)),
    ("action_without_finding", (ACTION,), "finding:2.b", (MINOR,)),
    ("disagreement_without_comment", (FindingResponse(finding="2.b", stance=Stance.DISAGREE),),
     "finding:2.b", (FindingResponse(finding="2.b", stance=Stance.DISAGREE, comment="No"),)),
    ("translation_outdated", (MINOR, SAID), "finding:2.b", (replace(SAID, comment="No, never"),)),
    ("no_method", (Answer(element="1.a", rating=Rating.CONFORMANCE),), "1.a",
     (Answer(element="1.a", rating=Rating.OPPORTUNITY),)),
    ("one_method", (PAPER, TALK, Answer(element="1.a", rating=Rating.CONFORMANCE, evidence=("E-1",))),
     "1.a", (Answer(element="1.a", rating=Rating.CONFORMANCE, evidence=("E-1", "E-2")),)),
    ("group_too_small", (replace(TALK, interview=Interview(group_size=4)),), "evidence:E-2",
     (replace(TALK, interview=Interview(group_size=5)),)),
    ("malformed_id", (source("x", smelter_id="cid900101"),), "source:x", (source("x"),)),
    ("source_without_reference", (source("x", due_diligence=DueDiligence.DOCUMENTED),), "source:s0",
     (*(source(f"s{n}", reference="File 3") for n in range(4)), source("x", evidence=("E-1",)))),
    ("likely_match", (source("x"), source("y", name="WORKS  X", smelter_id=None)), "source:y",
     (source("y", name="Another", smelter_id=None),)),
    ("source_unverified", (source("x", unverified=True),), "source:x", (source("x"),)),
    ("answer_unverified", (replace(MINOR, unverified=True),), "2.b", (MINOR,)),
    ("dates_out_of_order", (Visit(opening_meeting=date(2026, 11, 1)),), "onsite",
     (Visit(opening_meeting=OPENED),)),
    ("dates_out_of_order", (Visit(opening_meeting=date(2026, 11, 5)),), "facts",
     (Visit(opening_meeting=CLOSING),)),
    ("working_day_outside", (Visit(working_days=(WorkingDay(date=date(2026, 11, 5)),)),), "onsite",
     (Visit(working_days=(WorkingDay(date=CLOSING), WorkingDay(date=OPENED))),)),
    ("evidence_after_closing",
     (replace(PAPER, obtained_on=date(2026, 11, 5)), replace(MINOR, evidence=("E-1",))),
     "evidence:E-1", (replace(PAPER, obtained_on=CLOSING),)),
    ("before_closing", (replace(ACTION, due=date(2026, 11, 3)),), "finding:2.b", (ACTION,)),
    ("day_to_come", (replace(PAPER, obtained_on=date(2026, 11, 23)),), "evidence:E-1",
     (replace(PAPER, obtained_on=TODAY),)),
    ("day_to_come", (replace(ACTION, progress=(Progress(date=date(2026, 11, 23)),)),), "finding:2.b",
     (replace(ACTION, progress=(Progress(date=TODAY),)),)),
    ("day_to_come", (FindingResponse(finding="2.b", given_on=date(2026, 11, 23)),), "finding:2.b",
     (FindingResponse(finding="2.b", given_on=TODAY),)),
    ("day_to_come", (Engagement(closing_meeting=date(2026, 11, 23)),), "facts",
     (Engagement(closing_meeting=TODAY),)),
    ("no_closing_meeting", (Engagement(),), "facts", (Engagement(closing_meeting=CLOSING),)),
    ("no_lead_auditor", (Engagement(lead_auditor=" "),), "facts", (Engagement(lead_auditor="A"),)),
    ("sample_larger", (Sampling(id="p", subject="Lots", population=3, size=4),), "onsite",
     (Sampling(id="p", subject="Lots", population=4, size=4),)),
    ("plan_handed_in_late", (MINOR, Engagement(closing_meeting=CLOSING, plan_days=14)), "finding:2.b",
     (replace(ACTION, handed_in=date(2026, 11, 18)),)),
]  # fmt: skip


@pytest.mark.parametrize(("code", "given", "place", "answered"), CASES, ids=[case[0] for case in CASES])
def test_that_a_point_is_asked_with_its_place_until_it_is_answered(
    audit: AuditFile,
    put: Put,
    code: str,
    given: tuple[object, ...],
    place: str,
    answered: tuple[object, ...],
) -> None:
    put(*given)
    assert place in places(audit, code)
    told = {remark.sentence for remark in asked(audit, code)}
    assert all(one[0] in string.ascii_uppercase and one.endswith(".") and "{" not in one for one in told)
    put(*answered)
    assert place not in places(audit, code)


def test_that_a_bookmark_is_told_with_its_note(audit: AuditFile, put: Put) -> None:
    put(Bookmark(element="1.a"), Bookmark(element="2.b", note="Ask again"))
    assert places(audit, "bookmark_left") == ["1.a"]
    (noted,) = asked(audit, "bookmark_with_note")
    assert (noted.place, "Ask again" in noted.sentence) == ("2.b", True)


def test_that_every_sentence_belongs_to_a_case_above() -> None:
    known = {case[0] for case in CASES} | {"bookmark_left", "bookmark_with_note"}
    assert {code for code in SENTENCES if not code.startswith("more_")} == known


def test_that_of_many_sources_the_first_are_named_and_the_others_counted(audit: AuditFile, put: Put) -> None:
    put(*(source(f"x{number:02}", smelter_id=f"CID{number}") for number in range(12)))
    told = asked(audit, "malformed_id")
    assert [remark.place for remark in told] == [f"source:x{number:02}" for number in range(5)]
    (more,) = asked(audit, "more_malformed_id")
    assert (more.place, more.sentence[:2]) == ("sources", "7 ")


def test_that_what_blocks_sign_off_stands_first_with_its_place(audit: AuditFile, put: Put) -> None:
    put(Answer(element="1.a", rating=Rating.NOT_APPLICABLE))
    remarks = check_quality(audit, as_of=TODAY)
    blocks = [remark for remark in remarks if remark.severity is Severity.BLOCKS]
    assert remarks[: len(blocks)] == tuple(blocks)
    (reason,) = [remark for remark in blocks if remark.code == "not_applicable_without_reason"]
    assert reason.place == "1.a"


def test_that_a_plan_that_nobody_manages_is_asked_about_at_its_source(audit: AuditFile, put: Put) -> None:
    managed = {"conflict": Conflict.CONFIRMED, "action": ActionTaken.MANAGED_PLAN, "plan": Plan(owner="COO")}
    put(source("x", **managed))
    (remark,) = asked(audit, "plan_without_due")
    assert (remark.severity, remark.place) == (Severity.LOOK, "source:x")


def test_that_what_is_said_of_many_sources_leads_to_the_filter_that_shows_them(
    audit: AuditFile, put: Put
) -> None:
    put(*(source(f"x{number:02}", unverified=True) for number in range(7)))
    (more,) = asked(audit, "more_source_unverified")
    assert more.place == "sources:unverified"
