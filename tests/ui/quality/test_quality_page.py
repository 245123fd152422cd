from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from workbench.audit.enums import DueDiligence, EvidenceKind, Mineral, Rating
from workbench.audit.quality import Severity, Topic
from workbench.audit.records import Evidence, Source
from workbench.operations.answers import rate_element
from workbench.ui.audit_view import AuditView
from workbench.ui.issuing.issue_dialog import IssueDialog
from workbench.ui.main_window import MainWindow
from workbench.ui.quality.quality_page import QualityPage
from workbench.ui.quality.remark_list import MOST, RemarkLine
from workbench.ui.sources.sources_page import SourcesPage


def page_of(view: AuditView) -> QualityPage:
    view.show_page("quality")
    page = view.page("quality")
    assert isinstance(page, QualityPage)
    return page


@pytest.fixture
def page(view: AuditView) -> QualityPage:
    return page_of(view)


def rate(view: AuditView, ref: str, rating: Rating | None) -> None:
    view.desk.write(lambda file: rate_element(file, ref=ref, rating=rating, actor=view.desk.actor))


def line(page: QualityPage, topic: Topic, code: str) -> RemarkLine:
    return next(one for one in page.topic(topic).lines if one.remark.code == code)


def test_that_one_glance_says_that_it_is_not_ready_and_why(page: QualityPage) -> None:
    assert page.verdict.text() == "Not ready: 2 points stand against signing."
    assert page.tag.text() == "blocked"
    assert page.issue_button.isHidden()
    assert not page.issue_act.isEnabled()
    assert [one.text for one in page.topic(Topic.SIGN_OFF).lines] == [
        "Element 2.d has no rating. Rate it.",
        "Element 2.e has no rating. Rate it.",
    ]
    assert page.mark.text == "Priority"


def test_that_once_nothing_blocks_the_dialog_to_sign_is_one_click_away(
    window: MainWindow, view: AuditView, page: QualityPage
) -> None:
    for ref in ("2.d", "2.e"):
        rate(view, ref, Rating.CONFORMANCE)
    assert page.verdict.text() == "Ready to sign."
    assert page.topic(Topic.SIGN_OFF).lines == []
    page.issue_button.click()
    dialog = window.findChild(IssueDialog)
    assert isinstance(dialog, IssueDialog)
    dialog.reject()


@pytest.mark.parametrize("how", ["click", "return"])
def test_that_a_line_leads_to_its_place(view: AuditView, page: QualityPage, how: str) -> None:
    wanted = page.topic(Topic.SIGN_OFF).lines[0]
    if how == "click":
        QTest.mouseClick(wanted, Qt.MouseButton.LeftButton)
    else:
        wanted.setFocus()
        QTest.keyClick(wanted, Qt.Key.Key_Return)
    assert view.current_key == "2"


def test_that_every_line_leads_to_a_page(view: AuditView, page: QualityPage) -> None:
    places = {remark.place for remark in page.remarks()}
    assert len(places) > 5
    for place in places:
        view.go_to(place)
        assert view.current_key != "quality", place
        view.show_page("quality")


def test_that_it_is_checked_anew_after_a_change_also_one_made_elsewhere(
    view: AuditView, page: QualityPage
) -> None:
    rate(view, "2.d", Rating.MINOR)
    assert line(page, Topic.FINDINGS, "finding_without_evidence").remark.place == "2.d"
    view.show_page("1")
    rate(view, "2.d", None)
    assert [remark.place for remark in page_of(view).remarks()[:2]] == ["2.d", "2.e"]
    assert page.topic(Topic.FINDINGS).lines == []


def test_that_the_keyboard_stays_on_its_line_while_others_come_and_go(
    view: AuditView, page: QualityPage, qapp: QApplication
) -> None:
    second = page.topic(Topic.SIGN_OFF).lines[1]
    second.setFocus()
    rate(view, "2.d", Rating.CONFORMANCE)
    here = qapp.focusWidget()
    assert isinstance(here, RemarkLine)
    assert here.remark == second.remark


def test_that_of_many_lines_the_first_are_shown_and_the_others_when_asked_for(
    view: AuditView, page: QualityPage
) -> None:
    with view.desk._file.unit("Much evidence", actor=view.desk.actor) as unit:
        for number in range(40):
            unit.put(Evidence(id=f"E-1{number:02}", kind=EvidenceKind.DOCUMENT, title="Paper"))
    rate(view, "2.d", Rating.CONFORMANCE)
    part = page.topic(Topic.EVIDENCE)
    assert len(part.lines) == MOST
    part.show_all()
    assert sum(one.remark.code == "evidence_linked_to_nothing" for one in part.lines) == 40


def test_that_each_line_says_by_name_where_it_leads_and_what_is_so(page: QualityPage) -> None:
    assert page.topic(Topic.SIGN_OFF).lines[0].accessibleName() == "2.d: Element 2.d has no rating. Rate it."
    weights = [remark.severity for remark in page.remarks()]
    assert weights == sorted(weights, key=[Severity.BLOCKS, Severity.LOOK].index)


def test_that_the_file_is_not_changed_by_looking(view: AuditView, sample_path: Path) -> None:
    before = sample_path.read_bytes()
    page_of(view)
    assert sample_path.read_bytes() == before


def test_that_the_line_on_many_sources_shows_them_in_the_list(view: AuditView, page: QualityPage) -> None:
    with view.desk._file.unit("Seven sources", actor=view.desk.actor) as unit:
        for number in range(7):
            unit.put(
                Source(
                    id=f"x{number}",
                    mineral=Mineral.TIN,
                    name=f"Works {number}",
                    due_diligence=DueDiligence.DOCUMENTED,
                )
            )
    rate(view, "2.d", Rating.CONFORMANCE)
    told = line(page, Topic.SOURCES, "more_source_without_reference")
    assert told.text == "2 more documented sources name neither a record nor evidence."
    QTest.mouseClick(told, Qt.MouseButton.LeftButton)
    sources = view.page("sources")
    assert isinstance(sources, SourcesPage)
    assert sources.chips["documented"].isChecked()


def test_that_the_list_of_pages_tells_how_many_findings_there_are_and_what_is_open(view: AuditView) -> None:
    assert view.navigation.entry("findings").progress.text == "4"
    assert view.navigation.entry("quality").progress.text == "2 open"
    for ref in ("2.d", "2.e"):
        rate(view, ref, Rating.MINOR)
    assert view.navigation.entry("findings").progress.text == "6"
    assert view.navigation.entry("quality").progress.text == "ready"
