from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.asking import element_form, section_page, sources_page
from tests.ui.conftest import ME, OpenWindow
from workbench.audit.enums import Mineral, Rating
from workbench.operations.answers import rate_element
from workbench.operations.audits import open_audit
from workbench.operations.person import configured_person
from workbench.store.audit_file import AuditFile
from workbench.ui import settings
from workbench.ui.audit_view import AuditView
from workbench.ui.checklist.conditions_page import ConditionsPage
from workbench.ui.main_window import MainWindow
from workbench.ui.start.new_audit_dialog import NewAuditDialog
from workbench.ui.start.person_dialog import PersonDialog
from workbench.ui.tasks import Tasks


def test_that_every_page_opens(view: AuditView, dressed: QApplication) -> None:
    outside = ("facts", "sources", "evidence", "findings", "quality", "reports", "history")
    assert view.keys == ("overview", "onsite", "1", "2", "3", "4", "5", *outside)
    for key in view.keys:
        QTest.mouseClick(view.navigation.entry(key), Qt.MouseButton.LeftButton)
        dressed.processEvents()
        assert view.page(key).isVisible()
        assert view.current_key == key


def test_that_the_sample_shows_its_outcome(window: MainWindow, view: AuditView) -> None:
    live = view.live
    assert live.mark.text == "Priority"
    assert live.status.text() == "provisional · 12 of 14 answered"
    assert live.passed.text() == "Not passed · to be closed by 4 Dec 2026"
    assert live.coverage.numbers.text() == "49 of 214 sources undocumented — 22.9\u00a0%, limit 20\u00a0%"
    assert live.coverage.distance.text() == "Document 7 more to clear it."
    assert live.conflict.state.text() == "clear"
    assert live.minerals.numbers(Mineral.COBALT) == "19 / 19"
    assert view.navigation.entry("5").progress.tripped == 1
    assert view.header.edition.text() == "E3 Responsible Sourcing of Minerals · VAP 8.0.0"


def test_that_another_edition_is_compared_and_chosen(view: AuditView) -> None:
    card = view.live.comparison
    assert card.editions.value == "rba-minerals@7.1.2"
    assert card.told.text().startswith("30 of 195 undocumented — 15.4\u00a0%, limit 20\u00a0%: not over it.")

    card.editions.setCurrentIndex(0)
    card.editions.activated.emit(0)

    assert view.desk.snapshot.compared is not None
    assert view.desk.snapshot.compared.criterion == "rba-minerals@7.0.0"
    assert "limit 25\u00a0%" in card.told.text()
    assert settings.load_settings().compare_with == "rba-minerals@7.0.0"


def test_that_an_open_point_leads_to_its_element(view: AuditView) -> None:
    view.show_page("sources")
    links = {link.text(): link for link in view.live.open_points.findChildren(QAbstractButton)}

    links["2.e"].click()

    assert section_page(view, "2").current == "2.e"


def test_that_the_conditions_page_shows_the_arithmetic(view: AuditView) -> None:
    view.show_page("5")
    page = view.page("5")
    assert isinstance(page, ConditionsPage)
    said = page.said()
    assert "100 × 49 = 4900 > 20 × 214 = 4280: over the limit" in said
    assert "19 of 19 undocumented — 100.0\u00a0%" in said


def test_that_the_chain_is_checked_and_told(window: MainWindow, view: AuditView) -> None:
    view.desk.check_chain()

    assert window.foot is not None
    assert window.foot.history.text() == "History 1 entry · chain intact"


def test_that_everything_with_the_keyboard_has_a_name(view: AuditView) -> None:
    for key in view.keys:
        view.show_page(key)
    element_form(view, "2.d").ratings.choose(Rating.NOT_APPLICABLE)
    nameless = [
        f"{type(widget).__name__} {widget.objectName()}"
        for kind in (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractItemView)
        for widget in view.findChildren(kind)
        if isinstance(widget, QWidget) and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        if not _is_qts_own(widget) and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert nameless == []


def _is_qts_own(widget: QWidget) -> bool:
    """The list that drops down from a combo box, and the corner of a table."""
    parent = widget.parentWidget()
    return type(widget).__name__ in ("QComboBoxListView", "QTableCornerButton") or (
        parent is not None and parent.metaObject().className() in ("QComboBoxPrivateContainer", "SourceView")
    )


def test_that_the_first_start_asks_who_audits(qtbot: QtBot) -> None:
    window = MainWindow(Tasks(inline=True))
    qtbot.addWidget(window)
    window.show_start()
    window.show()
    window.ask_person_at_first_start()
    dialog = window.findChild(PersonDialog)
    assert isinstance(dialog, PersonDialog)
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    dialog.name.clear()
    assert not ok.isEnabled()

    QTest.keyClicks(dialog.name, "B. Auditor")
    QTest.keyClicks(dialog.firm, "Fictitious Audits")
    QTest.mouseClick(ok, Qt.MouseButton.LeftButton)

    person = configured_person()
    assert person is not None
    assert (person.name, person.firm) == ("B. Auditor", "Fictitious Audits")
    assert window.actor == person


def test_that_a_later_start_does_not_ask(bare_window: MainWindow) -> None:
    bare_window.ask_person_at_first_start()

    assert bare_window.findChild(PersonDialog) is None
    assert bare_window.actor == ME


def test_that_a_new_audit_is_made_and_opened(bare_window: MainWindow, tmp_path: Path) -> None:
    bare_window.start.new_button.click()
    dialog = bare_window.findChild(NewAuditDialog)
    assert isinstance(dialog, NewAuditDialog)
    QTest.keyClicks(dialog.entries.name, "Example Plant")
    QTest.keyClicks(dialog.entries.country, "my")
    dialog.entries.closing.setText("2026-11-04")
    dialog.file.target.setText(str(tmp_path / "made.audit"))

    dialog.create_button.click()

    view = bare_window.view
    assert view is not None
    assert view.desk.snapshot.facility.name == "Example Plant"
    assert view.desk.snapshot.facility.country == "MY"
    assert view.desk.snapshot.edition.version == "8.0.0"
    assert view.live.mark.text == "Not rated yet"
    assert settings.load_settings().last_audits == (str(tmp_path / "made.audit"),)


def test_that_a_new_audit_takes_nobody_elses_place(bare_window: MainWindow, sample_path: Path) -> None:
    before = sample_path.read_bytes()
    bare_window.new_audit()
    dialog = bare_window.findChild(NewAuditDialog)
    assert isinstance(dialog, NewAuditDialog)
    QTest.keyClicks(dialog.entries.name, "Example Plant")
    dialog.file.target.setText(str(sample_path))

    dialog.create_button.click()

    assert "already there" in dialog.error.text()
    assert dialog.isVisible()
    assert sample_path.read_bytes() == before


def test_that_opening_another_audit_lets_go_of_the_first(
    window: MainWindow, view: AuditView, sample_path: Path, fresh_path: Path
) -> None:
    QTest.keyClicks(element_form(view, "2.d").observation, "unsaved so far")

    window.open_path(fresh_path)

    assert window.view is not None
    assert window.view.desk.snapshot.path == fresh_path
    with open_audit(sample_path) as first:
        assert first.answers()["2.d"].observation == "unsaved so far"


def test_that_an_audit_that_is_open_elsewhere_is_offered_read_only(
    bare_window: MainWindow, sample_path: Path
) -> None:
    with AuditFile.open(sample_path):
        bare_window.open_path(sample_path)
        box = bare_window.findChild(QMessageBox)
        assert box is not None
        assert "open for writing" in box.text()
        box.accepted.emit()
        box.close()

        view = bare_window.view
        assert view is not None
        assert view.desk.snapshot.read_only
        assert not view.header.read_only.isHidden()
        assert not view.header.issue_button.isEnabled()
        assert not element_form(view, "2.d").ratings.isEnabled()
        assert not sources_page(view).import_button.isEnabled()


def test_that_what_is_no_audit_is_told_on_the_start_page(bare_window: MainWindow, tmp_path: Path) -> None:
    stray = tmp_path / "stray.audit"
    stray.write_text("not an audit", encoding="utf-8")

    bare_window.open_path(stray)

    assert bare_window.start_banner.isVisible()
    assert "stray.audit" in bare_window.start_banner.text
    assert bare_window.view is None


def test_that_closing_an_audit_leads_back_to_the_last_ones(window: MainWindow, sample_path: Path) -> None:
    window.close_audit()

    assert window.view is None
    assert window.start.last.paths == [sample_path]
    QTest.keyClick(window.start.last, Qt.Key.Key_Return)
    assert window.view is not None


def test_that_a_hidden_page_catches_up_when_it_is_shown(view: AuditView) -> None:
    form = element_form(view, "2.c")
    sources_page(view)

    view.desk.write(lambda file: rate_element(file, ref="2.c", rating=Rating.MINOR, actor=ME))
    assert form.ratings.value is Rating.MAJOR
    view.show_page("2")

    assert form.ratings.button(Rating.MINOR).accessibleDescription() == "chosen"


def test_that_the_sample_is_made_once_and_found_again(bare_window: MainWindow) -> None:
    bare_window.open_sample()
    view = bare_window.view
    assert view is not None
    element_form(view, "2.d").ratings.choose(Rating.MINOR)
    bare_window.close_audit()

    bare_window.open_sample()

    assert bare_window.view is not None
    assert bare_window.view.desk.snapshot.answer("2.d").rating is Rating.MINOR


def test_that_the_window_needs_no_more_than_its_least_size(
    open_window: OpenWindow, sample_path: Path, dressed: QApplication
) -> None:
    window = open_window(sample_path)
    assert window.view is not None
    for key in window.view.keys:
        window.view.show_page(key)
    dressed.processEvents()
    assert window.minimumSizeHint().width() <= 1280
    assert window.minimumSizeHint().height() <= 720
