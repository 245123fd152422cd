"""The journal: append-only, hash-chained, tamper-evident since the last report that was issued from it.

`head` is canonical JSON and `hash = SHA-256(head)`. A head names its parents' hashes and commits to its
contents: `commit = SHA-256(salt || payload)`, so a payload can be taken out lawfully while the chain stays
provable. Each device has a chain of its own, counted from 1; an entry on another device's work has that
device's last hash as its parent, a merge has both. `position` is the order in this file.

Standard library only: opening reads this.
"""

import hashlib
import json
import os
import time
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from workbench.audit.records import Actor
from workbench.audit.said import Said
from workbench.store.connection import Connection
from workbench.store.shapes import Row, canonical_json, nfc, read_json, shape_named

PART_BYTES = 1_000_000
_PLAIN_UP_TO = 2_048
_MAX_PAYLOAD = 1 << 30
CHANGE, FACT, CREATE, UNDO, REDO, MIGRATE = "change", "fact", "create", "undo", "redo", "migrate"
ROWS, NOTES = "rows", "notes"
_NOTES_TABLE = "interview_note"

Image = tuple[Row | None, Row | None]


@dataclass(frozen=True, slots=True)
class JournalHead:
    """The last entry: the device that wrote it, its sequence on that device (0: none yet), its hash."""

    device: str
    sequence: int
    hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalEntry:
    """One entry. `at` is the wall clock (UTC), self-asserted; order is by position, never by time.

    `kind` is change, fact (cannot be undone), create, undo, redo or migrate; `undoes` are the hashes of the
    entries that an undo took back or a redo did again; `entity` lists what was touched, as `answer 2.c`.
    """

    position: int
    hash: str
    device: str
    sequence: int
    parents: tuple[str, ...]
    at: datetime
    monotonic: int
    actor: Actor
    kind: str
    what: str
    entity: tuple[str, ...]
    continues: str | None
    undoes: tuple[str, ...]
    commits: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Images:
    """Rows of one table before and after an entry; a row is None where there is none."""

    table: str
    columns: tuple[str, ...]
    rows: tuple[Image, ...]


class BrokenJournal(Exception):
    """The chain does not hold. `position` is the first bad entry, `reason` a sentence."""

    def __init__(self, position: int, reason: str) -> None:
        self.said = Said("Entry {n}: {reason}", n=position, reason=reason)
        super().__init__(self.said)
        self.position = position
        self.reason = reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What a new entry says, beside its images."""

    kind: str
    what: str
    actor: Actor
    continues: str | None = None
    undoes: tuple[str, ...] = ()


@dataclass(slots=True)
class _Chain:
    """What has been read so far of the chains in a file."""

    hashes: set[str] = field(default_factory=set)
    last: dict[str, int] = field(default_factory=dict)


def new_device() -> str:
    """A random name for a chain."""
    return os.urandom(16).hex()


def digest(data: bytes) -> str:
    """SHA-256, hex."""
    return hashlib.sha256(data).hexdigest()


def entries(connection: Connection, *, after: int = 0, limit: int | None = None) -> Iterator[JournalEntry]:
    """The entries behind a position, in order, as they stand; ValueError for a head that is none."""
    rows = connection.execute(
        "SELECT position, hash, head FROM journal_entry WHERE position > ? ORDER BY position LIMIT ?",
        (after, -1 if limit is None else limit),
    )
    for position, hash_, head in rows:
        yield _entry(position, hash_, head)


def verified_entries(connection: Connection) -> Iterator[JournalEntry]:
    """All entries, each held against the chain; raises BrokenJournal at the first that does not fit."""
    chain = _Chain()
    rows = connection.execute("SELECT position, hash, head FROM journal_entry ORDER BY position")
    for expected, (position, hash_, head) in enumerate(rows, start=1):
        if position != expected:
            raise BrokenJournal(expected, Said("The entry is missing."))
        if digest(head.encode()) != hash_:
            raise BrokenJournal(position, Said("The entry is not what was written."))
        try:
            entry = _entry(position, hash_, head)
        except (ValueError, KeyError, TypeError) as error:
            raise BrokenJournal(position, Said("The entry cannot be read.")) from error
        _link(chain, entry)
        yield entry


def _link(chain: _Chain, entry: JournalEntry) -> None:
    if entry.sequence != chain.last.get(entry.device, 0) + 1:
        raise BrokenJournal(entry.position, Said("The entry is out of its device's order."))
    if bool(entry.parents) == (entry.position == 1) or not chain.hashes.issuperset(entry.parents):
        raise BrokenJournal(entry.position, Said("The entry does not continue the one before it."))
    chain.last[entry.device] = entry.sequence
    chain.hashes.add(entry.hash)


def _entry(position: int, hash_: str, head: str) -> JournalEntry:
    told = read_json(head)
    return JournalEntry(
        position=position,
        hash=hash_,
        device=_text(told["device"]),
        sequence=_number(told["sequence"]),
        parents=_texts(told["parents"]),
        at=_moment(told["wall"]),
        monotonic=_number(told["monotonic"]),
        actor=_actor(told["who"]),
        kind=_text(told["kind"]),
        what=_text(told["what"]),
        entity=_texts(told["entity"]),
        continues=_text(told["continues"]) if told.get("continues") is not None else None,
        undoes=_texts(told.get("undoes", [])),
        commits=tuple((_text(item["kind"]), _text(item["commit"])) for item in told["commits"]),
    )


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("a text expected")
    return value


def _texts(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise TypeError("a list expected")
    return tuple(map(_text, value))


def _number(value: Any) -> int:
    if type(value) is not int:
        raise TypeError("a whole number expected")
    return value


def _actor(value: Any) -> Actor:
    if not isinstance(value, dict):
        raise TypeError("a person expected")
    return Actor(**{name: _text(told) for name, told in value.items()})


def _moment(value: Any) -> datetime:
    at = datetime.fromisoformat(_text(value))
    if at.utcoffset() is None:  # it could not be held against another
        raise ValueError("a moment without its zone")
    return at


def append(
    connection: Connection,
    draft: Draft,
    images: Sequence[Images],
    *,
    last: JournalEntry | None,
    device: str,
    sequence: int,
) -> JournalEntry:
    """Write one entry behind `last`; the caller holds the transaction."""
    contents = [(kind, os.urandom(32), payload_of(group)) for kind, group in _by_kind(images)]
    commits = [{"kind": kind, "commit": digest(salt + payload)} for kind, salt, payload in contents]
    head = _head(draft, images, commits, last=last, device=device, sequence=sequence)
    hash_ = digest(head.encode())
    position = 1 if last is None else last.position + 1
    connection.execute(
        "INSERT INTO journal_entry (position, hash, head) VALUES (?, ?, ?)", (position, hash_, head)
    )
    connection.executemany(
        "INSERT INTO journal_payload (entry, number, part, encoding, salt, content) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        [
            (hash_, number, part, encoding, salt, content)
            for number, (_, salt, payload) in enumerate(contents)
            for part, encoding, content in _parts(payload)
        ],
    )
    return _entry(position, hash_, head)


def kind_of(table: str) -> str:
    """The kind of content that a table's images go into."""
    return NOTES if table == _NOTES_TABLE else ROWS


def _by_kind(images: Sequence[Images]) -> list[tuple[str, list[Images]]]:
    """What was said in interviews is a content of its own: it can be taken out, and the rest stays proven."""
    rows = [group for group in images if kind_of(group.table) == ROWS]
    notes = [group for group in images if kind_of(group.table) == NOTES]
    return [*([(ROWS, rows)] if rows or not notes else []), *([(NOTES, notes)] if notes else [])]


def _head(
    draft: Draft,
    images: Sequence[Images],
    commits: list[dict[str, str]],
    *,
    last: JournalEntry | None,
    device: str,
    sequence: int,
) -> str:
    actor = draft.actor
    told: dict[str, Any] = {
        "device": device,
        "sequence": sequence,
        "parents": [] if last is None else [last.hash],
        "wall": datetime.now(UTC).isoformat(timespec="milliseconds"),
        "monotonic": time.monotonic_ns(),
        "who": {"name": nfc(actor.name), "firm": nfc(actor.firm), "role": nfc(actor.role)},
        "kind": draft.kind,
        "what": nfc(draft.what),
        "entity": _entity(images),
        "commits": commits,
    }
    if draft.continues is not None:
        told["continues"] = nfc(draft.continues)
    if draft.undoes:
        told["undoes"] = list(draft.undoes)
    return canonical_json(told)


def _entity(images: Sequence[Images]) -> list[str]:
    count = sum(len(group.rows) for group in images)
    if count > 8:
        return sorted(f"{group.table} ({len(group.rows)})" for group in images)
    return sorted(f"{group.table} {_key(group, image)}" for group in images for image in group.rows)


def _key(group: Images, image: Image) -> str:
    row = image[1] if image[1] is not None else image[0]
    assert row is not None
    return str(row[group.columns.index(shape_named(group.table).key)])


def payload_of(images: Sequence[Images]) -> bytes:
    """The images as canonical JSON."""
    told = {group.table: {"columns": group.columns, "rows": group.rows} for group in images}
    # Rows hold texts and whole numbers only; looking for floats would cost more than all the rest.
    text = json.dumps({"images": told}, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode()


def _parts(payload: bytes) -> Iterator[tuple[int, str, bytes]]:
    encoding = "plain"
    if len(payload) > _PLAIN_UP_TO:
        payload, encoding = zlib.compress(payload, 1), "zlib"
    for part, start in enumerate(range(0, max(1, len(payload)), PART_BYTES)):
        yield part, encoding, payload[start : start + PART_BYTES]


def payloads(connection: Connection, entry: JournalEntry) -> list[bytes | None]:
    """The contents of an entry, held against its commitments (BrokenJournal); None for one taken out."""
    return [_payload(connection, entry, number) for number in range(len(entry.commits))]


def _payload(connection: Connection, entry: JournalEntry, number: int) -> bytes | None:
    rows = connection.execute(
        "SELECT encoding, salt, content FROM journal_payload WHERE entry = ? AND number = ? ORDER BY part",
        (entry.hash, number),
    ).fetchall()
    if not rows:
        return None
    encoding, salt, _ = rows[0]
    try:
        packed = b"".join(row[2] for row in rows)
        content = _unpacked(packed) if encoding == "zlib" else packed
    except (zlib.error, TypeError, ValueError) as error:
        raise BrokenJournal(entry.position, Said("The entry's content cannot be read.")) from error
    if digest(salt + content) != entry.commits[number][1]:
        raise BrokenJournal(entry.position, Said("The entry's content is not what was written."))
    return content


def _unpacked(packed: bytes) -> bytes:
    unpacker = zlib.decompressobj()
    content = unpacker.decompress(packed, _MAX_PAYLOAD)
    if not unpacker.eof or unpacker.unused_data:
        raise ValueError("more or less than one stream")
    return content


def images_in(content: bytes) -> list[Images]:
    """The images of a payload; ValueError for what no audit wrote, whoever computed its digest."""
    try:
        told: Mapping[str, Any] = read_json(content)["images"]
        return [_group(table, group["columns"], group["rows"]) for table, group in told.items()]
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError("no images of rows") from error


def _group(table: str, columns: Any, rows: Any) -> Images:
    names = _texts(columns)
    if shape_named(table).key not in names:
        raise ValueError("rows without their key")
    images = tuple((_row(before, len(names)), _row(after, len(names))) for before, after in rows)
    if (None, None) in images:
        raise ValueError("a row that never was")
    return Images(table, names, images)


def _row(values: list[Any] | None, width: int) -> Row | None:
    if values is None:
        return None
    if type(values) is not list or len(values) != width or not _PLAIN.issuperset(map(type, values)):
        raise ValueError("not a row")
    return tuple(values)


_PLAIN = frozenset({str, int, type(None)})
