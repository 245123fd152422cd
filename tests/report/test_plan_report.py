"""The finding's block also tells what came after: the auditee's response, the hand-in, the closure."""

from dataclasses import replace
from datetime import date

import pytest

from tests.report.samples import made_up_answers, made_up_content, made_up_records
from tests.report.test_findings_report import everything, squeezed
from workbench.audit.enums import Stance
from workbench.audit.records import AuditRecords, CorrectiveAction, FindingResponse
from workbench.report.rendering import render
from workbench.report.text import UncoveredText

ACTION = CorrectiveAction(
    id="x",
    finding="2.c",
    root_cause="The list was old.",
    corrective="Screen BP-7.",
    owner="Compliance",
    due=date(2027, 1, 29),
    handed_in=date(2026, 11, 16),
    additional_action="Call the last supplier.",
    additional_due=date(2027, 2, 2),
    closed_on=date(2027, 2, 1),
    closure="Both declarations were shown.",
    evidence=("E-1",),
)
RESPONSE = FindingResponse(
    finding="2.c",
    stance=Stance.DISAGREE,
    comment="Screening was under way.",
    given_by="Plant manager",
    given_on=date(2026, 11, 5),
)


def records(**changes: object) -> AuditRecords:
    return made_up_records(actions=(ACTION,), responses=(RESPONSE,), **changes)


@pytest.mark.parametrize(
    "said",
    [
        "Auditee's response disagrees. Screening was under way. (Plant manager, 5 November 2026)",
        "Cause The list was old.",
        "Plan Compliance, due 29 January 2027; handed in on 16 November 2026",
        "Additional action Until 2 February 2027: Call the last supplier.",
        "Closed 1 February 2027 Both declarations were shown. E-1 (Bill of materials, part family BP-7)",
    ],
)
def test_that_what_was_recorded_of_the_plan_is_printed_with_its_finding(said: str) -> None:
    assert squeezed(said) in everything(render(made_up_content(records())))


def test_that_related_criteria_are_named_on_the_finding() -> None:
    answers = tuple(
        replace(one, related=("D2", "A1")) if one.element == "2.c" else one for one in made_up_answers()
    )
    assert squeezed("Related criteria D2, A1") in everything(
        render(made_up_content(records(answers=answers)))
    )


def test_that_nothing_is_said_of_what_is_not_recorded() -> None:
    text = everything(render(made_up_content(made_up_records(actions=()))))
    assert not any(squeezed(word) in text for word in ("Auditee's response", "Closed", "Additional action"))


def test_that_a_character_that_no_font_covers_is_refused_at_the_response() -> None:
    said = replace(RESPONSE, comment="מפעל")
    with pytest.raises(UncoveredText, match="responses"):
        render(made_up_content(made_up_records(responses=(said,))))
