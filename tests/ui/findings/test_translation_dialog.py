"""A finding's texts in another language, written beside the originals."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from workbench.audit.records import Actor, Answer, CorrectiveAction
from workbench.audit.translations import Holder, Place
from workbench.operations.actions import ActionText, plan_action, write_on_action
from workbench.operations.answers import note_observation
from workbench.operations.responses import note_comment
from workbench.store.audit_file import AuditFile
from workbench.ui.audit_view import AuditView
from workbench.ui.findings.finding_form import FindingForm
from workbench.ui.findings.findings_page import FindingsPage
from workbench.ui.findings.translation_dialog import TranslationDialog

ME = Actor(name="Sample Auditor")
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


def translate(form: FindingForm, code: str, text: str, place: Place = SEEN) -> None:
    dialog = opened(form)
    dialog.into.show_value(code)
    dialog.fields[place].setPlainText(text)
    dialog.save.click()


def say_anew(view: AuditView, text: str) -> None:
    view.desk.write(lambda file: note_observation(file, ref="2.c", text=text, actor=ME))


def test_that_a_text_that_was_changed_since_is_marked_until_its_translation_is_saved_again(
    form: FindingForm, view: AuditView
) -> None:
    translate(form, "fr", "Rien.")
    assert form.seen_outdated.isHidden()
    say_anew(view, "Something else was seen.")
    assert not form.seen_outdated.isHidden()
    assert form.seen_outdated.told.text() == "The original was changed since it was translated: Français"
    dialog = opened(form)
    assert "was changed since" in dialog.outdated[SEEN].told.text()
    assert dialog.fields[SEEN].accessibleDescription() == dialog.outdated[SEEN].told.text()
    dialog.save.click()
    assert form.seen_outdated.isHidden()
    assert opened(form).outdated[SEEN].isHidden()


def test_that_a_translation_into_another_language_leaves_the_mark_of_the_first(
    form: FindingForm, view: AuditView
) -> None:
    translate(form, "fr", "Rien.")
    say_anew(view, "Something else was seen.")
    translate(form, "de", "Etwas anderes.")
    assert form.seen_outdated.told.text().endswith(": Français")
    dialog = opened(form)
    marked = []
    for code in ("fr", "de"):
        dialog.into.show_value(code)
        marked.append(not dialog.outdated[SEEN].isHidden())
    assert marked == [True, False]


def test_that_looking_at_a_language_before_saving_another_confirms_nothing_in_it(
    form: FindingForm, view: AuditView
) -> None:
    translate(form, "fr", "Rien.")
    say_anew(view, "Something else was seen.")
    dialog = opened(form)
    dialog.into.show_value("fr")
    dialog.into.show_value("de")
    dialog.fields[SEEN].setPlainText("Etwas anderes.")
    dialog.save.click()
    assert form.seen_outdated.told.text().endswith(": Français")


def test_that_a_translation_of_what_was_taken_away_can_be_taken_back(
    form: FindingForm, view: AuditView, sample_path: Path
) -> None:
    translate(form, "fr", "Rien.")
    say_anew(view, "")
    dialog = opened(form)
    assert "there no more" in dialog.outdated[SEEN].told.text()
    dialog.fields[SEEN].clear()
    dialog.save.click()
    assert answer(sample_path).translations == ()
    assert form.seen_outdated.isHidden()


def test_that_responses_and_actions_are_marked_at_their_own_texts(form: FindingForm, view: AuditView) -> None:
    made = CorrectiveAction(id="mine", finding="2.c", corrective="Screen it.", preventive="Each year.")
    view.desk.write(lambda file: plan_action(file, action=made, actor=ME))
    view.desk.write(lambda file: note_comment(file, finding="2.c", text="Yes.", actor=ME))
    done, said = Place(Holder.ACTION, "mine", "corrective"), Place(Holder.RESPONSE, "2.c", "comment")
    translate(form, "fr", "Filtrer.", done)
    translate(form, "fr", "Oui.", said)
    view.desk.write(lambda file: note_comment(file, finding="2.c", text="No.", actor=ME))
    assert not form.comment_outdated.isHidden()
    assert form.forms["mine"].outdated[ActionText.CORRECTIVE].isHidden()
    view.desk.write(
        lambda file: write_on_action(
            file, id="mine", field=ActionText.CORRECTIVE, text="Ask first.", actor=ME
        )
    )
    hidden = {field: mark.isHidden() for field, mark in form.forms["mine"].outdated.items()}
    assert [field for field, is_hidden in hidden.items() if not is_hidden] == [ActionText.CORRECTIVE]
