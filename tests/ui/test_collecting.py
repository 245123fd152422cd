"""What nobody uses any more is let go of on the window's thread, never on a worker."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from workbench.ui import collecting
from workbench.ui.collecting import Collector
from workbench.ui.tasks import Tasks


@pytest.fixture(autouse=True)
def _as_in_the_program() -> None:
    """Between tests nothing is collected by itself; here Python begins as it does."""
    gc.enable()


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.stop()
    qtbot.wait(1)


class _Knot:
    """Refers to itself, so that only the collector can let it go; holds what the window's thread owns."""

    def __init__(self) -> None:
        self.itself = self
        self.timer = QTimer()


def test_that_a_worker_that_makes_many_objects_lets_go_of_no_timer(tasks: Tasks, qtbot: QtBot) -> None:
    threads: list[str] = []
    for _ in range(50):
        weakref.finalize(_Knot(), lambda: threads.append(threading.current_thread().name))

    def busy() -> int:
        return max(len([[number] for number in range(5_000)]) for _ in range(40))

    done: list[int] = []
    tasks.on_store(busy, done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=5_000)
    gc.collect()

    assert len(threads) == 50
    assert set(threads) == {threading.main_thread().name}


def test_that_the_window_collects_while_workers_are_there_and_python_does_after(
    tasks: Tasks, qtbot: QtBot
) -> None:
    before = gc.isenabled()
    done: list[None] = []
    tasks.on_store(lambda: None, done.append)
    qtbot.waitUntil(lambda: done == [None], timeout=5_000)
    assert before
    assert not gc.isenabled()

    gone: list[bool] = []
    weakref.finalize(_Knot(), lambda: gone.append(True))
    kept = [[number] for number in range(2_000)]
    qtbot.waitUntil(lambda: gone == [True], timeout=5_000)
    assert len(kept) == 2_000

    tasks.stop()
    assert gc.isenabled()


def test_that_nothing_is_collected_where_little_was_made(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    parent = QObject()
    monkeypatch.setattr(gc, "collect", asked.append)
    monkeypatch.setattr(gc, "get_count", lambda: (10, 11, 11))
    Collector(parent).collect_due()
    assert asked == []

    monkeypatch.setattr(gc, "get_count", lambda: (701, 11, 3))
    Collector(parent).collect_due()
    assert asked == [1]


def test_that_all_that_is_there_is_looked_at_while_nobody_is_at_the_window_or_after_some_minutes(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    monkeypatch.setattr(gc, "collect", asked.append)
    monkeypatch.setattr(gc, "get_count", lambda: (701, 11, 11))
    state = [Qt.ApplicationState.ApplicationActive]
    monkeypatch.setattr(QGuiApplication, "applicationState", lambda: state[0])
    parent = QObject()
    collector = Collector(parent)
    collector.collect_due()
    state[0] = Qt.ApplicationState.ApplicationInactive
    collector.collect_due()
    assert asked == [1, 1]  # not while the window is still being made

    monkeypatch.setattr(collecting, "SHORTEST_MS", 1)
    qtbot.wait(20)
    collector.collect_due()
    assert asked == [1, 1, 2]

    state[0] = Qt.ApplicationState.ApplicationActive
    monkeypatch.setattr(collecting, "LONGEST_MS", 1)
    qtbot.wait(20)
    collector.collect_due()
    assert asked == [1, 1, 2, 2]


def test_that_garbage_is_collected_before_any_worker_is_there(qtbot: QtBot) -> None:
    tasks = Tasks()
    tasks.start_collecting()
    assert not gc.isenabled()
    gone: list[bool] = []
    weakref.finalize(_Knot(), lambda: gone.append(True))
    kept = [[number] for number in range(2_000)]
    qtbot.waitUntil(lambda: gone == [True], timeout=5_000)
    assert len(kept) == 2_000
    tasks.stop()
    assert gc.isenabled()
