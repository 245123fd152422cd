"""Backups by the way: every so often, when an audit is closed, and when somebody asks for one.

A backup that fails is told and hinders nothing.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.errors import Problem
from workbench.operations.backups import Copier, back_up
from workbench.store.audit_file import AuditFile
from workbench.ui.desk import Desk
from workbench.ui.settings import keep_settings, load_settings
from workbench.ui.tasks import Tasks
from workbench.ui.telling import told_problem

EVERY_MS = 30 * 60 * 1000


class BackingUp(QObject):
    """Of one open audit. `made` gives the path of a backup (None: nothing was new), `failed` a problem."""

    made = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks: Tasks = desk.tasks
        self._has_changed = False
        self._tell: Callable[[str], None] | None = None
        desk.changed.connect(self._on_changed)
        self.timer = QTimer(self, interval=EVERY_MS)
        self.timer.timeout.connect(self._on_time)
        self.timer.start()

    def tell_next(self, tell: Callable[[str], None]) -> None:
        """Somebody asked for the next one, and is told that it was made."""
        self._tell = tell

    def now(self) -> None:
        """Back up at once; the caller knows that a place is set."""
        folder = backup_folder()
        if folder is not None:
            self._has_changed = False
            self._desk.read(AuditFile.copier, lambda copier: self._run(copier, folder))

    def at_closing(self, done: Callable[[], None]) -> None:
        """Back up what there is, when nothing more will be written; the file may be closed meanwhile."""
        self.timer.stop()
        folder = backup_folder()
        if folder is None or self._desk.snapshot.read_only:
            return
        copier = self._desk.copier()
        self._tasks.on_files(lambda: _noted(lambda: back_up(copier, folder=folder)), lambda _: done())

    def _on_changed(self, _changes: object) -> None:
        self._has_changed = True

    def _on_time(self) -> None:
        if self._has_changed and not self._desk.snapshot.read_only:
            self.now()

    def _run(self, copier: Copier, folder: Path) -> None:
        self._tasks.on_files(lambda: back_up(copier, folder=folder), self._on_made, failed=self._on_failed)

    def _on_made(self, path: Path | None) -> None:
        tell, self._tell = self._tell, None
        if tell is not None and path is not None:
            tell(self.tr("A backup lies at {path}.").format(path=path))
        elif tell is not None:
            tell(self.tr("The last backup holds all this already."))
        self.made.emit(path)

    def _on_failed(self, problem: Problem) -> None:
        self._has_changed = True
        self._tell = None
        self.failed.emit(problem)


def backup_folder() -> Path | None:
    """Where backups go; None while no place was chosen."""
    folder = load_settings().backup_folder
    return Path(folder) if folder else None


def _noted(job: Callable[[], object]) -> None:
    """The window may be gone by the time that this fails, so that it is told next time."""
    try:
        job()
    except Problem as problem:
        keep_settings(load_settings()._replace(backup_trouble=told_problem(problem)))
