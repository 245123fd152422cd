"""The corrective action plan as a document by itself, for those who carry it out."""

from reportlab.platypus import Flowable, Spacer

from workbench.report import flow, style
from workbench.report.brand import brand_now
from workbench.report.breaking import Text
from workbench.report.content import ReportContent
from workbench.report.saying import tr
from workbench.report.sections.cover import Letterhead
from workbench.report.sections.findings import finding_blocks
from workbench.report.sections.plan import action_plan
from workbench.report.sections.redacted import redaction_notice
from workbench.report.sections.verdict import headline, remediation
from workbench.report.signature_box import Placed
from workbench.report.tags import Node
from workbench.report.text import bold, coloured, joined, plain, safe
from workbench.report.wording import code_and_edition, day, moment


def plan_alone(content: ReportContent, _placed: Placed) -> list[Flowable]:
    """What is to be done by whom until when, and the findings behind it."""
    facility, engagement, edition = content.records.facility, content.records.engagement, content.edition
    title = Text(safe(tr("Corrective action plan")), style.PAGE_TITLE)
    title.tag = Node("H1")
    place = ", ".join(word for word in (plain(facility.name), plain(facility.country)) if word)
    return [
        Letterhead(engagement.report_number),
        *redaction_notice(content),
        Text(coloured(safe(content.texts.title), brand_now().colour), style.COVER_KICKER),
        title,
        Spacer(0, 6),
        flow.pairs(
            [
                (tr("Facility"), safe(place or tr("Facility without a name"))),
                (tr("Criterion"), safe(code_and_edition(edition.code, edition.version))),
                (tr("Closing meeting"), safe(day(engagement.closing_meeting))),
                (tr("Outcome"), joined([bold(safe(headline(content))), remediation(content)], " · ")),
                (tr("As of"), safe(moment(content.made_at))),
            ]
        ),
        *flow.chapter(tr("Actions"), action_plan(content)),
        *flow.chapter(tr("The findings behind them"), finding_blocks(content)),
    ]
