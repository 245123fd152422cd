"""What an element's card tells beside the rating, and what can be done there."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from tests.ui.asking import element_form, section_page, stored_answer
from tests.ui.conftest import ME, OpenWindow
from workbench.audit.enums import Method, Rating, Responsibility
from workbench.audit.records import Engagement, Facility, PriorAnswer, PriorAudit
from workbench.criteria.loader import find_edition
from workbench.operations.audits import create_audit
from workbench.store.audit_file import AuditFile
from workbench.ui.audit_view import AuditView
from workbench.ui.checklist.filters import Show
from workbench.ui.main_window import MainWindow


def _stored_bookmarks(path: Path) -> dict[str, str]:
    with AuditFile.open(path, read_only=True) as file:
        return {ref: bookmark.note for ref, bookmark in file.bookmarks().items()}


def _carry(path: Path) -> None:
    """As if the audit had begun with what an earlier one said of 2.c."""
    with AuditFile.open(path) as file:
        before = PriorAnswer(element="2.c", rating=Rating.MINOR, corrective="Screen all parts")
        with file.unit("Carry forward", actor=ME) as unit:
            unit.put(PriorAudit(criterion="rba-minerals@7.1.2", answers=(before,)))
            unit.put(replace(file.answers()["2.c"], unverified=True))


def test_that_come_back_keeps_a_note_and_the_line_shows_the_mark(view: AuditView, sample_path: Path) -> None:
    form = element_form(view, "2.d")
    assert not form.question.note.isVisible()

    QTest.mouseClick(form.question.flag, Qt.MouseButton.LeftButton)
    QTest.keyClicks(form.question.note, "Ask purchasing")
    form.question.note.save_now()

    assert _stored_bookmarks(sample_path) == {"2.d": "Ask purchasing"}
    view.go_to("2.e")
    head = section_page(view, "2").cards["2.d"].head
    assert head.flag.accessibleName() == "come back to this: Ask purchasing"

    QTest.mouseClick(element_form(view, "2.d").question.flag, Qt.MouseButton.LeftButton)
    assert _stored_bookmarks(sample_path) == {}
    assert not form.question.note.isVisible()


def test_that_each_filter_lists_its_elements_and_the_open_one_stays(view: AuditView) -> None:
    view.go_to("2.d")
    page = section_page(view, "2")

    def listed() -> list[str]:
        return [ref for ref, card in page.cards.items() if card.isVisible()]

    assert {show: chip.text() for show, chip in page.chips.items()} == {
        Show.ALL: "All 5",
        Show.UNANSWERED: "Unanswered 2",
        Show.BOOKMARKED: "Bookmarked 0",
        Show.FINDINGS: "Findings 2",
    }
    QTest.mouseClick(page.chips[Show.UNANSWERED], Qt.MouseButton.LeftButton)
    assert listed() == ["2.d", "2.e"]
    element_form(view, "2.d").ratings.choose(Rating.CONFORMANCE)
    assert listed() == ["2.d", "2.e"], "what one works on is not torn away"

    QTest.mouseClick(page.chips[Show.FINDINGS], Qt.MouseButton.LeftButton)
    assert (listed(), page.current) == (["2.b", "2.c"], "2.b")

    QTest.mouseClick(page.chips[Show.BOOKMARKED], Qt.MouseButton.LeftButton)
    assert listed() == ["2.b"]


def test_that_the_last_audits_rating_stands_beside_the_new_one(
    open_window: OpenWindow, sample_path: Path
) -> None:
    _carry(sample_path)
    view = open_window(sample_path).view
    assert view is not None
    form = element_form(view, "2.c")

    assert form.rating.last_time.isVisible()
    assert form.rating.last_time.mark.text == "Minor"
    assert form.rating.last_time.toolTip() == "Corrective action then: Screen all parts"
    assert not element_form(view, "2.b").rating.last_time.isVisible()


def test_that_a_text_carried_forward_says_so_until_it_is_confirmed(
    open_window: OpenWindow, sample_path: Path
) -> None:
    _carry(sample_path)
    view = open_window(sample_path).view
    assert view is not None
    form = element_form(view, "2.c")
    text = stored_answer(sample_path, "2.c").observation
    assert form.seen.carried.isVisible()

    QTest.mouseClick(form.seen.confirm, Qt.MouseButton.LeftButton)

    assert not form.seen.carried.isVisible()
    assert stored_answer(sample_path, "2.c").unverified is False
    assert stored_answer(sample_path, "2.c").observation == text


def test_that_not_applicable_brings_the_keyboard_to_the_reason(window: MainWindow, view: AuditView) -> None:
    form = element_form(view, "2.d")
    asked = [form.rating.is_reason_asked]

    QTest.keyClick(window, Qt.Key.Key_0)

    asked.append(form.rating.is_reason_asked)
    assert QApplication.focusWidget() is form.reason
    QTest.keyClicks(form.reason, "No supplier was ever refused")
    form.reason.save_now()
    asked.append(form.rating.is_reason_asked)
    assert asked == [False, True, False]


def test_that_a_finding_names_related_criteria(view: AuditView, sample_path: Path) -> None:
    form = element_form(view, "2.d")
    assert not form.related.isVisible()
    form.ratings.choose(Rating.MINOR)
    assert form.related.isVisible()

    QTest.mouseClick(form.related.chips["company-commitment"], Qt.MouseButton.LeftButton)

    assert stored_answer(sample_path, "2.d").related == ("company-commitment",)
    assert view.desk.snapshot.undo_label == "Related criteria of 2.d"


def test_that_responsibility_is_explained(view: AuditView) -> None:
    form = element_form(view, "2.d")
    told = form.place.explanation
    form.responsibility.choose(Responsibility.SHARED)
    assert form.place.explanation != told
    assert form.place.explanation.startswith("Divided:")


def test_that_the_methods_are_told_and_a_pass_on_one_is_warned_of(view: AuditView) -> None:
    form = element_form(view, "2.a")
    assert form.seen.marks.methods == {Method.DOCUMENT, Method.INTERVIEW}
    assert form.seen.marks.accessibleName() == "Evidence: document, interview; none by observation"
    assert not form.seen.warning.isVisible()

    bare = element_form(view, "2.d")
    assert not bare.seen.warning.isVisible()
    bare.ratings.choose(Rating.CONFORMANCE)
    assert bare.seen.warning.text() == "Conformance rests on no linked evidence"

    one = element_form(view, "2.b")
    one.ratings.choose(Rating.CONFORMANCE)
    assert one.seen.warning.text() == "Conformance rests on one method only"


def test_that_guidance_stays_open_for_every_element(
    view: AuditView,
) -> None:
    first = element_form(view, "1.a")
    QTest.mouseClick(first.fold.heading, Qt.MouseButton.LeftButton)
    asked = view.desk.snapshot.texts.elements["1.a"].ask_for[0]
    assert [
        one.text() for one in first.guidance.findChildren(QLabel) if one.isVisible() and one.text() == asked
    ]
    assert element_form(view, "3.b").guidance.isVisible()

    QTest.mouseClick(element_form(view, "3.b").fold.heading, Qt.MouseButton.LeftButton)
    assert not element_form(view, "1.a").guidance.isVisible()


def test_that_a_change_is_told_under_the_edition_before_it_too(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    path = tmp_path / "older.audit"
    create_audit(
        path,
        edition=find_edition("rba-minerals@7.1.2"),
        facility=Facility(name="Fictitious Plant"),
        engagement=Engagement(),
        actor=ME,
    ).close()
    view = open_window(path).view
    assert view is not None

    changed = {
        ref: [one.version for one in element_form(view, ref).question.changes]
        for ref in ("1.b", "2.c", "4.a")
    }
    assert changed == {"1.b": [], "2.c": ["8.0.0"], "4.a": ["7.1.2", "8.0.0"]}


def test_that_a_chip_of_evidence_leads_to_it(view: AuditView) -> None:
    form = element_form(view, "2.a")
    QApplication.processEvents()
    assert form.seen.links is not None
    chip = next(iter(form.seen.links.chips.values()))

    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)

    assert view.current_key == "evidence"
