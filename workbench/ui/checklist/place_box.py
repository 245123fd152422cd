"""Where the responsibility for an element sits, and which other criteria a finding touches."""

from PySide6.QtWidgets import QPushButton, QWidget

from workbench.audit.enums import Responsibility
from workbench.operations.answers import name_related, place_responsibility
from workbench.ui.desk import Desk, Snapshot
from workbench.ui.theme import SMALL
from workbench.ui.widgets.flow import Flow
from workbench.ui.widgets.parts import button, column, label, row
from workbench.ui.widgets.segments import Choice, Segments
from workbench.ui.words import tr, word


class ResponsibilityBox(QWidget):
    """Corporate, facility or shared, with a line on what that asks of the auditor."""

    def __init__(self, ref: str, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ref = ref
        self._desk = desk
        inside = column(self, spacing=4)
        line = row(spacing=SMALL)
        line.addWidget(label(self.tr("Responsibility"), "caption"))
        choices = [Choice(one, word(one)) for one in Responsibility]
        name = self.tr("Responsibility for {ref}").format(ref=ref)
        self.choice = Segments(choices, name, sideways=True)
        line.addWidget(self.choice, 1)
        self._explanation = label("", "small", wraps=True)
        inside.addLayout(line)
        inside.addWidget(self._explanation)
        self.choice.chosen.connect(self._on_chosen)
        self.setEnabled(not desk.snapshot.read_only)

    @property
    def explanation(self) -> str:
        """What is told of the choice."""
        return self._explanation.text()

    def show_answer(self, snapshot: Snapshot) -> None:
        """What the file holds now."""
        placed = snapshot.answer(self._ref).responsibility
        self.choice.show_value(placed)
        self._explanation.setText(explained(placed))

    def _on_chosen(self, placed: Responsibility | None) -> None:
        desk, ref = self._desk, self._ref
        desk.write(lambda file: place_responsibility(file, ref=ref, responsibility=placed, actor=desk.actor))


def explained(placed: Responsibility | None) -> str:
    """What it means for the auditor that the duty sits there."""
    if placed is Responsibility.CORPORATE:
        return tr("Decided and done at head office: look at what is done there, and at who the site calls.")
    if placed is Responsibility.FACILITY:
        return tr("Decided and done on this site: the owner and the records should be here.")
    if placed is Responsibility.SHARED:
        return tr("Divided: write down which part is done where, and who answers for each.")
    return tr("Where was it decided that this duty sits, and who was named for it?")


class RelatedBox(QWidget):
    """Chips of the edition's related criteria; shown on a finding, or where some are named."""

    def __init__(self, ref: str, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ref = ref
        self._desk = desk
        line = row(self, spacing=SMALL)
        line.addWidget(label(self.tr("Also touches"), "caption"))
        chips = QWidget()
        flow = Flow(chips, spacing=6)
        self.chips: dict[str, QPushButton] = {}
        for key in desk.snapshot.edition.related:
            flow.addWidget(self._chip(key))
        line.addWidget(chips, 1)
        self.setEnabled(not desk.snapshot.read_only)

    def _chip(self, key: str) -> QPushButton:
        text = self._desk.snapshot.texts.related[key]
        made = button(text.title, "chip")
        made.setCheckable(True)
        made.setToolTip(text.text)
        made.setAccessibleDescription(text.text)
        made.clicked.connect(self._on_clicked)
        self.chips[key] = made
        return made

    def show_answer(self, snapshot: Snapshot) -> None:
        """What the file holds now."""
        answer = snapshot.answer(self._ref)
        is_finding = answer.rating is not None and answer.rating.is_finding
        self.setVisible(bool(self.chips) and (is_finding or bool(answer.related)))
        for key, chip in self.chips.items():
            chip.setChecked(key in answer.related)

    def _on_clicked(self) -> None:
        desk, ref = self._desk, self._ref
        named = [key for key, chip in self.chips.items() if chip.isChecked()]
        desk.write(lambda file: name_related(file, ref=ref, related=named, actor=desk.actor))
