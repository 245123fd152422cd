import threading
from collections.abc import Iterator
from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from workbench.errors import CannotWrite, Problem
from workbench.ui.tasks import Tasks


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.stop()
    qtbot.wait(1)


def test_that_work_runs_beside_and_its_answer_comes_to_the_windows_thread(tasks: Tasks, qtbot: QtBot) -> None:
    threads: list[str] = []

    def job() -> str:
        threads.append(threading.current_thread().name)
        return "done"

    def then(result: str) -> None:
        threads.append(f"{result} on {threading.current_thread().name}")

    tasks.on_store(job, then)
    qtbot.waitUntil(lambda: len(threads) == 2, timeout=2_000)

    assert threads[0].startswith("store")
    assert threads[1] == f"done on {threading.main_thread().name}"


def test_that_store_work_is_done_one_after_the_other(tasks: Tasks, qtbot: QtBot) -> None:
    done: list[int] = []
    for number in range(20):
        tasks.on_store(partial(abs, number), done.append)

    qtbot.waitUntil(lambda: len(done) == 20, timeout=2_000)

    assert done == list(range(20))


def test_that_reading_files_does_not_hold_up_the_store(tasks: Tasks, qtbot: QtBot) -> None:
    gate, done = threading.Event(), []
    tasks.on_files(lambda: gate.wait(5), lambda _: done.append("file"))
    tasks.on_store(lambda: None, lambda _: done.append("store"))

    qtbot.waitUntil(lambda: done == ["store"], timeout=2_000)
    gate.set()
    qtbot.waitUntil(lambda: done == ["store", "file"], timeout=2_000)


def test_that_a_problem_is_told_to_who_asked(qtbot: QtBot) -> None:
    told: list[Problem] = []

    def refuse() -> None:
        raise CannotWrite("No.", "Try elsewhere.")

    Tasks(inline=True).on_store(refuse, lambda _: None, failed=told.append)

    assert [problem.next_step for problem in told] == ["Try elsewhere."]


def test_that_our_own_fault_is_logged_and_told_in_a_sentence(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    tasks = Tasks(inline=True)
    told: list[Problem] = []
    tasks.failed.connect(told.append)

    tasks.on_store(lambda: 1 // 0, lambda _: None)

    assert "nothing was changed" in told[0].what
    assert "ZeroDivisionError" in caplog.text


def test_that_an_answer_for_a_page_that_is_gone_is_dropped(qtbot: QtBot) -> None:
    class Page(QObject):
        answers: list[int] = []  # noqa: RUF012 - outlives its page on purpose

        def take(self, answer: int) -> None:
            self.answers.append(answer)

    import shiboken6

    page = Page()
    take = page.take
    shiboken6.delete(page)

    Tasks(inline=True).on_store(lambda: 1, take)

    assert Page.answers == []


def test_that_an_answer_is_not_told_to_what_is_gone_by_then(tasks: Tasks, qtbot: QtBot) -> None:
    class Asking(QObject):
        def ask(self) -> None:
            tasks.on_store(lambda: 1, lambda number: self.setObjectName(str(number)))
            tasks.on_store(lambda: 1, partial(self.take, "number"))

        def take(self, name: str, number: int) -> None:
            self.setProperty(name, number)

    asking = Asking()
    done: list[None] = []
    asking.ask()
    shiboken6.delete(asking)
    tasks.on_store(lambda: None, done.append)

    qtbot.waitUntil(lambda: done == [None], timeout=2_000)  # nothing was raised in between


def test_that_a_check_holds_up_neither_the_store_nor_files(tasks: Tasks, qtbot: QtBot) -> None:
    gate, done = threading.Event(), []
    tasks.on_checks(lambda: gate.wait(5), lambda _: done.append("check"))
    tasks.on_files(lambda: None, lambda _: done.append("file"))
    qtbot.waitUntil(lambda: done == ["file"], timeout=2_000)
    tasks.on_store(lambda: None, lambda _: done.append("store"))
    qtbot.waitUntil(lambda: done == ["file", "store"], timeout=2_000)
    gate.set()
    qtbot.waitUntil(lambda: done == ["file", "store", "check"], timeout=2_000)
