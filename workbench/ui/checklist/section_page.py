"""One section of the checklist: its elements, one of them open."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from workbench.audit.enums import Rating
from workbench.ui.checklist.element_card import ElementCard
from workbench.ui.checklist.element_form import RATING_KEYS
from workbench.ui.desk import Desk, Snapshot
from workbench.ui.widgets.page import Page
from workbench.ui.widgets.parts import card, card_column, label


class SectionPage(Page):
    """Keys 1 to 5 and 0 rate the open element while no text has the keyboard."""

    def __init__(self, section: str, desk: Desk, parent: QWidget | None = None) -> None:
        texts = desk.snapshot.texts
        titled = texts.sections[section]
        super().__init__(desk, f"{section} {titled.title}", titled.text, parent)
        self.section = section
        self.cards: dict[str, ElementCard] = {}
        self._add_note(texts.notes.get(section, ""))
        for rule in desk.snapshot.edition.elements:
            if rule.section == section:
                self._add_card(ElementCard(rule, desk))
        self._body.addStretch(1)
        self.current = self._first_unanswered() or next(iter(self.cards))
        self._open(self.current)
        self._add_keys()

    def _add_note(self, note: str) -> None:
        if note:
            box = card("note")
            card_column(box).addWidget(label(note, wraps=True))
            self._body.addWidget(box)

    def _add_card(self, made: ElementCard) -> None:
        made.opened.connect(self.open_element)
        self.cards[made.ref] = made
        self._body.addWidget(made)

    def _add_keys(self) -> None:
        for rating, key in RATING_KEYS.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(lambda rating=rating: self._on_key(rating))

    def open_element(self, ref: str) -> None:
        """Make an element the current one and bring the keyboard there."""
        self._open(ref)
        made = self.cards[ref]
        made.take_focus()
        self.ensureWidgetVisible(made, 0, 24)

    def _open(self, ref: str) -> None:
        self.current = ref
        for each, made in self.cards.items():
            made.show_current(each == ref)

    def _first_unanswered(self) -> str | None:
        unanswered = self._desk.snapshot.outcome.unanswered
        return next((ref for ref in self.cards if ref in unanswered), None)

    def _show(self, snapshot: Snapshot) -> None:
        for made in self.cards.values():
            made.show_answer(snapshot)

    def _on_key(self, rating: Rating) -> None:
        form = self.cards[self.current].form
        if form is not None and form.isEnabled() and form.ratings.value is not rating:
            form.ratings.choose(rating)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.cards[self.current].take_focus()
