"""Which translations are of an earlier wording of their original."""

from dataclasses import replace

import pytest

from workbench.audit.records import Answer, Translation
from workbench.audit.translations import digest_of, into, is_outdated, made_anew, originals, with_translation

INTO_FRENCH = Translation(of="observation", language="fr", text="Vu à Évry.")
SEEN = Answer(element="2.c", observation="Seen at Évry.")


def translated(answer: Answer) -> Answer:
    made = with_translation(answer, INTO_FRENCH)
    assert isinstance(made, Answer)
    return made


def is_old(answer: Answer) -> bool:
    return is_outdated(answer.translations[0], answer.observation)


def test_that_a_translation_is_outdated_once_its_original_says_something_else() -> None:
    made = translated(SEEN)
    assert not is_old(made)
    assert is_old(replace(made, observation="Not seen at Évry."))
    assert not is_old(translated(replace(made, observation="Not seen at Évry.")))


@pytest.mark.parametrize("same", [" Seen at Évry.\n", "Seen at E\u0301vry."])
def test_that_blanks_at_its_ends_and_how_letters_are_composed_do_not_count(same: str) -> None:
    assert not is_old(replace(translated(SEEN), observation=same))


def test_that_of_one_that_does_not_say_what_it_was_made_of_nothing_is_claimed() -> None:
    assert not is_old(replace(SEEN, translations=(INTO_FRENCH,)))


@pytest.mark.parametrize("gone", [None, "", "  "])
def test_that_a_translation_of_what_was_taken_away_is_outdated_and_still_told(gone: str | None) -> None:
    answer = replace(SEEN, observation=gone, translations=(INTO_FRENCH,))
    (told,) = originals(answer, None, ())
    assert (told.text, told.outdated) == ("", (INTO_FRENCH,))


def test_that_a_copy_in_other_words_is_outdated_where_what_it_was_made_from_is() -> None:
    made = translated(SEEN)
    for held in (made, replace(made, observation="Seen by Jun.")):
        copy = made_anew(held, replace(held, observation="Seen by [name withheld]."))
        assert isinstance(copy, Answer)
        assert is_old(copy) == is_old(held)


def test_that_a_copy_does_not_tell_by_a_digest_what_was_written_before() -> None:
    held = replace(translated(SEEN), observation="Seen.")
    copy = made_anew(held, held)
    assert digest_of(SEEN.observation) not in str(copy)
    assert isinstance(copy, Answer)
    assert is_old(copy)


def test_that_a_copy_of_one_without_a_digest_has_none_either() -> None:
    held = replace(SEEN, translations=(INTO_FRENCH,))
    assert made_anew(held, held) == held


def test_that_a_translation_into_the_reports_own_language_alone_is_given() -> None:
    both = (replace(INTO_FRENCH, language="zh-CN"), INTO_FRENCH)
    assert into(both, "observation", "fr") == INTO_FRENCH
    assert into(both, "observation", "en") is None
    assert into(both, "comment", "fr") is None
