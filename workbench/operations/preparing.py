"""Read files that are to become evidence. No audit is touched: this may run beside one."""

import hashlib
import stat
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from workbench.audit.enums import EvidenceKind
from workbench.audit.records import Photo
from workbench.audit.said import Said
from workbench.errors import Problem, UnusableInput
from workbench.operations.names import label_of

MAX_MEGABYTES = 200
_MAX_BYTES = MAX_MEGABYTES << 20
_PART = 1 << 20
_PICTURES = {".jpg", ".jpeg", ".jpe", ".png", ".webp", ".tif", ".tiff", ".bmp", ".gif", ".heic", ".heif"}
_PICTURES |= {".avif", ".dng", ".jxl"}

Progress = Callable[[int, int], None]
Given = Path | tuple[str, bytes]  # a file, or what came from the clipboard with a name for it


class Cancelled(Problem):
    """Somebody stopped it; nothing was changed."""


def never() -> bool:
    """Nobody stops it."""
    return False


def silent(_done: int, _total: int) -> None:
    """Nobody is told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """A file that was read once: what it is called, what it is, and a copy of a photo that can be shared.

    `warning` is what the user ought to know of it.
    """

    given: Given
    label: str
    kind: EvidenceKind
    sha256: str
    size: int
    photo: Photo | None = None
    shared: bytes | None = None
    warning: str = ""


def prepare_evidence(
    given: Sequence[Given],
    *,
    progress: Progress = silent,
    cancelled: Callable[[], bool] = never,
) -> tuple[Prepared, ...]:
    """Read files; `progress` is told files done and in all. One UnusableInput names all faults."""
    made, faults = [], []
    for done, one in enumerate(given):
        progress(done, len(given))
        if cancelled():
            raise Cancelled("Stopped.", "Nothing was attached.")
        try:
            made.append(_prepared(one))
        except UnusableInput as fault:
            faults.append(fault)
    progress(len(given), len(given))
    if len(faults) == 1:
        raise faults[0]
    if faults:
        raise UnusableInput(
            Said(
                "{n} files cannot be attached: {faults}", n=len(faults), faults=tuple(f.what for f in faults)
            ),
            "Nothing was attached. Choose the others alone.",
        )
    return tuple(made)


def _prepared(given: Given) -> Prepared:
    name = given.name if isinstance(given, Path) else given[0]
    label = label_of(name)
    if isinstance(given, Path):
        _refuse(given, label or str(given)[-40:])
    with opened(given) as content:
        sha256, size = _measured(content)
        _refuse_size(size, label)
        base = Prepared(given=given, label=label, kind=EvidenceKind.DOCUMENT, sha256=sha256, size=size)
        return _looked_at(base, content)


def _refuse(path: Path, label: str) -> None:
    try:
        found = path.stat()
    except (OSError, ValueError) as error:
        raise unreadable(label, error) from error
    if stat.S_ISDIR(found.st_mode):
        raise UnusableInput(Said("{name} is a folder.", name=label), "Choose the files in it.")
    if not stat.S_ISREG(found.st_mode):  # reading a pipe would never end
        raise UnusableInput(Said("{name} is no file.", name=label), "Choose a file.")
    _refuse_size(found.st_size, label)


def _refuse_size(size: int, label: str) -> None:
    if size == 0:
        raise UnusableInput(Said("{name} is empty.", name=label), "Look whether it was copied whole.")
    if size > _MAX_BYTES:
        raise UnusableInput(
            Said("{name} is larger than {n} MB.", name=label, n=MAX_MEGABYTES),
            "Attach the part that shows it, or note it as seen and not retained.",
        )


def unreadable(label: str, error: Exception) -> UnusableInput:
    """What to say of a file that the system does not hand out."""
    reason = getattr(error, "strerror", None) or "the system refused"
    return UnusableInput(
        Said("{name} could not be read: {reason}.", name=label, reason=reason), "Check that it is there."
    )


@contextmanager
def opened(given: Given) -> Iterator[BinaryIO]:
    """The bytes of what was given; UnusableInput where the system does not hand them out."""
    if not isinstance(given, Path):
        yield BytesIO(given[1])
        return
    try:
        with given.open("rb") as content:
            yield content
    except OSError as error:
        raise unreadable(label_of(given.name), error) from error


def _measured(content: BinaryIO) -> tuple[str, int]:
    digest, size = hashlib.sha256(), 0
    while size <= _MAX_BYTES and (part := content.read(_PART)):  # a file may grow while it is read
        digest.update(part)
        size += len(part)
    return digest.hexdigest(), size


def _looked_at(base: Prepared, content: BinaryIO) -> Prepared:
    from workbench.exchange.photos import read_picture  # heavy: not before a file is attached

    picture = read_picture(content)
    if picture is None:
        is_called_picture = Path(base.label).suffix.lower() in _PICTURES
        if not is_called_picture:
            return base
        reason: str = Said("this kind of picture cannot be read here")
        photo = Photo()
    elif picture.shared is not None:
        return replace(base, kind=EvidenceKind.PHOTO, photo=picture.photo, shared=picture.shared)
    else:
        reason, photo = picture.fault, picture.photo
    warning = Said(
        "{name} is kept as a file, and no copy that can be shared was made: {reason}. "
        "Exports name it and leave the file out.",
        name=base.label,
        reason=reason,
    )
    return replace(base, photo=photo, warning=warning)
