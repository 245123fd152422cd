"""Have a time-stamp server prove when a signed report was there; works again once one is back online."""

from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import Any

from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from workbench.errors import Problem, UnusableInput, WrongUsage
from workbench.store.audit_file import AuditFile
from workbench.ui.reports.report_dialog import Looked, ReportDialog, verdict_on
from workbench.ui.reports.target_box import TargetBox
from workbench.ui.reports.words import NOT_GENUINE
from workbench.ui.settings import keep_settings, load_settings
from workbench.ui.widgets.parts import label
from workbench.ui.words import listed


@dataclass(frozen=True, slots=True, kw_only=True)
class StampRequest:
    """What was entered; once `stopped` is set nothing is written any more."""

    report: Path
    server: str
    target: Path | None
    force: bool
    stopped: Event


@dataclass(frozen=True, slots=True)
class Stamped:
    """Where the file lies, the verdict on it, and the issuers that did not say whether they withdrew one."""

    path: Path
    verdict: dict[str, Any]
    unanswered: tuple[str, ...]


class TimestampDialog(ReportDialog):
    """The server's address is remembered; where it gives nothing the file stays as it is."""

    stop: Event | None = None  # while the server is asked: set, nothing is written any more

    def _title(self) -> str:
        return self.tr("Time-stamp a report")

    def _about(self) -> str:
        return self.tr(
            "A time-stamp proves that the signed report was there at a time, also after its signers' "
            "certificates have expired. Only its SHA-256 goes to the server. The issuers whose addresses "
            "stand in the certificates are asked whether they withdrew them. Nothing of its content is sent."
        )

    def _act_text(self) -> str:
        return self.tr("Time-stamp")

    def _build_entries(self) -> QWidget:
        self.server = QLineEdit(load_settings().timestamp_server)
        self.server.setPlaceholderText("https://tsa.example/tsr")
        self.server.setAccessibleName(self.tr("Address of the time-stamp server"))
        self.where = TargetBox(self.tr("time-stamped"))
        made = QWidget()
        form = QFormLayout(made)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Time-stamp &server"), self.server)
        told = self.tr("An RFC 3161 server of an authority that your readers trust.")
        form.addRow("", label(told, "small", wraps=True))
        form.addRow(self.tr("Where to"), self.where)
        return made

    def _on_looked(self, looked: Looked) -> None:
        refusal = self._refusal(looked.verdict)
        super()._on_looked(Looked(looked.verdict, refusal))
        if refusal is None and self.checked is not None:
            self.where.show_report(self.checked)
            self.server.setFocus()

    def _refusal(self, verdict: dict[str, Any]) -> Problem | None:
        if verdict["signatures"] and verdict["verdict"] != NOT_GENUINE:
            return None
        return UnusableInput(
            self.tr("Only a signed report that was not changed is time-stamped."),
            self.tr("Ask its auditor for the report as it was issued."),
        )

    # Stamping

    def _on_act(self) -> None:
        try:
            request = self._requested()
        except Problem as problem:
            self._tell_problem(problem)
            return
        keep_settings(load_settings()._replace(timestamp_server=request.server))
        self.stop = request.stopped
        self._show_running(True, self.tr("The server is being asked…"))
        self.leave.setText(self.tr("Stop"))
        self.leave.setEnabled(True)
        self._beside(lambda file: _stamped(request, file), self._on_stamped, failed=self._on_failed)

    def _requested(self) -> StampRequest:
        server, report = self.server.text().strip(), self.checked
        if not server:
            self.server.setFocus()
            raise WrongUsage(
                self.tr("The address of the time-stamp server is missing."),
                self.tr("Give one such as https://tsa.example/tsr."),
            )
        if report is None:
            raise WrongUsage(self.tr("No report is chosen yet."), self.tr("Choose one."))
        return StampRequest(
            report=report,
            server=server,
            target=self.where.target,
            force=self.where.may_replace,
            stopped=Event(),
        )

    def _on_stamped(self, done: Stamped) -> None:
        self._end()
        told = self.tr("Time-stamped. It lies at {path}").format(path=done.path)
        if done.unanswered:
            told += "\n" + self.tr("These told nothing of use on the certificates in it: {addresses}").format(
                addresses=listed(done.unanswered)
            )
        self._show_done(told, done.path, done.verdict)

    def _on_failed(self, problem: Problem) -> None:
        self._end()
        self._tell_problem(problem)

    def _end(self) -> None:
        self.stop = None
        self.leave.setText(self.tr("Close"))
        self.leave.setEnabled(True)

    def reject(self) -> None:
        """While the server is asked: stop, with nothing written; what comes of that is still told."""
        if self.stop is None:
            super().reject()
            return
        self.stop.set()
        self.leave.setEnabled(False)
        self.working.setText(self.tr("Being stopped; the server may take half a minute to answer."))


def _stamped(request: StampRequest, file: AuditFile | None) -> Stamped:
    from workbench.operations.countersigning import timestamp_report  # heavy: not before it is needed

    told = timestamp_report(
        request.report,
        server=request.server,
        target=request.target,
        force=request.force,
        is_wanted=lambda: not request.stopped.is_set(),
    )
    path = request.target or request.report
    return Stamped(path, verdict_on(path, file), told.unanswered)
