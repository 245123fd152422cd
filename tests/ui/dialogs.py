"""Every dialog of the program, as it is opened on the sample."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QDialog

from tests.operations.issued import issue
from tests.ui.conftest import ME
from tests.ui.preview.conftest import a_pdf
from workbench.audit.enums import EvidenceKind, ListKind
from workbench.audit.translations import originals
from workbench.operations.carrying import look_at_prior
from workbench.operations.identities import new_identity
from workbench.operations.sample import create_sample
from workbench.operations.trusting import look_at_certificate
from workbench.ui.audit_view import AuditView
from workbench.ui.checklist.blank_dialog import BlankDialog
from workbench.ui.evidence.choosers import EvidenceChooser, PlaceChooser
from workbench.ui.evidence.dialogs import InterviewDialog, ItemDialog
from workbench.ui.evidence.viewer import Viewer
from workbench.ui.findings.translation_dialog import TranslationDialog
from workbench.ui.help.help_dialog import HelpDialog
from workbench.ui.issuing.credential_dialog import CredentialDialog
from workbench.ui.issuing.documents_dialog import DocumentsDialog
from workbench.ui.issuing.identity_dialog import IdentityDialog
from workbench.ui.issuing.issue_dialog import IssueDialog
from workbench.ui.main_window import MainWindow
from workbench.ui.palette.picker import Picker
from workbench.ui.preferences.settings_dialog import SettingsDialog
from workbench.ui.preview.preview_dialog import PreviewDialog
from workbench.ui.reports.check_dialog import CheckDialog
from workbench.ui.reports.countersign_dialog import CountersignDialog
from workbench.ui.reports.pin_dialog import PinDialog
from workbench.ui.reports.stamp_head_dialog import StampHeadDialog
from workbench.ui.reports.timestamp_dialog import TimestampDialog
from workbench.ui.sources.bulk_dialogs import FlagDialog, ReferenceDialog
from workbench.ui.sources.import_dialog import ImportDialog
from workbench.ui.sources.list_dialog import ListDialog
from workbench.ui.sources.loaded_lists_dialog import LoadedListsDialog
from workbench.ui.sources.paste_dialog import PasteDialog
from workbench.ui.sources.source_dialog import SourceDialog
from workbench.ui.start.carry_dialog import CarryDialog, Prior
from workbench.ui.start.document_dialog import DocumentDialog
from workbench.ui.start.new_audit_dialog import NewAuditDialog
from workbench.ui.start.person_dialog import PersonDialog
from workbench.ui.tasks import Tasks

Opener = Callable[[MainWindow, AuditView, Path], QDialog]
# What others inherit from.
NOT_OPENED = {"QDialog", "Dialog", "AskingDialog", "MakingDialog", "ReportDialog"}


def _list(_window: MainWindow, view: AuditView, folder: Path) -> QDialog:
    path = folder / "list.csv"
    path.write_text("CID,Status\nCID000001,Conformant\n", encoding="utf-8")
    return ListDialog(view.desk, ListKind.STATUS, path, view)


def _carry(window: MainWindow, _view: AuditView, folder: Path) -> QDialog:
    path = folder / "prior.audit"
    create_sample(path).close()
    prior = Prior(path, look_at_prior(path))
    return CarryDialog(Tasks(inline=True), ME, prior, lambda file: file.close(), window)


def _credential(window: MainWindow, view: AuditView, _folder: Path) -> QDialog:
    view.desk.read(lambda file: issue(file, ME), lambda _: None)
    return CredentialDialog(view.desk, view.banner, window)


def _preview(window: MainWindow, _view: AuditView, folder: Path) -> QDialog:
    path = folder / "report.pdf"
    path.write_bytes(a_pdf(3))
    return PreviewDialog(Tasks(inline=True), path, window, title="report.pdf", act="Sign and issue")


def _picker(window: MainWindow, _view: AuditView, _folder: Path) -> QDialog:
    return Picker("Command palette", "What do you want to do?", window)


def _pin(window: MainWindow, _view: AuditView, folder: Path) -> QDialog:
    certificate = new_identity(name="Sample Auditor", out=folder / "id.p12", passphrase="correct horse")
    return PinDialog(Tasks(inline=True), look_at_certificate(certificate), ("Known already.",), window)


def _translation(_window: MainWindow, view: AuditView, _folder: Path) -> QDialog:
    texts = originals(view.desk.snapshot.answer("2.c"), None, ())
    return TranslationDialog(view.desk, "2.c", "2.c", texts, view)


DIALOGS: dict[str, Opener] = {
    "BlankDialog": lambda window, view, _: BlankDialog(
        Tasks(inline=True), view.desk.snapshot.edition, lambda _told: None, lambda _problem: None, window
    ),
    "CarryDialog": _carry,
    "CredentialDialog": _credential,
    "CheckDialog": lambda window, view, _: CheckDialog(view.desk.tasks, view.desk, window),
    "CountersignDialog": lambda window, view, _: CountersignDialog(view.desk.tasks, view.desk, ME, window),
    "DocumentDialog": lambda window, _view, _: DocumentDialog(
        Tasks(inline=True), ME, lambda file: file.close(), window
    ),
    "EvidenceChooser": lambda _window, view, _: EvidenceChooser(view.desk.snapshot.evidence, (), view),
    "FlagDialog": lambda _window, view, _: FlagDialog(view.desk, lambda *_: None, view),
    "HelpDialog": lambda window, view, _: HelpDialog(
        view.desk.snapshot.edition, view.desk.snapshot.texts, window
    ),
    "IdentityDialog": lambda window, view, _: IdentityDialog(view.desk, window),
    "ImportDialog": lambda _window, view, _: ImportDialog(view.desk, [], view),
    "InterviewDialog": lambda _window, view, _: InterviewDialog(view.desk, (), view),
    "DocumentsDialog": lambda window, view, _: DocumentsDialog(view.desk, window),
    "IssueDialog": lambda window, view, _: IssueDialog(view.desk, window),
    "ItemDialog": lambda _window, view, _: ItemDialog(view.desk, EvidenceKind.OBSERVATION, (), view),
    "ListDialog": _list,
    "LoadedListsDialog": lambda _window, view, _: LoadedListsDialog(view.desk, view),
    "NewAuditDialog": lambda window, _view, _: NewAuditDialog(
        Tasks(inline=True), ME, lambda file: file.close(), window
    ),
    "PasteDialog": lambda _window, view, _: PasteDialog(view.desk, "tin\tExample Works\tCID000001", view),
    "PersonDialog": lambda window, _view, _: PersonDialog(ME, lambda _person: None, window),
    "Picker": _picker,
    "PinDialog": _pin,
    "PlaceChooser": lambda _window, view, _: PlaceChooser(view.desk, (), view),
    "PreviewDialog": _preview,
    "ReferenceDialog": lambda _window, view, _: ReferenceDialog(view.desk, lambda *_: None, view),
    "SettingsDialog": lambda window, _view, _: SettingsDialog(Tasks(inline=True), "", window),
    "SourceDialog": lambda _window, view, _: SourceDialog(view.desk, None, view),
    "StampHeadDialog": lambda window, view, _: StampHeadDialog(view.desk, window),
    "TimestampDialog": lambda window, view, _: TimestampDialog(view.desk.tasks, view.desk, window),
    "TranslationDialog": _translation,
    "Viewer": lambda _window, view, _: Viewer(view.desk, view.desk.snapshot.evidence[0], view),
}
