"""The audit on site: meetings, persons met, hours, samples, limitations; and what an earlier audit said."""

from collections.abc import Iterable

from reportlab.platypus import Flowable

from workbench.audit.records import Attendee, Sampling, Visit, WorkingDay
from workbench.report import flow
from workbench.report.content import ReportContent
from workbench.report.rows import Rows
from workbench.report.saying import mark, tr
from workbench.report.text import Markup, lines, safe
from workbench.report.wording import LIMITATIONS, RATINGS, commas, day

_MEETINGS = (mark("Role"), mark("Name"), mark("Firm"))


def on_site(content: ReportContent) -> list[Flowable]:
    """Opening and closing meeting with who was there, persons met by role, interpreter, hours."""
    visit, engagement = content.records.visit, content.records.engagement
    if visit == Visit():
        return [flow.note(tr("Nothing is recorded of meetings, persons met and hours on site."))]
    return [
        flow.pairs(
            [
                (tr("Opening meeting"), safe(day(visit.opening_meeting))),
                (tr("Closing meeting"), safe(day(engagement.closing_meeting))),
                (tr("Interpreter"), safe(_interpreter(visit))),
            ]
        ),
        *_people(tr("Present at the opening meeting"), visit.opening_present),
        *_people(tr("Present at the closing meeting"), visit.closing_present),
        *_people(tr("Persons met"), visit.persons_met),
        *_hours(visit.working_days),
    ]


def _interpreter(visit: Visit) -> str:
    if not visit.interpreter:
        return tr("none recorded")
    if not visit.interpreter_languages:
        return visit.interpreter
    return tr("{name} ({languages})", name=visit.interpreter, languages=visit.interpreter_languages)


def _people(title: str, people: Iterable[Attendee]) -> list[Flowable]:
    rows = [(one.role or "–", one.name or "–", one.firm or "–") for one in people]
    if not rows:
        return []
    head = [tr(word) for word in _MEETINGS]
    return [flow.subheading(title), Rows(head, rows, (0.4, 0.3, 0.3))]


def _hours(days: Iterable[WorkingDay]) -> list[Flowable]:
    rows = [(day(one.date), one.begun or "–", one.ended or "–", one.auditors or "–") for one in days]
    if not rows:
        return []
    table = Rows((tr("Day"), tr("From"), tr("To"), tr("Auditors")), rows, (0.3, 0.12, 0.12, 0.46))
    return [flow.subheading(tr("Working hours on site")), table]


def sampling(content: ReportContent) -> list[Flowable]:
    """Each sample: of how many, how chosen, how many seen, and what did not hold."""
    parts: list[Flowable] = []
    for number, one in enumerate(content.records.samplings, start=1):
        parts.append(
            flow.subheading(f"{number} {one.subject}".strip() if one.subject else tr("Sample {n}", n=number))
        )
        parts.append(flow.pairs(_sample_rows(one)))
    return parts or [flow.note(tr("No sampling is recorded."))]


def _sample_rows(one: Sampling) -> list[tuple[str, Markup]]:
    return [
        (tr("Elements"), safe(commas(one.elements) or tr("not named"))),
        (tr("Population"), safe(_number(one.population))),
        (tr("Sample size"), safe(_number(one.size))),
        (tr("How it was chosen"), lines(one.method or tr("not recorded"))),
        (tr("What was selected"), lines(one.selected or tr("not recorded"))),
        (tr("Exceptions"), lines(one.exceptions or tr("none recorded"))),
    ]


def _number(value: int | None) -> str:
    return tr("not recorded") if value is None else str(value)


def limitations(content: ReportContent) -> list[Flowable]:
    """What kept the auditors from seeing all."""
    rows = [(LIMITATIONS[one.kind], one.text or "–") for one in content.records.visit.limitations]
    if not rows:
        return [flow.note(tr("No limitation is recorded."))]
    return [Rows((tr("Kind"), tr("What, and what was done instead")), rows, (0.26, 0.74))]


def earlier_audit(content: ReportContent) -> list[Flowable]:
    """What the audit before this one said, element by element, beside what this one says."""
    prior = content.records.prior
    if prior.criterion is None:
        return []
    now = {answer.element: answer.rating for answer in content.records.answers}
    rows = [
        (
            one.element,
            RATINGS[one.rating] if one.rating else tr("not rated"),
            RATINGS[rating] if (rating := now.get(one.element)) else tr("not rated"),
            one.observation or "–",
            one.corrective or "–",
        )
        for one in prior.answers
    ]
    told = flow.pairs(
        [
            (tr("Criterion"), safe(prior.criterion)),
            (tr("Report"), safe(prior.report_number or tr("not recorded"))),
            (tr("Closing meeting"), safe(day(prior.closing_meeting))),
            (tr("Rating"), safe(RATINGS[prior.rating] if prior.rating else tr("not rated"))),
            (tr("Sources"), safe(_number(prior.sources))),
        ]
    )
    head = (tr("Element"), tr("Then"), tr("Now"), tr("Seen then"), tr("Open action then"))
    return [told, Rows(head, rows, (0.1, 0.14, 0.14, 0.31, 0.31))] if rows else [told]
