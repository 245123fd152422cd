"""Who signs: an identity and its passphrase, asked for in one way wherever somebody signs."""

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QFileDialog, QFormLayout, QLineEdit, QWidget

from workbench.errors import Problem, WrongPassphrase, WrongUsage
from workbench.ui.issuing.identity_dialog import Asker, IdentityDialog
from workbench.ui.issuing.places import PathField
from workbench.ui.settings import keep_settings, load_settings
from workbench.ui.widgets.choosing import Chosen, choose_existing
from workbench.ui.widgets.parts import button, row


class Signer(NamedTuple):
    """Who signs, as it was entered."""

    identity: Path
    passphrase: str

    def __repr__(self) -> str:
        return f"Signer({self.identity})"  # a passphrase stands in no log


class SigningEntries(QObject):
    """Lines of a dialog's form. The identity is remembered once something was signed with it.

    The passphrase is asked each time and kept nowhere; it is gone when the dialog is left.
    """

    def __init__(self, dialog: QDialog, asker: Asker, *, folder: Path) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._asker = asker
        self.making: IdentityDialog | None = None
        self.identity = PathField(self.tr("Identity"), ask=self._ask, suffix="p12", folder=folder)
        self.new_identity = button(self.tr("Make an identity…"), "link")
        self.new_identity.setAutoDefault(False)
        self._beside = _at_the_left(self.new_identity)
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setPlaceholderText(self.tr("Asked each time, kept nowhere"))
        used = load_settings().identity
        if used:
            self.identity.show_path(Path(used))
        self.new_identity.clicked.connect(self._on_new_identity)
        dialog.finished.connect(self.forget_passphrase)

    def add_to(self, form: QFormLayout) -> None:
        """Add the lines to a form."""
        form.addRow(self.tr("&Identity (.p12)"), self.identity)
        form.addRow("", self._beside)
        form.addRow(self.tr("&Passphrase"), self.passphrase)

    def show_in(self, form: QFormLayout, is_shown: bool) -> None:
        """Show the lines in their form, or hide them where nothing is signed."""
        for field in (self.identity, self._beside, self.passphrase):
            form.setRowVisible(field, is_shown)

    def signer(self) -> Signer:
        """Who signs; WrongUsage, and the focus where something is missing."""
        identity = self.identity.path
        if identity is None:
            self.identity.setFocus()
            raise WrongUsage(
                self.tr("There is no identity to sign with."), self.tr("Choose one, or make one.")
            )
        if not self.passphrase.text():
            self.passphrase.setFocus()
            raise WrongUsage(self.tr("The passphrase is missing."), self.tr("Type that of the identity."))
        return Signer(identity, self.passphrase.text())

    def set_focus(self) -> None:
        """Where somebody goes on: the identity was chosen the last time."""
        (self.passphrase if self.identity.path else self.identity).setFocus()

    def show_problem(self, problem: Problem) -> None:
        """Where it was the passphrase, that is what is typed again."""
        if isinstance(problem, WrongPassphrase):
            self.passphrase.setFocus()
            self.passphrase.selectAll()

    def remember(self, identity: Path) -> None:
        """Propose this identity the next time."""
        self.identity.show_path(identity)
        keep_settings(load_settings()._replace(identity=str(identity)))

    def forget_passphrase(self) -> None:
        """Let go of it."""
        self.passphrase.clear()

    def _ask(self, then: Chosen) -> QFileDialog:
        return choose_existing(
            self._dialog,
            self.tr("Choose an identity"),
            self.tr("Identities (*.p12 *.pfx);;All files (*)"),
            then,
            folder=self.identity.path.parent if self.identity.path else None,
        )

    def _on_new_identity(self) -> None:
        self.making = IdentityDialog(self._asker, self._dialog)
        self.making.made.connect(self._on_made)
        self.making.open()

    def _on_made(self, path: Path) -> None:
        self.remember(path)
        self.passphrase.setFocus()


def _at_the_left(widget: QWidget) -> QWidget:
    holder = QWidget()
    line = row(holder)
    line.addWidget(widget)
    line.addStretch(1)
    return holder
