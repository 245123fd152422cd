import enum
from collections.abc import Mapping
from datetime import date, datetime, timedelta, timezone

import pytest

from workbench.audit import enums
from workbench.audit.enums import Mineral
from workbench.report import wording
from workbench.report.wording import day, days, listed, minerals, moment, share


@pytest.mark.parametrize(
    ("part", "total", "limit", "said"),
    [
        (49, 214, 20, "22.9 %"),
        (20, 100, 20, "20.0 %"),
        (201, 1000, 20, "20.1 %"),
        (2001, 10000, 20, "20.01 %"),  # over the limit, and it must not read 20.0
        (1999, 10000, 20, "19.99 %"),
        (0, 7, 20, "0.0 %"),
        (7, 7, 20, "100.0 %"),
        (1, 3, None, "33.3 %"),
        (2, 3, None, "66.7 %"),
    ],
)
def test_that_a_share_can_be_told_from_the_limit(part: int, total: int, limit: int | None, said: str) -> None:
    assert share(part, total, limit) == said


def test_that_days_are_written_the_same_under_any_locale() -> None:
    assert day(date(2026, 12, 4)) == "4 December 2026"
    assert days(date(2026, 11, 2), date(2026, 11, 4)) == "2 November 2026 to 4 November 2026"
    assert days(None, date(2026, 11, 4)) == "4 November 2026"
    assert days(None, None) == "not recorded"


def test_that_a_moment_says_its_zone() -> None:
    zone = timezone(-timedelta(hours=3, minutes=30))
    assert moment(datetime(2026, 11, 5, 18, 20, tzinfo=zone)) == "2026-11-05 18:20 -03:30"


def test_that_lists_read_like_a_sentence() -> None:
    assert [listed([]), listed(["a"]), listed(["a", "b", "c"])] == ["", "a", "a, b and c"]
    assert minerals((Mineral.GOLD, Mineral.TIN)) == "tin and gold"
    assert minerals(None) == "not answered"
    assert minerals(()) == "none"


@pytest.mark.parametrize(
    ("words", "vocabulary"),
    [
        (wording.KINDS, enums.AuditKind),
        (wording.DUE_DILIGENCE, enums.DueDiligence),
        (wording.CONFLICT, enums.Conflict),
        (wording.ACTION, enums.ActionTaken),
        (wording.STATES, enums.ConditionState),
        (wording.REVIEW, enums.ConflictReview),
        (wording.RESPONSIBILITY, enums.Responsibility),
        (wording.EVIDENCE, enums.EvidenceKind),
        (wording.RATINGS, enums.Rating),
        (wording.MINERALS, enums.Mineral),
        (wording.STANCE, enums.Stance),
        (wording.LIMITATIONS, enums.LimitationKind),
    ],
)
def test_that_every_word_of_a_vocabulary_can_be_printed(
    words: Mapping[enum.StrEnum, str], vocabulary: type[enum.StrEnum]
) -> None:
    assert set(words) == set(vocabulary)
    assert all(words.values())
