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
    Mineral,
    Rating,
    Responsibility,
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
)


def tr(text: str) -> str:
    """Our translation outside of widgets."""
    return QCoreApplication.translate("words", text)


_WORDS: dict[Word, str] = {
    Rating.PRIORITY: "Priority",
    Rating.MAJOR: "Major",
    Rating.MINOR: "Minor",
    Rating.OPPORTUNITY: "Opportunity",
    Rating.CONFORMANCE: "Conformance",
    Rating.NOT_APPLICABLE: "N/A",
    DueDiligence.DOCUMENTED: "Documented",
    DueDiligence.UNDOCUMENTED: "None seen",
    DueDiligence.UNKNOWN: "Unknown",
    Conflict.NONE: "No",
    Conflict.NOT_ASSESSED: "Not assessed",
    Conflict.SUSPECTED: "Suspected",
    Conflict.CONFIRMED: "Confirmed",
    ActionTaken.NONE: "None",
    ActionTaken.DOCUMENTED_ACTION: "Documented action",
    ActionTaken.PLAN: "Plan, not managed",
    ActionTaken.MANAGED_PLAN: "Managed plan",
    ConflictReview.UNANSWERED: "Not answered yet",
    ConflictReview.NONE_CONFIRMED: "All purchases looked at: none confirmed",
    ConflictReview.CONFIRMED: "All purchases looked at: some confirmed",
    Responsibility.CORPORATE: "Corporate",
    Responsibility.FACILITY: "Facility",
    Responsibility.SHARED: "Shared",
    Mineral.TANTALUM: "Tantalum",
    Mineral.TIN: "Tin",
    Mineral.TUNGSTEN: "Tungsten",
    Mineral.GOLD: "Gold",
    Mineral.COBALT: "Cobalt",
    AuditKind.INITIAL: "Initial",
    AuditKind.CLOSURE: "Closure",
    AuditKind.FOLLOW_UP: "Follow-up",
    Status.FINAL: "final",
    Status.PROVISIONAL: "provisional",
    Status.NOT_APPLICABLE: "not applicable",
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
    return tr("Not assessed") if value is None else tr(_WORDS[value])


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
    months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
    return f"{value.day} {months[value.month - 1]} {value.year}"


def clock(value: datetime) -> str:
    """A time as `14:32:07` on this computer's clock."""
    return f"{value.astimezone():%H:%M:%S}"


def percent(part: int, whole: int) -> str:
    """A share with one decimal, rounded half up in integers. It decides nothing: the counts beside it do."""
    if whole == 0:
        return "–"
    tenths = (2000 * part + whole) // (2 * whole)
    return f"{tenths // 10}.{tenths % 10} %"


def coverage_sentence(coverage: CoverageOutcome) -> str:
    """`49 of 214 sources undocumented — 22.9 %, limit 20 %`, with the range while some are unknown."""
    if not coverage.total:
        return tr("No source of a mineral in scope is listed yet.")
    share = percent(coverage.undocumented, coverage.total)
    if coverage.unknown:
        upper = percent(coverage.undocumented + coverage.unknown, coverage.total)
        share = f"{share} to {upper}"
    told = tr("{u} of {n} sources undocumented — {share}, limit {limit} %").format(
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
