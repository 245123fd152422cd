"""The outcome and what it means."""

from reportlab.platypus import Flowable

from workbench.report import flow
from workbench.report.content import ReportContent
from workbench.report.saying import tr
from workbench.report.sections.verdict import (
    because,
    finding_count,
    headline,
    meaning,
    open_points,
    remediation,
    state,
)
from workbench.report.text import bold, safe
from workbench.report.wording import capitalised, code_and_edition, sentence


def outcome(content: ReportContent) -> list[Flowable]:
    """Passed or not, until when, why, and what is open or in contradiction."""
    edition = content.edition
    code = code_and_edition(edition.code, edition.version)
    title = content.texts.title
    parts: list[Flowable] = [
        flow.label(content.outcome.rating, headline(content), 11),
        flow.paragraph(safe(tr("{title} ({code}); {state}.", title=title, code=code, state=state(content)))),
        flow.paragraph(safe(meaning(content)), remediation(content)),
        *(flow.paragraph(safe(tr("{reason}.", reason=capitalised(reason)))) for reason in because(content)),
        flow.paragraph(safe(finding_count(content))),
        *(flow.paragraph(safe(point)) for point in open_points(content)),
    ]
    for error in content.outcome.errors:
        parts.append(flow.paragraph(bold(safe(tr("In contradiction:"))), safe(sentence(error))))
    return parts
