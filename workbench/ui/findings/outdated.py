"""Says beside a text that a translation of it is of an earlier wording."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from workbench.audit.translations import Original
from workbench.ui.findings.languages import language_name
from workbench.ui.theme import SMALL
from workbench.ui.widgets.parts import label, row
from workbench.ui.words import listed


class OutdatedMark(QWidget):
    """Hidden while all translations are of the text as it is, or nobody knows of what they are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = row(self, spacing=SMALL)
        line.addWidget(label(self.tr("changed"), "tag", kind="warn"), 0, Qt.AlignmentFlag.AlignTop)
        self.told = label("", wraps=True)
        line.addWidget(self.told, 1)
        self.hide()

    def show_text(self, texts: Iterable[Original], of: str) -> None:
        """Which translations of the field `of` are outdated."""
        codes = [one.language for text in texts if text.place.of == of for one in text.outdated]
        told = self.tr("The original was changed since it was translated: {languages}")
        self.tell(told.format(languages=listed(map(language_name, codes))) if codes else "")

    def tell(self, told: str) -> None:
        """Say this, or nothing."""
        self.told.setText(told)
        self.setVisible(bool(told))
