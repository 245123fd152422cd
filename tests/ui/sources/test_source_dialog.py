from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.asking import sources_page
from workbench.audit.enums import ActionTaken, Conflict, DueDiligence, Mineral
from workbench.audit.records import CahraFlag, Plan, Source
from workbench.operations.lists import load_list, preview_cahra_list, preview_status_list
from workbench.store.audit_file import AuditFile
from workbench.store.source_filter import SourceFilter
from workbench.ui.audit_view import AuditView
from workbench.ui.sources.source_dialog import SourceDialog
from workbench.ui.sources.sources_page import SourcesPage


@pytest.fixture
def page(view: AuditView) -> SourcesPage:
    return sources_page(view)


def dialog_of(page: SourcesPage) -> SourceDialog:
    found = page.findChild(SourceDialog)
    assert isinstance(found, SourceDialog)
    return found


def test_that_a_source_is_added_with_its_plan(view: AuditView, page: SourcesPage) -> None:
    page.add_button.click()
    dialog = dialog_of(page)
    dialog.mineral.show_value(Mineral.GOLD)
    QTest.keyClicks(dialog.name, "Made-up Gold Works")
    QTest.keyClicks(dialog.smelter_id, "cid999001")
    dialog.country.setText("ug")
    dialog.origins.entry.setText("cd, rw")
    dialog.due_diligence.show_value(DueDiligence.DOCUMENTED)
    dialog.conflict.show_value(Conflict.CONFIRMED)
    dialog.action.show_value(ActionTaken.MANAGED_PLAN)
    QTest.keyClicks(dialog.owner, "Purchasing")
    QTest.keyClicks(dialog.due, "2027-03-01")
    dialog.progress.add_button.click()
    QTest.keyClicks(dialog.progress.steps[0].day, "2026-10-01")
    QTest.keyClicks(dialog.progress.steps[0].note, "Letter sent")
    dialog.save()

    with AuditFile.open(view.desk.snapshot.path, read_only=True) as file:
        (source,) = file.sources(SourceFilter(text="made-up gold"))
    assert (source.mineral, source.smelter_id, source.smelter_country) == (Mineral.GOLD, "CID999001", "UG")
    assert source.origin_countries == ("CD", "RW")
    assert (source.conflict, source.action) == (Conflict.CONFIRMED, ActionTaken.MANAGED_PLAN)
    assert source.plan is not None
    assert (source.plan.owner, str(source.plan.due)) == ("Purchasing", "2027-03-01")
    assert source.plan.progress[0].note == "Letter sent"
    assert page.table.rowCount() == 215


def test_that_a_source_that_is_listed_already_is_refused_and_the_form_stays(page: SourcesPage) -> None:
    page.add_button.click()
    dialog = dialog_of(page)
    dialog.mineral.show_value(Mineral.TANTALUM)
    QTest.keyClicks(dialog.smelter_id, "CID900001")

    dialog.save()

    assert dialog.isVisible()
    assert "already listed" in dialog.error.text()
    assert page.table.rowCount() == 214


@pytest.mark.parametrize(
    ("country", "due", "said"),
    [("Atlantis", "", "is no country that is known"), ("JP", "tomorrow", "is not a date")],
)
def test_that_what_cannot_be_right_is_told_before_writing(
    page: SourcesPage, country: str, due: str, said: str
) -> None:
    page.select_rows([0])
    page.edit_button.click()
    dialog = dialog_of(page)
    dialog.country.setText(country)
    dialog.action.show_value(ActionTaken.PLAN)
    dialog.due.setText(due)

    dialog.save()

    assert said in dialog.error.text()
    assert dialog.isVisible()


def test_that_editing_changes_the_source_and_nothing_else(view: AuditView, page: SourcesPage) -> None:
    page.select_rows([4])
    before = page.table.source(4)
    page.edit_button.click()
    dialog = dialog_of(page)
    dialog.due_diligence.show_value(DueDiligence.UNKNOWN)
    dialog.save()

    after = page.table.source(4)
    assert before is not None
    assert after is not None
    assert (after.id, after.name, after.due_diligence) == (before.id, before.name, DueDiligence.UNKNOWN)
    assert page.table.rowCount() == 214


def stored(view: AuditView, id_: str) -> Source:
    """What a second reader finds in the file."""
    with AuditFile.open(view.desk.snapshot.path, read_only=True) as file:
        found = file.source(id_)
    assert found is not None
    return found


def opened(page: SourcesPage, row: int = 0) -> tuple[SourceDialog, Source]:
    source = page.table.source(row)
    assert source is not None
    page.select_rows([row])
    page.edit_button.click()
    return dialog_of(page), source


def test_that_countries_are_chosen_by_name_and_taken_out(view: AuditView, page: SourcesPage) -> None:
    dialog, source = opened(page)
    dialog.country.setText("Viet Nam")
    dialog.origins.show_codes([])
    dialog.origins.entry.setFocus()
    for name in ("congo-kinshasa", "Rwanda"):
        dialog.origins.entry.setText(name)  # by keys the list of proposals comes up
        QTest.keyClick(dialog.origins.entry, Qt.Key.Key_Return)
    assert dialog.isVisible(), "Return in the field takes the country, and does not close the form"
    assert [made.text().split("  ")[0] for made in dialog.origins.chosen] == [
        "Congo, Democratic Republic of the (CD)",
        "Rwanda (RW)",
    ]
    dialog.origins.chosen[1].click()

    dialog.save()

    after = stored(view, source.id)
    assert (after.smelter_country, after.origin_countries) == ("VN", ("CD",))


def test_that_what_a_plan_lacks_is_told_and_an_overdue_one_asks_for_more(page: SourcesPage) -> None:
    dialog, _source = opened(page)
    assert not dialog.remarks.isVisible()
    dialog.action.show_value(ActionTaken.MANAGED_PLAN)
    assert dialog.remarks.text().count("\n") == 2  # owner, due date, progress
    assert not dialog.additional.isVisible()

    QTest.keyClicks(dialog.owner, "Purchasing")
    dialog.progress.add_step()
    QTest.keyClicks(dialog.progress.steps[0].day, "2026-01-02")
    dialog.due.setText("2020-01-31")

    assert (
        dialog.remarks.text() == "The plan was due on 31 Jan 2020: note an additional action with a new date."
    )
    dialog.additional.setText("Other supplier")
    dialog.additional_due.setText("2999-01-31")
    assert "answers that" in dialog.remarks.text()
    dialog.progress.steps[0].remove.click()
    assert "No dated progress" in dialog.remarks.text()


def test_that_reference_and_flag_are_kept(view: AuditView, page: SourcesPage) -> None:
    dialog, source = opened(page)
    dialog.reference.clear()
    QTest.keyClicks(dialog.reference, "Folder 3, page 2")
    assert not dialog.flag_reason.isVisible()
    dialog.flagged.click()
    QTest.keyClicks(dialog.flag_reason, "Route through a transit country")
    dialog.flagged_on.setText("2026-11-01")

    dialog.save()

    after = stored(view, source.id)
    assert after.reference == "Folder 3, page 2"
    assert after.cahra == CahraFlag(reason="Route through a transit country", flagged_on=date(2026, 11, 1))


def test_that_lists_are_told_as_hints_with_their_date_and_change_nothing(
    view: AuditView, page: SourcesPage, tmp_path: Path
) -> None:
    first = page.table.source(0)
    assert first is not None
    status, areas = tmp_path / "status.csv", tmp_path / "areas.csv"
    status.write_text(f"Smelter ID,Metal,Status\n{first.smelter_id},{first.mineral},Conformant\n")
    areas.write_text(f"Country,Region\n{first.smelter_country},North\n")
    me, day = view.desk.actor, date(2026, 6, 12)
    status_list, area_list = preview_status_list(status), preview_cahra_list(areas)
    view.desk.write(lambda file: load_list(file, read=status_list, name="List", published=day, actor=me))
    view.desk.write(lambda file: load_list(file, read=area_list, name="Areas", published=day, actor=me))

    dialog, source = opened(page)

    assert dialog.statuses.text() == "Conformant — by List of 12 Jun 2026"
    assert "North — on Areas of 12 Jun 2026" in dialog.areas.text()
    dialog.flagged.setChecked(True)
    dialog.save()
    after = stored(view, source.id)
    assert after.due_diligence is source.due_diligence
    assert after.cahra is not None
    assert after.cahra.listed_in == (source.cahra.listed_in if source.cahra else "Areas")


def test_that_a_source_that_came_along_is_verified_on_its_own(view: AuditView, page: SourcesPage) -> None:
    source = page.table.source(0)
    assert source is not None

    def carry(file: AuditFile) -> None:
        with file.unit("Carry", actor=view.desk.actor) as unit:
            unit.put(replace(source, unverified=True))

    view.desk.write(carry)
    page.refresh()
    dialog, _ = opened(page)
    assert dialog.unverified.isVisible()

    dialog.verify_button.click()

    assert not dialog.unverified.isVisible()
    assert stored(view, source.id) == source


def test_that_evidence_linked_meanwhile_survives_saving(view: AuditView, page: SourcesPage) -> None:
    dialog, source = opened(page)

    def link(file: AuditFile) -> None:
        with file.unit("Link", actor=view.desk.actor) as unit:
            unit.put(replace(source, evidence=("E-1",)))

    view.desk.write(link)
    dialog.due_diligence.show_value(DueDiligence.UNKNOWN)
    dialog.save()

    assert stored(view, source.id).evidence == ("E-1",)
    assert stored(view, source.id).due_diligence is DueDiligence.UNKNOWN


def test_that_a_plan_is_left_as_it_was_when_nothing_of_it_was_touched(
    view: AuditView, page: SourcesPage
) -> None:
    page.chips["confirmed"].click()
    dialog, source = opened(page)
    assert isinstance(source.plan, Plan)
    dialog.save()

    assert stored(view, source.id) == replace(source, repeats_disagree=False)
