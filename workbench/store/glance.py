"""What the first paint shows of an audit, read before the audit is opened for work.

Light: neither the nouns nor the journal are needed for it. The file is known by then (see `opening`), but
proven only by the opening that follows.
"""

from pathlib import Path
from typing import NamedTuple

from workbench.errors import Problem
from workbench.store.connection import REFUSALS, Connection, allow_reading_only, connect
from workbench.store.opening import check_schema, check_version, examine_outside

_NOT_SEEN: tuple[type[Exception], ...] = (Problem, ValueError, TypeError, *REFUSALS)


class Glance(NamedTuple):
    """`criterion` is the edition's id, `edition` its data with `digest`; `rated` are the rated elements."""

    facility: str
    criterion: str
    digest: str
    edition: bytes
    rated: frozenset[str]


def glance(path: Path) -> Glance | None:
    """A short look at an audit that is not open; None where only the opening can tell what is wrong.

    Takes no lock and changes not one byte.
    """
    try:
        examine_outside(path, passphrase=None)
        connection = connect(path, mode="ro")
    except _NOT_SEEN:
        return None
    try:
        return _looked_at(connection, path)
    except _NOT_SEEN:
        return None
    finally:
        connection.close()


def _looked_at(connection: Connection, path: Path) -> Glance:
    allow_reading_only(connection)
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    check_version(path, version)
    check_schema(connection, path, version)
    criterion, digest, edition = connection.execute(
        "SELECT c.criterion, c.sha256, c.data FROM edition_copy c JOIN audit a ON a.edition_sha256 = c.sha256"
    ).fetchone()
    (facility,) = connection.execute("SELECT name FROM facility").fetchone()
    rated = connection.execute("SELECT element FROM answer WHERE rating IS NOT NULL").fetchall()
    return Glance(
        facility or "", str(criterion), str(digest), bytes(edition), frozenset(str(row[0]) for row in rated)
    )
