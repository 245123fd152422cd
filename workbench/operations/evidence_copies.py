"""Copies of evidence outside of the audit. Of a photo it is the copy without its place, unless asked for."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from workbench.audit.records import Evidence
from workbench.audit.said import Said
from workbench.errors import CannotWrite, UnusableInput
from workbench.operations.evidence import found_evidence
from workbench.operations.names import safe_name
from workbench.operations.outputs import put_in_place, refusals_told
from workbench.store.audit_file import AuditFile

_MOST_TRIES = 1_000


def save_evidence_as(
    file: AuditFile, *, code: str, folder: Path, name: str = "", original: bool = False
) -> Path:
    """Write a copy into `folder` and nowhere else; what is there is never replaced, the copy is numbered.

    Returns where it lies. `original` hands out a photo's own bytes, with all that the camera wrote in it.
    """
    item = found_evidence(file, code)
    digest = digest_of(item, original=original)
    if digest is None:
        raise UnusableInput(Said("{code} has no file here.", code=code), "It was seen and not retained.")
    for target in _free_names(folder, _named(item, name, original=original)):
        if not os.path.lexists(target):  # a link that leads nowhere is something too
            write_kept(file, digest, target)
            return target
    raise CannotWrite(Said("{folder} is full of copies.", folder=folder), "Choose another folder.")


def lay_out_copy(file: AuditFile, *, code: str, folder: Path) -> Path:
    """A copy to be looked at with another program: the original bytes, which nobody may write to."""
    path = save_evidence_as(file, code=code, folder=folder, original=True)
    path.chmod(0o400)
    return path


def digest_of(item: Evidence, *, original: bool) -> str | None:
    """The digest of the bytes that are handed out; None where there are none that may be."""
    if original or item.photo is None:
        return item.sha256
    return item.photo.shared_sha256


def _named(item: Evidence, name: str, *, original: bool) -> str:
    safe = safe_name(name or item.file or item.title or "", otherwise=item.id)
    if item.photo is not None and not original and not safe.lower().endswith((".jpg", ".jpeg")):
        return f"{Path(safe).stem}.jpg"  # what the copy is, whatever the original was
    return safe


def _free_names(folder: Path, name: str) -> Iterator[Path]:
    stem, suffix = Path(name).stem, Path(name).suffix
    yield folder / name
    for number in range(2, _MOST_TRIES):
        yield folder / f"{stem} ({number}){suffix}"


def write_kept(file: AuditFile, digest: str, target: Path, *, force: bool = False) -> None:
    """Write kept bytes beside the target, a megabyte at a time, then in its place."""
    with refusals_told(target):
        handle, name = tempfile.mkstemp(prefix=".copy-", suffix=".partial", dir=target.absolute().parent)
    partial = Path(name)
    try:
        with refusals_told(target), os.fdopen(handle, "wb") as stream:
            for part in file.kept_bytes(digest):
                stream.write(part)
            stream.flush()
            os.fsync(stream.fileno())
        put_in_place(partial, target, force=force)
    finally:
        partial.unlink(missing_ok=True)
