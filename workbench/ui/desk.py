"""The audit on the desk: what the pages show of it, and the one way in which they change it.

A write runs an operation on the store's worker; when COMMIT has returned, the same job reads the audit anew
and one signal brings both to the GUI's thread.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from workbench.audit.facts import Facts
from workbench.audit.outcome import Outcome
from workbench.audit.records import (
    Actor,
    Answer,
    Basis,
    Bookmark,
    Engagement,
    Evidence,
    Facility,
    ImportedFile,
    IssuedReport,
    PriorAudit,
)
from workbench.criteria.loader import bundled_editions
from workbench.criteria.model import Edition, EditionTexts
from workbench.errors import Problem
from workbench.operations import trail
from workbench.operations.ratings import own_edition, rate
from workbench.store.audit_file import AuditFile, preload
from workbench.store.changes import Changes
from workbench.store.verdict import JournalVerdict
from workbench.ui.languages import texts_now
from workbench.ui.tasks import Failed, Tasks, is_there
from workbench.ui.telling import told_label
from workbench.ui.widgets.saved_text import Unsaved

if TYPE_CHECKING:
    from workbench.operations.backups import Copier
    from workbench.store.proving import Prover

Result = TypeVar("Result")
Operation = Callable[[AuditFile], Changes | None]
_LONG_MS = 500  # a write that takes longer is told, and can be stopped
SOURCE_TABLE = "source"


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """The audit as it stood after its last entry: everything that is shown but the list of sources."""

    path: Path
    read_only: bool
    edition: Edition
    texts: EditionTexts
    facility: Facility
    engagement: Engagement
    basis: Basis
    facts: Facts
    outcome: Outcome
    disagreements: Mapping[str, str]
    compared: Outcome | None
    evidence: tuple[Evidence, ...]
    bookmarks: Mapping[str, Bookmark]
    prior: PriorAudit
    imported_files: tuple[ImportedFile, ...]
    issued_reports: tuple[IssuedReport, ...]
    undo_label: str | None
    redo_label: str | None
    entries: int
    saved_at: datetime | None

    def answer(self, ref: str) -> Answer:
        """The answer to an element; an empty one while there is none."""
        return self.facts.answers.get(ref, Answer(element=ref))


def take_snapshot(file: AuditFile, compare_with: str | None) -> Snapshot:
    """Read the audit and rate it; the number of sources does not matter."""
    edition = own_edition(file)
    other = compare_with if compare_with != edition.id else None
    return Snapshot(
        path=file.path,
        read_only=file.read_only,
        edition=edition,
        texts=texts_now(edition),
        facility=file.facility(),
        engagement=file.engagement(),
        basis=file.basis(),
        facts=file.facts(),
        outcome=rate(file),
        disagreements={one.condition: one.text for one in file.disagreements()},
        compared=rate(file, criterion=other) if other else None,
        evidence=file.evidence(),
        bookmarks=file.bookmarks(),
        prior=file.prior_audit(),
        imported_files=file.imported_files(),
        issued_reports=file.issued_reports(),
        undo_label=_told(file.undo_label()),
        redo_label=_told(file.redo_label()),
        entries=file.head().sequence,
        saved_at=file.last_saved,
    )


def take_first_snapshot(file: AuditFile, remembered: str) -> Snapshot:
    """The same, with another edition's answer: of the one chosen last (`remembered`), or of the neighbour."""
    return take_snapshot(file, _to_compare(own_edition(file), remembered))


def _told(label: str | None) -> str | None:
    return None if label is None else told_label(label)


class Desk(QObject):
    """One open audit. Pages listen to `refreshed` (a Snapshot) and `changed` (Changes).

    `chain_checked` brings a JournalVerdict, `chain_unknown` the Problem for which there is none.
    """

    refreshed = Signal(object)
    changed = Signal(object)
    failed = Signal(object)
    unsaved_changed = Signal(bool)
    chain_checked = Signal(object)
    chain_unknown = Signal(object)
    is_working = Signal(bool)

    def __init__(
        self,
        file: AuditFile,
        *,
        tasks: Tasks,
        actor: Actor,
        compare_with: str = "",
        snapshot: Snapshot | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`snapshot` is the audit as it stands, where that was taken already."""
        super().__init__(parent)
        self._file = file
        self.tasks = tasks
        self.actor = actor
        compared = snapshot.compared if snapshot else None
        self._compare_with = compared.criterion if compared else None
        self._remembered = compare_with
        self._unsaved: list[Unsaved] = []
        self._leaving: list[QWidget] = []
        self._writes = 0
        self._long = QTimer(self, singleShot=True, interval=_LONG_MS)
        self._long.timeout.connect(lambda: self.is_working.emit(True))
        self._is_closed = False
        self._prover: Prover | None = None
        self.verdict: JournalVerdict | None = None  # the last
        self.snapshot = snapshot or take_snapshot(file, self._compare_with)

    # Reading and changing

    def read(
        self,
        question: Callable[[AuditFile], Result],
        then: Callable[[Result], None],
        *,
        failed: Failed | None = None,
    ) -> None:
        """Ask the file on its worker."""
        self.tasks.on_store(lambda: question(self._file), then, failed=failed or self._tell)

    def read_beside(
        self,
        question: Callable[[AuditFile], Result],
        then: Callable[[Result], None],
        *,
        failed: Failed | None = None,
    ) -> None:
        """Ask for what takes long and touches the file only now and then, such as reading workbooks."""
        self.tasks.on_files(lambda: question(self._file), then, failed=failed or self._tell)

    def check_beside(
        self,
        question: Callable[[AuditFile], Result],
        then: Callable[[Result], None],
        *,
        failed: Failed | None = None,
    ) -> None:
        """Ask for what takes many seconds, such as the verdict on a report; files are read meanwhile."""
        self.tasks.on_checks(lambda: question(self._file), then, failed=failed or self._tell)

    def write(
        self, operation: Operation, *, then: Callable[[], None] | None = None, failed: Failed | None = None
    ) -> None:
        """Run an operation; `then` is called when it was committed, `failed` when nothing was changed."""

        if self._is_closed:
            return  # a field that is torn down after somebody chose to lose it

        def job() -> tuple[Changes | None, Snapshot]:
            preload()
            changes = operation(self._file)
            return changes, take_snapshot(self._file, self._compare_with)

        def arrived(result: tuple[Changes | None, Snapshot]) -> None:
            self._end_write()
            changes, snapshot = result
            if then is not None and is_there(then):
                then()
            self._show(snapshot)
            if changes:
                self.changed.emit(changes)
                self.make_search(changes)

        def refused(problem: Problem) -> None:
            self._end_write()
            if failed is not None and is_there(failed):
                failed(problem)
            self.refreshed.emit(self.snapshot)  # what the file holds, not what was clicked
            self.failed.emit(problem)

        self._writes += 1
        if not self._long.isActive():
            self._long.start()
        self.tasks.on_store(job, arrived, failed=refused)

    def _end_write(self) -> None:
        self._writes -= 1
        if not self._writes:
            self._long.stop()
            self.is_working.emit(False)

    def stop(self) -> None:
        """Stop what is being written, so that nothing of it is changed."""
        self._file.stop()

    def undo(self) -> None:
        """Take the last step back; what is being typed is saved first."""
        self._after_typing(lambda: self.write(lambda file: trail.undo(file, actor=self.actor)))

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._after_typing(lambda: self.write(lambda file: trail.redo(file, actor=self.actor)))

    def _after_typing(self, then: Callable[[], None]) -> None:
        if self.has_unsaved:
            self.finish(then)
        else:
            then()

    def start_comparing(self) -> None:
        """After the first paint: show another edition's answer, the last one chosen or the neighbour."""
        wanted = _to_compare(self.snapshot.edition, self._remembered)
        if wanted and self._compare_with is None:
            self.compare_with(wanted)

    def compare_with(self, edition_id: str) -> None:
        """Choose the other edition whose answer is shown."""
        self._compare_with = edition_id
        self.read(lambda file: take_snapshot(file, edition_id), self._show)

    def check_chain(self) -> None:
        """Hold the journal against the file, in a process beside; one that runs already is waited for."""
        if self._prover is not None or self._is_closed:
            return
        self._prover = prover = self._file.prover()
        check = self._file.verify_journal if self.tasks.is_inline else prover.verdict
        self.tasks.on_checks(check, self._on_checked, failed=self._on_not_checked)

    def _on_checked(self, verdict: JournalVerdict) -> None:
        self._prover = None
        self.verdict = verdict
        self.chain_checked.emit(verdict)

    def _on_not_checked(self, problem: Problem) -> None:
        self._prover = None
        self.verdict = None  # the last one was on another state
        if not self._is_closed:
            self.chain_unknown.emit(problem)

    @property
    def is_checking(self) -> bool:
        """Whether the journal is being checked."""
        return self._prover is not None

    def prepare(self, then: Callable[[], None] = lambda: None) -> None:
        """After the first paint: import what the first edit needs; that waits for it."""
        self.tasks.on_files(preload, lambda _: then())

    def make_search(self, changes: Changes | None = None) -> None:
        """Make, slice by slice, what finds texts at once in many sources; after an import anew."""
        if changes is None or SOURCE_TABLE in changes.tables:
            self.tasks.on_files(self._file.make_search, lambda more: self.make_search() if more else None)

    def other_editions(self) -> tuple[Edition, ...]:
        """The editions to compare with, oldest first."""
        own = self.snapshot.edition
        return tuple(one for one in bundled_editions(own.criterion) if one.id != own.id)

    # What is typed and not in the file yet

    def mark_unsaved(self, field: Unsaved) -> None:
        """A field holds what is not in the file."""
        if field not in self._unsaved:
            self._unsaved.append(field)
            self.unsaved_changed.emit(True)

    def mark_saved(self, field: Unsaved) -> None:
        """What a field holds is in the file."""
        if field in self._unsaved:
            self._unsaved.remove(field)
            self._release_saved()
            self.unsaved_changed.emit(self.has_unsaved)

    @property
    def has_unsaved(self) -> bool:
        """Whether anything typed is not in the file."""
        return any(_exists(field) for field in self._unsaved)

    def flush(self) -> None:
        """Hand over all that was typed; the writes stand before whatever is asked for next."""
        self._unsaved = [field for field in self._unsaved if _exists(field)]
        for field in tuple(self._unsaved):
            field.save_now()

    def let_go(self, form: QWidget) -> None:
        """Take a form away; while a field in it holds what is not in the file, the form is only hidden."""
        form.hide()
        for field in self._unsaved_in(form):
            field.save_now()
        self._leaving.append(form)
        self._release_saved()

    def _release_saved(self) -> None:
        for form in tuple(self._leaving):
            if not _exists(form) or not self._unsaved_in(form):
                self._leaving.remove(form)
                if _exists(form):
                    form.deleteLater()

    def _unsaved_in(self, form: QWidget) -> list[Unsaved]:
        return [
            field
            for field in self._unsaved
            if _exists(field) and isinstance(field, QWidget) and (field is form or form.isAncestorOf(field))
        ]

    def finish(self, then: Callable[[], None]) -> None:
        """Flush, and call `then` when every write before now has come back."""
        self.flush()

        def again(_: None) -> None:
            # A field that was on its way has by now sent what was typed meanwhile.
            self.tasks.on_store(lambda: None, lambda _: then())

        self.tasks.on_store(lambda: None, again)

    def copier(self) -> "Copier":
        """What copies the audit, also after it was closed."""
        return self._file.copier()

    def close(self, then: Callable[[], None]) -> None:
        """Let go of the file; what is not written by now is lost."""
        self._is_closed = True
        if self._prover is not None:
            self._prover.stop()
        self.tasks.on_store(self._file.close, lambda _: then(), failed=lambda _: then())

    def _tell(self, problem: Problem) -> None:
        self.failed.emit(problem)

    def _show(self, snapshot: Snapshot) -> None:
        self.snapshot = snapshot
        self.refreshed.emit(snapshot)


def _exists(field: object) -> bool:
    """What Qt has deleted can hold nothing."""
    return not isinstance(field, QObject) or shiboken6.isValid(field)


def _to_compare(own: Edition, remembered: str) -> str | None:
    known = {one.id for one in bundled_editions(own.criterion)} - {own.id}
    return remembered if remembered in known else _neighbour(own) or None


def _neighbour(edition: Edition) -> str:
    """The edition before this one, else the one after: what a comparison starts with."""
    family = bundled_editions(edition.criterion)
    before = [one for one in family if one.published < edition.published]
    after = [one for one in family if one.published > edition.published]
    others = before[-1:] or after[:1]
    return others[0].id if others else ""
