"""Contents, running heads and links: each leads where it says."""

import re
from collections.abc import Iterator
from io import BytesIO

import pikepdf
import pypdfium2
import pytest
from pikepdf import Name

from tests.report.samples import made_up_content, made_up_records, made_up_sources
from workbench.audit.records import Sampling
from workbench.report.brand import Brand
from workbench.report.rendering import render


@pytest.fixture(scope="module")
def report() -> bytes:
    return render(made_up_content())


def pages(pdf: bytes) -> list[str]:
    with pypdfium2.PdfDocument(pdf) as document:
        return [page.get_textpage().get_text_bounded() for page in document]


def links(pdf: bytes) -> Iterator[tuple[int, str, int]]:
    """(page, words, the page it leads to) of each link, pages counted from 0."""
    with pikepdf.open(BytesIO(pdf)) as document:
        numbers = {page.obj.objgen: number for number, page in enumerate(document.pages)}
        for number, page in enumerate(document.pages):
            for one in page.get(Name.Annots, []):
                if one.Subtype == Name.Link:
                    yield number, str(one.Contents), numbers[one.Dest[0].objgen]


def test_that_the_contents_name_the_page_that_each_heading_stands_on(report: bytes) -> None:
    text = pages(report)
    lines = re.findall(r"^(\d+ [A-Z][^\r\n]*?)\s*(\d+)\r?$", text[1], re.MULTILINE)
    assert len(lines) > 12
    assert [title for title, number in lines if title not in text[int(number) - 1]] == []


def test_that_each_link_leads_to_what_it_names(report: bytes) -> None:
    text = pages(report)
    found = list(links(report))
    strayed = [
        (page, words)
        for page, words, goal in found
        if words.removeprefix("Go to ").split()[0] not in text[goal]
    ]
    assert len(found) > 30
    assert strayed == []


def test_that_findings_lead_to_their_evidence_and_elements_to_their_findings(report: bytes) -> None:
    text = pages(report)
    evidence = next(goal for _, words, goal in links(report) if words == "Go to E-1")
    assert "bom-bp7.pdf" in text[evidence]
    finding = [goal for page, words, goal in links(report) if words.startswith("Go to 2.c") and page > goal]
    assert finding
    assert all("Finding 2" in text[goal] for goal in finding)


def test_that_a_link_to_what_is_not_printed_is_only_text() -> None:
    records = made_up_records(evidence=())
    pdf = render(made_up_content(records))
    assert not [words for _, words, _ in links(pdf) if "E-1" in words]
    assert any("E-1" in text for text in pages(pdf))


def test_that_every_page_but_the_cover_names_its_chapter(report: bytes) -> None:
    cover, contents, *rest = pages(report)
    assert "Findings report" not in cover
    assert "Findings report" in contents
    assert "8 Sources" in rest[-5]


def test_that_with_very_many_headings_only_chapters_are_listed() -> None:
    samplings = tuple(Sampling(id=str(number), subject=f"Made-up sample {number}") for number in range(120))
    text = pages(render(made_up_content(made_up_records(samplings=samplings, sources=made_up_sources()[:3]))))
    assert "Sampling" in text[1]
    assert "Made-up sample 7" not in text[1]
    assert any("Made-up sample 119" in page for page in text[3:])


def test_that_the_firm_stands_at_the_head_of_each_page() -> None:
    text = pages(render(made_up_content(brand=Brand(firm="Example Assurance"))))
    assert [number for number, page in enumerate(text) if "Example Assurance" not in page] == []
