"""A running window on an audit of many sources, driven and watched from inside its own process.

A program: what to measure (`keys` or `scroll`) and the audit. It writes one figure a line, with its name.
"""

import os
import resource
import statistics
import sys
import time
from collections.abc import Callable
from itertools import cycle
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from workbench.app import the_application
from workbench.audit.outcome import Outcome
from workbench.operations.audits import open_audit
from workbench.operations.ratings import rate
from workbench.store.audit_file import AuditFile
from workbench.ui import desk as desks
from workbench.ui.audit_view import AuditView
from workbench.ui.checklist.section_page import SectionPage
from workbench.ui.main_window import MainWindow, dress
from workbench.ui.navigation.navigation import SOURCES
from workbench.ui.sources.sources_page import SourcesPage
from workbench.ui.tasks import Tasks

FRAME = 1 / 60
_KEYS = cycle([Qt.Key.Key_3, Qt.Key.Key_2])
_STROKES = 25
_LONGEST = 120.0
_STATUS = Path("/proc/self/statm")


class Painted(QObject):
    """Counts how often a widget was painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.times = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.Paint:
            self.times += 1
        return super().eventFilter(watched, event)


def main(what: str, audit: Path) -> None:
    """Measure, and write what was measured."""
    application = the_application()
    window = MainWindow(Tasks())
    file = open_audit(audit)
    while file.make_search():
        pass
    dress(application)
    window.resize(1440, 900)
    window.show()
    window.adopt(file)
    window.activateWindow()
    _pass_until(window.isActiveWindow)
    assert window.view is not None
    behind: list[object] = []
    window.view.desk.read(lambda _: None, behind.append)  # after what the opening left to the worker
    window.view.desk.read_beside(lambda _: None, behind.append)
    desk = window.view.desk
    _pass_until(lambda: len(behind) == 2 and not desk.is_checking)
    _rest(0.5)
    for name, figure in (_strokes(window.view) if what == "keys" else _scrolled(window.view)).items():
        sys.stdout.write(f"{name} {figure}\n")
    sys.stdout.flush()
    os._exit(0)  # the audit is a copy that nobody asks for any more


def _strokes(view: AuditView) -> dict[str, float]:
    """Median milliseconds from a key that rates an element to its pixels; in turns without any rating."""
    view.go_to("2.b")
    page = view.page("2")
    assert isinstance(page, SectionPage)
    page.setFocus()
    painted = Painted(view.navigation.entry("2"))
    known: dict[str | None, Outcome] = {}

    def as_it_was(file: AuditFile, *, criterion: str | None = None) -> Outcome:
        return known.setdefault(criterion, known.get(criterion) or rate(file, criterion=criterion))

    ways: dict[str, Callable[..., Outcome]] = {"with": rate, "without": as_it_was}
    taken: dict[str, list[float]] = {"with": [], "without": []}
    for turn in range(2 * _STROKES + 4):
        way = ("with", "without")[turn % 2]
        setattr(desks, "rate", ways[way])  # noqa: B010 - it is what the window rates by
        seconds = _stroke(view, painted)
        if turn >= 4:
            taken[way].append(seconds * 1_000)
        _rest(0.05)
    return {way: statistics.median(times) for way, times in taken.items()}


def _stroke(view: AuditView, painted: Painted) -> float:
    arrived: list[bool] = []

    def note(_snapshot: object) -> None:
        arrived.append(True)
        painted.times = 0

    view.desk.refreshed.connect(note)
    start = time.perf_counter()
    QTest.keyClick(view.window(), next(_KEYS))
    _pass_until(lambda: bool(arrived) and painted.times > 0)
    seconds = time.perf_counter() - start
    view.desk.refreshed.disconnect(note)
    return seconds


def _scrolled(view: AuditView) -> dict[str, float]:
    """The 99th of 100 frames while all sources go by, and the memory that the process needed."""
    view.show_page(SOURCES)
    page = view.page(SOURCES)
    assert isinstance(page, SourcesPage)
    _pass_until(lambda: page.table.rowCount() > 0)
    _rest(0.3)
    bar = page.view.verticalScrollBar()
    end, page_step = bar.maximum(), max(1, bar.pageStep())
    slowly = [min(end, step * max(1, page_step // 10)) for step in range(300)]
    through = [end * step // 600 for step in range(600)]
    frames = []
    for place in (*slowly, *through, *reversed(slowly)):
        start = time.perf_counter()
        bar.setValue(place)
        QApplication.processEvents()
        frames.append(time.perf_counter() - start)
        time.sleep(max(0.0, FRAME - frames[-1]))
    frames.sort()
    return {
        "frame": frames[len(frames) * 99 // 100] * 1_000,
        "memory": int(_STATUS.read_text().split()[1]) * resource.getpagesize() / (1 << 20),
    }


def _pass_until(done: Callable[[], bool]) -> None:
    start = time.perf_counter()
    while not done():
        if time.perf_counter() - start > _LONGEST:
            raise TimeoutError("the window did not follow")
        QApplication.processEvents()


def _rest(seconds: float) -> None:
    start = time.perf_counter()
    while time.perf_counter() - start < seconds:
        QApplication.processEvents()
        time.sleep(0.001)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
