"""Copies of an audit: one that is asked for, and backups that are made by the way.

A backup is an audit like any other: it is opened as such, and never put over the file that is worked on.
"""

import re
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from workbench.audit.said import Said
from workbench.errors import CannotWrite
from workbench.operations.audits import made_beside
from workbench.operations.outputs import put_in_place
from workbench.store.copying import Copier, Tell

__all__ = ["KEPT", "Backup", "Copier", "back_up", "backups_of", "save_copy"]

KEPT = 10
_WORKSHOP = ".audit-backup-"
_STALE = 24 * 3600.0  # seconds after which a workshop is what a kill left
_LONGEST_STEM = 45  # of four bytes each at most; a name may have 255
_TIME = "%Y-%m-%d %H.%M.%S%z"
_NAME = re.compile(
    r".* \(backup (?P<time>\d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d[+-]\d{4}),"
    r" (?P<audit>[0-9a-f]{8})-(?P<head>[0-9a-f]{8})\)\.audit"
)


@dataclass(frozen=True, slots=True, order=True)
class Backup:
    """A backup that lies in a folder. `head` is how its journal's end begins."""

    made_at: datetime
    path: Path
    head: str


def save_copy(source: Copier, *, target: Path, tell: Tell = lambda _done, _all: None) -> str:
    """A copy of the audit at a place of one's choice, proven before it gets its name.

    Returns the end of its journal. CannotWrite where something is there already, or the place refuses.
    """
    with made_beside(target, force=False) as made:
        return source.copy_to(made, tell=tell)


def back_up(
    source: Copier,
    *,
    folder: Path,
    now: Callable[[], datetime] = lambda: datetime.now().astimezone(),
    keep: int = KEPT,
    tell: Tell = lambda _done, _all: None,
) -> Path | None:
    """Put a proven copy into `folder`, and let go of all but the last `keep` of this audit.

    None where the last backup holds all this already. CannotWrite where the folder is away or refuses.
    """
    last = backups_of(source.audit_id, folder=folder)[-1:]
    if last and source.head.startswith(last[0].head):
        return None
    with _workshop(folder) as workshop:
        made = workshop / "copy.audit"
        head = source.copy_to(made, tell=tell)
        target = folder / _name(source, head, now())
        put_in_place(made, target, force=True)
    _let_go(source.audit_id, folder, keep)
    return target


def backups_of(audit_id: str, *, folder: Path) -> list[Backup]:
    """The backups of one audit in a folder, the oldest first; their names tell which they are."""
    try:
        names = [path for path in folder.iterdir() if path.suffix == ".audit"]
    except OSError:
        return []
    found = [(path, _NAME.fullmatch(path.name)) for path in names]
    return sorted(
        Backup(datetime.strptime(told["time"], _TIME), path, told["head"])
        for path, told in found
        if told and told["audit"] == audit_id[:8] and _is_a_time(told["time"])
    )


def _is_a_time(text: str) -> bool:
    try:
        datetime.strptime(text, _TIME)
    except ValueError:
        return False
    return True


def _name(source: Copier, head: str, now: datetime) -> str:
    """The audit's name, when by the clock here, and which state of which audit."""
    stem = source.path.stem[:_LONGEST_STEM]
    return f"{stem} (backup {now.strftime(_TIME)}, {source.audit_id[:8]}-{head[:8]}).audit"


@contextmanager
def _workshop(folder: Path) -> Iterator[Path]:
    """A folder to make the copy in, so that what lies beside it is whole."""
    if not folder.is_dir():
        raise CannotWrite(
            Said("The backup folder {folder} is not there.", folder=folder),
            "Connect the drive, or choose another folder in the settings.",
        )
    _sweep(folder)
    try:
        workshop = tempfile.TemporaryDirectory(prefix=_WORKSHOP, dir=folder, ignore_cleanup_errors=True)
    except OSError as error:
        raise CannotWrite(
            Said("The backup folder {folder} cannot be written to.", folder=folder),
            "Make room and allow writing there, or choose another folder in the settings.",
        ) from error
    with workshop as made:
        yield Path(made)


def _sweep(folder: Path) -> None:
    for left in folder.glob(f"{_WORKSHOP}*"):
        with suppress(OSError):
            if time.time() - left.stat().st_mtime > _STALE:
                shutil.rmtree(left, ignore_errors=True)


def _let_go(audit_id: str, folder: Path, keep: int) -> None:
    for old in backups_of(audit_id, folder=folder)[:-keep]:
        with suppress(OSError):
            old.path.unlink()
