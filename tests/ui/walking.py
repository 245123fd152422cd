"""Walking through what is shown: what takes the keyboard, what it is called, and what is cut off."""

import re
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)

FIELDS = (QComboBox, QAbstractSpinBox, QLineEdit, QPlainTextEdit, QTextEdit, QAbstractItemView)


def shown(root: QWidget) -> Iterator[QWidget]:
    """Every widget that can be seen, without Qt's own inner ones."""
    for widget in root.findChildren(QWidget):
        if widget.isVisibleTo(root) and widget.window() is root.window() and not _is_qts_own(widget):
            yield widget


def _is_qts_own(widget: QWidget) -> bool:
    """The inside of a field or of a list, which the field or the list speaks for."""
    parent = widget.parentWidget()
    inner = ("qt_", "QTableCornerButton", "QHeaderView", "QScrollBar")
    names = (widget.objectName(), widget.metaObject().className())
    return any(name.startswith(inner) for name in names) or (
        isinstance(parent, QAbstractSpinBox | QComboBox) and widget.focusProxy() is parent
    )


def focusables(root: QWidget) -> list[QWidget]:
    """What takes the keyboard."""
    return [
        widget
        for widget in shown(root)
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and widget.isEnabled()
    ]


def place(widget: QWidget) -> str:
    """A widget with all it stands in, for whoever has to find it."""
    steps = []
    above: QWidget | None = widget
    while above is not None:
        name = above.objectName() or above.accessibleName() or text_of(above)
        steps.append(f"{type(above).__name__}({name[:30]})")
        above = above.parentWidget()
    return " in ".join(steps[:4])


def text_of(widget: QWidget) -> str:
    """What stands on a label or a button."""
    return widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""


def nameless(root: QWidget) -> list[str]:
    """What takes the keyboard and is called nothing."""
    return [place(widget) for widget in focusables(root) if not name_of(widget)]


def name_of(widget: QWidget) -> str:
    """What a screen reader says of a widget; of a field, never what is entered in it."""
    if isinstance(widget, QComboBox):  # Qt says what is chosen
        return widget.accessibleName() or _label_of(widget)
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None, place(widget)
    return str(interface.text(QAccessible.Text.Name)).strip()


def _label_of(field: QWidget) -> str:
    labels = field.window().findChildren(QLabel)
    return next((label.text() for label in labels if label.buddy() is field), "")


def lonely_labels(root: QWidget) -> list[str]:
    """Labels with a letter marked for the keyboard that lead nowhere, and so show the mark."""
    labels = [widget for widget in shown(root) if isinstance(widget, QLabel) and widget.buddy() is None]
    return [place(one) for one in labels if re.search(r"&\w", one.text().replace("&&", ""))]


def walk(root: QWidget, most: int = 400) -> list[QWidget]:
    """Press Tab until the keyboard is where it was; what it stopped at."""
    start = QApplication.focusWidget()
    assert start is not None
    visited = [start]
    for _ in range(most):
        QTest.keyClick(QApplication.focusWidget() or root, Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
        assert here is not None, f"the keyboard is lost after {place(visited[-1])}"
        if here is visited[0]:
            return visited
        assert here is not visited[-1], f"Tab stays in {place(here)}"
        visited.append(here)
    raise AssertionError(f"Tab never comes back to {place(start)}")


def left_out(root: QWidget, visited: list[QWidget]) -> list[str]:
    """What can be reached by Tab, and was not."""
    wanted = [
        widget
        for widget in focusables(root)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
    ]
    return [place(widget) for widget in wanted if widget not in visited and not _is_beside_the_chosen(widget)]


def _is_beside_the_chosen(widget: QWidget) -> bool:
    """Of buttons that exclude each other the arrow keys reach those that are not chosen."""
    if not isinstance(widget, QAbstractButton) or widget.isChecked():
        return False
    group = widget.group()
    if group:
        return group.exclusive() and bool(group.checkedButton())
    return widget.autoExclusive()


def cut_off(root: QWidget) -> list[str]:
    """Buttons and labels with less room than their text takes."""
    return [f"{place(widget)}: {_sizes(widget)}" for widget in shown(root) if _is_cut(widget)]


def _sizes(widget: QWidget) -> str:
    has, wants = widget.size(), widget.sizeHint()
    return f"{has.width()} x {has.height()} of {wants.width()} x {wants.height()}"


def _is_cut(widget: QWidget) -> bool:
    if widget.property("is_elided") or not text_of(widget):
        return False
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.height() + 1 < widget.heightForWidth(widget.width()) or _has_long_word(widget)
    if isinstance(widget, QLabel | QPushButton):
        return widget.width() + 1 < widget.sizeHint().width() or widget.height() + 1 < _least_height(widget)
    return False


def _has_long_word(label: QLabel) -> bool:
    longest = max((label.fontMetrics().horizontalAdvance(word) for word in label.text().split()), default=0)
    return longest > label.width()


def _least_height(widget: QWidget) -> int:
    return widget.fontMetrics().height()
