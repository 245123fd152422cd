"""What stands beside the pages, in our own drawing: the verdict, or what an unsigned document is."""

from collections.abc import Callable, Mapping
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import shiboken6
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from workbench.errors import Problem
from workbench.store.audit_file import AuditFile
from workbench.ui.desk import Desk
from workbench.ui.reports.verdict_panel import VerdictPanel
from workbench.ui.reports.words import grouped
from workbench.ui.tasks import Tasks
from workbench.ui.theme import MIDDLE, SMALL, scaled
from workbench.ui.widgets.choosing import choose_existing
from workbench.ui.widgets.parts import button, card, card_column, column, label, selectable

if TYPE_CHECKING:
    from workbench.operations.trusting import CertificateLook

_WIDTH = 320


class Note(NamedTuple):
    """What an unsigned document is: a word or two, and what that means."""

    title: str
    told: str


class Side(QScrollArea):
    """A strip beside the pages that scrolls on its own."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("centre")
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(scaled(_WIDTH))
        self.setMaximumWidth(scaled(_WIDTH + 140))
        holder = QWidget()
        holder.setObjectName("centre")
        self.inside = column(holder, margins=(2, 2, SMALL, 2), spacing=MIDDLE)
        self.setWidget(holder)


class NoteSide(Side):
    """Says what is shown, and by which digest these bytes are known."""

    def __init__(self, note: Note, parent: QWidget | None = None) -> None:
        super().__init__(note.title, parent)
        frame = card("note")
        inside = card_column(frame, spacing=SMALL)
        inside.addWidget(label(note.title, "title", wraps=True))
        inside.addWidget(selectable(label(note.told, wraps=True)))
        self._caption = label(self.tr("SHA-256 of these bytes"), "caption")
        self.digest = selectable(label("", "small", wraps=True))
        self.digest.setAccessibleName(self.tr("SHA-256 of these bytes"))
        inside.addWidget(self._caption)
        inside.addWidget(self.digest)
        self.inside.addWidget(frame)
        self.inside.addStretch(1)
        self._caption.hide()

    def show_digest(self, pdf: bytes) -> None:
        """Name the bytes that are shown."""
        self._caption.show()
        self.digest.setText(grouped(sha256(pdf).hexdigest()))


class VerdictSide(Side):
    """The verdict on exactly the bytes that are shown, worked out beside the window.

    Where an audit is open (`desk`) they are held against it; nothing that the file says of itself counts.
    `place_wanted` asks to go to what was changed in the audit since.
    """

    failed = Signal(object)
    place_wanted = Signal(str)

    def __init__(
        self, tasks: Tasks, path: Path | None, desk: Desk | None, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Verdict on the report"))
        self._tasks = tasks
        self._path = path
        self._desk = desk
        self._pdf = b""
        self._asked = 0
        self.panel = VerdictPanel(offers_trust=path is not None)
        self.trust = button(self.tr("Trust a certificate from a file…"), "link")
        self.trust.setAutoDefault(False)
        self.inside.addWidget(self.panel)
        self.inside.addWidget(self.trust)
        self.inside.addStretch(1)
        self.panel.trust_wanted.connect(self._on_trust)
        self.panel.history_wanted.connect(self._on_history)
        self.trust.clicked.connect(self._on_trust_file)
        self.panel.show_checking()

    def judge(self, pdf: bytes) -> None:
        """Judge these bytes, by what is trusted on this computer."""
        self._pdf = pdf
        self._asked += 1
        asked = self._asked

        def arrived(verdict: Mapping[str, Any]) -> None:
            if asked == self._asked:
                self.panel.show_verdict(verdict)

        def refused(problem: Problem) -> None:
            if asked == self._asked:
                self.panel.show_problem(problem)

        self.panel.show_checking()
        # Not on the worker that draws the pages: a countersigned report takes seconds.
        if self._desk is not None and shiboken6.isValid(self._desk):
            self._desk.check_beside(lambda file: _judged(pdf, file), arrived, failed=refused)
        else:
            self._tasks.on_checks(lambda: _judged(pdf, None), arrived, failed=refused)

    def _again(self) -> None:
        self.judge(self._pdf)

    def _on_trust(self, fingerprint: str) -> None:
        path = self._path

        def find() -> "CertificateLook":
            from workbench.operations.trusting import certificate_in_report

            return certificate_in_report(path or Path(), fingerprint=fingerprint)

        self._ask_to_pin(find)

    def _on_trust_file(self) -> None:
        choose_existing(
            self.window(),
            self.tr("Choose a certificate to trust"),
            self.tr("Certificates (*.pem *.cer *.crt);;All files (*)"),
            lambda paths: self.trust_file(paths[0]),
            folder=self._path.parent if self._path is not None else None,
        )

    def trust_file(self, path: Path) -> None:
        """Show a certificate; once it is trusted, judge anew."""

        def find() -> "CertificateLook":
            from workbench.operations.trusting import look_at_certificate

            return look_at_certificate(path)

        self._ask_to_pin(find)

    def _ask_to_pin(self, find: "Callable[[], CertificateLook]") -> None:
        from workbench.ui.reports.pin_dialog import ask_to_pin

        desk = self._desk if self._desk is not None and shiboken6.isValid(self._desk) else None
        ask_to_pin(self._tasks, self.window(), find, self._again, failed=self.failed.emit, desk=desk)

    def _on_history(self) -> None:
        verdict = self.panel.verdict
        if verdict is not None and verdict["later_entries"]:
            first = min(entry["position"] for entry in verdict["later_entries"])
            self.place_wanted.emit(f"history:since {first - 1}")


def _judged(pdf: bytes, file: AuditFile | None) -> dict[str, Any]:
    from workbench.operations.trusting import trusted_paths
    from workbench.operations.verifying import verify_bytes  # heavy: not before it is needed

    return verify_bytes(pdf, audit=file, trust=trusted_paths())
