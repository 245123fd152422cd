"""How long the window does not answer while the rest loads, from its first paint with an audit on.

A timer beats every millisecond on the window's thread; the longest time between two beats is what somebody
who types or clicks would have waited. Of several starts the calmest counts: what ours does, not the machine.
"""

import shutil
from pathlib import Path

import pytest

from tests.bench.figures import RecordRatio
from tests.bench.processes import as_installed, run
from workbench.audit.records import Actor
from workbench.operations.person import remember_person
from workbench.operations.sample import create_sample

_ROUNDS = 7
_LONGEST_MS = 50

_BEATS = """
import time
from workbench.app import run_window, the_application
application = the_application()
{watch}
from workbench.ui import main_window

class Beat(QTimer):
    def __init__(self):
        super().__init__()
        self.longest = 0.0
        self.timeout.connect(self.beat)

    def begin(self):
        self.last = time.perf_counter()
        self.start(1)

    def beat(self):
        now = time.perf_counter()
        self.longest, self.last = max(self.longest, now - self.last), now

class Watched(main_window.MainWindow):
    def open_first(self, path, opened):
        super().open_first(path, opened)
        self.centralWidget().header.facility.installEventFilter(watch)
        self.settled.connect(lambda: QTimer.singleShot(300, self.tell))

    def tell(self):
        beat.stop()
        print(f"longest {beat.longest * 1000}", flush=True)
        application.exit(0)

def then():
    beat.begin()

beat = Beat()
main_window.MainWindow = Watched
sys.exit(run_window([sys.argv[1]]))
"""


@pytest.mark.bench
def test_that_nothing_stalls_the_window_while_it_loads(record_ratio: RecordRatio, tmp_path: Path) -> None:
    variables = as_installed(tmp_path)
    remember_person(Actor(name="Sample Auditor"))
    create_sample(tmp_path / "sample.audit").close()
    longest = [_longest(variables, tmp_path, turn) for turn in range(1 + _ROUNDS)]
    name = "longest stall from first paint until all is loaded"
    record_ratio(name, min(longest[1:]), _LONGEST_MS, "ms")


def _longest(variables: dict[str, str], folder: Path, turn: int) -> float:
    audit = shutil.copy(folder / "sample.audit", folder / f"{turn}.audit")
    [told] = (line for line in run(variables, _BEATS, str(audit)).lines if line.startswith("longest"))
    return float(told.split()[1])
