"""Everything that a findings report says, as one frozen value."""

from dataclasses import dataclass
from datetime import datetime

from workbench.audit.choices import DocumentKind as DocumentKind
from workbench.audit.choices import Withheld
from workbench.audit.outcome import Outcome
from workbench.audit.records import Actor, AuditRecords, ImportedFile
from workbench.criteria.model import Edition, EditionTexts
from workbench.report.brand import HOUSE, Brand
from workbench.report.photos import PrintPhoto


@dataclass(frozen=True, slots=True, kw_only=True)
class Redaction:
    """What a copy for third parties keeps back; `copy_of` is the SHA-256 of the report that it is made of."""

    withheld: frozenset[Withheld]
    copy_of: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportContent:
    """What is printed; nothing else reaches the page, so the same content gives the same bytes.

    `outcome` is judged as at sign-off when the report is to be signed; `comparison` are other editions with
    their outcome; `anchor` (see `anchor`) and `document`, the audit as JSON, go with it; `made_at` is aware;
    `language` is the report's own (see `saying`); `final` leaves no field for a countersignature; `replaces`
    names an earlier report; `brand` is how the firm's reports look; with a `redaction` it is a copy that
    nobody signs.
    """

    records: AuditRecords
    edition: Edition
    texts: EditionTexts
    outcome: Outcome
    anchor: bytes
    document: bytes = b""
    program_version: str
    made_at: datetime
    author: Actor
    draft: bool
    kind: DocumentKind = DocumentKind.FINDINGS
    language: str = "en"
    final: bool = False
    signer: str | None = None
    replaces: str | None = None
    imported_files: tuple[ImportedFile, ...] = ()
    photos: tuple[PrintPhoto, ...] = ()
    brand: Brand = HOUSE
    redaction: Redaction | None = None
    comparison: tuple[tuple[Edition, Outcome], ...] = ()
