"""Write a file so that it is there whole or not at all."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from workbench.audit.said import Said
from workbench.errors import CannotWrite


def refuse_existing(target: Path, *, force: bool) -> None:
    """Nothing is overwritten unless the user says so."""
    with refusals_told(target):  # a name may be too long to ask for
        is_there = target.exists()
    if is_there and not force:
        raise CannotWrite(
            Said("{path} is already there.", path=target),
            "Choose another name, or add --force to replace it.",
        )


def write_whole(target: Path, content: bytes, *, force: bool = False, private: bool = False) -> None:
    """Write beside the target, sync, read back, then put in place; on any failure the target is as it was.

    `private` leaves the file readable by its owner alone (keys, passphrases).
    """
    refuse_existing(target, force=force)
    with refusals_told(target):
        _write(target, content, force=force, private=private)


def put_in_place(made: Path, target: Path, *, force: bool) -> None:
    """Give a file that was made beside its target the target's name; a target that exists needs `force`."""
    with refusals_told(target):
        _put_in_place(made, target, force=force)
        _sync_folder(target.absolute().parent)


@contextmanager
def refusals_told(target: Path) -> Iterator[None]:
    """Turn the system's refusals into problems that name the target."""
    try:
        yield
    except FileExistsError as error:
        raise CannotWrite(Said("{path} is already there.", path=target), "Choose another name.") from error
    except OSError as error:
        reason = error.strerror or "the system refused"
        raise CannotWrite(
            Said("{path} could not be written: {reason}.", path=target, reason=reason),
            "Choose another folder or make room, then try again.",
        ) from error


def _write(target: Path, content: bytes, *, force: bool, private: bool) -> None:
    handle, name = tempfile.mkstemp(
        prefix=f".{target.name[:100]}.", suffix=".partial", dir=target.absolute().parent
    )
    partial = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        if partial.read_bytes() != content:
            raise OSError(0, "what was written does not read back the same")
        if not private:
            partial.chmod(0o666 & ~_umask())
        _put_in_place(partial, target, force=force)
        _sync_folder(target.absolute().parent)
    finally:
        partial.unlink(missing_ok=True)


def _put_in_place(partial: Path, target: Path, *, force: bool) -> None:
    if force or os.name == "nt":
        partial.replace(target)
        return
    try:
        os.link(partial, target)  # unlike a rename, fails when somebody else made the target meanwhile
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links, such as a USB stick's
        refuse_existing(target, force=False)
        partial.replace(target)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":  # Windows has no handle for a folder to sync
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
