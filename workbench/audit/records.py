"""Each noun of an audit, its fields declared once.

The tables of the store, the JSON document with its schema, the pages and the report are all made from these
frozen values. Lists are tuples; dates are calendar dates without time zone; countries ISO 3166-1 alpha-2
capitals; None is "unanswered".
"""

from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from workbench.audit.enums import (
    ActionTaken,
    AuditKind,
    Conflict,
    ConflictReview,
    DueDiligence,
    EvidenceKind,
    Mineral,
    Rating,
    Responsibility,
)

Day: TypeAlias = date  # for a field that is itself called `date`


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Who acts; stands in every journal entry."""

    name: str
    firm: str = ""
    role: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facility:
    """The place that is audited."""

    name: str | None = None
    country: str | None = None
    address: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Engagement:
    """The audit as an event: why, when and by whom. Remediation terms start at the closing meeting."""

    kind: AuditKind | None = None
    opened: date | None = None
    closing_meeting: date | None = None
    lead_auditor: str | None = None
    team: tuple[str, ...] = ()
    report_number: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Basis:
    """The audit's own facts, which are judged beside the elements.

    `not_applicable_reason` is the recorded basis for "no mineral in scope"; `retention_years` are whole years
    that records are kept.
    """

    minerals_in_products: tuple[Mineral, ...] | None = None
    not_applicable_reason: str | None = None
    retention_years: int | None = None
    policy_minerals: tuple[Mineral, ...] | None = None
    conflict_review: ConflictReview = ConflictReview.UNANSWERED


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The auditor's answer to one element; `reason` explains N/A, or a rating milder than suggested."""

    element: str
    rating: Rating | None = None
    observation: str | None = None
    responsibility: Responsibility | None = None
    reason: str | None = None
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """A step on a plan; one without a date does not show that the plan is managed."""

    date: Day | None = None
    note: str = ""

    @property
    def order(self) -> Day:
        """Where it stands among others: one without a date comes first."""
        return self.date or Day.min


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """The company's action plan for a conflict source. `additional_action` answers an overdue date."""

    owner: str | None = None
    due: date | None = None
    progress: tuple[Progress, ...] = ()
    additional_action: str | None = None
    additional_due: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One smelter or refiner for one mineral.

    `repeats_disagree` is set where rows that were merged into it contradicted each other; the worst won.
    """

    id: str
    mineral: Mineral
    smelter_id: str | None = None
    name: str | None = None
    smelter_country: str | None = None
    origin_countries: tuple[str, ...] = ()
    due_diligence: DueDiligence = DueDiligence.UNKNOWN
    conflict: Conflict = Conflict.NOT_ASSESSED
    action: ActionTaken = ActionTaken.NONE
    plan: Plan | None = None
    evidence: tuple[str, ...] = ()
    repeats_disagree: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """One row of one imported file that named a source."""

    id: str
    source: str
    imported_file: str
    sheet: str
    row: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedFile:
    """A workbook that was imported, and what it said of itself (the declaration's own answers are hints)."""

    id: str
    name: str
    sha256: str
    template: str
    revision: str
    company: str | None = None
    effective_date: str | None = None
    rows_read: int = 0
    added: int = 0
    merged: int = 0
    left_out: int = 0
    minerals_declared: tuple[Mineral, ...] = ()
    all_smelters_identified: tuple[Mineral, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A document, photo, interview or observation. `file` is a label, never a path that is followed."""

    id: str
    kind: EvidenceKind
    title: str | None = None
    file: str | None = None
    sha256: str | None = None
    size: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectiveAction:
    """A corrective action for a finding, which is an element's reference or a condition's id."""

    id: str
    finding: str
    root_cause: str | None = None
    corrective: str | None = None
    preventive: str | None = None
    owner: str | None = None
    due: date | None = None
    progress: tuple[Progress, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Disagreement:
    """Why the auditor disagrees with a serious condition; recorded beside its rating, which stays."""

    condition: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuedReport:
    """A signed report that left the building; the file and the report prove each other.

    `anchored_sequence` is the journal's sequence that the report carries inside; `final` leaves no field for
    a countersignature.
    """

    id: str
    sha256: str
    size: int
    file_name: str
    signer: str
    fingerprint: str
    anchored_sequence: int
    anchored_head: str
    final: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditRecords:
    """Everything that was recorded, as one value: what the document holds and the report prints."""

    criterion: str
    facility: Facility
    engagement: Engagement
    basis: Basis
    answers: tuple[Answer, ...] = ()
    sources: tuple[Source, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    actions: tuple[CorrectiveAction, ...] = ()
    disagreements: tuple[Disagreement, ...] = ()
