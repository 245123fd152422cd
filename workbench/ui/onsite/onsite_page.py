"""The audit on site, as the report prints it; every field saves itself."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QBoxLayout, QWidget

from workbench.audit.choices import DocumentKind
from workbench.audit.records import Sampling, Visit
from workbench.audit.said import Said
from workbench.errors import Problem
from workbench.operations.engagement import describe_engagement
from workbench.operations.visit import describe_visit
from workbench.store.audit_file import AuditFile
from workbench.store.changes import Changes
from workbench.ui.desk import Desk, Snapshot
from workbench.ui.onsite import rows
from workbench.ui.onsite.samples import Samples
from workbench.ui.telling import told
from workbench.ui.widgets.dates import DayField
from workbench.ui.widgets.page import Page
from workbench.ui.widgets.parts import add_field, button, card_in, label, row
from workbench.ui.widgets.row_list import Field, Row, RowList
from workbench.ui.widgets.saved_line import SavedLine
from workbench.ui.words import tr


class OnSitePage(Page):
    """Meetings, persons met, interpreter, hours, samples and limitations."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        told = tr("Meetings, persons met, hours, samples and limitations, as the report prints them.")
        super().__init__(desk, tr("On site"), told, parent)
        self._add_meetings()
        self._add_persons()
        self._add_hours()
        self.samples = Samples(desk)
        self._body.addWidget(self.samples)
        self._add_limitations()
        self._body.addStretch(1)
        self.set_editable(not desk.snapshot.read_only)

    # Building, card by card

    def _card(self, title: str, told: str = "") -> QBoxLayout:
        return card_in(self._body, title, told)

    def _add_meetings(self) -> None:
        inside = self._card(self.tr("Opening meeting"))
        self.opening = DayField()
        self.opening.changed.connect(lambda day: self._describe(Said("Opening meeting"), opening_meeting=day))
        add_field(inside, self.tr("Opened &on"), self.opening)
        self.opening_present = self._people(Said("Present at the opening meeting"), "opening_present")
        inside.addWidget(self.opening_present)
        inside = self._card(
            self.tr("Closing meeting"), self.tr("Terms of findings are counted from its date.")
        )
        self.closing = DayField()
        self.closing.changed.connect(self._close_on)
        add_field(inside, self.tr("&Closed on"), self.closing)
        self.closing_present = self._people(Said("Present at the closing meeting"), "closing_present")
        inside.addWidget(self.closing_present)
        line = row()
        self.acknowledgement = button(self.tr("Acknowledgement of findings, to be signed by hand…"), "link")
        self.acknowledgement.clicked.connect(self._on_acknowledgement)
        line.addWidget(self.acknowledgement)
        line.addStretch(1)
        inside.addLayout(line)

    def _on_acknowledgement(self) -> None:
        from workbench.ui.issuing.documents import preview_document, usual_choices

        choices = usual_choices(self._desk, DocumentKind.ACKNOWLEDGEMENT)
        preview_document(self._desk, self.window(), choices)

    def _add_persons(self) -> None:
        inside = self._card(
            self.tr("Persons met"),
            self.tr("By role; a name only where the person agreed. Workers are interviewed under Evidence."),
        )
        self.persons = self._people(Said("Persons met"), "persons_met")
        inside.addWidget(self.persons)
        self.interpreter = self._line(Said("Interpreter"), "interpreter")
        self.languages = self._line(Said("Interpreter's languages"), "interpreter_languages")
        add_field(inside, self.tr("&Interpreter"), self.interpreter)
        add_field(inside, self.tr("&Languages"), self.languages)

    def _add_hours(self) -> None:
        inside = self._card(self.tr("Working hours on site"))
        self.hours = self._list(
            Said("Working hours on site"),
            rows.hour_fields(),
            lambda visit, given: replace(visit, working_days=tuple(map(rows.working_day, given))),
            name=self.tr("working day"),
            add=self.tr("Add a &day"),
        )
        inside.addWidget(self.hours)
        self.total = label("", "muted")
        inside.addWidget(self.total)

    def _add_limitations(self) -> None:
        inside = self._card(
            self.tr("Limitations"), self.tr("What kept you from seeing all; the report says it plainly.")
        )
        self.limitations = self._list(
            Said("Limitations"),
            rows.limitation_fields(),
            lambda visit, given: replace(visit, limitations=tuple(map(rows.limitation, given))),
            name=self.tr("limitation"),
            add=self.tr("Add a li&mitation"),
        )
        inside.addWidget(self.limitations)

    def _people(self, what: str, field: str) -> RowList:
        def change(visit: Visit, given: tuple[Row, ...]) -> Visit:
            people: dict[str, Any] = {field: tuple(map(rows.attendee, given))}
            return replace(visit, **people)

        return self._list(
            what, rows.people_fields(), change, name=self.tr("person"), add=self.tr("Add a person")
        )

    def _list(
        self,
        what: str,
        fields: list[Field],
        change: Callable[[Visit, tuple[Row, ...]], Visit],
        *,
        name: str,
        add: str,
    ) -> RowList:
        def save(
            given: tuple[Row, ...], saved: Callable[[], None], failed: Callable[[Problem], None]
        ) -> None:
            self._write(what, lambda visit: change(visit, given), len(given), then=saved, failed=failed)

        made = RowList(self._desk, fields, save, name=name, add=add)
        made.add_button.setAccessibleName(f"{add.replace('&', '')}: {told(what)}")
        return made

    def _line(self, what: str, field: str) -> SavedLine:
        def save(text: str, saved: Callable[[], None], failed: Callable[[Problem], None]) -> None:
            told: dict[str, Any] = {field: text or None}
            self._write(what, lambda visit: replace(visit, **told), then=saved, failed=failed)

        return SavedLine(self._desk, save)

    # Saving

    def _write(
        self,
        what: str,
        change: Callable[[Visit], Visit],
        rows: int = 0,
        *,
        then: Callable[[], None] | None = None,
        failed: Callable[[Problem], None] | None = None,
    ) -> None:
        actor = self._desk.actor

        def operation(file: AuditFile) -> Changes:
            return describe_visit(file, visit=change(file.visit()), what=what, rows=rows, actor=actor)

        self._desk.write(operation, then=then, failed=failed)

    def _describe(self, what: str, **values: Any) -> None:
        self._write(what, lambda visit: replace(visit, **values))

    def _close_on(self, day: object) -> None:
        values: dict[str, Any] = {"closing_meeting": day}
        actor = self._desk.actor
        self._desk.write(
            lambda file: describe_engagement(
                file, engagement=replace(file.engagement(), **values), actor=actor
            )
        )

    # Showing

    def _show(self, snapshot: Snapshot) -> None:
        if not self.closing.hasFocus():
            self.closing.show_day(snapshot.engagement.closing_meeting)
        self._desk.read(lambda file: (file.visit(), file.samplings()), self._show_recorded)

    def _show_recorded(self, recorded: tuple[Visit, tuple[Sampling, ...]]) -> None:
        visit, samplings = recorded
        if not self.opening.hasFocus():
            self.opening.show_day(visit.opening_meeting)
        self.opening_present.show_rows(map(rows.person_row, visit.opening_present))
        self.closing_present.show_rows(map(rows.person_row, visit.closing_present))
        self.persons.show_rows(map(rows.person_row, visit.persons_met))
        self.interpreter.show_text(visit.interpreter)
        self.languages.show_text(visit.interpreter_languages)
        self.hours.show_rows(map(rows.hours_row, visit.working_days))
        self.total.setText(rows.total_sentence(visit.working_days))
        self.total.setVisible(bool(self.total.text()))
        self.limitations.show_rows(map(rows.limitation_row, visit.limitations))
        self.samples.show_samples(samplings)
