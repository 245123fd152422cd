"""From each released version to the next, one file a step; a verified backup first, then one transaction."""

import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from workbench.audit.said import Said
from workbench.errors import CannotWrite, UnusableInput
from workbench.store import opening
from workbench.store.connection import Connection, DatabaseError, connect, copy_into
from workbench.store.migrations import to2, to3
from workbench.store.schema import VERSION

# The step that leads to each version.
STEPS: Mapping[int, Callable[[Connection], None]] = {2: to2.migrate, 3: to3.migrate}


def brought_up_to_date(
    connection: Connection, path: Path, *, version: int, passphrase: str | None, read_only: bool
) -> Connection:
    """The connection of a file in today's version; an older file opened read-only is migrated in memory."""
    if version == VERSION:
        return connection
    if read_only:
        return _in_memory(connection, path, version=version, passphrase=passphrase)
    back_up(connection, path, version=version, passphrase=passphrase)
    migrate(connection, path, version=version)
    return connection


def migrate(connection: Connection, path: Path, *, version: int) -> None:
    """All steps from `version` to today's in one transaction; CannotWrite and nothing changed on failure."""
    connection.execute(
        "PRAGMA foreign_keys = OFF"
    )  # tables are made anew; cannot be set within a transaction
    try:
        connection.execute("BEGIN IMMEDIATE")
        for step in range(version + 1, VERSION + 1):
            STEPS[step](connection)
        connection.execute(f"PRAGMA user_version = {VERSION}")
        opening.check_schema(connection, path, VERSION)
        connection.execute("COMMIT")
    except BaseException as error:
        with suppress(DatabaseError):
            connection.execute("ROLLBACK")
        if isinstance(error, DatabaseError):
            raise CannotWrite(
                Said("{name} could not be brought to this version; it is as it was.", name=path.name),
                "Make room on the disk and allow writing, then try again.",
            ) from error
        raise
    finally:
        connection.execute("PRAGMA foreign_keys = ON")


def backup_path(path: Path, version: int) -> Path:
    """Where the file as it was is kept."""
    return path.with_name(f"{path.stem} (before version {VERSION}, was {version}){path.suffix}")


def back_up(connection: Connection, path: Path, *, version: int, passphrase: str | None) -> Path:
    """Copy the file as it is, check the copy, and only then give it its name. CannotWrite when that fails."""
    target = backup_path(path, version)
    unfinished = path.with_name(f".{path.name}.{os.urandom(4).hex()}.new")
    try:
        _copy_and_check(connection, unfinished, version=version, passphrase=passphrase)
        unfinished.replace(target)
    except (OSError, UnusableInput, DatabaseError, UnicodeDecodeError) as error:
        raise CannotWrite(
            Said("No backup of {name} could be made, so it was not brought to this version.", name=path.name),
            "Make room on the disk and allow writing beside it, then open it again.",
        ) from error
    finally:
        with suppress(OSError):
            unfinished.unlink()
    return target


def _copy_and_check(connection: Connection, target: Path, *, version: int, passphrase: str | None) -> None:
    copy = connect(target, mode="rwc", passphrase=passphrase)
    try:
        copy_into(connection, copy)
        found = opening.examine_inside(copy, target)
        if found != version or _head(copy) != _head(connection):
            raise UnusableInput(Said("{name} is not what was copied.", name=target.name))
    finally:
        copy.close()


def _head(connection: Connection) -> tuple[object, ...]:
    row: tuple[object, ...] = connection.execute(
        "SELECT count(*), max(position), max(hash) FROM journal_entry"
    ).fetchone()
    return row


def _in_memory(connection: Connection, path: Path, *, version: int, passphrase: str | None) -> Connection:
    if passphrase is not None:
        raise UnusableInput(
            Said("{name} was written by an older version and is protected.", name=path.name),
            "Open it for writing once.",
        )
    copy = connect_in_memory()
    copy_into(connection, copy)
    connection.close()
    migrate(copy, path, version=version)
    return copy


def connect_in_memory() -> Connection:
    """An empty database in memory, for reading an older file without touching it."""
    from sqlcipher3 import dbapi2

    return dbapi2.connect(":memory:", isolation_level=None, check_same_thread=False)
