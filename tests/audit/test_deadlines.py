from dataclasses import replace
from datetime import date, timedelta

import pytest

from workbench.audit.deadlines import (
    PlanState,
    action_state,
    agreed_until,
    is_behind_term,
    is_late,
    missed_hand_in,
    orphans,
    plan_due,
    plan_state,
)
from workbench.audit.enums import Rating
from workbench.audit.findings import Finding
from workbench.audit.records import CorrectiveAction, Engagement, Progress

DUE = date(2027, 3, 1)
ACTION = CorrectiveAction(id="a", finding="2.b", owner="Purchasing", due=DUE)
BEGUN = replace(ACTION, progress=(Progress(date=date(2026, 12, 1), note="Drafted"),))
CLOSED = replace(ACTION, closed_on=date(2027, 2, 1))
ONE_DAY = timedelta(days=1)


def finding(*actions: CorrectiveAction, due: date | None = date(2027, 5, 3)) -> Finding:
    return Finding(about="2.b", rating=Rating.MINOR, due=due, answer=None, actions=actions)


@pytest.mark.parametrize(
    ("action", "as_of", "state"),
    [
        (ACTION, DUE, PlanState.PLANNED),
        (ACTION, DUE + ONE_DAY, PlanState.OVERDUE),
        (BEGUN, DUE, PlanState.IN_PROGRESS),
        (BEGUN, DUE + ONE_DAY, PlanState.OVERDUE),
        (CLOSED, DUE + ONE_DAY, PlanState.CLOSED),
        (replace(ACTION, owner=" "), DUE, PlanState.INCOMPLETE),
        (replace(ACTION, due=None), DUE, PlanState.INCOMPLETE),
        (replace(ACTION, progress=(Progress(date=DUE),)), DUE, PlanState.PLANNED),
        (replace(ACTION, progress=(Progress(note="Drafted"),)), DUE, PlanState.PLANNED),
        (replace(ACTION, additional_due=DUE + ONE_DAY), DUE + ONE_DAY, PlanState.OVERDUE),
        (
            replace(ACTION, additional_action="Call them", additional_due=DUE + ONE_DAY),
            DUE + ONE_DAY,
            PlanState.PLANNED,
        ),
    ],
)
def test_that_an_action_stands_as_its_dates_say(
    action: CorrectiveAction, as_of: date, state: PlanState
) -> None:
    assert action_state(action, as_of) is state


@pytest.mark.parametrize(
    ("actions", "as_of", "state"),
    [
        ((), DUE, PlanState.NONE),
        ((), date(2027, 5, 4), PlanState.OVERDUE),
        ((ACTION, replace(ACTION, owner=None)), DUE, PlanState.INCOMPLETE),
        ((BEGUN, ACTION), DUE, PlanState.IN_PROGRESS),
        ((CLOSED, ACTION), DUE, PlanState.IN_PROGRESS),
        ((CLOSED, CLOSED), date(2027, 5, 4), PlanState.CLOSED),
        ((CLOSED, ACTION), DUE + ONE_DAY, PlanState.OVERDUE),
        ((replace(ACTION, due=date(2027, 6, 1)),), date(2027, 5, 4), PlanState.OVERDUE),
    ],
)
def test_that_a_plan_stands_as_what_needs_somebody_first(
    actions: tuple[CorrectiveAction, ...], as_of: date, state: PlanState
) -> None:
    assert plan_state(finding(*actions), as_of) is state


def test_that_a_finding_without_a_term_is_never_overdue_by_it() -> None:
    assert plan_state(finding(due=None), date.max) is PlanState.NONE


def test_that_a_new_date_is_asked_for_once_the_first_is_past() -> None:
    assert not is_late(ACTION, DUE)
    assert is_late(ACTION, DUE + ONE_DAY)
    assert not is_late(CLOSED, DUE + ONE_DAY)


def test_that_a_date_behind_the_term_is_told() -> None:
    assert not is_behind_term(ACTION, DUE)
    assert is_behind_term(ACTION, DUE - ONE_DAY)
    assert not is_behind_term(ACTION, None)
    extended = replace(ACTION, additional_action="Call them", additional_due=DUE + ONE_DAY)
    assert agreed_until(extended) == DUE + ONE_DAY
    assert is_behind_term(extended, DUE)


@pytest.mark.parametrize(("days", "due"), [(7, date(2026, 11, 11)), (14, date(2026, 11, 18)), (None, None)])
def test_that_the_second_clock_counts_calendar_days_from_the_closing_meeting(
    days: int | None, due: date | None
) -> None:
    assert plan_due(Engagement(closing_meeting=date(2026, 11, 4), plan_days=days)) == due
    assert plan_due(Engagement(plan_days=days)) is None


@pytest.mark.parametrize(
    ("handed_in", "as_of", "missed"),
    [
        (date(2026, 11, 18), date(2027, 1, 1), False),
        (date(2026, 11, 19), date(2027, 1, 1), True),
        (None, date(2026, 11, 18), False),
        (None, date(2026, 11, 19), True),
    ],
)
def test_that_a_plan_that_came_late_or_not_at_all_is_told(
    handed_in: date | None, as_of: date, missed: bool
) -> None:
    due = date(2026, 11, 18)
    assert missed_hand_in(finding(replace(ACTION, handed_in=handed_in)), due, as_of) is missed
    assert missed_hand_in(finding(), due, as_of) is (as_of > due)
    assert not missed_hand_in(finding(ACTION), None, as_of)


def test_that_an_action_of_no_finding_is_found() -> None:
    other = replace(ACTION, id="b", finding="2.c")
    assert orphans([ACTION, other], [finding(ACTION)]) == (other,)
