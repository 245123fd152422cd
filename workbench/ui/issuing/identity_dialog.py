"""Make an identity to sign with, for those who have none."""

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFormLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from workbench.audit.records import Actor
from workbench.errors import Problem, WrongUsage
from workbench.ui.issuing.places import PathField, proposed_identity
from workbench.ui.tasks import Tasks
from workbench.ui.telling import told_problem
from workbench.ui.theme import MIDDLE
from workbench.ui.widgets.choosing import Chosen, choose_new, stands
from workbench.ui.widgets.dialog import Dialog
from workbench.ui.widgets.parts import button, column, label, row, selectable


class Asker(Protocol):
    """Whoever asks for an identity: an open audit's desk, or the settings."""

    tasks: Tasks
    actor: Actor


class IdentityDialog(Dialog):
    """`made` gives the path of the new .p12 once it is there. What was entered stays when it failed."""

    made = Signal(object)

    def __init__(self, asker: Asker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._tasks = asker.tasks
        self._is_running = False
        self._build(asker.actor.name)
        self._connect()

    def _build(self, name: str) -> None:
        self.setWindowTitle(self.tr("Make an identity"))
        self.setMinimumWidth(540)
        inside = column(self, margins=(20, 18, 20, 16), spacing=MIDDLE)
        inside.addWidget(label(self._why(), "muted", wraps=True))
        inside.addWidget(self._entries(name))
        self.told = selectable(label("", wraps=True))
        self.told.hide()
        inside.addWidget(self.told)
        self.progress = QProgressBar(textVisible=False, minimum=0, maximum=0)
        self.progress.setAccessibleName(self.tr("The identity is being made"))
        self.progress.hide()
        inside.addWidget(self.progress)
        inside.addStretch(1)
        self._add_buttons(inside)

    def _why(self) -> str:
        return self.tr(
            "A key of your own, with a certificate that you issue yourself. "
            "The passphrase protects the key and is kept nowhere: lost, it cannot be found again."
        )

    def _entries(self, name: str) -> QWidget:
        self.name = QLineEdit(name)
        self.name.setMaxLength(64)
        self.passphrase, self.again = QLineEdit(), QLineEdit()
        for field in (self.passphrase, self.again):
            field.setEchoMode(QLineEdit.EchoMode.Password)
        proposal = proposed_identity(name)
        self.place = PathField(self.tr("Where to"), ask=self._ask, suffix="p12", folder=proposal.parent)
        self.place.show_path(proposal)
        self.entries = QWidget()
        form = QFormLayout(self.entries)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(self.tr("&Name of whoever signs"), self.name)
        form.addRow(self.tr("&Passphrase"), self.passphrase)
        form.addRow(self.tr("Passphrase &again"), self.again)
        form.addRow(self.tr("&Where to"), self.place)
        return self.entries

    def _add_buttons(self, inside: QVBoxLayout) -> None:
        line = row()
        self.make = button(self.tr("Make the identity"), "primary")
        self.make.setDefault(True)
        self.leave = button(self.tr("Cancel"))
        self.leave.setAutoDefault(False)
        line.addStretch(1)
        line.addWidget(self.leave)
        line.addWidget(self.make)
        inside.addLayout(line)

    def _connect(self) -> None:
        self.make.clicked.connect(self._on_make)
        self.leave.clicked.connect(self.reject)

    def _ask(self, then: Chosen) -> QFileDialog:
        dialog = choose_new(
            self,
            self.tr("Where to keep the identity"),
            self.tr("Identity (*.p12)"),
            then,
            suffix="p12",
            proposal=self.place.path or proposed_identity(self.name.text()),
        )
        # A key is never replaced here, so there is nothing to confirm.
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        return dialog

    def _on_make(self) -> None:
        try:
            target = self._checked_target()
        except Problem as problem:
            self._on_failed(problem)
            return
        name, passphrase = self.name.text(), self.passphrase.text()
        self._show_running(True)
        self._tasks.on_files(lambda: _made(name, target, passphrase), self._on_made, failed=self._on_failed)

    def _checked_target(self) -> Path:
        if not self.passphrase.text():
            self.passphrase.setFocus()
            raise WrongUsage(
                self.tr("An identity needs a passphrase."), self.tr("Choose one that nobody can guess.")
            )
        if self.passphrase.text() != self.again.text():
            self.again.setFocus()
            raise WrongUsage(self.tr("The two passphrases differ."), self.tr("Type the second one again."))
        target = self.place.path
        if target is None:
            self.place.setFocus()
            raise WrongUsage(self.tr("It is not said where the identity goes."), self.tr("Choose a place."))
        for path in (target, target.with_suffix(".pem")):
            if stands(path):
                self.place.setFocus()
                raise WrongUsage(
                    self.tr("{path} is already there; a key is never replaced here.").format(path=path),
                    self.tr("Choose another name."),
                )
        return target

    def _on_made(self, paths: tuple[Path, Path]) -> None:
        identity, certificate = paths
        self._show_running(False)
        self._forget_passphrase()
        self.entries.hide()
        self.make.hide()
        self.leave.setText(self.tr("Done"))
        self.leave.setDefault(True)
        self.leave.setFocus()
        self._tell(self._what_next(identity, certificate), "")
        self.made.emit(identity)

    def _what_next(self, identity: Path, certificate: Path) -> str:
        return self.tr(
            "The identity is made.\n\n"
            "Keep for yourself: {identity}\n"
            "Whoever has it and its passphrase signs in your name.\n\n"
            "Give to those who are to trust your reports: {certificate}"
        ).format(identity=identity, certificate=certificate)

    def _on_failed(self, problem: Problem) -> None:
        self._show_running(False)
        self._tell(told_problem(problem), "error")

    def _tell(self, text: str, role: str) -> None:
        self.told.setProperty("role", role)
        self.told.style().polish(self.told)
        self.told.setText(text)
        self.told.show()
        self.adjustSize()

    def _show_running(self, is_running: bool) -> None:
        self._is_running = is_running
        self.progress.setVisible(is_running)
        if is_running:
            self.told.hide()
        for part in (self.entries, self.make, self.leave):
            part.setEnabled(not is_running)

    def _forget_passphrase(self) -> None:
        self.passphrase.clear()
        self.again.clear()

    def reject(self) -> None:
        if self._is_running:
            return  # a second at most; then it tells where the identity is
        super().reject()

    def done(self, result: int) -> None:
        self._forget_passphrase()
        super().done(result)


def _made(name: str, target: Path, passphrase: str) -> tuple[Path, Path]:
    from workbench.operations.identities import new_identity  # heavy: not before it is needed

    return target, new_identity(name=name, out=target, passphrase=passphrase)
