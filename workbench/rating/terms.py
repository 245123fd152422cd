"""What a rating entails under an edition: passed or not, a plan, and a day by which it must be remedied."""

from collections.abc import Collection, Mapping
from datetime import date

from workbench.audit.enums import Rating
from workbench.criteria.model import Edition, RatingRule


def due(edition: Edition, rating: Rating | None, closing_meeting: date | None) -> date | None:
    """The closing meeting plus the rating's term in calendar days.

    None where there is no term, no closing meeting yet, or no such day in the calendar.
    """
    rule = _rule(edition, rating)
    if rule is None or rule.remediation_days is None or closing_meeting is None:
        return None
    day = closing_meeting.toordinal() + rule.remediation_days
    return date.fromordinal(day) if day <= date.max.toordinal() else None


def passes(edition: Edition, rating: Rating | None, plans_missing: Collection[str]) -> bool | None:
    """Whether the rating passes; None without a rating, and while plans that a pass needs are missing."""
    rule = _rule(edition, rating)
    if rule is None:
        return None
    if not rule.passed:
        return False
    return None if rule.needs_plan and plans_missing else True


def plans_missing(
    edition: Edition, ratings: Mapping[str, Rating | None], planned: Collection[str]
) -> tuple[str, ...]:
    """The findings that pass only with a corrective action plan, and have none; in the order of `ratings`."""
    return tuple(
        about
        for about, rating in ratings.items()
        if about not in planned and _passes_by_plan(_rule(edition, rating))
    )


def _passes_by_plan(rule: RatingRule | None) -> bool:
    return rule is not None and rule.passed and rule.needs_plan


def _rule(edition: Edition, rating: Rating | None) -> RatingRule | None:
    return None if rating is None else edition.ratings.get(rating)
