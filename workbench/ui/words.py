"""How vocabularies, numbers and dates read in the window."""

from collections.abc import Iterable
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


def mark(text: str) -> str:
    """A text of a table, which is to be translated where it is shown, by `tr`."""
    return text


_WORDS: dict[tuple[type[Word], str], str] = {
    (Rating, Rating.PRIORITY.value): mark("Priority"),
    (Rating, Rating.MAJOR.value): mark("Major"),
    (Rating, Rating.MINOR.value): mark("Minor"),
    (Rating, Rating.OPPORTUNITY.value): mark("Opportunity"),
    (Rating, Rating.CONFORMANCE.value): mark("Conformance"),
    (Rating, Rating.NOT_APPLICABLE.value): mark("N/A"),
    (DueDiligence, DueDiligence.DOCUMENTED.value): mark("Documented"),
    (DueDiligence, DueDiligence.UNDOCUMENTED.value): mark("None seen"),
    (DueDiligence, DueDiligence.UNKNOWN.value): mark("Unknown"),
    (Conflict, Conflict.NONE.value): mark("No"),
    (Conflict, Conflict.NOT_ASSESSED.value): mark("Not assessed"),
    (Conflict, Conflict.SUSPECTED.value): mark("Suspected"),
    (Conflict, Conflict.CONFIRMED.value): mark("Confirmed"),
    (ActionTaken, ActionTaken.NONE.value): mark("None"),
    (ActionTaken, ActionTaken.DOCUMENTED_ACTION.value): mark("Documented action"),
    (ActionTaken, ActionTaken.PLAN.value): mark("Plan, not managed"),
    (ActionTaken, ActionTaken.MANAGED_PLAN.value): mark("Managed plan"),
    (ConflictReview, ConflictReview.UNANSWERED.value): mark("Not answered yet"),
    (ConflictReview, ConflictReview.NONE_CONFIRMED.value): mark("All purchases looked at: none confirmed"),
    (ConflictReview, ConflictReview.CONFIRMED.value): mark("All purchases looked at: some confirmed"),
    (Responsibility, Responsibility.CORPORATE.value): mark("Corporate"),
    (Responsibility, Responsibility.FACILITY.value): mark("Facility"),
    (Responsibility, Responsibility.SHARED.value): mark("Shared"),
    (Mineral, Mineral.TANTALUM.value): mark("Tantalum"),
    (Mineral, Mineral.TIN.value): mark("Tin"),
    (Mineral, Mineral.TUNGSTEN.value): mark("Tungsten"),
    (Mineral, Mineral.GOLD.value): mark("Gold"),
    (Mineral, Mineral.COBALT.value): mark("Cobalt"),
    (AuditKind, AuditKind.INITIAL.value): mark("Initial"),
    (AuditKind, AuditKind.CLOSURE.value): mark("Closure"),
    (AuditKind, AuditKind.FOLLOW_UP.value): mark("Follow-up"),
    (EvidenceKind, EvidenceKind.DOCUMENT.value): mark("Document"),
    (EvidenceKind, EvidenceKind.PHOTO.value): mark("Photo"),
    (EvidenceKind, EvidenceKind.INTERVIEW.value): mark("Interview"),
    (EvidenceKind, EvidenceKind.OBSERVATION.value): mark("Observation"),
    (EvidenceKind, EvidenceKind.SEEN_NOT_RETAINED.value): mark("Seen, not retained"),
    (Method, Method.DOCUMENT.value): mark("Document"),
    (Method, Method.INTERVIEW.value): mark("Interview"),
    (Method, Method.OBSERVATION.value): mark("Observation"),
    (Stance, Stance.AGREE.value): mark("Agrees"),
    (Stance, Stance.DISAGREE.value): mark("Disagrees"),
    (LimitationKind, LimitationKind.ACCESS_REFUSED.value): mark("Access refused"),
    (LimitationKind, LimitationKind.RECORDS_ELSEWHERE.value): mark("Records kept elsewhere"),
    (LimitationKind, LimitationKind.PERSON_ABSENT.value): mark("Person absent"),
    (LimitationKind, LimitationKind.TIME.value): mark("Not enough time"),
    (LimitationKind, LimitationKind.OTHER.value): mark("Other"),
    (ListKind, ListKind.STATUS.value): mark("Status list"),
    (ListKind, ListKind.CAHRA.value): mark("CAHRA list"),
    (Status, Status.FINAL.value): mark("final"),
    (Status, Status.PROVISIONAL.value): mark("provisional"),
    (Status, Status.NOT_APPLICABLE.value): mark("not applicable"),
}
_STATES = {
    ConditionState.TRIPPED: mark("tripped"),
    ConditionState.POSSIBLE: mark("possible"),
    ConditionState.CLEAR: mark("clear"),
    ConditionState.UNDETERMINED: mark("undetermined"),
    ConditionState.NOT_APPLICABLE: mark("not applicable"),
}
_FACTS = {
    "minerals_in_products": mark("Minerals in the products"),
    "conflict_review": mark("Conflict review"),
    "retention_years": mark("Years that records are kept"),
    "policy_minerals": mark("Minerals that the policy names"),
}
_MONTHS = (
    mark("Jan"),
    mark("Feb"),
    mark("Mar"),
    mark("Apr"),
    mark("May"),
    mark("Jun"),
    mark("Jul"),
    mark("Aug"),
    mark("Sep"),
    mark("Oct"),
    mark("Nov"),
    mark("Dec"),
)

FACTS_COUNT = len(_FACTS)


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
    """A date as `21 Dec 2026`, in the window's language."""
    if value is None:
        return ""
    month = tr(_MONTHS[value.month - 1])
    return tr("{day} {month} {year}").format(day=value.day, month=month, year=value.year)


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
    return tr("{whole}.{tenth}\u00a0%").format(whole=tenths // 10, tenth=tenths % 10)


def coverage_sentence(coverage: CoverageOutcome) -> str:
    """`49 of 214 sources undocumented — 22.9 %, limit 20 %`, with the range while some are unknown."""
    if not coverage.total:
        return tr("No source of a mineral in scope is listed yet.")
    share = percent(coverage.undocumented, coverage.total)
    if coverage.unknown:
        upper = percent(coverage.undocumented + coverage.unknown, coverage.total)
        share = tr("{low} to {high}").format(low=share, high=upper)
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


def listed(parts: Iterable[str]) -> str:
    """Several words one after another."""
    return tr(", ").join(parts)


def pair(name: str, value: object) -> str:
    """A name and what it is, as in `Limit: 20 %`."""
    return tr("{name}: {value}").format(name=name, value=value)


def condition_title(id: str) -> str:  # noqa: A002 - a condition's id is called so everywhere
    """A serious condition by its id."""
    return tr("Due-diligence coverage") if id == COVERAGE else tr("Conflict source without action plan")
