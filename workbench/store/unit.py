"""The unit of work: rows change, their images go to the journal, one COMMIT. Heavy: SQLModel lives here.

SQLAlchemy holds the very connection that reads, so there is never a second one on the file.
"""

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, BinaryIO, cast

from sqlalchemy import Connection as CoreConnection
from sqlalchemy import Engine, create_engine, delete, event, insert
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2

from workbench.audit.enums import Conflict, DueDiligence, Mineral
from workbench.audit.facts import RunningCounts, Tally
from workbench.audit.records import Evidence, Mention, Source
from workbench.audit.said import Said
from workbench.errors import CannotWrite, Stopped, UnusableInput
from workbench.store import tables
from workbench.store.changes import Changes
from workbench.store.connection import Connection
from workbench.store.journal import PART_BYTES, Image, Images
from workbench.store.reading import row_by_key, select
from workbench.store.schema import ADDED_COLUMNS
from workbench.store.shapes import MENTION, SOURCE, Row, Shape, Value, shape_named, shape_of

_CHUNK = 500
# What can be set on many sources at once; nothing of it is looked up by or derived from.
_SET_ON_MANY = frozenset({"due_diligence", "conflict", "action", "reference", "cahra", "unverified"})
_ANY_SOURCE = Source(id="any", mineral=Mineral.TIN)


def engine_over(connection: Connection) -> Engine:
    """An engine whose only connection is the given one; transactions begin with BEGIN IMMEDIATE."""
    engine = create_engine(
        "sqlite://",
        creator=lambda: connection,
        module=dbapi2,
        poolclass=StaticPool,
        hide_parameters=True,
    )

    @event.listens_for(engine, "begin")
    def _begin(core: CoreConnection) -> None:
        core.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


class Unit:
    """One act of the user, made by `AuditFile.unit`: all it does is committed together, or nothing is."""

    def __init__(
        self,
        core: CoreConnection,
        raw: Connection,
        counts: RunningCounts,
        is_stopped: Callable[[], bool] = lambda: False,
    ) -> None:
        self._core = core
        self._is_stopped = is_stopped
        self._raw = raw
        self._counts_before = counts
        self._counts: RunningCounts | None = None
        self._images: dict[str, dict[str, Image]] = {}
        self.changes = Changes()

    # What operations call

    def put(self, record: object) -> None:
        """Insert a record, or put it in place of the one with its key. UnusableInput when it is not valid."""
        shape = shape_of(type(record))
        tables.validated(shape, record)
        self._write(shape, shape.key_of(record), shape.encode(record))

    def remove(self, kind: type, key: str) -> None:
        """Take a record out; nothing happens where there is none."""
        self._write(shape_of(kind), key, None)

    def insert_sources(self, sources: Iterable[Source], mentions: Iterable[Mention] = ()) -> None:
        """Insert many sources that are new, with the rows that named them, without an object for each."""
        self._recount([], self._insert(SOURCE, list(sources)))
        self._insert(MENTION, list(mentions))

    def mark_due_diligence(self, ids: Sequence[str], value: DueDiligence) -> None:
        """Set one answer on many sources, which verifies them; those that are gone are left alone."""
        self._mark_all(ids, {"due_diligence": value.value, "unverified": 0})

    def mark_verified(self, ids: Sequence[str]) -> None:
        """Take the mark off many sources that they came along from an earlier audit."""
        self._mark_all(ids, {"unverified": 0})

    def set_on_sources(self, ids: Sequence[str], values: Mapping[str, object]) -> None:
        """Set the same values on many sources; those that have them already, or are gone, are left alone.

        Not for what a source is told apart by. UnusableInput for a value that cannot be kept.
        """
        if not values.keys() <= _SET_ON_MANY:
            raise ValueError(f"{sorted(values)} cannot be set on many sources at once")
        tables.validated(SOURCE, replace(_ANY_SOURCE, **cast(dict[str, Any], values)))
        encoded = {
            column.name: column.encode(values[column.name])
            for column in SOURCE.columns
            if column.name in values
        }
        self._mark_all(ids, encoded)

    def remove_sources(self, ids: Sequence[str]) -> None:
        """Take many sources out; those that are gone already are left alone."""
        for start in range(0, len(ids), _CHUNK):
            self._go_on()
            found = self._rows(SOURCE, ids[start : start + _CHUNK])
            self._core.exec_driver_sql(
                f'DELETE FROM "source" WHERE "id" IN ({", ".join("?" * len(found))})', tuple(found)
            )
            for key, row in found.items():
                self._note(SOURCE, key, row, None)
            self._recount(list(found.values()), [])

    def insert(self, records: Sequence[object]) -> None:
        """Insert many new records of one noun, sources excepted, without an object for each."""
        if records:
            self._insert(shape_of(type(records[0])), records)

    def attach(self, evidence: Evidence, content: BinaryIO) -> None:
        """Keep evidence with its bytes. `content` must be seekable; sha256 and size are computed here."""
        sha256, size = self.keep_bytes(content)
        self.put(replace(evidence, sha256=sha256, size=size))

    def keep_bytes(self, content: BinaryIO) -> tuple[str, int]:
        """Keep bytes that a record will name; returns their SHA-256 and how many they are."""
        sha256, size = _measured(content)
        core_table = tables.table_of(tables.EvidenceChunkRow)
        kept = self._raw.execute(
            "SELECT 1 FROM evidence_chunk WHERE sha256 = ? LIMIT 1", (sha256,)
        ).fetchone()
        check = hashlib.sha256()
        for number, chunk in enumerate(_chunks(content)):
            check.update(chunk)
            if not kept:
                self._core.execute(insert(core_table), {"sha256": sha256, "number": number, "content": chunk})
        if check.hexdigest() != sha256:
            raise UnusableInput("The evidence changed while it was read.", "Attach it again.")
        return sha256, size

    def take_back(self, images: Iterable[Images]) -> None:
        """Bring what an earlier entry changed back to what it was, field by field, in the order given.

        What other entries wrote since in other fields stays. CannotWrite where one of these fields, or the
        whole row, was changed again since.
        """
        for group in images:
            shape = shape_named(group.table)
            for before, after in group.rows:
                self._take_back(
                    shape, adapted(shape, group.columns, before), adapted(shape, group.columns, after)
                )

    # What the audit file calls

    def replay(self, images: Iterable[Images]) -> None:
        """Bring rows from each image's before to its after; CannotWrite where a row is not as before."""
        for group in images:
            shape = shape_named(group.table)
            rows = [
                (adapted(shape, group.columns, before), adapted(shape, group.columns, after))
                for before, after in group.rows
            ]
            for start in range(0, len(rows), _CHUNK):
                self._go_on()
                self._replay(shape, rows[start : start + _CHUNK])

    def images(self) -> list[Images]:
        """What changed in all, by table and key."""
        made = []
        for table in sorted(self._images):
            rows = tuple(image for image in self._images[table].values() if image[0] != image[1])
            if rows:
                made.append(Images(table, shape_named(table).names, rows))
        return made

    def counts(self) -> RunningCounts:
        """The running counts as they are after this unit."""
        return self._counts_before if self._counts is None else self._counts

    def write_counts(self) -> None:
        """Keep the counts in the file, in this transaction."""
        if self._counts is None:
            return
        core_table = tables.table_of(tables.SourceCountRow)
        self._core.execute(delete(core_table))
        rows = [
            {
                "mineral": mineral.value,
                "total": one.total,
                "undocumented": one.undocumented,
                "unknown": one.unknown,
            }
            for mineral, one in self._counts.facts().tallies.items()
        ]
        if rows:
            self._core.execute(insert(core_table), rows)

    def settle(self, images: Sequence[Images], what: str, at: datetime) -> None:
        """Say what was touched; called after COMMIT returned."""
        ids: set[str] = set()
        for group in images:
            index = shape_named(group.table).key_index
            ids.update(cast(str, (after or before or ())[index]) for before, after in group.rows)
        self.changes = Changes(frozenset(group.table for group in images), frozenset(ids), what, at)

    # Rows

    def _write(self, shape: Shape, key: str, row: Row | None) -> None:
        before = row_by_key(self._raw, shape, key)
        if before == row:
            return
        if row is None:
            self._core.exec_driver_sql(f'DELETE FROM "{shape.table}" WHERE "{shape.key}" = ?', (key,))
        else:
            self._core.exec_driver_sql(
                tables.upsert_statement(shape.table), self._with_derived(shape, [row])[0]
            )
        self._note(shape, key, before, row)
        if shape is SOURCE:
            self._recount([before] if before else [], [row] if row else [])

    def _note(self, shape: Shape, key: str, before: Row | None, after: Row | None) -> None:
        images = self._images.setdefault(shape.table, {})
        first = images[key][0] if key in images else before
        images[key] = (first, after)

    def _replay(self, shape: Shape, images: Sequence[Image]) -> None:
        keyed = {str((after or before or ())[shape.key_index]): (before, after) for before, after in images}
        found = self._rows(shape, tuple(keyed))
        if any(found.get(key) != before for key, (before, _) in keyed.items()):
            raise CannotWrite(
                "The audit is not as this step left it, so the step cannot be taken back.",
                "Check the file: something changed it from outside.",
            )
        gone = [(key,) for key, (_, after) in keyed.items() if after is None]
        kept = [after for _, after in keyed.values() if after is not None]
        if gone:
            self._core.exec_driver_sql(f'DELETE FROM "{shape.table}" WHERE "{shape.key}" = ?', gone)
        if kept:
            self._core.exec_driver_sql(tables.upsert_statement(shape.table), self._with_derived(shape, kept))
        for key, (before, after) in keyed.items():
            self._note(shape, key, before, after)
        if shape is SOURCE:
            self._recount([before for before, _ in keyed.values() if before is not None], kept)

    def _take_back(self, shape: Shape, before: Row | None, after: Row | None) -> None:
        key = str((after or before or ())[shape.key_index])
        now = row_by_key(self._raw, shape, key)
        if before is None or after is None or now is None:
            wanted, is_as_left = before, now == after
        else:
            changed = [place for place, value in enumerate(before) if value != after[place]]
            is_as_left = all(now[place] == after[place] for place in changed)
            wanted = tuple(before[place] if place in changed else value for place, value in enumerate(now))
        if not is_as_left:
            raise CannotWrite(
                Said("{noun} {key} was changed again after this entry.", noun=shape.noun.__name__, key=key),
                Said("Take the later change back first."),
            )
        self._write(shape, key, wanted)

    def _rows(self, shape: Shape, keys: Sequence[str]) -> dict[str, Row]:
        holes = ", ".join("?" * len(keys))
        rows = self._raw.execute(select(shape, f'WHERE "{shape.key}" IN ({holes})'), tuple(keys))
        return {str(row[shape.key_index]): row for row in rows}

    def _with_derived(self, shape: Shape, rows: Sequence[Row]) -> list[Row]:
        if not shape.derived:
            return list(rows)
        return [row + shape.derive(shape.decode(row)) for row in rows]

    def _insert(self, shape: Shape, records: Sequence[Any]) -> list[Row]:
        if not records:
            return []
        try:
            rows = shape.encode_all(records)
        except (KeyError, AttributeError, TypeError) as error:
            raise UnusableInput(
                Said("A {kind} to be added holds a wrong value.", kind=shape.table), "Nothing was changed."
            ) from error
        self._go_on()
        tables.validated_rows(shape, rows)
        self._go_on()
        parameters: list[Row] = rows
        if shape.derived:
            columns = [list(map(derived.compute, records)) for derived in shape.derived]
            parameters = [row + more for row, more in zip(rows, zip(*columns, strict=True), strict=True)]
        self._core.exec_driver_sql(tables.insert_statement(shape.table), parameters)
        index = shape.key_index
        if shape.table in self._images:
            for row in rows:
                self._note(shape, str(row[index]), None, row)
        else:
            self._images[shape.table] = {cast(str, row[index]): (None, row) for row in rows}
        return rows

    def _mark_all(self, ids: Sequence[str], values: Mapping[str, Value]) -> None:
        for start in range(0, len(ids), _CHUNK):
            self._go_on()
            self._mark(tuple(dict.fromkeys(ids[start : start + _CHUNK])), values)

    def _go_on(self) -> None:
        """Go on with a long act, unless somebody stopped it."""
        if self._is_stopped():
            raise Stopped(Said("It was stopped; nothing was changed."))

    def _mark(self, ids: tuple[str, ...], values: Mapping[str, Value]) -> None:
        """Set columns of sources; those that hold these values already are left alone."""
        holes = ", ".join("?" * len(ids))
        differs = " OR ".join(f'"{name}" IS NOT ?' for name in values)
        where = f'WHERE "id" IN ({holes}) AND ({differs})'
        rows = self._raw.execute(select(SOURCE, where), (*ids, *values.values())).fetchall()
        setting = ", ".join(f'"{name}" = ?' for name in values)
        self._core.exec_driver_sql(
            f'UPDATE "source" SET {setting} {where}', (*values.values(), *ids, *values.values())
        )
        changed = [_with(row, values) for row in rows]
        for before, after in zip(rows, changed, strict=True):
            self._note(SOURCE, str(before[SOURCE.key_index]), before, after)
        self._recount(rows, changed)

    # Counts

    def _working_counts(self) -> RunningCounts:
        if self._counts is None:
            facts = self._counts_before.facts()
            self._counts = RunningCounts(facts.tallies, (*facts.confirmed, *facts.disagreeing))
        return self._counts

    def _recount(self, before: Sequence[Row], after: Sequence[Row]) -> None:
        if not before and not after:
            return
        counts = self._working_counts()
        difference: Counter[tuple[Value, Value]] = Counter()
        for row in before:
            if _is_judged_alone(row):
                counts.remove(SOURCE.decode(row))
            else:
                difference[row[_MINERAL], row[_DUE_DILIGENCE]] -= 1
        for row in after:
            if _is_judged_alone(row):
                counts.add(SOURCE.decode(row))
            else:
                difference[row[_MINERAL], row[_DUE_DILIGENCE]] += 1
        for mineral, tally in _tallies(difference).items():
            counts.shift(mineral, tally)


_MINERAL, _DUE_DILIGENCE, _CONFLICT, _DISAGREE = (
    SOURCE.names.index(name) for name in ("mineral", "due_diligence", "conflict", "repeats_disagree")
)


def _with(row: Row, values: Mapping[str, Value]) -> Row:
    return tuple(values.get(name, value) for name, value in zip(SOURCE.names, row, strict=True))


def _is_judged_alone(row: Row) -> bool:
    return row[_CONFLICT] == Conflict.CONFIRMED.value or row[_DISAGREE] == 1


def _tallies(counted: Mapping[tuple[Value, Value], int]) -> dict[Mineral, Tally]:
    made: dict[Mineral, Tally] = {}
    for (name, answer), number in counted.items():
        mineral = Mineral(cast(str, name))
        undocumented = number if answer == DueDiligence.UNDOCUMENTED.value else 0
        unknown = number if answer == DueDiligence.UNKNOWN.value else 0
        made[mineral] = made.get(mineral, Tally()) + Tally(number, undocumented, unknown)
    return made


def adapted(shape: Shape, columns: Sequence[str], row: Row | None) -> Row | None:
    """A row of an older image in today's columns."""
    if row is None or tuple(columns) == shape.names:
        return row
    told = dict(zip(columns, row, strict=True))
    return tuple(told[name] if name in told else ADDED_COLUMNS[(shape.table, name)] for name in shape.names)


def _measured(content: BinaryIO) -> tuple[str, int]:
    digest, size = hashlib.sha256(), 0
    for chunk in _chunks(content):
        digest.update(chunk)
        size += len(chunk)
    return digest.hexdigest(), size


def _chunks(content: BinaryIO) -> Iterator[bytes]:
    content.seek(0)
    while chunk := content.read(PART_BYTES):
        yield chunk
