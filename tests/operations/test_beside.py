import os
import signal
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

import pytest

from workbench.audit.outcome import Remark
from workbench.audit.remarks import Code
from workbench.audit.said import Said
from workbench.errors import UnusableInput
from workbench.operations.beside import (
    FaultBeside,
    UnfinishedWork,
    done,
    end_processes,
    use_processes,
)
from workbench.operations.making import opened
from workbench.operations.signoff import SignOffBlocked

Result = TypeVar("Result")


@pytest.fixture(autouse=True)
def _nothing_left() -> Iterator[None]:
    yield
    end_processes()


def in_worker(job: Callable[[], Result]) -> Result:
    """The job's answer from a thread that has its work done beside."""
    answers: list[Result] = []
    faults: list[Exception] = []

    def work() -> None:
        use_processes()
        try:
            answers.append(job())
        except Exception as fault:
            faults.append(fault)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    if faults:
        raise faults[0]
    return answers[0]


# What is done beside has to be found by name there, so it is the standard library's, or ours.


def test_that_it_is_done_here_unless_a_worker_asked_for_it() -> None:
    assert done(os.getpid) == os.getpid()
    assert in_worker(lambda: done(os.getpid)) != os.getpid()
    assert done(os.getpid) == os.getpid()


def test_that_one_process_does_one_thing_after_another() -> None:
    first, second = in_worker(lambda: (done(os.getpid), done(os.getpid)))
    assert first == second


def test_that_two_workers_do_not_wait_for_each_other() -> None:
    begun = time.monotonic()
    threads = [threading.Thread(target=in_worker, args=(lambda: done(time.sleep, 1.5),)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert time.monotonic() - begun < 2.9


def test_that_sentences_and_read_only_tables_come_across_whole() -> None:
    said = Said("{n} braces {{}} in {name}", n=2, name=Said("a {what}", what="name"))
    found: dict[str, object] = in_worker(
        lambda: done(dict, {"said": said, "table": MappingProxyType({"a": (1, 2)})})
    )
    came, table = found["said"], found["table"]
    assert isinstance(came, Said)
    assert (came, came.template, dict(came.values)) == (said, said.template, dict(said.values))
    assert isinstance(table, MappingProxyType)
    assert dict(table) == {"a": (1, 2)}


def test_that_a_problem_is_raised_as_it_was_beside() -> None:
    with pytest.raises(UnusableInput) as here:
        opened(b"no identity", "three words")
    with pytest.raises(UnusableInput) as beside:
        in_worker(lambda: opened(b"no identity", "three words"))
    told = [(type(one), one.what, one.next_step, str(one)) for one in (here.value, beside.value)]
    assert told[0] == told[1]


def test_that_a_problem_comes_across_though_its_kind_is_made_of_something_else() -> None:
    problem = SignOffBlocked(
        (Remark(Code.NOT_APPLICABLE_WITHOUT_REASON, (("element", "2.c"),), at="answers.2.c"),)
    )
    (found,) = in_worker(lambda: done(list, (problem,)))
    assert isinstance(found, SignOffBlocked)
    assert (found.blocks, found.what, found.next_step) == (problem.blocks, problem.what, problem.next_step)


def test_that_a_fault_of_ours_tells_where_it_was() -> None:
    with pytest.raises(FaultBeside, match=r"Traceback(.|\n)*ZeroDivisionError"):
        in_worker(lambda: done(divmod, 1, 0))


def test_that_what_a_library_prints_is_no_answer() -> None:
    assert in_worker(lambda: (done(print, "noise"), done(len, "four")))[1] == 4


def test_that_a_process_that_was_ended_is_told_and_the_next_one_works() -> None:
    def killed() -> None:
        done(os.kill, done(os.getpid), signal.SIGKILL)

    with pytest.raises(UnfinishedWork, match="Try again"):
        in_worker(killed)
    assert in_worker(lambda: done(len, "four")) == 4


def test_that_one_that_died_while_it_was_kept_is_replaced() -> None:
    kept = in_worker(lambda: done(os.getpid))
    os.kill(kept, signal.SIGKILL)
    time.sleep(0.2)
    assert in_worker(lambda: done(len, "four")) == 4


_KILLED = """
    import threading, time
    from workbench.operations.beside import done, use_processes
    import os, sys

    use_processes()
    print(done(os.getpid), flush=True)
    done(time.sleep, 60)
"""


@pytest.mark.deep
def test_that_nothing_goes_on_beside_a_window_that_was_killed(tmp_path: Path) -> None:
    root = Path(__file__).resolve().parents[2]
    with subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(_KILLED)], cwd=root, stdout=subprocess.PIPE
    ) as window:
        assert window.stdout is not None
        beside = int(window.stdout.readline())
        time.sleep(0.3)
        window.kill()
    for _ in range(100):
        if not _is_there(beside):
            break
        time.sleep(0.1)
    assert not _is_there(beside)


def _is_there(process: int) -> bool:
    try:
        told = Path(f"/proc/{process}/stat").read_text(encoding="ascii", errors="replace")
    except OSError:
        return False
    return told.rpartition(")")[2].split()[0] != "Z"
