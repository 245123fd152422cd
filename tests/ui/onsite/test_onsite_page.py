from datetime import date
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from workbench.audit.enums import LimitationKind
from workbench.audit.records import Attendee, Limitation, Sampling, Visit, WorkingDay
from workbench.store.audit_file import AuditFile
from workbench.ui.audit_view import AuditView
from workbench.ui.onsite.onsite_page import OnSitePage
from workbench.ui.widgets.combo import Combo
from workbench.ui.widgets.row_list import RowList


@pytest.fixture
def page(fresh_view: AuditView) -> OnSitePage:
    fresh_view.show_page("onsite")
    found = fresh_view.page("onsite")
    assert isinstance(found, OnSitePage)
    return found


def stored(path: Path) -> Visit:
    with AuditFile.open(path, read_only=True) as file:
        return file.visit()


def samples(path: Path) -> list[Sampling]:
    with AuditFile.open(path, read_only=True) as file:
        return list(file.samplings())


def enter(rows: RowList, *texts: str) -> None:
    """Add a row and type into its cells, as with the keyboard."""
    rows.add_button.click()
    for cell, text in zip(rows.rows[-1], texts, strict=True):
        assert isinstance(cell, QLineEdit)
        QTest.keyClicks(cell, text)
    rows.save_now()


def test_that_who_was_at_a_meeting_is_kept_row_by_row(page: OnSitePage, fresh_path: Path) -> None:
    page.opening.setText("2026-11-02")
    page.opening.editingFinished.emit()
    enter(page.opening_present, "Plant manager", "", "Fictitious Plant")
    enter(page.opening_present, "Lead auditor", "A. Tester", "")

    visit = stored(fresh_path)
    assert visit.opening_meeting == date(2026, 11, 2)
    assert visit.opening_present == (
        Attendee(role="Plant manager", firm="Fictitious Plant"),
        Attendee(role="Lead auditor", name="A. Tester"),
    )
    assert visit.closing_present == ()


def test_that_a_row_is_taken_out_and_undo_brings_it_back(
    fresh_view: AuditView, page: OnSitePage, fresh_path: Path
) -> None:
    enter(page.persons, "Buyer", "", "")
    enter(page.persons, "Warehouse lead", "", "")
    page.persons.remove_row(0)
    assert stored(fresh_path).persons_met == (Attendee(role="Warehouse lead"),)

    fresh_view.desk.undo()
    assert [one.role for one in stored(fresh_path).persons_met] == ["Buyer", "Warehouse lead"]
    assert len(page.persons.rows) == 2
    fresh_view.desk.redo()
    assert len(page.persons.rows) == 1


def test_that_an_empty_row_is_not_kept(page: OnSitePage, fresh_path: Path) -> None:
    page.persons.add_button.click()
    page.persons.save_now()
    assert stored(fresh_path) == Visit()


def test_that_what_is_typed_stays_while_the_page_is_shown_anew(
    fresh_view: AuditView, page: OnSitePage
) -> None:
    page.persons.add_button.click()
    cell = page.persons.rows[0][0]
    assert isinstance(cell, QLineEdit)
    QTest.keyClicks(cell, "Buy")
    page.refresh()
    assert fresh_view.desk.has_unsaved
    QTest.keyClicks(cell, "er")
    assert (cell.text(), page.persons.rows[0][0]) == ("Buyer", cell)


def test_that_hours_are_added_up_and_a_wrong_clock_stays_on_the_screen(
    fresh_view: AuditView, page: OnSitePage, fresh_path: Path
) -> None:
    enter(page.hours, "2026-11-02", "08:30", "17:00", "both")
    assert stored(fresh_path).working_days == (
        WorkingDay(date=date(2026, 11, 2), begun="08:30", ended="17:00", auditors="both"),
    )
    assert page.total.text() == "8 h 30 min on site"

    enter(page.hours, "2026-11-03", "8 o'clock", "", "")
    assert "08:30" in page.hours.rows[1][1].toolTip()
    assert fresh_view.desk.has_unsaved
    assert len(stored(fresh_path).working_days) == 1


def test_that_a_day_that_ends_before_it_begins_is_told(page: OnSitePage) -> None:
    enter(page.hours, "", "17:00", "08:30", "")
    assert "before it begins" in page.total.text()


def test_that_a_limitation_has_a_kind(page: OnSitePage, fresh_path: Path) -> None:
    page.limitations.add_button.click()
    kind, text = page.limitations.rows[0]
    assert isinstance(kind, Combo)
    kind.show_value(LimitationKind.RECORDS_ELSEWHERE.value)
    kind.activated.emit(kind.currentIndex())
    QTest.keyClicks(text, "Contracts lie at the head office")
    page.limitations.save_now()
    assert stored(fresh_path).limitations == (
        Limitation(kind=LimitationKind.RECORDS_ELSEWHERE, text="Contracts lie at the head office"),
    )


def test_that_a_sample_is_described_field_by_field(page: OnSitePage, fresh_path: Path) -> None:
    page.samples.add_button.click()
    (form,) = page.samples.forms.values()
    for field, text in (
        (form.subject, "Purchase orders of 2026"),
        (form.elements, "2.c 4.a"),
        (form.population, "412"),
        (form.sample_size, "25"),
        (form.method, "Random"),
    ):
        QTest.keyClicks(field, text)
        field.save_now()
    QTest.keyClicks(form.exceptions, "Two without a country")
    form.exceptions.save_now()

    (sample,) = samples(fresh_path)
    assert (sample.subject, sample.elements) == ("Purchase orders of 2026", ("2.c", "4.a"))
    assert (sample.population, sample.size, sample.method) == (412, 25, "Random")
    assert sample.exceptions == "Two without a country"

    form.remove_button.click()
    assert (samples(fresh_path), page.samples.forms) == ([], {})


def test_that_a_sample_of_an_unknown_element_or_a_word_for_a_number_is_told(
    page: OnSitePage, fresh_path: Path
) -> None:
    page.samples.add_button.click()
    (form,) = page.samples.forms.values()
    QTest.keyClicks(form.elements, "2.z")
    form.elements.save_now()
    QTest.keyClicks(form.population, "many")
    form.population.save_now()
    assert ("2.z" in form.elements.toolTip(), "whole number" in form.population.toolTip()) == (True, True)
    assert samples(fresh_path)[0].elements == ()


def test_that_the_closing_meeting_is_the_one_that_terms_are_counted_from(
    fresh_view: AuditView, page: OnSitePage
) -> None:
    assert page.closing.text() == "2026-11-04"
    page.closing.setText("2026-11-05")
    page.closing.editingFinished.emit()
    assert fresh_view.desk.snapshot.engagement.closing_meeting == date(2026, 11, 5)
