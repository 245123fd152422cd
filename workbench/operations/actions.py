"""Plan corrective actions for findings, follow them up, and close them."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from workbench.audit.records import Actor, CorrectiveAction, Engagement, Progress
from workbench.audit.said import Said
from workbench.errors import UnusableInput, WrongUsage
from workbench.store.audit_file import AuditFile
from workbench.store.changes import Changes


class ActionText(StrEnum):
    """A text of a corrective action, as its field is called."""

    ROOT_CAUSE = "root_cause"
    CORRECTIVE = "corrective"
    PREVENTIVE = "preventive"
    OWNER = "owner"
    ADDITIONAL_ACTION = "additional_action"
    CLOSURE = "closure"


class ActionDay(StrEnum):
    """A date of a corrective action, as its field is called."""

    DUE = "due"
    HANDED_IN = "handed_in"
    ADDITIONAL_DUE = "additional_due"
    CLOSED_ON = "closed_on"


_FIELDS: Mapping[ActionText | ActionDay, Said] = MappingProxyType(
    {
        ActionText.ROOT_CAUSE: Said("root cause"),
        ActionText.CORRECTIVE: Said("corrective action"),
        ActionText.PREVENTIVE: Said("preventive action"),
        ActionText.OWNER: Said("owner"),
        ActionText.ADDITIONAL_ACTION: Said("additional action"),
        ActionText.CLOSURE: Said("how it was verified"),
        ActionDay.DUE: Said("due date"),
        ActionDay.HANDED_IN: Said("plan handed in"),
        ActionDay.ADDITIONAL_DUE: Said("new date"),
        ActionDay.CLOSED_ON: Said("closed"),
    }
)


def plan_action(file: AuditFile, *, action: CorrectiveAction, actor: Actor) -> Changes:
    """Add a corrective action, or put new values in place of the one with the same id."""
    with file.unit(
        Said("Action for {finding}", finding=action.finding), actor=actor, continues=f"action:{action.id}"
    ) as unit:
        unit.put(action)
    return unit.changes


def write_on_action(
    file: AuditFile,
    *,
    id: str,  # noqa: A002 - the noun's own word
    field: ActionText,
    text: str,
    actor: Actor,
) -> Changes:
    """Write one text of an action. Successive texts of one person are one step for undo."""
    told: dict[str, str | None] = {field.value: text or None}
    return _revise(file, id, field, told, actor)


def date_action(
    file: AuditFile,
    *,
    id: str,  # noqa: A002 - the noun's own word
    field: ActionDay,
    day: date | None,
    actor: Actor,
) -> Changes:
    """Set one date of an action, or take it off."""
    return _revise(file, id, field, {field.value: day}, actor)


def note_progress(
    file: AuditFile,
    *,
    id: str,  # noqa: A002 - the noun's own word
    progress: tuple[Progress, ...],
    actor: Actor,
) -> Changes:
    """Write down the steps of an action; adding one, or taking one out, is a step of its own for undo."""
    action = _action(file, id)
    continues = f"action:{id}:progress:{len(progress)}"
    label = Said("Action for {finding}: {field}", finding=action.finding, field=Said("progress"))
    with file.unit(label, actor=actor, continues=continues) as unit:
        unit.put(replace(action, progress=progress))
    return unit.changes


def drop_action(file: AuditFile, *, id: str, actor: Actor) -> Changes:  # noqa: A002 - the noun's own word
    """Take a corrective action out of the plan; the journal keeps it."""
    with file.unit("Drop an action", actor=actor) as unit:
        unit.remove(CorrectiveAction, id)
    return unit.changes


def set_plan_days(file: AuditFile, *, days: int | None, actor: Actor) -> Changes:
    """Choose within how many days of the closing meeting plans are handed in; None for no second clock.

    Raises WrongUsage for fewer than one day, or more than a year.
    """
    if days is not None and not 1 <= days <= 366:
        raise WrongUsage(Said("{days} is no number of days for a plan.", days=days), "Write 1 to 366.")
    engagement: Engagement = replace(file.engagement(), plan_days=days)
    with file.unit("Days for handing in the plan", actor=actor) as unit:
        unit.put(engagement)
    return unit.changes


def _action(file: AuditFile, id: str) -> CorrectiveAction:  # noqa: A002 - the noun's own word
    found = next((one for one in file.actions() if one.id == id), None)
    if found is None:
        raise UnusableInput("This action is no longer in the plan.", "Undo its removal, or add a new one.")
    return found


def _revise(
    file: AuditFile,
    id: str,  # noqa: A002 - the noun's own word
    field: ActionText | ActionDay,
    told: Mapping[str, object],
    actor: Actor,
) -> Changes:
    action = _action(file, id)
    label = Said("Action for {finding}: {field}", finding=action.finding, field=_FIELDS[field])
    with file.unit(label, actor=actor, continues=f"action:{id}:{field}") as unit:
        unit.put(replace(action, **told))  # type: ignore[arg-type]
    return unit.changes
