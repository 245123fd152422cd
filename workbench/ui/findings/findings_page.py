"""The findings and their corrective actions."""

from PySide6.QtWidgets import QWidget

from workbench.ui.desk import Desk, Snapshot
from workbench.ui.widgets.page import Page
from workbench.ui.words import tr


class FindingsPage(Page):
    """The findings and their corrective actions."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            desk,
            tr("Findings and plan"),
            tr("What was found, what the auditee says to it, and what is done about it."),
            parent,
        )

    def _show(self, snapshot: Snapshot) -> None:
        """Nothing is shown of {snapshot} yet."""
