"""Sign the report and issue it: what that means, what it needs, and what came of it."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFormLayout,
    QLineEdit,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from workbench.audit.choices import ReportChoices
from workbench.audit.records import Actor
from workbench.errors import Problem, WrongPassphrase, WrongUsage
from workbench.store.audit_file import AuditFile
from workbench.ui.desk import Desk
from workbench.ui.issuing.identity_dialog import IdentityDialog
from workbench.ui.issuing.languages import language_choice, remember_report_language
from workbench.ui.issuing.places import PathField, proposed_report
from workbench.ui.issuing.receipt import Receipt
from workbench.ui.issuing.request import Request
from workbench.ui.issuing.summary import SignOff, Summary, look_ahead
from workbench.ui.issuing.templates import TemplateField
from workbench.ui.settings import keep_settings, load_settings, remember_report
from workbench.ui.telling import told_problem
from workbench.ui.theme import MIDDLE
from workbench.ui.widgets.choosing import Chosen, choose_existing, choose_new, stands
from workbench.ui.widgets.dialog import Dialog
from workbench.ui.widgets.parts import button, column, label, row, selectable

if TYPE_CHECKING:
    from workbench.operations.issuing import Issued, PreparedReport
    from workbench.ui.preview.preview_dialog import PreviewDialog


class IssueDialog(Dialog):
    """The passphrase is asked each time and kept nowhere; what was entered stays when signing failed.

    What was previewed is signed to the byte, or not at all where the audit was changed since.
    `place_wanted` asks to go to what stands against signing; the dialog has closed by then.
    """

    place_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._is_running = False
        self.making: IdentityDialog | None = None
        self.previewing: PreviewDialog | None = None
        self._prepared: PreparedReport | None = None
        self._build()
        self._connect()
        self._fill()
        desk.flush()
        desk.read(look_ahead, self._on_looked_ahead, failed=self._on_failed)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Sign and issue the report"))
        self.setMinimumWidth(620)
        inside = column(self, margins=(20, 18, 20, 16), spacing=MIDDLE)
        self.summary = Summary()
        inside.addWidget(self.summary)
        inside.addWidget(self._entries())
        self.previewed = selectable(label("", "muted", wraps=True))
        self.previewed.setAccessibleName(self.tr("What will be signed"))
        self.previewed.hide()
        inside.addWidget(self.previewed)
        self.receipt = Receipt()
        self.receipt.hide()
        inside.addWidget(self.receipt)
        self.error = selectable(label("", "error", wraps=True))
        self.error.setAccessibleName(self.tr("What went wrong"))
        self.error.hide()
        inside.addWidget(self.error)
        self.working = label(self._working(), "muted", wraps=True)
        self.working.hide()
        inside.addWidget(self.working)
        self.progress = QProgressBar(textVisible=False, minimum=0, maximum=0)
        self.progress.setAccessibleName(self.tr("The report is being signed"))
        self.progress.hide()
        inside.addWidget(self.progress)
        inside.addStretch(1)
        self._add_buttons(inside)

    def _working(self) -> str:
        return self.tr("Being laid out, signed and verified. The first report on a computer takes longer.")

    def _entries(self) -> QWidget:
        folder = self._desk.snapshot.path.parent
        self.identity = PathField(self.tr("Identity"), ask=self._ask_identity, suffix="p12", folder=folder)
        self.new_identity = button(self.tr("Make an identity…"), "link")
        self.new_identity.setAutoDefault(False)
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setPlaceholderText(self.tr("Asked each time, kept nowhere"))
        self.target = PathField(self.tr("Report"), ask=self._ask_target, suffix="pdf", folder=folder)
        self.language = language_choice(self._desk.snapshot.edition)
        self.template = TemplateField(self._desk.tasks, folder)
        self.final = QCheckBox(self.tr("&Final: no countersignature"))
        self.entries = QWidget()
        form = QFormLayout(self.entries)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(self.tr("&Identity (.p12)"), self.identity)
        form.addRow("", self._beside(self.new_identity))
        form.addRow(self.tr("&Passphrase"), self.passphrase)
        form.addRow(self.tr("&Report (PDF)"), self.target)
        form.addRow(self.tr("&Language of the report"), self.language)
        form.addRow(self.tr("&Template"), self.template)
        form.addRow("", self.final)
        return self.entries

    def _beside(self, widget: QWidget) -> QWidget:
        holder = QWidget()
        line = row(holder)
        line.addWidget(widget)
        line.addStretch(1)
        return holder

    def _add_buttons(self, inside: QVBoxLayout) -> None:
        line = row()
        self.sign = button(self.tr("Sign and issue"), "primary")
        self.sign.setDefault(True)
        self.sign.setEnabled(False)
        self.leave = button(self.tr("Cancel"))
        self.leave.setAutoDefault(False)
        self.preview = button(self.tr("Pre&view…"))
        self.preview.setAutoDefault(False)
        self.preview.setEnabled(False)
        self.preview.setToolTip(self.tr("Look at exactly the bytes that will be signed"))
        line.addStretch(1)
        line.addWidget(self.leave)
        line.addWidget(self.preview)
        line.addWidget(self.sign)
        inside.addLayout(line)

    def _connect(self) -> None:
        self.new_identity.clicked.connect(self._on_new_identity)
        self.preview.clicked.connect(self._on_preview)
        self.identity.line.textChanged.connect(self._forget_preview)
        self.final.toggled.connect(self._forget_preview)
        self.template.changed.connect(self._forget_preview)
        self.template.checked.connect(lambda _may: self.adjustSize())
        self.language.currentIndexChanged.connect(self._forget_preview)
        self.sign.clicked.connect(self._on_sign)
        self.leave.clicked.connect(self.reject)
        self.summary.place_wanted.connect(self._on_place_wanted)

    def _fill(self) -> None:
        self.target.show_path(proposed_report(self._desk.snapshot))
        remembered = load_settings().identity
        if remembered:
            self.identity.show_path(Path(remembered))
        self.template.look()
        first = self.passphrase if remembered else self.identity
        first.setFocus()

    def _on_looked_ahead(self, sign_off: SignOff) -> None:
        self.summary.show_sign_off(sign_off)
        self.sign.setEnabled(self.summary.is_clear)
        self.preview.setEnabled(self.summary.is_clear)
        self.adjustSize()

    def _on_place_wanted(self, place: str) -> None:
        if not self.isVisible() or self._is_running:
            return  # a double click asks twice
        self.reject()
        self.place_wanted.emit(place)

    def _ask_identity(self, then: Chosen) -> QFileDialog:
        return choose_existing(
            self,
            self.tr("Choose an identity"),
            self.tr("Identities (*.p12 *.pfx);;All files (*)"),
            then,
            folder=self.identity.path.parent if self.identity.path else None,
        )

    def _ask_target(self, then: Chosen) -> QFileDialog:
        return choose_new(
            self,
            self.tr("Where to put the report"),
            self.tr("PDF (*.pdf)"),
            then,
            suffix="pdf",
            proposal=self.target.path or proposed_report(self._desk.snapshot),
        )

    def _on_new_identity(self) -> None:
        self.making = IdentityDialog(self._desk, self)
        self.making.made.connect(self._on_identity_made)
        self.making.open()

    def _on_identity_made(self, path: Path) -> None:
        self._use_identity(path)
        self.passphrase.setFocus()

    def _use_identity(self, path: Path) -> None:
        self.identity.show_path(path)
        keep_settings(load_settings()._replace(identity=str(path)))

    # Looking at it

    def _on_preview(self) -> None:
        try:
            identity = self._entered_identity()
        except Problem as problem:
            self._on_failed(problem)
            return
        passphrase, actor = self.passphrase.text(), self._desk.actor
        final, choices = self.final.isChecked(), self._choices()
        self._forget_preview()
        self._show_running(True)
        self._desk.read(
            lambda file: _prepared(file, identity, passphrase, actor, choices=choices, final=final),
            self._on_prepared,
            failed=self._on_failed,
        )

    def _on_prepared(self, prepared: "PreparedReport") -> None:
        from workbench.ui.preview.preview_dialog import PreviewDialog
        from workbench.ui.preview.side import Note

        self._show_running(False)
        self._prepared = prepared
        self.previewed.setText(
            self.tr("These bytes will be signed: SHA-256 {digest}").format(digest=f"{prepared.sha256[:16]}…")
        )
        self.previewed.show()
        note = Note(self.tr("Not signed yet"), self._what_is_shown(prepared))
        self.previewing = PreviewDialog(
            self._desk.tasks,
            prepared.pdf,
            self,
            title=self.tr("The report before it is signed"),
            note=note,
            may_leave=False,
            act=self.tr("Sign and issue"),
        )
        self.previewing.act_wanted.connect(self._on_sign_previewed)
        self.previewing.open()

    def _what_is_shown(self, prepared: "PreparedReport") -> str:
        return self.tr(
            "Exactly these bytes will be signed by {name}; the signature is added behind them and changes "
            "nothing before it. If the audit is changed first, signing is refused."
        ).format(name=prepared.signer)

    def _on_sign_previewed(self) -> None:
        if self.previewing is not None:
            self.previewing.accept()
        self._on_sign()

    def _forget_preview(self) -> None:
        """Another report would be signed than the one that was looked at."""
        self._prepared = None
        self.previewed.hide()

    # Signing

    def _on_sign(self) -> None:
        try:
            request = self._requested()
        except Problem as problem:
            self._on_failed(problem)
            return
        actor, prepared = self._desk.actor, self._prepared
        self._show_running(True)
        self._desk.read(
            lambda file: _issued(file, request, actor, prepared), self._on_issued, failed=self._on_failed
        )

    def _entered_identity(self) -> Path:
        identity = self.identity.path
        if identity is None:
            self.identity.setFocus()
            raise WrongUsage(
                self.tr("There is no identity to sign with."), self.tr("Choose one, or make one.")
            )
        if not self.passphrase.text():
            self.passphrase.setFocus()
            raise WrongUsage(self.tr("The passphrase is missing."), self.tr("Type that of the identity."))
        return identity

    def _choices(self) -> ReportChoices:
        return ReportChoices(language=self.language.value, template=self.template.path)

    def _requested(self) -> Request:
        """What was entered; WrongUsage, and the focus where something is missing."""
        identity, target = self._entered_identity(), self.target.path
        if target is None:
            self.target.setFocus()
            raise WrongUsage(self.tr("It is not said where the report goes."), self.tr("Choose a place."))
        if stands(target) and not self.target.was_chosen:
            self.target.setFocus()
            raise WrongUsage(
                self.tr("{path} is already there.").format(path=target),
                self.tr("Give another name, or use “Choose…” to say that it is to be replaced."),
            )
        return Request(
            identity=identity,
            passphrase=self.passphrase.text(),
            target=target,
            final=self.final.isChecked(),
            choices=self._choices(),
            force=self.target.was_chosen,
        )

    def _on_issued(self, issued: "Issued") -> None:
        self._show_running(False)
        self.passphrase.clear()
        self._use_identity(self.identity.path or Path())
        remember_report_language(self.language.value)
        remember_report(issued.report.sha256, issued.target)
        self.entries.hide()
        self.previewed.hide()
        self.preview.hide()
        self.sign.hide()
        self.receipt.show_issued(issued)
        self.receipt.show()
        self.leave.setText(self.tr("Close"))
        self.leave.setDefault(True)
        self.receipt.open_folder.setFocus()
        self.adjustSize()
        # It is committed: this only tells the pages, and reads the audit anew for them.
        self._desk.write(lambda _file: issued.changes)

    def _on_failed(self, problem: Problem) -> None:
        self._show_running(False)
        self.error.setText(told_problem(problem))
        self.error.show()
        self.adjustSize()
        if isinstance(problem, WrongPassphrase):
            self.passphrase.setFocus()
            self.passphrase.selectAll()

    def _show_running(self, is_running: bool) -> None:
        self._is_running = is_running
        self.working.setVisible(is_running)
        self.progress.setVisible(is_running)
        if is_running:
            self.error.hide()
        self.entries.setEnabled(not is_running)
        self.leave.setEnabled(not is_running)
        for each in (self.preview, self.sign):
            each.setEnabled(not is_running and self.summary.is_clear)

    def reject(self) -> None:
        if self._is_running:
            return  # what comes of signing must be seen
        super().reject()

    def done(self, result: int) -> None:
        self.passphrase.clear()
        super().done(result)


def _prepared(
    file: AuditFile, identity: Path, passphrase: str, actor: Actor, *, choices: ReportChoices, final: bool
) -> "PreparedReport":
    import workbench.ui.preview.preview_dialog  # noqa: F401 - here, rather than on the window's thread
    from workbench.operations.issuing import prepare_report  # heavy: not before it is needed

    return prepare_report(
        file, identity_path=identity, passphrase=passphrase, actor=actor, choices=choices, final=final
    )


def _issued(file: AuditFile, request: Request, actor: Actor, prepared: "PreparedReport | None") -> "Issued":
    from workbench.operations.issuing import issue_prepared, issue_report  # heavy: not before it is needed

    if prepared is not None:
        return issue_prepared(
            file,
            prepared,
            target=request.target,
            identity_path=request.identity,
            passphrase=request.passphrase,
            force=request.force,
        )
    return issue_report(
        file,
        target=request.target,
        identity_path=request.identity,
        passphrase=request.passphrase,
        actor=actor,
        choices=request.choices,
        final=request.final,
        force=request.force,
    )
