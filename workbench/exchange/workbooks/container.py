"""From a path to bytes that are safe to hand to the workbook reader.

A workbook is a stranger's file. Before anything parses it: it must be a regular file of bearable size;
Excel's own default encryption is taken off; every part of the archive is unpacked once, in small steps and
without keeping it, so that what it really holds is counted and not what it claims to hold.
"""

import hashlib
import io
import re
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from workbench.audit.said import Said
from workbench.errors import Problem, UnusableInput

MAX_FILE_BYTES = 20 * 1024 * 1024
MAX_UNPACKED_BYTES = 200 * 1024 * 1024
MAX_RATIO = 100
MAX_PARTS = 2_000

_EXCEL_DEFAULT_PASSWORD = "VelvetSweatshop"  # what Excel itself uses when a workbook is only "protected"
_STEP = 1 << 18
_RATIO_COUNTS_FROM = 1 << 20  # a small part of blanks packs very well and does no harm
_ZIP = b"PK\x03\x04"
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_KNOWN_BEGINNINGS = (
    (b"\xff\xd8\xff", Said("a JPEG picture")),
    (b"\x89PNG", Said("a PNG picture")),
    (b"%PDF", Said("a PDF")),
    (b"GIF8", Said("a GIF picture")),
    (b"<?xml", Said("an XML text (lists downloaded as XML are one)")),
    (b"\xef\xbb\xbf<?xml", Said("an XML text (lists downloaded as XML are one)")),
    (b"{", Said("a JSON text")),
)
# A single cell far out makes the reader lay out the whole rectangle up to it, gigabytes from a few bytes.
_FAR_CELL = re.compile(rb'r="(?:[A-Za-z]{3,}[0-9]|[A-Za-z]*[0-9]{6,})')
# The same in spellings that XML allows and no program writes; the search costs ten times as much.
_FAR_CELL_SPELT_ODDLY = re.compile(rb"""r\s*=\s*["'](?:[A-Za-z]{3,}[0-9]|[A-Za-z]*[0-9]{6,})""")
_ODD_SPELLINGS = (b"r='", b"r =", b"= ")
_OVERLAP = 64
_AS_XLSX = Said("Open it in a spreadsheet program and save it as .xlsx, then import that.")
_ASK_AGAIN = Said("Ask the sender for the workbook again.")


class ImportCancelled(Problem):
    """The user called an import off; nothing was changed."""


@dataclass(frozen=True, slots=True)
class Container:
    """A workbook's bytes after the checks. `sha256` (hex) is that of the file as it lay on the disk."""

    name: str
    sha256: str
    content: bytes


def open_container(path: Path, cancelled: Callable[[], bool]) -> Container:
    """Read and check a workbook's file; raises UnusableInput with one clear sentence."""
    raw = _read(path)
    content = _decrypted(raw, path.name) if raw.startswith(_COMPOUND) else raw
    _check_is_zip(content, path.name)
    _check_archive(content, path.name, cancelled)
    return Container(name=path.name, sha256=hashlib.sha256(raw).hexdigest(), content=content)


def _read(path: Path) -> bytes:
    try:
        if not path.exists():
            raise UnusableInput(Said("{path} is not there.", path=path), "Check the name and the folder.")
        if not path.is_file():
            raise UnusableInput(Said("{path} is not a file.", path=path), "Choose a workbook.")
        if path.stat().st_size > MAX_FILE_BYTES:
            raise UnusableInput(
                Said("{name} is larger than {n} MB.", name=path.name, n=MAX_FILE_BYTES >> 20),
                "A CMRT or EMRT is smaller; remove pictures and attachments from it.",
            )
        return path.read_bytes()
    except OSError as error:
        raise UnusableInput(
            Said("{path} cannot be read: {reason}.", path=path, reason=error.strerror),
            "Check that you may read it.",
        ) from error


def _check_is_zip(content: bytes, name: str) -> None:
    if content.startswith(_ZIP):
        return
    if not content:
        raise UnusableInput(Said("{name} is empty.", name=name), _ASK_AGAIN)
    found = next((words for start, words in _KNOWN_BEGINNINGS if content.startswith(start)), None)
    is_text = b"\x00" not in content[:1024]
    what = found or (Said("a text") if is_text else Said("something else"))
    raise UnusableInput(
        Said("{name} is not an Excel workbook but {what}.", name=name, what=what),
        "Choose a CMRT or EMRT (.xlsx).",
    )


def _decrypted(raw: bytes, name: str) -> bytes:
    import msoffcrypto
    from msoffcrypto.exceptions import DecryptionError, FileFormatError, InvalidKeyError

    plain = io.BytesIO()
    try:
        office = msoffcrypto.OfficeFile(io.BytesIO(raw))
        if not office.is_encrypted():
            raise UnusableInput(
                Said("{name} is not an .xlsx workbook but an older Office file.", name=name), _AS_XLSX
            )
        office.load_key(password=_EXCEL_DEFAULT_PASSWORD)
        office.decrypt(plain)
    except UnusableInput:
        raise
    except (DecryptionError, InvalidKeyError) as error:
        raise UnusableInput(
            Said("{name} is protected by a password.", name=name),
            "Take the password off in Excel and save it again.",
        ) from error
    except FileFormatError as error:
        raise UnusableInput(
            Said("{name} is an Office file that is not a workbook.", name=name), _AS_XLSX
        ) from error
    except Exception as error:  # the library meets damaged files with whatever it trips over
        raise UnusableInput(Said("{name} is encrypted and damaged.", name=name), _ASK_AGAIN) from error
    return plain.getvalue()


def _check_archive(content: bytes, name: str, cancelled: Callable[[], bool]) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise UnusableInput(Said("{name} is damaged or was cut off.", name=name), _ASK_AGAIN) from error
    if len(parts) > MAX_PARTS:
        raise UnusableInput(
            Said("{name} holds {n} parts, far more than a workbook has.", name=name, n=len(parts)), _ASK_AGAIN
        )
    unpacked = 0
    for part in parts:
        for size in _unpack(content, part, name):
            unpacked += size
            if cancelled():
                raise ImportCancelled("The import was called off.", "Nothing was changed.")
            if unpacked > MAX_UNPACKED_BYTES:
                raise _bomb(name, Said("more than {n} MB", n=MAX_UNPACKED_BYTES >> 20))


def _unpack(content: bytes, part: zipfile.ZipInfo, name: str) -> Iterator[int]:
    """Unpack one part by its real stream, yield the size of each step, and refuse what is hostile in it."""
    is_sheet = part.filename.lower().startswith("xl/worksheets/")
    size, before = 0, b""
    for piece in _pieces(content, part, name):
        size += len(piece)
        if size > max(_RATIO_COUNTS_FROM, MAX_RATIO * max(1, part.compress_size)):
            raise _bomb(name, Said("more than {n} times its packed size", n=MAX_RATIO))
        seen = before + piece
        if is_sheet and _has_far_cell(seen):
            raise UnusableInput(
                Said("{name} has a cell far outside of any CMRT or EMRT.", name=name), _ASK_AGAIN
            )
        if b"<!DOCTYPE" in seen or b"<!ENTITY" in seen:
            raise UnusableInput(
                Said("{name} declares XML entities, which no workbook needs.", name=name), _ASK_AGAIN
            )
        before = piece[-_OVERLAP:]
        yield len(piece)
    if size != part.file_size:
        raise UnusableInput(
            Said("{name} is damaged: a part is not as long as it says.", name=name), _ASK_AGAIN
        )


def _has_far_cell(seen: bytes) -> bool:
    if _FAR_CELL.search(seen):
        return True
    is_odd = any(spelling in seen for spelling in _ODD_SPELLINGS)
    return is_odd and _FAR_CELL_SPELT_ODDLY.search(seen) is not None


def _pieces(content: bytes, part: zipfile.ZipInfo, name: str) -> Iterator[bytes]:
    packed = _packed(content, part, name)
    if part.compress_type == zipfile.ZIP_STORED:
        for start in range(0, len(packed), _STEP):
            yield packed[start : start + _STEP].tobytes()
        return
    stream = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        for start in range(0, len(packed), _STEP):
            piece = stream.decompress(packed[start : start + _STEP], _STEP)
            while piece:
                yield piece
                piece = stream.decompress(stream.unconsumed_tail, _STEP)
    except zlib.error as error:
        raise UnusableInput(
            Said("{name} is damaged: a part cannot be unpacked.", name=name), _ASK_AGAIN
        ) from error


def _packed(content: bytes, part: zipfile.ZipInfo, name: str) -> memoryview:
    if part.flag_bits & 1 or part.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise UnusableInput(Said("{name} is packed in a way that workbooks are not.", name=name), _AS_XLSX)
    header = content[part.header_offset : part.header_offset + 30]
    start = part.header_offset + 30
    if len(header) == 30 and header.startswith(_ZIP):
        start += int.from_bytes(header[26:28], "little") + int.from_bytes(header[28:30], "little")
        if start + part.compress_size <= len(content):
            return memoryview(content)[start : start + part.compress_size]
    raise UnusableInput(Said("{name} is damaged or was cut off.", name=name), _ASK_AGAIN)


def _bomb(name: str, how: Said) -> UnusableInput:
    return UnusableInput(Said("{name} unpacks to {how}; it was not opened.", name=name, how=how), _ASK_AGAIN)
