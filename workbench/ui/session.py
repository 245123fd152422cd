"""One audit in the window: who acts, what was read, what changed. Pages talk to the file through it alone."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from workbench.audit.records import Actor
from workbench.criteria.loader import texts
from workbench.errors import Problem
from workbench.operations.ratings import own_edition
from workbench.store.audit_file import AuditFile
from workbench.store.changes import Changes
from workbench.ui.standing import Standing, standing_of
from workbench.ui.tasks import Tasks

_T = TypeVar("_T")
Act = Callable[[AuditFile, Actor], Changes | None]


def _nothing(*_: Any) -> None:
    return None


@dataclass(frozen=True, slots=True)
class _Committed:
    changes: Changes
    standing: Standing


class Session(QObject):
    """Reads and writes go to the store's worker in order; what comes of them is announced by signals."""

    saving = Signal()  # a write is on its way
    saved = Signal(object)  # Changes, after COMMIT returned
    changed = Signal(object)  # Changes that wrote something; pages that show those tables refresh
    stands = Signal(object)  # Standing, after each change
    refused = Signal(object)  # Problem: shown in the banner
    flush_requested = Signal()  # editors hand over what is not saved yet

    def __init__(self, file: AuditFile, actor: Actor, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._tasks = tasks
        self.actor = actor
        self.path = file.path
        self.read_only = file.read_only
        self.edition = own_edition(file)
        self.texts = texts(self.edition)
        self.standing = standing_of(file)
        self._failures = 0

    def read(self, query: Callable[[AuditFile], _T], then: Callable[[_T], None]) -> None:
        """Ask the file on its worker; `then` gets the answer on the GUI thread."""
        self._tasks.on_store(lambda: query(self._file), then, self._on_refused)

    def write(
        self,
        act: Act,
        *,
        done: Callable[[], None] = _nothing,
        failed: Callable[[Problem], None] = _nothing,
    ) -> None:
        """Do an operation on the worker. `done` comes after COMMIT; a problem shows in the banner too."""
        self.saving.emit()
        file, actor = self._file, self.actor

        def work() -> _Committed:
            changes = act(file, actor) or Changes()
            return _Committed(changes, standing_of(file))

        def arrived(committed: _Committed) -> None:
            self._accept(committed)
            done()

        def refused(problem: Problem) -> None:
            self._failures += 1
            self._on_refused(problem)
            failed(problem)

        self._tasks.on_store(work, arrived, refused)

    def on_files(
        self, work: Callable[[], _T], then: Callable[[_T], None], failed: Callable[[Problem], None]
    ) -> None:
        """Do slow work that does not touch the audit file."""
        self._tasks.on_files(work, then, failed)

    def on_file(
        self,
        work: Callable[[AuditFile], _T],
        then: Callable[[_T], None],
        failed: Callable[[Problem], None],
    ) -> None:
        """Do slow work that needs the file and reports its own failure; the window stays alive meanwhile."""
        self._tasks.on_store(lambda: work(self._file), then, failed)

    def refresh(self) -> None:
        """Read anew how the audit stands, after work that wrote by itself."""
        self.read(standing_of, self._on_stands)

    def flush(self) -> bool:
        """Write everything that editors hold; False when the file refused some of it."""
        before = self._failures
        self.flush_requested.emit()
        self._tasks.settle()
        return self._failures == before

    def close(self) -> None:
        """Wait for the worker and let go of the file."""
        self._tasks.settle()
        self._file.close()

    def _accept(self, committed: _Committed) -> None:
        self.saved.emit(committed.changes)
        self._on_stands(committed.standing)
        if committed.changes:
            self.changed.emit(committed.changes)

    def _on_stands(self, standing: Standing) -> None:
        self.standing = standing
        self.stands.emit(standing)

    def _on_refused(self, problem: Problem) -> None:
        self.refused.emit(problem)
