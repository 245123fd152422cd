from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.audit.enums import Rating
from workbench.audit.outcome import CONDITIONS, CONFLICT, COVERAGE
from workbench.audit.records import Disagreement
from workbench.store.audit_file import AuditFile
from workbench.ui.audit_view import AuditView
from workbench.ui.checklist.conditions_page import ConditionsPage
from workbench.ui.main_window import MainWindow
from workbench.ui.widgets.saved_text import PAUSE_MS


def _page(view: AuditView) -> ConditionsPage:
    view.show_page("5")
    page = view.page("5")
    assert isinstance(page, ConditionsPage)
    return page


def _stored(path: Path) -> tuple[Disagreement, ...]:
    with AuditFile.open(path, read_only=True) as file:
        return file.disagreements()


@pytest.mark.parametrize("condition", CONDITIONS)
def test_that_a_typed_disagreement_is_in_the_file_within_a_second_and_the_rating_stays(
    view: AuditView, sample_path: Path, qtbot: QtBot, condition: str
) -> None:
    outcome = view.desk.snapshot.outcome
    assert outcome.coverage.rating is Rating.PRIORITY

    QTest.keyClicks(_page(view).disagreement(condition), "Too hard")

    wanted = (Disagreement(condition=condition, text="Too hard"),)
    qtbot.waitUntil(lambda: _stored(sample_path) == wanted, timeout=PAUSE_MS + 500)
    assert view.desk.snapshot.outcome == outcome
    assert view.live.mark.text == "Priority"


def test_that_leaving_the_page_saves_a_disagreement_and_coming_back_shows_it(
    view: AuditView, sample_path: Path
) -> None:
    field = _page(view).disagreement(COVERAGE)
    QTest.keyClicks(field, "Too hard")

    view.show_page("1")

    assert _stored(sample_path) == (Disagreement(condition=COVERAGE, text="Too hard"),)
    assert _page(view).disagreement(COVERAGE).toPlainText() == "Too hard"
    assert _page(view).disagreement(CONFLICT).toPlainText() == ""


def test_that_undo_takes_a_disagreement_off_the_page(view: AuditView, sample_path: Path) -> None:
    field = _page(view).disagreement(CONFLICT)
    QTest.keyClicks(field, "It is managed")
    field.save_now()

    view.desk.undo()

    assert field.toPlainText() == ""
    assert _stored(sample_path) == ()


def test_that_a_key_struck_on_arrival_does_not_become_a_disagreement(
    window: MainWindow, view: AuditView, qapp: QApplication
) -> None:
    view.go_to("2.d")
    page = _page(view)
    qapp.processEvents()

    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_1)

    assert [page.disagreement(condition).toPlainText() for condition in CONDITIONS] == ["", ""]


def test_that_each_field_says_what_it_asks_and_of_which_condition(view: AuditView) -> None:
    names = [_page(view).disagreement(condition).accessibleName() for condition in CONDITIONS]
    assert all(name.startswith("If you disagree, say why; the rating stays: ") for name in names)
    assert len(set(names)) == 2
