"""A new audit: of which facility, under which edition, and where its file lies."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from workbench.audit.records import Actor
from workbench.operations.audits import create_audit
from workbench.store.audit_file import AuditFile
from workbench.ui.start.audit_entries import AuditEntries
from workbench.ui.start.file_entries import FileEntries, make_folder
from workbench.ui.start.making import Job, Made, MakingDialog
from workbench.ui.tasks import Tasks
from workbench.ui.theme import MIDDLE
from workbench.ui.widgets.parts import column


class NewAuditDialog(MakingDialog):
    """Asks for an audit and its file; everything is written at once."""

    def __init__(self, tasks: Tasks, actor: Actor, then: Made, parent: QWidget | None = None) -> None:
        super().__init__(tasks, then, parent)
        self._actor = actor
        self.entries, self.file = AuditEntries(actor), FileEntries()
        self._build()
        self.entries.name.textChanged.connect(self.file.propose)
        self.file.propose(self.entries.name.text())
        self.file.protect.toggled.connect(lambda _is: QTimer.singleShot(0, self, self._fit))
        self.entries.name.setFocus()

    def _build(self) -> None:
        self._frame(self.tr("New audit"), "", self._asked_for(), self.tr("Create &audit"))

    def _asked_for(self, *above: QWidget) -> QWidget:
        asked = QWidget()
        inside = column(asked, spacing=MIDDLE)
        for part in (*above, self.entries, self.file):
            inside.addWidget(part)
        return asked

    def _job(self) -> Job:
        facility, engagement = self.entries.entered_facility(), self.entries.entered_engagement()
        path, passphrase = self.file.entered_target(), self.file.entered_passphrase()
        edition, actor, minerals = self.entries.editions.value, self._actor, self.entries.chosen_minerals

        def job() -> AuditFile:
            make_folder(path.parent)
            return create_audit(
                path,
                edition=edition,
                facility=facility,
                engagement=engagement,
                minerals=minerals,
                actor=actor,
                passphrase=passphrase,
            )

        return job
