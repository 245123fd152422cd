"""Undo and redo: both are new entries of the journal, so the trail only grows."""

from workbench.audit.records import Actor
from workbench.store.audit_file import AuditFile
from workbench.store.changes import Changes


def undo(file: AuditFile, *, actor: Actor) -> Changes | None:
    """Take the last step back; None when there is none."""
    return file.undo(actor=actor)


def redo(file: AuditFile, *, actor: Actor) -> Changes | None:
    """Do the step again that was taken back last; None when there is none."""
    return file.redo(actor=actor)
