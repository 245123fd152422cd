"""Work beside the window: one serial worker for the audit's file, one for other files, one for checks.

Work is a closure without Qt. What it returns, or the error it ends in, comes back on the GUI's thread by one
signal. Tests run everything inline.
"""

import sys
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from workbench.audit.said import Said
from workbench.errors import Problem
from workbench.ui.collecting import Collector

if TYPE_CHECKING:
    from concurrent.futures import Executor, Future

Result = TypeVar("Result")
Failed = Callable[[Problem], None]


class Tasks(QObject):
    """Runs work; `failed` tells of problems that nobody else takes care of."""

    failed = Signal(object)
    _returned = Signal(object)

    def __init__(self, *, inline: bool = False, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_inline = inline
        self._store: Executor | None = None
        self._files: Executor | None = None
        self._checks: Executor | None = None
        self._collector = Collector(self)
        self._collector.due.connect(self._release)
        self._held: list[tuple[Future[None], object]] = []
        self._passed: list[tuple[Future[None], object]] = []
        self._returned.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def on_store(
        self, job: Callable[[], Result], then: Callable[[Result], None], *, failed: Failed | None = None
    ) -> None:
        """Run what touches the audit's file, one after the other."""
        if self._store is None and not self.is_inline:
            self._store = self._worker("store")
        self._run(self._store, job, then, failed)

    def on_files(
        self, job: Callable[[], Result], then: Callable[[Result], None], *, failed: Failed | None = None
    ) -> None:
        """Run what reads or writes other files, or takes long."""
        if self._files is None and not self.is_inline:
            self._files = self._worker("files")
        self._run(self._files, job, then, failed)

    def on_checks(
        self, job: Callable[[], Result], then: Callable[[Result], None], *, failed: Failed | None = None
    ) -> None:
        """Run what only waits for another process, as long as that takes; nothing else waits for it."""
        if self._checks is None and not self.is_inline:
            self._checks = self._worker("checks")
        self._run(self._checks, job, then, failed)

    def stop(self) -> None:
        """Wait for what runs; what comes later starts a new worker."""
        for executor in (self._store, self._files, self._checks):
            if executor is not None:
                executor.shutdown(wait=True)
        self._store = self._files = self._checks = None
        if not self.is_inline:
            self._leave_nothing_beside()
            self._collector.stop()

    def _leave_nothing_beside(self) -> None:
        if "workbench.operations.beside" in sys.modules:
            from workbench.operations.beside import end_processes

            end_processes()

    def start_collecting(self) -> None:
        """Collect garbage from now on, also while there is no worker yet."""
        self._collector.start()

    def _release(self) -> None:
        """Let go here of what was asked: on the worker the last hold on a widget would delete it there."""
        self._passed = [held for held in self._held if held[0].done()]  # kept until the next time
        self._held = [held for held in self._held if not held[0].done()]

    def _worker(self, name: str) -> "Executor":
        from concurrent.futures import ThreadPoolExecutor  # first paint needs neither

        from workbench.operations.beside import use_processes

        self._collector.start()
        return ThreadPoolExecutor(max_workers=1, thread_name_prefix=name, initializer=use_processes)

    def _run(
        self,
        executor: "Executor | None",
        job: Callable[[], Result],
        then: Callable[[Result], None],
        failed: Failed | None,
    ) -> None:
        def work() -> None:
            self._returned.emit(self._outcome(job, then, failed))

        if executor is None:
            self._outcome(job, then, failed)()
        else:
            self._held.append((executor.submit(work), (work, job, then, failed)))

    def _outcome(
        self, job: Callable[[], Result], then: Callable[[Result], None], failed: Failed | None
    ) -> Callable[[], None]:
        """Do the job here; what is returned is to be called on the GUI's thread."""
        try:
            result = job()
        except Exception as error:
            problem = _as_problem(error)
            return lambda: self._tell(problem, failed)
        return lambda: then(result) if is_there(then) else None

    def _tell(self, problem: Problem, failed: Failed | None) -> None:
        if failed is not None and is_there(failed):
            failed(problem)
        else:
            self.failed.emit(problem)

    def _deliver(self, call: Callable[[], None]) -> None:
        call()


def _as_problem(error: Exception) -> Problem:
    if isinstance(error, Problem):
        return error
    import logging

    logging.getLogger(__name__).error("a task failed", exc_info=error)
    return Problem(
        Said(
            "Something in the program went wrong ({fault}); nothing was changed.", fault=type(error).__name__
        ),
        "Try again; if it stays so, close the window and open the audit again.",
    )


def is_there(call: Callable[..., None]) -> bool:
    """A page may be gone by the time its answer comes: whose method it is, or whom it knows as `self`."""
    if isinstance(call, partial):
        return is_there(call.func)
    owners = [getattr(call, "__self__", None)]
    code, cells = getattr(call, "__code__", None), getattr(call, "__closure__", None)
    if code is not None and cells and "self" in code.co_freevars:
        owners.append(cells[code.co_freevars.index("self")].cell_contents)
    return all(shiboken6.isValid(one) for one in owners if isinstance(one, QObject))
