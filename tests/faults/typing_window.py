"""Real windows in which somebody types without end, each in a process of its own that is killed.

They are forked from one process that has everything loaded and no application yet, and tell over a pipe how
much of what was typed the strip at the bottom has called saved.
"""

import os
import random
import sys
from collections.abc import Iterator
from functools import partial
from itertools import count
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.faults.killing import TOLD, killed_while
from workbench.audit.records import Actor
from workbench.operations.person import remember_person
from workbench.store.audit_file import AuditFile, preload
from workbench.ui.checklist.section_page import SectionPage
from workbench.ui.main_window import MainWindow
from workbench.ui.tasks import Tasks

REF = "2.d"


def kill_windows(path: Path, kills: int, seed: int) -> Iterator[list[int]]:
    """What each window called saved before it was killed."""
    chooser = random.Random(seed)
    for _ in range(kills):
        told = killed_while(partial(type_in_window, path), chooser.uniform(0.0, 1.0), wait_for=True)
        yield [number for (number,) in TOLD.iter_unpack(told[: len(told) // TOLD.size * TOLD.size])]


def type_in_window(path: Path, pipe: int) -> None:
    """Open the audit, and type."""
    application = QApplication([])
    remember_person(Actor(name="A. Tester"))
    window = MainWindow(Tasks())
    window.show_start()
    window.show()
    window.open_path(path)
    beginning = QTimer(window, interval=10)
    beginning.timeout.connect(lambda: _begin(window, beginning, pipe))
    beginning.start()
    application.exec()


def _begin(window: MainWindow, beginning: QTimer, pipe: int) -> None:
    if window.view is None:
        return
    beginning.stop()
    window.view.go_to(REF)
    page = window.view.page(REF[0])
    assert isinstance(page, SectionPage)
    form = page.cards[REF].form
    assert form is not None
    field, words = form.observation, count(1)
    foot, desk = window.foot, window.view.desk
    assert foot is not None
    field.moveCursor(QTextCursor.MoveOperation.End)

    def stroke() -> None:
        number = next(words)
        if number % 9 == 0:  # now and then somebody looks up, and the pause saves
            QTest.qWait(500)
        if number % 7 == 0:
            field.save_now()
        QTest.keyClicks(field, f"{len(field.toPlainText())} ")  # each word is its own place
        typing.start(30)

    def tell() -> None:
        if field.toPlainText() and foot.saved.text().startswith("✓") and not desk.has_unsaved:
            os.write(pipe, TOLD.pack(len(field.toPlainText())))

    typing = QTimer(window, singleShot=True)
    typing.timeout.connect(stroke)
    typing.start(0)
    desk.refreshed.connect(lambda _snapshot: tell())
    desk.unsaved_changed.connect(lambda _has: tell())


def _check(path: Path, lengths: list[int], before: str) -> str:
    """What the file holds after a kill; a fault ends the process with its sentence."""
    with AuditFile.open(path) as file:
        kept = file.answers()[REF].observation or ""
        verdict = file.verify_journal()
    if len(kept) < max(lengths):
        sys.exit(f"{max(lengths)} characters were called saved, {len(kept)} are there")
    if not kept.startswith(before) or not _is_whole(kept):
        sys.exit("what is there is not what was typed")
    if (verdict.file, verdict.journal) != ("whole", "intact"):
        sys.exit("; ".join(verdict.findings))
    return kept


def _is_whole(text: str) -> bool:
    """Each word is the place at which it stands; the last may be half typed."""
    place = 0
    for word in text.split(" ")[:-1]:
        if word != str(place):
            return False
        place += len(word) + 1
    return True


def main(path: Path, kills: int, seed: int) -> None:
    """Kill, look into the file, and start again."""
    preload()
    kept = ""
    for lengths in kill_windows(path, kills, seed):
        kept = _check(path, lengths, kept)
        print(len(lengths), flush=True)  # noqa: T201 - the test counts


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
