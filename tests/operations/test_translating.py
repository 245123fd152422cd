"""Translations of a finding's texts, beside what was written."""

import pytest

from workbench.audit.enums import Rating
from workbench.audit.records import Actor, CorrectiveAction, Translation
from workbench.audit.translations import Holder, Original, Place, beside, digest_of, originals
from workbench.errors import UnusableInput
from workbench.operations.actions import plan_action
from workbench.operations.answers import note_observation, rate_element
from workbench.operations.responses import note_comment
from workbench.operations.translating import translate_finding
from workbench.store.audit_file import AuditFile

SEEN = Place(Holder.ANSWER, "2.c", "observation")
SAID = Place(Holder.RESPONSE, "2.c", "comment")
DONE = Place(Holder.ACTION, "a", "corrective")


@pytest.fixture
def found(audit: AuditFile, actor: Actor) -> AuditFile:
    rate_element(audit, ref="2.c", rating=Rating.MAJOR, actor=actor)
    note_observation(audit, ref="2.c", text="没有钴的记录。", actor=actor)
    note_comment(audit, finding="2.c", text="同意。", actor=actor)
    plan_action(audit, action=CorrectiveAction(id="a", finding="2.c", corrective="补充问卷。"), actor=actor)
    return audit


def test_that_the_texts_of_a_finding_are_those_that_there_are_in_the_order_of_the_report(
    found: AuditFile,
) -> None:
    told = originals(found.answers()["2.c"], found.responses()["2.c"], found.actions())
    assert [(one.place, one.text) for one in told] == [
        (SEEN, "没有钴的记录。"),
        (SAID, "同意。"),
        (DONE, "补充问卷。"),
    ]
    assert originals(None, None, ()) == ()


def test_that_translations_stand_beside_what_was_written_in_one_step(found: AuditFile, actor: Actor) -> None:
    before = len(found.journal())
    texts = {SEEN: "No records for cobalt.", SAID: "We agree.", DONE: "Add the questionnaire."}
    translate_finding(
        found,
        finding="2.c",
        texts=texts,
        language="en",
        original_language="zh-CN",
        translated_by=" An agency ",
        actor=actor,
    )
    told = originals(found.answers()["2.c"], found.responses()["2.c"], found.actions())
    assert [one.translations[0].text for one in told] == list(texts.values())
    assert told[0].text == "没有钴的记录。"
    assert told[0].translations == (
        Translation(
            of="observation",
            language="en",
            text="No records for cobalt.",
            original_language="zh-CN",
            translated_by="An agency",
            original_sha256=digest_of("没有钴的记录。"),
        ),
    )
    assert len(found.journal()) == before + 1
    found.undo(actor=actor)
    assert found.answers()["2.c"].translations == ()
    assert found.answers()["2.c"].observation == "没有钴的记录。"


def test_that_a_translation_replaces_the_one_of_its_language_alone_and_an_empty_one_takes_it_back(
    found: AuditFile, actor: Actor
) -> None:
    for language, text in (("en", "None."), ("fr", "Aucun."), ("en", "No records.")):
        translate_finding(found, finding="2.c", texts={SEEN: text}, language=language, actor=actor)
    told = found.answers()["2.c"].translations
    assert {one.language: one.text for one in told} == {"fr": "Aucun.", "en": "No records."}
    translate_finding(found, finding="2.c", texts={SEEN: "  "}, language="fr", actor=actor)
    assert [one.language for one in found.answers()["2.c"].translations] == ["en"]


def seen(file: AuditFile) -> Original:
    return originals(file.answers()["2.c"], None, ())[0]


def test_that_a_translation_is_outdated_once_its_original_was_changed_and_no_more_when_that_is_undone(
    found: AuditFile, actor: Actor
) -> None:
    translate_finding(found, finding="2.c", texts={SEEN: "No records."}, language="en", actor=actor)
    assert seen(found).outdated == ()
    note_observation(found, ref="2.c", text="没有任何记录。", actor=actor)
    assert [one.language for one in seen(found).outdated] == ["en"]
    found.undo(actor=actor)
    assert seen(found).outdated == ()


def test_that_saving_the_same_translation_again_says_that_it_is_one_of_the_text_as_it_is(
    found: AuditFile, actor: Actor
) -> None:
    for language in ("en", "fr"):
        translate_finding(found, finding="2.c", texts={SEEN: "None."}, language=language, actor=actor)
    note_observation(found, ref="2.c", text="没有任何记录。", actor=actor)
    translate_finding(found, finding="2.c", texts={SEEN: "None."}, language="en", actor=actor)
    assert [one.language for one in seen(found).outdated] == ["fr"]


def test_that_a_text_that_is_there_no_more_is_refused_and_nothing_is_written(
    found: AuditFile, actor: Actor
) -> None:
    gone = Place(Holder.ACTION, "b", "corrective")
    with pytest.raises(UnusableInput, match="there no more"):
        translate_finding(found, finding="2.c", texts={SEEN: "x", gone: "y"}, language="en", actor=actor)
    assert found.answers()["2.c"].translations == ()


def test_that_a_report_shows_the_translation_into_its_own_language_first() -> None:
    into = tuple(Translation(of="comment", language=code, text=code) for code in ("en", "fr", "zh-CN"))
    assert [getattr(beside(into, "comment", code), "text", None) for code in ("zh", "fr", "de")] == [
        "zh-CN",
        "fr",
        "en",
    ]
    assert beside(into, "observation", "fr") is None
