"""What holds for any audit: made-up facts, every edition."""

from collections.abc import Iterable
from dataclasses import fields, is_dataclass, replace
from datetime import date
from enum import Enum
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rating.made import EDITIONS, REFS, rated
from workbench.audit.enums import (
    ActionTaken,
    ConditionState,
    Conflict,
    ConflictReview,
    DueDiligence,
    Mineral,
    Rating,
)
from workbench.audit.facts import Facts, tally
from workbench.audit.outcome import Outcome
from workbench.audit.records import Answer, Basis, Source
from workbench.audit.sources import merged
from workbench.criteria.model import Edition

editions = st.sampled_from(EDITIONS)
minerals = st.lists(st.sampled_from(Mineral), unique=True).map(tuple)
bases = st.builds(
    Basis,
    minerals_in_products=st.none() | minerals,
    not_applicable_reason=st.none() | st.just("nothing is bought"),
    retention_years=st.none() | st.integers(0, 7),
    policy_minerals=st.none() | minerals,
    conflict_review=st.sampled_from(ConflictReview),
)
answer_maps = st.dictionaries(st.sampled_from(REFS), st.none() | st.sampled_from(Rating)).map(
    lambda chosen: {ref: Answer(element=ref, rating=rating) for ref, rating in chosen.items()}
)
rows = st.builds(
    Source,
    id=st.uuids().map(lambda number: number.hex),
    mineral=st.sampled_from(Mineral),
    smelter_id=st.sampled_from([None, None, "CID000001", "CID000002"]),
    name=st.sampled_from([None, "Aurora", "AURORA ", "Borealis", "Smelter not yet identified"]),
    smelter_country=st.sampled_from([None, "CN", "JP"]),
    origin_countries=st.lists(st.sampled_from(["CD", "CO", "RW"])).map(tuple),
    due_diligence=st.sampled_from(DueDiligence),
    conflict=st.sampled_from(Conflict),
    action=st.sampled_from(ActionTaken),
)
row_lists = st.lists(rows, max_size=12)


def _facts(basis: Basis, answers: dict[str, Answer], sources: Iterable[Source]) -> Facts:
    return Facts(
        basis=basis,
        answers=answers,
        sources=tally(sources),
        planned=frozenset({"coverage", "2.a"}),
        closing_meeting=date(2025, 1, 31),
        as_of=date(2025, 2, 1),
    )


_STATES = [
    ConditionState.TRIPPED,
    ConditionState.POSSIBLE,
    ConditionState.CLEAR,
    ConditionState.UNDETERMINED,
    ConditionState.NOT_APPLICABLE,
]


def _rank(rating: Rating | None) -> int:
    return len(Rating) if rating is None else rating.rank


def _is_no_worse(after: Outcome, before: Outcome) -> bool:
    return (
        _rank(after.rating) >= _rank(before.rating)
        and _rank(after.rating_at_signoff) >= _rank(before.rating_at_signoff)
        and _STATES.index(after.coverage.state) >= _STATES.index(before.coverage.state)
        and (after.coverage.to_clear or 0) <= (before.coverage.to_clear or 0)
        and (after.passed is not False or before.passed is False)
        and len(after.blocks_signoff) <= len(before.blocks_signoff)
    )


@settings(deadline=None, max_examples=100)
@given(editions, bases, answer_maps, st.lists(rows, min_size=1, max_size=12), st.data(), st.booleans())
def test_that_documenting_a_source_never_worsens_the_outcome(
    edition: Edition,
    basis: Basis,
    answers: dict[str, Answer],
    sources: list[Source],
    data: st.DataObject,
    at_signoff: bool,
) -> None:
    place = data.draw(st.integers(0, len(sources) - 1))
    documented = list(sources)
    documented[place] = replace(sources[place], due_diligence=DueDiligence.DOCUMENTED)
    before = rated(edition, _facts(basis, answers, sources), at_signoff=at_signoff)
    after = rated(edition, _facts(basis, answers, documented), at_signoff=at_signoff)
    assert _is_no_worse(after, before)


@settings(deadline=None, max_examples=100)
@given(editions, bases, row_lists, st.data())
def test_that_order_and_repetition_of_rows_change_nothing(
    edition: Edition, basis: Basis, sources: list[Source], data: st.DataObject
) -> None:
    again = data.draw(st.permutations(sources + sources[: data.draw(st.integers(0, len(sources)))]))
    once, twice = tally(merged(sources)), tally(merged(again))
    assert once == twice
    facts = Facts(basis=basis, sources=once)
    assert rated(edition, facts) == rated(edition, replace(facts, sources=twice))


def _plain_values(value: Any) -> Iterable[object]:
    if is_dataclass(value):
        for field in fields(value):
            yield from _plain_values(getattr(value, field.name))
    elif hasattr(value, "items"):
        for key, item in value.items():
            yield from _plain_values(key)
            yield from _plain_values(item)
    elif isinstance(value, tuple):
        for item in value:
            yield from _plain_values(item)
    else:
        yield value


@settings(deadline=None, max_examples=60)
@given(editions, bases, answer_maps, row_lists)
def test_that_an_outcome_holds_no_fraction_and_nothing_that_changes(
    edition: Edition, basis: Basis, answers: dict[str, Answer], sources: list[Source]
) -> None:
    for value in _plain_values(rated(edition, _facts(basis, answers, sources))):
        assert value is None or isinstance(value, (str, int, date, Enum))
        assert not isinstance(value, float)


@settings(deadline=None, max_examples=60)
@given(editions, bases, answer_maps, row_lists)
def test_that_signoff_is_never_better_than_the_open_rating(
    edition: Edition, basis: Basis, answers: dict[str, Answer], sources: list[Source]
) -> None:
    facts = _facts(basis, answers, sources)
    now, end = rated(edition, facts), rated(edition, facts, at_signoff=True)
    assert _rank(end.rating) <= _rank(now.rating)
    assert end.rating is now.rating_at_signoff
    assert end.coverage.state is not ConditionState.POSSIBLE
    assert end.blocks_signoff == now.blocks_signoff
