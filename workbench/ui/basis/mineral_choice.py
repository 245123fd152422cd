"""A choice among the minerals, in which "none" is an answer and no answer is another."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from workbench.audit.enums import Mineral
from workbench.ui.theme import MIDDLE
from workbench.ui.widgets.flow import Flow
from workbench.ui.widgets.parts import label
from workbench.ui.words import word


class MineralChoice(QWidget):
    """`chosen` tells a tuple of minerals (empty: none of them), or None: taken back."""

    chosen = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        inside = Flow(self, spacing=MIDDLE)
        self.boxes: dict[Mineral, QCheckBox] = {}
        for mineral in Mineral:
            box = QCheckBox(word(mineral))
            box.setAccessibleName(f"{name}: {word(mineral)}")
            box.clicked.connect(self._on_mineral)
            self.boxes[mineral] = box
            inside.addWidget(box)
        self.none = QCheckBox(self.tr("None of them"))
        self.none.setAccessibleName(f"{name}: {self.none.text()}")
        self.none.clicked.connect(self._on_none)
        inside.addWidget(self.none)
        self._open = label(self.tr("not answered"), "tag", kind="quiet")
        inside.addWidget(self._open)

    def show_minerals(self, minerals: tuple[Mineral, ...] | None) -> None:
        """Show the answer; tells nobody."""
        for mineral, box in self.boxes.items():
            box.setChecked(mineral in (minerals or ()))
        self.none.setChecked(minerals == ())
        self._open.setVisible(minerals is None)

    def _on_mineral(self) -> None:
        chosen = tuple(mineral for mineral, box in self.boxes.items() if box.isChecked())
        self.chosen.emit(chosen or None)

    def _on_none(self, is_checked: bool) -> None:
        self.chosen.emit(() if is_checked else None)
