from datetime import date
from typing import Any

import pytest

from workbench.audit.enums import Stance
from workbench.audit.records import Actor, CorrectiveAction, FindingResponse, Progress
from workbench.errors import UnusableInput, WrongUsage
from workbench.operations.actions import (
    ActionDay,
    ActionText,
    date_action,
    note_progress,
    plan_action,
    set_plan_days,
    write_on_action,
)
from workbench.operations.responses import date_response, name_respondent, note_comment, take_stance
from workbench.operations.trail import undo
from workbench.store.audit_file import AuditFile


@pytest.fixture
def planned(audit: AuditFile, actor: Actor) -> AuditFile:
    plan_action(audit, action=CorrectiveAction(id="a", finding="2.b"), actor=actor)
    return audit


@pytest.mark.parametrize("field", ActionText)
def test_that_each_text_of_an_action_is_written_alone(
    planned: AuditFile, actor: Actor, field: ActionText
) -> None:
    write_on_action(planned, id="a", field=field, text="Amended", actor=actor)
    written: dict[str, Any] = {field.value: "Amended"}
    assert planned.actions() == (CorrectiveAction(id="a", finding="2.b", **written),)
    write_on_action(planned, id="a", field=field, text="", actor=actor)
    assert planned.actions() == (CorrectiveAction(id="a", finding="2.b"),)


@pytest.mark.parametrize("field", ActionDay)
def test_that_each_date_of_an_action_is_set_alone(planned: AuditFile, actor: Actor, field: ActionDay) -> None:
    day = date(2027, 1, 2)
    date_action(planned, id="a", field=field, day=day, actor=actor)
    written: dict[str, Any] = {field.value: day}
    assert planned.actions() == (CorrectiveAction(id="a", finding="2.b", **written),)


def test_that_a_field_that_is_typed_on_is_one_step_and_another_field_the_next(
    planned: AuditFile, actor: Actor
) -> None:
    for text in ("P", "Pu", "Purchasing"):
        write_on_action(planned, id="a", field=ActionText.OWNER, text=text, actor=actor)
    write_on_action(planned, id="a", field=ActionText.CORRECTIVE, text="Amend", actor=actor)
    assert planned.undo_label() == "Action for 2.b: corrective action"
    undo(planned, actor=actor)
    assert planned.actions()[0].owner == "Purchasing"
    undo(planned, actor=actor)
    assert planned.actions()[0].owner is None


def test_that_each_step_of_the_progress_is_a_step_for_undo(planned: AuditFile, actor: Actor) -> None:
    steps = (Progress(date=date(2027, 1, 2), note="Drafted"), Progress(date=date(2027, 1, 9), note="Signed"))
    note_progress(planned, id="a", progress=steps[:1], actor=actor)
    note_progress(planned, id="a", progress=steps, actor=actor)
    undo(planned, actor=actor)
    assert planned.actions()[0].progress == steps[:1]


def test_that_an_action_that_is_gone_is_told(audit: AuditFile, actor: Actor) -> None:
    with pytest.raises(UnusableInput, match="no longer in the plan"):
        write_on_action(audit, id="a", field=ActionText.OWNER, text="Purchasing", actor=actor)


def test_that_a_response_is_gathered_and_one_that_says_nothing_is_none(
    audit: AuditFile, actor: Actor
) -> None:
    day = date(2026, 11, 5)
    take_stance(audit, finding="2.b", stance=Stance.DISAGREE, actor=actor)
    note_comment(audit, finding="2.b", text="The annex is signed.", actor=actor)
    name_respondent(audit, finding="2.b", name="Head of Purchasing", actor=actor)
    date_response(audit, finding="2.b", day=day, actor=actor)
    assert audit.responses() == {
        "2.b": FindingResponse(
            finding="2.b",
            stance=Stance.DISAGREE,
            comment="The annex is signed.",
            given_by="Head of Purchasing",
            given_on=day,
        )
    }
    take_stance(audit, finding="2.b", stance=None, actor=actor)
    note_comment(audit, finding="2.b", text="", actor=actor)
    name_respondent(audit, finding="2.b", name="", actor=actor)
    date_response(audit, finding="2.b", day=None, actor=actor)
    assert audit.responses() == {}


def test_that_the_second_clock_is_set_and_nonsense_is_refused(audit: AuditFile, actor: Actor) -> None:
    set_plan_days(audit, days=14, actor=actor)
    assert audit.engagement().plan_days == 14
    for days in (0, 367):
        with pytest.raises(WrongUsage, match="no number of days"):
            set_plan_days(audit, days=days, actor=actor)
    set_plan_days(audit, days=None, actor=actor)
    assert audit.engagement().plan_days is None
