"""Read an audit into what a report says."""

from dataclasses import replace
from datetime import datetime

from workbench import __version__
from workbench.audit.outcome import Outcome
from workbench.audit.records import Actor, AuditRecords
from workbench.audit.said import Said
from workbench.criteria.loader import texts
from workbench.criteria.model import Edition
from workbench.errors import UnusableInput
from workbench.exchange.document import write_document
from workbench.operations.document_evidence import named_alone
from workbench.operations.ratings import family, own_edition, rate
from workbench.operations.report_photos import print_photos
from workbench.report.anchor import anchor_bytes
from workbench.report.content import ReportContent
from workbench.report.saying import ENGLISH, LANGUAGES
from workbench.store.audit_file import AuditFile


def read_content(
    file: AuditFile,
    *,
    outcome: Outcome,
    actor: Actor,
    now: datetime,
    language: str = ENGLISH,
    signer: str | None = None,
    final: bool = False,
) -> ReportContent:
    """All that a report says, read at once; with `signer` it is the report to be signed, else a draft.

    `language` is the report's own, whatever the window's: `en`, `zh` or `fr`.
    """
    refuse_unknown(language)
    own = own_edition(file)
    earlier = file.issued_reports()
    records = file.records()
    return ReportContent(
        records=records,
        document=_document(records),
        imported_files=file.imported_files(),
        photos=print_photos(file),
        edition=own,
        texts=texts(own, language),
        language=language,
        outcome=outcome,
        comparison=_comparison(file, at_signoff=signer is not None),
        anchor=_anchor(file),
        program_version=__version__,
        draft=signer is None,
        final=final,
        made_at=now.replace(microsecond=0).astimezone(),
        author=actor,
        signer=signer,
        replaces=earlier[-1].sha256 if earlier else None,
    )


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
