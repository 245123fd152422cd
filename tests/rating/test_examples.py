"""The worked examples of the rules: the same facts under three editions."""

from datetime import date

import pytest

from tests.rating.made import (
    ALL,
    BY_VERSION,
    EDITIONS,
    LETTER,
    MANAGED,
    NO_ACTION,
    PLAN,
    answers,
    confirmed,
    facts,
    rated,
    sources,
)
from workbench.audit.enums import ConditionState, Mineral, Rating
from workbench.audit.facts import Facts
from workbench.criteria.model import Edition

CONFORMANCE, MINOR, MAJOR, PRIORITY = Rating.CONFORMANCE, Rating.MINOR, Rating.MAJOR, Rating.PRIORITY
NOT_APPLICABLE = Rating.NOT_APPLICABLE
VERSIONS = ("7.0.0", "7.1.2", "8.0.0")


def _with_cobalt(undocumented: int, undocumented_cobalt: int) -> Facts:
    rows = sources(80, undocumented) + sources(20, undocumented_cobalt, mineral=Mineral.COBALT)
    return facts(rows, minerals_in_products=ALL)


RATINGS: dict[str, tuple[Facts, tuple[Rating, Rating, Rating]]] = {
    "n=100 u=0": (facts(sources(100)), (CONFORMANCE, CONFORMANCE, CONFORMANCE)),
    "n=100 u=20": (facts(sources(100, 20)), (MINOR, MINOR, MINOR)),
    "n=100 u=21": (facts(sources(100, 21)), (MINOR, MAJOR, PRIORITY)),
    "n=100 u=22": (facts(sources(100, 22)), (MINOR, MAJOR, PRIORITY)),
    "n=4 u=1": (facts(sources(4, 1)), (MINOR, MAJOR, PRIORITY)),
    "n=100 u=25": (facts(sources(100, 25)), (MINOR, MAJOR, PRIORITY)),
    "n=100 u=26": (facts(sources(100, 26)), (MAJOR, MAJOR, PRIORITY)),
    "n=1000 u=200": (facts(sources(1000, 200)), (MINOR, MINOR, MINOR)),
    "n=1000 u=201": (facts(sources(1000, 201)), (MINOR, MAJOR, PRIORITY)),
    "n=1 u=0": (facts(sources(1)), (CONFORMANCE, CONFORMANCE, CONFORMANCE)),
    "n=1 u=1": (facts(sources(1, 1)), (MAJOR, MAJOR, PRIORITY)),
    "n=5 u=1": (facts(sources(5, 1)), (MINOR, MINOR, MINOR)),
    "3TG 80 u=10, cobalt 20 u=15": (_with_cobalt(10, 15), (MINOR, MINOR, PRIORITY)),
    "3TG 80 u=18, cobalt 20 u=0": (_with_cobalt(18, 0), (MINOR, MAJOR, MINOR)),
    "only cobalt u=10": (
        facts(sources(10, 10, mineral=Mineral.COBALT), minerals_in_products=(Mineral.COBALT,)),
        (NOT_APPLICABLE, NOT_APPLICABLE, PRIORITY),
    ),
}


@pytest.mark.parametrize("row", RATINGS)
@pytest.mark.parametrize("version", VERSIONS)
def test_that_coverage_rates_as_the_example_says(row: str, version: str) -> None:
    of, expected = RATINGS[row]
    answered_under = BY_VERSION["8.0.0"]
    outcome = rated(BY_VERSION[version], of, answered_under=answered_under)
    assert outcome.rating is expected[VERSIONS.index(version)]
    assert not outcome.errors


@pytest.mark.parametrize(
    ("version", "state", "rating", "at_signoff"),
    [
        ("7.0.0", ConditionState.CLEAR, MINOR, MINOR),
        ("7.1.2", ConditionState.POSSIBLE, MINOR, MAJOR),
        ("8.0.0", ConditionState.POSSIBLE, MINOR, PRIORITY),
    ],
)
def test_that_unknown_sources_open_a_range_that_closes_at_signoff(
    version: str, state: ConditionState, rating: Rating, at_signoff: Rating
) -> None:
    of = facts(sources(100, 15, 10))
    while_open = rated(BY_VERSION[version], of)
    assert (while_open.coverage.state, while_open.rating) == (state, rating)
    assert (while_open.coverage.undocumented, while_open.coverage.unknown) == (15, 10)
    assert while_open.rating_at_signoff is at_signoff
    at_the_end = rated(BY_VERSION[version], of, at_signoff=True)
    assert at_the_end.rating is at_the_end.rating_at_signoff is at_signoff
    assert (at_the_end.coverage.undocumented, at_the_end.coverage.unknown) == (25, 0)
    tin = at_the_end.coverage.by_mineral[Mineral.TIN]
    assert (tin.undocumented, tin.unknown, tin.total) == (25, 0, 100)


TRIPPED, CLEAR = ConditionState.TRIPPED, ConditionState.CLEAR
CONFLICTS = {
    "tin from CD, no action": (confirmed(Mineral.TIN, "CD"), (TRIPPED, TRIPPED, TRIPPED)),
    "tin from CD, a letter": (confirmed(Mineral.TIN, "CD", action=LETTER), (CLEAR, TRIPPED, TRIPPED)),
    "tin from CD, a plan": (confirmed(Mineral.TIN, "CD", action=PLAN), (CLEAR, CLEAR, TRIPPED)),
    "tin from CD, a managed plan": (confirmed(Mineral.TIN, "CD", action=MANAGED), (CLEAR, CLEAR, CLEAR)),
    "gold from CO, no action": (confirmed(Mineral.GOLD, "CO", action=NO_ACTION), (CLEAR, TRIPPED, TRIPPED)),
    "gold from CO and RW": (confirmed(Mineral.GOLD, "CO", "RW"), (TRIPPED, TRIPPED, TRIPPED)),
    "smelter in CD, tin from CO": (
        confirmed(Mineral.TIN, "CO", smelter_country="CD"),
        (CLEAR, TRIPPED, TRIPPED),
    ),
    "cobalt from CD, no action": (confirmed(Mineral.COBALT, "CD"), (CLEAR, CLEAR, TRIPPED)),
}


@pytest.mark.parametrize("row", CONFLICTS)
@pytest.mark.parametrize("version", VERSIONS)
def test_that_a_confirmed_source_stands_as_the_example_says(row: str, version: str) -> None:
    conflict_source, states = CONFLICTS[row]
    of = facts([*sources(10), conflict_source], minerals_in_products=ALL)
    outcome = rated(BY_VERSION[version], of)
    expected = states[VERSIONS.index(version)]
    assert outcome.conflict.state is expected
    assert outcome.conflict.sources == ((conflict_source.id,) if expected is TRIPPED else ())
    assert outcome.rating is (PRIORITY if expected is TRIPPED else CONFORMANCE)
    assert not outcome.errors


@pytest.mark.parametrize("country", ["CD", "AO", "BI", "CF", "CG", "RW", "SS", "TZ", "UG", "ZM"])
def test_that_each_covered_country_counts_under_7_0_0(country: str) -> None:
    of = facts([*sources(3), confirmed(Mineral.GOLD, country)])
    assert rated(BY_VERSION["7.0.0"], of).conflict.state is TRIPPED


@pytest.mark.parametrize("edition", EDITIONS, ids=lambda edition: edition.version)
@pytest.mark.parametrize(
    ("closing", "priority", "major", "minor"),
    [
        (date(2024, 1, 31), date(2024, 3, 1), date(2024, 4, 30), date(2024, 7, 29)),
        (date(2023, 1, 31), date(2023, 3, 2), date(2023, 5, 1), date(2023, 7, 30)),
        (date(2023, 12, 31), date(2024, 1, 30), date(2024, 3, 30), date(2024, 6, 28)),
    ],
)
def test_that_terms_are_calendar_days_from_the_closing_meeting(
    edition: Edition, closing: date, priority: date, major: date, minor: date
) -> None:
    rows = {"2.a": PRIORITY, "2.b": MAJOR, "2.c": MINOR, "2.d": Rating.OPPORTUNITY}
    of = facts(
        [*sources(10, 1), confirmed(Mineral.TIN, "CD")], answered=answers(rows), closing_meeting=closing
    )
    outcome = rated(edition, of)
    assert [outcome.elements[ref].due for ref in rows] == [priority, major, minor, None]
    assert outcome.elements["1.a"].due is None
    assert (outcome.coverage.due, outcome.conflict.due, outcome.due) == (minor, priority, priority)


def test_that_there_is_no_term_before_the_closing_meeting_or_after_the_calendar_ends() -> None:
    assert rated(BY_VERSION["8.0.0"], facts(sources(1, 1))).due is None
    assert rated(BY_VERSION["8.0.0"], facts(sources(1, 1), closing_meeting=date.max)).due is None
