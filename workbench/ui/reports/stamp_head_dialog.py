"""Have a time-stamp server prove when the audit's journal was there; works again once one is back online."""

from threading import Event

from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from workbench.audit.records import Actor, HeadStamp
from workbench.errors import WrongUsage
from workbench.store.audit_file import AuditFile
from workbench.store.changes import Changes
from workbench.store.journal import JournalHead
from workbench.ui.desk import Desk
from workbench.ui.reports.words import moment_of
from workbench.ui.settings import keep_settings, load_settings
from workbench.ui.widgets.asking_dialog import AskingDialog
from workbench.ui.widgets.parts import button


class StampHeadDialog(AskingDialog):
    """The server is asked beside the audit, which can be worked on; nothing is recorded once stopped."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.stop: Event | None = None
        self._build()
        self.act.clicked.connect(self._on_act)

    def _build(self) -> None:
        self.setMinimumWidth(560)
        inside = self._begin(self.tr("Time-stamp the journal"), self._about())
        self.server = QLineEdit(load_settings().timestamp_server)
        self.server.setPlaceholderText("https://tsa.example/tsr")
        self.entries = QWidget()
        form = QFormLayout(self.entries)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(self.tr("Time-stamp &server"), self.server)
        inside.addWidget(self.entries)
        self._add_telling(inside, busy=self.tr("The server is being asked"))
        inside.addStretch(1)
        self.act = button(self.tr("Time-stamp"), "primary")
        self._add_buttons(inside, self.act, leave=self.tr("Close"))

    def _about(self) -> str:
        return self.tr(
            "A time-stamp proves that every entry of the journal up to now was there at a time, whatever "
            "this computer's clock says. Only the SHA-256 of the last entry goes to the server."
        )

    def _may_act(self) -> bool:
        return not self._desk.snapshot.read_only

    # Stamping: the head, the server, the record

    def _on_act(self) -> None:
        server = self.server.text().strip()
        if not server:
            self.server.setFocus()
            self._tell_problem(
                WrongUsage(
                    self.tr("The address of the time-stamp server is missing."),
                    self.tr("Give one such as https://tsa.example/tsr."),
                )
            )
            return
        keep_settings(load_settings()._replace(timestamp_server=server))
        stop = self.stop = Event()
        self._show_running(True, self.tr("The server is being asked…"))
        self._desk.flush()
        self._desk.read(_head, lambda head: self._ask(head, server, stop), failed=self._tell_problem)

    def _ask(self, head: JournalHead, server: str, stop: Event) -> None:
        self._desk.tasks.on_checks(
            lambda: _asked(head, server), lambda stamp: self._record(stamp, stop), failed=self._tell_problem
        )

    def _record(self, stamp: HeadStamp, stop: Event) -> None:
        if stop.is_set():
            self._show_running(False)
            self._tell(self.tr("It was stopped; nothing was recorded."))
            return
        actor = self._desk.actor
        self._desk.write(
            lambda file: _recorded(file, stamp, actor),
            then=lambda: self._on_recorded(stamp),
            failed=self._tell_problem,
        )

    def _on_recorded(self, stamp: HeadStamp) -> None:
        self._show_running(False)
        told = self.tr("Entry {n} of the journal, and all before it, were there on {when}, says {authority}.")
        self.done_told.setText(
            told.format(n=stamp.sequence, when=moment_of(stamp.time), authority=stamp.authority)
        )
        self.done_told.show()
        self._ask_no_more()

    def _show_running(self, is_running: bool, told: str = "") -> None:
        super()._show_running(is_running, told)
        self.leave.setText(self.tr("Stop") if is_running else self.tr("Close"))
        self.leave.setEnabled(True)
        if not is_running:
            self.stop = None

    def reject(self) -> None:
        """While the server is asked: stop, with nothing recorded."""
        if self.stop is None:
            super().reject()
            return
        self.stop.set()
        self.leave.setEnabled(False)
        self.working.setText(self.tr("Being stopped; the server may take half a minute to answer."))


def _head(file: AuditFile) -> JournalHead:
    from workbench.operations.stamping import head_to_stamp  # heavy: not before it is needed

    return head_to_stamp(file)


def _asked(head: JournalHead, server: str) -> HeadStamp:
    from workbench.operations.stamping import ask_for_stamp

    return ask_for_stamp(head, server=server)


def _recorded(file: AuditFile, stamp: HeadStamp, actor: Actor) -> Changes:
    from workbench.operations.stamping import record_stamp

    return record_stamp(file, stamp=stamp, actor=actor)
