"""Sign the report and issue it: what that means, what it needs, and what came of it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QFormLayout, QWidget

from workbench.audit.choices import ReportChoices
from workbench.audit.records import Actor
from workbench.errors import Problem
from workbench.store.audit_file import AuditFile
from workbench.ui.desk import Desk
from workbench.ui.issuing.languages import language_choice, remember_report_language
from workbench.ui.issuing.places import PathField, proposed_report
from workbench.ui.issuing.receipt import Receipt
from workbench.ui.issuing.request import Request
from workbench.ui.issuing.signing_entries import Signer, SigningEntries
from workbench.ui.issuing.summary import SignOff, Summary, look_ahead
from workbench.ui.issuing.templates import TemplateField
from workbench.ui.settings import remember_report
from workbench.ui.widgets.asking_dialog import AskingDialog
from workbench.ui.widgets.choosing import Chosen, choose_new
from workbench.ui.widgets.parts import button, joined, label, selectable

if TYPE_CHECKING:
    from workbench.operations.issuing import Issued, PreparedReport
    from workbench.ui.preview.preview_dialog import PreviewDialog


class IssueDialog(AskingDialog):
    """What was previewed is signed to the byte, or not at all where the audit was changed since.
    `place_wanted` asks to go to what stands against signing; the dialog has closed by then.
    """

    place_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.previewing: PreviewDialog | None = None
        self._prepared: PreparedReport | None = None
        self._build()
        self._connect()
        self._fill()
        desk.flush()
        desk.read(look_ahead, self._on_looked_ahead, failed=self._on_failed)

    def _build(self) -> None:
        self.setMinimumWidth(620)
        inside = self._begin(self.tr("Sign and issue the report"))
        self.summary = Summary()
        inside.addWidget(self.summary)
        inside.addWidget(self._build_entries())
        self.previewed = selectable(label("", "muted", wraps=True))
        self.previewed.setAccessibleName(self.tr("What will be signed"))
        self.previewed.hide()
        inside.addWidget(self.previewed)
        self.receipt = Receipt()
        self.receipt.hide()
        inside.addWidget(self.receipt)
        self._add_telling(inside, busy=self.tr("The report is being signed"), working=self._working())
        inside.addStretch(1)
        self.preview = button(self.tr("Pre&view…"))
        self.preview.setToolTip(self.tr("Look at exactly the bytes that will be signed"))
        self.sign = button(self.tr("Sign and issue"), "primary")
        self._add_buttons(inside, self.preview, self.sign, leave=self.tr("Cancel"))

    def _working(self) -> str:
        return self.tr("Being laid out, signed and verified. The first report on a computer takes longer.")

    def _build_entries(self) -> QWidget:
        folder = self._desk.snapshot.path.parent
        self.signing = SigningEntries(self, self._desk, folder=folder)
        self.target = PathField(self.tr("Report"), ask=self._ask_target, suffix="pdf", folder=folder)
        self.language = language_choice(self._desk.snapshot.edition)
        self.template = TemplateField(self._desk.tasks, folder)
        self.final = QCheckBox(self.tr("&Final: no countersignature"))
        self.entries = QWidget()
        form = QFormLayout(self.entries)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.signing.add_to(form)
        form.addRow(self.tr("&Report (PDF)"), self.target)
        form.addRow(self.tr("&Language of the report"), self.language)
        form.addRow(joined(self.tr("&Template"), self.template), self.template)
        form.addRow("", self.final)
        return self.entries

    def _connect(self) -> None:
        self.preview.clicked.connect(self._on_preview)
        self.signing.identity.line.textChanged.connect(self._forget_preview)
        self.final.toggled.connect(self._forget_preview)
        self.template.changed.connect(self._forget_preview)
        self.template.checked.connect(lambda _may: self.adjustSize())
        self.language.currentIndexChanged.connect(self._forget_preview)
        self.sign.clicked.connect(self._on_sign)
        self.summary.place_wanted.connect(self._on_place_wanted)

    def _fill(self) -> None:
        self.target.show_path(proposed_report(self._desk.snapshot))
        self.template.look()
        self.signing.set_focus()

    def _on_looked_ahead(self, sign_off: SignOff) -> None:
        self.summary.show_sign_off(sign_off)
        self._show_ready()
        self.adjustSize()

    def _may_act(self) -> bool:
        return self.summary.is_clear

    def _on_place_wanted(self, place: str) -> None:
        if not self.isVisible() or self._is_running:
            return  # a double click asks twice
        self.reject()
        self.place_wanted.emit(place)

    def _ask_target(self, then: Chosen) -> QFileDialog:
        return choose_new(
            self,
            self.tr("Where to put the report"),
            self.tr("PDF (*.pdf)"),
            then,
            suffix="pdf",
            proposal=self.target.path or proposed_report(self._desk.snapshot),
        )

    # Looking at it

    def _on_preview(self) -> None:
        try:
            signer = self.signing.signer()
        except Problem as problem:
            self._on_failed(problem)
            return
        actor, final, choices = self._desk.actor, self.final.isChecked(), self._choices()
        self._forget_preview()
        self._show_running(True)
        self._desk.read(
            lambda file: _prepared(file, signer, actor, choices=choices, final=final),
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

    def _choices(self) -> ReportChoices:
        return ReportChoices(language=self.language.value, template=self.template.path)

    def _requested(self) -> Request:
        """What was entered; WrongUsage, and the focus where something is missing."""
        return Request(
            signer=self.signing.signer(),
            target=self.target.new_path(self.tr("It is not said where the report goes.")),
            final=self.final.isChecked(),
            choices=self._choices(),
            force=self.target.was_chosen,
        )

    def _on_issued(self, issued: "Issued") -> None:
        self._show_running(False)
        self.signing.forget_passphrase()
        if self.signing.identity.path is not None:
            self.signing.remember(self.signing.identity.path)
        remember_report_language(self.language.value)
        remember_report(issued.report.sha256, issued.target)
        self.previewed.hide()
        self.receipt.show_issued(issued)
        self.receipt.show()
        self._ask_no_more()
        self.receipt.open_folder.setFocus()
        # It is committed: this only tells the pages, and reads the audit anew for them.
        self._desk.write(lambda _file: issued.changes)

    def _on_failed(self, problem: Problem) -> None:
        self._tell_problem(problem)
        self.signing.show_problem(problem)


def _prepared(
    file: AuditFile, signer: Signer, actor: Actor, *, choices: ReportChoices, final: bool
) -> "PreparedReport":
    import workbench.ui.preview.preview_dialog  # noqa: F401 - here, rather than on the window's thread
    from workbench.operations.issuing import prepare_report  # heavy: not before it is needed

    return prepare_report(
        file,
        identity_path=signer.identity,
        passphrase=signer.passphrase,
        actor=actor,
        choices=choices,
        final=final,
    )


def _issued(file: AuditFile, request: Request, actor: Actor, prepared: "PreparedReport | None") -> "Issued":
    from workbench.operations.issuing import issue_prepared, issue_report  # heavy: not before it is needed

    if prepared is not None:
        return issue_prepared(
            file,
            prepared,
            target=request.target,
            identity_path=request.signer.identity,
            passphrase=request.signer.passphrase,
            force=request.force,
        )
    return issue_report(
        file,
        target=request.target,
        identity_path=request.signer.identity,
        passphrase=request.signer.passphrase,
        actor=actor,
        choices=request.choices,
        final=request.final,
        force=request.force,
    )
