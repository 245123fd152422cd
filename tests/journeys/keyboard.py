"""Hands on the keyboard alone: what is struck goes to whatever has the keyboard, as in the real window."""

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

_PATIENCE = 20.0  # seconds until something that loads is there
_MOST_TABS = 400
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_NONE = Qt.KeyboardModifier.NoModifier


def focus() -> QWidget:
    """What the next stroke goes to: an open popup, else what has the keyboard, else the active window."""
    if QApplication.activeWindow() is None:
        _activate_last()
    found = (
        QApplication.activePopupWidget()
        or QApplication.focusWidget()
        or QApplication.activeModalWidget()
        or QApplication.activeWindow()
    )
    assert found is not None, "nothing has the keyboard"
    return found


def _activate_last() -> None:
    """As a window manager does when a dialog is closed; the offscreen platform has none."""
    windows = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one.isWindow()]
    dialogs = [one for one in windows if one.isModal()]
    (dialogs or windows)[-1].activateWindow()
    settle()


def settle() -> None:
    """Let the window do what it was asked."""
    for _ in range(4):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def wait_until(is_so: Callable[[], bool], what: str) -> None:
    """Wait for what the workers do; `what` is told when it never comes."""
    until = time.monotonic() + _PATIENCE
    while not is_so():
        assert time.monotonic() < until, f"waited in vain: {what}"
        settle()
        time.sleep(0.005)


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = _NONE) -> None:
    """Strike one key."""
    QTest.keyClick(focus(), key, modifier)
    settle()


def ctrl(key: Qt.Key) -> None:
    """Strike a key with Ctrl."""
    press(key, _CTRL)


def write(text: str) -> None:
    """Type a text, replacing what is selected."""
    QTest.keyClicks(focus(), text)
    settle()


def rewrite(text: str) -> None:
    """Type a text in place of what the field holds."""
    ctrl(Qt.Key.Key_A)
    write(text)


def name_of(widget: QWidget) -> str:
    """What a screen reader says of a widget; on Linux it asks a choice's name of its label, not of Qt."""
    if isinstance(widget, QComboBox) and widget.accessibleName():
        return widget.accessibleName()
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


def tab_to(name: str, *, begins: bool = False) -> QWidget:
    """Press Tab until what is called so, or `begins` so, has the keyboard."""
    seen = []
    for _ in range(_MOST_TABS):
        said = name_of(focus())
        if said == name or (begins and said.startswith(name)):
            return focus()
        seen.append(said)
        press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never comes to “{name}”, only to {sorted(set(seen))}")


def act(name: str) -> None:
    """Do what is called so in the command palette."""
    ctrl(Qt.Key.Key_K)
    write(name)
    press(Qt.Key.Key_Return)
