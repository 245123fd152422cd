"""What is asked for a new audit: the facility, its products, the edition, when, and who audits."""

import re

from PySide6.QtWidgets import QBoxLayout, QLineEdit, QWidget

from workbench.audit.enums import AuditKind, Mineral
from workbench.audit.records import Actor, Engagement, Facility
from workbench.criteria.loader import bundled_editions
from workbench.criteria.model import Edition
from workbench.errors import WrongUsage
from workbench.ui.basis.mineral_choice import MineralChoice
from workbench.ui.settings import load_settings
from workbench.ui.theme import MIDDLE, scaled
from workbench.ui.widgets.combo import Combo
from workbench.ui.widgets.dates import DayField
from workbench.ui.widgets.parts import add_field, card_in, column, label, row
from workbench.ui.words import listed, word


class AuditEntries(QWidget):
    """Two columns of fields; what is missing or wrong is told as a Problem, its field gets the keyboard."""

    def __init__(self, actor: Actor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        sides = row(self, spacing=MIDDLE)
        left, right = column(spacing=MIDDLE), column(spacing=MIDDLE)
        self._add_facility(left)
        self._add_products(left)
        left.addStretch(1)
        self._add_edition(right)
        self._add_engagement(right)
        right.addStretch(1)
        sides.addLayout(left, 1)
        sides.addLayout(right, 1)
        self._fill_usual(actor)
        self.editions.currentIndexChanged.connect(lambda _place: self._show_edition())
        self._show_edition()

    # Building

    def _add_fields(self, inside: QBoxLayout, *fields: tuple[str, QWidget]) -> None:
        for text, field in fields:
            field.setMinimumWidth(scaled(150))
            add_field(inside, text, field)

    def _add_facility(self, side: QBoxLayout) -> None:
        self.name, self.country, self.address = QLineEdit(), QLineEdit(), QLineEdit()
        self.country.setPlaceholderText(self.tr("Two letters, such as MY"))
        self.country.setMaxLength(2)
        self.scope = QLineEdit()
        self.scope.setPlaceholderText(self.tr("Such as: all lines of plant 2"))
        self._add_fields(
            card_in(side, self.tr("Facility")),
            (self.tr("&Name"), self.name),
            (self.tr("&Country"), self.country),
            (self.tr("Addre&ss"), self.address),
            (self.tr("&What is audited"), self.scope),
        )

    def _add_products(self, side: QBoxLayout) -> None:
        inside = card_in(side, self.tr("Minerals in the products"))
        self.minerals = MineralChoice(self.tr("Minerals in the products"))
        self.minerals.show_minerals(None)
        self.minerals.chosen.connect(self.minerals.show_minerals)
        self.minerals.chosen.connect(self._on_minerals)
        self.chosen_minerals: tuple[Mineral, ...] | None = None
        inside.addWidget(self.minerals)
        told = self.tr("They can be answered on site too, but nothing is rated before.")
        inside.addWidget(label(told, "small", wraps=True))

    def _on_minerals(self, chosen: tuple[Mineral, ...] | None) -> None:
        self.chosen_minerals = chosen

    def _add_edition(self, side: QBoxLayout) -> None:
        inside = card_in(side, self.tr("Edition"))
        self.editions: Combo[Edition] = Combo()
        for edition in reversed(bundled_editions()):
            self.editions.add(f"VAP {edition.version} — {edition.code}, RBA Code {edition.rba_code}", edition)
        self._add_fields(inside, (self.tr("&Edition"), self.editions))
        self.differs = label("", "small", wraps=True)
        inside.addWidget(self.differs)

    def _add_engagement(self, side: QBoxLayout) -> None:
        self.kind: Combo[AuditKind] = Combo()
        for one in AuditKind:
            self.kind.add(word(one), one)
        self.opened, self.closing = DayField(), DayField()
        self.lead, self.team, self.number = QLineEdit(), QLineEdit(), QLineEdit()
        self.team.setPlaceholderText(self.tr("Names with commas between them"))
        self._add_fields(
            card_in(side, self.tr("This audit")),
            (self.tr("&Kind"), self.kind),
            (self.tr("&Opening meeting"), self.opened),
            (self.tr("C&losing meeting"), self.closing),
            (self.tr("Lead a&uditor"), self.lead),
            (self.tr("&Team"), self.team),
            (self.tr("&Report number"), self.number),
        )

    def _fill_usual(self, actor: Actor) -> None:
        usual = load_settings()
        self.lead.setText(usual.usual_lead or actor.name)
        self.team.setText(usual.usual_team)
        for edition in bundled_editions():
            if edition.id == usual.usual_edition:
                self.editions.show_value(edition)

    def _show_edition(self) -> None:
        edition = self.editions.value
        named = listed(word(mineral).lower() for mineral in edition.minerals)
        self.differs.setText(
            self.tr(
                "{minerals}. More than {limit} % of sources without due diligence: {rating}. "
                "Records are kept for {years} years."
            ).format(
                minerals=named[:1].upper() + named[1:],
                limit=edition.coverage.limit_percent,
                rating=word(edition.coverage.over_limit),
                years=edition.retention_years,
            )
        )

    # What was entered

    def show_facility(self, facility: Facility) -> None:
        """Begin with a facility that is known."""
        self.name.setText(facility.name or "")
        self.country.setText(facility.country or "")
        self.address.setText(facility.address or "")
        for field in (self.name, self.address):
            field.setCursorPosition(0)  # a long one shows how it begins

    def show_minerals(self, minerals: tuple[Mineral, ...] | None) -> None:
        """Begin with minerals that are known."""
        self.chosen_minerals = minerals
        self.minerals.show_minerals(minerals)

    def entered_facility(self) -> Facility:
        """The facility; a Problem without a name, or with a country that is none."""
        name = self.name.text().strip()
        if not name:
            self.name.setFocus()
            raise WrongUsage(self.tr("It is not said which facility is audited."), self.tr("Write its name."))
        country = self.country.text().strip().upper()
        if country and not re.fullmatch(r"[A-Z]{2}", country):
            self.country.setFocus()
            raise WrongUsage(
                self.tr("“{country}” is not a country code.").format(country=country),
                self.tr("Write two letters, such as MY."),
            )
        return Facility(name=name, country=country or None, address=self.address.text().strip() or None)

    def entered_engagement(self) -> Engagement:
        """The audit as an event; a Problem where a date is none, or the closing comes first."""
        for field in (self.opened, self.closing):
            try:
                field.day()
            except WrongUsage:
                field.setFocus()
                raise
        opened, closing = self.opened.day(), self.closing.day()
        if opened and closing and closing < opened:
            self.closing.setFocus()
            raise WrongUsage(
                self.tr("The closing meeting is before the opening meeting."), self.tr("Correct one of them.")
            )
        return Engagement(
            kind=self.kind.value,
            opened=opened,
            closing_meeting=closing,
            lead_auditor=self.lead.text().strip() or None,
            team=tuple(name.strip() for name in self.team.text().split(",") if name.strip()),
            report_number=self.number.text().strip() or None,
            scope=self.scope.text().strip() or None,
        )
