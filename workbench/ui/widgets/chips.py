"""Filters as buttons that exclude each other, in a line that breaks where there is no room."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from workbench.ui.widgets.flow import Flow
from workbench.ui.widgets.parts import button

_BETWEEN = 6


class Chips(QWidget):
    """`titles` by key; the first is chosen. `chosen` tells that somebody chose one, which `key` names."""

    chosen = Signal()

    def __init__(self, titles: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        line = Flow(self, spacing=_BETWEEN)
        for key, title in titles.items():
            made = button(title, "chip")
            made.setCheckable(True)
            made.setChecked(not self.buttons)
            self._group.addButton(made)
            self.buttons[key] = made
            line.addWidget(made)
        self._group.buttonClicked.connect(lambda _button: self.chosen.emit())

    @property
    def key(self) -> str:
        """The one that is chosen."""
        return next(key for key, made in self.buttons.items() if made.isChecked())
