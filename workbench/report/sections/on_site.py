"""The audit on site: meetings, persons met, hours, samples, limitations; and what an earlier audit said."""

from collections.abc import Iterable

from reportlab.platypus import Flowable

from workbench.audit.records import Attendee, Sampling, Visit, WorkingDay
from workbench.report import flow
from workbench.report.content import ReportContent
from workbench.report.rows import Rows
from workbench.report.text import Markup, lines, safe
from workbench.report.wording import LIMITATIONS, RATINGS, day

_MEETINGS = ("Role", "Name", "Firm")


def on_site(content: ReportContent) -> list[Flowable]:
    """Opening and closing meeting with who was there, persons met by role, interpreter, hours."""
    visit, engagement = content.records.visit, content.records.engagement
    if visit == Visit():
        return [flow.note("Nothing is recorded of meetings, persons met and hours on site.")]
    return [
        flow.pairs(
            [
                ("Opening meeting", safe(day(visit.opening_meeting))),
                ("Closing meeting", safe(day(engagement.closing_meeting))),
                ("Interpreter", safe(_interpreter(visit))),
            ]
        ),
        *_people("Present at the opening meeting", visit.opening_present),
        *_people("Present at the closing meeting", visit.closing_present),
        *_people("Persons met", visit.persons_met),
        *_hours(visit.working_days),
    ]


def _interpreter(visit: Visit) -> str:
    if not visit.interpreter:
        return "none recorded"
    languages = f" ({visit.interpreter_languages})" if visit.interpreter_languages else ""
    return visit.interpreter + languages


def _people(title: str, people: Iterable[Attendee]) -> list[Flowable]:
    rows = [(one.role or "–", one.name or "–", one.firm or "–") for one in people]
    return [flow.subheading(title), Rows(_MEETINGS, rows, (0.4, 0.3, 0.3))] if rows else []


def _hours(days: Iterable[WorkingDay]) -> list[Flowable]:
    rows = [(day(one.date), one.begun or "–", one.ended or "–", one.auditors or "–") for one in days]
    if not rows:
        return []
    table = Rows(("Day", "From", "To", "Auditors"), rows, (0.3, 0.12, 0.12, 0.46))
    return [flow.subheading("Working hours on site"), table]


def sampling(content: ReportContent) -> list[Flowable]:
    """Each sample: of how many, how chosen, how many seen, and what did not hold."""
    parts: list[Flowable] = []
    for number, one in enumerate(content.records.samplings, start=1):
        parts.append(
            flow.subheading(f"{number} {one.subject}".strip() if one.subject else f"Sample {number}")
        )
        parts.append(flow.pairs(_sample_rows(one)))
    return parts or [flow.note("No sampling is recorded.")]


def _sample_rows(one: Sampling) -> list[tuple[str, Markup]]:
    return [
        ("Elements", safe(", ".join(one.elements) or "not named")),
        ("Population", safe(_number(one.population))),
        ("Sample size", safe(_number(one.size))),
        ("How it was chosen", lines(one.method or "not recorded")),
        ("What was selected", lines(one.selected or "not recorded")),
        ("Exceptions", lines(one.exceptions or "none recorded")),
    ]


def _number(value: int | None) -> str:
    return "not recorded" if value is None else str(value)


def limitations(content: ReportContent) -> list[Flowable]:
    """What kept the auditors from seeing all."""
    rows = [(LIMITATIONS[one.kind], one.text or "–") for one in content.records.visit.limitations]
    if not rows:
        return [flow.note("No limitation is recorded.")]
    return [Rows(("Kind", "What, and what was done instead"), rows, (0.26, 0.74))]


def earlier_audit(content: ReportContent) -> list[Flowable]:
    """What the audit before this one said, element by element, beside what this one says."""
    prior = content.records.prior
    if prior.criterion is None:
        return []
    now = {answer.element: answer.rating for answer in content.records.answers}
    rows = [
        (
            one.element,
            RATINGS[one.rating] if one.rating else "not rated",
            RATINGS[rating] if (rating := now.get(one.element)) else "not rated",
            one.corrective or "–",
        )
        for one in prior.answers
    ]
    told = flow.pairs(
        [
            ("Criterion", safe(prior.criterion)),
            ("Report", safe(prior.report_number or "not recorded")),
            ("Closing meeting", safe(day(prior.closing_meeting))),
            ("Rating", safe(RATINGS[prior.rating] if prior.rating else "not rated")),
            ("Sources", safe(_number(prior.sources))),
        ]
    )
    head = ("Element", "Then", "Now", "Open action then")
    return [told, Rows(head, rows, (0.12, 0.18, 0.18, 0.52))] if rows else [told]
