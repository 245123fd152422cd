"""What is handed over beside the report: the page for the closing meeting, and the plan by itself."""

from dataclasses import replace

import pypdfium2
import pytest

from tests.report.samples import made_up_answers, made_up_content, made_up_records
from tests.report.verapdf import FLAVOURS, judged, need_judge
from workbench.audit.enums import Rating, Stance
from workbench.audit.records import AuditRecords, Facility, FindingResponse
from workbench.report.content import DocumentKind
from workbench.report.rendering import render


def pages(records: AuditRecords, kind: DocumentKind, *, draft: bool = False) -> list[str]:
    pdf = render(made_up_content(records, kind=kind, draft=draft))
    with pypdfium2.PdfDocument(pdf) as document:
        return [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]


def all_major(observation: str) -> AuditRecords:
    answers = tuple(
        replace(answer, rating=Rating.MAJOR, observation=observation) for answer in made_up_answers()
    )
    return made_up_records(answers=answers)


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("kind", [DocumentKind.ACKNOWLEDGEMENT, DocumentKind.PLAN])
def test_that_the_judge_finds_nothing(kind: DocumentKind, flavour: str) -> None:
    need_judge()
    assert judged(render(made_up_content(kind=kind)), flavour) == []


@pytest.mark.parametrize("words", [3, 60, 2_000])
def test_that_the_acknowledgement_is_one_page_however_much_was_found(words: int) -> None:
    (page,) = pages(all_major("word " * words), DocumentKind.ACKNOWLEDGEMENT)
    assert page.count("Major") >= 14
    assert "For the auditee" in page


def test_that_the_acknowledgement_is_one_page_however_long_the_names_are() -> None:
    records = made_up_records(facility=Facility(name="A very long name " * 300, country="CN"))
    engagement = replace(records.engagement, lead_auditor="Unbroken" * 600, report_number="N" * 900)
    (page,) = pages(replace(records, engagement=engagement), DocumentKind.ACKNOWLEDGEMENT)
    assert "For the auditee" in page


def test_that_the_acknowledgement_leaves_a_choice_until_the_auditee_said_something() -> None:
    responses = (FindingResponse(finding="2.c", stance=Stance.DISAGREE, comment="No."),)
    (page,) = pages(made_up_records(responses=responses), DocumentKind.ACKNOWLEDGEMENT)
    assert page.count("agrees disagrees") == 3
    assert page.count("disagrees.") == 1


def test_that_the_acknowledgement_of_an_open_audit_is_no_draft() -> None:
    (page,) = pages(made_up_records(), DocumentKind.ACKNOWLEDGEMENT, draft=True)
    assert "DRAFT" not in page


def test_that_the_plan_alone_tells_what_is_to_be_done_and_why() -> None:
    text = " ".join(pages(made_up_records(), DocumentKind.PLAN))
    assert "Send the letter to the other eleven suppliers." in text
    assert "Supplier letters went to 41 of 52 suppliers" in text
    assert "Example Tin Works" not in text


def test_that_an_audit_without_findings_is_told_as_such() -> None:
    answers = tuple(replace(one, rating=Rating.CONFORMANCE) for one in made_up_answers())
    (page,) = pages(made_up_records(answers=answers, sources=()), DocumentKind.ACKNOWLEDGEMENT)
    assert "Nothing was found" in page
