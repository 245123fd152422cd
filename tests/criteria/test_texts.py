"""What is shown of each edition: complete, in its own terms, and checked against the data."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from workbench.audit.enums import Rating
from workbench.audit.outcome import CONFLICT, COVERAGE
from workbench.criteria.loader import CriterionFaults, bundled_editions, find_edition, languages, texts
from workbench.criteria.model import Edition, EditionTexts, ElementText
from workbench.errors import UnusableInput

Change = Callable[[str, str, str], str]
EDITIONS = bundled_editions()
IDS = [edition.version for edition in EDITIONS]

every_edition = pytest.mark.parametrize("edition", EDITIONS, ids=IDS)
every_translation = pytest.mark.parametrize("language", ["fr", "zh"])


def all_sentences(shown: EditionTexts) -> list[str]:
    found = [shown.title, shown.summary, *shown.notes.values(), *shown.profiles.values()]
    for group in (shown.sections, shown.conditions, shown.ratings, shown.related, shown.changes):
        found += [part for titled in group.values() for part in (titled.title, titled.text)]
    for text in shown.elements.values():
        found += [text.title, text.question, *text.ask_for, *text.ask_whom, *text.look_at]
        found += [text.changed, text.matters]
    return found


def hints(text: ElementText) -> tuple[tuple[str, ...], ...]:
    return (text.ask_for, text.ask_whom, text.look_at)


@every_edition
def test_that_every_element_is_a_question_with_two_to_five_hints_of_each_kind(edition: Edition) -> None:
    shown = texts(edition)
    assert list(shown.elements) == [element.ref for element in edition.elements]
    for text in shown.elements.values():
        assert text.title
        assert text.question.endswith("?")
        for hints in (text.ask_for, text.ask_whom, text.look_at):
            assert 2 <= len(hints) <= 5
            assert all(hint.endswith((".", "?")) for hint in hints)


@every_edition
def test_that_everything_the_edition_names_has_its_text(edition: Edition) -> None:
    shown = texts(edition)
    assert tuple(shown.sections) == edition.sections
    assert set(shown.notes) == {"2", "4"}
    assert set(shown.conditions) == {COVERAGE, CONFLICT}
    assert set(shown.ratings) == set(Rating)
    assert tuple(shown.profiles) == edition.profiles
    assert tuple(shown.related) == edition.related
    assert list(shown.changes) == [change.key for change in edition.changes]
    for group in (shown.sections, shown.conditions, shown.ratings, shown.related, shown.changes):
        assert all(titled.title and titled.text for titled in group.values())


@every_edition
def test_that_what_changed_is_told_together_with_why_it_matters(edition: Edition) -> None:
    shown = texts(edition)
    told = {ref for ref, text in shown.elements.items() if text.changed}
    assert set(edition.questions_changed) <= told
    assert all(bool(text.changed) == bool(text.matters) for text in shown.elements.values())


def test_that_the_first_edition_tells_of_no_change() -> None:
    assert not [text for text in texts(EDITIONS[0]).elements.values() if text.changed]


@pytest.mark.parametrize("edition", EDITIONS[:2], ids=IDS[:2])
def test_that_editions_without_cobalt_neither_say_3tg_c_nor_send_the_auditor_after_it(
    edition: Edition,
) -> None:
    shown = texts(edition)
    assert not [sentence for sentence in all_sentences(shown) if "3TG+C" in sentence or "EMRT" in sentence]
    for text in shown.elements.values():
        assert not [
            hint for hint in (text.question, *text.ask_for, *text.ask_whom, *text.look_at) if "obalt" in hint
        ]


def test_that_the_newest_edition_asks_for_cobalt_wherever_its_question_changed_for_it() -> None:
    shown = texts(find_edition("rba-minerals@8.0.0"))
    for ref in ("1.a", "1.c", "2.b", "2.c"):
        assert [hint for hint in shown.elements[ref].ask_for if "cobalt" in hint], ref


@pytest.mark.parametrize(
    ("edition", "years"), list(zip(EDITIONS, ("five", "two", "five"), strict=True)), ids=IDS
)
def test_that_the_element_on_retention_names_the_years_of_its_edition(edition: Edition, years: str) -> None:
    text = texts(edition).elements[edition.retention_suggestion.element]
    assert f"{years} years" in text.title
    assert f"{years} years" in text.question


@every_edition
def test_that_the_texts_name_the_figures_of_the_data(edition: Edition) -> None:
    shown = texts(edition)
    assert f"more than {edition.coverage.limit_percent} %" in shown.conditions[COVERAGE].text
    assert shown.ratings[edition.coverage.over_limit].title in shown.conditions[COVERAGE].text
    for rating, rule in edition.ratings.items():
        if rule.remediation_days is not None:
            assert f"{rule.remediation_days} days" in shown.ratings[rating].text
        assert ("Not passed" in shown.ratings[rating].text) is not rule.passed


@every_edition
def test_that_no_placeholder_and_no_stray_blank_is_left_in_a_text(edition: Edition) -> None:
    for sentence in all_sentences(texts(edition)):
        assert "{" not in sentence
        assert " ".join(sentence.split()) == sentence


@every_edition
def test_that_english_is_there_and_read_once(edition: Edition) -> None:
    assert "en" in languages(edition)
    assert texts(edition) is texts(edition, "en")


@every_edition
@every_translation
def test_that_a_translation_holds_as_many_texts_as_english(edition: Edition, language: str) -> None:
    assert language in languages(edition)
    ours, english = texts(edition, language), texts(edition)
    for ref, text in english.elements.items():
        for mine, theirs in zip(hints(ours.elements[ref]), hints(text), strict=True):
            assert len(mine) == len(theirs), ref
    assert [bool(text) for text in all_sentences(ours)] == [bool(text) for text in all_sentences(english)]


@every_edition
@every_translation
def test_that_a_translation_is_one_and_keeps_the_figures(edition: Edition, language: str) -> None:
    for said, english in zip(
        all_sentences(texts(edition, language)), all_sentences(texts(edition)), strict=True
    ):
        assert said != english or not said
        assert sorted(re.findall(r"\d+", said)) == sorted(re.findall(r"\d+", english)), said
        assert ("3TG+C" in said) is ("3TG+C" in english), said
        assert not said or language != "zh" or re.search("[\u4e00-\u9fff]", said), said


@every_edition
@every_translation
def test_that_a_translation_is_set_as_its_language_sets_it(edition: Edition, language: str) -> None:
    # Pairs of quotes, and blanks that do not break before a mark, are what a hurried hand forgets.
    wrong = {"fr": r"[“”']| [;:?!»%]|« |[^\s][;?!»]", "zh": r"[,;?!'«»]|\.$|[\u4e00-\u9fff] [\u4e00-\u9fff]"}
    for said in all_sentences(texts(edition, language)):
        assert "{" not in said
        assert said == said.strip()
        assert not re.search(wrong[language], said.replace("\u00a0", "\t")), said


def test_that_a_language_that_is_not_there_is_told_with_its_file() -> None:
    with pytest.raises(UnusableInput, match=r"8\.0\.0\.tlh\.toml cannot be read"):
        texts(find_edition("rba-minerals@8.0.0"), "tlh")


FAULTS = [
    ('language = "en"', 'language = "fr"', "language", "must be 'en' here"),
    ('version = "8.0.0"', 'version = "7.1.2"', "version", "must be '8.0.0' here"),
    ('criterion = "rba-minerals"', "", "criterion", "is missing"),
    ('[elements."4.b"]', '[elements."4.x"]', "elements.4.b", "is missing"),
    ('[elements."4.b"]', '[elements."4.x"]', "elements.4.x", "is not known here"),
    ("[conditions.coverage]", "[conditions.cover]", "conditions.coverage", "is missing"),
    ("[ratings.not_applicable]", "[ratings.none]", "ratings.not_applicable", "is missing"),
    ("[related.company-commitment]", "[related.tea]", "related.tea", "is not known here"),
    ("[changes.any-origin]", "[changes.any]", "changes.any-origin", "is missing"),
    ("[sections.3]", "[sections.6]", "sections.6", "is not known here"),
    ("[notes]\n2 =", "[notes]\n7 =", "notes.7", "is not known here"),
    ("vap-full-assessment =", "vap-short =", "profiles.vap-full-assessment", "is missing"),
    ('changed = "Five years, for', 'was = "Five years, for', "elements.4.a.changed", "is missing"),
    ('matters = "A site that set', 'because = "A site that set', "elements.4.a.matters", "must say why"),
    ('title = "Policy in line', 'titel = "Policy in line', "elements.1.a.title", "is missing"),
]


@pytest.mark.parametrize(("before", "after", "at", "message"), FAULTS)
def test_that_texts_which_do_not_fit_their_edition_are_told_with_the_place(
    folder: Path, text_data: str, changed: Change, before: str, after: str, at: str, message: str
) -> None:
    (folder / "rba-minerals" / "8.0.0.en.toml").write_text(
        changed(text_data, before, after), encoding="utf-8"
    )
    with pytest.raises(CriterionFaults) as raised:
        texts(find_edition("rba-minerals@8.0.0"), folder=folder)
    found = raised.value.faults
    assert any(fault.at == at and message in fault.message for fault in found), found


def test_that_an_empty_list_of_hints_is_a_fault(folder: Path, text_data: str) -> None:
    start = text_data.index("look_at = [")
    end = text_data.index("\n]", start)
    broken = text_data[:start] + "look_at = [" + text_data[end:]
    (folder / "rba-minerals" / "8.0.0.en.toml").write_text(broken, encoding="utf-8")
    with pytest.raises(CriterionFaults, match=r"elements\.1\.a\.look_at: must not be empty"):
        texts(find_edition("rba-minerals@8.0.0"), folder=folder)
