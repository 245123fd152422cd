"""How the audit stands: one frozen value that every part of the window shows, made on the store's worker."""

from collections.abc import Mapping
from dataclasses import dataclass

from workbench.audit.outcome import Outcome
from workbench.audit.records import Answer, Basis, Engagement, Facility, ImportedFile
from workbench.criteria.model import Edition
from workbench.operations.ratings import family, own_edition, rate
from workbench.store.audit_file import AuditFile


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """`others` are the other editions with their outcome; `entries` counts the journal."""

    facility: Facility
    engagement: Engagement
    basis: Basis
    answers: Mapping[str, Answer]
    outcome: Outcome
    others: tuple[tuple[Edition, Outcome], ...]
    undo: str | None
    redo: str | None
    entries: int
    sources: int
    last_import: ImportedFile | None
    issued: int


def standing_of(file: AuditFile) -> Standing:
    """Read how the audit stands; costs the same whatever the number of sources."""
    own = own_edition(file)
    others = tuple(
        (edition, rate(file, criterion=edition.id)) for edition in family(own) if edition.id != own.id
    )
    imports = file.imported_files()
    return Standing(
        facility=file.facility(),
        engagement=file.engagement(),
        basis=file.basis(),
        answers=file.answers(),
        outcome=rate(file),
        others=others,
        undo=file.undo_label(),
        redo=file.redo_label(),
        entries=file.head().sequence,
        sources=sum(tally.total for tally in file.facts().sources.tallies.values()),
        last_import=imports[-1] if imports else None,
        issued=len(file.issued_reports()),
    )
