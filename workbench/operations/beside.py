"""Work in a process beside the window: laying out, opening a key and saving a PDF hold Python's lock long.

A worker of the window asks for it once (`use_processes`); everywhere else the same work is done where it is
asked for. What is asked and answered goes through pipes, and nothing through files: a passphrase is in no
argument and in no variable, and never on the disk. The process ends when this one does, however that comes:
its standard input is closed then. It is kept for a while, since a fresh one first has to load what it needs.
"""

import atexit
import gc
import io
import os
import pickle
import queue
import struct
import subprocess
import sys
import threading
import traceback
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType
from typing import IO, Any, ParamSpec, TypeVar, cast

from workbench.audit.said import Said
from workbench.errors import Problem

_START = (
    "import sys; sys.path.append(sys.argv.pop()); "
    "from workbench.operations.beside import main; sys.exit(main())"
)
_SECONDS_KEPT = 60.0
_NICE = 5
_SIZE = struct.Struct(">Q")
_Asked = ParamSpec("_Asked")
Result = TypeVar("Result")


class UnfinishedWork(Problem):
    """The process beside ended before it was done; nothing is known of the result."""


class FaultBeside(Exception):
    """A fault of ours in the process beside, with what it told of itself."""


class _Here(threading.local):
    """How this thread works."""

    uses_processes = False


_here = _Here()


def use_processes() -> None:
    """From now on this thread has such work done beside."""
    _here.uses_processes = True


def done(function: Callable[_Asked, Result], *asked: _Asked.args, **named: _Asked.kwargs) -> Result:
    """What a function of a module answers, beside if this thread asked for that, else here.

    Raises the `Problem` that it raised; UnfinishedWork when the process was ended by others.
    """
    if not _here.uses_processes or not _can_start():
        return function(*asked, **named)
    child = _POOL.taken()
    try:
        answer = child.ask(_packed((function, asked, named)))
    except BaseException:
        child.end()
        raise
    _POOL.keep(child)
    return cast(Result, _opened(answer))


def _can_start() -> bool:
    """A program in one file is no Python that could run our start; there, work is done here."""
    return bool(sys.executable) and not getattr(sys, "frozen", False)


def _opened(answer: bytes) -> Any:
    is_well, value = pickle.loads(answer)  # from a process that this one started
    if is_well:
        return value
    raise value


class _Child:
    """A process that waits for work."""

    def __init__(self) -> None:
        root = str(Path(__file__).resolve().parents[2])
        flags = 0
        if sys.platform == "win32":
            flags = subprocess.BELOW_NORMAL_PRIORITY_CLASS | subprocess.CREATE_NO_WINDOW
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-c", _START, root],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=flags,
        )

    @property
    def is_alive(self) -> bool:
        return self._process.poll() is None

    def ask(self, asked: bytes) -> bytes:
        """Wait for the answer."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        answer = None
        with suppress(OSError):
            _write(self._process.stdin, asked)
            answer = _read(self._process.stdout)
        if answer is None:
            raise UnfinishedWork("The work was ended before it was done.", "Try again.")
        return answer

    def end(self) -> None:
        """Leave nothing of it."""
        self._process.kill()
        with suppress(OSError):
            self._process.communicate()


class _Pool:
    """Keeps one process for the next work, for a while."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._kept: _Child | None = None
        self._timer: threading.Timer | None = None

    def taken(self) -> _Child:
        kept = self._released()
        if kept is not None and kept.is_alive:
            return kept
        if kept is not None:
            kept.end()
        return _Child()

    def keep(self, child: _Child) -> None:
        with self._guard:
            before, self._kept = self._kept, child
            self._stop_timer()
            self._timer = threading.Timer(_SECONDS_KEPT, self.end)
            self._timer.daemon = True
            self._timer.start()
        if before is not None:
            before.end()

    def end(self) -> None:
        kept = self._released()
        if kept is not None:
            kept.end()

    def _released(self) -> _Child | None:
        with self._guard:
            self._stop_timer()
            kept, self._kept = self._kept, None
            return kept

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None


_POOL = _Pool()


def end_processes() -> None:
    """Nobody needs what is kept any more."""
    _POOL.end()


atexit.register(end_processes)


# In the process


def main() -> int:
    """Answer what is asked through standard input; when that is closed, end at once, whatever is at work."""
    if hasattr(os, "nice"):
        os.nice(_NICE)
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # what a library prints is no answer
    questions: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(questions,), daemon=True).start()
    gc.disable()
    while True:
        _write(answers, _answer(questions.get()))
        gc.collect()  # while nobody waits


def _listen(questions: "queue.SimpleQueue[bytes]") -> None:
    while (asked := _read(sys.stdin.buffer)) is not None:
        questions.put(asked)
    os._exit(0)  # nobody waits any more


def _answer(asked: bytes) -> bytes:
    try:
        function, given, named = pickle.loads(asked)  # from the process that started this one
        return _packed((True, function(*given, **named)))
    except Problem as problem:
        return _packed((False, problem))
    except Exception as fault:
        told = "".join(traceback.format_exception(fault))
        return _packed((False, FaultBeside(told)))


# What is said across


def _write(pipe: IO[bytes], content: bytes) -> None:
    pipe.write(_SIZE.pack(len(content)))
    pipe.write(content)
    pipe.flush()


def _read(pipe: IO[bytes]) -> bytes | None:
    """What the other side wrote; None where it is there no more."""
    head = pipe.read(_SIZE.size)
    if len(head) < _SIZE.size:
        return None
    (size,) = _SIZE.unpack(head)
    content = pipe.read(size)
    return content if len(content) == size else None


class _Packer(pickle.Pickler):
    """Takes along what pickle leaves: a sentence with what it was made of, and read-only tables."""

    def reducer_override(self, value: Any) -> Any:
        if isinstance(value, Said):
            return _said, (value.template, dict(value.values))
        if isinstance(value, MappingProxyType):
            return _read_only, (dict(value),)
        if isinstance(value, Problem):
            return _problem, (type(value), value.args, vars(value))
        return NotImplemented


def _packed(value: object) -> bytes:
    target = io.BytesIO()
    _Packer(target, pickle.HIGHEST_PROTOCOL).dump(value)
    return target.getvalue()


def _said(template: str, values: dict[str, object]) -> Said:
    return Said.__new__(Said, template, **values)


def _read_only(table: dict[object, object]) -> MappingProxyType[object, object]:
    return MappingProxyType(table)


def _problem(kind: type[Problem], args: tuple[object, ...], told: dict[str, object]) -> Problem:
    """The same problem; its kind may ask for more than is told of it."""
    made = kind.__new__(kind, *args)
    vars(made).update(told)
    return made
