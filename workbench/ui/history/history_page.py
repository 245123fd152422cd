"""The journal as a readable trail."""

from PySide6.QtWidgets import QWidget

from workbench.ui.desk import Desk, Snapshot
from workbench.ui.widgets.page import Page
from workbench.ui.words import tr


class HistoryPage(Page):
    """The journal as a readable trail."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, tr("History"), tr("Every change, by whom and when, before and after."), parent)

    def _show(self, snapshot: Snapshot) -> None:
        """Nothing is shown of {snapshot} yet."""
