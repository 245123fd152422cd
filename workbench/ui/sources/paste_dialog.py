"""What pasted rows would bring: each row's fate is shown, and nothing changes until it is accepted."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QHeaderView, QVBoxLayout, QWidget

from workbench.audit.enums import Mineral
from workbench.errors import Problem
from workbench.operations.pasting import (
    MEANINGS,
    Fate,
    Meaning,
    Pasted,
    PastedRow,
    PastePlan,
    paste_sources,
    preview_paste,
    read_paste,
)
from workbench.store.audit_file import AuditFile
from workbench.ui.desk import Desk
from workbench.ui.sources.tables import fill_table, plain_table
from workbench.ui.telling import told, told_problem
from workbench.ui.theme import MIDDLE, SMALL
from workbench.ui.widgets.combo import Combo
from workbench.ui.widgets.flow import Flow
from workbench.ui.widgets.parts import button, column, label, row
from workbench.ui.words import tr, word

_MOST_SHOWN = 1_000
_WORDS = {
    Meaning.MINERAL: "Mineral",
    Meaning.NAME: "Smelter or refiner",
    Meaning.SMELTER_ID: "Smelter ID",
    Meaning.COUNTRY: "Smelter's country",
    Meaning.ORIGINS: "Origin of the ore",
    Meaning.DUE_DILIGENCE: "Due diligence",
    Meaning.CONFLICT: "Conflict source",
    Meaning.REFERENCE: "Reference",
}
_FATES = {
    Fate.ADDED: "Added",
    Fate.REPEATED: "Merged with a row above",
    Fate.LISTED: "Listed already, not changed",
    Fate.LEFT_OUT: "Left out",
}


class PasteDialog(QDialog):
    """Previews at once; `Add` writes; closing before that changes nothing."""

    def __init__(self, desk: Desk, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self.pasted: Pasted | None = None
        self.plan: PastePlan | None = None
        self.columns: list[Combo[Meaning | None]] = []
        self._asked = 0
        self._build()
        self._read(text)

    # Building

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Paste rows"))
        self.resize(940, 620)
        inside = column(self, margins=(20, 18, 20, 16), spacing=MIDDLE)
        self.told = label(self.tr("Reading…"), "strong", wraps=True)
        inside.addWidget(self.told)
        self._build_columns(inside)
        self.rows = plain_table(
            [self.tr("Row"), self.tr("Source"), self.tr("What becomes of it"), self.tr("To look at")],
            self.tr("Pasted rows"),
        )
        self.rows.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        inside.addWidget(self.rows, 1)
        self.more = label("", "muted")
        self.more.hide()
        inside.addWidget(self.more)
        line = row(spacing=SMALL)
        line.addStretch(1)
        self.cancel_button = button(self.tr("&Cancel"))
        self.add_button = button(self.tr("&Add"), "primary")
        self.add_button.setEnabled(False)
        line.addWidget(self.cancel_button)
        line.addWidget(self.add_button)
        inside.addLayout(line)
        self.cancel_button.clicked.connect(self.reject)
        self.add_button.clicked.connect(self.add)

    def _build_columns(self, inside: QVBoxLayout) -> None:
        self.heading = QCheckBox(self.tr("The first row &names the columns"))
        self.mineral: Combo[Mineral | None] = Combo()
        self.mineral.add(self.tr("none: the row is left out"), None)
        for mineral in Mineral:
            self.mineral.add(word(mineral), mineral)
        line = Flow(spacing=MIDDLE)
        line.addWidget(self.heading)
        line.addWidget(_titled(self.tr("Mineral of rows &without one"), self.mineral))
        inside.addLayout(line)
        self._line = Flow(spacing=SMALL)
        inside.addLayout(self._line)

    # Reading

    def _read(self, text: str) -> None:
        self._desk.read_beside(lambda _file: read_paste(text), self._show_columns, failed=self._on_refused)

    def _show_columns(self, pasted: Pasted) -> None:
        self.pasted = pasted
        self.heading.setChecked(pasted.heading)
        for place, meaning in enumerate(pasted.meanings):
            made = self._column(place, pasted)
            made.show_value(meaning)
            made.currentIndexChanged.connect(self.preview)
            self.columns.append(made)
        self.heading.toggled.connect(self.preview)
        self.mineral.currentIndexChanged.connect(self.preview)
        self.preview()

    def _column(self, place: int, pasted: Pasted) -> Combo[Meaning | None]:
        made: Combo[Meaning | None] = Combo()
        made.add(self.tr("(not used)"), None)
        for meaning in MEANINGS:
            made.add(tr(_WORDS[meaning]), meaning)
        seen = next((cells[place] for cells in pasted.cells if place < len(cells) and cells[place]), "")
        told_ = self.tr("Column {n}: {seen}").format(n=place + 1, seen=seen[:24])
        made.setAccessibleName(told_)
        self._line.addWidget(_titled(told_.replace("&", "&&"), made))
        return made

    def preview(self) -> None:
        """Work out anew what would become of the rows."""
        pasted = self.pasted
        if pasted is None:
            return
        self._asked += 1
        asked = self._asked
        meanings = [made.value for made in self.columns]
        heading, mineral = self.heading.isChecked(), self.mineral.value

        def arrived(plan: PastePlan) -> None:
            if asked == self._asked:
                self._show_plan(plan)

        def question(file: AuditFile) -> PastePlan:
            return preview_paste(file, pasted=pasted, meanings=meanings, heading=heading, mineral=mineral)

        self._desk.read_beside(question, arrived, failed=self._on_refused)

    def _show_plan(self, plan: PastePlan) -> None:
        self.plan = plan
        added, left_out = plan.count(Fate.ADDED), plan.count(Fate.LEFT_OUT)
        merged = plan.count(Fate.REPEATED, Fate.LISTED)
        sentence = self.tr(
            "To add: {added}. Merged with them or with known ones: {merged}. Left out: {left}."
        )
        self.told.setText(sentence.format(added=added, merged=merged, left=left_out))
        # What is to be looked at comes first.
        ordered = sorted(plan.rows, key=lambda one: (not one.remarks, one.number))
        fill_table(self.rows, [_cells(one) for one in ordered[:_MOST_SHOWN]])
        self.rows.setColumnWidth(1, 200)
        unseen = len(plan.rows) - _MOST_SHOWN
        self.more.setText(self.tr("{n} more rows are not shown.").format(n=unseen))
        self.more.setVisible(unseen > 0)
        self.add_button.setText(self.tr("&Add {n}").format(n=len(plan.sources)))
        self.add_button.setEnabled(bool(plan.sources) and not self._desk.snapshot.read_only)
        if self._asked == 1:
            self.add_button.setFocus()

    def add(self) -> None:
        """Write what the preview shows, as one step that can be undone."""
        plan, desk = self.plan, self._desk
        if plan is None:
            return
        self.add_button.setEnabled(False)
        self.told.setText(self.tr("Adding…"))
        desk.write(
            lambda file: paste_sources(file, plan=plan, actor=desk.actor),
            then=self.accept,
            failed=self._on_refused,
        )

    def _on_refused(self, problem: Problem) -> None:
        self.told.setText(told_problem(problem))
        self.add_button.setEnabled(False)


def _titled(title: str, field: QWidget) -> QWidget:
    made = QWidget()
    inside = column(made, spacing=2)
    caption = label(title, "caption")
    caption.setBuddy(field)
    inside.addWidget(caption)
    inside.addWidget(field)
    return made


def _cells(one: PastedRow) -> tuple[str, str, str, str]:
    remarks = (_remark(*remark) for remark in one.remarks)
    return (str(one.number), one.label, tr(_FATES[one.fate]), "; ".join(remarks))


def _remark(place: str, message: str, raw: str) -> str:
    where = tr("column {column}: ").format(column=place) if place else ""
    what = f"“{raw}” " if raw else ""
    return f"{where}{what}{told(message)}"
