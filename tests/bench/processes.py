"""Whole processes with a window, watched from outside by the lines that they write."""

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

# All windows are watched alike: one widget's first paint, told when the window around it is painted too.
WATCH = """
import sys
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

class Watch(QObject):
    seen = False

    def eventFilter(self, watched, event):
        if not self.seen and event.type() is QEvent.Type.Paint:
            self.seen = True
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), 1)  # before other work
        return False

    def customEvent(self, event):
        print("painted", flush=True)
        then()

watch = Watch()
"""


@dataclass(frozen=True)
class Run:
    """Seconds from the start of a process to each line it wrote."""

    lines: dict[str, float]


def as_installed(folder: Path) -> dict[str, str]:
    """The variables under which Python keeps compiled files, whatever the machine says of that."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPYCACHEPREFIX": str(folder / "compiled")}


def run(variables: dict[str, str], code: str, *words: str) -> Run:
    started = time.perf_counter()
    lines = {}
    with subprocess.Popen(
        [sys.executable, "-c", code.replace("{watch}", WATCH), *words],
        env=variables,
        stdout=subprocess.PIPE,
        text=True,
    ) as child:
        assert child.stdout is not None
        for line in child.stdout:
            lines[line.strip()] = time.perf_counter() - started
    assert child.returncode == 0
    return Run(lines)
