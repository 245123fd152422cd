"""The photos of a report, as files beside the audit for as long as somebody may print them.

A report takes the copies that were made when the photos were attached. Where an audit has none, or one that
nobody should print, it is made here and is not kept: a report does not change what it reports on.
"""

import os
import shutil
import tempfile
import time
import weakref
from contextlib import suppress
from pathlib import Path

from workbench.audit.enums import EvidenceKind
from workbench.audit.records import Evidence
from workbench.operations.evidence import code_order
from workbench.operations.outputs import refusals_told
from workbench.report.photos import PrintPhoto
from workbench.store.audit_file import AuditFile

_PREFIX = "workbench-photos-"
_ABANDONED_AFTER = 24 * 60 * 60  # seconds; a program that was killed could not clear up


def print_photos(file: AuditFile) -> tuple[PrintPhoto, ...]:
    """All photos of an audit that can be printed, in the order of their codes.

    Their files go when none of these values is held any more.
    """
    photos = [one for one in file.evidence() if one.kind is EvidenceKind.PHOTO and one.sha256]
    if not photos:
        return ()
    folder = _Folder()
    ordered = sorted(photos, key=lambda one: code_order(one.id))
    made = (_laid_out(file, one, folder, number) for number, one in enumerate(ordered))
    return tuple(one for one in made if one is not None)


def _laid_out(file: AuditFile, item: Evidence, folder: "_Folder", number: int) -> PrintPhoto | None:
    from workbench.exchange.photos import printable  # heavy

    path = folder.path / f"{number}.jpg"
    shared = item.photo.shared_sha256 if item.photo is not None else None
    _write(file, shared or item.sha256 or "", path)
    found = printable(path)
    if found is None and _remade(path):
        found = printable(path)
    if found is None:
        return None
    return PrintPhoto(
        id=item.id,
        path=path,
        width=found.width,
        height=found.height,
        is_grey=found.is_grey,
        kept=folder,
    )


def _write(file: AuditFile, digest: str, path: Path) -> None:
    with refusals_told(path), path.open("wb") as target:
        for part in file.kept_bytes(digest):
            target.write(part)


def _remade(path: Path) -> bool:
    """Put a copy that can be printed in the place of a picture; False where it cannot be read."""
    from workbench.exchange.photos import read_picture  # heavy

    with path.open("rb") as content:
        picture = read_picture(content)
    if picture is None or picture.shared is None:
        return False
    with refusals_told(path):
        path.write_bytes(picture.shared)
    return True


class _Folder:
    """A folder that nobody else may look into; it goes with the last one here who holds it."""

    def __init__(self) -> None:
        _clear_leftovers()
        base = Path(tempfile.gettempdir())
        with refusals_told(base):
            self.path = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=base))
        weakref.finalize(self, _remove, self.path, os.getpid())


def _remove(path: Path, owner: int) -> None:
    if os.getpid() == owner:
        shutil.rmtree(path, ignore_errors=True)


def _clear_leftovers() -> None:
    with suppress(OSError):
        for path in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
            if time.time() - path.lstat().st_mtime > _ABANDONED_AFTER:
                shutil.rmtree(path, ignore_errors=True)
