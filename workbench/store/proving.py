"""Hold an audit against its journal in a process of its own, beside the work on it.

With many sources that takes seconds, in which no other thread of this process could do anything. The process
reads a copy, made a few pages at a time with the file let go between, so that a writer never waits for it.
The verdict is on the audit as it stood then; its `head` and `entries` tell up to where.
"""

import json
import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, fields
from functools import partial
from pathlib import Path
from typing import Any

from workbench.audit.said import Said
from workbench.errors import Problem, UnusableInput
from workbench.store import opening
from workbench.store.connection import REFUSALS, Connection, connect
from workbench.store.migrations import brought_up_to_date, connect_in_memory
from workbench.store.verdict import JournalVerdict, damaged_verdict, verdict_on

WORTH_A_PROCESS = 4 << 20  # bytes; a smaller audit is checked sooner than a process starts
_IN_MEMORY_UP_TO = 512 << 20
_PAGES = 500  # of 4 kB each: a few milliseconds, of which an encrypted file takes the most
_BEGUN = b"begun\n"
_NICE = 10
_START = (
    "import sys; sys.path.append(sys.argv.pop()); from workbench.store.proving import main; sys.exit(main())"
)


class UnfinishedCheck(Problem):
    """The check ended without a verdict, so nothing is known."""


@dataclass(slots=True)
class Prover:
    """Checks one audit once. `here` is how this process does it itself, where no other can be started."""

    path: Path
    passphrase: str | None = field(repr=False)
    here: Callable[[], JournalVerdict] = field(repr=False)
    _guard: threading.Lock = field(default_factory=threading.Lock, repr=False)
    _child: "subprocess.Popen[bytes] | None" = None
    _is_stopped: bool = False

    def verdict(self) -> JournalVerdict:
        """Wait for the verdict. UnfinishedCheck where the process was ended; UnusableInput as in opening."""
        size = self.path.stat().st_size if self.path.exists() else 0
        if size < WORTH_A_PROCESS:
            return self.here()
        with _aside(self.path, is_needed=self.passphrase is not None or size > _IN_MEMORY_UP_TO) as aside:
            asked = {
                "path": str(self.path.absolute()),
                "passphrase": self.passphrase,
                "aside": str(aside) if aside else None,
            }
            try:
                child = self._started()
            except OSError:
                return self.here()
            told, _ = child.communicate(json.dumps(asked).encode())
        if child.returncode > 0 and not told.startswith(_BEGUN) and not self._is_stopped:
            return self.here()  # it is no Python that can run this
        if child.returncode != 0:
            raise _unfinished()
        return _read_verdict(json.loads(told.removeprefix(_BEGUN)))

    def stop(self) -> None:
        """End the process; who waits for the verdict is told that there is none."""
        with self._guard:
            self._is_stopped = True
            if self._child is not None:
                self._child.kill()

    def _started(self) -> "subprocess.Popen[bytes]":
        with self._guard:
            if self._is_stopped:
                raise _unfinished()
            self._child = start_process()
            return self._child


def _unfinished() -> UnfinishedCheck:
    return UnfinishedCheck("The check of the journal was ended before it was done.", "Check again.")


def start_process() -> "subprocess.Popen[bytes]":
    """Start `main` in a process of its own; OSError where this program is not run by a Python."""
    if not sys.executable or getattr(sys, "frozen", False):
        raise OSError("there is no Python to start")
    root = str(Path(__file__).resolve().parents[2])
    flags = 0
    if sys.platform == "win32":
        flags = subprocess.BELOW_NORMAL_PRIORITY_CLASS | subprocess.CREATE_NO_WINDOW
    return subprocess.Popen(
        [sys.executable, "-P", "-c", _START, root],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=flags,
    )


@contextmanager
def _aside(path: Path, *, is_needed: bool) -> Iterator[Path | None]:
    """A place for a copy that cannot be in memory; empty, only its owner may read it, and gone afterwards."""
    made = _made_aside(path) if is_needed else None
    try:
        yield made
    finally:
        for leftover in (made, made.with_name(f"{made.name}-journal")) if made else ():
            with suppress(OSError):
                leftover.unlink()


def _made_aside(path: Path) -> Path:
    # Named as what the next writer clears away, should this process be killed too.
    make = partial(tempfile.mkstemp, prefix=f".{path.name}.", suffix=".new")
    try:
        descriptor, made = make(dir=path.parent)
    except OSError:
        descriptor, made = make()
    os.close(descriptor)
    return Path(made)


# In the process


def main() -> int:
    """Read from standard input what to check, and write the verdict."""
    sys.stdout.buffer.write(_BEGUN)
    sys.stdout.buffer.flush()
    if hasattr(os, "nice"):
        os.nice(_NICE)
    asked = json.loads(sys.stdin.buffer.readline())
    aside = Path(asked["aside"]) if asked["aside"] else None
    try:
        verdict = verdict_on_copy(Path(asked["path"]), passphrase=asked["passphrase"], aside=aside)
        told: dict[str, Any] = {
            "verdict": {one.name: _packed(getattr(verdict, one.name)) for one in fields(verdict)}
        }
    except Problem as problem:
        told = {"problem": [_packed(problem.what), _packed(problem.next_step)]}
    sys.stdout.write(json.dumps(told))
    return 0


def verdict_on_copy(path: Path, *, passphrase: str | None, aside: Path | None) -> JournalVerdict:
    """Copy an audit that may be written to meanwhile, into memory or `aside`, and check the copy."""
    try:
        with _copied(path, passphrase=passphrase, aside=aside) as copy:
            version = opening.examine_inside(copy, path)
            current = brought_up_to_date(copy, path, version=version, passphrase=passphrase, read_only=True)
            return verdict_on(current)
    except opening.DamagedFile as error:
        return damaged_verdict(error.what)


@contextmanager
def _copied(path: Path, *, passphrase: str | None, aside: Path | None) -> Iterator[Connection]:
    copy = connect(aside, mode="rwc", passphrase=passphrase) if aside else connect_in_memory()
    try:
        try:
            source = connect(path, mode="ro", passphrase=passphrase)
            try:
                source.backup(copy, pages=_PAGES)
            finally:
                source.close()
        except REFUSALS as error:
            raise opening.refused(path, error) from error
        yield copy
    finally:
        copy.close()


# What is said across


def _packed(value: object) -> object:
    """A value as JSON knows it; a sentence keeps what it was made of."""
    if isinstance(value, Said):
        return {"said": value.template, "values": {name: _packed(one) for name, one in value.values.items()}}
    if isinstance(value, tuple):
        return [_packed(one) for one in value]
    return value if value is None or isinstance(value, int) else str(value)


def _unpacked(told: Any) -> Any:
    if isinstance(told, dict):
        values = {name: _unpacked(one) for name, one in told["values"].items()}
        return Said.__new__(Said, told["said"], **values)
    return tuple(_unpacked(one) for one in told) if isinstance(told, list) else told


def _read_verdict(told: dict[str, Any]) -> JournalVerdict:
    if "problem" in told:
        raise UnusableInput(*_unpacked(told["problem"]))
    return JournalVerdict(**{key: _unpacked(one) for key, one in told["verdict"].items()})
