"""What the menus do with reports: draft, issue, export; open, check, countersign and time-stamp any."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from workbench.ui.audit_view import AuditView
    from workbench.ui.desk import Desk
    from workbench.ui.main_window import MainWindow
    from workbench.ui.reports.report_dialog import ReportDialog
    from workbench.ui.tasks import Tasks


class ReportActs(QObject):
    """What needs an audit does nothing while none is open. Dialogs are loaded when they are asked for."""

    def __init__(self, window: MainWindow, tasks: Tasks) -> None:
        super().__init__(window)
        self._window = window
        self._tasks = tasks

    @property
    def _view(self) -> AuditView | None:
        return self._window.view

    @property
    def _desk(self) -> Desk | None:
        return self._view.desk if self._view is not None else None

    def preview_draft(self) -> None:
        """Show the report as it stands, marked as a draft."""
        if self._view is not None:
            from workbench.ui.issuing.draft import preview_draft

            preview_draft(self._view.desk, self._window, self._view.banner)

    def preview_acknowledgement(self) -> None:
        """Show the page that is signed by hand at the closing meeting."""
        if self._view is not None:
            from workbench.ui.issuing.draft import preview_acknowledgement

            preview_acknowledgement(self._view.desk, self._window, self._view.banner)

    def other_documents(self) -> None:
        """Ask for a document beside the report, or a redacted copy."""
        if self._view is not None:
            from workbench.ui.issuing.documents_dialog import DocumentsDialog

            self._view.desk.flush()
            DocumentsDialog(self._view.desk, self._window).open()

    def offer_languages(self, menu: QMenu) -> None:
        """Fill a menu with the languages that reports are written in."""
        if self._view is not None:
            from workbench.ui.issuing.languages import offer_languages

            edition = self._view.desk.snapshot.edition
            offer_languages(menu, edition, self._tell_language)

    def _tell_language(self, code: str) -> None:
        from workbench.ui.languages import known_languages

        told = self.tr("Drafts and reports are written in this language from now on: {language}")
        self._window.tell_written(told.format(language=dict(known_languages())[code]))

    def export_draft(self) -> None:
        """Write the report as it stands, marked as a draft."""
        if self._view is not None:
            from workbench.ui.issuing.draft import export_draft

            self._view.desk.flush()
            export_draft(self._view.desk, self._window, self._view.banner)

    def export_credential(self) -> None:
        """Write what the issued report found, for machines."""
        if self._view is not None:
            from workbench.ui.issuing.credential_dialog import CredentialDialog

            self._view.desk.flush()
            CredentialDialog(self._view.desk, self._view.banner, self._window).open()

    def export_catalogue(self) -> None:
        """Write the audit's edition, for machines."""
        if self._view is not None:
            from workbench.ui.issuing.catalogue import export_catalogue

            export_catalogue(self._view.desk, self._window, self._view.banner)

    def issue(self) -> None:
        """Sign off and issue."""
        if self._view is not None:
            from workbench.ui.issuing.issue_dialog import IssueDialog

            self._view.desk.flush()
            dialog = IssueDialog(self._view.desk, self._window)
            dialog.place_wanted.connect(self._view.go_to)
            dialog.open()

    # Signed reports, with an audit open or without one

    def open_report(self) -> None:
        """Ask for any PDF, and show its pages with the verdict beside them."""
        from workbench.ui.widgets.choosing import choose_existing

        choose_existing(
            self._window,
            self.tr("Open a report"),
            self.tr("PDF (*.pdf);;All files (*)"),
            lambda paths: self.show_report(paths[0]),
        )

    def show_report(self, path: Path) -> None:
        """Show a PDF, held against the open audit where there is one."""
        from workbench.ui.reports import opening

        dialog = opening.show_report(self._window, self._tasks, self._desk, path)
        dialog.place_wanted.connect(self._go_to)

    def _go_to(self, place: str) -> None:
        if self._view is not None:
            self._view.go_to(place)
            self._window.activateWindow()

    def check_report(self) -> None:
        """Tell whether a file is a genuine report."""
        from workbench.ui.reports import opening

        self._lead_on(opening.check_report(self._window, self._tasks, self._desk))

    def countersign_report(self) -> None:
        """Add a reviewer's signature to a report."""
        from workbench.ui.reports import opening

        self._lead_on(opening.countersign_report(self._window, self._tasks, self._desk, self._window.actor))

    def stamp_report(self) -> None:
        """Have a server prove when a report was there."""
        from workbench.ui.reports import opening

        self._lead_on(opening.stamp_report(self._window, self._tasks, self._desk))

    def stamp_journal(self) -> None:
        """Have a server prove when the open audit's journal was there."""
        if self._view is not None:
            from workbench.ui.reports.stamp_head_dialog import StampHeadDialog

            StampHeadDialog(self._view.desk, self._window).open()

    def _lead_on(self, dialog: ReportDialog) -> None:
        if self._view is not None:
            dialog.place_wanted.connect(self._view.go_to)
