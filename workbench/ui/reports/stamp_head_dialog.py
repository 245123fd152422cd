"""Have a time-stamp server prove when the audit's journal was there; works again once one is back online."""

from threading import Event

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from workbench.audit.records import Actor, HeadStamp
from workbench.errors import Problem, WrongUsage
from workbench.store.audit_file import AuditFile
from workbench.store.changes import Changes
from workbench.store.journal import JournalHead
from workbench.ui.desk import Desk
from workbench.ui.reports.words import moment_of
from workbench.ui.settings import keep_settings, load_settings
from workbench.ui.telling import told_problem
from workbench.ui.theme import MIDDLE
from workbench.ui.widgets.dialog import Dialog
from workbench.ui.widgets.parts import button, column, label, row, selectable


class StampHeadDialog(Dialog):
    """The server is asked beside the audit, which can be worked on; nothing is recorded once stopped."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self.stop: Event | None = None
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Time-stamp the journal"))
        self.setMinimumWidth(560)
        inside = column(self, margins=(20, 18, 20, 16), spacing=MIDDLE)
        inside.addWidget(label(self._about(), "muted", wraps=True))
        self.server = QLineEdit(load_settings().timestamp_server)
        self.server.setPlaceholderText("https://tsa.example/tsr")
        self.entries = QWidget()
        form = QFormLayout(self.entries)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(self.tr("Time-stamp &server"), self.server)
        inside.addWidget(self.entries)
        self.done_told = selectable(label("", "strong", wraps=True))
        self.error = selectable(label("", "error", wraps=True))
        self.error.setAccessibleName(self.tr("What went wrong"))
        self.working = label(self.tr("The server is being asked…"), "muted", wraps=True)
        self.progress = QProgressBar(textVisible=False, minimum=0, maximum=0)
        self.progress.setAccessibleName(self.tr("The server is being asked"))
        for part in (self.done_told, self.error, self.working, self.progress):
            part.hide()
            inside.addWidget(part)
        inside.addStretch(1)
        self._add_buttons(inside)

    def _about(self) -> str:
        return self.tr(
            "A time-stamp proves that every entry of the journal up to now was there at a time, whatever "
            "this computer's clock says. Only the SHA-256 of the last entry goes to the server."
        )

    def _add_buttons(self, inside: QVBoxLayout) -> None:
        line = row()
        self.leave = button(self.tr("Close"))
        self.leave.setAutoDefault(False)
        self.act = button(self.tr("Time-stamp"), "primary")
        self.act.setDefault(True)
        self.act.setEnabled(not self._desk.snapshot.read_only)
        line.addStretch(1)
        line.addWidget(self.leave)
        line.addWidget(self.act)
        inside.addLayout(line)

    def _connect(self) -> None:
        self.act.clicked.connect(self._on_act)
        self.leave.clicked.connect(self.reject)

    # Stamping: the head, the server, the record

    def _on_act(self) -> None:
        server = self.server.text().strip()
        if not server:
            self.server.setFocus()
            self._on_failed(
                WrongUsage(
                    self.tr("The address of the time-stamp server is missing."),
                    self.tr("Give one such as https://tsa.example/tsr."),
                )
            )
            return
        keep_settings(load_settings()._replace(timestamp_server=server))
        self._show_running(True)
        stop = self.stop = Event()
        self._desk.flush()
        self._desk.read(_head, lambda head: self._ask(head, server, stop), failed=self._on_failed)

    def _ask(self, head: JournalHead, server: str, stop: Event) -> None:
        self._desk.tasks.on_checks(
            lambda: _asked(head, server), lambda stamp: self._record(stamp, stop), failed=self._on_failed
        )

    def _record(self, stamp: HeadStamp, stop: Event) -> None:
        if stop.is_set():
            self._show_running(False)
            self._tell_stopped()
            return
        actor = self._desk.actor
        self._desk.write(
            lambda file: _recorded(file, stamp, actor),
            then=lambda: self._on_recorded(stamp),
            failed=self._on_failed,
        )

    def _on_recorded(self, stamp: HeadStamp) -> None:
        self._show_running(False)
        self.entries.hide()
        self.act.hide()
        told = self.tr("Entry {n} of the journal, and all before it, were there on {when}, says {authority}.")
        self.done_told.setText(
            told.format(n=stamp.sequence, when=moment_of(stamp.time), authority=stamp.authority)
        )
        self.done_told.show()
        self.leave.setDefault(True)
        self.leave.setFocus()

    def _on_failed(self, problem: Problem) -> None:
        self._show_running(False)
        self._tell(told_problem(problem))

    def _tell_stopped(self) -> None:
        self._tell(self.tr("It was stopped; nothing was recorded."))

    def _tell(self, told: str) -> None:
        self.error.setText(told)
        self.error.show()

    def _show_running(self, is_running: bool) -> None:
        self.working.setVisible(is_running)
        self.progress.setVisible(is_running)
        self.leave.setText(self.tr("Stop") if is_running else self.tr("Close"))
        self.entries.setEnabled(not is_running)
        self.act.setEnabled(not is_running)
        self.leave.setEnabled(True)
        if is_running:
            self.error.hide()
        else:
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
