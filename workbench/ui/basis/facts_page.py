"""The audit's own facts: what is judged beside the elements, the facility, the dates and who audits."""

import re
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QLabel, QWidget

from workbench.audit.enums import AuditKind, ConflictReview
from workbench.audit.records import Basis, Engagement, Facility
from workbench.audit.said import Said
from workbench.errors import Problem
from workbench.operations.basis import revise_basis
from workbench.operations.engagement import describe_engagement, describe_facility
from workbench.store.audit_file import AuditFile
from workbench.store.changes import Changes
from workbench.ui.basis.mineral_choice import MineralChoice
from workbench.ui.desk import Desk, Snapshot
from workbench.ui.theme import SMALL
from workbench.ui.widgets.combo import Combo
from workbench.ui.widgets.dates import DayField
from workbench.ui.widgets.page import Page
from workbench.ui.widgets.parts import add_field, card_in, label, row
from workbench.ui.widgets.saved_line import SavedLine
from workbench.ui.widgets.saved_text import SavedText
from workbench.ui.words import tr, word


class FactsPage(Page):
    """Every field saves itself."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, tr("Audit facts"), tr("What is judged beside the elements"), parent)
        self._add_products()
        self._add_records()
        self._add_review()
        self._add_facility()
        self._add_engagement()
        self._body.addStretch(1)
        self._connect()
        self.set_editable(not desk.snapshot.read_only)

    # Building, card by card

    def _card(self, title: str, told: str = "") -> QBoxLayout:
        return card_in(self._body, title, told)

    def _add_products(self) -> None:
        inside = self._card(self.tr("Minerals in the products"))
        self.products = MineralChoice(self.tr("Minerals in the products"))
        inside.addWidget(self.products)
        self._na_label = label(self.tr("&How it was established that none is in the products"), "caption")
        self.na_reason = self._text(
            self._na_label,
            lambda basis, text: replace(basis, not_applicable_reason=text or None),
            Said("Basis of N/A"),
        )
        inside.addWidget(self._na_label)
        inside.addWidget(self.na_reason)

    def _add_records(self) -> None:
        edition = self._desk.snapshot.edition
        inside = self._card(
            self.tr("Records and policy"),
            self.tr("This edition asks for {n} years.").format(n=edition.retention_years),
        )
        line = row(spacing=SMALL)
        name = label(self.tr("&Years that records are kept"))
        self.retention = self._line(self._save_retention, check=_years, placeholder=self.tr("whole years"))
        self.retention.setFixedWidth(110)
        name.setMinimumWidth(190)
        _join(name, self.retention)
        line.addWidget(name)
        line.addWidget(self.retention)
        line.addStretch(1)
        inside.addLayout(line)
        inside.addWidget(label(self.tr("Minerals that the policy names"), "caption"))
        self.policy = MineralChoice(self.tr("Minerals that the policy names"))
        inside.addWidget(self.policy)

    def _add_review(self) -> None:
        inside = self._card(
            self.tr("Conflict review"),
            self.tr("Asked once for the audit: were all purchases looked at for confirmed conflict sources?"),
        )
        self.review: Combo[ConflictReview] = Combo()
        self.review.setAccessibleName(self.tr("Conflict review"))
        for one in ConflictReview:
            self.review.add(word(one), one)
        inside.addWidget(self.review)

    def _add_facility(self) -> None:
        inside = self._card(self.tr("Facility"))
        self.name = self._line(self._facility("name"))
        self.country = self._line(
            self._facility("country"), check=_country, placeholder=self.tr("Two letters, such as MY")
        )
        self.address = self._line(self._facility("address"))
        self._add_fields(
            inside,
            (self.tr("&Name"), self.name),
            (self.tr("&Country"), self.country),
            (self.tr("Addre&ss"), self.address),
        )

    def _add_engagement(self) -> None:
        inside = self._card(
            self.tr("This audit"), self.tr("Terms of findings are counted from the closing meeting.")
        )
        self.kind: Combo[AuditKind | None] = Combo()
        self.kind.add(self.tr("Not answered yet"), None)
        for one in AuditKind:
            self.kind.add(word(one), one)
        self.opened, self.closing = DayField(), DayField()
        self.lead = self._line(self._engagement("lead_auditor"))
        self.team = self._line(self._save_team, placeholder=self.tr("Names with commas between them"))
        self.number = self._line(self._engagement("report_number"))
        self.scope = self._line(self._engagement("scope"))
        self._add_fields(
            inside,
            (self.tr("&Kind"), self.kind),
            (self.tr("&Opened"), self.opened),
            (self.tr("C&losing meeting"), self.closing),
            (self.tr("Lead &auditor"), self.lead),
            (self.tr("&Team"), self.team),
            (self.tr("&Report number"), self.number),
            (self.tr("What is au&dited"), self.scope),
        )

    def _add_fields(self, inside: QBoxLayout, *fields: tuple[str, QWidget]) -> None:
        for text, field in fields:
            add_field(inside, text, field)

    def _text(self, heading: QLabel, change: Callable[[Basis, str], Basis], what: str) -> SavedText:
        desk = self._desk

        def save(text: str, saved: Callable[[], None], failed: Callable[[Problem], None]) -> None:
            def operation(file: AuditFile) -> Changes:
                return revise_basis(file, basis=change(file.basis(), text), what=what, actor=desk.actor)

            desk.write(operation, then=saved, failed=failed)

        made = SavedText(desk, save, lines=2)
        _join(heading, made)
        return made

    def _line(
        self,
        operation: Callable[[AuditFile, str], Changes],
        *,
        check: Callable[[str], str] | None = None,
        placeholder: str = "",
    ) -> SavedLine:
        desk = self._desk

        def save(text: str, saved: Callable[[], None], failed: Callable[[Problem], None]) -> None:
            desk.write(lambda file: operation(file, text), then=saved, failed=failed)

        return SavedLine(desk, save, check=check, placeholder=placeholder)

    # Saving

    def _connect(self) -> None:
        self.products.chosen.connect(
            lambda chosen: self._revise(Said("Minerals in the products"), minerals_in_products=chosen)
        )
        self.policy.chosen.connect(
            lambda chosen: self._revise(Said("Minerals that the policy names"), policy_minerals=chosen)
        )
        self.review.activated.connect(
            lambda _place: self._revise(Said("Conflict review"), conflict_review=self.review.value)
        )
        self.kind.activated.connect(lambda _place: self._describe(kind=self.kind.value))
        self.opened.changed.connect(lambda day: self._describe(opened=day))
        self.closing.changed.connect(lambda day: self._describe(closing_meeting=day))

    def _revise(self, what: str, **values: object) -> None:
        desk = self._desk

        def operation(file: AuditFile) -> Changes:
            basis: Basis = replace(file.basis(), **values)  # type: ignore[arg-type]
            return revise_basis(file, basis=basis, what=what, actor=desk.actor)

        desk.write(operation)

    def _describe(self, **values: object) -> None:
        desk = self._desk

        def operation(file: AuditFile) -> Changes:
            engagement: Engagement = replace(file.engagement(), **values)  # type: ignore[arg-type]
            return describe_engagement(file, engagement=engagement, actor=desk.actor)

        desk.write(operation)

    def _save_retention(self, file: AuditFile, text: str) -> Changes:
        basis = replace(file.basis(), retention_years=int(text) if text else None)
        return revise_basis(
            file, basis=basis, what=Said("Years that records are kept"), actor=self._desk.actor
        )

    def _save_team(self, file: AuditFile, text: str) -> Changes:
        team = tuple(name.strip() for name in text.split(",") if name.strip())
        return describe_engagement(
            file, engagement=replace(file.engagement(), team=team), actor=self._desk.actor
        )

    def _facility(self, field: str) -> Callable[[AuditFile, str], Changes]:
        def operation(file: AuditFile, text: str) -> Changes:
            facility: Facility = replace(file.facility(), **{field: text or None})
            return describe_facility(file, facility=facility, actor=self._desk.actor)

        return operation

    def _engagement(self, field: str) -> Callable[[AuditFile, str], Changes]:
        def operation(file: AuditFile, text: str) -> Changes:
            values = {field: text or None}
            engagement: Engagement = replace(file.engagement(), **values)  # type: ignore[arg-type]
            return describe_engagement(file, engagement=engagement, actor=self._desk.actor)

        return operation

    # Showing

    def _show(self, snapshot: Snapshot) -> None:
        basis, engagement, facility = snapshot.basis, snapshot.engagement, snapshot.facility
        self.products.show_minerals(basis.minerals_in_products)
        self.policy.show_minerals(basis.policy_minerals)
        self.na_reason.show_text(basis.not_applicable_reason)
        self.retention.show_text("" if basis.retention_years is None else str(basis.retention_years))
        self.review.show_value(basis.conflict_review)
        in_scope = set(basis.minerals_in_products or ()) & set(snapshot.edition.minerals)
        none_named = basis.minerals_in_products is not None and not in_scope
        is_asked = none_named or bool(basis.not_applicable_reason) or self.na_reason.is_unsaved
        self._na_label.setVisible(is_asked)
        self.na_reason.setVisible(is_asked)
        self.name.show_text(facility.name)
        self.country.show_text(facility.country)
        self.address.show_text(facility.address)
        self.kind.show_value(engagement.kind)
        self._show_days(engagement)
        self.lead.show_text(engagement.lead_auditor)
        self.team.show_text(", ".join(engagement.team))
        self.number.show_text(engagement.report_number)
        self.scope.show_text(engagement.scope)

    def _show_days(self, engagement: Engagement) -> None:
        for field, day in ((self.opened, engagement.opened), (self.closing, engagement.closing_meeting)):
            if not field.hasFocus():  # what is being typed stays
                field.show_day(day)


def _join(name: QLabel, field: QWidget) -> None:
    """Make a label its field's: for the keyboard, and for who listens to the screen."""
    name.setTextFormat(Qt.TextFormat.AutoText)
    name.setBuddy(field)
    field.setAccessibleName(name.text().replace("&", ""))


def _years(text: str) -> str:
    return "" if re.fullmatch(r"\d{0,3}", text) else "Write whole years, such as 5."


def _country(text: str) -> str:
    return "" if re.fullmatch(r"([A-Z]{2})?", text) else "Write two capital letters, such as MY."
