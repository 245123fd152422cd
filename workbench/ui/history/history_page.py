"""The journal as a readable trail."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QHeaderView,
    QLineEdit,
    QSplitter,
    QTableView,
    QWidget,
)

from workbench.errors import Problem
from workbench.operations.history import StepChanges, changes_of, take_back
from workbench.store.audit_file import AuditFile
from workbench.store.trail import Step
from workbench.store.verdict import JournalVerdict
from workbench.ui.desk import Desk, Snapshot
from workbench.ui.history.fields import NOUNS
from workbench.ui.history.step_detail import StepDetail
from workbench.ui.history.steps_model import WHAT_COLUMN, StepsModel, clock_went_back, what_shown
from workbench.ui.telling import told, told_problem
from workbench.ui.theme import SMALL
from workbench.ui.widgets.combo import Combo
from workbench.ui.widgets.page import Page
from workbench.ui.widgets.parts import button, label, row, selectable, set_kind
from workbench.ui.words import tr

_TYPING_PAUSE_MS = 150
# What an entry says it touched, by the table's name, and the noun that it is called.
_TABLES = {
    "facility": "Facility",
    "engagement": "Engagement",
    "basis": "Basis",
    "source": "Source",
    "imported_file": "ImportedFile",
    "evidence": "Evidence",
    "corrective_action": "CorrectiveAction",
    "finding_response": "FindingResponse",
    "visit": "Visit",
    "sampling": "Sampling",
    "interview_note": "InterviewNote",
    "loaded_list": "LoadedList",
    "issued_report": "IssuedReport",
    "countersignature": "Countersignature",
    "head_stamp": "HeadStamp",
}


class HistoryPage(Page):
    """Every change, by whom and when, before and after; filtered by what it is about and who made it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, tr("History"), tr("Every change, by whom and when, before and after."), parent)
        self._steps: list[Step] = []
        self._entries_read = 0
        self._has_checked = False
        self._since = 0  # the position after which entries are shown
        self._build()
        self._connect()

    def _build(self) -> None:
        self._build_chain(self._body)
        self._build_filter(self._body)
        self.model = StepsModel(self)
        self.view = QTableView()
        self.view.setAccessibleName(self.tr("Entries of the journal"))
        self.view.setModel(self.model)
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setTabKeyNavigation(False)
        self.view.setShowGrid(False)
        self.view.setWordWrap(False)
        self.view.verticalHeader().hide()
        header = self.view.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(WHAT_COLUMN, QHeaderView.ResizeMode.Stretch)
        header.setResizeContentsPrecision(50)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.detail = StepDetail()
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self.view)
        self._splitter.addWidget(self.detail)
        self._splitter.setStretchFactor(0, 3)
        self._splitter.setStretchFactor(1, 3)
        self._body.addWidget(self._splitter, 1)

    def _build_chain(self, inside: QBoxLayout) -> None:
        line = row(spacing=SMALL)
        self.chain_state = label(self.tr("checking"), "tag", kind="quiet")
        self.chain = selectable(label("", "muted", wraps=True))
        self.check_button = button(self.tr("&Check again"), "link")
        line.addWidget(self.chain_state)
        line.addWidget(self.chain, 1)
        line.addWidget(self.check_button)
        inside.addLayout(line)

    def _build_filter(self, inside: QBoxLayout) -> None:
        line = row(spacing=SMALL)
        self.text = QLineEdit()
        self.text.setPlaceholderText(self.tr("Filter: what was done…"))
        self.text.setAccessibleName(self.tr("Filter entries by what was done"))
        self.text.setClearButtonEnabled(True)
        self.about: Combo[str] = Combo()
        self.about.setAccessibleName(self.tr("What the entries are about"))
        self.who: Combo[str] = Combo()
        self.who.setAccessibleName(self.tr("Who made the entries"))
        line.addWidget(self.text, 1)
        line.addWidget(self.about)
        line.addWidget(self.who)
        inside.addLayout(line)
        self._build_since(inside)

    def _build_since(self, inside: QBoxLayout) -> None:
        self.since = QWidget()
        line = row(self.since, spacing=SMALL)
        self._since_told = label("", "tag", kind="quiet")
        self.all_button = button(self.tr("&Show all entries"), "link")
        line.addWidget(self._since_told)
        line.addWidget(self.all_button)
        line.addStretch(1)
        inside.addWidget(self.since)
        self.since.hide()

    def _connect(self) -> None:
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_PAUSE_MS)
        self._typing.timeout.connect(self._apply_filter)
        self.text.textChanged.connect(lambda _text: self._typing.start())
        self.about.activated.connect(lambda _place: self._apply_filter())
        self.who.activated.connect(lambda _place: self._apply_filter())
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._on_chosen())
        self.detail.taken_back.connect(self.take_back)
        self.detail.place_wanted.connect(self.place_wanted)
        self.check_button.clicked.connect(self.check_chain)
        self.all_button.clicked.connect(lambda: self.show_item(""))
        self._desk.chain_checked.connect(self._on_chain_checked)
        self._desk.chain_unknown.connect(self._show_unknown)
        act = QAction(self.tr("Take the chosen entry back"), self)
        act.triggered.connect(self.take_back)
        self.addAction(act)

    # Reading

    def _show(self, snapshot: Snapshot) -> None:
        if self._entries_read != snapshot.entries:
            self._entries_read = snapshot.entries
            self._desk.read(AuditFile.steps, self._show_steps)
        if not self._has_checked:
            self._has_checked = True
            self.check_chain()

    def _show_steps(self, steps: list[Step]) -> None:
        self._steps = steps
        self._show_chain()
        self._fill(self.about, self.tr("Everything"), _subjects(steps))
        self._fill(self.who, self.tr("Everybody"), {name: name for name in _people(steps)})
        self._apply_filter()

    def _fill(self, combo: Combo[str], all_of_them: str, choices: dict[str, str]) -> None:
        chosen = combo.value if combo.count() else ""
        combo.reset()
        combo.add(all_of_them, "")
        for value, text in choices.items():
            combo.add(text, value)
        combo.show_value(chosen if chosen in choices else "")

    def _apply_filter(self) -> None:
        self._typing.stop()
        chosen = self._chosen()
        wanted, about, who = self.text.text().casefold().strip(), self.about.value, self.who.value
        found = [
            step
            for step in reversed(self._steps)
            if step.entries[-1].position > self._since
            and wanted in what_shown(step).casefold()
            and (not about or any(about in _about(entity) for entity in _entities(step)))
            and (not who or step.entries[-1].actor.name == who)
        ]
        self.model.show_steps(found, clock_went_back(self._steps))
        place = self.model.row_of(chosen.hashes[-1]) if chosen else None
        if place is not None:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.view.selectionModel().setCurrentIndex(self.model.index(place, 0), flags)
        else:
            self.detail.show_nothing()

    def show_item(self, item: str) -> None:
        """Show what was done after an entry: `since 57`; everything for anything else."""
        kind, _, position = item.partition(" ")
        self._since = int(position) if kind == "since" and position.isdigit() else 0
        self._since_told.setText(self.tr("Since entry {n}").format(n=self._since))
        self.since.setVisible(bool(self._since))
        self.text.clear()
        for combo in (self.about, self.who):
            combo.setCurrentIndex(0)
        self._apply_filter()

    def _chosen(self) -> Step | None:
        rows = self.view.selectionModel().selectedRows()
        return self.model.step(rows[0].row()) if rows else None

    def _on_chosen(self) -> None:
        step = self._chosen()
        if step is None:
            self.detail.show_nothing()
            return
        self.detail.show_step(step, may_write=not self._desk.snapshot.read_only)

        def arrived(changes: StepChanges) -> None:
            if self._chosen() == step:
                self.detail.show_changes(changes)

        def refused(problem: Problem) -> None:
            self.detail.show_refusal(told_problem(problem))

        self._desk.read(lambda file: changes_of(file, step=step), arrived, failed=refused)

    def _on_chain_checked(self, _verdict: object) -> None:
        self._show_chain()

    def _show_chain(self) -> None:
        """The last verdict, and up to where it goes."""
        verdict = self._desk.verdict
        if verdict is None or self._desk.is_checking:
            return
        self.check_button.setEnabled(True)
        is_intact = verdict.journal == "intact"
        since = self._entries - verdict.entries
        if not is_intact:
            state = self.tr("chain broken")
        elif since > 0:
            state = self.tr("intact up to entry {n}").format(n=verdict.entries)
        else:
            state = self.tr("chain intact")
        self.chain_state.setText(state)
        set_kind(self.chain_state, "good" if is_intact else "bad")
        self.chain.setText(" ".join(self._told_chain(verdict, since)))

    def _told_chain(self, verdict: JournalVerdict, since: int) -> Iterator[str]:
        one = self.tr("1 entry, with SHA-256 {head}…")
        several = self.tr("{n} entries, the last with SHA-256 {head}…")
        yield (one if verdict.entries == 1 else several).format(n=verdict.entries, head=verdict.head[:16])
        yield from map(told, verdict.findings)
        if since > 0:
            yield self.tr("What came since was chained as it was written.")

    @property
    def _entries(self) -> int:
        return self._steps[-1].entries[-1].position if self._steps else 0

    def _show_unknown(self, problem: Problem) -> None:
        self.check_button.setEnabled(True)
        self.chain_state.setText(self.tr("not checked"))
        set_kind(self.chain_state, "bad")
        self.chain.setText(told_problem(problem))

    # Acting

    def check_chain(self) -> None:
        """Hold the journal against the file, from its beginning."""
        self.chain_state.setText(self.tr("checking"))
        set_kind(self.chain_state, "quiet")
        self.check_button.setEnabled(False)
        self._desk.check_chain()

    def take_back(self) -> None:
        """Bring back what the chosen step changed, as a new entry."""
        step, actor = self._chosen(), self._desk.actor
        if step is not None and self.detail.take_back_button.isEnabled():
            self._desk.flush()
            self._desk.write(lambda file: take_back(file, step=step, actor=actor))


def _people(steps: Sequence[Step]) -> list[str]:
    return sorted({step.entries[-1].actor.name for step in steps})


def _entities(step: Step) -> set[str]:
    return {entity for entry in step.entries for entity in entry.entity}


def _about(entity: str) -> tuple[str, ...]:
    """What an entity counts for: `answer 2.c` for the element 2.c, `source (500)` for the sources."""
    table, _, key = entity.partition(" ")
    return ("ref " + key,) if table in ("answer", "bookmark") else ("table " + table,)


def _subjects(steps: Sequence[Step]) -> dict[str, str]:
    """What the entries are about, by the values of `_about`: elements first, then the tables."""
    found = {subject for step in steps for entity in _entities(step) for subject in _about(entity)}
    refs = sorted(one for one in found if one.startswith("ref ") and "(" not in one)
    tables = [f"table {name}" for name in _TABLES if f"table {name}" in found]
    elements = {one: tr("Element {ref}").format(ref=one[4:]) for one in refs}
    return {**elements, **{one: tr(NOUNS[_TABLES[one[6:]]]) for one in tables}}
