"""A new audit from a JSON document: what is wrong in it is listed with its places, and nothing is made."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from workbench.audit.records import Actor
from workbench.errors import Problem, WrongUsage
from workbench.operations.documents import create_from_document
from workbench.store.audit_file import AuditFile
from workbench.ui.start.file_entries import FileEntries, make_folder
from workbench.ui.start.making import Job, Made, MakingDialog
from workbench.ui.tasks import Tasks
from workbench.ui.telling import told
from workbench.ui.theme import MIDDLE, SMALL, scaled
from workbench.ui.widgets.choosing import choose_existing
from workbench.ui.widgets.parts import button, card, card_column, column, joined, label, row

_FAULTS_HEIGHT = 190


class DocumentDialog(MakingDialog):
    """Asks for the document and for where the audit goes."""

    def __init__(self, tasks: Tasks, actor: Actor, then: Made, parent: QWidget | None = None) -> None:
        super().__init__(tasks, then, parent)
        self._actor = actor
        self.setMinimumWidth(660)
        self.file = FileEntries()
        asked = QWidget()
        inside = column(asked, spacing=MIDDLE)
        inside.addWidget(self._document_card())
        inside.addWidget(self.file)
        inside.addWidget(self._faults_box())
        inside.addStretch(1)
        self._frame(
            self.tr("New audit from a document"),
            self.tr(
                "A JSON document of the form workbench-audit/1, as an export writes it. Evidence files that "
                "it names are taken from beside it."
            ),
            asked,
            self.tr("Create &audit"),
        )
        self.document.setFocus()

    def _document_card(self) -> QWidget:
        box = card()
        inside = card_column(box, spacing=SMALL)
        inside.addWidget(label(self.tr("The document"), "strong"))
        self.document = QLineEdit()
        self.choose = button(self.tr("C&hoose…"))
        self.choose.setAutoDefault(False)
        line = row(spacing=MIDDLE)
        line.addWidget(joined(self.tr("&Document"), self.document))
        line.addWidget(self.document, 1)
        line.addWidget(self.choose)
        inside.addLayout(line)
        self.choose.clicked.connect(self.choose_document)
        self.document.textChanged.connect(self._on_document)
        return box

    def _faults_box(self) -> QWidget:
        self._faults = QWidget()
        inside = column(self._faults, spacing=SMALL)
        self.faults = QPlainTextEdit(readOnly=True)
        self.faults.setTabChangesFocus(True)
        self.faults.setMinimumHeight(scaled(_FAULTS_HEIGHT))
        self._count = label("", "strong")
        self._count.setBuddy(self.faults)
        self.faults.setAccessibleName(self.tr("What is wrong in the document"))
        inside.addWidget(self._count)
        inside.addWidget(self.faults, 1)
        self._faults.hide()
        return self._faults

    def choose_document(self) -> None:
        """Ask for the document."""
        choose_existing(
            self,
            self.tr("Choose a document"),
            self.tr("Documents (*.json)"),
            lambda paths: self.document.setText(str(paths[0])),
        )

    def _on_document(self, text: str) -> None:
        self._faults.hide()
        self.file.propose(Path(text).stem)

    def _job(self) -> Job:
        typed = self.document.text().strip()
        if not typed:
            self.document.setFocus()
            raise WrongUsage(self.tr("It is not said which document it is."), self.tr("Choose one."))
        document, path = Path(typed), self.file.entered_target()
        passphrase, actor = self.file.entered_passphrase(), self._actor

        def job() -> AuditFile:
            make_folder(path.parent)
            return create_from_document(path, document=document, actor=actor, passphrase=passphrase)

        return job

    def _tell(self, problem: Problem) -> None:
        found: Sequence[object] = getattr(problem, "faults", ())
        if not found:
            super()._tell(problem)
            return
        self._count.setText(
            self.tr("Nothing was made: the document has {n} faults.").format(n=len(found))
            if len(found) > 1
            else self.tr("Nothing was made: the document has a fault.")
        )
        self.faults.setPlainText("\n".join(told(one.said) for one in found))  # type: ignore[attr-defined]
        self._faults.show()
        self.faults.setFocus()
        self._show_field()
