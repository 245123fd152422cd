"""Export what the issued report found as a credential, signed or not."""

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QCheckBox, QFileDialog, QFormLayout, QSizePolicy, QWidget

from workbench.errors import Problem
from workbench.store.audit_file import AuditFile
from workbench.ui.desk import Desk
from workbench.ui.issuing.places import PathField, proposed_credential
from workbench.ui.issuing.signing_entries import Signer, SigningEntries
from workbench.ui.widgets.asking_dialog import AskingDialog
from workbench.ui.widgets.banner import Banner
from workbench.ui.widgets.choosing import Chosen, choose_new
from workbench.ui.widgets.combo import Combo
from workbench.ui.widgets.parts import button, label
from workbench.ui.words import tr

if TYPE_CHECKING:
    from workbench.operations.credentials import Attested

_SIGNED, _UNSIGNED = "jwt", "json"


class _Wanted(NamedTuple):
    """What was entered."""

    target: Path
    signer: Signer | None
    assessor: str
    with_names: bool
    force: bool


class CredentialDialog(AskingDialog):
    """`banner` tells where the credential lies once it is written."""

    def __init__(self, desk: Desk, banner: Banner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._banner = desk, banner
        self._attested: Attested | None = None
        self._build()
        self._connect()
        self._fill()
        desk.flush()
        desk.read(_attested, self._on_read, failed=self._on_refused)

    def _build(self) -> None:
        self.setMinimumWidth(620)
        inside = self._begin(self.tr("Export the findings as a credential"), self._why())
        inside.addWidget(self._build_entries())
        self._add_telling(inside, busy=self.tr("The credential is being written"))
        inside.addStretch(1)
        self.write = button(self.tr("Write the credential"), "primary")
        self._add_buttons(inside, self.write, leave=self.tr("Cancel"))

    def _why(self) -> str:
        return self.tr(
            "What the issued report found, for the programs of those who rely on it: a Digital Conformity "
            "Credential of the UN’s transparency protocol (UNTP). It names the report by its SHA-256."
        )

    def _build_entries(self) -> QWidget:
        folder = self._desk.snapshot.path.parent
        self.kind: Combo[str] = Combo()
        self.kind.add(self.tr("Signed with an identity (.jwt)"), _SIGNED)
        self.kind.add(self.tr("Unsigned (.json)"), _UNSIGNED)
        self.signing = SigningEntries(self, self._desk, folder=folder)
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
        self.signing.add_to(self._form)
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

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.write.clicked.connect(self._on_write)

    def _fill(self) -> None:
        self.target.show_path(proposed_credential(self._desk.snapshot, _SIGNED))
        self.kind.setFocus()

    def _on_kind(self) -> None:
        is_signed = self.kind.value == _SIGNED
        self.signing.show_in(self._form, is_signed)
        self.target.use_suffix(self.kind.value)
        self.adjustSize()

    def _on_read(self, attested: "Attested") -> None:
        self._attested = attested
        self._show_ready()

    def _may_act(self) -> bool:
        return self._attested is not None

    def _on_refused(self, problem: Problem) -> None:
        """There is nothing to export; the fields would only promise it."""
        self._ask_no_more()
        self._tell_problem(problem)

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
        signer = self.signing.signer() if self.kind.value == _SIGNED else None
        return _Wanted(
            target=self.target.new_path(self.tr("It is not said where the credential goes.")),
            signer=signer,
            assessor=self.assessor.value,
            with_names=self.with_names.isChecked(),
            force=self.target.was_chosen,
        )

    def _on_written(self, wanted: _Wanted) -> None:
        self._show_running(False)
        if wanted.signer is not None:
            self.signing.remember(wanted.signer.identity)
        self._banner.tell(tr("The credential lies at {path}").format(path=wanted.target))
        self.accept()

    def _on_failed(self, problem: Problem) -> None:
        self._tell_problem(problem)
        self.signing.show_problem(problem)


def _attested(file: AuditFile) -> "Attested":
    from workbench.operations.credentials import read_attested  # heavy: not before it is needed

    return read_attested(file)


def _written(attested: "Attested", wanted: _Wanted) -> _Wanted:
    from workbench.operations.credentials import assessor_called

    attested.write(
        wanted.target,
        identity_path=wanted.signer.identity if wanted.signer else None,
        passphrase=wanted.signer.passphrase if wanted.signer else "",
        assessor=assessor_called(wanted.assessor),
        with_names=wanted.with_names,
        force=wanted.force,
    )
    return wanted
