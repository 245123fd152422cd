"""Countersign a report as its reviewer: the verdict first, then who signs, then what came of it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QCheckBox, QFormLayout, QVBoxLayout, QWidget

from workbench.audit.records import Actor, Countersignature
from workbench.errors import Problem, WrongUsage
from workbench.store.audit_file import AuditFile
from workbench.ui.desk import Desk
from workbench.ui.issuing.signing_entries import Signer, SigningEntries
from workbench.ui.reports.report_dialog import Looked, ReportDialog, verdict_on
from workbench.ui.reports.target_box import TargetBox
from workbench.ui.settings import remember_report
from workbench.ui.tasks import Tasks


@dataclass(frozen=True, slots=True, kw_only=True)
class CountersignRequest:
    """What was entered; the passphrase is kept no longer than this."""

    report: Path
    signer: Signer
    target: Path | None
    force: bool
    actor: Actor


@dataclass(frozen=True, slots=True)
class Countersigned:
    """What was added, where the file lies, and the verdict on it."""

    made: Countersignature
    path: Path
    verdict: dict[str, Any]


class CountersignDialog(ReportDialog):
    """The passphrase is asked each time and kept nowhere; everything else that was entered stays.

    What cannot be countersigned is refused before anybody is asked for a passphrase.
    """

    def __init__(
        self,
        tasks: Tasks,
        desk: Desk | None,
        actor: Actor,
        parent: QWidget | None = None,
        *,
        path: Path | None = None,
    ) -> None:
        self.actor = actor
        self.tasks = tasks
        super().__init__(tasks, desk, parent, path=path)

    def _title(self) -> str:
        return self.tr("Countersign a report")

    def _about(self) -> str:
        return self.tr(
            "Your signature as the reviewer is added behind the auditor's; no byte of the report changes."
        )

    def _act_text(self) -> str:
        return self.tr("Countersign")

    def _build_entries(self) -> QWidget:
        self.signing = SigningEntries(self, self, folder=Path.home())
        self.where = TargetBox(self.tr("countersigned"))
        self.record = QCheckBox(self.tr("Record it in the &journal of the open audit"))
        self.record.setVisible(self._desk is not None)
        self.record.setChecked(self._desk is not None and not self._desk.snapshot.read_only)
        self.record.toggled.connect(lambda _checked: self.check())
        made = QWidget()
        form = QFormLayout(made)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.signing.add_to(form)
        form.addRow(self.tr("Where to"), self.where)
        return made

    def _add_more(self, inside: QVBoxLayout) -> None:
        inside.addWidget(self.record)  # stays in sight where it is what stands against countersigning

    def _look(self) -> Callable[[Path, AuditFile | None], Looked]:
        records = self.record.isChecked()
        return lambda path, file: _looked(path, file, records=records)

    def _on_looked(self, looked: Looked) -> None:
        super()._on_looked(looked)
        if looked.refusal is None and self.checked is not None:
            self.where.show_report(self.checked)
            self.signing.set_focus()

    # Signing

    def _on_act(self) -> None:
        try:
            request = self._requested()
        except Problem as problem:
            self._tell_problem(problem)
            return
        self.signing.forget_passphrase()
        self._show_running(True, self.tr("Being signed and verified…"))
        if self._desk is not None and self.record.isChecked():
            self._desk.flush()
            self._desk.read(
                lambda file: _countersigned(request, file), self._on_countersigned, failed=self._on_failed
            )
        else:
            self._tasks.on_files(
                lambda: _countersigned(request, None), self._on_countersigned, failed=self._on_failed
            )

    def _requested(self) -> CountersignRequest:
        signer, report = self.signing.signer(), self.checked
        if report is None:
            raise WrongUsage(self.tr("No report is chosen yet."), self.tr("Choose one."))
        return CountersignRequest(
            report=report,
            signer=signer,
            target=self.where.target,
            force=self.where.may_replace,
            actor=self.actor,
        )

    def _on_countersigned(self, done: Countersigned) -> None:
        self.record.hide()
        remember_report(done.made.report, done.path)
        if self.signing.identity.path is not None:
            self.signing.remember(self.signing.identity.path)
        told = self.tr("Countersigned. It lies at {path}").format(path=done.path)
        if self._desk is not None and self.record.isChecked():
            told += "\n" + self.tr("The audit's journal records it.")
            self._desk.write(lambda _file: None)  # it is committed: this reads the audit anew
        self._show_done(told, done.path, done.verdict)

    def _on_failed(self, problem: Problem) -> None:
        self._tell_problem(problem)
        self.signing.show_problem(problem)


def _looked(path: Path, file: AuditFile | None, *, records: bool) -> Looked:
    from workbench.operations.countersigning import refuse_unless_countersignable

    verdict = verdict_on(path, file)
    try:
        refuse_unless_countersignable(path, audit=file if records else None)
    except Problem as refusal:
        return Looked(verdict, refusal)
    return Looked(verdict)


def _countersigned(request: CountersignRequest, file: AuditFile | None) -> Countersigned:
    from workbench.operations.countersigning import countersign_report  # heavy: not before it is needed

    made = countersign_report(
        request.report,
        identity_path=request.signer.identity,
        passphrase=request.signer.passphrase,
        actor=request.actor,
        audit=file,
        target=request.target,
        force=request.force,
    )
    path = request.target or request.report
    return Countersigned(made, path, verdict_on(path, file))
