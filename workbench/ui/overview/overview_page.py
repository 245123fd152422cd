"""How far the audit is, what it comes to under each edition, and what is due."""

from PySide6.QtWidgets import QWidget

from workbench.ui.desk import Desk, Snapshot
from workbench.ui.widgets.page import Page
from workbench.ui.words import tr


class OverviewPage(Page):
    """How far the audit is, what it comes to under each edition, and what is due."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, tr("Overview"), tr("How far the audit is, and what it comes to."), parent)

    def _show(self, snapshot: Snapshot) -> None:
        """Nothing is shown of {snapshot} yet."""
