"""What the File menu does beside opening: begin from something earlier, copy, and back up."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QInputDialog, QLineEdit, QProgressDialog, QWidget

from workbench.errors import CannotWrite, Problem, WrongPassphrase
from workbench.operations.backups import save_copy
from workbench.operations.carrying import PriorLook, look_at_prior
from workbench.store.audit_file import AuditFile
from workbench.ui.start.carry_dialog import CarryDialog, Prior
from workbench.ui.start.making import Made
from workbench.ui.telling import told_problem
from workbench.ui.widgets.choosing import choose_existing, choose_new
from workbench.ui.words import tr

if TYPE_CHECKING:
    from workbench.audit.records import Actor
    from workbench.operations.backups import Copier
    from workbench.ui.desk import Desk
    from workbench.ui.tasks import Tasks
    from workbench.ui.widgets.banner import Banner

_PATIENCE_MS = 500


class CarryingForward:
    """Asks for the earlier audit, for its passphrase where it has one, then for the new audit."""

    def __init__(
        self, tasks: Tasks, actor: Actor, then: Made, tell: Callable[[Problem], None], window: QWidget
    ) -> None:
        self._tasks = tasks
        self._tell = tell
        self._actor = actor
        self._then = then
        self._window = window

    def ask(self, folder: Path | None = None) -> None:
        """Choose the earlier audit."""
        choose_existing(
            self._window,
            tr("Carry forward from an audit"),
            tr("Audits (*.audit)"),
            lambda paths: self.look(paths[0]),
            folder=folder,
        )

    def look(self, path: Path, passphrase: str | None = None) -> None:
        """Look into the earlier audit."""
        self._tasks.on_files(
            lambda: look_at_prior(path, passphrase=passphrase),
            lambda look: self._ask_new(path, look, passphrase),
            failed=partial(self._refused, path),
        )

    def _refused(self, path: Path, problem: Problem) -> None:
        if not isinstance(problem, WrongPassphrase):
            self._tell(problem)
            return
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(tr("Passphrase"))
        dialog.setLabelText(told_problem(problem))
        dialog.setTextEchoMode(QLineEdit.EchoMode.Password)
        dialog.textValueSelected.connect(lambda text: self.look(path, text))
        dialog.open()

    def _ask_new(self, path: Path, look: PriorLook, passphrase: str | None) -> None:
        CarryDialog(self._tasks, self._actor, Prior(path, look, passphrase), self._then, self._window).open()


class _Stopped(CannotWrite):
    """Somebody stopped the copying."""


class SavingCopy:
    """Asks where to, and copies the audit there; the window goes on being usable meanwhile."""

    def __init__(self, desk: Desk, window: QWidget, banner: Banner) -> None:
        self._desk = desk
        self._window = window
        self._banner = banner
        self._is_stopped = False

    def ask(self) -> None:
        """Choose the place."""
        path = self._desk.snapshot.path
        proposal = path.with_name(f"{path.stem} ({tr('copy')}).audit")
        choose_new(
            self._window,
            tr("Save a copy"),
            tr("Audits (*.audit)"),
            lambda paths: self.copy_to(paths[0]),
            suffix="audit",
            proposal=proposal,
        )

    def copy_to(self, target: Path) -> None:
        """Copy what was saved by now, all that was typed included."""
        self._desk.finish(
            lambda: self._desk.read(AuditFile.copier, lambda copier: self._copy(copier, target))
        )

    def _copy(self, copier: Copier, target: Path) -> None:
        progress = QProgressDialog(
            tr("Copying {name}").format(name=target.name), tr("Cancel"), 0, 0, self._window
        )
        progress.setMinimumDuration(_PATIENCE_MS)
        progress.canceled.connect(lambda: self._stop())

        def tell(_done: int, _total: int) -> None:
            if self._is_stopped:
                raise _Stopped(tr("The copy was not made."), "")

        def done(_head: str) -> None:
            progress.close()
            self._banner.tell(tr("A copy lies at {path}.").format(path=target))

        def failed(problem: Problem) -> None:
            progress.close()
            if not isinstance(problem, _Stopped):
                self._banner.tell_problem(problem)

        self._desk.tasks.on_files(lambda: save_copy(copier, target=target, tell=tell), done, failed=failed)

    def _stop(self) -> None:
        self._is_stopped = True
