"""The corrective action plan as a document by itself, for those who carry it out."""

from reportlab.platypus import Flowable

from workbench.report import flow
from workbench.report.content import ReportContent
from workbench.report.saying import tr
from workbench.report.sections.cover import first_lines, name_and_country
from workbench.report.sections.findings import finding_blocks
from workbench.report.sections.plan import action_plan
from workbench.report.sections.verdict import headline, remediation
from workbench.report.signature_box import Placed
from workbench.report.text import bold, joined, safe
from workbench.report.wording import code_and_edition, day, moment


def plan_alone(content: ReportContent, _placed: Placed) -> list[Flowable]:
    """What is to be done by whom until when, and the findings behind it."""
    facility, engagement, edition = content.records.facility, content.records.engagement, content.edition
    return [
        *first_lines(content, content.texts.title, tr("Corrective action plan")),
        flow.pairs(
            [
                (tr("Facility"), safe(name_and_country(facility))),
                (tr("Criterion"), safe(code_and_edition(edition.code, edition.version))),
                (tr("Closing meeting"), safe(day(engagement.closing_meeting))),
                (tr("Outcome"), joined([bold(safe(headline(content))), remediation(content)], " · ")),
                (tr("As of"), safe(moment(content.made_at))),
            ]
        ),
        *flow.chapter(tr("Actions"), action_plan(content)),
        *flow.chapter(tr("The findings behind them"), finding_blocks(content)),
    ]
