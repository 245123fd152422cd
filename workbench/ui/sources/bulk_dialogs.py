"""What is asked before several sources are changed at once."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QWidget

from workbench.audit.records import CahraFlag
from workbench.errors import Problem
from workbench.operations.sources import flag_cahra, set_reference
from workbench.store.audit_file import AuditFile
from workbench.store.changes import Changes
from workbench.ui.desk import Desk
from workbench.ui.telling import told_problem
from workbench.ui.theme import MIDDLE, SMALL
from workbench.ui.widgets.dates import DayField
from workbench.ui.widgets.dialog import Dialog
from workbench.ui.widgets.parts import column, label

Do = Callable[[Callable[[AuditFile, list[str]], Changes]], None]


class _Asking(Dialog):
    """A few fields and Save; `do` changes what is selected."""

    def __init__(self, desk: Desk, do: Do, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(460)
        self._desk = desk
        self._do = do
        inside = column(self, margins=(20, 18, 20, 16), spacing=MIDDLE)
        self.form = QFormLayout()
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.form.setVerticalSpacing(SMALL)
        inside.addLayout(self.form)
        self.error: QLabel = label("", "error", wraps=True)
        self.error.hide()
        inside.addWidget(self.error)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self.save)
        self.buttons.rejected.connect(self.reject)
        inside.addWidget(self.buttons)

    def save(self) -> None:
        """Change what is selected, unless something entered cannot be right."""
        raise NotImplementedError

    def tell(self, problem: Problem) -> None:
        """What cannot be right."""
        self.error.setText(told_problem(problem))
        self.error.show()


class ReferenceDialog(_Asking):
    """Where the due diligence of the selected sources is documented."""

    def __init__(self, desk: Desk, do: Do, parent: QWidget | None = None) -> None:
        super().__init__(desk, do, "", parent)
        self.setWindowTitle(self.tr("Reference of the selected sources"))
        self.reference = QLineEdit()
        self.reference.setPlaceholderText(self.tr("Where it is documented: file, folder, page"))
        self.form.addRow(self.tr("&Reference"), self.reference)

    def save(self) -> None:
        reference, actor = self.reference.text(), self._desk.actor
        self._do(lambda file, ids: set_reference(file, ids=ids, reference=reference, actor=actor))
        self.accept()


class FlagDialog(_Asking):
    """Why the selected sources are to be looked at more closely."""

    def __init__(self, desk: Desk, do: Do, parent: QWidget | None = None) -> None:
        super().__init__(desk, do, "", parent)
        self.setWindowTitle(self.tr("Flag the selected sources as CAHRA"))
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("Why: region, route, what was seen"))
        self.flagged_on = DayField()
        self.flagged_on.show_day(date.today())
        self.form.addRow(self.tr("&Reason"), self.reason)
        self.form.addRow(self.tr("Flagged &on"), self.flagged_on)
        note = self.tr("A country is a hint to look closer, never a verdict.")
        self.form.addRow("", label(note, "small", wraps=True))

    def save(self) -> None:
        actor = self._desk.actor
        try:
            flag = CahraFlag(reason=self.reason.text().strip(), flagged_on=self.flagged_on.day())
        except Problem as problem:
            self.tell(problem)
            return
        self._do(lambda file, ids: flag_cahra(file, ids=ids, flag=flag, actor=actor))
        self.accept()
