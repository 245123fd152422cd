"""The blank checklist, by what its pages say."""

import re
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument

from workbench.audit.enums import Mineral
from workbench.criteria.loader import bundled_editions, languages, texts
from workbench.criteria.model import Edition
from workbench.errors import CannotWrite
from workbench.operations.blank_checklist import write_blank_checklist
from workbench.report.blank_checklist import render_blank_checklist
from workbench.report.saying import LANGUAGES, speaking, tr
from workbench.report.wording import MINERALS

EDITIONS = bundled_editions()
NEWEST = EDITIONS[-1]


def _pages(pdf: bytes) -> list[str]:
    document = PdfDocument(pdf)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


def _bare(text: str) -> str:
    """Without what laying out changes: blanks, line ends and the hyphen at one."""
    return re.sub(r"[\s\ufffe\u00ad-]", "", text)


@pytest.mark.parametrize("edition", EDITIONS, ids=lambda edition: edition.version)
def test_that_every_question_and_all_guidance_is_printed(edition: Edition) -> None:
    told = texts(edition)
    printed = _bare("".join(_pages(render_blank_checklist(edition, told))))
    for element in told.elements.values():
        for sentence in (element.question, *element.ask_for, *element.ask_whom, *element.look_at):
            assert _bare(sentence) in printed


def test_that_each_element_has_its_boxes_and_what_was_seen_on_the_page_of_its_question() -> None:
    told = texts(NEWEST)
    pages = [_bare(page) for page in _pages(render_blank_checklist(NEWEST, told))]
    for ref, element in told.elements.items():
        (page,) = [page for page in pages if _bare(f"{ref} {element.title}") in page]
        begin = page.index(_bare(f"{ref} {element.title}"))
        rest = page[begin:]
        for text in (element.question, "Rating", "Not applicable", "Responsibility", "What was seen"):
            assert _bare(text) in rest


def test_that_there_is_room_for_facility_facts_samples_and_a_signature() -> None:
    printed = _bare("".join(_pages(render_blank_checklist(NEWEST, texts(NEWEST)))))
    for text in (
        *("Facility", "Report number", "Minerals in the products", "Minerals that the policy names"),
        *("Were all purchases looked at", "Samples", "Limitations", "Date and signature of the auditor"),
    ):
        assert _bare(text) in printed


@pytest.mark.parametrize("language", languages(NEWEST))
def test_that_a_language_is_spoken_throughout(language: str) -> None:
    told = texts(NEWEST, language)
    printed = _bare("".join(_pages(render_blank_checklist(NEWEST, told))))
    with speaking(language):
        for text in (tr("What was seen"), MINERALS[Mineral.TUNGSTEN].capitalize(), tr("Samples")):
            assert _bare(text) in printed
    assert _bare(told.sections["2"].title) in printed
    if language != "en":
        assert "Whatwasseen" not in printed


def test_that_an_edition_is_printed_in_no_other_languages_than_those_that_the_report_speaks() -> None:
    assert set(languages(NEWEST)) == set(LANGUAGES)


def test_that_the_same_edition_gives_the_same_bytes() -> None:
    told = texts(NEWEST)
    assert render_blank_checklist(NEWEST, told) == render_blank_checklist(NEWEST, told)


def test_that_it_is_written_whole_and_replaces_nothing_unasked(tmp_path: Path) -> None:
    target = tmp_path / "blank.pdf"
    assert write_blank_checklist(target, edition=NEWEST, language="fr") == target
    assert target.read_bytes().startswith(b"%PDF-")
    with pytest.raises(CannotWrite, match="already there"):
        write_blank_checklist(target, edition=NEWEST)
