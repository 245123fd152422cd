import pytest
from PySide6.QtTest import QTest

from tests.ui.asking import sources_page
from workbench.audit.enums import ActionTaken, Conflict, DueDiligence, Mineral
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
    QTest.keyClicks(dialog.country, "ug")
    QTest.keyClicks(dialog.origins, "cd, rw")
    dialog.due_diligence.show_value(DueDiligence.DOCUMENTED)
    dialog.conflict.show_value(Conflict.CONFIRMED)
    dialog.action.show_value(ActionTaken.MANAGED_PLAN)
    QTest.keyClicks(dialog.owner, "Purchasing")
    QTest.keyClicks(dialog.due, "2027-03-01")
    dialog.progress.setPlainText("2026-10-01 Letter sent")
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
    [("Japan", "", "is not a country code"), ("JP", "tomorrow", "is not a date")],
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
