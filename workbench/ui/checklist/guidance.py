"""What an experienced auditor would ask for, whom, and what to look at."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from workbench.criteria.model import ElementText
from workbench.ui.theme import SMALL, TIGHT
from workbench.ui.widgets.parts import column, label, row


class Guidance(QWidget):
    """Three lists beside an element; a list without a line is left out."""

    def __init__(self, text: ElementText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inside = column(self, spacing=TIGHT)
        for heading, sentences in (
            (self.tr("Ask for"), text.ask_for),
            (self.tr("Ask whom"), text.ask_whom),
            (self.tr("Look at"), text.look_at),
        ):
            if sentences:
                self._inside.addWidget(label(heading, "caption"))
                self._add(sentences)

    def _add(self, sentences: Sequence[str]) -> None:
        for sentence in sentences:
            line = row(margins=(SMALL, 0, 0, 0), spacing=SMALL)
            dot = label("–", "muted")
            dot.setFixedWidth(10)
            words = label(sentence, wraps=True)
            line.addWidget(dot)
            line.addWidget(words, 1)
            self._inside.addLayout(line)
