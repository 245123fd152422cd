"""How vocabularies, numbers and dates read in the window."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from workbench.audit.enums import (
    ActionTaken,
    AuditKind,
    ConditionState,
    Conflict,
    ConflictReview,
    DueDiligence,
    EvidenceKind,
    LimitationKind,
    ListKind,
    Method,
    Mineral,
    Rating,
    Responsibility,
    Stance,
    Status,
)
from workbench.audit.outcome import COVERAGE, CoverageOutcome, Outcome

Word = (
    Rating
    | DueDiligence
    | Conflict
    | ActionTaken
    | ConflictReview
    | Responsibility
    | Mineral
    | AuditKind
    | Status
    | EvidenceKind
    | Method
    | Stance
    | LimitationKind
    | ListKind
)


def tr(text: str) -> str:
    """Our translation outside of widgets."""
    return QCoreApplication.translate("words", text)


_WORDS: dict[tuple[type[Word], str], str] = {
    (Rating, Rating.PRIORITY.value): "Priority",
    (Rating, Rating.MAJOR.value): "Major",
    (Rating, Rating.MINOR.value): "Minor",
    (Rating, Rating.OPPORTUNITY.value): "Opportunity",
    (Rating, Rating.CONFORMANCE.value): "Conformance",
    (Rating, Rating.NOT_APPLICABLE.value): "N/A",
    (DueDiligence, DueDiligence.DOCUMENTED.value): "Documented",
    (DueDiligence, DueDiligence.UNDOCUMENTED.value): "None seen",
    (DueDiligence, DueDiligence.UNKNOWN.value): "Unknown",
    (Conflict, Conflict.NONE.value): "No",
    (Conflict, Conflict.NOT_ASSESSED.value): "Not assessed",
    (Conflict, Conflict.SUSPECTED.value): "Suspected",
    (Conflict, Conflict.CONFIRMED.value): "Confirmed",
    (ActionTaken, ActionTaken.NONE.value): "None",
    (ActionTaken, ActionTaken.DOCUMENTED_ACTION.value): "Documented action",
    (ActionTaken, ActionTaken.PLAN.value): "Plan, not managed",
    (ActionTaken, ActionTaken.MANAGED_PLAN.value): "Managed plan",
    (ConflictReview, ConflictReview.UNANSWERED.value): "Not answered yet",
    (ConflictReview, ConflictReview.NONE_CONFIRMED.value): "All purchases looked at: none confirmed",
    (ConflictReview, ConflictReview.CONFIRMED.value): "All purchases looked at: some confirmed",
    (Responsibility, Responsibility.CORPORATE.value): "Corporate",
    (Responsibility, Responsibility.FACILITY.value): "Facility",
    (Responsibility, Responsibility.SHARED.value): "Shared",
    (Mineral, Mineral.TANTALUM.value): "Tantalum",
    (Mineral, Mineral.TIN.value): "Tin",
    (Mineral, Mineral.TUNGSTEN.value): "Tungsten",
    (Mineral, Mineral.GOLD.value): "Gold",
    (Mineral, Mineral.COBALT.value): "Cobalt",
    (AuditKind, AuditKind.INITIAL.value): "Initial",
    (AuditKind, AuditKind.CLOSURE.value): "Closure",
    (AuditKind, AuditKind.FOLLOW_UP.value): "Follow-up",
    (EvidenceKind, EvidenceKind.DOCUMENT.value): "Document",
    (EvidenceKind, EvidenceKind.PHOTO.value): "Photo",
    (EvidenceKind, EvidenceKind.INTERVIEW.value): "Interview",
    (EvidenceKind, EvidenceKind.OBSERVATION.value): "Observation",
    (EvidenceKind, EvidenceKind.SEEN_NOT_RETAINED.value): "Seen, not retained",
    (Method, Method.DOCUMENT.value): "Document",
    (Method, Method.INTERVIEW.value): "Interview",
    (Method, Method.OBSERVATION.value): "Observation",
    (Stance, Stance.AGREE.value): "Agrees",
    (Stance, Stance.DISAGREE.value): "Disagrees",
    (LimitationKind, LimitationKind.ACCESS_REFUSED.value): "Access refused",
    (LimitationKind, LimitationKind.RECORDS_ELSEWHERE.value): "Records kept elsewhere",
    (LimitationKind, LimitationKind.PERSON_ABSENT.value): "Person absent",
    (LimitationKind, LimitationKind.TIME.value): "Not enough time",
    (LimitationKind, LimitationKind.OTHER.value): "Other",
    (ListKind, ListKind.STATUS.value): "Status list",
    (ListKind, ListKind.CAHRA.value): "CAHRA list",
    (Status, Status.FINAL.value): "final",
    (Status, Status.PROVISIONAL.value): "provisional",
    (Status, Status.NOT_APPLICABLE.value): "not applicable",
}
_STATES = {
    ConditionState.TRIPPED: "tripped",
    ConditionState.POSSIBLE: "possible",
    ConditionState.CLEAR: "clear",
    ConditionState.UNDETERMINED: "undetermined",
    ConditionState.NOT_APPLICABLE: "not applicable",
}
_FACTS = {
    "minerals_in_products": "Minerals in the products",
    "conflict_review": "Conflict review",
    "retention_years": "Years that records are kept",
    "policy_minerals": "Minerals that the policy names",
}


def word(value: Word | None) -> str:
    """A word of a vocabulary as it is shown; None is a rating not given yet."""
    # By class too: words of two vocabularies may have the same value and then are equal as keys.
    return tr("Not assessed") if value is None else tr(_WORDS[type(value), value.value])


def state_word(state: ConditionState) -> str:
    """A condition's state as it is shown."""
    return tr(_STATES[state])


def fact_word(key: str) -> str:
    """One of the audit's own facts, by its key; an element is called by its reference."""
    return tr(_FACTS[key]) if key in _FACTS else key


def is_fact(key: str) -> bool:
    """Whether a key of `unanswered` is one of the audit's own facts, not an element."""
    return key in _FACTS


def day(value: date | None) -> str:
    """A date as `21 Dec 2026`, whatever the system's locale."""
    if value is None:
        return ""
    months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    return f"{value.day} {months[value.month - 1]} {value.year}"


def clock(value: datetime) -> str:
    """A time as `14:32:07` on this computer's clock."""
    return f"{value.astimezone():%H:%M:%S}"


def percent(part: int, whole: int) -> str:
    """A share with one decimal, rounded half up in integers. It decides nothing: the counts beside it do.

    The space before the sign does not break, so that no line begins with it.
    """
    if whole == 0:
        return "–"
    tenths = (2000 * part + whole) // (2 * whole)
    return f"{tenths // 10}.{tenths % 10}\u00a0%"


def coverage_sentence(coverage: CoverageOutcome) -> str:
    """`49 of 214 sources undocumented — 22.9 %, limit 20 %`, with the range while some are unknown."""
    if not coverage.total:
        return tr("No source of a mineral in scope is listed yet.")
    share = percent(coverage.undocumented, coverage.total)
    if coverage.unknown:
        upper = percent(coverage.undocumented + coverage.unknown, coverage.total)
        share = f"{share} to {upper}"
    told = tr("{u} of {n} sources undocumented — {share}, limit {limit}\u00a0%").format(
        u=coverage.undocumented, n=coverage.total, share=share, limit=coverage.limit_percent
    )
    if coverage.unknown:
        told += tr("; {k} unknown").format(k=coverage.unknown)
    return told


def distance_sentence(coverage: CoverageOutcome) -> str:
    """How far the limit is, in sources."""
    if coverage.to_clear:
        return tr("Document {n} more to clear it.").format(n=coverage.to_clear)
    if coverage.to_trip:
        return tr("{n} more undocumented would trip it.").format(n=coverage.to_trip)
    return ""


def passed_sentence(outcome: Outcome) -> str:
    """Passed or not, with the term when there is one."""
    if outcome.passed is None:
        told = tr("Not decided yet")
    else:
        told = tr("Passed") if outcome.passed else tr("Not passed")
    if outcome.due is not None:
        told += tr(" · to be closed by {day}").format(day=day(outcome.due))
    return told


def condition_title(id: str) -> str:  # noqa: A002 - a condition's id is called so everywhere
    """A serious condition by its id."""
    return tr("Due-diligence coverage") if id == COVERAGE else tr("Conflict source without action plan")
