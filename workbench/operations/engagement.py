"""Describe what is audited, when and by whom."""

from workbench.audit.records import Actor, Engagement, Facility
from workbench.store.audit_file import AuditFile
from workbench.store.changes import Changes


def describe_facility(file: AuditFile, *, facility: Facility, actor: Actor) -> Changes:
    """Name the place that is audited."""
    with file.unit("Facility details", actor=actor, continues="facility") as unit:
        unit.put(facility)
    return unit.changes


def describe_engagement(file: AuditFile, *, engagement: Engagement, actor: Actor) -> Changes:
    """Set kind, dates, team and report number."""
    with file.unit("Audit details", actor=actor, continues="engagement") as unit:
        unit.put(engagement)
    return unit.changes
