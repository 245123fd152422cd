"""Findings: elements rated Opportunity or worse and serious conditions with a rating, with their actions."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from workbench.audit.enums import Rating
from workbench.audit.outcome import Outcome
from workbench.audit.records import Answer, CorrectiveAction


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """`about` is an element's reference or a condition's id; `answer` is None for a condition."""

    about: str
    rating: Rating
    due: date | None
    answer: Answer | None
    actions: tuple[CorrectiveAction, ...]


def findings(
    outcome: Outcome, answers: Mapping[str, Answer], actions: Iterable[CorrectiveAction]
) -> tuple[Finding, ...]:
    """The findings of an outcome, worst first, conditions before elements of the same rating."""
    actions = tuple(actions)
    rated = [(one.id, one.rating, one.due) for one in (outcome.coverage, outcome.conflict)]
    rated += [(ref, element.rating, element.due) for ref, element in outcome.elements.items()]
    found = [
        Finding(
            about=about,
            rating=rating,
            due=due,
            answer=answers.get(about),
            actions=tuple(action for action in actions if action.finding == about),
        )
        for about, rating, due in rated
        if rating is not None and rating.is_finding
    ]
    return tuple(sorted(found, key=lambda finding: finding.rating.rank))
