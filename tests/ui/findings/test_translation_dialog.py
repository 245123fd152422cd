"""A finding's texts in another language, written beside the originals."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from workbench.audit.records import Answer
from workbench.audit.translations import Holder, Place
from workbench.store.audit_file import AuditFile
from workbench.ui.audit_view import AuditView
from workbench.ui.findings.finding_form import FindingForm
from workbench.ui.findings.findings_page import FindingsPage
from workbench.ui.findings.translation_dialog import TranslationDialog

SEEN = Place(Holder.ANSWER, "2.c", "observation")


@pytest.fixture
def form(view: AuditView) -> FindingForm:
    page = view.page("findings")
    assert isinstance(page, FindingsPage)
    view.show_page("findings")
    QTest.mouseClick(page.cards["2.c"].head, Qt.MouseButton.LeftButton)
    found = page.cards["2.c"].form
    assert found is not None
    return found


def opened(form: FindingForm) -> TranslationDialog:
    form.translate_button.click()
    dialog = form.dialog
    assert isinstance(dialog, TranslationDialog)
    return dialog


def answer(path: Path) -> Answer:
    with AuditFile.open(path, read_only=True) as file:
        return file.answers()["2.c"]


def test_that_what_is_saved_stands_beside_the_original_and_the_form_says_so(
    form: FindingForm, sample_path: Path
) -> None:
    before = answer(sample_path).observation
    dialog = opened(form)
    dialog.original.show_value("en")
    dialog.into.show_value("zh-CN")
    dialog.by.setText("An agency")
    dialog.fields[SEEN].setPlainText("未筛查钴。")
    dialog.save.click()
    (made,) = answer(sample_path).translations
    assert (made.text, made.language, made.original_language) == ("未筛查钴。", "zh-CN", "en")
    assert (made.translated_by, answer(sample_path).observation) == ("An agency", before)
    assert form.translated.text() == "Translated into 简体中文"


def test_that_what_is_stored_is_shown_again_and_an_empty_field_takes_it_back(
    form: FindingForm, sample_path: Path
) -> None:
    dialog = opened(form)
    dialog.into.show_value("vi")
    dialog.fields[SEEN].setPlainText("Không có.")
    dialog.save.click()
    again = opened(form)
    assert (again.into.value, again.fields[SEEN].toPlainText()) == ("vi", "Không có.")
    again.fields[SEEN].clear()
    again.save.click()
    assert answer(sample_path).translations == ()
    assert form.translated.text() == ""


def test_that_going_to_another_language_keeps_what_was_typed_in_the_first(
    form: FindingForm, sample_path: Path
) -> None:
    dialog = opened(form)
    for code, text in (("fr", "Rien."), ("de", "Nichts.")):
        dialog.into.show_value(code)
        dialog.fields[SEEN].setPlainText(text)
    dialog.into.show_value("fr")
    assert dialog.fields[SEEN].toPlainText() == "Rien."
    dialog.save.click()
    assert {one.language: one.text for one in answer(sample_path).translations} == {
        "fr": "Rien.",
        "de": "Nichts.",
    }


def test_that_nothing_is_written_when_it_is_left(form: FindingForm, sample_path: Path) -> None:
    dialog = opened(form)
    dialog.fields[SEEN].setPlainText("Rien.")
    dialog.reject()
    assert answer(sample_path).translations == ()
