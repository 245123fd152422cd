from typing import Any

import pytest

from tests.rating.made import (
    ALL,
    EDITIONS,
    MIDDLE,
    NEWEST,
    OLDEST,
    REFS,
    THREE_TG,
    answers,
    codes,
    facts,
    places,
    rated,
    sources,
)
from workbench.audit.enums import Mineral, Rating
from workbench.audit.facts import Facts
from workbench.criteria.model import Edition

each_edition = pytest.mark.parametrize("edition", EDITIONS, ids=lambda edition: edition.version)


@pytest.mark.parametrize("years", range(7))
@each_edition
def test_that_only_the_full_time_of_keeping_records_passes(edition: Edition, years: int) -> None:
    element = rated(edition, facts(sources(5), retention_years=years)).elements["4.a"]
    is_short = years < edition.retention_years
    assert element.suggested is (Rating.MAJOR if is_short else None)
    assert (element.why is not None) is is_short
    if element.why:
        assert dict(element.why.values) == {"kept": years, "asked": edition.retention_years}


def test_that_three_years_are_short_but_for_the_middle_edition() -> None:
    of = facts(sources(5), retention_years=3, answered=answers(reasons={"4.a": "Kept by the parent"}))
    suggested = [rated(edition, of).elements["4.a"].suggested for edition in (OLDEST, MIDDLE, NEWEST)]
    assert suggested == [Rating.MAJOR, None, Rating.MAJOR]
    outcome = rated(NEWEST, of)
    assert outcome.rating is outcome.elements["4.a"].rating is Rating.CONFORMANCE
    assert not outcome.errors


@pytest.mark.parametrize("reason", [None, "", "  \n"])
def test_that_a_rating_milder_than_suggested_needs_a_reason(reason: str | None) -> None:
    reasons = {"4.a": reason} if reason is not None else {}
    outcome = rated(NEWEST, facts(sources(5), retention_years=3, answered=answers(reasons=reasons)))
    assert places(outcome.errors) == places(outcome.blocks_signoff) == ["answers.4.a.reason"]


@pytest.mark.parametrize("rating", [Rating.MAJOR, Rating.PRIORITY, None])
def test_that_a_rating_as_bad_as_suggested_needs_no_reason(rating: Rating | None) -> None:
    of = facts(sources(5), retention_years=3, answered=answers({"4.a": rating}))
    assert rated(NEWEST, of).errors == ()


@pytest.mark.parametrize("rating", [Rating.MINOR, Rating.OPPORTUNITY])
def test_that_every_milder_rating_needs_a_reason(rating: Rating) -> None:
    of = facts(sources(5), retention_years=3, answered=answers({"4.a": rating}))
    assert places(rated(NEWEST, of).errors) == ["answers.4.a.reason"]


@each_edition
def test_that_a_policy_silent_on_a_mineral_in_scope_is_suggested_major(edition: Edition) -> None:
    of = facts(sources(5), minerals_in_products=ALL, policy_minerals=THREE_TG)
    element = rated(edition, of).elements["1.c"]
    judges_cobalt = Mineral.COBALT in edition.minerals
    assert element.suggested is (Rating.MAJOR if judges_cobalt else None)
    if element.why:
        assert dict(element.why.values) == {"minerals": "cobalt"}


@pytest.mark.parametrize(
    ("in_products", "named"),
    [(None, ()), ((Mineral.TIN,), None), ((Mineral.TIN,), (Mineral.TIN,)), ((Mineral.TIN,), ALL)],
)
def test_that_unanswered_facts_and_a_full_policy_suggest_nothing(
    in_products: tuple[Mineral, ...] | None, named: tuple[Mineral, ...] | None
) -> None:
    of = facts(sources(5), minerals_in_products=in_products, policy_minerals=named)
    assert rated(NEWEST, of).elements["1.c"].suggested is None


def test_that_unanswered_retention_suggests_nothing() -> None:
    assert rated(NEWEST, facts(sources(5), retention_years=None)).elements["4.a"].suggested is None


def test_that_not_applicable_needs_a_reason_and_gives_no_rating() -> None:
    changed: dict[str, Rating | None] = {"2.e": Rating.NOT_APPLICABLE}
    without = rated(NEWEST, facts(sources(5), answered=answers(changed)))
    assert places(without.errors) == ["answers.2.e.reason"]
    assert without.rating is Rating.CONFORMANCE
    given = facts(sources(5), answered=answers(changed, reasons={"2.e": "No smelter is supplied"}))
    assert rated(NEWEST, given).errors == ()


def test_that_not_applicable_where_a_finding_is_suggested_gives_one_error() -> None:
    of = facts(sources(5), retention_years=0, answered=answers({"4.a": Rating.NOT_APPLICABLE}))
    assert places(rated(NEWEST, of).errors) == ["answers.4.a.reason"]


def _all_not_applicable(**in_basis: Any) -> Facts:
    changed: dict[str, Rating | None] = dict.fromkeys(REFS, Rating.NOT_APPLICABLE)
    answered = answers(changed, reasons=dict.fromkeys(REFS, "Nothing is bought"))
    return facts(sources(5), answered=answered, **in_basis)


def test_that_all_elements_not_applicable_while_minerals_are_in_scope_is_an_error() -> None:
    outcome = rated(NEWEST, _all_not_applicable())
    assert codes(outcome.errors) == ["all_not_applicable"]
    assert outcome.rating is None
    assert outcome.passed is None
    no_minerals = _all_not_applicable(minerals_in_products=(), not_applicable_reason="Services only")
    assert "all_not_applicable" not in codes(rated(NEWEST, no_minerals).errors)


def test_that_all_elements_are_listed_in_the_order_of_the_checklist() -> None:
    outcome = rated(NEWEST, facts(answered={}))
    assert tuple(outcome.elements) == outcome.unanswered == REFS
    assert len(outcome.elements) == 14


@pytest.mark.parametrize("rating", [one for one in Rating if one is not Rating.NOT_APPLICABLE])
def test_that_the_worst_element_decides(rating: Rating) -> None:
    of = facts(sources(5), answered=answers({"3.b": rating}))
    assert rated(NEWEST, of).rating is rating


def test_that_all_elements_not_applicable_is_no_error_while_the_minerals_are_unanswered() -> None:
    assert rated(NEWEST, _all_not_applicable(minerals_in_products=None)).errors == ()
