"""What the file proves about itself: chain, contents, rows, counts and evidence held against each other."""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

from workbench.audit.facts import RunningCounts
from workbench.audit.said import Said
from workbench.store import journal as journals
from workbench.store.connection import REFUSALS, Connection
from workbench.store.journal import BrokenJournal, Images, JournalEntry
from workbench.store.reading import records, select, stored_counts
from workbench.store.schema import ADDED_COLUMNS
from workbench.store.shapes import EVIDENCE, SHAPES, SOURCE, Row, Shape, shape_named


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalVerdict:
    """`file` whole, damaged or not_proven; `journal` intact or broken; how many entries, the last hash.

    `first_bad` is the position of the first entry that does not hold, or that a changed row goes back to;
    `findings` are sentences.
    """

    file: Literal["whole", "damaged", "not_proven"]
    journal: Literal["intact", "broken"]
    entries: int
    head: str
    first_bad: int | None = None
    findings: tuple[str, ...] = ()


@dataclass(slots=True)
class _Proof:
    """What has been proven so far: each row's last image with the entry that wrote it."""

    rows: dict[str, dict[str, tuple[Row | None, int]]]
    entries: int = 0
    head: str = ""
    redacted: list[tuple[int, str]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Fault:
    sentence: str
    position: int | None = None


def verdict_on(connection: Connection) -> JournalVerdict:
    """Never raises for what the file holds; what cannot be read is damaged."""
    proof = _Proof({shape.table: {} for shape in SHAPES})
    try:
        if connection.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
            return _verdict(proof, "damaged", [_Fault(Said("The file's pages do not fit together."))])
        faults = _walk(connection, proof)
        if not faults:
            faults = list(_compare(connection, proof))
    except REFUSALS:
        return _verdict(proof, "damaged", [_Fault(Said("The file's pages cannot be read."))])
    return _verdict(proof, "not_proven" if faults or proof.redacted else "whole", faults)


def damaged_verdict(sentence: str) -> JournalVerdict:
    """The verdict on a file that could not even be opened."""
    return JournalVerdict(file="damaged", journal="broken", entries=0, head="", findings=(sentence,))


def _verdict(
    proof: _Proof, file: Literal["whole", "damaged", "not_proven"], faults: list[_Fault]
) -> JournalVerdict:
    positions = [fault.position for fault in faults if fault.position is not None]
    redacted = [Said("The content of entry {n} was taken out.", n=position) for position, _ in proof.redacted]
    return JournalVerdict(
        file=file,
        journal="broken" if faults else "intact",
        entries=proof.entries,
        head=proof.head,
        first_bad=min(positions, default=None),
        findings=(*(fault.sentence for fault in faults[:20]), *redacted),
    )


def _walk(connection: Connection, proof: _Proof) -> list[_Fault]:
    try:
        for entry in journals.verified_entries(connection):
            proof.entries, proof.head = entry.position, entry.hash
            for (kind, _), content in zip(entry.commits, journals.payloads(connection, entry), strict=True):
                if content is None:
                    proof.redacted.append((entry.position, kind))
                else:
                    _take(proof, entry, journals.images_in(content))
    except BrokenJournal as error:
        return [_Fault(error.said, error.position)]
    except (ValueError, KeyError, TypeError, AttributeError):
        return [_Fault(Said("Entry {n} cannot be read.", n=proof.entries), proof.entries)]
    return []


def _take(proof: _Proof, entry: JournalEntry, images: list[Images]) -> None:
    for group in images:
        shape = shape_named(group.table)
        last = proof.rows[group.table]
        adapt = _adapter(shape, group.columns)
        for before, after in group.rows:
            row = adapt(after if after is not None else before)
            last[str(row[shape.key_index])] = (row if after is not None else None, entry.position)


def _adapter(shape: Shape, columns: tuple[str, ...]) -> Callable[[Any], Row]:
    if columns == shape.names:
        return lambda row: row
    places = [columns.index(name) if name in columns else None for name in shape.names]
    missing = [ADDED_COLUMNS.get((shape.table, name)) for name in shape.names]
    return lambda row: tuple(
        missing[index] if place is None else row[place] for index, place in enumerate(places)
    )


def _compare(connection: Connection, proof: _Proof) -> Iterator[_Fault]:
    for shape in SHAPES:
        yield from _compare_rows(connection, shape, proof)
    yield from _compare_edition(connection)
    try:
        yield from _compare_counts(connection)
        yield from _compare_evidence(connection)
    except (ValueError, KeyError, TypeError):
        yield _Fault(Said("A row holds a value that no audit has."))


def _compare_rows(connection: Connection, shape: Shape, proof: _Proof) -> Iterator[_Fault]:
    # Where contents were taken out, rows without an image may be theirs.
    known = proof.rows[shape.table]
    kind = shape.table.replace("_", " ")
    payload = journals.kind_of(shape.table)
    redacted = max((position for position, of in proof.redacted if of == payload), default=0)
    seen = set()
    for row in connection.execute(select(shape)):
        key = str(row[shape.key_index])
        seen.add(key)
        expected, position = known.get(key, (None, None))
        if expected != row and not (redacted and (position is None or redacted > position)):
            wrote = Said("no entry wrote it")
            if expected is not None:
                wrote = Said("entry {n} wrote something else", n=position)
            what = Said(
                "The {kind} {key} was changed outside the journal: {wrote}.", kind=kind, key=key, wrote=wrote
            )
            yield _Fault(what, position)
    for key, (expected, position) in known.items():
        if expected is not None and key not in seen and not redacted:
            what = Said("The {kind} {key}, written by entry {n}, is missing.", kind=kind, key=key, n=position)
            yield _Fault(what, position)


def _compare_edition(connection: Connection) -> Iterator[_Fault]:
    found = connection.execute(
        "SELECT c.sha256, c.criterion = a.criterion, c.data FROM edition_copy c JOIN audit a "
        "ON a.edition_sha256 = c.sha256"
    ).fetchall()
    if len(found) != 1 or not found[0][1] or journals.digest(bytes(found[0][2])) != found[0][0]:
        yield _Fault(Said("The copy of the edition is not the one that the audit was made with."), 1)


def _compare_counts(connection: Connection) -> Iterator[_Fault]:
    counts, misfiled = RunningCounts(), []
    derived = ", ".join(f'"{one.name}"' for one in SOURCE.derived)
    rows = connection.execute(f"SELECT {derived} FROM source ORDER BY rowid")
    for source, kept in zip(records(connection, SOURCE, "ORDER BY rowid"), rows, strict=True):
        counts.add(source)
        if SOURCE.derive(source) != kept:
            misfiled.append(source.id)
    counted = counts.facts()
    if dict(stored_counts(connection).facts().tallies) != dict(counted.tallies):
        yield _Fault(Said("The counts of sources in the file are not what its sources come to."))
    for id_ in misfiled:
        yield _Fault(Said("The source {id} is filed under a wrong name.", id=id_))


def _compare_evidence(connection: Connection) -> Iterator[_Fault]:
    for evidence in records(connection, EVIDENCE):
        copy = evidence.photo.shared_sha256 if evidence.photo else None
        if evidence.sha256 and not _are_kept(connection, evidence.sha256):
            yield _Fault(Said("The bytes of evidence {id} are not what was attached.", id=evidence.id))
        if copy and not _are_kept(connection, copy):
            yield _Fault(
                Said("The copy of evidence {id} that is shared is not what was made.", id=evidence.id)
            )


def _are_kept(connection: Connection, sha256: str) -> bool:
    digest = hashlib.sha256()
    chunks = connection.execute(
        "SELECT content FROM evidence_chunk WHERE sha256 = ? ORDER BY number", (sha256,)
    )
    for (chunk,) in chunks:
        digest.update(chunk)
    return digest.hexdigest() == sha256
