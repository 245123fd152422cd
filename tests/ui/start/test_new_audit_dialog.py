"""A new audit: what is asked, what is refused in a sentence, and that leaving the dialog leaves nothing."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from workbench.audit.enums import AuditKind, Mineral
from workbench.audit.records import Engagement, Facility
from workbench.errors import Problem, WrongPassphrase
from workbench.operations.audits import create_audit, open_audit
from workbench.store.audit_file import AuditFile
from workbench.ui import settings
from workbench.ui.main_window import MainWindow
from workbench.ui.start.new_audit_dialog import NewAuditDialog
from workbench.ui.tasks import Tasks


@pytest.fixture
def dialog(bare_window: MainWindow) -> NewAuditDialog:
    bare_window.start.new_button.click()
    made = bare_window.findChild(NewAuditDialog)
    assert isinstance(made, NewAuditDialog)
    return made


def _type(field: QLineEdit, text: str) -> None:
    field.setFocus()
    QTest.keyClicks(field, text)


def test_that_all_that_is_asked_is_in_the_file(
    bare_window: MainWindow, dialog: NewAuditDialog, tmp_path: Path
) -> None:
    asked, target = dialog.entries, tmp_path / "made.audit"
    for field, text in (
        (asked.name, "Example Plant"),
        (asked.country, "my"),
        (asked.address, "1 Example Road"),
        (asked.scope, "Line 2"),
        (asked.opened, "2026-11-02"),
        (asked.closing, "2026-11-04"),
        (asked.team, "B. Second, C. Third,"),
        (asked.number, "R-7"),
    ):
        _type(field, text)
    QTest.mouseClick(asked.minerals.boxes[Mineral.TIN], Qt.MouseButton.LeftButton)
    asked.editions.setCurrentIndex(1)
    asked.kind.show_value(AuditKind.CLOSURE)
    dialog.file.target.setText(str(target))
    QTest.keyClick(dialog.file.target, Qt.Key.Key_Return)

    assert bare_window.view is not None
    bare_window.close_audit()
    with open_audit(target, read_only=True) as file:
        assert file.facility() == Facility(name="Example Plant", country="MY", address="1 Example Road")
        assert file.engagement() == Engagement(
            kind=AuditKind.CLOSURE,
            opened=date(2026, 11, 2),
            closing_meeting=date(2026, 11, 4),
            lead_auditor="A. Tester",
            team=("B. Second", "C. Third"),
            report_number="R-7",
            scope="Line 2",
        )
        assert file.basis().minerals_in_products == (Mineral.TIN,)
        assert file.edition_copy()[0] == "rba-minerals@7.1.2"
        assert len(file.journal()) == 1


def test_that_minerals_may_stay_unanswered(dialog: NewAuditDialog, tmp_path: Path) -> None:
    box = dialog.entries.minerals.boxes[Mineral.TIN]
    for _ in range(2):
        QTest.mouseClick(box, Qt.MouseButton.LeftButton)
    _type(dialog.entries.name, "Example Plant")
    dialog.file.target.setText(str(tmp_path / "made.audit"))
    dialog.create_button.click()
    with open_audit(tmp_path / "made.audit", read_only=True) as file:
        assert file.basis().minerals_in_products is None


@pytest.mark.parametrize(
    ("field", "typed", "told"),
    [
        ("name", "", "which facility"),
        ("country", "7", "is not a country code"),
        ("opened", "soon", "is not a date"),
        ("closing", "2026-11-01", "before the opening meeting"),
    ],
)
def test_that_what_is_wrong_is_told_and_gets_the_keyboard(
    bare_window: MainWindow, dialog: NewAuditDialog, field: str, typed: str, told: str
) -> None:
    dialog.activateWindow()
    asked = dialog.entries
    asked.name.setText("Example Plant")
    asked.opened.setText("2026-11-02")
    wrong: QLineEdit = getattr(asked, field)
    wrong.setText(typed)
    dialog.create_button.setFocus()
    dialog.create_button.click()
    assert told in dialog.error.text()
    assert dialog.focusWidget() is wrong
    assert bare_window.view is None


def test_that_an_edition_says_what_differs(dialog: NewAuditDialog) -> None:
    told = []
    for place in range(dialog.entries.editions.count()):
        dialog.entries.editions.setCurrentIndex(place)
        told.append(dialog.entries.differs.text())
    assert [" cobalt" in text for text in told] == [True, False, False]
    assert ["More than 20 %" in text for text in told] == [True, True, False]
    assert ["2 years" in text for text in told] == [False, True, False]


def test_that_it_begins_with_what_the_settings_say(bare_window: MainWindow, tmp_path: Path) -> None:
    settings.keep_settings(
        settings.Settings(
            usual_edition="rba-minerals@7.0.0",
            usual_lead="Z. Lead",
            usual_team="Y. Second",
            usual_folder=str(tmp_path),
        )
    )
    (tmp_path / "Example-Plant.audit").write_bytes(b"taken")
    bare_window.new_audit()
    dialog = bare_window.findChild(NewAuditDialog)
    assert isinstance(dialog, NewAuditDialog)
    _type(dialog.entries.name, "Example Plant")
    assert dialog.entries.editions.value.version == "7.0.0"
    assert (dialog.entries.lead.text(), dialog.entries.team.text()) == ("Z. Lead", "Y. Second")
    assert dialog.file.target.text() == str(tmp_path / "Example-Plant-2.audit")


def test_that_a_passphrase_is_asked_twice_and_protects_the_file(
    bare_window: MainWindow, dialog: NewAuditDialog, tmp_path: Path
) -> None:
    target = tmp_path / "made.audit"
    _type(dialog.entries.name, "Example Plant")
    dialog.file.target.setText(str(target))
    dialog.file.protect.click()
    dialog.create_button.click()
    assert "no passphrase is given" in dialog.error.text()
    _type(dialog.file.passphrase, "locked")
    _type(dialog.file.again, "lockt")
    dialog.create_button.click()
    assert "differ" in dialog.error.text()
    assert not target.exists()
    _type(dialog.file.again, "locked")
    dialog.create_button.click()
    assert bare_window.view is not None
    bare_window.close_audit()
    with pytest.raises(WrongPassphrase):
        open_audit(target)
    open_audit(target, passphrase="locked").close()


# Leaving


@pytest.fixture
def held_back(bare_window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> list[Callable[[], None]]:
    """What the worker was asked for; it does it when it is called."""
    later: list[Callable[[], None]] = []
    at_once = bare_window._tasks.on_store

    def wait(
        job: Callable[[], object],
        then: Callable[[object], None],
        *,
        failed: Callable[[Problem], None] | None = None,
    ) -> None:
        later.append(lambda: at_once(job, then, failed=failed))

    monkeypatch.setattr(bare_window._tasks, "on_store", wait)
    return later


def test_that_escape_while_an_audit_is_being_made_leaves_no_file_and_no_lock(
    bare_window: MainWindow,
    dialog: NewAuditDialog,
    tmp_path: Path,
    held_back: list[Callable[[], None]],
) -> None:
    target = tmp_path / "made.audit"
    _type(dialog.entries.name, "Example Plant")
    dialog.file.target.setText(str(target))
    dialog.create_button.click()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    while held_back:
        held_back.pop(0)()
    assert not dialog.isVisible()
    assert bare_window.view is None
    assert list(tmp_path.iterdir()) == []


def test_that_a_dialog_that_is_gone_gives_the_file_back(
    dialog: NewAuditDialog,
    tmp_path: Path,
    held_back: list[Callable[[], None]],
    qtbot: QtBot,
) -> None:
    target = tmp_path / "made.audit"
    _type(dialog.entries.name, "Example Plant")
    dialog.file.target.setText(str(target))
    dialog.create_button.click()
    with qtbot.waitSignal(dialog.destroyed):
        dialog.deleteLater()
    held_back.pop(0)()
    AuditFile.open(target).close()


def test_that_a_real_worker_can_be_stopped_with_escape(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[bool] = []

    def slow(*args: object, **words: object) -> AuditFile:
        begun.append(True)
        return create_audit(*args, **words)  # type: ignore[arg-type]

    monkeypatch.setattr("workbench.ui.start.new_audit_dialog.create_audit", slow)
    window, tasks = MainWindow(Tasks(inline=True)), Tasks()
    qtbot.addWidget(window)
    made: list[AuditFile] = []
    dialog = NewAuditDialog(tasks, window.actor, made.append, window)
    dialog.open()
    dialog.entries.name.setText("Example Plant")
    dialog.file.target.setText(str(tmp_path / "made.audit"))
    dialog.create_button.click()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    with qtbot.waitSignal(dialog.finished):
        pass
    tasks.stop()
    assert (begun, made, list(tmp_path.iterdir())) == ([True], [], [])
