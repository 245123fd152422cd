"""One section of the checklist: its elements, one of them open."""

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from workbench.audit.enums import Rating
from workbench.ui.checklist.element_card import ElementCard
from workbench.ui.checklist.element_form import ElementForm
from workbench.ui.checklist.filters import Show, nothing_to, shown, title_of
from workbench.ui.checklist.rating_box import RATING_KEYS
from workbench.ui.desk import Desk, Snapshot
from workbench.ui.single_keys import add_act
from workbench.ui.theme import MIDDLE
from workbench.ui.widgets.chips import Chips
from workbench.ui.widgets.page import Page
from workbench.ui.widgets.parts import card, card_column, label
from workbench.ui.words import word


class SectionPage(Page):
    """Keys 1 to 5 and 0 rate the open element, J and K open another, B marks it to come back to."""

    def __init__(self, section: str, desk: Desk, parent: QWidget | None = None) -> None:
        texts = desk.snapshot.texts
        titled = texts.sections[section]
        super().__init__(desk, f"{section} {titled.title}", titled.text, parent)
        self.section = section
        self.cards: dict[str, ElementCard] = {}
        self._add_note(texts.notes.get(section, ""))
        self._add_filter()
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

    def _add_filter(self) -> None:
        self.show_only = Show.ALL
        self._filter = Chips({each: title_of(each) for each in Show})
        self._filter.chosen.connect(lambda: self.filter_by(Show(self._filter.key)))
        self.chips = self._filter.buttons
        self._body.addWidget(self._filter)
        self._nothing = label("", "muted", wraps=True)
        self._nothing.hide()
        self._body.addWidget(self._nothing)

    def _add_card(self, made: ElementCard) -> None:
        made.opened.connect(self.open_element)
        made.place_wanted.connect(self.place_wanted)
        self.cards[made.ref] = made
        self._body.addWidget(made)

    def _add_keys(self) -> None:
        for rating, key in RATING_KEYS.items():
            text = self.tr("Rate the open element {rating}").format(rating=word(rating))
            act = add_act(self, text, partial(self._rate, rating), key)
            act.setEnabled(not self._desk.snapshot.read_only)
        add_act(self, self.tr("Next element"), partial(self.go, 1), "J")
        add_act(self, self.tr("Previous element"), partial(self.go, -1), "K")
        come_back = add_act(self, self.tr("Mark to come back to, or take the mark away"), self._turn_bookmark)
        come_back.setShortcut("B")
        come_back.setEnabled(not self._desk.snapshot.read_only)
        for each in Show:
            text = self.tr("Show in this section: {which}").format(which=title_of(each))
            add_act(self, text, partial(self.filter_by, each))

    # Which element is open

    @property
    def form(self) -> ElementForm | None:
        """The form of the open element."""
        return self.cards[self.current].form

    def open_element(self, ref: str) -> None:
        """Make an element the current one and bring the keyboard there."""
        self._open(ref)
        made = self.cards[ref]
        made.take_focus()
        self._bring_up(made)
        self._bring_up_soon()

    def _bring_up_soon(self) -> None:
        """Once more when all of the card is there: what attaches evidence comes right after it."""
        QTimer.singleShot(0, self, lambda: self._bring_up(self.cards[self.current]))

    def _bring_up(self, made: ElementCard) -> None:
        """Show all of a card; of one that is taller than the page, its head."""
        if (inner := self.widget()) is not None and (layout := inner.layout()) is not None:
            layout.activate()  # a card that was opened just now has grown
        if made.height() > self.viewport().height():
            self.verticalScrollBar().setValue(made.y() - MIDDLE)
        else:
            self.ensureWidgetVisible(made, 0, MIDDLE)

    def show_item(self, item: str) -> None:
        """Go to a part of the open element: `observation`, `reason` or `guidance`."""
        if self.form is not None:
            self.form.show_part(item)

    def _open(self, ref: str) -> None:
        self.current = ref
        for each, made in self.cards.items():
            made.show_current(each == ref)
        self._show_cards(self._desk.snapshot)

    def go(self, by: int) -> None:
        """Open the next element that is listed, or the one before; past the end, that of the next section."""
        refs = [ref for ref, made in self.cards.items() if not made.isHidden()]
        place = refs.index(self.current) + by
        if 0 <= place < len(refs):
            self.open_element(refs[place])
            return
        everywhere = [rule.ref for rule in self._desk.snapshot.edition.elements]
        beyond = everywhere.index(list(self.cards)[-1 if by > 0 else 0]) + by
        if 0 <= beyond < len(everywhere):
            self.place_wanted.emit(everywhere[beyond])

    def _first_unanswered(self) -> str | None:
        unanswered = self._desk.snapshot.outcome.unanswered
        return next((ref for ref in self.cards if ref in unanswered), None)

    # Which elements are listed

    def filter_by(self, show: Show, _checked: bool = False) -> None:
        """List some of the elements. The open one stays while it is open, so that nothing is torn away."""
        self.show_only = show
        self.chips[show].setChecked(True)
        listed = self._listed(self._desk.snapshot)
        if listed and self.current not in listed:
            self._open(listed[0])
        self._show_cards(self._desk.snapshot)

    def _listed(self, snapshot: Snapshot) -> tuple[str, ...]:
        return shown(snapshot, self.cards, self.show_only)

    def _show_cards(self, snapshot: Snapshot) -> None:
        listed = self._listed(snapshot)
        for ref, made in self.cards.items():
            made.setVisible(ref in listed or ref == self.current)
        self._nothing.setText("" if listed else nothing_to(self.show_only))
        self._nothing.setVisible(not listed)

    def _show_counts(self, snapshot: Snapshot) -> None:
        for each in Show:
            number = len(shown(snapshot, self.cards, each))
            self.chips[each].setText(f"{title_of(each)} {number}")

    def _show(self, snapshot: Snapshot) -> None:
        self._show_counts(snapshot)
        self._show_cards(snapshot)
        for made in self.cards.values():
            made.show_answer(snapshot)

    # Acting on the open element

    def _rate(self, rating: Rating) -> None:
        if self.form is not None and self.form.ratings.value is not rating:
            self.form.ratings.choose(rating)

    def _turn_bookmark(self) -> None:
        if self.form is not None:
            self.form.question.turn_bookmark()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down come here from where they are not used: from the ratings and from the lines."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in steps and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.go(steps[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.cards[self.current].take_focus()
        self._bring_up_soon()
