"""The audit on site."""

from PySide6.QtWidgets import QWidget

from workbench.ui.desk import Desk, Snapshot
from workbench.ui.widgets.page import Page
from workbench.ui.words import tr


class OnSitePage(Page):
    """The audit on site."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            desk,
            tr("On site"),
            tr("Meetings, persons met, hours, samples and limitations, as the report prints them."),
            parent,
        )

    def _show(self, snapshot: Snapshot) -> None:
        """Nothing is shown of {snapshot} yet."""
