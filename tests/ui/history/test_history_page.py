from dataclasses import fields
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from workbench.audit import records
from workbench.audit.enums import Rating
from workbench.audit.records import Actor, InterviewNote
from workbench.operations.answers import note_observation, rate_element
from workbench.store.audit_file import AuditFile
from workbench.store.changes import Changes
from workbench.store.proving import UnfinishedCheck
from workbench.store.shapes import SHAPES
from workbench.store.trail import Step
from workbench.ui.audit_view import AuditView
from workbench.ui.history.fields import FIELDS, NOUNS, shown
from workbench.ui.history.history_page import HistoryPage
from workbench.ui.history.steps_model import clock_went_back
from workbench.ui.main_window import MainWindow

OTHER = Actor(name="B. Reviewer")


@pytest.fixture
def page(fresh_view: AuditView) -> HistoryPage:
    """The history of an audit in which two people answered."""
    desk = fresh_view.desk
    desk.write(lambda file: rate_element(file, ref="2.c", rating=Rating.MAJOR, actor=desk.actor))
    desk.write(lambda file: rate_element(file, ref="2.c", rating=Rating.MINOR, actor=OTHER))
    for text in ("Se", "Seen"):
        note(fresh_view, "1.a", text)
    fresh_view.show_page("history")
    found = fresh_view.page("history")
    assert isinstance(found, HistoryPage)
    return found


def note(view: AuditView, ref: str, text: str) -> None:
    actor = view.desk.actor
    view.desk.write(lambda file: note_observation(file, ref=ref, text=text, actor=actor))


def listed(page: HistoryPage) -> list[str]:
    return [page.model.step(row).what for row in range(page.model.rowCount())]


def texts(page: HistoryPage, row: int) -> list[str]:
    return [str(page.model.data(page.model.index(row, column))) for column in range(4)]


def test_that_the_newest_step_stands_first_with_who_and_its_entries(page: HistoryPage) -> None:
    assert listed(page)[1:] == ["Rate 2.c Minor", "Rate 2.c Major", "Create the audit"]
    number, _when, who, what = texts(page, 0)
    assert (number, who, what) == ("4–5", "A. Tester", "Observation on 1.a")
    assert texts(page, 1)[2] == "B. Reviewer"


def test_that_a_step_shows_what_it_was_before_and_after(page: HistoryPage) -> None:
    page.view.selectRow(1)
    told = page.detail.changes.toPlainText()
    assert ("Element 2.c" in told, "Major" in told, "Minor" in told) == (True, True, True)
    assert "observation" not in told.casefold()


def test_that_the_trail_is_filtered_by_element_person_and_words(page: HistoryPage) -> None:
    page.about.show_value("ref 2.c")
    page.about.activated.emit(page.about.currentIndex())
    assert listed(page) == ["Rate 2.c Minor", "Rate 2.c Major"]

    page.who.show_value("B. Reviewer")
    page.who.activated.emit(page.who.currentIndex())
    assert listed(page) == ["Rate 2.c Minor"]

    page.about.show_value("")
    page.who.show_value("")
    QTest.keyClicks(page.text, "create")
    QTest.qWait(200)
    assert listed(page) == ["Create the audit"]


def test_that_an_entry_is_taken_back_from_there_as_a_new_entry(
    page: HistoryPage, fresh_view: AuditView, fresh_path: Path
) -> None:
    page.view.selectRow(1)
    page.detail.take_back_button.click()

    assert fresh_view.desk.snapshot.answer("2.c").rating is Rating.MAJOR
    assert listed(page)[0] == "Take back “Rate 2.c Minor”"
    assert fresh_view.desk.snapshot.undo_label == "Take back “Rate 2.c Minor”"
    with AuditFile.open(fresh_path, read_only=True) as file:
        assert file.verify_journal().file == "whole"


def test_that_one_that_was_changed_again_is_refused_with_a_sentence(
    page: HistoryPage, fresh_view: AuditView
) -> None:
    page.view.selectRow(2)
    page.detail.take_back_button.click()
    assert "changed again" in fresh_view.banner.text
    assert fresh_view.desk.snapshot.answer("2.c").rating is Rating.MINOR


def test_that_the_creation_of_the_audit_is_told_but_cannot_be_taken_back(page: HistoryPage) -> None:
    page.view.selectRow(3)
    assert not page.detail.take_back_button.isEnabled()
    assert "Fictitious Plant" in page.detail.changes.toPlainText()


def test_that_one_can_go_to_what_an_entry_is_about(page: HistoryPage, fresh_view: AuditView) -> None:
    page.view.selectRow(1)
    page.detail.go_button.click()
    assert fresh_view.current_key == "2"


def test_that_undone_steps_say_so_and_the_trail_only_grows(page: HistoryPage, fresh_view: AuditView) -> None:
    before = len(listed(page))
    fresh_view.desk.undo()
    assert len(listed(page)) == before + 1
    assert texts(page, 0)[3] == "Undone: Observation on 1.a"


def test_that_the_chain_is_told(page: HistoryPage) -> None:
    page.check_button.click()
    assert page.chain_state.text() == "chain intact"
    assert "5 entries" in page.chain.text()


def test_that_what_came_since_the_check_is_not_said_to_be_checked(
    page: HistoryPage, fresh_view: AuditView, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(AuditFile, "verify_journal", _not_again)
    note(fresh_view, "2.b", "Later")
    assert page.chain_state.text() == "intact up to entry 5"
    assert "5 entries" in page.chain.text()
    window = fresh_view.window()
    assert isinstance(window, MainWindow)
    assert window.foot is not None
    assert window.foot.history.text() == "History 6 entries · chain intact up to entry 5"


def _not_again(_file: AuditFile) -> None:
    raise AssertionError("a change alone is no reason to check from the beginning")


def test_that_a_check_that_was_ended_is_told(
    page: HistoryPage, fresh_view: AuditView, monkeypatch: pytest.MonkeyPatch
) -> None:
    def ended(_file: AuditFile) -> None:
        raise UnfinishedCheck("The check of the journal was ended before it was done.", "Check again.")

    with monkeypatch.context() as patched:
        patched.setattr(AuditFile, "verify_journal", ended)
        page.check_button.click()
    assert page.chain_state.text() == "not checked"
    assert "ended before it was done" in page.chain.text()
    assert page.check_button.isEnabled()
    window = fresh_view.window()
    assert isinstance(window, MainWindow)
    assert window.foot is not None
    assert window.foot.history.text().endswith("chain NOT CHECKED")
    page.check_button.click()
    assert page.chain_state.text() == "chain intact"


def test_that_what_was_said_in_an_interview_is_not_shown(page: HistoryPage, fresh_view: AuditView) -> None:
    def said(file: AuditFile) -> Changes:
        with file.unit("Notes of W-01", actor=OTHER) as unit:
            unit.put(InterviewNote(interview="W-01", text="In confidence"))
        return unit.changes

    fresh_view.desk.write(said)
    page.view.selectRow(0)
    told = page.detail.changes.toPlainText()
    assert "Interview notes" in told
    assert "confidence" not in told


def test_that_a_clock_that_went_back_is_marked(page: HistoryPage) -> None:
    from dataclasses import replace

    steps = [page.model.step(row) for row in reversed(range(page.model.rowCount()))]
    early = replace(steps[1].entries[0], at=steps[0].entries[0].at - timedelta(hours=1))
    changed = [steps[0], Step((early,)), *steps[2:]]
    assert clock_went_back(steps) == frozenset()
    assert clock_went_back(changed) == {early.hash}
    page.model.show_steps(changed, clock_went_back(changed))
    assert "clock went back" in texts(page, 1)[1]


def test_that_every_noun_and_every_field_has_a_name(window: MainWindow) -> None:
    assert {shape.noun.__name__ for shape in SHAPES} == set(NOUNS)
    assert {column.name for shape in SHAPES for column in shape.columns if column.name != shape.key} <= set(
        FIELDS
    )


def test_that_values_are_shown_in_words() -> None:
    plan = records.Plan(owner="Buyer", progress=(records.Progress(note="Begun"),))
    assert shown(plan) == "Owner: Buyer; Progress: Note: Begun"
    assert (shown(None), shown(True), shown(("CD", "CN"))) == ("–", "yes", "CD, CN")
    assert all(part.name in FIELDS for part in fields(records.Plan))
