"""Plan corrective actions for findings."""

from workbench.audit.records import Actor, CorrectiveAction
from workbench.audit.said import Said
from workbench.store.audit_file import AuditFile
from workbench.store.changes import Changes


def plan_action(file: AuditFile, *, action: CorrectiveAction, actor: Actor) -> Changes:
    """Add a corrective action, or put new values in place of the one with the same id."""
    with file.unit(
        Said("Action for {finding}", finding=action.finding), actor=actor, continues=f"action:{action.id}"
    ) as unit:
        unit.put(action)
    return unit.changes


def drop_action(file: AuditFile, *, id: str, actor: Actor) -> Changes:  # noqa: A002 - the noun's own word
    """Take a corrective action out of the plan; the journal keeps it."""
    with file.unit("Drop an action", actor=actor) as unit:
        unit.remove(CorrectiveAction, id)
    return unit.changes
