"""One source: what it is, what is known of it, and what is done about it."""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import TypeVar
from uuid import uuid4

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QPlainTextEdit, QWidget

from workbench.audit.enums import ActionTaken, Conflict, DueDiligence, Mineral
from workbench.audit.records import Plan, Progress, Source
from workbench.errors import Problem, WrongUsage
from workbench.operations.sources import add_source, revise_source
from workbench.ui.desk import Desk
from workbench.ui.telling import told_problem
from workbench.ui.theme import MIDDLE
from workbench.ui.widgets.combo import Combo
from workbench.ui.widgets.dates import DayField, day_from_text
from workbench.ui.widgets.parts import column, label
from workbench.ui.words import word

Value = TypeVar("Value", Mineral, DueDiligence, Conflict, ActionTaken)
_COUNTRY = re.compile(r"[A-Z]{2}")


class SourceDialog(QDialog):
    """Adds a source (None), or edits one. Closes only when it was written."""

    def __init__(self, desk: Desk, source: Source | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._source = source
        self._build()
        self._fill(source or Source(id=uuid4().hex, mineral=desk.snapshot.edition.minerals[0]))
        self._connect()
        self._show_plan()

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Edit source") if self._source else self.tr("Add a source"))
        self.setMinimumWidth(520)
        inside = column(self, margins=(20, 18, 20, 16), spacing=MIDDLE)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setVerticalSpacing(8)
        self._add_identity(form)
        self._add_judgement(form)
        self._add_plan(form)
        inside.addLayout(form)
        self.error = label("", "error", wraps=True)
        self.error.hide()
        inside.addWidget(self.error)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(
            not self._desk.snapshot.read_only
        )
        inside.addWidget(self.buttons)

    def _add_identity(self, form: QFormLayout) -> None:
        self.mineral = _combo(Mineral)
        self.name, self.smelter_id, self.country = QLineEdit(), QLineEdit(), QLineEdit()
        self.smelter_id.setPlaceholderText("CID000000")
        self.country.setPlaceholderText(self.tr("Two letters, such as JP"))
        self.origins = QLineEdit()
        self.origins.setPlaceholderText(self.tr("Two letters each, such as CD, RW"))
        form.addRow(self.tr("&Mineral"), self.mineral)
        form.addRow(self.tr("&Name"), self.name)
        form.addRow(self.tr("Smelter &ID"), self.smelter_id)
        form.addRow(self.tr("Smelter's &country"), self.country)
        form.addRow(self.tr("Origin of the &ore"), self.origins)

    def _add_judgement(self, form: QFormLayout) -> None:
        self.due_diligence = _combo(DueDiligence)
        self.conflict = _combo(reversed(Conflict))
        self.action = _combo(ActionTaken)
        form.addRow(self.tr("&Due diligence"), self.due_diligence)
        form.addRow(self.tr("Con&flict source"), self.conflict)
        form.addRow(self.tr("What is done a&bout it"), self.action)

    def _add_plan(self, form: QFormLayout) -> None:
        self.owner = QLineEdit()
        self.due = DayField()
        self.progress = QPlainTextEdit()
        self.progress.setTabChangesFocus(True)
        self.progress.setFixedHeight(66)
        self.progress.setPlaceholderText(self.tr("One step a line: 2026-10-01 Supplier answered"))
        self.additional = QLineEdit()
        self.additional_due = DayField()
        self._plan_fields = (self.owner, self.due, self.progress, self.additional, self.additional_due)
        form.addRow(self.tr("Plan's &owner"), self.owner)
        form.addRow(self.tr("Plan's d&ue date"), self.due)
        form.addRow(self.tr("&Progress"), self.progress)
        form.addRow(self.tr("Additional ac&tion"), self.additional)
        form.addRow(self.tr("Additional due dat&e"), self.additional_due)
        self._form = form

    def _connect(self) -> None:
        self.conflict.currentIndexChanged.connect(self._show_plan)
        self.action.currentIndexChanged.connect(self._show_plan)
        self.buttons.accepted.connect(self.save)
        self.buttons.rejected.connect(self.reject)

    def _show_plan(self) -> None:
        has_plan = self.action.value in (ActionTaken.PLAN, ActionTaken.MANAGED_PLAN)
        for field in self._plan_fields:
            self._form.setRowVisible(field, has_plan)
        self.adjustSize()

    def _fill(self, source: Source) -> None:
        self._template = source
        self.mineral.show_value(source.mineral)
        self.due_diligence.show_value(source.due_diligence)
        self.conflict.show_value(source.conflict)
        self.action.show_value(source.action)
        self.name.setText(source.name or "")
        self.smelter_id.setText(source.smelter_id or "")
        self.country.setText(source.smelter_country or "")
        self.origins.setText(", ".join(source.origin_countries))
        plan = source.plan or Plan()
        self.owner.setText(plan.owner or "")
        self.due.show_day(plan.due)
        self.progress.setPlainText(
            "\n".join(f"{step.date or ''} {step.note}".strip() for step in plan.progress)
        )
        self.additional.setText(plan.additional_action or "")
        self.additional_due.show_day(plan.additional_due)

    def save(self) -> None:
        """Write it, and close when it was written."""
        try:
            source = self._entered()
        except Problem as problem:
            self._tell(problem)
            return
        desk, operation = self._desk, revise_source if self._source else add_source
        desk.write(
            lambda file: operation(file, source=source, actor=desk.actor), then=self.accept, failed=self._tell
        )

    def _entered(self) -> Source:
        name, smelter_id = self.name.text().strip(), self.smelter_id.text().strip().upper()
        return replace(
            self._template,
            mineral=self.mineral.value,
            name=name or None,
            smelter_id=smelter_id or None,
            smelter_country=_country(self.country.text()) if self.country.text().strip() else None,
            origin_countries=tuple(
                sorted({_country(one) for one in re.split(r"[,;\s]+", self.origins.text()) if one})
            ),
            due_diligence=self.due_diligence.value,
            conflict=self.conflict.value,
            action=self.action.value,
            plan=self._entered_plan(),
            repeats_disagree=False,
        )

    def _entered_plan(self) -> Plan | None:
        if self.action.value not in (ActionTaken.PLAN, ActionTaken.MANAGED_PLAN):
            return None
        lines = [line for line in self.progress.toPlainText().splitlines() if line.strip()]
        return Plan(
            owner=self.owner.text().strip() or None,
            due=self.due.day(),
            progress=tuple(_step(line) for line in lines),
            additional_action=self.additional.text().strip() or None,
            additional_due=self.additional_due.day(),
        )

    def _tell(self, problem: Problem) -> None:
        self.error.setText(told_problem(problem))
        self.error.show()


def _combo(values: Iterable[Value]) -> Combo[Value]:
    made: Combo[Value] = Combo()
    for value in values:
        made.add(word(value), value)
    return made


def _country(text: str) -> str:
    code = text.strip().upper()
    if not _COUNTRY.fullmatch(code):
        raise WrongUsage(
            f"“{text.strip()}” is not a country code.", "Write two letters, such as CD for the DR Congo."
        )
    return code


def _step(line: str) -> Progress:
    first, _, note = line.strip().partition(" ")
    when: date = day_from_text(first)
    return Progress(date=when, note=note.strip())
