"""Who may write: one program at a time, by a lock of the operating system on a small file beside the audit.

The audit itself is never opened for this: closing any second handle on it would drop SQLite's own locks. The
lock ends with its process, however that ends; the file beside it then says nothing and is taken over.
"""

import getpass
import glob
import json
import os
import platform
import sys
from contextlib import suppress
from pathlib import Path

from workbench.audit.said import Said
from workbench.errors import CannotWrite, FileInUse

if sys.platform == "win32":
    import msvcrt

    _FAR = 1 << 30  # locked bytes cannot be read on Windows, so lock behind the text

    def _try_lock(descriptor: int) -> None:
        os.lseek(descriptor, _FAR, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _try_lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class WriterLock:
    """Held from `take` to `release`."""

    def __init__(self, path: Path, descriptor: int) -> None:
        self._path = path
        self._descriptor: int | None = descriptor

    @classmethod
    def take(cls, audit: Path) -> "WriterLock":
        """Become the audit's writer. FileInUse names who is; CannotWrite when the folder refuses."""
        path = lock_path(audit)
        for _ in range(100):
            descriptor = _open(path, audit)
            if not _lock(descriptor, path, audit):
                continue
            if _is_still(path, descriptor):
                _sign(descriptor)
                return cls(path, descriptor)
            os.close(descriptor)
        raise FileInUse(
            Said("{name} is being opened and closed by another program.", name=audit.name), "Try again."
        )

    def release(self) -> None:
        """Let the next writer in; does nothing the second time."""
        if self._descriptor is None:
            return
        descriptor, self._descriptor = self._descriptor, None
        if sys.platform == "win32":
            os.close(descriptor)  # an open file cannot be removed there
            with suppress(OSError):
                self._path.unlink()
        else:
            with suppress(OSError):
                self._path.unlink()
            os.close(descriptor)


def lock_path(audit: Path) -> Path:
    """The file beside the audit; the same for every link to it."""
    real = audit.resolve()
    return real.with_name(f"{real.name}.lock")


def clear_leftovers(audit: Path) -> None:
    """Remove what a kill left of making or migrating this audit; only its writer may call it."""
    for pattern in (".{}.*.new", ".{}.*.new-journal"):
        for leftover in audit.parent.glob(pattern.format(glob.escape(audit.name))):
            with suppress(OSError):
                leftover.unlink()


def _open(path: Path, audit: Path) -> int:
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    except OSError as error:
        raise CannotWrite(
            Said(
                "{name} cannot be opened for writing: {reason} ({folder}).",
                name=audit.name,
                reason=error.strerror,
                folder=path.parent,
            ),
            "Open it read-only, or copy it to a folder that you may write to.",
        ) from error


def _lock(descriptor: int, path: Path, audit: Path) -> bool:
    """True when locked; False when the holder let go meanwhile and it is worth trying again."""
    try:
        _try_lock(descriptor)
    except OSError:
        holder = _holder(descriptor)
        os.close(descriptor)
        if not path.exists():
            return False
        raise FileInUse(
            Said("{name} is open for writing by {holder}.", name=audit.name, holder=holder),
            "Close it there, or open it read-only.",
        ) from None
    return True


def _is_still(path: Path, descriptor: int) -> bool:
    try:
        there = path.stat()
    except OSError:
        return False
    ours = os.fstat(descriptor)
    return (there.st_dev, there.st_ino) == (ours.st_dev, ours.st_ino)


def _sign(descriptor: int) -> None:
    me = {"user": _user(), "host": platform.node(), "process": os.getpid()}
    os.ftruncate(descriptor, 0)
    os.lseek(descriptor, 0, os.SEEK_SET)
    os.write(descriptor, json.dumps(me).encode())


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return "an unnamed user"


def _holder(descriptor: int) -> str:
    try:
        os.lseek(descriptor, 0, os.SEEK_SET)
        told = json.loads(os.read(descriptor, 4_096))
        return f"{told['user']} on {told['host']} (process {told['process']})"
    except (OSError, ValueError, KeyError, TypeError):
        return "another program"
