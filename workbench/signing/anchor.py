"""The anchor inside a report: which audit, at which entry of its journal, by which edition."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pyhanko.pdf_utils.generic import DictionaryObject
from pyhanko.pdf_utils.rw_common import PdfHandler

from workbench.audit.said import Said

FORMAT = "workbench-anchor/1"
FILE_NAME = "audit-anchor.json"
_DEEPEST_NAME_TREE = 8
_LONGEST = 64 * 1024
_SHA256 = re.compile(r"[0-9a-f]{64}")


class NoAnchor(ValueError):
    """The attachment is missing, doubled or unreadable; the text says which."""


@dataclass(frozen=True)
class Anchor:
    """`head` is the journal's hash at `sequence` on `device`, `edition_digest` the SHA-256 of the edition."""

    audit_id: str
    device: str
    sequence: int
    head: str
    criterion: str
    edition_digest: str


def anchor_in(handler: PdfHandler) -> Anchor:
    """The anchor attached to a PDF (or to one revision of it); NoAnchor where there is not exactly one."""
    found = list(_attachments(handler, FILE_NAME))
    if len(found) != 1:
        raise NoAnchor(
            Said("it carries no audit anchor") if not found else Said("it carries more than one audit anchor")
        )
    return parse_anchor(found[0])


def _attachments(handler: PdfHandler, name: str) -> Iterator[bytes]:
    try:
        tree = handler.root["/Names"]["/EmbeddedFiles"]
    except KeyError:
        return
    for key, file in _entries(tree, _DEEPEST_NAME_TREE):
        if name in (str(key), str(file.get("/UF")), str(file.get("/F"))):
            yield file["/EF"]["/F"].data


def _entries(node: DictionaryObject, depth: int) -> Iterator[tuple[Any, DictionaryObject]]:
    if depth == 0:
        raise NoAnchor(Said("its list of attachments is nested too deeply"))
    names = node.get("/Names", ())
    for index in range(0, len(names) - 1, 2):
        yield names[index], names[index + 1]
    for kid in node.get("/Kids", ()):
        yield from _entries(kid, depth - 1)


def parse_anchor(untrusted: bytes) -> Anchor:
    """An anchor from its JSON; NoAnchor where a key is missing or of the wrong kind. Others may be there."""
    if len(untrusted) > _LONGEST:
        raise NoAnchor(Said("its audit anchor is too long"))
    try:
        value = json.loads(untrusted)
    except (ValueError, RecursionError) as fault:
        raise NoAnchor(Said("its audit anchor is not JSON")) from fault
    if not isinstance(value, dict) or value.get("format") != FORMAT:
        raise NoAnchor(Said("its audit anchor is not of the format {format}", format=FORMAT))
    return Anchor(
        audit_id=_text(value, "audit_id"),
        device=_text(value, "device"),
        sequence=_sequence(value),
        head=_digest(value, "head"),
        criterion=_text(value, "criterion"),
        edition_digest=_digest(value, "edition_digest"),
    )


def _text(value: dict[str, Any], key: str) -> str:
    text = value.get(key)
    if not isinstance(text, str) or not text:
        raise NoAnchor(Said("its audit anchor has no {key}", key=key))
    return text


def _digest(value: dict[str, Any], key: str) -> str:
    digest = _text(value, key)
    if not _SHA256.fullmatch(digest):
        raise NoAnchor(Said("its audit anchor's {key} is no SHA-256", key=key))
    return digest


def _sequence(value: dict[str, Any]) -> int:
    sequence = value.get("sequence")
    if not isinstance(sequence, int) or isinstance(sequence, bool) or sequence < 0:
        raise NoAnchor(Said("its audit anchor has no sequence"))
    return sequence
