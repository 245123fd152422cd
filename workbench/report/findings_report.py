"""The findings report: cover, contents, and the chapters in order."""

from collections.abc import Callable, Iterator

from reportlab.platypus import Flowable, PageBreak

from workbench.report import flow
from workbench.report.content import ReportContent
from workbench.report.saying import mark, tr
from workbench.report.sections.conditions import comparison, conditions
from workbench.report.sections.cover import cover
from workbench.report.sections.elements import elements
from workbench.report.sections.findings import finding_blocks
from workbench.report.sections.method import method, signatures
from workbench.report.sections.on_site import earlier_audit, limitations, on_site, sampling
from workbench.report.sections.outcome import outcome
from workbench.report.sections.photographs import photographs
from workbench.report.sections.plan import action_plan
from workbench.report.sections.sources import evidence, imported_files, sources
from workbench.report.signature_box import Placed

Chapter = Callable[[ReportContent], list[Flowable]]

CHAPTERS: tuple[tuple[str, Chapter], ...] = (
    (mark("Outcome"), outcome),
    (mark("Serious conditions"), conditions),
    (mark("Findings"), finding_blocks),
    (mark("Corrective action plan"), action_plan),
    (mark("All elements"), elements),
    (mark("On site"), on_site),
    (mark("Sampling"), sampling),
    (mark("The audit before"), earlier_audit),
    (mark("Sources"), sources),
    (mark("Imported declarations"), imported_files),
    (mark("Evidence"), evidence),
    (mark("Photographs"), photographs),
    (mark("Limitations"), limitations),
    (mark("How it was rated"), method),
    (mark("Under other editions (indicative)"), comparison),
    (mark("Signatures"), signatures),
)


def findings_report(content: ReportContent, placed: Placed) -> list[Flowable]:
    """All of it; `placed` is told where each signature field belongs."""
    chapters = list(_chapters(content))
    return [*cover(content, placed), PageBreak(), *flow.contents(chapters), PageBreak(), *chapters]


def _chapters(content: ReportContent) -> Iterator[Flowable]:
    """Numbered in order; a chapter without anything in it falls away."""
    filled = [(title, parts) for title, chapter in CHAPTERS if (parts := chapter(content))]
    for number, (title, parts) in enumerate(filled, start=1):
        yield from flow.chapter(f"{number} {tr(title)}", parts)
