"""What the auditee says to a finding: agrees or disagrees, why, by whom and when."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from workbench.audit.enums import Stance
from workbench.audit.records import Actor, FindingResponse
from workbench.audit.said import Said
from workbench.store.audit_file import AuditFile
from workbench.store.changes import Changes


def take_stance(file: AuditFile, *, finding: str, stance: Stance | None, actor: Actor) -> Changes:
    """Record whether the auditee agrees, or take it back (None)."""
    return _revise(file, finding, {"stance": stance}, actor)


def note_comment(file: AuditFile, *, finding: str, text: str, actor: Actor) -> Changes:
    """Write down what the auditee says. Successive texts of one person are one step for undo."""
    return _revise(file, finding, {"comment": text or None}, actor)


def name_respondent(file: AuditFile, *, finding: str, name: str, actor: Actor) -> Changes:
    """Say who gave the response."""
    return _revise(file, finding, {"given_by": name or None}, actor)


def date_response(file: AuditFile, *, finding: str, day: date | None, actor: Actor) -> Changes:
    """Say when the response was given."""
    return _revise(file, finding, {"given_on": day}, actor)


def _revise(file: AuditFile, finding: str, told: Mapping[str, object], actor: Actor) -> Changes:
    before = file.responses().get(finding, FindingResponse(finding=finding))
    response = replace(before, **told)  # type: ignore[arg-type]
    label = Said("Response to {finding}", finding=finding)
    with file.unit(label, actor=actor, continues=f"response:{finding}:{next(iter(told))}") as unit:
        if response == FindingResponse(finding=finding):
            unit.remove(FindingResponse, finding)  # one that says nothing is none
        else:
            unit.put(response)
    return unit.changes
