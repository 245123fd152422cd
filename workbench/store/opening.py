"""How a file that anyone may have made is opened: step by step, and nothing in it runs before it is known.

Regular file and size, header by a plain read, settings, version, schema word by word, SQLite's check, chain.
"""

import os
import stat
from pathlib import Path

from workbench.audit.said import Said
from workbench.errors import UnusableInput, WrongPassphrase
from workbench.store.connection import REFUSALS, Connection
from workbench.store.schema import APPLICATION_ID, RELEASED, VERSION

MAX_BYTES = 16 << 30
_HEADER = 100
_MAGIC = b"SQLite format 3\0"
_NOT_AN_AUDIT = Said("Choose a file that this program made; it ends in .audit.")
_KEEP_IT = Said("Keep the file as it is, and open a backup or ask for the file again.")


class DamagedFile(UnusableInput):
    """SQLite or the journal says that the file is not what was written."""


def damaged(path: Path, why: str) -> DamagedFile:
    """The file cannot be read as it was written."""
    return DamagedFile(Said("{name} is damaged: {why}.", name=path.name, why=why), _KEEP_IT)


def unproven(path: Path, position: int) -> DamagedFile:
    """The journal's chain does not hold, so the file is not written to."""
    return DamagedFile(
        Said(
            "{name} was changed outside this program: its journal is broken at entry {position}.",
            name=path.name,
            position=position,
        ),
        "Open it read-only to look at it, and ask for the file again.",
    )


def examine_outside(path: Path, *, passphrase: str | None) -> None:
    """Look at the file before SQLite does. Never call it while this process has the file open."""
    header, size = _header(path)
    if passphrase is not None:
        if header.startswith(_MAGIC):
            raise WrongPassphrase(
                Said("{name} is not protected by a passphrase.", name=path.name), "Open it without one."
            )
        return
    if not header.startswith(_MAGIC):
        raise _not_sqlite(path, header, size)
    _examine_header(path, header, size)


def _header(path: Path) -> tuple[bytes, int]:
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise UnusableInput(Said("{name} is not a file.", name=path.name), _NOT_AN_AUDIT)
        with path.open("rb") as stream:
            header = stream.read(_HEADER)
    except OSError as error:
        reason = os.strerror(error.errno) if error.errno else Said("the system refuses")
        raise UnusableInput(
            Said("{path} cannot be read: {reason}.", path=path, reason=reason),
            "Check the name and its permissions.",
        ) from error
    if status.st_size > MAX_BYTES:
        raise UnusableInput(Said("{name} is larger than any audit can be.", name=path.name), _NOT_AN_AUDIT)
    return header, status.st_size


def _not_sqlite(path: Path, header: bytes, size: int) -> UnusableInput:
    looks_encrypted = size >= 4_096 and size % 4_096 == 0 and len(set(header)) > 48
    if looks_encrypted:
        return WrongPassphrase(
            Said("{name} is protected by a passphrase, or is not an audit.", name=path.name),
            "Give its passphrase.",
        )
    return UnusableInput(Said("{name} is not an audit file.", name=path.name), _NOT_AN_AUDIT)


def _examine_header(path: Path, header: bytes, size: int) -> None:
    if len(header) < _HEADER:
        raise damaged(path, Said("it ends within its first bytes"))
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise UnusableInput(Said("{name} is a database, but not an audit.", name=path.name), _NOT_AN_AUDIT)
    check_version(path, int.from_bytes(header[60:64], "big"))
    if header[18:20] != b"\x01\x01":
        raise UnusableInput(
            Said("{name} was switched to another way of writing by another tool.", name=path.name), _KEEP_IT
        )
    page = int.from_bytes(header[16:18], "big")
    pages = int.from_bytes(header[28:32], "big")
    interrupted = path.with_name(f"{path.name}-journal").exists()
    if size < (65_536 if page == 1 else page) * pages and not interrupted:
        raise damaged(path, Said("its end is missing"))


def check_version(path: Path, version: int) -> None:
    """Refuse files of newer programs, and what no program of ours made."""
    if version > VERSION:
        raise UnusableInput(
            Said("{name} was written by a newer version of this program.", name=path.name),
            "Update the program, then open it.",
        )
    if version not in RELEASED:
        raise UnusableInput(
            Said("{name} says it is of version {version}, which never was.", name=path.name, version=version),
            _NOT_AN_AUDIT,
        )


def examine_inside(connection: Connection, path: Path) -> int:
    """Version, schema and SQLite's own check; returns the schema's version."""
    try:
        _check_identity(connection, path)
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
        check_version(path, version)
        check_schema(connection, path, version)
        verdict = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    except REFUSALS as error:
        raise refused(path, error) from None
    if verdict != "ok":
        raise damaged(path, Said("its pages do not fit together"))
    return version


def _check_identity(connection: Connection, path: Path) -> None:
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise UnusableInput(Said("{name} is a database, but not an audit.", name=path.name), _NOT_AN_AUDIT)


def refused(path: Path, error: Exception) -> UnusableInput:
    """What SQLite said, as a sentence and a next step."""
    text = str(error)
    if "readonly" in text or "unable to open" in text:
        return UnusableInput(
            Said(
                "{name} was interrupted while it was written and cannot be opened read-only.", name=path.name
            ),
            "Open it for writing once, in a folder that you may write to.",
        )
    if "locked" in text:
        return UnusableInput(Said("{name} is being written to just now.", name=path.name), "Try again.")
    return damaged(path, Said("SQLite cannot read it"))


def check_schema(connection: Connection, path: Path, version: int) -> None:
    """Each object in the file must be one of the version's own, word by word: no trigger or view more."""
    found = connection.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    hidden = connection.execute(
        "SELECT count(*) FROM sqlite_master WHERE sql IS NULL AND name NOT LIKE 'sqlite_autoindex_%'"
    ).fetchone()[0]
    if hidden or sorted(str(row[0]) for row in found) != sorted(RELEASED[version]):
        raise UnusableInput(
            Said("{name} holds tables or programs that no audit has.", name=path.name),
            "Do not trust it; ask for the file again.",
        )
