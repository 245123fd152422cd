"""Every page and every dialog: each thing has a name, Tab comes round, and nothing is cut off."""

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import walking
from tests.ui.dialogs import DIALOGS, NOT_OPENED
from workbench.ui.audit_view import AuditView
from workbench.ui.main_window import MainWindow

UI = Path(__file__).resolve().parent.parent.parent / "workbench" / "ui"
Judge = Callable[[QWidget], list[str]]
JUDGES: tuple[Judge, ...] = (walking.nameless, walking.lonely_labels)


def _faults(view: AuditView, judge: Judge, settle: Callable[[], None]) -> list[str]:
    """What a judge finds on any page, with the page in front."""
    found = []
    for key in view.keys:
        view.show_page(key)
        settle()
        found += [f"{key}: {fault}" for fault in judge(view.window())]
    return sorted(set(found))


@pytest.mark.parametrize("judge", JUDGES)
def test_that_every_page_says_what_its_fields_and_buttons_are(
    view: AuditView, judge: Judge, qapp: QApplication
) -> None:
    assert _faults(view, judge, qapp.processEvents) == []


@pytest.mark.parametrize("judge", JUDGES)
def test_that_the_start_page_says_what_its_fields_and_buttons_are(
    bare_window: MainWindow, judge: Judge
) -> None:
    assert judge(bare_window) == []


def _names_of_dialogs() -> Iterator[str]:
    """The classes that are opened: those that others inherit from are not."""
    inherits: dict[str, set[str]] = {}
    for file in UI.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                inherits[node.name] = {getattr(base, "id", "") for base in node.bases}
    dialogs = {"QDialog", "Dialog"}
    for _ in inherits:
        dialogs |= {name for name, bases in inherits.items() if bases & dialogs}
    yield from (name for name in dialogs if name not in NOT_OPENED and not name.startswith("_"))


def test_that_every_dialog_is_walked_through() -> None:
    assert sorted(_names_of_dialogs()) == sorted(DIALOGS)


@pytest.fixture
def dialog(
    request: pytest.FixtureRequest, window: MainWindow, view: AuditView, tmp_path: Path, qtbot: QtBot
) -> QDialog:
    made: QDialog = DIALOGS[request.param](window, view, tmp_path)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    QApplication.processEvents()
    return made


@pytest.mark.parametrize("dialog", DIALOGS, indirect=True)
def test_that_every_dialog_says_what_its_fields_are_and_tab_comes_round(
    dialog: QDialog, qapp: QApplication
) -> None:
    assert [fault for judge in JUDGES for fault in judge(dialog)] == []
    first = walking.focusables(dialog)[0]
    first.setFocus()
    visited = walking.walk(dialog)
    assert walking.left_out(dialog, visited) == []


@pytest.mark.parametrize("dialog", DIALOGS, indirect=True)
def test_that_no_dialog_cuts_its_text_off(dialog: QDialog, dressed: QApplication) -> None:
    dialog.adjustSize()
    dressed.processEvents()
    assert walking.cut_off(dialog) == []


def test_that_tab_comes_round_on_every_page(view: AuditView, qapp: QApplication) -> None:
    found = []
    for key in view.keys:
        view.show_page(key)
        qapp.processEvents()
        view.go_to_pane(1)
        visited = walking.walk(view.window())
        found += [f"{key}: {fault}" for fault in walking.left_out(view.window(), visited)]
    assert found == []


def test_that_tab_comes_round_on_the_start_page(bare_window: MainWindow) -> None:
    bare_window.activateWindow()
    bare_window.start.new_button.setFocus()
    assert walking.left_out(bare_window, walking.walk(bare_window)) == []


def test_that_no_page_cuts_its_text_off_in_the_smallest_window(
    window: MainWindow, view: AuditView, dressed: QApplication
) -> None:
    window.resize(window.minimumSize())

    def settle() -> None:
        for _ in range(4):
            dressed.processEvents()

    faults = _faults(view, walking.cut_off, settle)
    assert faults == [], "\n".join(faults)
    assert _faults(view, _wider_than_its_place, settle) == []
    assert window.size() == window.minimumSize()


def _wider_than_its_place(window: QWidget) -> list[str]:
    """Pages with something at their right edge that cannot be scrolled to."""
    areas = [area for area in window.findChildren(QScrollArea) if area.isVisible()]
    return [
        walking.place(area)
        for area in areas
        if area.widget() and area.widget().width() > area.viewport().width()  # type: ignore[union-attr]
    ]


def test_that_a_field_without_a_name_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    inside = QVBoxLayout(window)
    field = QLineEdit("what is entered is no name")
    inside.addWidget(field)
    window.show()
    assert len(walking.nameless(window)) == 1

    field.setAccessibleName("Name")

    assert walking.nameless(window) == []
    assert QAccessible.queryAccessibleInterface(field).text(QAccessible.Text.Name) == "Name"
