"""Children that type answers into a real audit, and are killed at a random moment.

They are forked from this one process, which has everything loaded (a few milliseconds each), and tell over
a pipe which answers they were told are saved. After the kill the file is opened again and asked for each.
"""

import os
import random
import signal
import struct
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from workbench.audit.records import Actor, Answer
from workbench.store.audit_file import AuditFile

ME = Actor(name="A. Tester")
ELEMENTS = ("1.a", "1.b", "2.c", "3.a")
TOLD = struct.Struct("<I")

Typing = Callable[..., None]


@dataclass(slots=True)
class Result:
    """What a loop of kills came to: `acknowledged` answers, `lost` ones, faults of the file in words."""

    kills: int = 0
    acknowledged: int = 0
    lost: int = 0
    faults: list[str] = field(default_factory=list)


def type_answers(path: Path, pipe: int, start: int) -> None:
    """Type observations for ever, and acknowledge each after COMMIT returned."""
    with AuditFile.open(path) as file:
        for number in range(start, 1 << 31):
            _answer(file, number)
            os.write(pipe, TOLD.pack(number))


def type_answers_too_soon(path: Path, pipe: int, start: int) -> None:
    """The control: acknowledge before COMMIT. The harness must catch it losing answers."""
    with AuditFile.open(path) as file:
        for number in range(start, 1 << 31):
            with file.unit("Observation", actor=ME) as unit:
                unit.put(_text(number))
                os.write(pipe, TOLD.pack(number))


def _answer(file: AuditFile, number: int) -> None:
    with file.unit("Observation", actor=ME, continues=f"answer:{number % 4}") as unit:
        unit.put(_text(number))


def _text(number: int) -> Answer:
    return Answer(element=ELEMENTS[number % len(ELEMENTS)], observation=f"seen {number}")


def kill_loop(path: Path, kills: int, *, seed: int, typing: Typing = type_answers) -> Result:
    """Start, kill, open and ask, `kills` times on one file."""
    chooser, result, last = random.Random(seed), Result(), 0
    while result.kills < kills:
        typed = partial(typing, path, start=last + 1)
        told = killed_while(typed, chooser.uniform(0.0, 0.01), wait_for=True)
        numbers = [number for (number,) in TOLD.iter_unpack(told[: len(told) // TOLD.size * TOLD.size])]
        result.kills += 1
        result.acknowledged += len(numbers)
        last = _ask(path, last, numbers, result)
    return result


def _ask(path: Path, last: int, numbers: list[int], result: Result) -> int:
    """Every acknowledged answer is there, or a later one in its place."""
    with AuditFile.open(path) as file:
        kept = {
            answer.element: int((answer.observation or "seen 0")[5:]) for answer in file.answers().values()
        }
        for number in numbers[-len(ELEMENTS) :]:
            if kept.get(ELEMENTS[number % len(ELEMENTS)], 0) < number:
                result.lost += 1
        verdict = file.verify_journal() if result.kills % 20 == 0 else None
        if verdict is not None and (verdict.file, verdict.journal) != ("whole", "intact"):
            result.faults.extend(verdict.findings)
    return max([last, *numbers, *kept.values()])


def killed_while(act: Callable[[int], None], delay: float, *, wait_for: bool = False) -> bytes:
    """Run `act` in a forked child and kill it `delay` seconds after its first word (or after the fork)."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        code = 1
        try:
            act(writing)
            code = 0
        finally:
            os._exit(code)
    os.close(writing)
    first = os.read(reading, TOLD.size) if wait_for else b""
    time.sleep(delay)
    os.kill(child, signal.SIGKILL)
    told = first + b"".join(_rest(reading))
    os.close(reading)
    os.waitpid(child, 0)
    return told


def _rest(pipe: int) -> Iterator[bytes]:
    while chunk := os.read(pipe, 65_536):
        yield chunk
