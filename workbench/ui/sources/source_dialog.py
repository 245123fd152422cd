"""One source: what it is, what is known of it, what lists say of it, and what is done about it."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import TypeVar
from uuid import uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from workbench.audit.enums import ActionTaken, Conflict, DueDiligence, Mineral
from workbench.audit.hints import Hints
from workbench.audit.records import CahraFlag, Mention, Plan, Source
from workbench.errors import Problem
from workbench.operations.sources import add_source, revise_source, verify_sources
from workbench.store.audit_file import AuditFile
from workbench.store.changes import Changes
from workbench.ui.desk import Desk
from workbench.ui.sources.progress_list import ProgressList
from workbench.ui.sources.telling_hints import (
    cahra_sentence,
    is_overdue,
    lines,
    plan_remarks,
    status_sentence,
)
from workbench.ui.telling import told_problem
from workbench.ui.theme import MIDDLE, SMALL
from workbench.ui.widgets.combo import Combo
from workbench.ui.widgets.countries import CountriesField, CountryField, country_text
from workbench.ui.widgets.dates import DayField
from workbench.ui.widgets.parts import button, card, card_column, column, label, row, selectable
from workbench.ui.words import word

Value = TypeVar("Value", Mineral, DueDiligence, Conflict, ActionTaken)
_MOST_MENTIONS = 40


class SourceDialog(QDialog):
    """Adds a source (None), or edits one. Closes only when it was written.

    `place_wanted` asks to go to what is linked to it, after it was saved.
    """

    place_wanted = Signal(str)

    def __init__(self, desk: Desk, source: Source | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._source = source
        self._hints = Hints()
        self._next_place = ""
        self._build()
        self._fill(source or Source(id=uuid4().hex, mineral=desk.snapshot.edition.minerals[0]))
        self._connect()
        self._show_plan()
        self._show_flag()
        self._read_hints()
        self.name.setFocus()

    # Building

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Edit source") if self._source else self.tr("Add a source"))
        self.resize(680, 700)
        outside = column(self, margins=(0, 0, 0, 16), spacing=MIDDLE)
        scroll = QScrollArea()
        scroll.setObjectName("centre")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner.setObjectName("centre")
        scroll.setWidget(inner)
        inside = column(inner, margins=(20, 18, 20, 4), spacing=MIDDLE)
        self._build_unverified(inside)
        self._add_identity(self._section(inside, self.tr("What it is")))
        self._add_judgement(self._section(inside, self.tr("Due diligence")))
        self._add_conflict(self._section(inside, self.tr("Conflict source")))
        self._add_flag(self._section(inside, self.tr("Conflict-affected and high-risk areas (CAHRA)")))
        _align((self._identity_form, self._judgement, self._form, self._flag_form))
        self._build_mentions(inside)
        inside.addStretch(1)
        outside.addWidget(scroll, 1)
        self._build_foot(outside)

    def _build_foot(self, outside: QVBoxLayout) -> None:
        foot = column(margins=(20, 0, 20, 0), spacing=SMALL)
        self.error = label("", "error", wraps=True)
        self.error.hide()
        foot.addWidget(self.error)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        save = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setEnabled(not self._desk.snapshot.read_only)
        save.setProperty("role", "primary")
        foot.addWidget(self.buttons)
        outside.addLayout(foot)

    def _section(self, inside: QVBoxLayout, title: str) -> QFormLayout:
        frame = card()
        body = card_column(frame)
        body.addWidget(label(title, "strong"))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setVerticalSpacing(SMALL)
        form.setHorizontalSpacing(MIDDLE)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        body.addLayout(form)
        inside.addWidget(frame)
        return form

    def _build_unverified(self, inside: QVBoxLayout) -> None:
        self.unverified = card("note")
        line = row(self.unverified, margins=(16, SMALL, 16, SMALL), spacing=MIDDLE)
        line.addWidget(
            label(
                self.tr("Not yet verified: it came along from the earlier audit. Saving it verifies it too."),
                wraps=True,
            ),
            1,
        )
        self.verify_button = button(self.tr("Mark &verified"))
        self.verify_button.setAutoDefault(False)
        line.addWidget(self.verify_button)
        inside.addWidget(self.unverified)
        self.unverified.setVisible(bool(self._source and self._source.unverified))

    def _add_identity(self, form: QFormLayout) -> None:
        self._identity_form = form
        self.mineral = _combo(Mineral)
        self.name, self.smelter_id, self.country = QLineEdit(), QLineEdit(), CountryField()
        self.smelter_id.setPlaceholderText("CID000000")
        self.origins = CountriesField()
        form.addRow(self.tr("&Mineral"), self.mineral)
        form.addRow(self.tr("&Name"), self.name)
        form.addRow(self.tr("Smelter &ID"), self.smelter_id)
        form.addRow(self.tr("Smelter's &country"), self.country)
        form.addRow(self.tr("Origin of the &ore"), self.origins)
        self.origins.entry.setAccessibleName(self.tr("Origin of the ore"))
        self.statuses = self._hint_row(form, self.tr("Lists say"))

    def _hint_row(self, form: QFormLayout, title: str) -> QLabel:
        made = _wide(selectable(label("", "muted", wraps=True)))
        made.setAccessibleName(title)
        form.addRow(title, made)
        form.setRowVisible(made, False)
        return made

    def _add_judgement(self, form: QFormLayout) -> None:
        self._judgement = form
        self.due_diligence = _combo(DueDiligence)
        self.reference = QLineEdit()
        self.reference.setPlaceholderText(self.tr("Where it is documented: file, folder, page"))
        form.addRow(self.tr("&Due diligence"), self.due_diligence)
        form.addRow(self.tr("&Reference"), self.reference)
        self._add_evidence(form)

    def _add_evidence(self, form: QFormLayout) -> None:
        if self._source is None:
            form.addRow(self.tr("Evidence"), label(self.tr("Can be linked once it is saved."), "muted"))
            return
        from workbench.ui.evidence.links import EvidenceLinks

        self.evidence = EvidenceLinks(self._desk, holder=("source", self._source.id), parent=self)
        self.evidence.place_wanted.connect(self._go_to)
        form.addRow(self.tr("Evidence"), self.evidence)

    def _add_conflict(self, form: QFormLayout) -> None:
        self._form = form
        self.conflict = _combo(reversed(Conflict))
        self.action = _combo(ActionTaken)
        form.addRow(self.tr("Con&flict source"), self.conflict)
        form.addRow(self.tr("What is done a&bout it"), self.action)
        self.owner = QLineEdit()
        self.due = DayField()
        self.progress = ProgressList()
        self.remarks = _wide(label("", "strong", wraps=True))
        self.remarks.setAccessibleName(self.tr("What the plan lacks"))
        self.additional = QLineEdit()
        self.additional_due = DayField()
        self._plan_fields = (self.owner, self.due, self.progress, self.remarks)
        form.addRow(self.tr("Plan's &owner"), self.owner)
        form.addRow(self.tr("Plan's d&ue date"), self.due)
        form.addRow(self.tr("&Progress"), self.progress)
        form.addRow(self.tr("Additional ac&tion"), self.additional)
        form.addRow(self.tr("Additional due dat&e"), self.additional_due)
        form.addRow("", self.remarks)

    def _add_flag(self, form: QFormLayout) -> None:
        self._flag_form = form
        self.flagged = QCheckBox(self.tr("Flagged: to be looked at more &closely"))
        form.addRow("", self.flagged)
        self.areas = self._hint_row(form, self.tr("Lists say"))
        self._hint_note = _wide(
            label(self.tr("A country is a hint to look closer, never a verdict."), "small", wraps=True)
        )
        form.addRow("", self._hint_note)
        form.setRowVisible(self._hint_note, False)
        self.flag_reason = QLineEdit()
        self.flag_reason.setPlaceholderText(self.tr("Why: region, route, what was seen"))
        self.flagged_on = DayField()
        form.addRow(self.tr("Reason"), self.flag_reason)
        form.addRow(self.tr("Flagged on"), self.flagged_on)

    def _build_mentions(self, inside: QVBoxLayout) -> None:
        self._mentions_card = card()
        body = card_column(self._mentions_card)
        body.addWidget(label(self.tr("Named by"), "strong"))
        self.mentions = selectable(label("", "muted", wraps=True))
        self.mentions.setAccessibleName(self.tr("Files and rows that name it"))
        body.addWidget(self.mentions)
        inside.addWidget(self._mentions_card)
        self._mentions_card.hide()

    def _connect(self) -> None:
        for combo in (self.conflict, self.action):
            combo.currentIndexChanged.connect(self._show_plan)
        for field in (self.owner, self.due, self.additional, self.additional_due):
            field.textChanged.connect(self._show_plan)
        self.progress.changed.connect(self._show_plan)
        self.flagged.toggled.connect(self._show_flag)
        self.smelter_id.editingFinished.connect(self._read_hints)
        self.mineral.currentIndexChanged.connect(self._read_hints)
        self.country.changed.connect(self._read_hints)
        self.origins.changed.connect(self._read_hints)
        self.verify_button.clicked.connect(self.verify)
        self.buttons.accepted.connect(self.save)
        self.buttons.rejected.connect(self.reject)

    # Showing

    def _fill(self, source: Source) -> None:
        self._template = source
        self.mineral.show_value(source.mineral)
        self.due_diligence.show_value(source.due_diligence)
        self.conflict.show_value(source.conflict)
        self.action.show_value(source.action)
        for field, text in (
            (self.name, source.name),
            (self.smelter_id, source.smelter_id),
            (self.reference, source.reference),
        ):
            field.setText(text or "")
            field.setCursorPosition(0)
        self.country.show_code(source.smelter_country)
        self.origins.show_codes(source.origin_countries)
        plan = source.plan or Plan()
        self.owner.setText(plan.owner or "")
        self.due.show_day(plan.due)
        self.progress.show_steps(plan.progress)
        self.additional.setText(plan.additional_action or "")
        self.additional_due.show_day(plan.additional_due)
        flag = source.cahra or CahraFlag(flagged_on=date.today())
        self.flagged.setChecked(source.cahra is not None)
        self.flag_reason.setText(flag.reason)
        self.flagged_on.show_day(flag.flagged_on)

    def _show_plan(self) -> None:
        has_plan = self._has_plan
        for field in self._plan_fields:
            self._form.setRowVisible(field, has_plan)
        plan = self._plan_so_far()
        asks_more = has_plan and (is_overdue(plan, date.today()) or bool(plan.additional_action))
        for more in (self.additional, self.additional_due):
            self._form.setRowVisible(more, asks_more)
        remarks = plan_remarks(self.action.value, plan, date.today())
        self.remarks.setText(lines(remarks))
        self._form.setRowVisible(self.remarks, bool(remarks))

    def _show_flag(self) -> None:
        for field in (self.flag_reason, self.flagged_on):
            self._flag_form.setRowVisible(field, self.flagged.isChecked())

    def _read_hints(self) -> None:
        """What the lists say of what is entered by now, and which files named it."""
        try:
            asked = self._identity()
        except Problem:
            return  # told when it is saved

        def question(file: AuditFile) -> tuple[Hints, tuple[Mention, ...]]:
            from workbench.operations.lists import hints_for

            return hints_for(file, [asked]), file.mentions(asked.id)

        self._desk.read(question, lambda found: self._show_found(asked, *found))

    def _show_found(self, asked: Source, hints: Hints, mentions: tuple[Mention, ...]) -> None:
        self._hints = hints
        statuses = hints.statuses.get(asked.id, ())
        self.statuses.setText(lines(map(status_sentence, statuses)))
        self._identity_form.setRowVisible(self.statuses, bool(statuses))
        areas = hints.areas_of(asked)
        self.areas.setText(lines(cahra_sentence(one, country_text(one.country)) for one in areas))
        for shown in (self.areas, self._hint_note):
            self._flag_form.setRowVisible(shown, bool(areas))
        self._show_mentions(mentions)

    def _show_mentions(self, mentions: tuple[Mention, ...]) -> None:
        names = {one.id: one.name for one in self._desk.snapshot.imported_files}
        told_ = [
            self.tr("{file}, {sheet}, row {n}").format(
                file=names.get(one.imported_file, self.tr("a file that was imported")),
                sheet=one.sheet,
                n=one.row,
            )
            for one in mentions[:_MOST_MENTIONS]
        ]
        if len(mentions) > _MOST_MENTIONS:
            told_.append(self.tr("and {n} more rows").format(n=len(mentions) - _MOST_MENTIONS))
        self.mentions.setText(lines(told_))
        self._mentions_card.setVisible(bool(mentions))

    # Acting

    def verify(self) -> None:
        """Say that it was looked at, without changing it."""
        desk, source = self._desk, self._source
        if source is not None:
            desk.write(
                lambda file: verify_sources(file, ids=[source.id], actor=desk.actor),
                then=self.unverified.hide,
                failed=self._tell,
            )

    def save(self) -> None:
        """Write it, and close when it was written."""
        try:
            source = self._entered()
        except Problem as problem:
            self._tell(problem)
            return
        desk, is_new = self._desk, self._source is None

        def operation(file: AuditFile) -> Changes:
            if is_new:
                return add_source(file, source=source, actor=desk.actor)
            # Evidence is linked as it is clicked, so the file knows better than the form.
            now = file.source(source.id) or source
            return revise_source(file, source=replace(source, evidence=now.evidence), actor=desk.actor)

        desk.write(operation, then=self._on_saved, failed=self._tell)

    def _go_to(self, place: str) -> None:
        self._next_place = place
        if self._desk.snapshot.read_only:
            self._on_saved()
        else:
            self.save()

    def _on_saved(self) -> None:
        self.accept()
        if self._next_place:
            self.place_wanted.emit(self._next_place)

    @property
    def _has_plan(self) -> bool:
        return self.action.value in (ActionTaken.PLAN, ActionTaken.MANAGED_PLAN)

    def _identity(self) -> Source:
        return replace(
            self._template,
            mineral=self.mineral.value,
            name=self.name.text().strip() or None,
            smelter_id=self.smelter_id.text().strip().upper() or None,
            smelter_country=self.country.code(),
            origin_countries=self.origins.codes(),
        )

    def _entered(self) -> Source:
        return replace(
            self._identity(),
            due_diligence=self.due_diligence.value,
            reference=self.reference.text().strip() or None,
            conflict=self.conflict.value,
            action=self.action.value,
            plan=self._entered_plan() if self._has_plan else None,
            cahra=self._entered_flag(),
            repeats_disagree=False,
        )

    def _entered_plan(self) -> Plan:
        return Plan(
            owner=self.owner.text().strip() or None,
            due=self.due.day(),
            progress=self.progress.entered(),
            additional_action=self.additional.text().strip() or None,
            additional_due=self.additional_due.day(),
        )

    def _plan_so_far(self) -> Plan:
        """The plan while it is being typed: half a date is none yet."""
        try:
            return self._entered_plan()
        except Problem:
            return Plan(owner=self.owner.text().strip() or None)

    def _entered_flag(self) -> CahraFlag | None:
        if not self.flagged.isChecked():
            return None
        named = next(iter(self._hints.areas_of(self._template)), None)
        before = self._template.cahra
        listed_in = before.listed_in if before and before.listed_in else named.list_name if named else None
        return CahraFlag(
            reason=self.flag_reason.text().strip(), flagged_on=self.flagged_on.day(), listed_in=listed_in
        )

    def _tell(self, problem: Problem) -> None:
        self.error.setText(told_problem(problem))
        self.error.show()


def _wide(made: QLabel) -> QLabel:
    """A label that takes the width of its row, and as much height as it then needs."""
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    made.setSizePolicy(policy)
    return made


def _align(forms: Iterable[QFormLayout]) -> None:
    """Fields of all sections begin at one line."""
    titles = [
        title
        for form in forms
        for place in range(form.rowCount())
        if (item := form.itemAt(place, QFormLayout.ItemRole.LabelRole)) is not None
        and (title := item.widget()) is not None
    ]
    width = max(title.sizeHint().width() for title in titles)
    for title in titles:
        title.setMinimumWidth(width)


def _combo(values: Iterable[Value]) -> Combo[Value]:
    made: Combo[Value] = Combo()
    for value in values:
        made.add(word(value), value)
    return made
