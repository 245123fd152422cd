"""A running window that drafts, issues and verifies a report of many pages, watched from inside its process.

A program: the audit, a folder with `identity.p12` in it, and its passphrase on standard input. It writes the
longest time in milliseconds for which the window did not answer during each of the three, and all pages.
"""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject, QTimer

from tests.bench.test_rating_cost import ACTOR
from workbench.app import the_application
from workbench.errors import Problem
from workbench.operations.audits import open_audit
from workbench.store.audit_file import AuditFile
from workbench.store.changes import Changes
from workbench.ui.desk import Desk
from workbench.ui.main_window import MainWindow, dress
from workbench.ui.tasks import Tasks

if TYPE_CHECKING:
    from workbench.operations.issuing import Draft


class Beat(QObject):
    """Beats every millisecond on the window's thread; `longest` seconds went by between two beats."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._last = 0.0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._beat)

    def begin(self) -> None:
        self.longest, self._last = 0.0, time.perf_counter()
        self._timer.start(1)

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest, self._last = max(self.longest, now - self._last), now


def main(audit: Path, folder: Path, passphrase: str) -> None:
    """Measure, and write what was measured."""
    application = the_application()  # held: Qt needs it
    window = MainWindow(Tasks())
    dress(application)
    window.resize(1440, 900)
    window.show()
    window.adopt(open_audit(audit))
    assert window.view is not None
    desk = window.view.desk
    _do(lambda done: desk.read(lambda _: None, done))
    _rest(3.0)  # what loads behind the first sight is measured elsewhere
    steps = {
        "draft": lambda done: _draft(desk, folder, done),
        "issue": lambda done: _issue(desk, folder, passphrase, done),
        "verify": lambda done: _verify(desk, folder, done),
    }
    beat = Beat()
    for name, step in steps.items():
        beat.begin()
        begun = time.perf_counter()
        _do(step)
        sys.stdout.write(f"{name} {beat.longest * 1_000}\n{name}-seconds {time.perf_counter() - begun}\n")
    sys.stdout.write(f"pages {_pages(folder / 'report.pdf')}\n")
    sys.stdout.flush()
    desk.tasks.stop()
    os._exit(0)  # the audit is a copy that nobody asks for any more


Done = Callable[[object], None]


def _draft(desk: Desk, folder: Path, done: Done) -> None:
    def read(file: AuditFile) -> "Draft":
        from workbench.operations.issuing import read_draft  # on the worker, as the window does it

        return read_draft(file, actor=ACTOR)

    def lay_out(draft: "Draft") -> None:
        desk.tasks.on_files(lambda: draft.write(folder / "draft.pdf"), done, failed=_fail)

    desk.read(read, lay_out, failed=_fail)


def _issue(desk: Desk, folder: Path, passphrase: str, done: Done) -> None:
    def issue(file: AuditFile) -> Changes:
        from workbench.operations.issuing import issue_report

        identity, target = folder / "identity.p12", folder / "report.pdf"
        return issue_report(
            file, target=target, identity_path=identity, passphrase=passphrase, actor=ACTOR
        ).changes

    desk.write(issue, then=lambda: done(None), failed=_fail)


def _verify(desk: Desk, folder: Path, done: Done) -> None:
    def verify(file: AuditFile) -> object:
        from workbench.operations.verifying import verify_report

        return verify_report(folder / "report.pdf", audit=file, trust=[folder / "identity.pem"])

    desk.check_beside(verify, done, failed=_fail)


def _fail(problem: Problem) -> None:
    raise problem


def _pages(report: Path) -> int:
    import pypdfium2

    with pypdfium2.PdfDocument(report) as document:
        return len(document)


def _do(step: Callable[[Done], None]) -> None:
    loop = QEventLoop()
    step(lambda _: loop.quit())
    loop.exec()


def _rest(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1_000), loop.quit)
    loop.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.stdin.readline().strip())
