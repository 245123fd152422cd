"""The report's words for closed vocabularies, dates and shares. English, whatever the machine's locale."""

from collections.abc import Iterable
from datetime import date, datetime

from workbench.audit.enums import (
    ActionTaken,
    AuditKind,
    ConditionState,
    Conflict,
    ConflictReview,
    DueDiligence,
    EvidenceKind,
    LimitationKind,
    Mineral,
    Rating,
    Responsibility,
    Stance,
    Status,
)

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)

KINDS = {
    AuditKind.INITIAL: "Initial assessment",
    AuditKind.CLOSURE: "Closure audit",
    AuditKind.FOLLOW_UP: "Follow-up audit",
}
DUE_DILIGENCE = {
    DueDiligence.DOCUMENTED: "documented",
    DueDiligence.UNDOCUMENTED: "undocumented",
    DueDiligence.UNKNOWN: "unknown",
}
CONFLICT = {
    Conflict.CONFIRMED: "confirmed",
    Conflict.SUSPECTED: "suspected",
    Conflict.NOT_ASSESSED: "not assessed",
    Conflict.NONE: "none",
}
ACTION = {
    ActionTaken.NONE: "none",
    ActionTaken.DOCUMENTED_ACTION: "documented action, no plan",
    ActionTaken.PLAN: "plan, not managed",
    ActionTaken.MANAGED_PLAN: "managed plan",
}
STATES = {
    ConditionState.TRIPPED: "tripped",
    ConditionState.POSSIBLE: "possible",
    ConditionState.CLEAR: "clear",
    ConditionState.UNDETERMINED: "undetermined",
    ConditionState.NOT_APPLICABLE: "not applicable",
}
STATUS = {
    Status.FINAL: "final",
    Status.PROVISIONAL: "provisional",
    Status.NOT_APPLICABLE: "not applicable",
}
REVIEW = {
    ConflictReview.UNANSWERED: "not answered",
    ConflictReview.NONE_CONFIRMED: "all purchases were looked at; none from a conflict source is confirmed",
    ConflictReview.CONFIRMED: "all purchases were looked at; some from a conflict source are confirmed",
}
RESPONSIBILITY = {
    Responsibility.CORPORATE: "corporate",
    Responsibility.FACILITY: "facility",
    Responsibility.SHARED: "shared",
}
STANCE = {Stance.AGREE: "agrees.", Stance.DISAGREE: "disagrees."}
EVIDENCE = {
    EvidenceKind.DOCUMENT: "document",
    EvidenceKind.PHOTO: "photo",
    EvidenceKind.INTERVIEW: "interview",
    EvidenceKind.OBSERVATION: "observation",
    EvidenceKind.SEEN_NOT_RETAINED: "seen, not retained",
}
LIMITATIONS = {
    LimitationKind.ACCESS_REFUSED: "access refused",
    LimitationKind.RECORDS_ELSEWHERE: "records kept elsewhere",
    LimitationKind.PERSON_ABSENT: "person absent",
    LimitationKind.TIME: "not enough time",
    LimitationKind.OTHER: "other",
}
RATINGS = {
    Rating.PRIORITY: "Priority",
    Rating.MAJOR: "Major",
    Rating.MINOR: "Minor",
    Rating.OPPORTUNITY: "Opportunity",
    Rating.CONFORMANCE: "Conformance",
    Rating.NOT_APPLICABLE: "Not applicable",
}
FACTS = {
    "minerals_in_products": "minerals in the products",
    "conflict_review": "conflict review",
    "retention_years": "years that records are kept",
    "policy_minerals": "minerals that the policy names",
}


def day(value: date | None) -> str:
    """`4 December 2026`; `not recorded` without a date."""
    return f"{value.day} {_MONTHS[value.month - 1]} {value.year}" if value else "not recorded"


def moment(value: datetime) -> str:
    """`2026-11-05 18:20 +08:00`, in the zone that the value carries."""
    zone = value.strftime("%z")
    return f"{value:%Y-%m-%d %H:%M} {zone[:3]}:{zone[3:5]}"


def days(first: date | None, last: date | None) -> str:
    """`2 November 2026 to 4 November 2026`; one day once."""
    if first is None or last is None or first == last:
        return day(first or last)
    return f"{day(first)} to {day(last)}"


def listed(words: Iterable[str]) -> str:
    """`a, b and c`."""
    *most, last = list(words) or [""]
    return f"{', '.join(most)} and {last}" if most else last


def minerals(values: Iterable[Mineral] | None) -> str:
    """`tin, gold and cobalt`, in the order of the vocabulary."""
    if values is None:
        return "not answered"
    chosen = set(values)
    return listed(mineral.value for mineral in Mineral if mineral in chosen) or "none"


def counted(number: int, one: str, many: str = "") -> str:
    """`1 source`, `2 sources`."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def share(part: int, total: int, limit: int | None = None) -> str:
    """A share in per cent, in integers, rounded half up; with digits enough to be told from the limit."""
    for digits in (1, 2, 3, 4):
        scale = 10**digits
        scaled = (200 * scale * part + total) // (2 * total)
        if limit is None or scaled != limit * scale or 100 * part == limit * total:
            break
    return f"{scaled // scale}.{scaled % scale:0{digits}d} %"


def code_and_edition(code: str, version: str) -> str:
    """The code means something only together with its edition."""
    return f"{code} · VAP {version}"
