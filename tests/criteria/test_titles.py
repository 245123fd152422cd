"""The titles for the first paint say what the checked edition and its texts say."""

import json

import pytest

from installer import make_titles
from workbench.criteria import titles as module
from workbench.criteria.loader import bundled_editions, texts
from workbench.criteria.model import Edition
from workbench.criteria.titles import titles

EDITIONS = bundled_editions()


@pytest.mark.parametrize("edition", EDITIONS, ids=lambda edition: edition.id)
def test_that_the_titles_are_those_of_the_checked_edition(edition: Edition) -> None:
    told, checked = titles(edition.id, edition.digest, edition.data, ()), texts(edition)
    assert told is not None
    assert (told.code, told.version, told.title) == (edition.code, edition.version, checked.title)
    assert list(told.sections.items()) == [(key, one.title) for key, one in checked.sections.items()]
    first = edition.elements[0].section
    assert (told.first, told.first_text) == (first, checked.sections[first].text)


def test_that_the_section_to_begin_with_holds_the_first_element_without_a_rating() -> None:
    edition = EDITIONS[-1]
    rated = [element.ref for element in edition.elements if element.section in ("1", "2")]
    begun = titles(edition.id, edition.digest, edition.data, rated)
    done = titles(edition.id, edition.digest, edition.data, [element.ref for element in edition.elements])
    assert begun is not None
    assert done is not None
    assert (begun.first, done.first) == ("3", "1")


@pytest.mark.parametrize(
    ("criterion", "data"),
    [("rba-minerals@99.0", EDITIONS[-1].data), (EDITIONS[-1].id, b"\xff"), (EDITIONS[-1].id, b"code = 1")],
)
def test_that_there_are_no_titles_where_the_texts_do_not_fit(criterion: str, data: bytes) -> None:
    assert titles(criterion, "", data, ()) is None


@pytest.mark.parametrize("criterion", sorted({edition.criterion for edition in EDITIONS}))
def test_that_the_titles_that_lie_ready_are_those_of_the_editions(criterion: str) -> None:
    shipped = make_titles.target(criterion).read_text(encoding="utf-8")
    assert shipped == make_titles.text(bundled_editions(criterion)), "run installer/make_titles.py"


@pytest.mark.parametrize("edition", EDITIONS, ids=lambda edition: edition.id)
def test_that_an_edition_that_did_not_ship_is_read_from_its_data(edition: Edition) -> None:
    changed = edition.data + b"# another digest\n"
    assert titles(edition.id, "unknown", changed, (), "fr") == titles(
        edition.id, edition.digest, edition.data, (), "fr"
    )


def test_that_titles_that_lie_ready_need_no_toml(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "read_titles", None)
    for edition in EDITIONS:
        for language in json.loads(make_titles.target(edition.criterion).read_text("utf-8"))[edition.digest]:
            assert titles(edition.id, edition.digest, edition.data, (), language) is not None
