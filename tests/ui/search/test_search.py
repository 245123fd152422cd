"""Search finds what is asked and what was written, and goes there."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.asking import element_form, section_page, sources_page
from workbench.audit.enums import EvidenceKind
from workbench.audit.records import InterviewNote
from workbench.ui.audit_view import AuditView
from workbench.ui.main_window import MainWindow
from workbench.ui.palette.picker import Picker
from workbench.ui.search.searching import excerpt, find, spans_of


def _picker() -> Picker:
    picker = QApplication.activeModalWidget()
    assert isinstance(picker, Picker)
    return picker


def _places(view: AuditView, typed: str) -> list[str]:
    return [hit.place for hit in find(view.desk.snapshot, typed)]


def test_that_slash_searches_and_return_goes_to_the_text(window: MainWindow, view: AuditView) -> None:
    form = element_form(view, "2.c")
    form.observation.setPlainText("The zirconia lot was not on the list")
    form.take_focus()
    view.show_page("1")
    QTest.keyClick(window, Qt.Key.Key_Slash)
    picker = _picker()
    assert picker.lines == ()

    QTest.keyClicks(picker.text, "zircon lot")
    QTest.keyClick(picker.text, Qt.Key.Key_Return)

    assert section_page(view, "2").current == "2.c"
    assert QApplication.focusWidget() is form.observation


def test_that_a_hit_in_the_guidance_unfolds_it(view: AuditView) -> None:
    place = next(place for place in _places(view, "intranet") if place.endswith(":guidance"))
    view.go_to(place)
    assert element_form(view, "1.a").guidance.isVisible()


def test_that_reasons_notes_of_bookmarks_and_evidence_are_found(view: AuditView) -> None:
    form = element_form(view, "2.d")
    QTest.mouseClick(form.question.flag, Qt.MouseButton.LeftButton)
    QTest.keyClicks(form.question.note, "Quibble")
    form.question.note.save_now()
    assert _places(view, "quibble") == ["2.d"]

    form.reason.setPlainText("Xylophone")
    form.reason.save_now()
    assert _places(view, "xylo") == ["2.d:reason"]

    evidence = next(one for one in view.desk.snapshot.evidence if one.title)
    assert f"evidence:{evidence.id}" in _places(view, evidence.title or "")


def test_that_what_was_said_in_an_interview_is_not_found(view: AuditView, sample_path: Path) -> None:
    snapshot = view.desk.snapshot
    interview = next(one for one in snapshot.evidence if one.kind is EvidenceKind.INTERVIEW)

    def note(file: object) -> None:
        with file.unit("Note", actor=view.desk.actor) as unit:  # type: ignore[attr-defined]
            unit.put(InterviewNote(interview=interview.id, text="Kazoo"))

    view.desk.write(note)
    assert _places(view, "kazoo") == []


@pytest.mark.parametrize("typed", ["", "   ", "zzzzqq"])
def test_that_nothing_is_found_for_nothing(view: AuditView, typed: str) -> None:
    assert find(view.desk.snapshot, typed) == []


def test_that_ctrl_f_filters_on_the_sources_and_searches_elsewhere(
    window: MainWindow, view: AuditView
) -> None:
    page = sources_page(view)
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is page.text
    assert QApplication.activeModalWidget() is None

    view.show_page("1")
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    _picker().reject()


@pytest.mark.parametrize(
    ("text", "words", "wanted"),
    [
        ("Tin and tin", ("tin",), ((0, 3), (8, 11))),
        ("tin", ("tin", "gold"), ()),
        ("Café crème", ("cafe", "creme"), ((0, 4), (5, 10))),
        ("ﬁle it", ("file",), ((0, 3),)),
        ("abab", ("ab",), ((0, 4),)),
    ],
)
def test_that_spans_are_those_of_the_text_itself(
    text: str, words: tuple[str, ...], wanted: tuple[tuple[int, int], ...]
) -> None:
    assert spans_of(text, words) == wanted


def test_that_a_long_text_begins_shortly_before_what_was_found() -> None:
    text = "word " * 60 + "needle" + " word" * 200
    cut, spans = excerpt(text, spans_of(text, ("needle",)))
    assert cut.startswith("… word")
    assert cut[slice(*spans[0])] == "needle"
    assert spans[0][0] < 40
