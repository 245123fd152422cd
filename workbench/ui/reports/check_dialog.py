"""Check a report or a credential: whether it is genuine, by whom, and whether anything was changed."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from workbench.store.audit_file import AuditFile
from workbench.ui.reports.report_dialog import Looked, ReportDialog, look_at_report

if TYPE_CHECKING:
    from workbench.operations.trusting import CertificateLook


class CheckDialog(ReportDialog):
    """Shows the verdict, and adds nothing to the file."""

    def _title(self) -> str:
        return self.tr("Check a report")

    def _about(self) -> str:
        if self._desk is None:
            return self.tr(
                "Tells whether a report, or a credential made from one, is as it was signed, and by whom. "
                "Open its audit first to tell also whether it is the one that was issued."
            )
        return self.tr(
            "Tells whether this audit issued a report or a credential, whether it was changed, and what came "
            "later."
        )

    def _act_text(self) -> str:
        return self.tr("Check &again")

    def _asked_for(self) -> str:
        return self.tr("&Report or credential")

    def _files(self) -> str:
        return self.tr("Reports and credentials (*.pdf *.jwt);;All files (*)")

    def _build_entries(self) -> QWidget:
        return QWidget()  # nothing is asked

    def _show_actable(self, can_act: bool) -> None:
        super()._show_actable(can_act)
        self.entries.hide()

    def _may_act(self) -> bool:
        return self.checked is not None

    def _look(self) -> Callable[[Path, AuditFile | None], Looked]:
        return _look_at

    def _certificate(self, path: Path, fingerprint: str) -> "CertificateLook":
        from workbench.operations.credentials import certificate_in_credential, is_credential

        if is_credential(path):
            return certificate_in_credential(path, fingerprint=fingerprint)
        return super()._certificate(path, fingerprint)

    def _on_act(self) -> None:
        self.check()


def _look_at(path: Path, file: AuditFile | None) -> Looked:
    from workbench.operations.credentials import is_credential, verify_credential
    from workbench.operations.trusting import trusted_paths  # heavy: not before it is needed

    if not is_credential(path):
        return look_at_report(path, file)
    return Looked(verify_credential(path, audit=file, trust=trusted_paths()), has_pages=False)
