"""First paint with an audit open, and the first answer in the file, over the first paint of a bare window.

Both are whole processes, from their start to the line they write; in turns, the smallest time of each counts.
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
from workbench.operations.sample import create_sample

_ROUNDS = 7
_PAINTED, _ANSWERED = "painted", "answered"

_BARE = """
import sys
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint:
            print("painted", flush=True)
            application.exit(0)
        return False

application = QApplication(sys.argv[:1])
window = QMainWindow()
label = QLabel("a bare window")
window.setCentralWidget(label)
watch = Watch()
label.installEventFilter(watch)
window.resize(1440, 900)
window.show()
sys.exit(application.exec())
"""

_OURS = """
import sys
from workbench.app import run_window, the_application
application = the_application()
from PySide6 import QtWidgets
from PySide6.QtCore import QEvent, QObject, QTimer

class Watch(QObject):
    seen = False

    def eventFilter(self, watched, event):
        if not self.seen and event.type() is QEvent.Type.Paint and shows_audit(watched):
            self.seen = True
            print("painted", flush=True)
            QTimer.singleShot(0, answer)
        return False

def shows_audit(widget):
    return isinstance(widget, QtWidgets.QLabel) and "fictitious" in widget.text() and widget.isVisible()

def answer():
    from workbench.audit.enums import Rating
    from workbench.operations.answers import rate_element
    window = next(one for one in application.topLevelWidgets() if hasattr(one, "view"))
    if window.view is None:
        QTimer.singleShot(0, answer)
        return
    desk = window.view.desk
    desk.changed.connect(lambda _changes: (print("answered", flush=True), application.exit(0)))
    desk.write(lambda file: rate_element(file, ref="2.d", rating=Rating.MINOR, actor=desk.actor))

watch = Watch()
application.installEventFilter(watch)
sys.exit(run_window([sys.argv[1]]))
"""


@dataclass(frozen=True)
class _Run:
    """Seconds from the start of a process to each line it wrote."""

    lines: dict[str, float]


def _as_installed(compiled: Path) -> dict[str, str]:
    """The variables under which Python keeps compiled files, whatever the machine says of that."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPYCACHEPREFIX": str(compiled)}


def _run(variables: dict[str, str], code: str, *words: str) -> _Run:
    started = time.perf_counter()
    lines = {}
    with subprocess.Popen(
        [sys.executable, "-c", code, *words], env=variables, stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout is not None
        for line in child.stdout:
            lines[line.strip()] = time.perf_counter() - started
    assert child.returncode == 0
    return _Run(lines)


@dataclass(frozen=True)
class _Starts:
    """The smallest seconds of all rounds: a bare window's paint, ours, and the first answer in the file."""

    bare: float
    painted: float
    answered: float


@pytest.fixture(scope="module")
def starts(tmp_path_factory: pytest.TempPathFactory) -> _Starts:
    folder = tmp_path_factory.mktemp("starts")
    variables = _as_installed(folder / "compiled")
    bare, ours = [], []
    for turn in range(1 + _ROUNDS):
        audit = folder / f"{turn}.audit"
        create_sample(audit).close()
        bare.append(_run(variables, _BARE))
        ours.append(_run(variables, _OURS, str(audit)))
    del bare[0], ours[0]
    return _Starts(
        bare=min(run.lines[_PAINTED] for run in bare),
        painted=min(run.lines[_PAINTED] for run in ours),
        answered=min(run.lines[_ANSWERED] for run in ours),
    )


@pytest.mark.bench
def test_that_first_paint_follows_close_upon_a_bare_window(
    record_ratio: RecordRatio, starts: _Starts
) -> None:
    record_ratio("first paint with an audit / bare window", starts.painted / starts.bare, 1.5)


@pytest.mark.bench
def test_that_the_first_answer_is_in_the_file_soon(record_ratio: RecordRatio, starts: _Starts) -> None:
    record_ratio("first answer in the file / bare window's paint", starts.answered / starts.bare, 4)
