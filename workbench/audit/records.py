"""Each noun of an audit, its fields declared once.

The tables of the store, the JSON document with its schema, the pages and the report are all made from these
frozen values. Lists are tuples; dates are calendar dates without time zone; countries ISO 3166-1 alpha-2
capitals; None is "unanswered".
"""

from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from workbench.audit.actor import Actor as Actor
from workbench.audit.enums import (
    ActionTaken,
    AuditKind,
    Conflict,
    ConflictReview,
    DueDiligence,
    EvidenceKind,
    LimitationKind,
    ListKind,
    Mineral,
    Rating,
    Responsibility,
    Stance,
)

Day: TypeAlias = date  # for a field that is itself called `date`


@dataclass(frozen=True, slots=True, kw_only=True)
class Facility:
    """The place that is audited."""

    name: str | None = None
    country: str | None = None
    address: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Engagement:
    """The audit as an event: why, when and by whom. Remediation terms start at the closing meeting.

    `plan_days` is the optional second clock: calendar days from the closing meeting within which the auditee
    hands in the corrective action plan.
    """

    kind: AuditKind | None = None
    opened: date | None = None
    closing_meeting: date | None = None
    lead_auditor: str | None = None
    team: tuple[str, ...] = ()
    report_number: str | None = None
    scope: str | None = None
    plan_days: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendee:
    """Somebody who was there or was met; the role is told, the name only where it may be."""

    role: str = ""
    name: str = ""
    firm: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkingDay:
    """Hours on site, as local clock times like 08:30."""

    date: Day | None = None
    begun: str = ""
    ended: str = ""
    auditors: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limitation:
    """What kept the auditors from seeing all."""

    kind: LimitationKind = LimitationKind.OTHER
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """The audit on site. The closing meeting's date stands in the engagement, since terms start at it."""

    opening_meeting: date | None = None
    opening_present: tuple[Attendee, ...] = ()
    closing_present: tuple[Attendee, ...] = ()
    persons_met: tuple[Attendee, ...] = ()
    interpreter: str | None = None
    interpreter_languages: str | None = None
    working_days: tuple[WorkingDay, ...] = ()
    limitations: tuple[Limitation, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sampling:
    """What was looked at of a population: how many there were, how they were chosen, what did not hold."""

    id: str
    subject: str = ""
    elements: tuple[str, ...] = ()
    population: int | None = None
    method: str | None = None
    size: int | None = None
    selected: str | None = None
    exceptions: str | None = None


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
class Translation:
    """What somebody wrote, said in another language; it stands beside the original and replaces nothing.

    `of` is the translated field of what it belongs to, such as `observation`. Languages are tags like `zh-CN`
    and `fr`; `original_language` is that of the text itself, as far as anybody said. `translated_by` is who
    vouches for it. `original_sha256` is the digest of the text that it was made of; None where nobody knows.
    """

    of: str
    language: str
    text: str
    original_language: str | None = None
    translated_by: str | None = None
    original_sha256: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The auditor's answer to one element; `reason` explains N/A, or a rating milder than suggested.

    `related` names related criteria on a finding; `unverified` marks a text that came along from an earlier
    audit and that nobody has confirmed in this one.
    """

    element: str
    rating: Rating | None = None
    observation: str | None = None
    responsibility: Responsibility | None = None
    reason: str | None = None
    evidence: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    unverified: bool = False
    translations: tuple[Translation, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Bookmark:
    """An element to come back to; a working note, which leaves the file with nothing."""

    element: str
    note: str = ""


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
class CahraFlag:
    """Why a source is looked at more closely: conflict-affected or high-risk area. Never a verdict."""

    reason: str = ""
    flagged_on: date | None = None
    listed_in: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One smelter or refiner for one mineral.

    `reference` says where its due diligence is documented. `repeats_disagree` is set where rows that were
    merged into it contradicted each other; the worst won. `unverified` marks one that came along from an
    earlier audit and that nobody has looked at in this one.
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
    reference: str | None = None
    cahra: CahraFlag | None = None
    unverified: bool = False


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
class Photo:
    """What was read from a photo: pixels, when and with what it was taken by its own account (EXIF).

    Where it was taken is not repeated here: `has_location` says that the original holds it. `shared_sha256`
    is the copy that leaves the file: shrunk, without EXIF. Where only that copy is here, since the audit was
    made from a document, `original_sha256` is the digest of what stayed behind.
    """

    width: int = 0
    height: int = 0
    taken_at: str | None = None
    camera: str | None = None
    has_location: bool = False
    shared_sha256: str | None = None
    original_sha256: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Interview:
    """Who was asked, so coarsely that nobody is recognised; the evidence's id is a code, not a name."""

    role: str = ""
    group: str = ""
    group_size: int | None = None
    language: str | None = None
    interpreter: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A document, photo, interview or observation. `file` is a label, never a path that is followed.

    `note` is what it shows; `method` how it was obtained (original seen, copy handed over, walk-through),
    by whom, when and where.
    """

    id: str
    kind: EvidenceKind
    title: str | None = None
    file: str | None = None
    sha256: str | None = None
    size: int | None = None
    note: str | None = None
    method: str | None = None
    place: str | None = None
    obtained_by: str | None = None
    obtained_on: date | None = None
    photo: Photo | None = None
    interview: Interview | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InterviewNote:
    """What was said in an interview. No report, export or log carries it; it never leaves the file."""

    interview: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectiveAction:
    """A corrective action for a finding, which is an element's reference or a condition's id.

    `handed_in` is when the auditee handed the plan in; `additional_action` answers an overdue date;
    `closed_on` and `closure` say when and how it was seen to be done, `evidence` by what.
    """

    id: str
    finding: str
    root_cause: str | None = None
    corrective: str | None = None
    preventive: str | None = None
    owner: str | None = None
    due: date | None = None
    progress: tuple[Progress, ...] = ()
    handed_in: date | None = None
    additional_action: str | None = None
    additional_due: date | None = None
    closed_on: date | None = None
    closure: str | None = None
    evidence: tuple[str, ...] = ()
    translations: tuple[Translation, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingResponse:
    """What the auditee says to a finding."""

    finding: str
    stance: Stance | None = None
    comment: str | None = None
    given_by: str | None = None
    given_on: date | None = None
    translations: tuple[Translation, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PriorAnswer:
    """What an earlier audit said of one element."""

    element: str = ""
    rating: Rating | None = None
    observation: str | None = None
    corrective: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PriorAudit:
    """The earlier audit that this one was carried forward from; all None where there is none.

    `rating` is what it came to under its own edition, `sources` how many it listed.
    """

    criterion: str | None = None
    report_number: str | None = None
    closing_meeting: date | None = None
    rating: Rating | None = None
    sources: int | None = None
    answers: tuple[PriorAnswer, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadedList:
    """A list that the user loaded, dated and versioned by its publisher; its entries are hints."""

    id: str
    kind: ListKind
    name: str
    file: str
    sha256: str
    published: date | None = None
    version: str | None = None
    entries: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusEntry:
    """What a status list says of one smelter; `status` in the list's own words."""

    id: str
    loaded_list: str
    smelter_id: str
    mineral: Mineral | None = None
    name: str | None = None
    country: str | None = None
    status: str = ""
    valid_until: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CahraArea:
    """A country, or areas of it, that a CAHRA list names; minerals in the list's own words."""

    id: str
    loaded_list: str
    country: str
    areas: str = ""
    minerals: str = ""


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
class Countersignature:
    """A reviewer's signature under an issued report; `report` is the SHA-256 of the bytes as issued.

    `sha256` and `size` are those of the countersigned file, which begins with the issued bytes.
    """

    sha256: str
    report: str
    size: int
    file_name: str
    signer: str
    fingerprint: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadStamp:
    """A time-stamp over the journal's head: what stands up to there was there at that time.

    `head` is the hash of the entry with this `sequence` on `device`; `token` is what the server answered
    (RFC 3161, DER in base64), and proves the rest: `time` (ISO 8601), the authority and its certificate's
    fingerprint.
    """

    id: str
    device: str
    sequence: int
    head: str
    time: str
    authority: str
    fingerprint: str
    server: str
    token: str


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
    visit: Visit = Visit()
    samplings: tuple[Sampling, ...] = ()
    responses: tuple[FindingResponse, ...] = ()
    prior: PriorAudit = PriorAudit()
