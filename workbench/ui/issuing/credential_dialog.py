"""Export what the issued report found as a credential, signed or not."""

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFormLayout,
    QLineEdit,
    QProgressBar,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from workbench.errors import Problem, WrongPassphrase, WrongUsage
from workbench.store.audit_file import AuditFile
from workbench.ui.desk import Desk
from workbench.ui.issuing.places import PathField, proposed_credential
from workbench.ui.settings import keep_settings, load_settings
from workbench.ui.telling import told_problem
from workbench.ui.theme import MIDDLE
from workbench.ui.widgets.banner import Banner
from workbench.ui.widgets.choosing import Chosen, choose_existing, choose_new, stands
from workbench.ui.widgets.combo import Combo
from workbench.ui.widgets.dialog import Dialog
from workbench.ui.widgets.parts import button, column, label, row, selectable
from workbench.ui.words import tr

if TYPE_CHECKING:
    from workbench.operations.credentials import Attested

_SIGNED, _UNSIGNED = "jwt", "json"


class _Wanted(NamedTuple):
    """What was entered."""

    target: Path
    identity: Path | None
    passphrase: str
    assessor: str
    with_names: bool
    force: bool


class CredentialDialog(Dialog):
    """The passphrase is asked each time and kept nowhere; what was entered stays when it failed.

    `banner` tells where the credential lies once it is written.
    """

    def __init__(self, desk: Desk, banner: Banner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._banner = desk, banner
        self._attested: Attested | None = None
        self._is_running = False
        self._build()
        self._connect()
        self._fill()
        desk.flush()
        desk.read(_attested, self._on_read, failed=self._on_refused)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Export the findings as a credential"))
        self.setMinimumWidth(620)
        inside = column(self, margins=(20, 18, 20, 16), spacing=MIDDLE)
        inside.addWidget(label(self._why(), "muted", wraps=True))
        inside.addWidget(self._entries())
        self.error = selectable(label("", "error", wraps=True))
        self.error.setAccessibleName(self.tr("What went wrong"))
        self.error.hide()
        inside.addWidget(self.error)
        self.progress = QProgressBar(textVisible=False, minimum=0, maximum=0)
        self.progress.setAccessibleName(self.tr("The credential is being written"))
        self.progress.hide()
        inside.addWidget(self.progress)
        inside.addStretch(1)
        self._add_buttons(inside)

    def _why(self) -> str:
        return self.tr(
            "What the issued report found, for the programs of those who rely on it: a Digital Conformity "
            "Credential of the UN’s transparency protocol (UNTP). It names the report by its SHA-256."
        )

    def _entries(self) -> QWidget:
        folder = self._desk.snapshot.path.parent
        self.kind: Combo[str] = Combo()
        self.kind.add(self.tr("Signed with an identity (.jwt)"), _SIGNED)
        self.kind.add(self.tr("Unsigned (.json)"), _UNSIGNED)
        self.identity = PathField(self.tr("Identity"), ask=self._ask_identity, suffix="p12", folder=folder)
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setPlaceholderText(self.tr("Asked each time, kept nowhere"))
        self.assessor: Combo[str] = Combo()
        for text, value in self._assessors():
            self.assessor.add(text, value)
        self.target = PathField(self.tr("Credential"), ask=self._ask_target, suffix=_SIGNED, folder=folder)
        self.with_names = QCheckBox(self.tr("Leave the &names of sources and people in"))
        self.entries = QWidget()
        self._form = QFormLayout(self.entries)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._form.addRow(self.tr("&Kind"), self.kind)
        self._form.addRow(self.tr("&Identity (.p12)"), self.identity)
        self._form.addRow(self.tr("&Passphrase"), self.passphrase)
        self._form.addRow(self.tr("&Who assessed"), self.assessor)
        self._form.addRow("", self.with_names)
        withheld = label(self._withheld(), "muted", wraps=True)
        withheld.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._form.addRow("", withheld)
        self._form.addRow(self.tr("&Credential"), self.target)
        return self.entries

    def _withheld(self) -> str:
        return self.tr("Else those that the audit knows are withheld. Read it before you hand it on.")

    def _assessors(self) -> tuple[tuple[str, str], ...]:
        """The protocol's words, as an auditor knows them."""
        return (
            (self.tr("Not said"), "Unspecified"),
            (self.tr("An independent third party"), "3rdParty"),
            (self.tr("The facility itself"), "Self"),
            (self.tr("A buyer"), "Buyer"),
            (self.tr("A body of which it is a member"), "Membership"),
            (self.tr("A commercial partner"), "Commercial"),
        )

    def _add_buttons(self, inside: QVBoxLayout) -> None:
        line = row()
        self.write = button(self.tr("Write the credential"), "primary")
        self.write.setDefault(True)
        self.write.setEnabled(False)
        self.leave = button(self.tr("Cancel"))
        self.leave.setAutoDefault(False)
        line.addStretch(1)
        line.addWidget(self.leave)
        line.addWidget(self.write)
        inside.addLayout(line)

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.write.clicked.connect(self._on_write)
        self.leave.clicked.connect(self.reject)

    def _fill(self) -> None:
        self.target.show_path(proposed_credential(self._desk.snapshot, _SIGNED))
        remembered = load_settings().identity
        if remembered:
            self.identity.show_path(Path(remembered))
        self.kind.setFocus()

    def _on_kind(self) -> None:
        is_signed = self.kind.value == _SIGNED
        for field in (self.identity, self.passphrase):
            self._form.setRowVisible(field, is_signed)
        self.target.use_suffix(self.kind.value)
        self.adjustSize()

    def _on_read(self, attested: "Attested") -> None:
        self._attested = attested
        self._show_running(False)

    def _on_refused(self, problem: Problem) -> None:
        """There is nothing to export; the fields would only promise it."""
        self.entries.hide()
        self.write.hide()
        self.leave.setText(self.tr("Close"))
        self._tell(problem)
        self.leave.setFocus()

    def _ask_identity(self, then: Chosen) -> QFileDialog:
        return choose_existing(
            self,
            self.tr("Choose an identity"),
            self.tr("Identities (*.p12 *.pfx);;All files (*)"),
            then,
            folder=self.identity.path.parent if self.identity.path else None,
        )

    def _ask_target(self, then: Chosen) -> QFileDialog:
        suffix = self.kind.value
        return choose_new(
            self,
            self.tr("Where to put the credential"),
            self.tr("Credential ({pattern})").format(pattern=f"*.{suffix}"),
            then,
            suffix=suffix,
            proposal=self.target.path or proposed_credential(self._desk.snapshot, suffix),
        )

    def _on_write(self) -> None:
        if self._attested is None:
            return
        try:
            wanted = self._requested()
        except Problem as problem:
            self._on_failed(problem)
            return
        attested = self._attested
        self._show_running(True)
        self._desk.tasks.on_files(
            lambda: _written(attested, wanted), self._on_written, failed=self._on_failed
        )

    def _requested(self) -> _Wanted:
        """What was entered; WrongUsage, and the focus where something is missing."""
        identity = self._requested_identity() if self.kind.value == _SIGNED else None
        target = self.target.path
        if target is None:
            self.target.setFocus()
            raise WrongUsage(self.tr("It is not said where the credential goes."), self.tr("Choose a place."))
        if stands(target) and not self.target.was_chosen:
            self.target.setFocus()
            raise WrongUsage(
                self.tr("{path} is already there.").format(path=target),
                self.tr("Give another name, or use “Choose…” to say that it is to be replaced."),
            )
        return _Wanted(
            target=target,
            identity=identity,
            passphrase=self.passphrase.text() if identity else "",
            assessor=self.assessor.value,
            with_names=self.with_names.isChecked(),
            force=self.target.was_chosen,
        )

    def _requested_identity(self) -> Path:
        if self.identity.path is None:
            self.identity.setFocus()
            raise WrongUsage(
                self.tr("There is no identity to sign with."), self.tr("Choose one, or write it unsigned.")
            )
        if not self.passphrase.text():
            self.passphrase.setFocus()
            raise WrongUsage(self.tr("The passphrase is missing."), self.tr("Type that of the identity."))
        return self.identity.path

    def _on_written(self, wanted: _Wanted) -> None:
        self._show_running(False)
        if wanted.identity is not None:
            keep_settings(load_settings()._replace(identity=str(wanted.identity)))
        self._banner.tell(tr("The credential lies at {path}").format(path=wanted.target))
        self.accept()

    def _on_failed(self, problem: Problem) -> None:
        self._show_running(False)
        self._tell(problem)
        if isinstance(problem, WrongPassphrase):
            self.passphrase.setFocus()
            self.passphrase.selectAll()

    def _tell(self, problem: Problem) -> None:
        self.error.setText(told_problem(problem))
        self.error.show()
        self.adjustSize()

    def _show_running(self, is_running: bool) -> None:
        self._is_running = is_running
        self.progress.setVisible(is_running)
        if is_running:
            self.error.hide()
        self.entries.setEnabled(not is_running)
        self.leave.setEnabled(not is_running)
        self.write.setEnabled(not is_running and self._attested is not None)

    def reject(self) -> None:
        if self._is_running:
            return  # what comes of signing must be seen
        super().reject()

    def done(self, result: int) -> None:
        self.passphrase.clear()
        super().done(result)


def _attested(file: AuditFile) -> "Attested":
    from workbench.operations.credentials import read_attested  # heavy: not before it is needed

    return read_attested(file)


def _written(attested: "Attested", wanted: _Wanted) -> _Wanted:
    from workbench.operations.credentials import assessor_called

    attested.write(
        wanted.target,
        identity_path=wanted.identity,
        passphrase=wanted.passphrase,
        assessor=assessor_called(wanted.assessor),
        with_names=wanted.with_names,
        force=wanted.force,
    )
    return wanted
