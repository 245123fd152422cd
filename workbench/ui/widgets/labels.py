"""Labels, frames and columns as the theme knows them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget


def label(text: str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    """A plain-text label; nothing that was typed is ever read as markup."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    made.setWordWrap(wrap)
    return made


def card(role: str = "card") -> QFrame:
    """A framed surface."""
    frame = QFrame()
    frame.setProperty("role", role)
    return frame


def column(parent: QWidget | None = None, *, margin: int = 0, spacing: int = 8) -> QVBoxLayout:
    """Parts below each other."""
    made = QVBoxLayout(parent) if parent is not None else QVBoxLayout()
    _space(made, margin, spacing)
    return made


def row(parent: QWidget | None = None, *, margin: int = 0, spacing: int = 8) -> QHBoxLayout:
    """Parts beside each other."""
    made = QHBoxLayout(parent) if parent is not None else QHBoxLayout()
    _space(made, margin, spacing)
    return made


def _space(layout: QBoxLayout, margin: int, spacing: int) -> None:
    layout.setContentsMargins(margin, margin, margin, margin)
    layout.setSpacing(spacing)


def clear(layout: QLayout) -> None:
    """Take everything out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)


def set_flag(widget: QWidget, name: str, value: str) -> None:
    """Set a property that the stylesheet looks at, and have it looked at again."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
