from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.asking import element_form, section_page, stored_answer
from workbench.audit.enums import Rating, Responsibility
from workbench.ui.audit_view import AuditView
from workbench.ui.basis.facts_page import FactsPage
from workbench.ui.main_window import MainWindow
from workbench.ui.widgets.saved_text import PAUSE_MS


def test_that_a_click_on_a_rating_moves_the_live_panel(fresh_view: AuditView) -> None:
    assert fresh_view.live.mark.text == "Not rated yet"
    form = element_form(fresh_view, "2.c")

    QTest.mouseClick(form.ratings.button(Rating.MAJOR), Qt.MouseButton.LeftButton)

    assert fresh_view.live.mark.text == "Major"
    assert fresh_view.live.status.text() == "provisional · 1 of 14 answered"
    assert "2 Feb 2027" in fresh_view.live.passed.text()
    assert fresh_view.navigation.entry("2").progress.text == "1 / 5"


@pytest.mark.parametrize(
    ("key", "rating"),
    [
        (Qt.Key.Key_1, Rating.CONFORMANCE),
        (Qt.Key.Key_2, Rating.OPPORTUNITY),
        (Qt.Key.Key_3, Rating.MINOR),
        (Qt.Key.Key_4, Rating.MAJOR),
        (Qt.Key.Key_5, Rating.PRIORITY),
        (Qt.Key.Key_0, Rating.NOT_APPLICABLE),
    ],
)
def test_that_a_number_key_rates_the_open_element(
    window: MainWindow, view: AuditView, sample_path: Path, key: Qt.Key, rating: Rating
) -> None:
    form = element_form(view, "2.d")

    QTest.keyClick(window, key)

    assert form.ratings.value is rating
    assert stored_answer(sample_path, "2.d").rating is rating


def test_that_a_number_typed_into_a_text_rates_nothing(view: AuditView, sample_path: Path) -> None:
    form = element_form(view, "2.d")
    form.observation.setFocus()

    QTest.keyClicks(form.observation, "5 of 12 lots")

    assert form.ratings.value is None
    assert form.observation.toPlainText() == "5 of 12 lots"
    form.observation.save_now()
    assert stored_answer(sample_path, "2.d").rating is None


def test_that_choosing_the_chosen_rating_takes_it_back(view: AuditView, sample_path: Path) -> None:
    form = element_form(view, "2.c")
    assert form.ratings.value is Rating.MAJOR

    QTest.mouseClick(form.ratings.button(Rating.MAJOR), Qt.MouseButton.LeftButton)

    assert stored_answer(sample_path, "2.c").rating is None
    assert "2.c" in view.desk.snapshot.outcome.unanswered


def test_that_a_typed_observation_is_in_the_file_within_a_second(
    window: MainWindow, view: AuditView, sample_path: Path, qtbot: QtBot
) -> None:
    form = element_form(view, "2.d")
    QTest.keyClicks(form.observation, "Three cases seen")
    assert window.foot is not None
    assert window.foot.saved.text() == "Saving…"
    assert stored_answer(sample_path, "2.d").observation is None

    qtbot.waitUntil(
        lambda: stored_answer(sample_path, "2.d").observation == "Three cases seen", timeout=PAUSE_MS + 500
    )

    assert window.foot.saved.text().startswith("✓ Saved ")


def test_that_leaving_the_page_saves_what_was_typed(view: AuditView, sample_path: Path) -> None:
    form = element_form(view, "2.d")
    QTest.keyClicks(form.observation, "Seen")

    view.show_page("1")

    assert stored_answer(sample_path, "2.d").observation == "Seen"


def test_that_not_applicable_asks_for_a_reason_and_keeps_it(view: AuditView, sample_path: Path) -> None:
    form = element_form(view, "2.d")
    assert not form.reason.isVisible()

    form.ratings.choose(Rating.NOT_APPLICABLE)
    assert form.reason.isVisible()
    assert any(error.at == "answers.2.d.reason" for error in view.desk.snapshot.outcome.errors)

    QTest.keyClicks(form.reason, "No supplier was ever refused")
    form.reason.save_now()
    assert stored_answer(sample_path, "2.d").reason == "No supplier was ever refused"
    assert view.desk.snapshot.outcome.errors == ()


def test_that_a_suggestion_is_shown_with_its_why_and_a_milder_rating_asks_for_a_reason(
    view: AuditView,
) -> None:
    view.show_page("facts")
    facts = view.page("facts")
    assert isinstance(facts, FactsPage)
    facts.retention.setFocus()
    facts.retention.selectAll()
    QTest.keyClicks(facts.retention, "3")
    facts.retention.save_now()

    form = element_form(view, "4.a")
    form.ratings.choose(Rating.CONFORMANCE) if form.ratings.value is not Rating.CONFORMANCE else None

    assert form.suggested_text == "Major: Records are kept for 3 years; this edition asks for 5 years."
    assert form.reason.isVisible()


def test_that_responsibility_is_placed(view: AuditView, sample_path: Path) -> None:
    element_form(view, "2.d").responsibility.choose(Responsibility.CORPORATE)

    assert stored_answer(sample_path, "2.d").responsibility is Responsibility.CORPORATE


def test_that_ctrl_return_goes_to_the_next_unanswered_element(window: MainWindow, view: AuditView) -> None:
    view.go_to("1.b")

    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    page = section_page(view, "2")
    assert page.current == "2.d"

    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.current == "2.e"


def test_that_the_line_of_another_element_opens_it(view: AuditView) -> None:
    page = section_page(view, "1")
    head = page.cards["1.c"].head
    assert page.current != "1.c"

    QTest.mouseClick(head, Qt.MouseButton.LeftButton)

    assert page.current == "1.c"
    assert page.cards["1.c"].form is not None


def test_that_guidance_is_folded_until_it_is_asked_for(view: AuditView) -> None:
    form = element_form(view, "1.a")
    assert form.guidance.isHidden()

    QTest.mouseClick(form.fold.heading, Qt.MouseButton.LeftButton)

    assert not form.guidance.isHidden()
