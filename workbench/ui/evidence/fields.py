"""Fields of the evidence's forms: lines with suggestions, and what is suggested."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QWidget

from workbench.ui.words import tr


def methods() -> list[str]:
    """How evidence is obtained, most often."""
    return [
        tr("Original seen"),
        tr("Copy handed over"),
        tr("Shown on a screen"),
        tr("Walk-through"),
        tr("Photo taken"),
        tr("Records sampled"),
        tr("Sent before the audit"),
    ]


def roles() -> list[str]:
    """Roles so coarse that several persons have them."""
    return [
        tr("Line worker"),
        tr("Team lead"),
        tr("Warehouse worker"),
        tr("Buyer"),
        tr("Engineer"),
        tr("Office staff"),
        tr("Manager"),
    ]


def groups() -> list[str]:
    """Groups as an auditor may name them."""
    return [
        tr("Incoming inspection"),
        tr("Production"),
        tr("Warehouse"),
        tr("Purchasing"),
        tr("Quality"),
        tr("Compliance"),
        tr("Management"),
    ]


def languages() -> list[str]:
    """Languages that interviews are held in, most often."""
    return [
        tr("English"),
        tr("Mandarin Chinese"),
        tr("Malay"),
        tr("Vietnamese"),
        tr("Thai"),
        tr("Spanish"),
        tr("French"),
        tr("German"),
    ]


class Suggesting(QComboBox):
    """A line that may hold anything, with suggestions to pick from; `line` tells what was picked as typed."""

    def __init__(
        self, suggestions: Sequence[str], line: QLineEdit | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.line = line or QLineEdit()
        self.setEditable(True)
        self.setLineEdit(self.line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.addItems(list(suggestions))
        self.setCurrentIndex(-1)
        self.setCompleter(None)  # type: ignore[arg-type]  # what is typed stays as it is typed
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.textActivated.connect(self.line.textEdited.emit)

    def setAccessibleName(self, name: str) -> None:
        """The line inside is what has the keyboard."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # scrolling a page must not change an answer
