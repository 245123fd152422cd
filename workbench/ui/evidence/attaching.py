"""Attaching files: read beside the audit, written as one step, with progress and a way to stop."""

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QTimer, QUrl, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QProgressBar, QWidget

from workbench.errors import Problem
from workbench.store.audit_file import AuditFile
from workbench.store.changes import Changes
from workbench.ui.desk import Desk
from workbench.ui.telling import told as in_words
from workbench.ui.theme import SMALL
from workbench.ui.widgets.parts import button, column, label, row

if TYPE_CHECKING:
    from workbench.operations.evidence import Attached, Holder
    from workbench.operations.preparing import Given, Prepared

_SHOWN_AFTER_MS = 400
_KILO = 1024


@dataclass(frozen=True, slots=True)
class _Job:
    given: "Sequence[Given]"
    links: "Sequence[Holder]"


class Attaching(QWidget):
    """Shows nothing unless there is something to tell. `attached` tells the codes, new and known before."""

    attached = Signal(list)
    _progressed = Signal(str, int, int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._waiting: list[_Job] = []
        self._job: _Job | None = None
        self._result: Attached | None = None
        self._stopped = threading.Event()
        self._build()
        self._soon = QTimer(self, singleShot=True, interval=_SHOWN_AFTER_MS)
        self._soon.timeout.connect(self._show_progress)
        self._progressed.connect(self._on_progress)
        self.stop_button.clicked.connect(self._stopped.set)
        self.dismiss_button.clicked.connect(self.hide)
        self.hide()

    def _build(self) -> None:
        inside = column(self, spacing=4)
        self.told = label("", "muted", wraps=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of attaching"))
        line = row(spacing=SMALL)
        self.stop_button = button(self.tr("Stop"))
        self.dismiss_button = button(self.tr("Dismiss"))
        line.addWidget(self.told, 1)
        line.addWidget(self.stop_button)
        line.addWidget(self.dismiss_button)
        inside.addLayout(line)
        inside.addWidget(self.bar)

    # What can be attached

    def attach(self, given: "Sequence[Given]", links: "Sequence[Holder]" = ()) -> None:
        """Attach files, or bytes with a name, and link them; one after another."""
        if given and not self._desk.snapshot.read_only:
            self._waiting.append(_Job(tuple(given), tuple(links)))
            self._next()

    def paste(self, links: "Sequence[Holder]" = ()) -> bool:
        """Attach what is in the clipboard; False where that is neither a file nor a picture."""
        given = given_in(QGuiApplication.clipboard().mimeData())
        self.attach(given, links)
        return bool(given)

    # The way of one job

    def _next(self) -> None:
        if self._job is not None or not self._waiting:
            return
        self._job = job = self._waiting.pop(0)
        self._stopped.clear()
        self.hide()
        self._soon.start()
        progressed, stopped, reading = self._progressed, self._stopped, self.tr("Reading the files…")

        def prepare() -> "tuple[Prepared, ...]":
            from workbench.operations.preparing import prepare_evidence

            return prepare_evidence(
                job.given,
                progress=lambda done, of: progressed.emit(reading, done, of),
                cancelled=stopped.is_set,
            )

        self._desk.tasks.on_files(prepare, self._on_prepared, failed=self._on_refused)

    def _on_prepared(self, prepared: "tuple[Prepared, ...]") -> None:
        desk, job = self._desk, self._job
        progressed, stopped, keeping = self._progressed, self._stopped, self.tr("Keeping the files…")
        if job is None:
            return

        def operation(file: AuditFile) -> Changes:
            from workbench.operations.evidence import attach_evidence

            self._result = attach_evidence(
                file,
                prepared=prepared,
                links=job.links,
                actor=desk.actor,
                progress=lambda done, of: progressed.emit(keeping, done // _KILO, of // _KILO),
                cancelled=stopped.is_set,
            )
            return self._result.changes

        desk.write(operation, then=self._on_attached, failed=self._on_stopped)

    def _on_attached(self) -> None:
        result, self._result = self._result, None
        self._settle()
        if result is not None:
            self._tell(result)
            self.attached.emit([*result.codes, *(code for _, code in result.already)])
        self._next()

    def _on_refused(self, problem: Problem) -> None:
        self._on_stopped(problem)
        self._desk.failed.emit(problem)

    def _on_stopped(self, _problem: Problem) -> None:
        self._settle()
        self._next()

    def _settle(self) -> None:
        self._soon.stop()
        self._job = None
        self.hide()

    # Telling

    def _tell(self, result: "Attached") -> None:
        told = [
            self.tr("{name} is here already, as {code}.").format(name=name, code=code)
            for name, code in result.already
        ]
        told += [in_words(warning) for warning in result.warnings]
        if told:
            self.tell("\n".join(told))

    def tell(self, text: str) -> None:
        """Say something that stays until it is dismissed."""
        self.told.setText(text)
        self.bar.hide()
        self.stop_button.hide()
        self.dismiss_button.show()
        self.show()

    def _show_progress(self) -> None:
        self.bar.show()
        self.stop_button.show()
        self.dismiss_button.hide()
        self.show()

    def _on_progress(self, what: str, done: int, of: int) -> None:
        if self._job is not None:
            self.told.setText(what)
            self.bar.setRange(0, max(of, 1))
            self.bar.setValue(done)


def given_in(data: QMimeData) -> "list[Given]":
    """Files, or else the picture, in a clipboard or under the mouse."""
    files = [Path(url.toLocalFile()) for url in data.urls() if _is_file(url)]
    if files:
        return list(files)
    image = data.imageData() if data.hasImage() else None
    if not isinstance(image, QImage) or image.isNull():
        return []
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return [(f"Pasted {datetime.now():%Y-%m-%d %H.%M.%S}.png", bytes(buffer.data().data()))]


def holds_evidence(data: QMimeData) -> bool:
    """Whether something can be attached of what is under the mouse."""
    return data.hasImage() or any(_is_file(url) for url in data.urls())


def _is_file(url: QUrl) -> bool:
    return url.isLocalFile() and bool(url.toLocalFile())
