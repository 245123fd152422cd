"""Create and open audits."""

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from workbench.audit.enums import Mineral
from workbench.audit.records import Actor, AuditRecords, Basis, Engagement, Facility
from workbench.audit.said import Said
from workbench.criteria.model import Edition
from workbench.errors import CannotWrite
from workbench.operations.outputs import put_in_place, refuse_existing
from workbench.store.audit_file import AuditFile
from workbench.store.lock import WriterLock


def create_audit(
    path: Path,
    *,
    edition: Edition,
    facility: Facility,
    actor: Actor,
    engagement: Engagement | None = None,
    minerals: Sequence[Mineral] | None = None,
    passphrase: str | None = None,
    force: bool = False,
) -> AuditFile:
    """An empty audit of a facility, with a copy of its edition inside; `minerals` are in the products."""
    records = AuditRecords(
        criterion=edition.id,
        facility=facility,
        engagement=engagement or Engagement(),
        basis=Basis(minerals_in_products=None if minerals is None else tuple(minerals)),
    )
    with made_beside(path, force=force) as made:
        AuditFile.create(made, edition=edition, records=records, actor=actor, passphrase=passphrase).close()
    return open_audit(path, passphrase=passphrase)


@contextmanager
def made_beside(path: Path, *, force: bool) -> Iterator[Path]:
    """A place beside `path` to make an audit in, which is put in place when it is whole.

    Raises CannotWrite where something is already there (unless `force`), or where there is no folder, and
    FileInUse where what is there is open for writing: that is never replaced.
    """
    journal = path.with_name(f"{path.name}-journal")  # of a write that was cut; SQLite would play it back
    for existing in (path, journal):
        refuse_existing(existing, force=force)
    folder = path.absolute().parent
    if not folder.is_dir():
        raise CannotWrite(
            Said("There is no folder {folder}.", folder=folder), "Make it, or choose another one."
        )
    try:
        workshop = tempfile.TemporaryDirectory(prefix=".new-audit-", dir=folder)
    except OSError as error:
        raise CannotWrite(
            Said("{folder} cannot be written to.", folder=folder), "Choose another folder."
        ) from error
    with workshop as made, _written_by_us(path):
        yield Path(made) / path.name
        put_in_place(Path(made) / path.name, path, force=force)
        journal.unlink(missing_ok=True)


@contextmanager
def _written_by_us(path: Path) -> Iterator[None]:
    lock = WriterLock.take(path)
    try:
        yield
    finally:
        lock.release()


def open_audit(path: Path, *, passphrase: str | None = None, read_only: bool = False) -> AuditFile:
    """Open an audit that was saved; raises FileInUse, UnusableInput or WrongPassphrase."""
    return AuditFile.open(path, passphrase=passphrase, read_only=read_only)


def discard_new(file: AuditFile) -> None:
    """Close an audit that was made a moment ago, and take its file away: it is no longer wanted."""
    file.close()
    file.path.unlink(missing_ok=True)
