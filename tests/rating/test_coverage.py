import pytest

from tests.rating.made import (
    ALL,
    MIDDLE,
    NEWEST,
    OLDEST,
    THREE_TG,
    codes,
    facts,
    places,
    rated,
    source,
    sources,
)
from workbench.audit.enums import ConditionState, ConflictReview, DueDiligence, Mineral, Rating
from workbench.audit.facts import Tally
from workbench.audit.records import Source


def test_that_the_numbers_and_the_distance_stand_beside_the_state() -> None:
    coverage = rated(NEWEST, facts(sources(214, 49))).coverage
    assert (coverage.undocumented, coverage.unknown, coverage.total) == (49, 0, 214)
    assert (coverage.limit_percent, coverage.to_clear, coverage.to_trip) == (20, 7, 0)


@pytest.mark.parametrize(
    ("total", "undocumented", "unknown", "to_clear", "to_trip"),
    [
        (100, 20, 0, 0, 1),
        (100, 21, 0, 1, 0),
        (100, 15, 10, 5, 6),
        (100, 0, 100, 80, 21),
        (100, 0, 0, 0, 21),
        (1, 0, 0, 0, 1),
        (1, 1, 0, 1, 0),
        (4, 1, 0, 1, 0),
        (5, 1, 0, 0, 1),
        (1000, 201, 0, 1, 0),
    ],
)
def test_that_documenting_to_clear_clears_and_to_trip_more_trips(
    total: int, undocumented: int, unknown: int, to_clear: int, to_trip: int
) -> None:
    coverage = rated(NEWEST, facts(sources(total, undocumented, unknown))).coverage
    assert (coverage.to_clear, coverage.to_trip) == (to_clear, to_trip)
    trip_total = undocumented + to_trip
    if to_trip and trip_total <= total:
        assert rated(NEWEST, facts(sources(total, trip_total))).coverage.state is ConditionState.TRIPPED
        assert rated(NEWEST, facts(sources(total, trip_total - 1))).coverage.state is ConditionState.CLEAR
    if to_clear:
        left = undocumented + unknown - to_clear
        assert rated(NEWEST, facts(sources(total, 0, left))).coverage.state is ConditionState.CLEAR
        assert rated(NEWEST, facts(sources(total, 0, left + 1))).coverage.state is ConditionState.POSSIBLE


@pytest.mark.parametrize(
    ("undocumented", "unknown", "state"),
    [
        (0, 20, ConditionState.CLEAR),
        (0, 21, ConditionState.POSSIBLE),
        (20, 0, ConditionState.CLEAR),
        (20, 1, ConditionState.POSSIBLE),
        (21, 79, ConditionState.TRIPPED),
    ],
)
def test_that_possible_lies_between_the_ends_of_the_range(
    undocumented: int, unknown: int, state: ConditionState
) -> None:
    assert rated(NEWEST, facts(sources(100, undocumented, unknown))).coverage.state is state


def test_that_possible_cannot_occur_at_signoff() -> None:
    of = facts(sources(100, 0, 21))
    assert rated(NEWEST, of, at_signoff=True).coverage.state is ConditionState.TRIPPED


def test_that_while_possible_the_rating_is_the_lower_ends() -> None:
    assert rated(NEWEST, facts(sources(100, 0, 50))).coverage.rating is None
    assert rated(NEWEST, facts(sources(100, 1, 50))).coverage.rating is Rating.MINOR


def test_that_minerals_without_any_source_are_undetermined_and_never_zero_percent() -> None:
    outcome = rated(NEWEST, facts())
    assert outcome.coverage.state is ConditionState.UNDETERMINED
    assert (outcome.coverage.to_clear, outcome.coverage.to_trip, outcome.coverage.rating) == (None,) * 3
    assert outcome.passed is None
    assert codes(outcome.blocks_signoff) == ["no_sources"]
    assert outcome.coverage.warnings == ()


def test_that_sources_are_judged_as_they_stand_while_the_minerals_are_unanswered() -> None:
    outcome = rated(NEWEST, facts(sources(4, 1), minerals_in_products=None))
    assert outcome.coverage.state is ConditionState.TRIPPED
    assert outcome.coverage.warnings == ()
    assert outcome.unanswered == ("minerals_in_products",)


def test_that_both_conditions_are_undetermined_without_minerals_and_sources() -> None:
    outcome = rated(NEWEST, facts(minerals_in_products=None))
    assert outcome.coverage.state is outcome.conflict.state is ConditionState.UNDETERMINED
    assert set(codes(outcome.blocks_signoff)) == {
        "minerals_unanswered",
        "no_sources",
        "conflict_without_sources",
    }


def test_that_cobalt_alone_is_no_source_at_all_under_editions_without_it() -> None:
    of = facts(sources(5, mineral=Mineral.COBALT))
    assert rated(MIDDLE, of).coverage.state is ConditionState.UNDETERMINED
    assert rated(NEWEST, of).coverage.state is ConditionState.CLEAR


def test_that_each_mineral_in_scope_in_the_products_or_with_a_source_is_shown() -> None:
    rows = [*sources(2, 1), *sources(3, mineral=Mineral.COBALT)]
    of = facts(rows, minerals_in_products=(Mineral.GOLD, Mineral.COBALT))
    assert rated(NEWEST, of).coverage.by_mineral == {
        Mineral.TIN: Tally(2, 1, 0),
        Mineral.GOLD: Tally(),
        Mineral.COBALT: Tally(3, 0, 0),
    }
    assert set(rated(OLDEST, of).coverage.by_mineral) == {Mineral.TIN, Mineral.GOLD}


def test_that_gaps_between_products_and_sources_are_warned_of_and_counted_as_they_stand() -> None:
    of = facts(sources(10, 1), minerals_in_products=(Mineral.GOLD, Mineral.COBALT))
    coverage = rated(OLDEST, of).coverage
    assert codes(coverage.warnings) == ["mineral_without_source", "sources_not_in_products"]
    assert [dict(warning.values)["mineral"] for warning in coverage.warnings] == ["gold", "tin"]
    assert coverage.total == 10


def test_that_matching_products_and_sources_give_no_warning() -> None:
    rows = [one for mineral in THREE_TG for one in sources(1, mineral=mineral)]
    assert rated(NEWEST, facts(rows)).coverage.warnings == ()


def test_that_sources_whose_rows_disagreed_are_flagged_in_scope_only() -> None:
    rows = [source(Mineral.TIN, id="a", repeats_disagree=True)]
    rows += [source(Mineral.COBALT, id="b", repeats_disagree=True)]
    of = facts(rows, minerals_in_products=(Mineral.TIN, Mineral.COBALT))
    assert places(rated(NEWEST, of).coverage.warnings) == ["sources.a", "sources.b"]
    assert places(rated(OLDEST, of).coverage.warnings) == ["sources.a"]


def test_that_not_applicable_has_no_distance_and_no_rating() -> None:
    of = facts(minerals_in_products=(), not_applicable_reason="services only")
    coverage = rated(NEWEST, of).coverage
    assert coverage.state is ConditionState.NOT_APPLICABLE
    assert (coverage.rating, coverage.to_clear, coverage.to_trip) == (None, None, None)


def test_that_a_missing_due_diligence_is_unknown() -> None:
    assert Source(id="a", mineral=Mineral.TIN).due_diligence is DueDiligence.UNKNOWN


def test_that_all_minerals_count_above_and_below_the_line() -> None:
    rows = [one for mineral in ALL for one in sources(20, 5, mineral=mineral)]
    of = facts(rows, minerals_in_products=ALL, conflict_review=ConflictReview.NONE_CONFIRMED)
    assert (rated(OLDEST, of).coverage.undocumented, rated(OLDEST, of).coverage.total) == (20, 80)
    assert (rated(NEWEST, of).coverage.undocumented, rated(NEWEST, of).coverage.total) == (25, 100)


def test_that_not_applicable_warns_of_nothing() -> None:
    rows = [source(Mineral.TIN, repeats_disagree=True)]
    assert rated(NEWEST, facts(rows, minerals_in_products=())).coverage.warnings == ()
