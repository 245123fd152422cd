"""Keys that act without Ctrl or Alt, such as 1 to 5. They rest while somebody types or a dialog is open.

Such keys are ordinary shortcuts of actions. Before a shortcut gets a key, Qt asks the widget with the focus
and then each one around it whether it is wanted there; the window answers with `is_typed`.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

_FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox)
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


def is_typed(event: QKeyEvent) -> bool:
    """Whether a stroke is text for a field, or for a dialog, and must not act as a shortcut."""
    is_bare = not event.modifiers() & _COMMANDS
    is_letter = bool(event.text()) and event.text().isprintable()
    return is_bare and is_letter and (_is_asking() or takes_text(QApplication.focusWidget()))


def takes_text(widget: QWidget | None) -> bool:
    """Whether what is typed here becomes text, also by way of an input method that still composes."""
    if widget is None:
        return False
    if isinstance(widget, _FIELDS):
        return True
    composes = widget.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    return composes and not isinstance(widget, QAbstractItemView)


def _is_asking() -> bool:
    return QApplication.activeModalWidget() is not None or QApplication.activePopupWidget() is not None


def add_act(owner: QWidget, text: str, act: Callable[[], object], *keys: str) -> QAction:
    """An act of a page, with its keys: they work while the page is shown, and the palette lists it."""
    made = QAction(text, owner)
    made.setShortcuts([QKeySequence(key) for key in keys])
    made.triggered.connect(lambda: act())
    owner.addAction(made)
    return made
