"""The texts found in sources, and the files that they are kept in."""

import re
from pathlib import Path

import pytest

from installer.translations import (
    FOLDER,
    LANGUAGES,
    SAID,
    WORDS,
    Found,
    compiled,
    found_in_sources,
    read_ts,
    written,
)


def found_in(root: Path, **files: str) -> Found:
    for name, source in files.items():
        path = root / f"{name.replace('__', '/')}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source, encoding="utf-8")
    return found_in_sources(root)


def test_that_a_text_goes_by_the_class_it_stands_in(tmp_path: Path) -> None:
    source = (
        "class Page(QWidget):\n    def _build(self):\n        label(self.tr('One'), lambda: self.tr('Two'))"
    )
    assert list(found_in(tmp_path, ui__page=source).texts) == [("Page", "One"), ("Page", "Two")]


def test_that_texts_outside_of_classes_and_marked_words_are_words(tmp_path: Path) -> None:
    source = "WORDS = {1: mark('Tin')}\ndef f(n):\n    return tr('a' if n else 'b') + tr(WORDS[n])"
    assert list(found_in(tmp_path, ui__words=source).texts) == [(WORDS, "Tin"), (WORDS, "a"), (WORDS, "b")]


def test_that_what_lower_rooms_say_is_found_in_each_form(tmp_path: Path) -> None:
    source = (
        "class Full(CannotWrite):\n    def __init__(self): super().__init__('The disk is full.')\n"
        "_AGAIN = Said('Try again.')\n_FIELDS = {'a': 'Title of {code}'}\n"
        "def f(name):\n    what = 'Flag {name}' if name else 'Unflag {name}'\n"
        "    raise CannotWrite(Said('{name} is there.', name=name), _AGAIN)\n"
        "    file.unit(Said(_FIELDS['a'], code=1)), Said(what, name=name), file.unit('Add it', actor=actor)"
    )
    errors = "class CannotWrite(Problem): pass"
    found = found_in(tmp_path, errors=errors, operations__acts=source)
    assert {text for context, text in found.texts if context == SAID} == {
        "The disk is full.",
        "Try again.",
        "Title of {code}",
        "Flag {name}",
        "Unflag {name}",
        "{name} is there.",
        "Add it",
    }
    assert sorted(found.labels) == ["Add it", "Flag {name}", "Title of {code}", "Unflag {name}"]
    assert found.faults == []


def test_that_tables_of_sentences_are_found(tmp_path: Path) -> None:
    source = "SENTENCES: Mapping[str, str] = MappingProxyType({Code.A: 'It is {so}.'})"
    assert list(found_in(tmp_path, audit__sentences=source).texts) == [(SAID, "It is {so}.")]


@pytest.mark.parametrize(
    "source",
    [
        "raise Problem(f'{path} is there.')",
        "class Page:\n    def f(self, title): self.tr(title)",
        "desk.tr('Page')",
        "def f(file, name):\n    with file.unit(f'Add {name}'): pass",
        "class Page:\n    def f(self): save(what=self.tr('Hours'))",
    ],
)
def test_that_a_text_that_cannot_be_translated_is_a_fault_with_its_place(tmp_path: Path, source: str) -> None:
    (fault,) = found_in(tmp_path, ui__page=source).faults
    assert fault.startswith(f"workbench/ui/page.py:{len(source.splitlines())}: ") or "page.py:2" in fault


def test_that_what_stands_on_a_terminal_only_stays_as_it_is(tmp_path: Path) -> None:
    assert not found_in(tmp_path, cli="raise Problem(f'No {x}.', 'Give it.')").faults


def test_that_translations_are_kept_and_old_ones_dropped(tmp_path: Path) -> None:
    path = tmp_path / "x.ts"
    kept = {("Page", "One"): "Un & deux", ("Page", "Gone"): "Parti"}
    path.write_text(written([("Page", "One"), ("Page", "New\nline")], kept, "fr"), encoding="utf-8")
    assert read_ts(path) == {("Page", "One"): "Un & deux", ("Page", "New\nline"): ""}
    assert path.read_text(encoding="utf-8").count('type="unfinished"') == 1


def test_that_a_file_that_is_none_is_not_compiled(tmp_path: Path) -> None:
    (tmp_path / "x.ts").write_text("no XML", encoding="utf-8")
    with pytest.raises(RuntimeError, match=r"x\.ts could not be compiled"):
        compiled(tmp_path / "x.ts", tmp_path / "x.qm")


# What ships

SHIPPED = found_in_sources()
PLACES = re.compile(r"{\w*(?:![rs])?(?::[^}]*)?}")
KEY = re.compile(r"(?<!&)&(?![&\s])(.)")
every_language = pytest.mark.parametrize("language", sorted(LANGUAGES))


def test_that_every_text_of_the_program_can_be_translated() -> None:
    assert len(SHIPPED.texts) > 1000, "the walk has lost its way"
    assert SHIPPED.faults == []


@every_language
def test_that_every_text_is_translated_and_nothing_else_is_kept(language: str) -> None:
    kept = read_ts(FOLDER / f"workbench_{language}.ts")
    missing = [key for key in SHIPPED.texts if not kept.get(key)]
    assert (missing, sorted(kept.keys() - SHIPPED.texts.keys())) == ([], []), "run installer/dev.py translate"


@every_language
def test_that_a_translation_has_the_values_and_the_key_of_its_text(language: str) -> None:
    for (context, text), said in read_ts(FOLDER / f"workbench_{language}.ts").items():
        where = f"{context}: {text!r} → {said!r}"
        assert sorted(PLACES.findall(said)) == sorted(PLACES.findall(text)), where
        assert len(KEY.findall(said)) == len(KEY.findall(text)), where
        assert text.endswith("…") == said.endswith("…"), where
        assert ("\n" in text, "\t" in text) == ("\n" in said, "\t" in said), where


@every_language
def test_that_no_two_texts_of_a_page_share_a_key_where_english_has_two(language: str) -> None:
    pages: dict[str, list[tuple[str, str]]] = {}
    for (context, text), said in read_ts(FOLDER / f"workbench_{language}.ts").items():
        if KEY.search(text) and context not in ("MainWindow", WORDS):
            pages.setdefault(context, []).append((key_of(text), key_of(said)))
    for context, keys in pages.items():
        english, ours = zip(*sorted(set(keys)), strict=True)
        assert len(set(ours)) >= len(set(english)), (context, keys)


def key_of(text: str) -> str:
    found = KEY.search(text)
    return found.group(1).lower() if found else ""


@every_language
def test_that_a_translation_is_set_as_its_language_sets_it(language: str) -> None:
    wrong = {
        "fr": r"[“”]| [;:?!»%](?!\w)|« |\w'\w",
        "zh": r"[\u4e00-\u9fff][,;?!]|[\u4e00-\u9fff] [\u4e00-\u9fff]",
    }
    for (context, text), said in read_ts(FOLDER / f"workbench_{language}.ts").items():
        assert not re.search(wrong[language], said), f"{context}: {text!r} → {said!r}"


@every_language
def test_that_what_is_compiled_is_what_is_written(language: str, tmp_path: Path) -> None:
    ts = FOLDER / f"workbench_{language}.ts"
    compiled(ts, tmp_path / "x.qm")
    assert (tmp_path / "x.qm").read_bytes() == ts.with_suffix(".qm").read_bytes(), (
        "run installer/dev.py translate"
    )


def test_that_the_names_of_acts_that_are_known_again_are_those_of_the_sources() -> None:
    listed = (FOLDER / "labels.txt").read_text(encoding="utf-8").splitlines()
    assert listed == sorted(SHIPPED.labels)
