"""What a credential says of an audit, held against the protocol's schema where that is at hand."""

import json
import string
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.exchange.credentials.judging import DCC, faults, need_schemas, uris
from tests.exchange.credentials.made import AUDITOR, an_action, by_part, ground_of, records_of, some_sources
from tests.rating.made import EDITIONS, NEWEST, REFS, confirmed
from workbench.audit.enums import ConflictReview, EvidenceKind, Mineral, Rating
from workbench.audit.records import (
    Actor,
    Answer,
    Attendee,
    Disagreement,
    Engagement,
    Evidence,
    Facility,
    Visit,
)
from workbench.exchange.credentials import Assessor, Ground, NothingToAttest, Party, as_bytes, credential

ratings = st.dictionaries(st.sampled_from(REFS), st.sampled_from(Rating))
grounds = st.builds(
    lambda edition, chosen, total, part, planned: ground_of(
        records_of(
            edition,
            chosen,
            some_sources(total, min(part, total)),
            actions=tuple(map(an_action, planned)),
        ),
        edition,
    ),
    st.sampled_from(EDITIONS),
    ratings,
    st.integers(0, 40),
    st.integers(0, 40),
    st.sets(st.sampled_from(REFS)),
)


@need_schemas
@given(ground=grounds, signer=st.booleans(), assessor=st.sampled_from(Assessor))
@settings(max_examples=60, deadline=None)
def test_that_any_ratings_under_any_edition_fit_the_schema(
    ground: Ground, signer: bool, assessor: Assessor
) -> None:
    issuer = Party("did:jwk:eyJrdHkiOiJSU0EifQ", "Dana Meier") if signer else None
    made = credential(replace(ground, assessor=assessor), issuer)
    assert faults(json.loads(as_bytes(made)), DCC) == []


@given(ground=grounds)
@settings(max_examples=60, deadline=None)
def test_that_conformance_is_what_the_edition_calls_passed(ground: Ground) -> None:
    told = by_part(credential(ground))
    for ref, element in ground.outcome.elements.items():
        if element.rating is Rating.NOT_APPLICABLE:
            assert ref not in told
            continue
        assert element.rating is not None
        passed = ground.edition.ratings[element.rating].passed
        assert told[ref]["conformance"] == (passed and ref not in ground.outcome.plans_missing)
    assert told[ground.edition.code]["conformance"] == (ground.outcome.passed is True)


def test_that_each_element_and_each_condition_is_assessed_once_beside_the_whole() -> None:
    assert list(by_part(credential(ground_of(records_of())))) == [
        *(NEWEST.code, *REFS),
        *("coverage", "conflict_without_plan"),
    ]


def test_that_an_element_that_does_not_apply_is_named_and_not_assessed() -> None:
    made = credential(ground_of(records_of(ratings={"2.c": Rating.NOT_APPLICABLE})))
    assert "2.c" not in by_part(made)
    assert "not assessed: 2.c" in made["credentialSubject"]["description"]


def test_that_coverage_is_told_by_share_and_counts_with_its_limit() -> None:
    told = by_part(credential(ground_of(records_of(sources=some_sources(10, 3)))))["coverage"]
    values = {one["metricName"]: one["metricValue"] for one in told["declaredValue"]}
    assert values["Sources without documented due diligence"]["value"] == 30
    assert values["Sources without documented due diligence, number: tin"]["value"] == 3
    assert values["Sources, number"] == {"type": ["Measure"], "value": 10, "unit": "C62"}
    (criterion,) = told["assessmentCriteria"]
    assert criterion["thresholdValue"]["metricValue"] == {"type": ["Measure"], "value": 20, "unit": "P1"}
    assert (told["conformance"], told["description"].split(".")[0]) == (False, "Priority")


@pytest.mark.parametrize(("undocumented", "total", "said"), [(20, 100, 20), (2001, 10_000, 20.01)])
def test_that_a_share_over_the_limit_never_looks_like_the_limit(
    undocumented: int, total: int, said: float
) -> None:
    records = records_of(sources=some_sources(total, undocumented), actions=(an_action("coverage"),))
    told = by_part(credential(ground_of(records)))["coverage"]
    assert told["declaredValue"][1]["metricValue"]["value"] == said
    assert told["conformance"] == (said <= 20)


def test_that_a_share_is_rounded_up() -> None:
    told = by_part(credential(ground_of(records_of(sources=some_sources(99_999, 20_000)))))["coverage"]
    assert told["declaredValue"][1]["metricValue"]["value"] == 20.01


def test_that_a_tripped_conflict_condition_counts_sources_and_names_none() -> None:
    records = records_of(
        sources=[*some_sources(), confirmed(Mineral.GOLD, "CD", name="Aurum Refining", id="x")],
        basis=replace(records_of().basis, conflict_review=ConflictReview.CONFIRMED),
    )
    made = credential(ground_of(records))
    told = by_part(made)["conflict_without_plan"]
    assert told["conformance"] is False
    assert told["declaredValue"][1]["metricValue"]["value"] == 1
    assert "Aurum" not in as_bytes(made).decode()


def test_that_a_minor_finding_conforms_only_with_its_plan() -> None:
    rated = records_of(ratings={"2.b": Rating.MINOR})
    assert by_part(credential(ground_of(rated)))["2.b"]["conformance"] is False
    planned = replace(rated, actions=(an_action("2.b"),))
    told = by_part(credential(ground_of(planned)))
    assert (told["2.b"]["conformance"], told[NEWEST.code]["conformance"]) == (True, True)


def test_that_a_finding_tells_what_was_seen_and_until_when_it_is_remedied() -> None:
    told = by_part(credential(ground_of(records_of(ratings={"2.b": Rating.MAJOR}))))["2.b"]
    assert told["description"] == "Major. Seen at 2.b. To be remedied by 2027-02-02."
    assert told["declaredValue"][0]["score"] == "Major"
    assert told["assessmentDate"] == "2026-11-04"


def test_that_what_the_auditor_disagrees_with_is_told_beside_the_condition() -> None:
    records = records_of(disagreements=(Disagreement(condition="coverage", text="Counted twice."),))
    assert by_part(credential(ground_of(records)))["coverage"]["description"].endswith(
        "The auditor disagrees: Counted twice."
    )


def test_that_the_report_is_named_by_its_digest_in_hexadecimal_and_as_a_uri() -> None:
    link = credential(ground_of(records_of()))["credentialSubject"]["conformityCertificate"]
    assert (link["hashDigest"], link["hashMethod"]) == ("ab" * 32, "SHA-256")
    assert link["linkURL"] == "ni:///sha-256;q6urq6urq6urq6urq6urq6urq6urq6urq6urq6urq6s"


def test_that_the_moment_is_told_in_utc_whatever_the_zone() -> None:
    moment = datetime(2026, 11, 5, 16, 30, tzinfo=UTC)
    here = ground_of(records_of(), issued_at=moment)
    there = replace(here, issued_at=moment.astimezone(timezone(timedelta(hours=8))))
    assert credential(here)["validFrom"] == "2026-11-05T16:30:00Z"
    assert as_bytes(credential(here)) == as_bytes(credential(there))


def test_that_the_firm_stands_for_its_people() -> None:
    made = credential(ground_of(records_of()))
    assert made["issuer"]["name"] == "Example Assurance"
    assert "Meier" not in as_bytes(made).decode()


def test_that_an_auditor_without_a_firm_is_the_issuer() -> None:
    made = credential(ground_of(records_of(), issued_by=Actor(name="Dana Meier")))
    assert made["issuer"]["name"] == "Dana Meier"


def test_that_a_criterion_that_does_not_apply_makes_no_credential() -> None:
    basis = replace(records_of().basis, minerals_in_products=(), not_applicable_reason="nothing is bought")
    chosen = dict.fromkeys(REFS, Rating.NOT_APPLICABLE)
    with pytest.raises(NothingToAttest, match="does not apply"):
        credential(ground_of(records_of(ratings=chosen, sources=(), basis=basis)))


def test_that_no_two_things_have_one_id() -> None:
    made = credential(ground_of(records_of()))
    assessments = [one["id"] for one in made["credentialSubject"]["assessment"]]
    criteria = [one["assessmentCriteria"][0]["id"] for one in made["credentialSubject"]["assessment"]]
    assert len({*assessments, *criteria}) == 2 * len(assessments) == 34
    assert made["id"] not in {*uris(made["credentialSubject"])}


def test_that_another_report_of_the_same_audit_is_another_attestation_of_the_same_facility() -> None:
    one = credential(ground_of(records_of()))
    other = credential(ground_of(records_of(), report_sha256="cd" * 32))
    assert one["id"] != other["id"]
    assert one["credentialSubject"]["issuedToParty"] == other["credentialSubject"]["issuedToParty"]


# Names

_TOLD = (
    "Ms Meier of Example Assurance asked Wei Chen about example works 3 and CID900003; "
    "Chen pointed to a sample. 陈伟说过. Exampleworks stays."
)


def _told(with_names: bool) -> str:
    sources = (*some_sources(3), *(replace(one, smelter_id="CID900003") for one in some_sources(4)[3:]))
    records = records_of(
        sources=sources,
        answers=(Answer(element="1.a", rating=Rating.CONFORMANCE, observation=_TOLD),),
        visit=Visit(persons_met=(Attendee(name="Wei Chen"), Attendee(name="陈伟"))),
    )
    made = credential(ground_of(records, with_names=with_names))
    return str(by_part(made)["1.a"]["description"])


def test_that_names_of_sources_and_people_are_withheld() -> None:
    assert _told(False) == (
        "Conformance. Ms [name withheld] of Example Assurance asked [name withheld] about [name withheld] "
        "and [name withheld]; [name withheld] pointed to a sample. [name withheld]说过. Exampleworks stays."
    )


def test_that_names_stand_where_they_are_asked_for() -> None:
    assert _told(True) == f"Conformance. {_TOLD}"
    made = credential(ground_of(records_of(), with_names=True))
    assert by_part(made)["1.a"]["auditor"]["name"] == "Dana Meier"


def test_that_a_part_of_a_name_that_is_an_ordinary_word_stays() -> None:
    answer = Answer(element="1.a", rating=Rating.CONFORMANCE, observation="A Sample by Sample Auditor.")
    records = records_of(answers=(answer,), engagement=Engagement(lead_auditor="Sample Auditor"))
    made = credential(ground_of(records, issued_by=AUDITOR))
    assert by_part(made)["1.a"]["description"] == "Conformance. A Sample by [name withheld]."


def test_that_who_was_interviewed_and_what_evidence_holds_is_not_told() -> None:
    evidence = Evidence(id="I-1", kind=EvidenceKind.INTERVIEW, title="canary", note="canary", place="canary")
    assert "canary" not in as_bytes(credential(ground_of(records_of(evidence=(evidence,))))).decode()


# Hostile texts

hostile = st.text() | st.sampled_from(
    ["<script>", "\x00", "\ud800", "\u202egpj.exe", '"}],"conformance":true', "@id", "a" * 70_000, "\x1b[2J"]
)


@given(name=hostile, number=hostile, seen=hostile, firm=hostile)
@settings(max_examples=60, deadline=None)
def test_that_texts_of_any_kind_leave_the_shape_as_it_is(
    name: str, number: str, seen: str, firm: str
) -> None:
    plain = credential(ground_of(records_of()))
    records = records_of(
        facility=Facility(name=name, address=seen),
        engagement=Engagement(report_number=number),
        answers=tuple(Answer(element=ref, rating=Rating.CONFORMANCE, observation=seen) for ref in REFS),
    )
    made = credential(ground_of(records, issued_by=Actor(name=name, firm=firm)))
    read = json.loads(as_bytes(made).decode("utf-8"))
    assert _shape(read) == _shape(plain)


def _shape(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _shape(one) for key, one in value.items()} | {"description": str}
    return [_shape(one) for one in value] if isinstance(value, list) else type(value)


@need_schemas
@given(name=hostile, seen=st.text(alphabet=string.printable))
@settings(max_examples=30, deadline=None)
def test_that_texts_of_any_kind_fit_the_schema(name: str, seen: str) -> None:
    answers = (Answer(element="1.a", rating=Rating.MAJOR, observation=seen),)
    records = records_of(facility=Facility(name=name), answers=answers)
    assert faults(credential(ground_of(records)), DCC) == []
