"""Boxes, labels and lines, so that all pages look alike."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.ui.theme import MIDDLE, SMALL, WIDE

_Box = TypeVar("_Box", bound=QBoxLayout)
_UNKERNED = 4  # with a key underlined Qt sets letters wider apart than in the width that it asks for


def label(text: str = "", role: str = "", *, kind: str = "", wraps: bool = False) -> QLabel:
    """A label in one of the stylesheet's roles. Text is plain: nothing in it is read as markup."""
    made = QLabel(text.replace(" %", "\u00a0%") if wraps else text)  # no line begins with the sign
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wraps)
    if role:
        made.setProperty("role", role)
    if kind:
        made.setProperty("kind", kind)
    return made


def joined(text: str, field: QWidget) -> QLabel:
    """A field's label: its buddy for the keyboard, its name for who listens to the screen."""
    made = QLabel(text)
    made.setContentsMargins(0, 0, _UNKERNED, 0)
    made.setBuddy(field)
    made.setMinimumWidth(130)
    field.setAccessibleName(text.replace("&", ""))
    return made


def selectable(made: QLabel) -> QLabel:
    """Let the mouse select and copy a label's text."""
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def set_kind(widget: QWidget, kind: str) -> None:
    """Change the stylesheet's kind of a widget that is shown already."""
    if widget.property("kind") == kind:
        return
    widget.setProperty("kind", kind)
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return  # it is dressed when it is shown first
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def button(text: str, role: str = "") -> QPushButton:
    """A push button in one of the stylesheet's roles."""
    made = QPushButton(text)
    if role:
        made.setProperty("role", role)
    return made


def card(kind: str = "") -> QFrame:
    """A white card with a line around it."""
    made = QFrame()
    made.setProperty("role", "card")
    if kind:
        made.setProperty("kind", kind)
    return made


def column(
    parent: QWidget | None = None, *, margins: tuple[int, int, int, int] = (0, 0, 0, 0), spacing: int = SMALL
) -> QVBoxLayout:
    """A vertical layout."""
    return _laid_out(QVBoxLayout(parent) if parent else QVBoxLayout(), margins, spacing)


def row(
    parent: QWidget | None = None, *, margins: tuple[int, int, int, int] = (0, 0, 0, 0), spacing: int = SMALL
) -> QHBoxLayout:
    """A horizontal layout."""
    return _laid_out(QHBoxLayout(parent) if parent else QHBoxLayout(), margins, spacing)


def titled_column(parent: QWidget, title: str, summary: str) -> QVBoxLayout:
    """The layout of a page, with its title and what it is about."""
    body = column(parent, margins=(22, 16, 22, 16), spacing=MIDDLE)
    heading = column(spacing=2)
    heading.addWidget(label(title, "title"))
    if summary:
        heading.addWidget(label(summary, "muted", wraps=True))
    body.addLayout(heading)
    return body


_CARD_MARGINS = (WIDE, MIDDLE, WIDE, MIDDLE)


def card_column(parent: QFrame, *, spacing: int = SMALL) -> QVBoxLayout:
    """The layout inside a card."""
    return column(parent, margins=_CARD_MARGINS, spacing=spacing)


def card_in(inside: QBoxLayout, title: str = "", told: str = "") -> QVBoxLayout:
    """A card on a page, with what it is about."""
    box = card()
    within = card_column(box, spacing=SMALL)
    if title:
        within.addWidget(label(title, "strong"))
    if told:
        within.addWidget(label(told, "muted", wraps=True))
    inside.addWidget(box)
    return within


def add_field(inside: QBoxLayout, text: str, field: QWidget, *more: QWidget) -> None:
    """A field behind its label."""
    line = row(spacing=MIDDLE)
    line.addWidget(joined(text, field))
    line.addWidget(field, 1)
    for each in more:
        line.addWidget(each)
    inside.addLayout(line)


def _laid_out(made: _Box, margins: tuple[int, int, int, int], spacing: int) -> _Box:
    made.setContentsMargins(*margins)
    made.setSpacing(spacing)
    return made


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        inner = item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
