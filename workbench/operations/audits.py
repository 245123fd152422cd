"""Create and open audits."""

from pathlib import Path

from workbench.audit.records import Actor, AuditRecords, Basis, Engagement, Facility
from workbench.criteria.model import Edition
from workbench.store.audit_file import AuditFile


def create_audit(
    path: Path,
    *,
    edition: Edition,
    facility: Facility,
    actor: Actor,
    engagement: Engagement | None = None,
    passphrase: str | None = None,
) -> AuditFile:
    """An empty audit of a facility, with a copy of its edition inside. An existing file is refused."""
    records = AuditRecords(
        criterion=edition.id,
        facility=facility,
        engagement=engagement or Engagement(),
        basis=Basis(),
    )
    return AuditFile.create(path, edition=edition, records=records, actor=actor, passphrase=passphrase)


def open_audit(path: Path, *, passphrase: str | None = None, read_only: bool = False) -> AuditFile:
    """Open an audit that was saved; raises FileInUse, UnusableInput or WrongPassphrase."""
    return AuditFile.open(path, passphrase=passphrase, read_only=read_only)
