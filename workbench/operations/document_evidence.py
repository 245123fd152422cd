"""Evidence on its way into a document and out of one.

What leaves of a photo is the copy that was made to be shared: it says nothing of where it was taken. The
document still names the digest of the original, which stays in the audit.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.audit.records import Evidence, Photo
from workbench.audit.said import Said
from workbench.errors import CannotWrite, UnusableInput
from workbench.operations.evidence_copies import digest_of, write_kept
from workbench.operations.outputs import refuse_existing
from workbench.operations.preparing import opened
from workbench.store.audit_file import AuditFile

if TYPE_CHECKING:
    from workbench.store.unit import Unit

_LONGEST_ENDING = 9


def named_evidence(evidence: Sequence[Evidence], folder: str) -> tuple[tuple[Evidence, ...], dict[str, str]]:
    """The evidence as the document says it, and the files that go into `folder`: digests by their names."""
    told, files = [], {}
    for item in evidence:
        digest = digest_of(item, original=False)
        name = f"{digest[:32]}{_ending(item, digest)}" if digest else None
        if name and digest:
            files[name] = digest
        told.append(replace(_as_it_was(item), file=f"{folder}/{name}" if name else None))
    return tuple(told), files


def named_alone(evidence: Sequence[Evidence]) -> tuple[Evidence, ...]:
    """The evidence as a document says it that travels without the files."""
    return tuple(replace(_as_it_was(item), file=None) for item in evidence)


def _as_it_was(item: Evidence) -> Evidence:
    """With the digest of what was attached first, also where only its copy came along."""
    original = item.photo.original_sha256 if item.photo is not None else None
    return replace(item, sha256=original) if original else item


def _ending(item: Evidence, digest: str) -> str:
    """A name is made from the digest: what a label says is never followed."""
    if digest != item.sha256 or item.photo is not None:
        return ".jpg"
    suffix = Path(item.file or "").suffix.lower()
    is_plain = suffix[1:].isalnum() and suffix.isascii() and len(suffix) <= _LONGEST_ENDING
    return suffix if is_plain else ""


def write_files(file: AuditFile, files: Mapping[str, str], folder: Path, *, force: bool) -> None:
    """Write the files beside a document."""
    refuse_existing(folder, force=force)
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise CannotWrite(
            Said("{path} could not be made: {reason}.", path=folder, reason=error.strerror),
            "Choose another folder.",
        ) from error
    for name, digest in files.items():
        # A name made from the digest can only ever hold these bytes: nothing else is replaced.
        write_kept(file, digest, folder / name, force=True)


def without_files(evidence: Sequence[Evidence], present: Mapping[str, Path]) -> tuple[Evidence, ...]:
    """Of what came without its file nothing is claimed to be kept; its digest is still told."""
    return tuple(item if item.id in present else _without_file(item) for item in evidence)


def _without_file(item: Evidence) -> Evidence:
    if item.photo is not None:
        original = item.photo.original_sha256 or item.sha256
        photo = replace(item.photo, shared_sha256=None, original_sha256=original)
        return replace(item, photo=photo, sha256=None, size=None)
    if item.sha256 is None:
        return item
    told = Said("Its file is not in this audit; it has the SHA-256 {digest}.", digest=item.sha256)
    return replace(item, note=f"{item.note or ''}\n{told}".strip(), sha256=None, size=None)


def attach_file(unit: "Unit", item: Evidence, path: Path) -> None:
    """Keep the file that a document names, and know an original from a copy that was shared."""
    with opened(path) as content:
        sha256, size = unit.keep_bytes(content)
        copy = item.photo.shared_sha256 if item.photo is not None else None
        if item.photo is not None and sha256 == copy:
            photo: Photo | None = _as_copy(item.photo, item.sha256, copy)
        elif item.sha256 in (None, sha256):
            photo = _as_original(unit, item.photo, path)
        else:
            raise UnusableInput(
                Said("{path} is not the file that the document names: its SHA-256 differs.", path=path),
                "Take the folder that was written with the document.",
            )
    unit.put(replace(item, sha256=sha256, size=size, photo=photo))


def _as_copy(photo: Photo, original: str | None, copy: str) -> Photo:
    left = photo.original_sha256 or (original if original != copy else None)
    return replace(photo, original_sha256=left)


def _as_original(unit: "Unit", photo: Photo | None, path: Path) -> Photo | None:
    from workbench.exchange.photos import read_picture  # heavy

    with opened(path) as content:
        picture = read_picture(content)
    if picture is None:
        return photo
    digest = unit.keep_bytes(BytesIO(picture.shared))[0] if picture.shared else None
    return replace(picture.photo, shared_sha256=digest)
