"""The settings: each is kept as it is given, and what cannot be is told."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog

from tests.ui.conftest import ME
from workbench.audit.enums import Rating
from workbench.operations.answers import rate_element
from workbench.operations.identities import new_identity
from workbench.operations.person import configured_person
from workbench.ui.audit_view import AuditView
from workbench.ui.main_window import MainWindow
from workbench.ui.preferences.settings_dialog import SettingsDialog
from workbench.ui.settings import Settings, keep_settings, load_settings
from workbench.ui.theme import colours


def _settings(window: MainWindow, page: str = "") -> SettingsDialog:
    window.ask_settings(page)
    dialog = window.findChild(SettingsDialog)
    assert isinstance(dialog, SettingsDialog)
    return dialog


def test_that_keys_lead_to_every_page(bare_window: MainWindow) -> None:
    dialog = _settings(bare_window)
    seen = []
    for _ in range(dialog.names.count()):
        seen.append(dialog._stack.currentIndex())
        QTest.keyClick(dialog.names, Qt.Key.Key_Down)
    assert seen == [0, 1, 2, 3, 4, 5, 6]


def test_that_who_audits_is_kept_and_acts_at_once(window: MainWindow, view: AuditView) -> None:
    dialog = _settings(window)
    dialog.person.name.clear()
    QTest.keyClicks(dialog.person.name, "B. Second")
    QTest.keyClick(dialog.person.name, Qt.Key.Key_Return)
    assert dialog.isVisible()
    person = configured_person()
    assert person is not None
    assert (person.name, person.firm) == ("B. Second", ME.firm)
    dialog.close()
    view.desk.write(lambda file: rate_element(file, ref="2.d", rating=Rating.MINOR, actor=view.desk.actor))
    assert view.desk.actor == person


def test_that_nobody_is_no_name(bare_window: MainWindow) -> None:
    dialog = _settings(bare_window)
    dialog.person.name.clear()
    QTest.keyClick(dialog.person.name, Qt.Key.Key_Return)
    assert "needs a name" in dialog.person.error.text()
    assert configured_person() == ME


def test_that_what_is_being_typed_is_kept_when_the_dialog_closes(bare_window: MainWindow) -> None:
    dialog = _settings(bare_window, "audits")
    dialog.audits.lead.setText("Z. Lead")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert load_settings().usual_lead == "Z. Lead"


def test_that_another_look_is_worn_at_once(bare_window: MainWindow, dressed: QApplication) -> None:
    dialog = _settings(bare_window, "looks")
    for place, is_dark in ((2, True), (1, False)):
        dialog.looks.appearance.setCurrentIndex(place)
        dialog.looks.appearance.activated.emit(place)
        assert colours().is_dark is is_dark
    assert load_settings().appearance == "light"


def test_that_a_language_is_kept_for_the_next_start(bare_window: MainWindow) -> None:
    dialog = _settings(bare_window, "looks")
    place = dialog.looks.language.findText("Français")
    dialog.looks.language.setCurrentIndex(place)
    dialog.looks.language.activated.emit(place)
    assert load_settings().language == "fr"
    assert dialog.looks.later.isVisible()


def test_that_a_backup_folder_has_to_be_there(bare_window: MainWindow, tmp_path: Path) -> None:
    dialog = _settings(bare_window, "backups")
    line = dialog.backups.folder.line
    line.setText(str(tmp_path / "away"))
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert "There is no folder" in dialog.backups.folder.fault.text()
    assert load_settings().backup_folder == ""
    line.setText(str(tmp_path))
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert load_settings().backup_folder == str(tmp_path)
    assert not dialog.backups.folder.fault.isVisible()


# Identities


@pytest.fixture(scope="module")
def identity(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("identity") / "me.p12"
    new_identity(name="A. Tester", out=path, passphrase="open sesame")
    return path


def test_that_an_identity_is_added_once_its_passphrase_opened_it(
    bare_window: MainWindow, identity: Path
) -> None:
    page = _settings(bare_window, "identities").identities
    page.ask_passphrase(identity)
    for text in ("wrong", "open sesame"):
        asked = page.findChild(QInputDialog)
        assert isinstance(asked, QInputDialog)
        asked.setObjectName("done")
        asked.setParent(None)  # the next question is another dialog
        asked.textValueSelected.emit(text)
        asked.deleteLater()
    known = load_settings()
    assert known.identity == str(identity)
    assert known.identities[str(identity)]["name"] == "A. Tester"
    item = page.list.topLevelItem(0)
    assert item is not None
    assert (item.text(0), item.text(1), item.text(3)) == ("✓", "A. Tester", "me.p12")
    assert known.identities[str(identity)]["fingerprint"][:4].upper() in page.details.text()


def test_that_an_identity_of_our_making_is_known_by_its_certificate(
    bare_window: MainWindow, identity: Path
) -> None:
    keep_settings(Settings(identity=str(identity)))
    page = _settings(bare_window, "identities").identities
    item = page.list.topLevelItem(0)
    assert item is not None
    assert item.text(1) == "A. Tester"


def test_that_removing_an_identity_leaves_its_file(
    bare_window: MainWindow, identity: Path, qapp: QApplication
) -> None:
    keep_settings(Settings(identity=str(identity)))
    dialog = _settings(bare_window, "identities")
    page = dialog.identities
    dialog.activateWindow()
    qapp.processEvents()
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    assert (load_settings().identity, dict(load_settings().identities)) == ("", {})
    assert identity.is_file()


def test_that_another_identity_can_be_used(bare_window: MainWindow, identity: Path) -> None:
    other = str(identity.with_name("other.p12"))
    told = {"name": "B. Other", "fingerprint": "ab", "until": "2020-01-01"}
    keep_settings(Settings(identity=str(identity), identities={other: told}))
    page = _settings(bare_window, "identities").identities
    item = page.list.topLevelItem(0)
    assert item is not None
    assert item.text(2) == "1 Jan 2020 (expired)"
    page.list.setCurrentItem(item)
    page.use_button.click()
    assert load_settings().identity == other
