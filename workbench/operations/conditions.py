"""Record that the auditor disagrees with a serious condition. The condition's rating stays as it is."""

from workbench.audit.outcome import CONDITIONS, CONFLICT, COVERAGE
from workbench.audit.records import Actor, Disagreement
from workbench.audit.said import Said
from workbench.errors import WrongUsage
from workbench.store.audit_file import AuditFile
from workbench.store.changes import Changes

_LABELS = {
    COVERAGE: Said("Disagreement on coverage"),
    CONFLICT: Said("Disagreement on conflict without plan"),
}


def disagree_with_condition(file: AuditFile, *, condition: str, text: str, actor: Actor) -> Changes:
    """Say why, beside the condition; a blank text takes it back. Successive texts of one person are one step.

    Raises WrongUsage for a condition that there is not.
    """
    if condition not in CONDITIONS:
        raise WrongUsage(
            Said("There is no serious condition {condition}.", condition=condition),
            Said("They are {known}.", known=" and ".join(CONDITIONS)),
        )
    with file.unit(_LABELS[condition], actor=actor, continues=f"condition:{condition}:disagreement") as unit:
        if text.strip():
            unit.put(Disagreement(condition=condition, text=text))
        else:
            unit.remove(Disagreement, condition)
    return unit.changes
