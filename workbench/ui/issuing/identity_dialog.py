"""Make an identity to sign with, for those who have none."""

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QFormLayout, QLineEdit, QWidget

from workbench.audit.records import Actor
from workbench.errors import Problem, WrongUsage
from workbench.ui.issuing.places import PathField, proposed_identity
from workbench.ui.tasks import Tasks
from workbench.ui.widgets.asking_dialog import AskingDialog
from workbench.ui.widgets.choosing import Chosen, choose_new, stands
from workbench.ui.widgets.parts import button


class Asker(Protocol):
    """Whoever asks for an identity: an open audit's desk, or the settings."""

    tasks: Tasks
    actor: Actor


class IdentityDialog(AskingDialog):
    """`made` gives the path of the new .p12 once it is there."""

    made = Signal(object)

    def __init__(self, asker: Asker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = asker.tasks
        self._build(asker.actor.name)
        self.make.clicked.connect(self._on_make)
        self.finished.connect(self._forget_passphrase)

    def _build(self, name: str) -> None:
        self.setMinimumWidth(540)
        inside = self._begin(self.tr("Make an identity"), self._why())
        inside.addWidget(self._build_entries(name))
        self._add_telling(inside, busy=self.tr("The identity is being made"))
        self.done_told.setProperty("role", "")  # it is long: not in bold
        self.done_told.setProperty("role", "")  # several paragraphs
        inside.addStretch(1)
        self.make = button(self.tr("Make the identity"), "primary")
        self._add_buttons(inside, self.make, leave=self.tr("Cancel"))

    def _why(self) -> str:
        return self.tr(
            "A key of your own, with a certificate that you issue yourself. "
            "The passphrase protects the key and is kept nowhere: lost, it cannot be found again."
        )

    def _build_entries(self, name: str) -> QWidget:
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
            self._tell_problem(problem)
            return
        name, passphrase = self.name.text(), self.passphrase.text()
        self._show_running(True)
        self._tasks.on_files(
            lambda: _made(name, target, passphrase), self._on_made, failed=self._tell_problem
        )

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
        self.done_told.setText(self._what_next(identity, certificate))
        self.done_told.show()
        self._ask_no_more()
        self.leave.setText(self.tr("Done"))
        self.made.emit(identity)

    def _what_next(self, identity: Path, certificate: Path) -> str:
        return self.tr(
            "The identity is made.\n\n"
            "Keep for yourself: {identity}\n"
            "Whoever has it and its passphrase signs in your name.\n\n"
            "Give to those who are to trust your reports: {certificate}"
        ).format(identity=identity, certificate=certificate)

    def _forget_passphrase(self) -> None:
        self.passphrase.clear()
        self.again.clear()


def _made(name: str, target: Path, passphrase: str) -> tuple[Path, Path]:
    from workbench.operations.identities import new_identity  # heavy: not before it is needed

    return target, new_identity(name=name, out=target, passphrase=passphrase)
