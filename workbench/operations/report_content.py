"""Read an audit into what a report says."""

from dataclasses import replace
from datetime import datetime

from workbench import __version__
from workbench.audit.choices import AS_USUAL, DocumentKind, ReportChoices, Withheld
from workbench.audit.outcome import Outcome
from workbench.audit.records import Actor, AuditRecords
from workbench.audit.said import Said
from workbench.criteria.loader import texts
from workbench.criteria.model import Edition
from workbench.errors import UnusableInput
from workbench.exchange.document import write_document
from workbench.operations.document_evidence import named_alone
from workbench.operations.last_issue import current_report, issue_entry
from workbench.operations.ratings import family, own_edition, rate
from workbench.operations.report_photos import print_photos
from workbench.operations.templates import load_template
from workbench.report.anchor import anchor_bytes
from workbench.report.brand import HOUSE
from workbench.report.content import Redaction, ReportContent
from workbench.report.redaction import redacted
from workbench.report.saying import LANGUAGES
from workbench.store.audit_file import AuditFile


def read_content(
    file: AuditFile,
    *,
    outcome: Outcome,
    actor: Actor,
    now: datetime,
    choices: ReportChoices = AS_USUAL,
    signer: str | None = None,
    final: bool = False,
    is_issued: bool = False,
) -> ReportContent:
    """All that a report says, read at once; with `signer` it is the report to be signed.

    Else it is a draft, unless it says what a report says that `is_issued`.
    """
    refuse_unknown(choices.language)
    own, draft = own_edition(file), signer is None and not is_issued
    earlier = file.issued_reports()
    records = file.records()
    return ReportContent(
        records=records,
        document=_document(records),
        imported_files=file.imported_files(),
        photos=print_photos(file) if _shows_photos(choices) else (),
        edition=own,
        texts=texts(own, choices.language),
        kind=choices.kind,
        language=choices.language,
        brand=load_template(choices.template) if choices.template else HOUSE,
        outcome=outcome,
        comparison=_comparison(file, at_signoff=not draft),
        anchor=_anchor(file),
        program_version=__version__,
        draft=draft,
        final=final,
        made_at=now.replace(microsecond=0).astimezone(),
        author=actor,
        signer=signer,
        replaces=earlier[-1].sha256 if earlier else None,
    )


def read_redacted(file: AuditFile, *, actor: Actor, now: datetime, choices: ReportChoices) -> ReportContent:
    """What a copy says that keeps something back: of the issued report, or of an audit that is still open."""
    report = current_report(file)
    issued = issue_entry(file, report) if report else None
    as_of = issued.at.date() if issued else None
    content = read_content(
        file,
        outcome=rate(file, at_signoff=issued is not None, as_of=as_of),
        actor=actor,
        now=now,
        choices=choices,
        is_issued=issued is not None,
    )
    redaction = Redaction(withheld=choices.withheld, copy_of=report.sha256 if report else None)
    before = [one.sha256 for one in file.issued_reports()][:-1]
    replaces = (before[-1] if before else None) if report else content.replaces
    copy = redacted(replace(content, replaces=replaces, redaction=redaction))
    return replace(copy, document=_document(copy.records))


def _shows_photos(choices: ReportChoices) -> bool:
    return choices.kind is not DocumentKind.ACKNOWLEDGEMENT and Withheld.PHOTOS not in choices.withheld


def refuse_unknown(language: str) -> None:
    """Refuse a language that no report is written in."""
    if language not in LANGUAGES:
        raise UnusableInput(
            Said("No report is written in “{language}”.", language=language),
            Said("Choose one of these: {languages}.", languages=", ".join(LANGUAGES)),
        )


def _document(records: AuditRecords) -> bytes:
    """The JSON document for the machines among the readers; it names no files, for none lie beside it."""
    return write_document(replace(records, evidence=named_alone(records.evidence)))


def _comparison(file: AuditFile, *, at_signoff: bool) -> tuple[tuple[Edition, Outcome], ...]:
    editions = family(own_edition(file))
    return tuple((one, rate(file, criterion=one.id, at_signoff=at_signoff)) for one in editions)


def _anchor(file: AuditFile) -> bytes:
    head = file.head()
    own = own_edition(file)
    return anchor_bytes(
        audit_id=file.audit_id,
        device=head.device,
        sequence=head.sequence,
        head=head.hash,
        criterion=own.id,
        edition_digest=own.digest,
        program_version=__version__,
    )
