"""An edition made up here, stricter and milder in ways that no published one is: rules are data."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from tests.rating.made import (
    EDITIONS,
    LETTER,
    MANAGED,
    NEWEST,
    PLAN,
    REFS,
    answers,
    confirmed,
    facts,
    rated,
    source,
    sources,
)
from workbench.audit.enums import ActionTaken, ConditionState, DueDiligence, Mineral, Rating, Status
from workbench.audit.facts import Facts
from workbench.criteria.model import ConflictRule, CoverageRule, Origins, RatingRule, SuggestionRule

_RULES: Mapping[Rating, RatingRule] = {
    Rating.PRIORITY: RatingRule(passed=False, remediation_days=7),
    Rating.MAJOR: RatingRule(passed=True, needs_plan=True, remediation_days=14),
    Rating.MINOR: RatingRule(passed=True, remediation_days=21),
    Rating.OPPORTUNITY: RatingRule(passed=True),
    Rating.CONFORMANCE: RatingRule(passed=True),
}
FOURTH = replace(
    NEWEST,
    version="99.1.0",
    code="M1",
    published=date(2031, 5, 1),
    predecessor=NEWEST.version,
    questions_changed=("3.b",),
    minerals=(Mineral.GOLD, Mineral.COBALT),
    covered_countries=frozenset({"CO"}),
    retention_years=8,
    coverage=CoverageRule(limit_percent=7, over_limit=Rating.MAJOR, below_limit=Rating.OPPORTUNITY),
    conflict=ConflictRule(
        rating=Rating.MAJOR, origins=Origins.COVERED, excused_by=frozenset({ActionTaken.DOCUMENTED_ACTION})
    ),
    retention_suggestion=SuggestionRule(element="3.a", rating=Rating.MINOR),
    policy_suggestion=SuggestionRule(element="3.a", rating=Rating.PRIORITY),
    ratings=_RULES,
    elements=tuple(element for element in NEWEST.elements if element.ref != "4.c"),
)
FAMILY = (*EDITIONS, FOURTH)
GOLD, COBALT = Mineral.GOLD, Mineral.COBALT


def _facts(undocumented: int, total: int = 100) -> Facts:
    rows = [*sources(total, undocumented, mineral=GOLD), *sources(50, 50, mineral=Mineral.TIN)]
    return facts(rows, minerals_in_products=(GOLD, Mineral.TIN), retention_years=8)


def test_that_its_limit_and_minerals_decide_coverage() -> None:
    at_limit, over = rated(FOURTH, _facts(7), family=FAMILY), rated(FOURTH, _facts(8), family=FAMILY)
    assert (at_limit.coverage.total, at_limit.coverage.limit_percent) == (100, 7)
    assert (at_limit.coverage.state, at_limit.rating) == (ConditionState.CLEAR, Rating.OPPORTUNITY)
    assert (over.coverage.state, over.rating) == (ConditionState.TRIPPED, Rating.MAJOR)


def test_that_its_excuses_and_countries_decide_the_conflict_condition() -> None:
    def state(*origins: str, action: ActionTaken = PLAN) -> ConditionState:
        row = confirmed(GOLD, *origins, action=action)
        outcome = rated(FOURTH, facts([row], minerals_in_products=(GOLD,)), family=FAMILY)
        return outcome.conflict.state

    assert state("CO") is state("CO", action=MANAGED) is ConditionState.TRIPPED
    assert state("CO", action=LETTER) is state("CD") is ConditionState.CLEAR
    assert state() is ConditionState.UNDETERMINED


def test_that_it_is_warned_of_where_no_published_edition_trips() -> None:
    row = confirmed(GOLD, "CO", action=MANAGED)
    (warning,) = [
        warning
        for warning in rated(EDITIONS[0], facts([row]), family=FAMILY).conflict.warnings
        if warning.code == "would_trip_later"
    ]
    assert dict(warning.values)["version"] == "99.1.0"
    assert dict(warning.values)["rating"] == "major"


def test_that_its_terms_and_its_sense_of_passing_decide() -> None:
    of = replace(_facts(8), closing_meeting=date(2031, 6, 1))
    outcome = rated(FOURTH, of, family=FAMILY)
    assert (outcome.due, outcome.passed) == (date(2031, 6, 15), None)
    assert outcome.plans_missing == ("coverage",)
    planned = rated(FOURTH, replace(of, planned=frozenset({"coverage"})), family=FAMILY)
    assert (planned.passed, planned.status) == (True, Status.FINAL)
    minor = replace(_facts(0), answers=answers({"1.a": Rating.MINOR}))
    assert rated(FOURTH, minor, family=FAMILY).passed is True


def test_that_its_suggestions_name_its_elements_and_the_worst_stands() -> None:
    of = replace(_facts(0), basis=replace(_facts(0).basis, retention_years=7))
    assert rated(FOURTH, of, family=FAMILY).elements["3.a"].suggested is Rating.MINOR
    silent = replace(of, basis=replace(of.basis, policy_minerals=()))
    element = rated(FOURTH, silent, family=FAMILY).elements["3.a"]
    assert element.suggested is Rating.PRIORITY
    assert element.why is not None
    assert dict(element.why.values) == {"minerals": "gold"}


def test_that_its_checklist_and_changed_questions_are_its_own() -> None:
    outcome = rated(FOURTH, _facts(0), answered_under=NEWEST, family=FAMILY)
    assert tuple(outcome.elements) == tuple(ref for ref in REFS if ref != "4.c")
    assert outcome.questions_changed == ("3.b",)
    assert (outcome.criterion, outcome.code) == ("rba-minerals@99.1.0", "M1")


def test_that_what_it_does_not_judge_is_not_applicable() -> None:
    rows = [source(Mineral.TIN, due_diligence=DueDiligence.UNDOCUMENTED)]
    of = facts(rows, minerals_in_products=(Mineral.TIN,))
    assert rated(FOURTH, of, answered_under=NEWEST, family=FAMILY).status is Status.NOT_APPLICABLE
    assert rated(NEWEST, of, family=FAMILY).rating is Rating.PRIORITY


def test_that_only_a_later_edition_that_judges_the_mineral_is_warned_of() -> None:
    outside = confirmed(GOLD, "CD")
    trips_earlier_only = rated(FOURTH, facts([outside], minerals_in_products=(GOLD,)), family=FAMILY)
    assert trips_earlier_only.conflict.warnings == ()
    tin = confirmed(Mineral.TIN, "CO", action=MANAGED)
    warnings = rated(EDITIONS[0], facts([tin]), family=FAMILY).conflict.warnings
    assert "would_trip_later" not in [warning.code for warning in warnings]


def test_that_a_plan_that_makes_no_pass_is_not_missing() -> None:
    ratings = dict(_RULES) | {Rating.PRIORITY: RatingRule(passed=False, needs_plan=True)}
    of = replace(_facts(0), answers=answers({"1.a": Rating.PRIORITY}))
    outcome = rated(replace(FOURTH, ratings=ratings), of, family=FAMILY)
    assert (outcome.passed, outcome.plans_missing) == (False, ())
