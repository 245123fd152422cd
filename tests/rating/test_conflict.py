from dataclasses import replace
from datetime import date

import pytest

from tests.rating.made import (
    ALL,
    EDITIONS,
    LETTER,
    MANAGED,
    MIDDLE,
    NEWEST,
    OLDEST,
    PLAN,
    codes,
    confirmed,
    facts,
    places,
    rated,
    source,
    sources,
)
from workbench.audit.enums import ActionTaken, ConditionState, Conflict, ConflictReview, Mineral, Rating
from workbench.audit.records import Plan, Progress
from workbench.criteria.model import Edition

each_edition = pytest.mark.parametrize("edition", EDITIONS, ids=lambda edition: edition.version)


@each_edition
@pytest.mark.parametrize("conflict", [Conflict.SUSPECTED, Conflict.NOT_ASSESSED, Conflict.NONE])
def test_that_only_a_confirmed_source_trips(edition: Edition, conflict: Conflict) -> None:
    of = facts([source(Mineral.TIN, conflict=conflict, origin_countries=("CD",))])
    assert rated(edition, of).conflict.state is ConditionState.CLEAR


@each_edition
def test_that_an_unanswered_review_leaves_the_condition_undetermined(edition: Edition) -> None:
    outcome = rated(edition, facts(sources(3), conflict_review=ConflictReview.UNANSWERED))
    assert outcome.conflict.state is ConditionState.UNDETERMINED
    assert outcome.conflict.sources == ()
    assert codes(outcome.blocks_signoff) == ["review_unanswered"]


def test_that_a_tripping_source_trips_though_the_review_is_unanswered() -> None:
    of = facts([confirmed(Mineral.TIN, "CD")], conflict_review=ConflictReview.UNANSWERED)
    outcome = rated(NEWEST, of)
    assert outcome.conflict.state is ConditionState.TRIPPED
    assert outcome.unanswered == ("conflict_review",)


def test_that_an_excused_source_does_not_answer_the_review() -> None:
    of = facts([confirmed(action=MANAGED)], conflict_review=ConflictReview.UNANSWERED)
    assert rated(NEWEST, of).conflict.state is ConditionState.UNDETERMINED


@each_edition
def test_that_none_confirmed_beside_a_confirmed_source_is_an_error_and_the_source_wins(
    edition: Edition,
) -> None:
    of = facts([confirmed(Mineral.TIN, "CD")], conflict_review=ConflictReview.NONE_CONFIRMED)
    outcome = rated(edition, of)
    assert places(outcome.errors) == ["conflict_review"]
    assert outcome.conflict.state is ConditionState.TRIPPED


@each_edition
def test_that_confirmed_without_a_confirmed_source_is_an_error_and_clear(edition: Edition) -> None:
    outcome = rated(edition, facts(sources(3), conflict_review=ConflictReview.CONFIRMED))
    assert places(outcome.errors) == ["conflict_review"]
    assert outcome.conflict.state is ConditionState.CLEAR


@each_edition
def test_that_the_review_is_compared_with_all_sources_whatever_the_scope(edition: Edition) -> None:
    rows = [*sources(3), confirmed(Mineral.COBALT, "CD", action=MANAGED)]
    assert not rated(edition, facts(rows, minerals_in_products=ALL)).errors
    contradicting = facts(rows, minerals_in_products=ALL, conflict_review=ConflictReview.NONE_CONFIRMED)
    assert places(rated(edition, contradicting).errors) == ["conflict_review"]


def test_that_an_unknown_origin_is_undetermined_only_where_origins_matter() -> None:
    of = facts([*sources(3), confirmed(Mineral.TIN, id="x")])
    oldest = rated(OLDEST, of)
    assert (oldest.conflict.state, oldest.conflict.sources) == (ConditionState.UNDETERMINED, ("x",))
    assert oldest.conflict.rating is None
    assert places(oldest.blocks_signoff) == ["sources.x.origin_countries"]
    assert rated(MIDDLE, of).conflict.state is ConditionState.TRIPPED


def test_that_an_excused_source_of_unknown_origin_is_clear() -> None:
    assert rated(OLDEST, facts([confirmed(action=LETTER)])).conflict.state is ConditionState.CLEAR


def test_that_a_tripping_source_outweighs_one_of_unknown_origin() -> None:
    rows = [
        confirmed(id="unknown"),
        confirmed(Mineral.TIN, "CD", id="tripping"),
        confirmed(Mineral.TIN, "CO"),
    ]
    outcome = rated(OLDEST, facts(rows))
    assert (outcome.conflict.state, outcome.conflict.sources) == (ConditionState.TRIPPED, ("tripping",))


@pytest.mark.parametrize(
    ("action", "version"),
    [
        (ActionTaken.NONE, "7.1.2"),
        (LETTER, "7.1.2"),
        (PLAN, "8.0.0"),
        (MANAGED, None),
    ],
)
def test_that_a_source_outside_warns_of_the_first_edition_that_it_would_trip(
    action: ActionTaken, version: str | None
) -> None:
    conflict = rated(OLDEST, facts([confirmed(Mineral.GOLD, "CO", id="x", action=action)])).conflict
    assert conflict.state is ConditionState.CLEAR
    if version is None:
        assert "would_trip_later" not in codes(conflict.warnings)
        return
    (warning,) = conflict.warnings
    assert (warning.code, warning.at) == ("would_trip_later", "sources.x")
    assert dict(warning.values)["version"] == version
    assert dict(warning.values)["rating"] == "priority"


@pytest.mark.parametrize("origins", [("CD",), (), ("CO", "CD")])
def test_that_only_a_source_wholly_outside_warns(origins: tuple[str, ...]) -> None:
    assert rated(OLDEST, facts([confirmed(Mineral.TIN, *origins, action=PLAN)])).conflict.warnings == ()


def test_that_later_editions_themselves_and_cobalt_out_of_scope_do_not_warn() -> None:
    outside = facts([*sources(1), confirmed(Mineral.COBALT, "CO")], minerals_in_products=ALL)
    assert rated(OLDEST, outside).conflict.warnings == ()
    assert rated(MIDDLE, facts([confirmed(Mineral.GOLD, "CO", action=PLAN)])).conflict.warnings == ()


FULL = Plan(owner="Purchasing", due=date(2025, 6, 30), progress=(Progress(date=date(2025, 1, 1)),))


@pytest.mark.parametrize(
    ("plan", "warned"),
    [
        (FULL, []),
        (replace(FULL, owner=" "), ["plan_without_owner"]),
        (replace(FULL, due=None), ["plan_without_due"]),
        (replace(FULL, progress=()), ["plan_without_progress"]),
        (None, ["plan_without_owner", "plan_without_due", "plan_without_progress"]),
    ],
)
def test_that_a_managed_plan_warns_of_what_it_lacks_and_still_excuses(
    plan: Plan | None, warned: list[str]
) -> None:
    conflict = rated(NEWEST, facts([confirmed(action=MANAGED, plan=plan)])).conflict
    assert codes(conflict.warnings) == warned
    assert conflict.state is ConditionState.CLEAR


NEW_DATE = replace(FULL, additional_action="A visit", additional_due=date(2025, 12, 31))


@pytest.mark.parametrize(
    ("plan", "as_of", "is_overdue"),
    [
        (FULL, None, False),
        (FULL, date(2025, 6, 30), False),
        (FULL, date(2025, 7, 1), True),
        (replace(FULL, additional_action="A visit"), date(2025, 7, 1), True),
        (replace(FULL, additional_due=date(2025, 12, 31)), date(2025, 7, 1), True),
        (NEW_DATE, date(2025, 12, 31), False),
        (NEW_DATE, date(2026, 1, 1), True),
    ],
)
def test_that_a_plan_past_its_date_warns_until_an_additional_action_has_a_new_one(
    plan: Plan, as_of: date | None, is_overdue: bool
) -> None:
    conflict = rated(NEWEST, facts([confirmed(action=MANAGED, plan=plan)], as_of=as_of)).conflict
    assert codes(conflict.warnings) == (["plan_overdue"] if is_overdue else [])


def test_that_a_plan_that_nobody_manages_is_not_looked_into() -> None:
    assert rated(MIDDLE, facts([confirmed(action=PLAN)])).conflict.warnings == ()


def test_that_a_serious_condition_cannot_be_rated_away() -> None:
    outcome = rated(NEWEST, facts([confirmed(Mineral.TIN, "AU")]))
    assert outcome.conflict.rating is outcome.rating is Rating.PRIORITY
    assert outcome.passed is False
