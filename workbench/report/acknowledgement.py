"""One page for the closing meeting: the findings that were presented, and room for two signatures by hand."""

from collections.abc import Iterator

from reportlab.platypus import Flowable, Spacer

from workbench.audit.findings import Finding
from workbench.report import flow
from workbench.report.content import ReportContent
from workbench.report.flow import Cell
from workbench.report.saying import counted, mark, tr
from workbench.report.sections.cover import boxes_beside, first_lines, name_and_country
from workbench.report.sections.seen import found, observation, subject_title
from workbench.report.sections.verdict import headline
from workbench.report.signature_box import BOX_HEIGHT, LONGEST_NAME, Placed, SignatureBox, ToFoot
from workbench.report.style import HEIGHT, WIDTH
from workbench.report.text import Markup, bold, brief, joined, plain, safe
from workbench.report.ticks import Ticks
from workbench.report.wording import RATINGS, STANCE, code_and_edition, day

_LONGEST = 240  # of an observation, where there is room for one, and of a name
_MEANING = mark(
    "The findings below were presented and explained at the closing meeting. Signing confirms that, and "
    "does not mean agreement; the findings report may still differ, and it alone is binding."
)
_ROOM_FOR_SIGNATURES = BOX_HEIGHT + 60


def acknowledgement(content: ReportContent, _placed: Placed) -> list[Flowable]:
    """The most telling of the tables that leave all of it on one page."""
    top = _top(content)
    # Nobody signs a copy that keeps something back.
    foot = [] if content.redaction else [ToFoot(BOX_HEIGHT + 12), _boxes(content)]
    left = HEIGHT - _ROOM_FOR_SIGNATURES - sum(_height(part) for part in top)
    tables = list(_tables(content))
    fitting = next((table for table in tables if sum(map(_height, table)) <= left), tables[-1])
    return [*top, *fitting, *foot]


def _height(part: Flowable) -> float:
    return float(part.wrap(WIDTH, HEIGHT)[1] + part.getSpaceBefore() + part.getSpaceAfter())


def _top(content: ReportContent) -> list[Flowable]:
    facility, engagement = content.records.facility, content.records.engagement
    code = code_and_edition(content.edition.code, content.edition.version)
    return [
        *first_lines(content, tr("CLOSING MEETING"), tr("Acknowledgement of findings")),
        flow.pairs(
            [
                (tr("Facility"), safe(brief(name_and_country(facility), _LONGEST))),
                (tr("Criterion"), safe(f"{content.texts.title} · {code}")),
                (tr("Closing meeting"), safe(day(engagement.closing_meeting))),
                (tr("Lead auditor"), safe(brief(engagement.lead_auditor, _LONGEST) or tr("not recorded"))),
                (tr("As of this page"), bold(safe(headline(content)))),
            ]
        ),
        Spacer(0, 8),
        flow.paragraph(safe(tr(_MEANING))),
    ]


def _tables(content: ReportContent) -> Iterator[list[Flowable]]:
    """With what was seen; without it; only numbers."""
    findings = found(content)
    if not findings:
        yield [flow.note(tr("Nothing was found that asks for an opportunity, a plan or a remedy."))]
        return
    yield [_table(content, findings, with_observations=True)]
    yield [_table(content, findings, with_observations=False)]
    yield [_numbers(findings)]


def _table(content: ReportContent, findings: tuple[Finding, ...], *, with_observations: bool) -> Flowable:
    rows: list[list[Cell]] = [
        [
            str(number),
            flow.label(finding.rating, RATINGS[finding.rating]),
            flow.cell(_finding(content, finding, with_observations=with_observations)),
            _response(content, finding),
            flow.cell(safe(day(finding.due) if finding.due else "–")),
        ]
        for number, finding in enumerate(findings, start=1)
    ]
    head = (tr("No."), tr("Rating"), tr("Finding"), tr("Auditee"), tr("Remediation by"))
    return flow.grid(head, rows, (0.06, 0.14, 0.4, 0.23, 0.17))


def _finding(content: ReportContent, finding: Finding, *, with_observations: bool) -> Markup:
    title = bold(safe(subject_title(content, finding.about)))
    if not with_observations or finding.answer is None:
        return title
    seen = plain(finding.answer.observation)
    if not seen:
        return joined([title, observation(finding.answer)], "<br/>")
    return joined([title, safe(brief(seen, _LONGEST))], "<br/>")


def _response(content: ReportContent, finding: Finding) -> Cell:
    """What the auditee said already, or boxes to say it with."""
    response = next((one for one in content.records.responses if one.finding == finding.about), None)
    if response is None or response.stance is None:
        return Ticks([tr("agrees"), tr("disagrees")])
    return flow.cell(safe(STANCE[response.stance]))


def _numbers(findings: tuple[Finding, ...]) -> Flowable:
    """Where there are more findings than a page has room for."""
    given = [finding.rating for finding in findings]
    ratings = dict.fromkeys(given)
    said = [f"{RATINGS[rating]}: {given.count(rating)}" for rating in ratings]
    total = counted(len(given), "{n} finding, listed in the report.", "{n} findings, listed in the report.")
    return flow.paragraph(bold(safe("; ".join(said))), safe(total))


def _boxes(content: ReportContent) -> Flowable:
    lines = (safe(tr("Name and function:")), safe(tr("Date and signature:")))
    return boxes_beside(
        SignatureBox(tr("For the auditee"), lines),
        SignatureBox(
            tr("Lead auditor"),
            (safe(brief(content.records.engagement.lead_auditor, LONGEST_NAME)), *lines[1:]),
        ),
    )
