"""An `.audit` file: opened, read, written in units of work, undone and proven.

Light: reading needs the standard library and sqlcipher3 only; SQLModel comes in with the first unit.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from workbench.audit.facts import RunningCounts
from workbench.audit.records import Actor, AuditRecords
from workbench.audit.said import Said
from workbench.criteria.model import Edition
from workbench.errors import CannotWrite, UnusableInput
from workbench.store import journal as journals
from workbench.store import opening, shapes
from workbench.store.changes import Changes
from workbench.store.connection import (
    REFUSALS,
    Connection,
    DatabaseError,
    allow_reading_only,
    allow_writing,
    connect,
)
from workbench.store.journal import BrokenJournal, Draft, Images, JournalEntry, JournalHead, new_device
from workbench.store.lock import WriterLock, clear_leftovers
from workbench.store.questions import Questions
from workbench.store.reading import stored_counts
from workbench.store.trail import Step, Trail, folded
from workbench.store.verdict import JournalVerdict, damaged_verdict, verdict_on

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from workbench.store.copying import Copier
    from workbench.store.proving import Prover
    from workbench.store.unit import Unit

_open_here: dict[Path, int] = {}
_open_here_guard = threading.Lock()


class AuditFile(Questions):
    """One audit. Use `create` or `open`; close it, or leave its `with`."""

    def __init__(
        self,
        path: Path,
        connection: Connection,
        *,
        lock: WriterLock | None,
        device: str | None = None,
        passphrase: str | None = None,
    ) -> None:
        self.path = path
        self._passphrase = passphrase  # a copy is protected by the same one
        self.read_only = lock is None
        self.on_commit: list[Callable[[Changes], None]] = []
        self._raw = connection
        self._writer_lock = lock
        self._guard = threading.RLock()
        self._engine: Engine | None = None
        self._in_unit = False
        self._stop = threading.Event()
        self.unproven: str | None = None
        self._trail = Trail()
        self._identity_of_file = _identity(path)
        self._load(device)

    # Opening and closing

    @classmethod
    def create(
        cls,
        path: Path | str,
        *,
        edition: Edition,
        records: AuditRecords,
        actor: Actor,
        passphrase: str | None = None,
        device: str | None = None,
    ) -> AuditFile:
        """A new audit that holds `records` and a copy of the edition's data. All of it, or nothing is there.

        CannotWrite when something is at `path` or the folder refuses; UnusableInput when a record does not
        validate. `device` names this installation in the journal (default: a random name).
        """
        from workbench.store.creating import create_file

        path = Path(path)
        create_file(path, edition=edition, records=records, actor=actor, passphrase=passphrase, device=device)
        return cls.open(path, passphrase=passphrase, device=device)

    @classmethod
    def open(
        cls,
        path: Path | str,
        *,
        passphrase: str | None = None,
        read_only: bool = False,
        device: str | None = None,
    ) -> AuditFile:
        """Open an audit after checking it. FileInUse, WrongPassphrase, UnusableInput (also: damaged, newer).

        For writing it takes the writer's lock, and migrates an older file after a verified backup. Read-only
        changes not one byte.
        """
        path = Path(path)
        if not path.exists():
            raise UnusableInput(Said("There is no file {path}.", path=path), "Check the name.")
        lock = None if read_only else WriterLock.take(path)
        try:
            if lock is not None:
                clear_leftovers(path)
            connection = _opened(path, passphrase=passphrase, read_only=read_only)
        except BaseException:
            if lock is not None:
                lock.release()
            raise
        try:
            return cls(path, connection, lock=lock, device=device, passphrase=passphrase)
        except BaseException:
            _close(path, connection)
            if lock is not None:
                lock.release()
            raise

    def close(self) -> None:
        """Let go of the file; does nothing the second time."""
        with self._guard:
            if self._raw is None:
                return
            connection, self._raw = self._raw, None
            self._engine = self._search = None
            _close(self.path, connection)
            if self._writer_lock is not None:
                self._writer_lock.release()

    def __enter__(self) -> AuditFile:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _load(self, device: str | None) -> None:
        try:
            identity = self._single(shapes.AUDIT)
            self._follow_journal()
            self._counts: RunningCounts = stored_counts(self._raw)
        except (DatabaseError, ValueError, KeyError, TypeError) as error:
            raise opening.damaged(self.path, Said("it holds values that no audit has")) from error
        last = self._trail.last
        self.audit_id: str = identity.id
        self._criterion: str = identity.criterion
        self._device = device or (last.device if last is not None else new_device())
        self._data_version = self._current_data_version()
        allow_reading_only(self._raw)

    def _follow_journal(self) -> None:
        try:
            for entry in journals.verified_entries(self._raw):
                self._trail.follow(entry)
        except BrokenJournal as error:
            if not self.read_only:
                raise opening.unproven(self.path, error.position) from error
            self.unproven = str(error)  # readable still, and said to be so

    # The journal

    def head(self) -> JournalHead:
        """The journal's end."""
        last = self._trail.last
        if last is None:
            return JournalHead(self._device, 0, "")
        return JournalHead(last.device, last.sequence, last.hash)

    def journal(self, *, after: int = 0, limit: int | None = None) -> list[JournalEntry]:
        """Entries behind a position (the first has position 1), in order."""
        with self._guard, self._reading():
            return list(journals.entries(self._raw, after=after, limit=limit))

    def steps(self) -> list[Step]:
        """The journal in steps: successive entries on one field by one person are one."""
        return folded(self.journal())

    def verify_journal(self) -> JournalVerdict:
        """Hold chain, contents, rows, counts and evidence against each other, from the beginning."""
        with self._guard:
            return verdict_on(self._raw)

    def prover(self) -> Prover:
        """What checks the same beside the work, in a process of its own."""
        from workbench.store.proving import Prover

        return Prover(self.path, self._passphrase, self.verify_journal)

    @property
    def last_saved(self) -> datetime | None:
        """When the last entry was written (UTC, by that machine's clock)."""
        return None if self._trail.last is None else self._trail.last.at

    def copier(self) -> Copier:
        """What copies this audit as it stands, also after it was closed."""
        from workbench.store.copying import Copier

        return Copier(self.path, self.audit_id, self.head().hash, self._passphrase)

    # Searching

    def make_search(self) -> bool:
        """A slice of what finds texts at once in many sources; True while there is more to do.

        With few sources, or when it is made already, it does nothing. Edits of a few sources are followed;
        after a large import it is to be made anew.
        """
        with self._guard:
            if self._raw is None or (self._search is None and not self._has_many_sources()):
                return False
            if self._search is None:
                from workbench.store.search import SourceSearch

                self._search = SourceSearch()
            search = self._search
            if search.is_ready:
                return False
            with self._reading():
                rows = search.read(self._raw)
        search.take(rows)
        return not search.is_ready

    def _has_many_sources(self) -> bool:
        from workbench.store.search import WORTH_IT

        return sum(tally.total for tally in self._counts.facts().tallies.values()) >= WORTH_IT

    # Writing

    @contextmanager
    def unit(
        self, what: str, *, actor: Actor, continues: str | None = None, undoable: bool = True
    ) -> Iterator[Unit]:
        """One act, in one transaction with its journal entry: BEGIN IMMEDIATE … COMMIT, or nothing at all.

        Successive entries of one person with the same `continues` are one step for undo. `undoable=False` is
        for what cannot be taken back, such as a report that was issued. CannotWrite when the file refuses.
        """
        kind = journals.CHANGE if undoable else journals.FACT
        with self._transaction(Draft(kind=kind, what=what, actor=actor, continues=continues)) as unit:
            yield unit

    def stop(self) -> None:
        """Ask the unit that is at work to leave everything as it was; it ends with `Stopped`. Any thread."""
        self._stop.set()

    def undo(self, *, actor: Actor) -> Changes | None:
        """Take the last step back, as a new entry; None when there is none."""
        if not self._trail.done:
            return None
        step = self._trail.done[-1]
        images = [_reversed(group) for group in reversed(self.images_of(step))]
        return self._replay(journals.UNDO, step, images, actor)

    def redo(self, *, actor: Actor) -> Changes | None:
        """Do again what was taken back last, as a new entry; None when there is none."""
        if not self._trail.undone:
            return None
        step = self._trail.undone[-1]
        return self._replay(journals.REDO, step, self.images_of(step), actor)

    def undo_label(self) -> str | None:
        """What undo would take back."""
        return self._trail.done[-1].what if self._trail.done else None

    def redo_label(self) -> str | None:
        """What redo would do again."""
        return self._trail.undone[-1].what if self._trail.undone else None

    def images_of(self, step: Step) -> list[Images]:
        """What a step changed, entry by entry; CannotWrite where its content was taken out."""
        made: list[Images] = []
        for entry in step.entries:
            for images in self._images_of(entry):
                if images is None:
                    raise CannotWrite(
                        "The content of this step was taken out of the journal.", "It cannot be undone."
                    )
                made.extend(images)
        return made

    def _images_of(self, entry: JournalEntry) -> list[list[Images] | None]:
        try:
            with self._guard, self._reading():
                contents = journals.payloads(self._raw, entry)
                return [None if one is None else journals.images_in(one) for one in contents]
        except BrokenJournal as error:
            raise opening.unproven(self.path, error.position) from error

    def _replay(self, kind: str, step: Step, images: list[Images], actor: Actor) -> Changes:
        draft = Draft(kind=kind, what=step.what, actor=actor, undoes=step.hashes)
        with self._transaction(draft) as unit:
            unit.replay(images)
        return unit.changes

    @contextmanager
    def _transaction(self, draft: Draft) -> Iterator[Unit]:
        if self.read_only:
            raise CannotWrite(
                Said("{name} is open read-only.", name=self.path.name), "Open it for writing first."
            )
        from workbench.store.writing import engine_over, refusals, unit_over

        with self._guard:
            if self._raw is None or self._in_unit:
                raise RuntimeError("the audit is closed, or a unit is open already")
            self._refuse_outside_change()
            if self._engine is None:
                self._engine = engine_over(self._raw)
            self._in_unit = True
            self._stop.clear()
            allow_writing(self._raw)
            entry: JournalEntry | None = None
            images: list[Images] = []
            try:
                with (
                    refusals(self.path, saved=lambda: self._is_last(entry)),
                    unit_over(self._engine, self._raw, self._counts, self._stop.is_set) as unit,
                ):
                    yield unit
                    images = unit.images()
                    entry = self._record(draft, unit, images)
            finally:
                self._in_unit = False
                if self._raw is not None:
                    allow_reading_only(self._raw)
            self._accept(unit, entry, images)
        self._announce(unit.changes)

    def _record(self, draft: Draft, unit: Unit, images: list[Images]) -> JournalEntry | None:
        if not images and draft.kind in (journals.CHANGE, journals.FACT):
            return None
        unit.write_counts()
        return journals.append(
            self._raw,
            draft,
            images,
            last=self._trail.last,
            device=self._device,
            sequence=self._trail.sequences.get(self._device, 0) + 1,
        )

    def _is_last(self, entry: JournalEntry | None) -> bool:
        if entry is None:
            return False
        row = self._raw.execute("SELECT 1 FROM journal_entry WHERE hash = ?", (entry.hash,)).fetchone()
        return row is not None

    def _accept(self, unit: Unit, entry: JournalEntry | None, images: list[Images]) -> None:
        if entry is None:
            return
        self._trail.follow(entry)
        self._counts = unit.counts()
        unit.settle(images, entry.what, entry.at)
        touched = unit.changes.ids if shapes.SOURCE.table in unit.changes.tables else ()
        if self._search is not None and not self._search.note(touched):
            self._search = None

    def _announce(self, changes: Changes) -> None:
        if changes:
            for listener in tuple(self.on_commit):
                listener(changes)

    def _refuse_outside_change(self) -> None:
        moved = _identity(self.path) != self._identity_of_file
        if moved or self._current_data_version() != self._data_version:
            raise CannotWrite(
                Said("{name} was changed by another program since it was opened.", name=self.path.name),
                "Close it and open it again; what is on the screen was not saved.",
            )

    def _current_data_version(self) -> int:
        return int(self._raw.execute("PRAGMA data_version").fetchone()[0])


def examine(path: Path | str, *, passphrase: str | None = None) -> JournalVerdict:
    """What a file proves about itself, read-only; a damaged one is a verdict, not a problem.

    UnusableInput for what is no audit at all, WrongPassphrase for one that stays shut.
    """
    try:
        with AuditFile.open(path, passphrase=passphrase, read_only=True) as file:
            return file.verify_journal()
    except opening.DamagedFile as error:
        return damaged_verdict(error.what)


_preloading = threading.Lock()


def preload() -> None:
    """Import and build what the first unit needs; a second thread waits, since the libraries refuse two."""
    with _preloading:
        from workbench.store import tables, writing  # noqa: F401 - importing is what is wanted

        tables.preload()


def _reversed(group: Images) -> Images:
    return Images(
        group.table, group.columns, tuple((after, before) for before, after in reversed(group.rows))
    )


def _identity(path: Path) -> tuple[int, int]:
    with suppress(OSError):
        status = path.stat()
        return (status.st_dev, status.st_ino)
    return (0, 0)


@contextmanager
def looked_into(path: Path, *, passphrase: str | None) -> Iterator[Connection]:
    """A connection that only reads, beside the one that may be open here; for copying. Nothing is checked."""
    with _open_here_guard:
        if not _open_here.get(path.resolve()):
            opening.examine_outside(path, passphrase=passphrase)
        connection = connect(path, mode="ro", passphrase=passphrase)
        _open_here[path.resolve()] = _open_here.get(path.resolve(), 0) + 1
    try:
        yield connection
    finally:
        _close(path, connection)


def _opened(path: Path, *, passphrase: str | None, read_only: bool) -> Connection:
    real = path.resolve()
    with _open_here_guard:
        if not _open_here.get(real):
            opening.examine_outside(path, passphrase=passphrase)
        connection = _connected(path, passphrase=passphrase, read_only=read_only)
        _open_here[real] = _open_here.get(real, 0) + 1
    return connection


def _connected(path: Path, *, passphrase: str | None, read_only: bool) -> Connection:
    from workbench.store.migrations import brought_up_to_date

    try:
        connection = connect(path, mode="ro" if read_only else "rw", passphrase=passphrase)
    except REFUSALS as error:
        raise opening.refused(path, error) from None
    try:
        version = opening.examine_inside(connection, path)
        return brought_up_to_date(
            connection, path, version=version, passphrase=passphrase, read_only=read_only
        )
    except BaseException:
        connection.close()
        raise


def _close(path: Path, connection: Connection) -> None:
    with _open_here_guard:
        connection.close()
        real = path.resolve()
        left = _open_here.get(real, 1) - 1
        if left:
            _open_here[real] = left
        else:
            _open_here.pop(real, None)


__all__ = ["AuditFile", "JournalEntry", "JournalHead", "JournalVerdict", "examine", "preload"]
