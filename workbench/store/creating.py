"""A new `.audit` file: made whole beside its place, then put there in one step. Heavy: it writes."""

import os
from contextlib import suppress
from pathlib import Path

from workbench.audit.facts import RunningCounts
from workbench.audit.records import Actor, AuditRecords
from workbench.audit.said import Said
from workbench.criteria.model import Edition
from workbench.errors import CannotWrite
from workbench.store import journal as journals
from workbench.store.connection import Connection, connect
from workbench.store.journal import Draft, new_device
from workbench.store.lock import WriterLock, clear_leftovers
from workbench.store.schema import APPLICATION_ID, RELEASED, VERSION
from workbench.store.shapes import AuditIdentity
from workbench.store.unit import Unit, engine_over
from workbench.store.writing import refusals, unit_over


def create_file(
    path: Path,
    *,
    edition: Edition,
    records: AuditRecords,
    actor: Actor,
    passphrase: str | None,
    device: str | None,
) -> None:
    """Make the file; CannotWrite when something is there already. A kill leaves nothing, or all of it."""
    _refuse_existing(path)
    lock = WriterLock.take(path)
    unfinished = path.with_name(f".{path.name}.{os.urandom(4).hex()}.new")
    try:
        clear_leftovers(path)
        with refusals(path):
            _fill(unfinished, edition, records, actor, passphrase, device or new_device())
        _put_in_place(unfinished, path)
    finally:
        with suppress(OSError):
            unfinished.unlink()
        lock.release()


def _refuse_existing(path: Path) -> None:
    if path.exists() or path.is_symlink():
        raise CannotWrite(
            Said("{path} is already there.", path=path), "Choose another name, or open that file."
        )
    if not path.parent.is_dir():
        raise CannotWrite(
            Said("There is no folder {folder}.", folder=path.parent), "Make it, or choose another one."
        )


def _fill(
    path: Path, edition: Edition, records: AuditRecords, actor: Actor, passphrase: str | None, device: str
) -> None:
    connection = connect(path, mode="rwc", passphrase=passphrase)
    try:
        _lay_out(connection)
        with unit_over(engine_over(connection), connection, RunningCounts()) as unit:
            _copy_edition(connection, edition)
            _put_records(unit, edition, records)
            unit.write_counts()
            draft = Draft(kind=journals.CREATE, what="Create the audit", actor=actor)
            journals.append(connection, draft, unit.images(), last=None, device=device, sequence=1)
    finally:
        connection.close()


def _lay_out(connection: Connection) -> None:
    connection.execute("BEGIN IMMEDIATE")
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {VERSION}")
    for statement in RELEASED[VERSION]:
        connection.execute(statement)
    connection.execute("COMMIT")


def _copy_edition(connection: Connection, edition: Edition) -> None:
    connection.execute(
        "INSERT INTO edition_copy (sha256, criterion, data) VALUES (?, ?, ?)",
        (journals.digest(edition.data), edition.id, edition.data),
    )


def _put_records(unit: Unit, edition: Edition, records: AuditRecords) -> None:
    identity = AuditIdentity(
        id=os.urandom(16).hex(), criterion=edition.id, edition_sha256=journals.digest(edition.data)
    )
    single = (identity, records.facility, records.engagement, records.basis)
    later = [record for record in (records.visit, records.prior) if record != type(record)()]
    listed = (
        *records.answers,
        *records.evidence,
        *records.actions,
        *records.disagreements,
        *records.samplings,
        *records.responses,
    )
    for record in (*single, *later, *listed):
        unit.put(record)
    unit.insert_sources(records.sources)


def _put_in_place(unfinished: Path, path: Path) -> None:
    try:
        try:
            os.link(unfinished, path)  # unlike rename, never replaces what appeared meanwhile
        except FileExistsError:
            raise CannotWrite(Said("{path} is already there.", path=path), "Choose another name.") from None
        except OSError:
            _refuse_existing(path)  # a file system without links
            unfinished.rename(path)
        _sync_folder(path.parent)
    except OSError as error:
        raise CannotWrite(
            Said("{path} could not be made: {reason}.", path=path, reason=error.strerror),
            "Choose another folder.",
        ) from error


def _sync_folder(folder: Path) -> None:
    with suppress(OSError):  # Windows has no handle on a folder
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
