"""Look at a report as its readers will see it, and keep a copy of exactly these bytes."""

import stat
from pathlib import Path

from workbench.audit.said import Said
from workbench.errors import UnusableInput
from workbench.operations.outputs import write_whole
from workbench.report.pictures import (
    MOST_MEGABYTES,
    Box,
    Heading,
    Hit,
    Link,
    OpenedPdf,
    PageLook,
    Picture,
    too_large,
)


def open_preview(source: Path | bytes) -> OpenedPdf:
    """Look into a PDF: a file, or bytes at hand. UnusableInput for what cannot be shown."""
    return OpenedPdf(source if isinstance(source, bytes) else _read(source))


def save_previewed(pdf: bytes, *, target: Path, force: bool = False) -> None:
    """Put the bytes that are shown in place, whole."""
    write_whole(target, pdf, force=force)


def _read(path: Path) -> bytes:
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):  # reading a pipe would never end
            raise UnusableInput(Said("{name} is no file.", name=path.name), "Choose a PDF.")
        if found.st_size > MOST_MEGABYTES << 20:
            raise too_large()
        return path.read_bytes()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "the system refused"
        raise UnusableInput(
            Said("{path} could not be read: {reason}.", path=path, reason=reason),
            "Check the name and the folder.",
        ) from error


__all__ = [
    "Box",
    "Heading",
    "Hit",
    "Link",
    "OpenedPdf",
    "PageLook",
    "Picture",
    "open_preview",
    "save_previewed",
]
