"""A whole audit with the keyboard alone: from a new audit to one that is ready to sign, on a CMRT."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests.journeys.keyboard import (
    act,
    ctrl,
    focus,
    name_of,
    press,
    rewrite,
    settle,
    tab_to,
    wait_until,
    write,
)
from workbench.audit.enums import ConflictReview, DueDiligence, Mineral, Rating, Status
from workbench.audit.records import Actor
from workbench.exchange.workbooks.sample_writer import SampleRow, write_sample_cmrt
from workbench.operations.person import remember_person
from workbench.store.audit_file import AuditFile
from workbench.ui.audit_view import AuditView
from workbench.ui.desk import Snapshot
from workbench.ui.main_window import MainWindow, dress
from workbench.ui.quality.quality_page import QualityPage
from workbench.ui.tasks import Tasks

ROWS = (
    SampleRow(Mineral.TIN, "CID900001", "Fictitious Tin Works", "ID", "ID"),
    SampleRow(Mineral.TIN, "CID900002", "Fictitious Tin Smelting", "PE", "PE"),
    SampleRow(Mineral.GOLD, "CID900003", "Fictitious Gold Refinery", "JP"),
)


@pytest.fixture
def cmrt(tmp_path: Path) -> Path:
    path = tmp_path / "supplier.xlsx"
    write_sample_cmrt(path, ROWS, company="Fictitious Supplier", effective_date=date(2026, 10, 1))
    return path


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    """The real window with its workers, on the start page."""
    remember_person(Actor(name="A. Tester", firm="Fictitious Audits", role="Lead auditor"))
    window = MainWindow(Tasks())
    window.show_start()
    dress(qapp)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    settle()
    yield window
    if window.view is not None:
        closed: list[bool] = []
        window.view.desk.close(lambda: closed.append(True))
        wait_until(lambda: bool(closed), "the audit is let go")
        window.view = None
    window.close()
    window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def view_of(window: MainWindow) -> AuditView:
    assert window.view is not None
    return window.view


def saved(window: MainWindow) -> None:
    """Wait until all that was typed is in the file."""
    desk = view_of(window).desk
    done: list[bool] = []
    desk.finish(lambda: done.append(True))
    wait_until(lambda: bool(done) and not desk.has_unsaved, "all is saved")


def make_audit(window: MainWindow, path: Path) -> None:
    ctrl(Qt.Key.Key_N)
    tab_to("Name")
    rewrite("Fictitious Plant")
    tab_to("File")
    rewrite(str(path))
    press(Qt.Key.Key_Return)
    wait_until(lambda: window.view is not None, "the new audit is open")
    settle()


def import_workbook(window: MainWindow, workbook: Path) -> None:
    ctrl(Qt.Key.Key_7)
    act("Import CMRT")
    wait_until(lambda: isinstance(QApplication.activeModalWidget(), QFileDialog), "files are asked for")
    write(str(workbook))
    press(Qt.Key.Key_Return)
    wait_until(lambda: name_of(focus()) == "Import", "what the workbook brings is shown")
    press(Qt.Key.Key_Return)
    sources = view_of(window).desk
    wait_until(lambda: total(sources.snapshot) == len(ROWS), "the sources are there")
    settle()


def answer_facts(window: MainWindow) -> None:
    ctrl(Qt.Key.Key_6)
    choose("Minerals in the products")
    tab_to("Years that records are kept")
    write("5")
    choose("Minerals that the policy names")
    tab_to("Conflict review")
    press(Qt.Key.Key_Down)
    tab_to("Closing meeting")
    rewrite("2026-11-04")
    tab_to("Lead auditor")
    write("A. Tester")
    saved(window)


def test_that_an_audit_is_made_ready_to_sign_without_a_mouse(
    window: MainWindow, tmp_path: Path, cmrt: Path
) -> None:
    path = tmp_path / "plant.audit"
    make_audit(window, path)
    import_workbook(window, cmrt)
    answer_facts(window)
    mark_all_sources_documented(window)
    rate_all(window)
    plan_the_minor_finding(window)
    look_over(window)
    with AuditFile.open(path, read_only=True) as file:
        assert file.verify_journal().file == "whole"
        assert file.answers()["2.c"].rating is Rating.MINOR
        assert {one.rating for ref, one in file.answers().items() if ref != "2.c"} == {Rating.CONFORMANCE}
        assert file.basis().conflict_review is ConflictReview.NONE_CONFIRMED
        assert {one.due_diligence for one in file.sources()} == {DueDiligence.DOCUMENTED}
        (action,) = file.actions()
        assert (action.finding, action.owner, action.due) == ("2.c", "Head of Purchasing", date(2027, 3, 1))


def choose(what: str) -> None:
    for mineral in ("Tin", "Gold"):
        tab_to(f"{what}: {mineral}")
        press(Qt.Key.Key_Space)


def total(snapshot: Snapshot) -> int:
    return sum(tally.total for tally in snapshot.facts.sources.tallies.values())


def mark_all_sources_documented(window: MainWindow) -> None:
    ctrl(Qt.Key.Key_7)
    tab_to("Sources")
    ctrl(Qt.Key.Key_A)
    press(Qt.Key.Key_D)
    saved(window)


def rate_all(window: MainWindow) -> None:
    ctrl(Qt.Key.Key_1)
    refs = [rule.ref for rule in view_of(window).desk.snapshot.edition.elements]
    for ref in refs:
        press(Qt.Key.Key_3 if ref == "2.c" else Qt.Key.Key_1)
        saved(window)
        assert ref not in view_of(window).desk.snapshot.outcome.unanswered
        ctrl(Qt.Key.Key_Return)


def plan_the_minor_finding(window: MainWindow) -> None:
    ctrl(Qt.Key.Key_9)
    saved(window)
    tab_to("2.c", begins=True)
    press(Qt.Key.Key_Return)
    act("Add a corrective action")
    saved(window)
    tab_to("Action 1 for 2.c: Owner")
    write("Head of Purchasing")
    tab_to("Action 1 for 2.c: Due")
    rewrite("2027-03-01")
    press(Qt.Key.Key_Tab)
    saved(window)


def look_over(window: MainWindow) -> None:
    act("Quality check")
    page = view_of(window).page("quality")
    assert isinstance(page, QualityPage)
    wait_until(lambda: "Ready" in page.verdict.text(), "ready to sign")
    assert view_of(window).desk.snapshot.outcome.status is Status.FINAL
