"""Everything that a findings report says, as one frozen value."""

from dataclasses import dataclass
from datetime import datetime

from workbench.audit.outcome import Outcome
from workbench.audit.records import Actor, AuditRecords, ImportedFile
from workbench.criteria.model import Edition, EditionTexts
from workbench.report.brand import HOUSE, Brand
from workbench.report.photos import PrintPhoto


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportContent:
    """What is printed; nothing else reaches the page, so the same content gives the same bytes.

    `outcome` is judged as at sign-off when the report is to be signed; `comparison` are other editions with
    their outcome; `anchor` is the JSON that is embedded (see `anchor`); `made_at` is aware; `language` is the
    report's own (see `saying`); `final` leaves no field for a countersignature; `replaces` names an earlier
    report.
    """

    records: AuditRecords
    edition: Edition
    texts: EditionTexts
    outcome: Outcome
    anchor: bytes
    program_version: str
    made_at: datetime
    author: Actor
    draft: bool
    language: str = "en"
    final: bool = False
    signer: str | None = None
    replaces: str | None = None
    imported_files: tuple[ImportedFile, ...] = ()
    photos: tuple[PrintPhoto, ...] = ()
    brand: Brand = HOUSE
    comparison: tuple[tuple[Edition, Outcome], ...] = ()
