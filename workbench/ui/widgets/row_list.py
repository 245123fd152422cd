"""Rows of a few fields, such as who was at a meeting, that save themselves as one list."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFocusEvent, QHideEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from workbench.errors import Problem
from workbench.ui.theme import SMALL
from workbench.ui.widgets.combo import Combo
from workbench.ui.widgets.parts import button, clear, column, label, row, set_kind
from workbench.ui.widgets.saved_text import PAUSE_MS, Keeper

Row = tuple[str, ...]
SaveRows = Callable[[tuple[Row, ...], Callable[[], None], Callable[[Problem], None]], None]


@dataclass(frozen=True, slots=True)
class Field:
    """A column: `choices` are texts by value for a closed one; `check` returns what is wrong with a text."""

    title: str
    stretch: int = 1
    check: Callable[[str], str] = field(default=lambda _text: "")
    choices: Sequence[tuple[str, str]] = ()
    placeholder: str = ""


class RowList(QWidget):
    """`save(rows, saved, failed)` writes the rows that say something; a fault in one keeps all unsaved."""

    def __init__(
        self,
        keeper: Keeper,
        fields: Sequence[Field],
        save: SaveRows,
        *,
        name: str,
        add: str,
        parent: QWidget | None = None,
    ) -> None:
        """`name` is what one row is called, for who listens to the screen; `add` the button's text."""
        super().__init__(parent)
        self._keeper = keeper
        self._fields = fields
        self._save = save
        self._name = name
        self._stored: tuple[Row, ...] = ()
        self._sent: tuple[Row, ...] | None = None
        self._is_dirty = False
        self.rows: list[list[QLineEdit | Combo[str]]] = []
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self.save_now)
        self._build(add)

    def _build(self, add: str) -> None:
        inside = column(self, spacing=SMALL)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SMALL)
        self._grid.setVerticalSpacing(4)
        inside.addLayout(self._grid)
        self.add_button = button(add, "link")
        self.add_button.clicked.connect(self.add_row)
        line = row()
        line.addWidget(self.add_button)
        line.addStretch(1)
        inside.addLayout(line)

    def show_rows(self, rows: Iterable[Row]) -> None:
        """What the file holds; what was typed meanwhile stays."""
        self._stored = tuple(rows)
        if not self._is_dirty and self._stored != self._entered():
            self._fill(self._stored)

    def add_row(self) -> None:
        """An empty row at the end, with the keyboard in it."""
        self._fill([*self._all_rows(), self._empty()])
        self.rows[-1][0].setFocus()

    def remove_row(self, place: int) -> None:
        """Take a row out."""
        rows = self._all_rows()
        del rows[place]
        self._fill(rows)
        (self.rows[min(place, len(rows) - 1)][0] if rows else self.add_button).setFocus()
        self._on_edited()
        self.save_now()

    def save_now(self) -> None:
        """Hand over what was entered, unless it is on its way already or cannot be right."""
        self._timer.stop()
        if self._sent is not None or self._has_fault():
            return
        entered = self._entered()
        if entered == self._stored:
            self._settle()
            return
        self._sent = entered
        self._save(entered, self._on_saved, self._on_failed)

    # Rows and cells

    def _fill(self, rows: Sequence[Row]) -> None:
        clear(self._grid)
        self.rows = []
        if not rows:
            return
        for place, one in enumerate(self._fields):
            self._grid.addWidget(label(one.title, "caption"), 0, place)
            self._grid.setColumnStretch(place, one.stretch)
        for number, values in enumerate(rows):
            self.rows.append(
                [self._cell(number, place, value) for place, value in enumerate(values)],
            )
            remove = button("✕", "link")
            remove.setAccessibleName(self.tr("Remove {name} {n}").format(name=self._name, n=number + 1))
            remove.setToolTip(remove.accessibleName())
            remove.clicked.connect(partial(self.remove_row, number))
            self._grid.addWidget(remove, number + 1, len(self._fields))

    def _cell(self, number: int, place: int, value: str) -> "QLineEdit | Combo[str]":
        one = self._fields[place]
        made = self._choice(one, value) if one.choices else self._line(one, value)
        made.setAccessibleName(f"{self._name} {number + 1}: {one.title}")
        self._grid.addWidget(made, number + 1, place)
        return made

    def _line(self, one: Field, value: str) -> QLineEdit:
        made = _Cell(value, self)
        made.setPlaceholderText(one.placeholder)
        made.setCursorPosition(0)
        made.textEdited.connect(self._on_edited)
        return made

    def _choice(self, one: Field, value: str) -> Combo[str]:
        made: Combo[str] = Combo()
        for word, text in one.choices:
            made.add(text, word)
        made.show_value(value or one.choices[0][0])
        made.activated.connect(lambda _place: self._on_chosen())
        return made

    def _empty(self) -> Row:
        return tuple(one.choices[0][0] if one.choices else "" for one in self._fields)

    def _all_rows(self) -> list[Row]:
        return [
            tuple(cell.value if isinstance(cell, Combo) else cell.text().strip() for cell in cells)
            for cells in self.rows
        ]

    def _entered(self) -> tuple[Row, ...]:
        """The rows that say something: a choice alone says nothing."""
        texts = [place for place, one in enumerate(self._fields) if not one.choices]
        return tuple(values for values in self._all_rows() if any(values[place] for place in texts))

    def _has_fault(self) -> bool:
        found = False
        for cells in self.rows:
            for one, cell in zip(self._fields, cells, strict=True):
                if isinstance(cell, QLineEdit):
                    fault = one.check(cell.text().strip())
                    cell.setToolTip(fault)
                    cell.setAccessibleDescription(fault)
                    set_kind(cell, "bad" if fault else "")
                    found = found or bool(fault)
        return found

    # Saving

    def _on_edited(self) -> None:
        self._is_dirty = True
        self._keeper.mark_unsaved(self)
        self._timer.start()

    def _on_chosen(self) -> None:
        self._on_edited()
        self.save_now()

    def _on_saved(self) -> None:
        self._stored, self._sent = self._sent or (), None
        if self._entered() == self._stored:
            self._settle()
        elif not self._timer.isActive():
            self.save_now()

    def _on_failed(self, _problem: Problem) -> None:
        self._sent = None

    def _settle(self) -> None:
        self._is_dirty = False
        self._keeper.mark_saved(self)

    def on_left(self) -> None:
        """The keyboard left a cell: what is not in the file is handed over."""
        if self._is_dirty:
            self.save_now()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.on_left()


class _Cell(QLineEdit):
    def __init__(self, text: str, rows: RowList) -> None:
        super().__init__(text, rows)
        self._rows = rows

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._rows.on_left()
