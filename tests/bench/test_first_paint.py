"""The start page ready for use, first paint with an audit, and the first answer in the file, over the first
paint of a bare window.

All are whole processes, from their start to the line they write; in turns, the smallest time of each counts.
They run as installed: the first round compiles, and is not counted.
"""

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.bench.figures import RecordRatio
from workbench.audit.records import Actor
from workbench.operations.person import remember_person
from workbench.operations.sample import create_sample

_ROUNDS = 7
_PAINTED, _INTERACTIVE, _ANSWERED = "painted", "interactive", "answered"

# Both windows are watched alike: one widget's first paint, told when the window around it is painted too.
_WATCH = """
import sys
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

class Watch(QObject):
    seen = False

    def eventFilter(self, watched, event):
        if not self.seen and event.type() is QEvent.Type.Paint:
            self.seen = True
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), 1)  # before other work
        return False

    def customEvent(self, event):
        print("painted", flush=True)
        then()

watch = Watch()
"""

_BARE = """
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
{watch}
def then():
    application.exit(0)

application = QApplication(sys.argv[:1])
window = QMainWindow()
label = QLabel("a bare window")
window.setCentralWidget(label)
label.installEventFilter(watch)
window.resize(1440, 900)
window.show()
sys.exit(application.exec())
"""

_OPEN = """
from workbench.app import run_window, the_application
application = the_application()
{watch}
from workbench.ui import main_window

class Watched(main_window.MainWindow):
    def open_first(self, path, opened):
        super().open_first(path, opened)
        self.centralWidget().header.facility.installEventFilter(watch)

    def adopt(self, file):
        super().adopt(file)
        desk = self.view.desk
        desk.changed.connect(lambda _changes: (print("answered", flush=True), application.exit(0)))
        QTimer.singleShot(0, lambda: answer(desk))

def answer(desk):
    from workbench.audit.enums import Rating
    from workbench.operations.answers import rate_element
    desk.write(lambda file: rate_element(file, ref="2.d", rating=Rating.MINOR, actor=desk.actor))

def then():
    pass

main_window.MainWindow = Watched
sys.exit(run_window([sys.argv[1]]))
"""

_START = """
from workbench.app import run_window, the_application
application = the_application()
{watch}
from workbench.ui import main_window

class Watched(main_window.MainWindow):
    def show_start(self):
        super().show_start()
        self.start.new_button.installEventFilter(watch)
        self.settled.connect(self.tell)

    def tell(self):
        print("interactive", flush=True)
        application.exit(0)

def then():
    pass

main_window.MainWindow = Watched
sys.exit(run_window([]))
"""


@dataclass(frozen=True)
class _Run:
    """Seconds from the start of a process to each line it wrote."""

    lines: dict[str, float]


def _as_installed(folder: Path) -> dict[str, str]:
    """The variables under which Python keeps compiled files, whatever the machine says of that."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPYCACHEPREFIX": str(folder / "compiled")}


def _run(variables: dict[str, str], code: str, *words: str) -> _Run:
    started = time.perf_counter()
    lines = {}
    with subprocess.Popen(
        [sys.executable, "-c", code.replace("{watch}", _WATCH), *words],
        env=variables,
        stdout=subprocess.PIPE,
        text=True,
    ) as child:
        assert child.stdout is not None
        for line in child.stdout:
            lines[line.strip()] = time.perf_counter() - started
    assert child.returncode == 0
    return _Run(lines)


@dataclass(frozen=True)
class _Starts:
    """The smallest seconds of all rounds: a bare window's paint, ours, and what follows it."""

    bare: float
    interactive: float
    painted: float
    answered: float


@pytest.fixture(scope="module")
def starts(tmp_path_factory: pytest.TempPathFactory) -> _Starts:
    folder = tmp_path_factory.mktemp("starts")
    variables = _as_installed(folder)
    remember_person(Actor(name="Sample Auditor"))
    bare, start, audit = [], [], []
    for turn in range(1 + _ROUNDS):
        path = folder / f"{turn}.audit"
        create_sample(path).close()
        bare.append(_run(variables, _BARE))
        start.append(_run(variables, _START))
        audit.append(_run(variables, _OPEN, str(path)))
    return _Starts(
        bare=min(run.lines[_PAINTED] for run in bare[1:]),
        interactive=min(run.lines[_INTERACTIVE] for run in start[1:]),
        painted=min(run.lines[_PAINTED] for run in audit[1:]),
        answered=min(run.lines[_ANSWERED] for run in audit[1:]),
    )


@pytest.mark.bench
def test_that_the_start_page_is_ready_close_upon_a_bare_window(
    record_ratio: RecordRatio, starts: _Starts
) -> None:
    record_ratio("start page interactive / bare window", starts.interactive / starts.bare, 1.3)


@pytest.mark.bench
def test_that_first_paint_follows_close_upon_a_bare_window(
    record_ratio: RecordRatio, starts: _Starts
) -> None:
    record_ratio("first paint with an audit / bare window", starts.painted / starts.bare, 1.5)


@pytest.mark.bench
def test_that_the_first_answer_is_in_the_file_soon(record_ratio: RecordRatio, starts: _Starts) -> None:
    record_ratio("first answer in the file / bare window's paint", starts.answered / starts.bare, 4)
