"""From a path to what is in a list's file: its digest, its kind by its first bytes, and its rows.

A list is a stranger's file, whatever its name ends in. Its size is bounded before it is read, and how many
cells come of it while it is parsed.
"""

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from workbench.audit.said import Said
from workbench.errors import UnusableInput
from workbench.exchange.lists.delimited import rows_of
from workbench.exchange.lists.encoding import decoded
from workbench.exchange.lists.markup import read_markup
from workbench.exchange.workbooks.grids import read_grids

MAX_FILE_BYTES = 20 * 1024 * 1024

_ARCHIVES = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_OTHERS = (
    (b"%PDF", Said("a PDF")),
    (b"\xff\xd8\xff", Said("a JPEG picture")),
    (b"\x89PNG", Said("a PNG picture")),
    (b"GIF8", Said("a GIF picture")),
)
_CHOOSE = Said("Choose a list as .xml, .xlsx, .csv or .json.")

Grid = list[list[str]]


@dataclass(frozen=True, slots=True)
class ListFile:
    """A list's file. `grids` are tables by name; `document` is what a JSON text holds, else None.

    `notes` are single values that stand beside the tables, such as when a document was made.
    """

    name: str
    sha256: str
    grids: Mapping[str, Grid] = field(default_factory=dict)
    document: Any = None
    notes: Mapping[str, str] = field(default_factory=dict)


def open_list(path: Path, cancelled: Callable[[], bool]) -> ListFile:
    """Read a list's file; UnusableInput with one clear sentence for what is none."""
    content = _read(path)
    if content.startswith(_ARCHIVES):
        container, grids = read_grids(path, cancelled)
        return ListFile(path.name, container.sha256, grids)
    for beginning, what in _OTHERS:
        if content.startswith(beginning):
            raise UnusableInput(Said("{name} is not a list but {what}.", name=path.name, what=what), _CHOOSE)
    digest = hashlib.sha256(content).hexdigest()
    if _bare(content).startswith(b"<"):
        grids, notes = read_markup(content, path.name)
        return ListFile(path.name, digest, grids, notes=notes)
    text = decoded(content, path.name)
    if text.lstrip()[:1] in ("{", "["):
        return ListFile(path.name, digest, document=_parsed(text, path.name))
    return ListFile(path.name, digest, {"": rows_of(text, path.name)})


def _read(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise UnusableInput(Said("{path} is not there.", path=path), "Check the name and the folder.")
        with path.open("rb") as file:
            content = file.read(MAX_FILE_BYTES + 1)
    except OSError as error:
        raise UnusableInput(
            Said("{path} cannot be read: {reason}.", path=path, reason=error.strerror),
            "Check that you may read it.",
        ) from error
    if len(content) > MAX_FILE_BYTES:
        raise UnusableInput(
            Said("{name} is larger than {n} MB.", name=path.name, n=MAX_FILE_BYTES >> 20), _CHOOSE
        )
    if not content:
        raise UnusableInput(Said("{name} is empty.", name=path.name), "Download the list again.")
    return content


def _bare(content: bytes) -> bytes:
    """The first bytes without a byte-order mark and blanks; a text of two bytes a letter without zeros."""
    head = content[:200].removeprefix(b"\xef\xbb\xbf")
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        head = head[2:].replace(b"\x00", b"")
    return head.lstrip()


def _parsed(text: str, name: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise UnusableInput(
            Said("{name} begins like a JSON text and is none.", name=name), "Download the list again."
        ) from error
