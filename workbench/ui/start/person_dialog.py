"""Who is auditing on this computer; asked at the first start, and to be changed later."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QFormLayout, QLineEdit, QWidget

from workbench.audit.records import Actor
from workbench.errors import Problem
from workbench.operations.person import remember_person
from workbench.ui.telling import told_problem
from workbench.ui.theme import MIDDLE
from workbench.ui.widgets.dialog import Dialog
from workbench.ui.widgets.parts import column, label


class PersonDialog(Dialog):
    """`then` gets the person when one was named."""

    def __init__(
        self, person: Actor | None, then: Callable[[Actor], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._then = then
        self._build(person)

    def _build(self, person: Actor | None) -> None:
        self.setWindowTitle(self.tr("Who is auditing?"))
        self.setMinimumWidth(420)
        inside = column(self, margins=(20, 18, 20, 16), spacing=MIDDLE)
        inside.addWidget(label(self.tr("Who is auditing?"), "heading"))
        told = self.tr("Your name stands beside each entry of the journal. It stays on this computer.")
        inside.addWidget(label(told, "muted", wraps=True))
        self.name, self.firm, self.role = QLineEdit(), QLineEdit(), QLineEdit()
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(self.tr("&Name"), self.name)
        form.addRow(self.tr("&Firm"), self.firm)
        form.addRow(self.tr("&Role"), self.role)
        inside.addLayout(form)
        self._error = label("", "error", wraps=True)
        self._error.hide()
        inside.addWidget(self._error)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        inside.addWidget(self.buttons)
        self._fill(person)
        self.name.textChanged.connect(self._show_ready)
        self.buttons.accepted.connect(self.save)
        self.buttons.rejected.connect(self.reject)
        self._show_ready()

    def _fill(self, person: Actor | None) -> None:
        self.name.setText(person.name if person else "")
        self.firm.setText(person.firm if person else "")
        self.role.setText(person.role if person else self.tr("Lead auditor"))

    def _show_ready(self) -> None:
        ready = bool(self.name.text().strip())
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(ready)

    def save(self) -> None:
        """Remember the person."""
        person = Actor(
            name=self.name.text().strip(), firm=self.firm.text().strip(), role=self.role.text().strip()
        )
        try:
            remember_person(person)
        except Problem as problem:
            self._error.setText(told_problem(problem))
            self._error.show()
            return
        self._then(person)
        self.accept()
