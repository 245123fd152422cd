"""What all dialogs share."""

from PySide6.QtWidgets import QDialog

from workbench.ui.widgets.tabbing import go_on


class Dialog(QDialog):
    """Tab goes round as things are read, whenever they were made."""

    def focusNextPrevChild(self, is_next: bool) -> bool:
        return go_on(self, forward=is_next) or super().focusNextPrevChild(is_next)
