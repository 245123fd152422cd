"""A fourth edition is a fourth file: nothing in code has to learn of it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from workbench.audit.enums import Mineral
from workbench.criteria.loader import CriterionFaults, bundled_editions, languages, questions_changed, texts

Change = Callable[[str, str, str], str]


@pytest.fixture
def fourth(folder: Path, data: str, text_data: str, changed: Change) -> Path:
    """A folder with an edition 10.0.0: limit 15 %, without tungsten, and with an element 3.c of its own."""
    for before, after in [
        ('version = "8.0.0"', 'version = "10.0.0"'),
        ('predecessor = "7.1.2"', 'predecessor = "8.0.0"'),
        ('questions_changed = ["1.a", "1.c", "2.b", "2.c", "4.a"]', 'questions_changed = ["2.d", "3.c"]'),
        ('"tungsten", ', ""),
        ("limit_percent = 20", "limit_percent = 15"),
        ('    { ref = "4.a"', '    { ref = "3.c", section = "3", oecd_steps = [4] },\n    { ref = "4.a"'),
    ]:
        data = changed(data, before, after)
    own = '[elements."3.c"]\ntitle = "Own audits"\nquestion = "Are there any?"\nask_for = ["Reports."]\n'
    own += 'ask_whom = ["Auditors."]\nlook_at = ["Dates."]\nchanged = "New."\nmatters = "It is asked."\n\n'
    text_data = changed(text_data, 'version = "8.0.0"', 'version = "10.0.0"')
    text_data = changed(text_data, '[elements."4.a"]', own + '[elements."4.a"]')
    (folder / "rba-minerals" / "10.0.0.toml").write_text(data, encoding="utf-8")
    (folder / "rba-minerals" / "10.0.0.en.toml").write_text(text_data, encoding="utf-8")
    return folder


def test_that_a_fourth_file_is_a_fourth_edition_sorted_by_number(fourth: Path) -> None:
    editions = bundled_editions(folder=fourth)
    assert [edition.version for edition in editions] == ["7.0.0", "7.1.2", "8.0.0", "10.0.0"]
    newest = editions[-1]
    assert newest.coverage.limit_percent == 15
    assert Mineral.TUNGSTEN not in newest.minerals
    assert len(newest.elements) == 15


def test_that_a_fourth_edition_brings_its_own_texts(fourth: Path) -> None:
    newest = bundled_editions(folder=fourth)[-1]
    assert texts(newest, folder=fourth).elements["3.c"].question == "Are there any?"
    assert languages(newest, fourth) == ("en",)


def test_that_a_fourth_edition_does_not_leak_into_the_shipped_ones(fourth: Path) -> None:
    assert len(bundled_editions(folder=fourth)) == len(bundled_editions()) + 1


def test_that_changed_questions_reach_a_fourth_edition_over_three_steps(fourth: Path) -> None:
    family = bundled_editions(folder=fourth)
    oldest, newest = family[0], family[-1]
    onwards = ("1.a", "1.c", "2.b", "2.c", "2.d", "3.c", "4.a")
    assert questions_changed(oldest, newest, family) == onwards
    # Shown backwards, the element that only the newest edition has is not on the checklist.
    assert questions_changed(newest, oldest, family) == tuple(ref for ref in onwards if ref != "3.c")


def test_that_a_translation_is_one_more_file(fourth: Path, text_data: str, changed: Change) -> None:
    malay = changed(text_data, 'language = "en"', 'language = "ms"')
    (fourth / "rba-minerals" / "8.0.0.ms.toml").write_text(malay, encoding="utf-8")
    edition = bundled_editions(folder=fourth)[2]
    assert languages(edition, fourth) == ("en", "fr", "ms", "zh")
    assert texts(edition, "ms", fourth).language == "ms"


def test_that_a_file_under_the_wrong_name_is_a_fault(folder: Path, data: str) -> None:
    (folder / "rba-minerals" / "8.0.1.toml").write_text(data, encoding="utf-8")
    with pytest.raises(CriterionFaults, match=r"8\.0\.1\.toml .*version: says '8\.0\.0'"):
        bundled_editions(folder=folder)


def test_that_a_file_in_the_wrong_folder_is_a_fault(folder: Path) -> None:
    (folder / "rba-minerals").rename(folder / "tea")
    with pytest.raises(CriterionFaults, match="criterion: says 'rba-minerals'"):
        bundled_editions("tea", folder)


def test_that_a_predecessor_that_is_not_there_is_a_fault(folder: Path) -> None:
    (folder / "rba-minerals" / "7.1.2.toml").unlink()
    with pytest.raises(CriterionFaults, match=r"predecessor: no edition 7\.1\.2"):
        bundled_editions(folder=folder)
