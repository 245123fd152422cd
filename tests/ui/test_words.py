from datetime import UTC, date, datetime

import pytest

from workbench.audit.enums import (
    ActionTaken,
    AuditKind,
    ConditionState,
    Conflict,
    ConflictReview,
    DueDiligence,
    Mineral,
    Rating,
    Responsibility,
    Status,
)
from workbench.audit.outcome import CoverageOutcome
from workbench.ui.words import clock, coverage_sentence, day, distance_sentence, percent, state_word, word


def coverage(u: int, k: int, n: int, *, to_clear: int | None = 0, to_trip: int | None = 0) -> CoverageOutcome:
    return CoverageOutcome(
        state=ConditionState.POSSIBLE,
        rating=None,
        undocumented=u,
        unknown=k,
        total=n,
        limit_percent=20,
        to_clear=to_clear,
        to_trip=to_trip,
        by_mineral={},
    )


@pytest.mark.parametrize(
    "vocabulary",
    [
        Rating,
        DueDiligence,
        Conflict,
        ActionTaken,
        ConflictReview,
        Responsibility,
        Mineral,
        AuditKind,
        Status,
    ],
)
def test_that_every_word_of_a_vocabulary_is_shown_as_its_own(vocabulary: type[Rating]) -> None:
    shown = [word(value) for value in vocabulary]
    assert len(set(shown)) == len(shown)


def test_that_words_of_two_vocabularies_with_one_value_keep_apart() -> None:
    assert word(Conflict.NONE) == "No"
    assert word(ActionTaken.NONE) == "None"
    assert word(Conflict.CONFIRMED) == "Confirmed"
    assert word(Rating.NOT_APPLICABLE) == "N/A"
    assert word(Status.NOT_APPLICABLE) == "not applicable"
    assert word(None) == "Not assessed"


def test_that_every_state_has_a_word() -> None:
    assert len({state_word(state) for state in ConditionState}) == len(ConditionState)


@pytest.mark.parametrize(
    ("part", "whole", "told"),
    [
        (49, 214, "22.9\u00a0%"),
        (1, 3, "33.3\u00a0%"),
        (2, 3, "66.7\u00a0%"),
        (1, 1, "100.0\u00a0%"),
        (0, 5, "0.0\u00a0%"),
        (0, 0, "–"),
    ],
)
def test_that_shares_have_one_decimal(part: int, whole: int, told: str) -> None:
    assert percent(part, whole) == told


def test_that_unknown_ones_show_as_a_range() -> None:
    told = coverage_sentence(coverage(15, 10, 100))
    assert told == "15 of 100 sources undocumented — 15.0\u00a0% to 25.0\u00a0%, limit 20\u00a0%; 10 unknown"


def test_that_no_source_is_said_and_not_called_zero_percent() -> None:
    assert coverage_sentence(coverage(0, 0, 0)) == "No source of a mineral in scope is listed yet."


def test_that_the_distance_names_the_nearer_need() -> None:
    assert distance_sentence(coverage(22, 0, 100, to_clear=2)) == "Document 2 more to clear it."
    assert distance_sentence(coverage(5, 0, 100, to_trip=16)) == "16 more undocumented would trip it."
    assert distance_sentence(coverage(0, 0, 0, to_clear=None, to_trip=None)) == ""


def test_that_days_and_times_read_alike_everywhere() -> None:
    assert day(date(2027, 2, 2)) == "2 Feb 2027"
    assert day(None) == ""
    moment = datetime(2026, 11, 4, 14, 32, 7, tzinfo=UTC)
    assert clock(moment) == f"{moment.astimezone():%H:%M:%S}"
