"""The findings report: chapters in order, from an audit's records and outcome to PDF bytes."""

from collections.abc import Callable, Iterator
from typing import Any

from reportlab.platypus import Flowable, PageBreak

from workbench.audit.records import AuditRecords
from workbench.report import flow
from workbench.report.anchor import FILE_NAME
from workbench.report.brand import dressed_in
from workbench.report.content import ReportContent
from workbench.report.fields import Attachment, Placement, finish
from workbench.report.fonts import showing
from workbench.report.page import Furniture, lay_out
from workbench.report.saying import mark, own_words, speaking, tr
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
from workbench.report.text import plain, texts_of
from workbench.report.wording import code_and_edition

DOCUMENT_NAME = "findings.json"
Chapter = Callable[[ReportContent], list[Flowable]]

CHAPTERS: tuple[tuple[str, Chapter], ...] = (
    (mark("Outcome"), outcome),
    (mark("Serious conditions"), conditions),
    (mark("Under other editions (indicative)"), comparison),
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
    (mark("Signatures"), signatures),
)


def render(content: ReportContent) -> bytes:
    """The report as PDF: unsigned, with empty signature fields unless it is a draft.

    The same content gives the same bytes. Raises `UncoveredText` naming the place of a character that the
    fonts cannot show; cuts the fonts at the first call for a user, which takes some seconds.
    """
    with speaking(content.language):
        return _rendered(content)


def _rendered(content: ReportContent) -> bytes:
    fields: dict[str, Placement] = {}
    furniture = Furniture(
        title=_title(content), foot=_foot(content), head=_head(content), draft=content.draft
    )
    with showing(_texts(content)), dressed_in(content.brand):
        chapters = list(_chapters(content))
        front = [*cover(content, fields.__setitem__), PageBreak(), *flow.contents(chapters), PageBreak()]
        laid_out = lay_out([*front, *chapters], furniture)
    return finish(
        laid_out,
        attachments=_attachments(content),
        fields=fields,
        title=_title(content),
        author=plain(content.author.name),
        made_at=content.made_at,
    )


def _attachments(content: ReportContent) -> list[Attachment]:
    anchor = Attachment(FILE_NAME, content.anchor, tr("Ties this report to the audit it was made from"))
    if not content.document:
        return [anchor]
    return [anchor, Attachment(DOCUMENT_NAME, content.document, tr("The audit as a document for machines"))]


def _chapters(content: ReportContent) -> Iterator[Flowable]:
    """Numbered in order; a chapter without anything in it falls away."""
    filled = [(title, parts) for title, chapter in CHAPTERS if (parts := chapter(content))]
    for number, (title, parts) in enumerate(filled, start=1):
        yield flow.heading(f"{number} {tr(title)}")
        yield from parts


def _texts(content: ReportContent) -> Iterator[tuple[str, str]]:
    """Everything that may be printed, with the place where it was written."""
    yield from texts_of(_by_document_key(content.records), "")
    rest: dict[str, Any] = {
        "imported_files": content.imported_files,
        "author": content.author,
        "signer": content.signer,
        "replaces": content.replaces,
        "texts": content.texts,
        "program_version": content.program_version,
    }
    yield from texts_of(rest, "report")
    yield from own_words()


def _by_document_key(records: AuditRecords) -> dict[str, Any]:
    """The records under the keys of the JSON document, which is how places are named everywhere."""
    return {
        "facility": records.facility,
        "audit": records.engagement,
        "basis": records.basis,
        "answers": records.answers,
        "sources": records.sources,
        "evidence": records.evidence,
        "actions": records.actions,
        "disagreements": {one.condition: one.text for one in records.disagreements},
        "visit": records.visit,
        "sampling": records.samplings,
        "responses": records.responses,
        "previous_audit": records.prior,
    }


def _title(content: ReportContent) -> str:
    facility = plain(content.records.facility.name)
    return tr("Findings report – {facility}", facility=facility) if facility else tr("Findings report")


def _head(content: ReportContent) -> str:
    words = (plain(content.brand.firm), plain(content.records.facility.name), tr("Findings report"))
    return " · ".join(word for word in words if word)


def _foot(content: ReportContent) -> str:
    records, edition = content.records, content.edition
    words = (
        plain(records.facility.name),
        code_and_edition(edition.code, edition.version),
        plain(records.engagement.report_number),
        tr("Draft") if content.draft else "",
    )
    return " · ".join(word for word in words if word)
