"""How a finding's plan stands on a day: planned, in progress, overdue, closed; and which clock it missed.

Pure: the day comes from whoever asks.
"""

from collections.abc import Collection
from datetime import date
from enum import StrEnum

from workbench.audit.findings import Finding
from workbench.audit.records import CorrectiveAction, Engagement


class PlanState(StrEnum):
    """How an action, or all that is planned for a finding, stands; what needs somebody first."""

    OVERDUE = "overdue"
    NONE = "none"
    INCOMPLETE = "incomplete"
    PLANNED = "planned"
    IN_PROGRESS = "in_progress"
    CLOSED = "closed"


def action_state(action: CorrectiveAction, as_of: date) -> PlanState:
    """Overdue behind the last date that was agreed; incomplete while owner or date are missing."""
    until = agreed_until(action)
    if action.closed_on is not None:
        return PlanState.CLOSED
    if until is not None and until < as_of:
        return PlanState.OVERDUE
    if until is None or not (action.owner or "").strip():
        return PlanState.INCOMPLETE
    return PlanState.IN_PROGRESS if has_progress(action) else PlanState.PLANNED


def agreed_until(action: CorrectiveAction) -> date | None:
    """When it is due: a later date counts only with the additional action that answers the first one."""
    later = action.additional_due if (action.additional_action or "").strip() else None
    return max(filter(None, (action.due, later)), default=None)


def has_progress(action: CorrectiveAction) -> bool:
    """Whether a dated step says something."""
    return any(step.date and step.note.strip() for step in action.progress)


def is_late(action: CorrectiveAction, as_of: date) -> bool:
    """Behind its first date and not closed: an additional action with a new date is asked for."""
    return action.closed_on is None and action.due is not None and action.due < as_of


def plan_state(finding: Finding, as_of: date) -> PlanState:
    """How all actions of a finding stand together; one that is not closed when its term ends is overdue."""
    states = {action_state(action, as_of) for action in finding.actions}
    if states == {PlanState.CLOSED}:
        return PlanState.CLOSED
    if finding.due is not None and finding.due < as_of:
        return PlanState.OVERDUE
    if not states:
        return PlanState.NONE
    for first in (PlanState.OVERDUE, PlanState.INCOMPLETE):
        if first in states:
            return first
    return PlanState.PLANNED if states == {PlanState.PLANNED} else PlanState.IN_PROGRESS


def is_behind_term(action: CorrectiveAction, term: date | None) -> bool:
    """Whether what was agreed lies behind the finding's term."""
    until = agreed_until(action)
    return term is not None and until is not None and until > term


def plan_due(engagement: Engagement) -> date | None:
    """The second clock: when the plan is to be handed in; None where nobody set one."""
    if engagement.plan_days is None or engagement.closing_meeting is None:
        return None
    day = engagement.closing_meeting.toordinal() + engagement.plan_days
    return date.fromordinal(day) if day <= date.max.toordinal() else None


def missed_hand_in(finding: Finding, due: date | None, as_of: date) -> bool:
    """Whether a finding's plan came in late, or is not in though its day is past."""
    if due is None:
        return False
    handed_in = [action.handed_in for action in finding.actions]
    return any((day or as_of) > due for day in handed_in) if handed_in else as_of > due


def orphans(
    actions: Collection[CorrectiveAction], found: Collection[Finding]
) -> tuple[CorrectiveAction, ...]:
    """Actions that belong to no finding now, because its rating was changed."""
    abouts = {finding.about for finding in found}
    return tuple(action for action in actions if action.finding not in abouts)
