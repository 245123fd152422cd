from typing import Any

import pytest

from tests.rating.made import (
    ALL,
    BY_VERSION,
    EDITIONS,
    MANAGED,
    MIDDLE,
    NEWEST,
    OLDEST,
    answers,
    codes,
    confirmed,
    facts,
    places,
    rated,
    sources,
)
from workbench.audit.enums import ConditionState, ConflictReview, Mineral, Rating, Status
from workbench.audit.facts import Facts
from workbench.audit.records import Answer
from workbench.criteria.model import Edition

each_edition = pytest.mark.parametrize("edition", EDITIONS, ids=lambda edition: edition.version)


@each_edition
def test_that_an_audit_with_all_answers_and_no_unknowns_is_final(edition: Edition) -> None:
    outcome = rated(edition, facts(sources(100)))
    assert (outcome.status, outcome.passed) == (Status.FINAL, True)
    assert outcome.blocks_signoff == ()


@pytest.mark.parametrize(
    ("unknown", "undocumented", "status"),
    [
        (0, 1, Status.FINAL),
        (1, 0, Status.PROVISIONAL),  # would be Minor at sign-off
        (5, 1, Status.FINAL),  # Minor either way
        (19, 1, Status.FINAL),
        (20, 1, Status.PROVISIONAL),  # the upper end trips
        (10, 21, Status.FINAL),  # tripped either way
    ],
)
def test_that_unknowns_are_final_only_where_they_change_nothing(
    unknown: int, undocumented: int, status: Status
) -> None:
    of = facts(sources(100, undocumented, unknown), planned=("coverage",))
    assert rated(NEWEST, of).status is status


def test_that_a_state_that_would_change_is_provisional_though_the_rating_stays() -> None:
    of = facts(sources(100, 15, 10), answered=answers({"2.a": Rating.PRIORITY}))
    outcome = rated(NEWEST, of)
    assert outcome.rating is outcome.rating_at_signoff is Rating.PRIORITY
    assert (outcome.status, outcome.passed) == (Status.PROVISIONAL, False)


def test_that_a_condition_rating_that_would_change_is_provisional_though_the_state_stays() -> None:
    of = facts(sources(100, 0, 1), answered=answers({"2.a": Rating.MAJOR}))
    outcome = rated(NEWEST, of)
    assert outcome.coverage.state is ConditionState.CLEAR
    assert outcome.status is Status.PROVISIONAL


MISSING = {
    "minerals_in_products": facts(sources(5), minerals_in_products=None),
    "conflict_review": facts(sources(5), conflict_review=ConflictReview.UNANSWERED),
    "retention_years": facts(sources(5), retention_years=None),
    "policy_minerals": facts(sources(5), policy_minerals=None),
    "3.a": facts(sources(5), answered=answers({"3.a": None})),
}


@pytest.mark.parametrize("key", MISSING)
@each_edition
def test_that_one_missing_answer_is_listed_and_keeps_it_provisional(edition: Edition, key: str) -> None:
    outcome = rated(edition, MISSING[key])
    assert outcome.unanswered == (key,)
    assert (outcome.status, outcome.passed) == (Status.PROVISIONAL, None)
    place = f"answers.{key}.rating" if key == "3.a" else key
    assert places(outcome.blocks_signoff) == [place]
    assert outcome.errors == ()


def test_that_an_observation_without_a_rating_is_unanswered() -> None:
    answered = answers() | {"2.c": Answer(element="2.c", observation="Seen in the store")}
    assert rated(NEWEST, facts(sources(5), answered=answered)).unanswered == ("2.c",)


def test_that_the_rating_is_null_while_nothing_contributes() -> None:
    outcome = rated(NEWEST, Facts())
    assert (outcome.rating, outcome.rating_at_signoff, outcome.passed, outcome.due) == (None,) * 4
    assert outcome.status is Status.PROVISIONAL
    assert len(outcome.unanswered) == 18


def test_that_an_open_audit_that_fails_already_has_not_passed() -> None:
    of = facts(sources(5), answered={"1.a": Answer(element="1.a", rating=Rating.MAJOR)})
    outcome = rated(NEWEST, of)
    assert (outcome.status, outcome.passed) == (Status.PROVISIONAL, False)


@pytest.mark.parametrize("rating", [Rating.CONFORMANCE, Rating.OPPORTUNITY])
def test_that_conformance_and_opportunity_pass_without_a_plan(rating: Rating) -> None:
    outcome = rated(NEWEST, facts(sources(5), answered=answers({"1.a": rating})))
    assert (outcome.passed, outcome.plans_missing) == (True, ())


def test_that_minor_passes_only_with_a_plan_for_each_minor_finding() -> None:
    answered = answers({"1.a": Rating.MINOR, "3.b": Rating.MINOR})
    rows = sources(100, 5)
    assert rated(NEWEST, facts(rows, answered=answered)).plans_missing == ("1.a", "3.b", "coverage")
    some = rated(NEWEST, facts(rows, answered=answered, planned=("1.a", "coverage")))
    assert (some.passed, some.plans_missing, some.status) == (None, ("3.b",), Status.FINAL)
    assert some.blocks_signoff == ()
    planned = rated(NEWEST, facts(rows, answered=answered, planned=("1.a", "3.b", "coverage")))
    assert (planned.passed, planned.plans_missing) == (True, ())


def test_that_a_failing_audit_still_lists_the_minor_findings_without_plan() -> None:
    answered = answers({"1.a": Rating.MINOR, "3.b": Rating.MAJOR})
    outcome = rated(NEWEST, facts(sources(5), answered=answered))
    assert (outcome.passed, outcome.plans_missing) == (False, ("1.a",))


def test_that_at_signoff_the_plan_for_coverage_is_missing_where_unknowns_make_it_minor() -> None:
    of = facts(sources(100, 0, 3))
    assert rated(NEWEST, of).plans_missing == ()
    at_the_end = rated(NEWEST, of, at_signoff=True)
    assert (at_the_end.plans_missing, at_the_end.passed) == (("coverage",), None)
    assert at_the_end.status is Status.FINAL


NOTHING_IN_SCOPE: dict[str, Any] = {"minerals_in_products": (), "not_applicable_reason": "No metal is bought"}


@each_edition
def test_that_no_mineral_in_scope_is_not_applicable_with_a_basis(edition: Edition) -> None:
    outcome = rated(
        edition, facts(answered={}, **NOTHING_IN_SCOPE, conflict_review=ConflictReview.UNANSWERED)
    )
    assert outcome.rating is outcome.rating_at_signoff is Rating.NOT_APPLICABLE
    assert (outcome.status, outcome.passed, outcome.due) == (Status.NOT_APPLICABLE, None, None)
    assert outcome.conflict.state is outcome.coverage.state is ConditionState.NOT_APPLICABLE
    assert (outcome.unanswered, outcome.errors, outcome.blocks_signoff) == ((), (), ())


@pytest.mark.parametrize("basis", [None, " "])
def test_that_not_applicable_without_a_basis_is_an_error(basis: str | None) -> None:
    outcome = rated(NEWEST, facts(answered={}, minerals_in_products=(), not_applicable_reason=basis))
    assert places(outcome.blocks_signoff) == ["not_applicable_reason"]


def test_that_sources_and_findings_beside_not_applicable_are_errors() -> None:
    answered = answers({"2.a": Rating.OPPORTUNITY, "2.b": Rating.PRIORITY})
    outcome = rated(NEWEST, facts(sources(2), answered=answered, **NOTHING_IN_SCOPE))
    assert places(outcome.errors) == ["sources", "answers.2.a.rating", "answers.2.b.rating"]
    assert outcome.rating is Rating.NOT_APPLICABLE
    assert outcome.plans_missing == ()


def test_that_sources_out_of_scope_beside_not_applicable_are_none() -> None:
    rows = sources(3, 3, mineral=Mineral.COBALT)
    of = facts(rows, minerals_in_products=(Mineral.COBALT,), not_applicable_reason="Cobalt only")
    assert rated(MIDDLE, of).errors == ()


def test_that_under_another_edition_not_applicable_excuses_what_it_would_contradict() -> None:
    answered = answers({"2.b": Rating.MAJOR})
    rows = [*sources(3, 3, mineral=Mineral.COBALT), *sources(1)]
    of = facts(rows, answered=answered, minerals_in_products=(Mineral.COBALT,), retention_years=1)
    again = rated(MIDDLE, of, answered_under=NEWEST)
    assert (again.status, again.errors, again.rating) == (
        Status.NOT_APPLICABLE,
        (),
        Rating.NOT_APPLICABLE,
    )
    assert codes(rated(MIDDLE, of).errors) == [
        "no_basis",
        "sources_though_not_applicable",
        "finding_though_not_applicable",
    ]


def test_that_the_review_still_contradicts_where_nothing_is_in_scope() -> None:
    rows = [confirmed(Mineral.COBALT, "CD", action=MANAGED)]
    of = facts(rows, **NOTHING_IN_SCOPE, conflict_review=ConflictReview.NONE_CONFIRMED)
    assert places(rated(OLDEST, of).errors) == ["conflict_review"]


@pytest.mark.parametrize(
    ("own", "shown", "changed"),
    [
        ("7.0.0", "7.0.0", ()),
        ("7.0.0", "7.1.2", ("4.a",)),
        ("7.1.2", "7.0.0", ("4.a",)),
        ("7.1.2", "8.0.0", ("1.a", "1.c", "2.b", "2.c", "4.a")),
        ("7.0.0", "8.0.0", ("1.a", "1.c", "2.b", "2.c", "4.a")),
    ],
)
def test_that_questions_that_changed_between_editions_are_listed(
    own: str, shown: str, changed: tuple[str, ...]
) -> None:
    of = facts(sources(5), minerals_in_products=ALL)
    outcome = rated(BY_VERSION[shown], of, answered_under=BY_VERSION[own])
    assert outcome.questions_changed == changed


def test_that_the_code_stands_with_its_edition() -> None:
    said = [(rated(edition, facts(sources(5)))) for edition in EDITIONS]
    assert [(one.criterion, one.code) for one in said] == [
        ("rba-minerals@7.0.0", "D7"),
        ("rba-minerals@7.1.2", "E3"),
        ("rba-minerals@8.0.0", "E3"),
    ]
