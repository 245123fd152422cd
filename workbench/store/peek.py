"""A look into an audit that is not opened for work: what it says, without waiting for proof."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from workbench.audit.said import Said
from workbench.errors import UnusableInput
from workbench.store import opening, shapes
from workbench.store.audit_file import looked_into
from workbench.store.connection import REFUSALS, Connection, allow_reading_only
from workbench.store.questions import Questions
from workbench.store.reading import stored_counts
from workbench.store.schema import VERSION


class Peek(Questions):
    """Answers the questions of an audit file; nobody has held its journal against it."""

    def __init__(self, path: Path, connection: Connection) -> None:
        self.path = path
        self._raw = connection
        self._guard = threading.RLock()
        self._counts = stored_counts(connection)
        self._criterion: str = self._single(shapes.AUDIT).criterion


class OlderAudit(NamedTuple):
    """What is read of a file that an earlier version of the program wrote; dates as they are written."""

    facility: str | None
    edition_id: str
    edition: bytes
    opened: str | None
    closing_meeting: str | None


@contextmanager
def peek(path: Path) -> Iterator[Peek | OlderAudit]:
    """Look into an audit; not one byte of it is changed.

    UnusableInput for what is no audit, WrongPassphrase for one that is protected.
    """
    if not path.is_file():
        raise UnusableInput(Said("There is no file {path}.", path=path), "Check the name.")
    try:
        with looked_into(path, passphrase=None) as connection:
            allow_reading_only(connection)
            version = int(connection.execute("PRAGMA user_version").fetchone()[0])
            opening.check_version(path, version)
            opening.check_schema(connection, path, version)
            yield _older(connection) if version < VERSION else Peek(path, connection)
    except REFUSALS as error:
        raise opening.refused(path, error) from error
    except (ValueError, TypeError, KeyError) as error:
        raise opening.damaged(path, Said("it holds a value that no audit has")) from error


def _older(connection: Connection) -> OlderAudit:
    edition_id, edition = connection.execute(
        "SELECT c.criterion, c.data FROM edition_copy c JOIN audit a ON a.edition_sha256 = c.sha256"
    ).fetchone()
    (facility,) = connection.execute("SELECT name FROM facility").fetchone()
    opened, closing = connection.execute("SELECT opened, closing_meeting FROM engagement").fetchone()
    return OlderAudit(facility, str(edition_id), bytes(edition), opened, closing)
