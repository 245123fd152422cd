"""F1 shows help for where one is."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.ui.asking import element_form
from workbench.criteria.loader import bundled_editions, texts
from workbench.ui.audit_view import AuditView
from workbench.ui.help.help_dialog import HelpDialog, html_of
from workbench.ui.help.topics import CHECKLIST, START, Part, Topic, topic_for, topics
from workbench.ui.main_window import MainWindow


def _f1(window: QWidget) -> HelpDialog:
    QTest.keyClick(window, Qt.Key.Key_F1)
    (dialog,) = window.findChildren(HelpDialog)
    assert dialog.isVisible()
    return dialog


def test_that_f1_shows_all_guidance_of_the_open_element(window: MainWindow, view: AuditView) -> None:
    element_form(view, "2.c")
    shown = _f1(window).text.toPlainText()
    text = view.desk.snapshot.texts.elements["2.c"]
    for sentence in (text.title, text.question, *text.ask_for, *text.ask_whom, *text.look_at):
        assert sentence in shown
    assert "step 2 of five" in shown
    assert "Good evidence" in shown


def test_that_the_open_help_turns_to_where_one_is_and_stays_one(window: MainWindow, view: AuditView) -> None:
    element_form(view, "2.c")
    dialog = _f1(window)
    view.show_page("sources")
    window.activateWindow()
    assert _f1(window) is dialog
    assert dialog.topic.title == "Sources"
    dialog.close()


def test_that_every_page_has_a_topic_of_its_own(window: MainWindow, view: AuditView) -> None:
    snapshot = view.desk.snapshot
    known = topics(snapshot.edition, snapshot.texts)
    sections = snapshot.edition.sections
    found = {key: topic_for(key, known, sections).key for key in view.keys}
    assert START not in found.values()
    assert {key for key, topic in found.items() if topic == CHECKLIST} == {"1", "2", "3", "4"}


def test_that_there_is_help_before_an_audit_is_open(bare_window: MainWindow) -> None:
    dialog = _f1(bare_window)
    assert dialog.topic.key == START
    dialog.close()


def test_that_every_topic_of_every_edition_says_something() -> None:
    for edition in bundled_editions():
        for topic in topics(edition, texts(edition)):
            assert topic.parts
            assert all(part.sentences for part in topic.parts)


def test_that_text_is_escaped() -> None:
    assert "<script>" not in html_of(Topic("k", "<script>", (Part("", ("a < b",)),)))
