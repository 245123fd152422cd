from datetime import date
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from workbench.audit.enums import AuditKind, ConflictReview, Mineral
from workbench.audit.records import Basis, Engagement, Facility
from workbench.store.audit_file import AuditFile
from workbench.ui.audit_view import AuditView
from workbench.ui.basis.facts_page import FactsPage


@pytest.fixture
def page(fresh_view: AuditView) -> FactsPage:
    fresh_view.show_page("facts")
    found = fresh_view.page("facts")
    assert isinstance(found, FactsPage)
    return found


def stored(path: Path) -> tuple[Basis, Engagement, Facility]:
    with AuditFile.open(path, read_only=True) as file:
        return file.basis(), file.engagement(), file.facility()


def test_that_the_facts_are_written_one_by_one(
    fresh_view: AuditView, page: FactsPage, fresh_path: Path
) -> None:
    assert fresh_view.navigation.entry("facts").progress.text == "4 open"

    page.products.boxes[Mineral.TIN].click()
    page.products.boxes[Mineral.GOLD].click()
    page.policy.boxes[Mineral.TIN].click()
    page.review.show_value(ConflictReview.NONE_CONFIRMED)
    page.review.activated.emit(page.review.currentIndex())
    QTest.keyClicks(page.retention, "5")
    page.retention.save_now()

    basis, _, _ = stored(fresh_path)
    assert basis == Basis(
        minerals_in_products=(Mineral.TIN, Mineral.GOLD),
        policy_minerals=(Mineral.TIN,),
        retention_years=5,
        conflict_review=ConflictReview.NONE_CONFIRMED,
    )
    assert fresh_view.navigation.entry("facts").progress.text == ""


def test_that_none_is_an_answer_and_asks_how_it_was_established(page: FactsPage, fresh_path: Path) -> None:
    assert page.na_reason.isHidden()

    page.products.none.click()
    assert stored(fresh_path)[0].minerals_in_products == ()
    assert not page.na_reason.isHidden()

    QTest.keyClicks(page.na_reason, "Only plastic parts")
    page.na_reason.save_now()
    assert stored(fresh_path)[0].not_applicable_reason == "Only plastic parts"

    page.products.none.click()
    assert stored(fresh_path)[0].minerals_in_products is None


def test_that_the_audit_and_the_facility_are_described(page: FactsPage, fresh_path: Path) -> None:
    page.name.selectAll()
    QTest.keyClicks(page.name, "Another Plant")
    page.name.save_now()
    QTest.keyClicks(page.team, "B. One, C. Two")
    page.team.save_now()
    page.kind.show_value(AuditKind.CLOSURE)
    page.kind.activated.emit(page.kind.currentIndex())
    page.opened.setText("2026-11-02")
    page.opened.editingFinished.emit()

    _, engagement, facility = stored(fresh_path)
    assert facility.name == "Another Plant"
    assert engagement.team == ("B. One", "C. Two")
    assert (engagement.kind, engagement.opened) == (AuditKind.CLOSURE, date(2026, 11, 2))
    assert engagement.closing_meeting == date(2026, 11, 4)


def test_that_what_cannot_be_right_stays_on_the_screen_unsaved(
    fresh_view: AuditView, page: FactsPage, fresh_path: Path
) -> None:
    page.country.selectAll()
    QTest.keyClicks(page.country, "Malaysia")
    page.country.save_now()

    assert page.country.text() == "Malaysia"
    assert "two capital letters" in page.country.toolTip()
    assert fresh_view.desk.has_unsaved
    assert stored(fresh_path)[2].country == "MY"

    page.country.selectAll()
    QTest.keyClicks(page.country, "SG")
    page.country.save_now()
    assert stored(fresh_path)[2].country == "SG"
    assert not fresh_view.desk.has_unsaved


def test_that_a_date_that_is_none_is_told_and_changes_nothing(page: FactsPage, fresh_path: Path) -> None:
    page.closing.setText("4 November")
    page.closing.editingFinished.emit()

    assert "is not a date" in page.closing.toolTip()
    assert stored(fresh_path)[1].closing_meeting == date(2026, 11, 4)
