"""From what a document says to its bytes: story, pages, structure, attachments, fields."""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

from reportlab.platypus import Flowable

from workbench.audit.records import AuditRecords
from workbench.report.acknowledgement import acknowledgement
from workbench.report.anchor import FILE_NAME
from workbench.report.brand import dressed_in
from workbench.report.content import DocumentKind, ReportContent
from workbench.report.fields import Attachment, Placement, finish
from workbench.report.findings_report import findings_report
from workbench.report.fonts import showing
from workbench.report.page import Furniture, lay_out
from workbench.report.plan_alone import plan_alone
from workbench.report.saying import Words, mark, own_words, speaking, tr
from workbench.report.sections.redacted import redaction_line
from workbench.report.signature_box import Placed
from workbench.report.text import plain, texts_of
from workbench.report.wording import code_and_edition

DOCUMENT_NAME = "findings.json"
_STORIES: Mapping[DocumentKind, Callable[[ReportContent, Placed], list[Flowable]]] = MappingProxyType(
    {
        DocumentKind.FINDINGS: findings_report,
        DocumentKind.ACKNOWLEDGEMENT: acknowledgement,
        DocumentKind.PLAN: plan_alone,
    }
)
_NAMES = Words(
    {
        DocumentKind.FINDINGS: mark("Findings report"),
        DocumentKind.ACKNOWLEDGEMENT: mark("Acknowledgement of findings"),
        DocumentKind.PLAN: mark("Corrective action plan"),
    }
)


def render(content: ReportContent) -> bytes:
    """The document as PDF: unsigned, a findings report with empty signature fields unless it is a draft.

    The same content gives the same bytes. Raises `UncoveredText` naming the place of a character that the
    fonts cannot show.
    """
    with speaking(content.language):
        return _rendered(content)


def _rendered(content: ReportContent) -> bytes:
    fields: dict[str, Placement] = {}
    with showing(_texts(content)), dressed_in(content.brand):
        story = _STORIES[content.kind](content, fields.__setitem__)
        laid_out = lay_out(story, _furniture(content), packed=False)
    return finish(
        laid_out,
        attachments=_attachments(content),
        fields=fields,
        title=_title(content),
        author=plain(content.author.name),
        made_at=content.made_at,
    )


def _furniture(content: ReportContent) -> Furniture:
    """A draft is marked as one; what is handed over on site is none, whatever comes of the audit."""
    is_report = content.kind is DocumentKind.FINDINGS
    return Furniture(
        title=_title(content),
        foot=_foot(content),
        head=_head(content),
        note=redaction_line(content.redaction),
        draft=content.draft and is_report,
    )


def _attachments(content: ReportContent) -> list[Attachment]:
    anchor = Attachment(FILE_NAME, content.anchor, tr("Ties this report to the audit it was made from"))
    if not content.document:
        return [anchor]
    return [anchor, Attachment(DOCUMENT_NAME, content.document, tr("The audit as a document for machines"))]


def _texts(content: ReportContent) -> Iterator[tuple[str, str]]:
    """Everything that may be printed, with the place where it was written."""
    yield from texts_of(_by_document_key(content.records), "")
    rest: dict[str, Any] = {
        "imported_files": content.imported_files,
        "author": content.author,
        "signer": content.signer,
        "firm": content.brand.firm,
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
    name, facility = _NAMES[content.kind], plain(content.records.facility.name)
    if content.redaction is not None:
        name = tr("{name} ({details})", name=name, details=tr("redacted copy"))
    return f"{name} – {facility}" if facility else name


def _head(content: ReportContent) -> str:
    words = (plain(content.brand.firm), plain(content.records.facility.name), _NAMES[content.kind])
    return " · ".join(word for word in words if word)


def _foot(content: ReportContent) -> str:
    records, edition = content.records, content.edition
    words = (
        plain(records.facility.name),
        code_and_edition(edition.code, edition.version),
        plain(records.engagement.report_number),
        tr("Draft") if content.draft and content.kind is DocumentKind.FINDINGS else "",
    )
    return " · ".join(word for word in words if word)
