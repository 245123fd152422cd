"""The texts found in sources, and the files that they are kept in."""

from pathlib import Path

import pytest

from installer.translations import SAID, WORDS, Found, compiled, found_in_sources, read_ts, written


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
