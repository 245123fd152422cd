"""The one connection to an `.audit` file: how it is set up, and what it may do when.

sqlcipher3 is the only SQLite library in the process, for plain files and for those with a passphrase.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from workbench.audit.said import Said
from workbench.errors import UnusableInput, WrongPassphrase

Connection = Any  # sqlcipher3 has no types
DatabaseError: type[Exception] = dbapi2.DatabaseError
# A damaged schema is quoted in SQLite's message, which then need not be UTF-8.
REFUSALS: tuple[type[Exception], ...] = (dbapi2.DatabaseError, UnicodeDecodeError)

# Name, value to set, value read back.
_PRAGMAS: tuple[tuple[str, str, str | int], ...] = (
    ("journal_mode", "DELETE", "delete"),
    ("synchronous", "EXTRA", 3),
    ("foreign_keys", "ON", 1),
    ("secure_delete", "ON", 1),
    ("trusted_schema", "OFF", 0),
    ("cell_size_check", "ON", 1),
    ("mmap_size", "0", 0),
)
_BUSY_MILLISECONDS = 2_000
_JOURNAL_TABLES = ("journal_entry", "journal_payload")
_WRITES = (dbapi2.SQLITE_INSERT, dbapi2.SQLITE_UPDATE, dbapi2.SQLITE_DELETE)
_READS = (
    dbapi2.SQLITE_READ,
    dbapi2.SQLITE_SELECT,
    dbapi2.SQLITE_FUNCTION,
    dbapi2.SQLITE_RECURSIVE,
    dbapi2.SQLITE_TRANSACTION,
    dbapi2.SQLITE_PRAGMA,
)


def connect(path: Path, *, mode: str, passphrase: str | None = None) -> Connection:
    """Open `path` in SQLite's mode `ro`, `rw` or `rwc`, keyed and with every setting proven.

    UnusableInput when a setting does not hold; WrongPassphrase when the key does not fit.
    """
    connection = dbapi2.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        _set_up(connection, path, passphrase)
    except BaseException:
        connection.close()
        raise
    return connection


def _set_up(connection: Connection, path: Path, passphrase: str | None) -> None:
    connection.execute(f"PRAGMA busy_timeout = {_BUSY_MILLISECONDS}")
    if passphrase is not None:
        _unlock(connection, path, passphrase)
    for name, value, expected in _PRAGMAS:
        connection.execute(f"PRAGMA {name} = {value}").fetchall()
        row = connection.execute(f"PRAGMA {name}").fetchone()
        if row is not None and row[0] != expected:
            raise UnusableInput(
                Said(
                    "{name} cannot be used safely: {setting} stays {value}.",
                    name=path.name,
                    setting=name,
                    value=row[0],
                ),
                "Make a copy on a local disk and open that.",
            )


def _unlock(connection: Connection, path: Path, passphrase: str) -> None:
    quoted = passphrase.replace("'", "''")
    connection.execute("PRAGMA cipher_log_level = NONE")  # it writes to standard error else
    try:
        if not passphrase:
            raise dbapi2.DatabaseError("file is not a database")
        connection.execute(f"PRAGMA key = '{quoted}'")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except DatabaseError as error:
        if "not a database" not in str(error):
            raise
        raise WrongPassphrase(
            Said("The passphrase does not open {name}.", name=path.name), "Check it and try again."
        ) from None


def allow_reading_only(connection: Connection) -> None:
    """From now on every statement that is not a question is refused."""
    connection.set_authorizer(_only_reading)


def allow_writing(connection: Connection) -> None:
    """Rows may change until further notice; the journal may only grow, and the schema stays."""
    connection.set_authorizer(_within_unit)


def _only_reading(action: int, _one: str, _two: str, _database: str, _by: str) -> int:
    return int(dbapi2.SQLITE_OK if action in _READS else dbapi2.SQLITE_DENY)


def _within_unit(action: int, table: str, _two: str, _database: str, _by: str) -> int:
    if action in _READS:
        return int(dbapi2.SQLITE_OK)
    allowed = action in _WRITES and (action == dbapi2.SQLITE_INSERT or table not in _JOURNAL_TABLES)
    return int(dbapi2.SQLITE_OK if allowed else dbapi2.SQLITE_DENY)


def copy_into(source: Connection, target: Connection, *, step: Callable[[], None] | None = None) -> None:
    """Copy a whole database through SQLite's backup, 1 000 pages at a time."""
    source.backup(target, pages=1_000, progress=None if step is None else lambda *_: step())
