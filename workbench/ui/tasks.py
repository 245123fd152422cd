"""Work off the GUI thread: one serial worker for the audit file, a free one for files, PDFs and signatures.

Work is a closure without Qt. What comes of it returns on the GUI thread by one signal.
"""

import logging
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from workbench.errors import Problem

_T = TypeVar("_T")
_log = logging.getLogger(__name__)

Failed = Callable[[Problem], None]


def as_problem(error: BaseException) -> Problem:
    """What a user can be told: the problem itself, or that the program is at fault."""
    if isinstance(error, Problem):
        return error
    _log.error("a fault of the program", exc_info=error)
    return Problem(
        f"The program has a fault ({type(error).__name__}: {error}).",
        "What is on the screen is kept; copy it, then close and open the audit again.",
    )


class Tasks(QObject):
    """Runs work and brings its result back. `inline` runs everything at once, for tests."""

    _arrived = Signal(object)

    def __init__(self, *, inline: bool = False, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._inline = inline
        self._store: Executor = ThreadPoolExecutor(1, thread_name_prefix="store")
        self._free: Executor = ThreadPoolExecutor(1, thread_name_prefix="files")
        self._arrived.connect(self._on_arrived)

    def on_store(self, work: Callable[[], _T], then: Callable[[_T], None], failed: Failed) -> None:
        """Do work on the audit file; in order, one at a time."""
        self._run(self._store, work, then, failed)

    def on_files(self, work: Callable[[], _T], then: Callable[[_T], None], failed: Failed) -> None:
        """Do work that does not touch the audit file."""
        self._run(self._free, work, then, failed)

    def settle(self) -> None:
        """Wait until the store's worker has done all it was given."""
        if not self._inline:
            self._store.submit(lambda: None).result()

    def stop(self) -> None:
        """Let both workers finish and end."""
        self._store.shutdown(wait=True)
        self._free.shutdown(wait=True)

    def _run(
        self, executor: Executor, work: Callable[[], _T], then: Callable[[_T], None], failed: Failed
    ) -> None:
        if self._inline:
            self._deliver(_done(work), then, failed)
            return
        future = executor.submit(work)
        future.add_done_callback(lambda ended: self._arrived.emit(lambda: self._deliver(ended, then, failed)))

    def _deliver(self, ended: "Future[_T]", then: Callable[[_T], None], failed: Failed) -> None:
        error = ended.exception()
        if error is not None:
            failed(as_problem(error))
        else:
            then(ended.result())

    def _on_arrived(self, call: Callable[[], Any]) -> None:
        call()


def _done(work: Callable[[], _T]) -> "Future[_T]":
    future: Future[_T] = Future()
    try:
        future.set_result(work())
    except Exception as error:  # delivered, and told as a problem
        future.set_exception(error)
    return future
