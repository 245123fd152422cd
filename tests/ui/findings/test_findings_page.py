import csv
import io
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from workbench.audit.enums import Rating, Stance
from workbench.audit.outcome import COVERAGE
from workbench.audit.records import CorrectiveAction, FindingResponse, Progress
from workbench.operations.actions import ActionDay, ActionText, date_action, set_plan_days
from workbench.operations.answers import rate_element
from workbench.store.audit_file import AuditFile
from workbench.ui.audit_view import AuditView
from workbench.ui.findings.action_form import ActionForm
from workbench.ui.findings.finding_form import FindingForm
from workbench.ui.findings.findings_page import FindingsPage

TODAY = date(2026, 11, 22)


@pytest.fixture
def page(view: AuditView) -> FindingsPage:
    """The sample's findings as of a fixed day: coverage, 2.c, 2.b and 3.b, planned but the last."""
    made = view.page("findings")
    assert isinstance(made, FindingsPage)
    made._today = lambda: TODAY
    view.show_page("findings")
    return made


def actions(path: Path, about: str) -> list[CorrectiveAction]:
    with AuditFile.open(path, read_only=True) as file:
        return [action for action in file.actions() if action.finding == about]


def response(path: Path, about: str) -> FindingResponse | None:
    with AuditFile.open(path, read_only=True) as file:
        return file.responses().get(about)


def opened(page: FindingsPage, about: str) -> FindingForm:
    if not page.cards[about].is_open:
        QTest.mouseClick(page.cards[about].head, Qt.MouseButton.LeftButton)
    form = page.cards[about].form
    assert form is not None
    return form


def first_action(page: FindingsPage, about: str) -> ActionForm:
    return next(iter(opened(page, about).forms.values()))


def state(page: FindingsPage, about: str) -> str:
    return page.cards[about].head.state.text()


def listed(page: FindingsPage) -> list[str]:
    return [about for about, card in page.cards.items() if not card.isHidden()]


def enter(line: QLineEdit, text: str) -> None:
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)
    line.editingFinished.emit()


def test_that_findings_stand_worst_first_under_their_rating_with_term_and_state(page: FindingsPage) -> None:
    assert page.headings == ["Priority", COVERAGE, "Major", "2.c", "Minor", "2.b", "Opportunity", "3.b"]
    assert [state(page, about) for about in (COVERAGE, "2.b", "3.b")] == ["planned", "in progress", "no plan"]
    assert page.cards[COVERAGE].head.due.text() == "4 Dec 2026 · in 12 days"
    assert "2.b" in page.cards["2.b"].head.accessibleName()
    assert page.told.text() == "Findings: 4, as of 22 Nov 2026"


def test_that_a_finding_opens_with_return_and_shows_what_was_seen_and_its_evidence(
    page: FindingsPage, view: AuditView
) -> None:
    page.cards["2.b"].take_focus()
    QTest.keyClick(page.cards["2.b"].head, Qt.Key.Key_Return)
    form = page.cards["2.b"].form
    assert form is not None
    assert form.seen.text() == view.desk.snapshot.answer("2.b").observation
    assert form.evidence is not None
    assert tuple(form.evidence.chips) == view.desk.snapshot.answer("2.b").evidence
    assert "180 days from the closing meeting → 3 May 2027" in form.term.text()
    QTest.keyClick(page.cards["2.b"].head, Qt.Key.Key_Return)
    assert not page.cards["2.b"].is_open


def test_that_an_action_is_planned_with_the_keyboard_and_each_field_saves_itself(
    page: FindingsPage, sample_path: Path, qapp: QApplication
) -> None:
    form = opened(page, "3.b")
    form.add_button.setFocus()
    QTest.keyClick(form.add_button, Qt.Key.Key_Space)
    (action,) = form.forms.values()
    assert qapp.focusWidget() is action.texts[ActionText.ROOT_CAUSE]
    for field, text in zip(
        action.texts, ("Nobody asked", "Review it", "Put it in the calendar"), strict=True
    ):
        QTest.keyClicks(action.texts[field], text)
        action.texts[field].save_now()
    enter(action.owner, "Compliance")
    action.owner.save_now()
    enter(action.due, "2027-02-01")
    action.due.save_now()
    (kept,) = actions(sample_path, "3.b")
    assert (kept.root_cause, kept.corrective, kept.preventive, kept.owner, kept.due) == (
        *("Nobody asked", "Review it", "Put it in the calendar", "Compliance"),
        date(2027, 2, 1),
    )
    assert state(page, "3.b") == "planned"


def test_that_leaving_the_page_keeps_what_was_typed(
    page: FindingsPage, view: AuditView, sample_path: Path
) -> None:
    QTest.keyClicks(first_action(page, "2.b").closure, "Seen")
    QTest.keyClicks(opened(page, COVERAGE).comment, "Amended since")
    view.show_page("1")
    assert actions(sample_path, "2.b")[0].closure == "Seen"
    kept = response(sample_path, COVERAGE)
    assert kept is not None
    assert kept.comment == "Amended since"


def test_that_the_term_is_proposed_and_taken_with_one_click(
    page: FindingsPage, view: AuditView, sample_path: Path
) -> None:
    form = opened(page, "2.b")
    form.add_action()
    second = list(form.forms.values())[1]
    assert second.take_term.text() == "Take the term: 3 May 2027"
    second.take_term.click()
    assert {action.due for action in actions(sample_path, "2.b")} == {date(2027, 3, 1), date(2027, 5, 3)}
    assert second.take_term.isHidden()


def test_that_a_date_behind_the_term_is_warned_of_and_kept(page: FindingsPage, sample_path: Path) -> None:
    action = first_action(page, "2.b")
    enter(action.due, "2027-05-04")
    action.due.save_now()
    assert action.warning.text() == "4 May 2027 is later than the term, 3 May 2027. Agree on an earlier date."
    assert actions(sample_path, "2.b")[0].due == date(2027, 5, 4)


def test_that_what_is_no_date_stays_on_the_screen_unsaved(
    page: FindingsPage, view: AuditView, sample_path: Path
) -> None:
    action = first_action(page, "2.b")
    enter(action.due, "soon")
    action.due.save_now()
    assert "is not a date" in action.due.toolTip()
    assert view.desk.has_unsaved
    assert actions(sample_path, "2.b")[0].due == date(2027, 3, 1)
    enter(action.due, "2027-03-01")
    action.due.save_now()
    assert not view.desk.has_unsaved


def test_that_an_overdue_action_asks_for_another_with_a_new_date(
    page: FindingsPage, sample_path: Path
) -> None:
    action = first_action(page, COVERAGE)
    assert action.additional.isHidden() or not action.additional.isVisible()
    enter(action.due, "2026-11-20")
    action.due.save_now()
    assert state(page, COVERAGE) == "overdue"
    assert action.warning.text().startswith("It was due 2 days ago.")
    QTest.keyClicks(action.additional, "Call the last supplier")
    action.additional.save_now()
    enter(action.additional_due, "2026-12-01")
    action.additional_due.save_now()
    kept = actions(sample_path, COVERAGE)[0]
    assert (kept.additional_action, kept.additional_due) == ("Call the last supplier", date(2026, 12, 1))
    assert state(page, COVERAGE) == "planned"


def test_that_a_step_is_proposed_for_today_and_written_once_it_says_something(
    page: FindingsPage, sample_path: Path
) -> None:
    action = first_action(page, COVERAGE)
    action.progress.add_button.click()
    assert actions(sample_path, COVERAGE)[0].progress == ()
    QTest.keyClicks(action.progress.rows[-1][1], "Letters are out")
    action.progress.save_now()
    assert actions(sample_path, COVERAGE)[0].progress == (Progress(date=TODAY, note="Letters are out"),)
    assert state(page, COVERAGE) == "in progress"


def test_that_closing_an_action_closes_its_finding(page: FindingsPage, sample_path: Path) -> None:
    action = first_action(page, "2.b")
    action.fold.heading.click()
    enter(action.closed_on, "2026-11-21")
    action.closed_on.save_now()
    assert state(page, "2.b") == "closed"
    assert actions(sample_path, "2.b")[0].closed_on == date(2026, 11, 21)


def test_that_the_auditee_s_response_is_recorded_and_shown_on_the_line(
    page: FindingsPage, sample_path: Path
) -> None:
    form = opened(page, "3.b")
    form.stance.button(Stance.DISAGREE).click()
    enter(form.given_by, "Head of Purchasing")
    form.given_by.save_now()
    enter(form.given_on, "2026-11-05")
    form.given_on.save_now()
    assert response(sample_path, "3.b") == FindingResponse(
        finding="3.b", stance=Stance.DISAGREE, given_by="Head of Purchasing", given_on=date(2026, 11, 5)
    )
    assert page.cards["3.b"].head.response.text() == "Disagrees"


def test_that_an_action_that_is_removed_comes_back_with_undo(
    page: FindingsPage, view: AuditView, sample_path: Path
) -> None:
    first_action(page, "2.b").remove.click()
    assert (actions(sample_path, "2.b"), state(page, "2.b")) == ([], "no plan")
    view.desk.undo()
    assert len(actions(sample_path, "2.b")) == 1
    assert len(opened(page, "2.b").forms) == 1


def test_that_what_was_planned_for_a_finding_that_is_gone_stands_apart_and_stays(
    page: FindingsPage, view: AuditView, sample_path: Path
) -> None:
    view.desk.write(
        lambda file: rate_element(file, ref="2.c", rating=Rating.CONFORMANCE, actor=view.desk.actor)
    )
    assert page.headings[-2:] == ["Belongs to no finding now", "2.c"]
    assert "no finding now" in opened(page, "2.c").term.text()
    assert opened(page, "2.c").add_button.isHidden()
    assert len(actions(sample_path, "2.c")) == 1
    first_action(page, "2.c").remove.click()
    assert actions(sample_path, "2.c") == []
    assert opened(page, "2.c").comment.toPlainText()  # what the auditee said to it is kept too
    for field in (opened(page, "2.c").given_by, opened(page, "2.c").given_on):
        enter(field, " ")
        field.save_now()
    opened(page, "2.c").comment.setPlainText("")
    opened(page, "2.c").comment.save_now()
    form = opened(page, "2.c")
    form.stance.button(Stance.DISAGREE).click()
    assert "2.c" not in page.cards


def test_that_the_overdue_alone_are_shown_when_asked_for(page: FindingsPage, view: AuditView) -> None:
    key = next(iter(opened(page, COVERAGE).forms))
    late = date(2026, 11, 20)
    view.desk.write(
        lambda file: date_action(file, id=key, field=ActionDay.DUE, day=late, actor=view.desk.actor)
    )
    page.chips["overdue"].click()
    assert listed(page) == [COVERAGE]
    page.chips["to_plan"].click()
    assert listed(page) == ["3.b"]
    page.chips["all"].click()
    assert len(listed(page)) == 4


@pytest.mark.parametrize(("days", "until"), [(7, "→ 11 Nov 2026"), (14, "→ 18 Nov 2026"), (None, "")])
def test_that_the_second_clock_is_chosen_here(
    page: FindingsPage, view: AuditView, days: int | None, until: str
) -> None:
    page.clock.choice.show_value(days)
    page.clock.choice.activated.emit(page.clock.choice.currentIndex())
    assert view.desk.snapshot.engagement.plan_days == days
    assert page.clock.until.text() == until


def test_that_another_number_of_days_is_typed(page: FindingsPage, view: AuditView) -> None:
    page.clock.choice.show_value(0)
    page.clock.choice.activated.emit(page.clock.choice.currentIndex())
    page.clock.days.setValue(21)
    assert view.desk.snapshot.engagement.plan_days == 21
    view.desk.write(lambda file: set_plan_days(file, days=45, actor=view.desk.actor))
    assert page.clock.days.value() == 45


@pytest.mark.parametrize("find", [lambda _key: "2.c", lambda key: key])
def test_that_an_item_is_gone_to_by_reference_or_by_its_action(
    view: AuditView, sample_path: Path, find: Callable[[str], str]
) -> None:
    key = actions(sample_path, "2.c")[0].id
    view.go_to(f"finding:{find(key)}")
    page = view.page("findings")
    assert isinstance(page, FindingsPage)
    assert page.cards["2.c"].is_open


def test_that_the_element_and_the_condition_are_one_click_away(page: FindingsPage, view: AuditView) -> None:
    opened(page, "2.b").go.click()
    assert view.current_key == "2"
    view.show_page("findings")
    opened(page, COVERAGE).go.click()
    assert view.current_key == "5"


def test_that_the_plan_is_exported_with_what_was_typed_last(
    page: FindingsPage, sample_path: Path, tmp_path: Path
) -> None:
    QTest.keyClicks(first_action(page, COVERAGE).closure, "Seen")
    page.export_button.click()
    (dialog,) = page.findChildren(QFileDialog)
    assert dialog.selectedFiles()[0].endswith(".xlsx")
    dialog.filesSelected.emit([str(tmp_path / "plan.csv")])
    text = (tmp_path / "plan.csv").read_text(encoding="utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text)))
    assert [row["Finding"] for row in rows] == [COVERAGE, "2.c", "2.b", "3.b"]
    assert rows[0]["How it was verified"] == "Seen"
    assert "plan.csv" in page.banner.text
    dialog.close()


def test_that_nothing_can_be_changed_in_an_audit_that_is_read_only(view: AuditView) -> None:
    view.desk._file.read_only = True
    view.desk.compare_with("rba-minerals@7.0.0")  # reads the audit anew
    page = view.page("findings")
    assert isinstance(page, FindingsPage)
    view.show_page("findings")
    assert not opened(page, "2.b").isEnabled()
    assert page.export_button.isEnabled()
    view.desk._file.read_only = False
