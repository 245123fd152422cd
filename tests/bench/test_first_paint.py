"""The start page ready for use, first paint with an audit, and the first answer in the file, over the first
paint of a bare window.

All are whole processes, from their start to the line they write; in turns, the smallest time of each counts.
They run as installed: the first round compiles, and is not counted.
"""

from dataclasses import dataclass

import pytest

from tests.bench.figures import RecordRatio
from tests.bench.processes import as_installed, run
from workbench.audit.records import Actor
from workbench.operations.person import remember_person
from workbench.operations.sample import create_sample

_ROUNDS = 7
_PAINTED, _INTERACTIVE, _ANSWERED = "painted", "interactive", "answered"

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

    def _place(self, view):
        super()._place(view)
        desk = view.desk
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
class _Starts:
    """The smallest seconds of all rounds: a bare window's paint, ours, and what follows it."""

    bare: float
    interactive: float
    painted: float
    answered: float


@pytest.fixture(scope="module")
def starts(tmp_path_factory: pytest.TempPathFactory) -> _Starts:
    folder = tmp_path_factory.mktemp("starts")
    variables = as_installed(folder)
    remember_person(Actor(name="Sample Auditor"))
    bare, start, audit = [], [], []
    for turn in range(1 + _ROUNDS):
        path = folder / f"{turn}.audit"
        create_sample(path).close()
        bare.append(run(variables, _BARE))
        start.append(run(variables, _START))
        audit.append(run(variables, _OPEN, str(path)))
    return _Starts(
        bare=min(one.lines[_PAINTED] for one in bare[1:]),
        interactive=min(one.lines[_INTERACTIVE] for one in start[1:]),
        painted=min(one.lines[_PAINTED] for one in audit[1:]),
        answered=min(one.lines[_ANSWERED] for one in audit[1:]),
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
