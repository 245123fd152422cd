"""Check any PDF: whether it is a genuine report, by whom, and whether anything was changed."""

from PySide6.QtWidgets import QWidget

from workbench.ui.reports.report_dialog import ReportDialog


class CheckDialog(ReportDialog):
    """Shows the verdict, and adds nothing to the file."""

    def _title(self) -> str:
        return self.tr("Check a report")

    def _about(self) -> str:
        if self._desk is None:
            return self.tr(
                "Tells whether a report is as it was signed, and by whom. "
                "Open its audit first to tell also whether it is the one that was issued."
            )
        return self.tr(
            "Tells whether this audit issued a report, whether it was changed, and what came later."
        )

    def _act_text(self) -> str:
        return self.tr("Check &again")

    def _build_entries(self) -> QWidget:
        return QWidget()  # nothing is asked

    def _show_actable(self, can_act: bool) -> None:
        super()._show_actable(can_act)
        self.entries.hide()

    def _may_act(self) -> bool:
        return self.checked is not None

    def _on_act(self) -> None:
        self.check()
