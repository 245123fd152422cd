"""What all dialogs on a signed report share: which file, the verdict on it, and what went wrong."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from workbench.errors import Problem
from workbench.store.audit_file import AuditFile
from workbench.ui.desk import Desk
from workbench.ui.issuing.places import PathField
from workbench.ui.reports.verdict_panel import VerdictPanel
from workbench.ui.tasks import Failed, Tasks
from workbench.ui.theme import scaled
from workbench.ui.widgets.asking_dialog import AskingDialog
from workbench.ui.widgets.choosing import Chosen, choose_existing
from workbench.ui.widgets.parts import add_field, button, column

if TYPE_CHECKING:
    from workbench.operations.trusting import CertificateLook

_WIDTH, _HEIGHT, _PANEL = 640, 660, 190
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Looked:
    """The verdict on a file, and why nothing can be added to it, if so."""

    verdict: dict[str, Any]
    refusal: Problem | None = None
    has_pages: bool = True


class ReportDialog(AskingDialog):
    """The verdict comes before anything else is asked. `place_wanted` asks to go elsewhere in the audit.

    Without a desk there is no audit at hand. Checking can be left at any time: what comes of it is let go.
    """

    place_wanted = Signal(str)

    def __init__(
        self, tasks: Tasks, desk: Desk | None, parent: QWidget | None = None, *, path: Path | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._desk = desk
        self._asked = 0
        self.checked: Path | None = None
        self._can_act = False
        self.is_done = False  # something was added to the file
        self._build()
        self._connect()
        if path is not None:
            self.report.show_path(path)
            self.check()
        else:
            self.check()

    # Building

    def _build(self) -> None:
        self.resize(scaled(_WIDTH), scaled(_HEIGHT))
        inside = self._begin(self._title(), self._about())
        folder = self._desk.snapshot.path.parent if self._desk is not None else Path.home()
        self.report = PathField(self.tr("Report"), ask=self._ask, suffix="pdf", folder=folder)
        self.pages_button = button(self.tr("&Look at it"))
        self.pages_button.setAutoDefault(False)
        self.pages_button.setToolTip(self.tr("Show its pages, with the verdict beside them"))
        add_field(inside, self._asked_for(), self.report, self.pages_button)
        inside.addWidget(self._scrolling_panel(), 1)
        self.entries = self._build_entries()
        inside.addWidget(self.entries)
        self._add_telling(inside, busy=self.tr("It is being worked on"))
        self._add_more(inside)
        self.act = button(self._act_text(), "primary")
        self._add_buttons(inside, self.act, leave=self.tr("Close"))

    def _scrolling_panel(self) -> QScrollArea:
        self.panel = VerdictPanel()
        area = QScrollArea()
        area.setObjectName("centre")
        area.setAccessibleName(self.tr("Verdict on the report"))
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setMinimumHeight(scaled(_PANEL))
        holder = QWidget()
        holder.setObjectName("centre")
        inside = column(holder, margins=(2, 2, 2, 2))
        inside.addWidget(self.panel)
        inside.addStretch(1)
        area.setWidget(holder)
        return area

    def _connect(self) -> None:
        self.report.line.editingFinished.connect(self._on_entered)
        self.panel.trust_wanted.connect(self._on_trust)
        self.panel.history_wanted.connect(self._on_history)
        self.act.clicked.connect(self._on_act)
        self.pages_button.clicked.connect(self._on_pages)

    # What each dialog says and does

    def _title(self) -> str:
        raise NotImplementedError

    def _about(self) -> str:
        raise NotImplementedError

    def _act_text(self) -> str:
        raise NotImplementedError

    def _asked_for(self) -> str:
        return self.tr("&Report (PDF)")

    def _files(self) -> str:
        """What can be chosen, as a file dialog wants it."""
        return self.tr("PDF (*.pdf);;All files (*)")

    def _build_entries(self) -> QWidget:
        raise NotImplementedError

    def _add_more(self, inside: QVBoxLayout) -> None:
        """What is asked even where nothing can be done with the file."""

    def _look(self) -> Callable[[Path, AuditFile | None], Looked]:
        """What looks at a file, away from the window."""
        return look_at_report

    def _on_act(self) -> None:
        raise NotImplementedError

    # The verdict

    def _ask(self, then: Chosen) -> QFileDialog:
        def chosen(paths: list[Path]) -> None:
            then(paths)
            self._on_entered()

        return choose_existing(
            self,
            self.tr("Choose a report"),
            self._files(),
            chosen,
            folder=self.report.path.parent if self.report.path else None,
        )

    def _on_entered(self) -> None:
        if self.report.path != self.checked:
            self.check()

    def check(self) -> None:
        """Check the file that is entered, and whether something can be added to it."""
        path = self.checked = self.report.path
        self._asked += 1
        asked, look = self._asked, self._look()
        self.pages_button.setEnabled(path is not None)
        self.error.hide()
        self.done_told.hide()
        self._show_actable(False)
        if path is None:
            self.panel.show_nothing()
            return

        def arrived(looked: Looked) -> None:
            if asked == self._asked:
                self._on_looked(looked)

        def refused(problem: Problem) -> None:
            if asked == self._asked:
                self.panel.show_problem(problem)

        self.panel.show_checking()
        self._check_beside(lambda file: look(path, file), arrived, failed=refused)

    def _on_looked(self, looked: Looked) -> None:
        self.panel.show_verdict(looked.verdict)
        self.pages_button.setEnabled(looked.has_pages)
        if looked.refusal is not None:
            self._tell_problem(looked.refusal)
        self._show_actable(looked.refusal is None)

    def _check_beside(
        self, job: Callable[[AuditFile | None], Looked], then: Callable[[Looked], None], *, failed: Failed
    ) -> None:
        """Judge where nothing else waits for it: a countersigned report takes seconds."""
        if self._desk is not None:
            self._desk.check_beside(job, then, failed=failed)
        else:
            self._tasks.on_checks(lambda: job(None), then, failed=failed)

    def _beside(
        self,
        job: Callable[[AuditFile | None], Result],
        then: Callable[[Result], None],
        *,
        failed: Failed,
    ) -> None:
        """Work on files; on the audit's too, where there is one."""
        if self._desk is not None:
            self._desk.read_beside(job, then, failed=failed)
        else:
            self._tasks.on_files(lambda: job(None), then, failed=failed)

    def _certificate(self, path: Path, fingerprint: str) -> "CertificateLook":
        """The certificate of one who signed a file; read away from the window."""
        from workbench.operations.trusting import certificate_in_report

        return certificate_in_report(path, fingerprint=fingerprint)

    def _on_trust(self, fingerprint: str) -> None:
        from workbench.ui.reports.pin_dialog import ask_to_pin

        path = self.checked
        if path is not None:
            ask_to_pin(
                self._tasks,
                self,
                lambda: self._certificate(path, fingerprint),
                self.check,
                failed=self._tell_problem,
                desk=self._desk,
            )

    def _on_pages(self) -> None:
        from workbench.ui.reports.opening import show_report

        if self.checked is not None:
            pages = show_report(self, self._tasks, self._desk, self.checked)
            pages.place_wanted.connect(self._on_place)

    def _on_place(self, place: str) -> None:
        self.place_wanted.emit(place)
        self.reject()

    def _on_history(self) -> None:
        verdict = self.panel.verdict
        if verdict is not None and verdict["later_entries"]:
            first = min(entry["position"] for entry in verdict["later_entries"])
            self._on_place(since(first - 1))

    # States

    def _may_act(self) -> bool:
        return self._can_act

    def _show_actable(self, can_act: bool) -> None:
        """Whether the file can be acted on; only then is anything asked."""
        self._can_act = can_act
        self.entries.setVisible(can_act)
        self._show_ready()

    def _show_running(self, is_running: bool, told: str = "") -> None:
        super()._show_running(is_running, told)
        self.report.setEnabled(not is_running)

    def _fit(self) -> None:
        """It is large enough for all of its texts."""

    def _show_done(self, told: str, path: Path, verdict: dict[str, Any]) -> None:
        """What came of it: the verdict on the new file; nothing more is asked."""
        self._show_running(False)
        self.is_done = True
        self.checked = path
        self.report.show_path(path)
        self.report.setEnabled(False)
        self.panel.show_verdict(verdict)
        self.done_told.setText(told)
        self.done_told.show()
        self._ask_no_more()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous() and self.report.path is None:
            self.report.setFocus()


def since(position: int) -> str:
    """The place that shows what was changed after an entry of the journal."""
    return f"history:since {position}"


def look_at_report(path: Path, file: AuditFile | None) -> Looked:
    """The verdict on a file, by what is trusted on this computer."""
    return Looked(verdict_on(path, file))


def verdict_on(path: Path, file: AuditFile | None) -> dict[str, Any]:
    """The same as its parts."""
    from workbench.operations.trusting import trusted_paths
    from workbench.operations.verifying import verify_report  # heavy: not before it is needed

    return verify_report(path, audit=file, trust=trusted_paths())
