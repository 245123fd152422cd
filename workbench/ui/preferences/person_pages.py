"""Who audits on this computer, in which language, and how the window looks."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from workbench.audit.records import Actor
from workbench.errors import Problem
from workbench.operations.person import configured_person, remember_person
from workbench.ui.languages import known_languages, language_now
from workbench.ui.preferences.parts import page_column
from workbench.ui.settings import TEXT_SIZES, keep_settings, load_settings
from workbench.ui.telling import told_problem
from workbench.ui.theme import Appearance
from workbench.ui.widgets.combo import Combo
from workbench.ui.widgets.parts import add_field, card_in, label


class PersonPage(QWidget):
    """`changed` gives the person once it is remembered; a name is asked for."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = configured_person()
        inside = page_column(self, self.tr("Who audits"))
        told = self.tr("The name stands beside each entry of the journal, and on the report.")
        within = card_in(inside, told=told)
        self.name, self.firm, self.role = QLineEdit(), QLineEdit(), QLineEdit()
        add_field(within, self.tr("&Name"), self.name)
        add_field(within, self.tr("&Firm"), self.firm)
        add_field(within, self.tr("&Role"), self.role)
        self.error = label("", "error", wraps=True)
        self.error.hide()
        within.addWidget(self.error)
        inside.addStretch(1)
        self._fill()
        for field in (self.name, self.firm, self.role):
            field.editingFinished.connect(self.keep)

    def _fill(self) -> None:
        person = self._kept or Actor(name="", role=self.tr("Lead auditor"))
        self.name.setText(person.name)
        self.firm.setText(person.firm)
        self.role.setText(person.role)

    def keep(self) -> None:
        """Remember what was entered."""
        person = Actor(
            name=self.name.text().strip(), firm=self.firm.text().strip(), role=self.role.text().strip()
        )
        if person == self._kept or (self._kept is None and not person.name):
            self.error.hide()
            return
        if not person.name:
            self._tell(
                self.tr("An entry of the journal needs a name. Write yours; until then the last one holds.")
            )
            return
        try:
            remember_person(person)
        except Problem as problem:
            self._tell(told_problem(problem))
            return
        self.error.hide()
        self._kept = person
        self.changed.emit(person)

    def _tell(self, text: str) -> None:
        self.error.setText(text)
        self.error.show()


class LooksPage(QWidget):
    """`changed` tells that the window is to be dressed anew; another language comes with the next start."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inside = page_column(self, self.tr("Language and look"))
        self._add_language(card_in(inside))
        self._add_looks(card_in(inside))
        inside.addStretch(1)
        self._fill()
        self.language.activated.connect(lambda _place: self._keep_language())
        self.appearance.activated.connect(lambda _place: self._keep_looks())
        self.text_size.activated.connect(lambda _place: self._keep_looks())

    def _add_language(self, within: QVBoxLayout) -> None:
        self.language: Combo[str] = Combo()
        self.language.add(self.tr("As the system"), "")
        for code, name in known_languages():
            self.language.add(name, code)
        add_field(within, self.tr("&Language"), self.language)
        self.later = label(self.tr("The window speaks it from its next start on."), "muted", wraps=True)
        within.addWidget(self.later)

    def _add_looks(self, within: QVBoxLayout) -> None:
        self.appearance: Combo[str] = Combo()
        for text, value in (
            (self.tr("As the system"), Appearance.SYSTEM),
            (self.tr("Light"), Appearance.LIGHT),
            (self.tr("Dark"), Appearance.DARK),
            (self.tr("High contrast"), Appearance.CONTRAST),
        ):
            self.appearance.add(text, value.value)
        self.text_size: Combo[int] = Combo()
        for size in TEXT_SIZES:
            self.text_size.add(self.tr("{n} %").format(n=size), size)
        add_field(within, self.tr("&Appearance"), self.appearance)
        add_field(within, self.tr("&Text size"), self.text_size)

    def _fill(self) -> None:
        known = load_settings()
        if known.language in dict(known_languages()):
            self.language.show_value(known.language)
        if known.appearance in set(Appearance):
            self.appearance.show_value(known.appearance)
        nearest = min(TEXT_SIZES, key=lambda size: abs(size - known.text_size))
        self.text_size.show_value(nearest)
        self._show_later()

    def _show_later(self) -> None:
        chosen = self.language.value
        self.later.setVisible(bool(chosen) and chosen != language_now())

    def _keep_language(self) -> None:
        keep_settings(load_settings()._replace(language=self.language.value))
        self._show_later()

    def _keep_looks(self) -> None:
        keep_settings(
            load_settings()._replace(appearance=self.appearance.value, text_size=self.text_size.value)
        )
        self.changed.emit()
