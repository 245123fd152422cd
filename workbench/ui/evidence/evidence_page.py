"""The evidence of an audit."""

from PySide6.QtWidgets import QWidget

from workbench.ui.desk import Desk, Snapshot
from workbench.ui.widgets.page import Page
from workbench.ui.words import tr


class EvidencePage(Page):
    """The evidence of an audit."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            desk,
            tr("Evidence"),
            tr("Documents, photos, observations and interviews, and what they show."),
            parent,
        )

    def _show(self, snapshot: Snapshot) -> None:
        """Nothing is shown of {snapshot} yet."""
