"""The report's words for closed vocabularies, dates and shares, in its language whatever the machine's."""

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
)
from workbench.audit.outcome import Remark
from workbench.audit.telling import told_remark
from workbench.report.saying import Words, counted, mark, said_in_report, tr

_MONTHS = (
    *(mark("January"), mark("February"), mark("March"), mark("April"), mark("May"), mark("June")),
    *(mark("July"), mark("August"), mark("September")),
    *(mark("October"), mark("November"), mark("December")),
)

KINDS = Words(
    {
        AuditKind.INITIAL: mark("Initial assessment"),
        AuditKind.CLOSURE: mark("Closure audit"),
        AuditKind.FOLLOW_UP: mark("Follow-up audit"),
    }
)
MINERALS = Words(
    {
        Mineral.TANTALUM: mark("tantalum"),
        Mineral.TIN: mark("tin"),
        Mineral.TUNGSTEN: mark("tungsten"),
        Mineral.GOLD: mark("gold"),
        Mineral.COBALT: mark("cobalt"),
    }
)
DUE_DILIGENCE = Words(
    {
        DueDiligence.DOCUMENTED: mark("documented"),
        DueDiligence.UNDOCUMENTED: mark("undocumented"),
        DueDiligence.UNKNOWN: mark("unknown"),
    }
)
CONFLICT = Words(
    {
        Conflict.CONFIRMED: mark("confirmed"),
        Conflict.SUSPECTED: mark("suspected"),
        Conflict.NOT_ASSESSED: mark("not assessed"),
        Conflict.NONE: mark("none known"),
    }
)
ACTION = Words(
    {
        ActionTaken.NONE: mark("no action"),
        ActionTaken.DOCUMENTED_ACTION: mark("documented action, no plan"),
        ActionTaken.PLAN: mark("plan, not managed"),
        ActionTaken.MANAGED_PLAN: mark("managed plan"),
    }
)
STATES = Words(
    {
        ConditionState.TRIPPED: mark("tripped"),
        ConditionState.POSSIBLE: mark("possible"),
        ConditionState.CLEAR: mark("clear"),
        ConditionState.UNDETERMINED: mark("undetermined"),
        ConditionState.NOT_APPLICABLE: mark("not applicable"),
    }
)
REVIEW = Words(
    {
        ConflictReview.UNANSWERED: mark("not answered"),
        ConflictReview.NONE_CONFIRMED: mark(
            "all purchases were looked at; none from a conflict source is confirmed"
        ),
        ConflictReview.CONFIRMED: mark(
            "all purchases were looked at; some from a conflict source are confirmed"
        ),
    }
)
RESPONSIBILITY = Words(
    {
        Responsibility.CORPORATE: mark("corporate"),
        Responsibility.FACILITY: mark("facility"),
        Responsibility.SHARED: mark("shared"),
    }
)
STANCE = Words({Stance.AGREE: mark("agrees."), Stance.DISAGREE: mark("disagrees.")})
EVIDENCE = Words(
    {
        EvidenceKind.DOCUMENT: mark("document"),
        EvidenceKind.PHOTO: mark("photo"),
        EvidenceKind.INTERVIEW: mark("interview"),
        EvidenceKind.OBSERVATION: mark("observation"),
        EvidenceKind.SEEN_NOT_RETAINED: mark("seen, not retained"),
    }
)
LIMITATIONS = Words(
    {
        LimitationKind.ACCESS_REFUSED: mark("access refused"),
        LimitationKind.RECORDS_ELSEWHERE: mark("records kept elsewhere"),
        LimitationKind.PERSON_ABSENT: mark("person absent"),
        LimitationKind.TIME: mark("not enough time"),
        LimitationKind.OTHER: mark("other"),
    }
)
RATINGS = Words(
    {
        Rating.PRIORITY: mark("Priority"),
        Rating.MAJOR: mark("Major"),
        Rating.MINOR: mark("Minor"),
        Rating.OPPORTUNITY: mark("Opportunity"),
        Rating.CONFORMANCE: mark("Conformance"),
        Rating.NOT_APPLICABLE: mark("Not applicable"),
    }
)
FACTS = Words(
    {
        "minerals_in_products": mark("minerals in the products"),
        "conflict_review": mark("conflict review"),
        "retention_years": mark("years that records are kept"),
        "policy_minerals": mark("minerals that the policy names"),
    }
)


def day(value: date | None) -> str:
    """`4 December 2026`; `not recorded` without a date."""
    if value is None:
        return tr("not recorded")
    # The first of a month has a form of its own in French.
    number = tr("1") if value.day == 1 else value.day
    return tr("{day} {month} {year}", day=number, month=tr(_MONTHS[value.month - 1]), year=value.year)


def moment(value: datetime) -> str:
    """`2026-11-05 18:20 +08:00`, in the zone that the value carries; the same in every language."""
    zone = value.strftime("%z")
    return f"{value:%Y-%m-%d %H:%M} {zone[:3]}:{zone[3:5]}"


def days(first: date | None, last: date | None) -> str:
    """`2 November 2026 to 4 November 2026`; one day once."""
    if first is None or last is None or first == last:
        return day(first or last)
    return tr("{first} to {last}", first=day(first), last=day(last))


def listed(words: Iterable[str]) -> str:
    """`a, b and c`."""
    *most, last = list(words) or [""]
    return tr("{most} and {last}", most=commas(most), last=last) if most else last


def commas(words: Iterable[str]) -> str:
    """`a, b, c`."""
    return tr(", ").join(words)


def semicolons(words: Iterable[str]) -> str:
    """`a; b; c`."""
    return tr("; ").join(words)


def minerals(values: Iterable[Mineral] | None) -> str:
    """`tin, gold and cobalt`, in the order of the vocabulary."""
    if values is None:
        return tr("not answered")
    chosen = set(values)
    return listed(MINERALS[mineral] for mineral in Mineral if mineral in chosen) or tr("none")


def capitalised(text: str) -> str:
    """With a capital where a sentence or a title begins; names within keep theirs."""
    return text[:1].upper() + text[1:]


def share(part: int, total: int, limit: int | None = None) -> str:
    """A share in per cent, in integers, rounded half up; with digits enough to be told from the limit."""
    for digits in (1, 2, 3, 4):
        scale = 10**digits
        scaled = (200 * scale * part + total) // (2 * total)
        if limit is None or scaled != limit * scale or 100 * part == limit * total:
            break
    return tr("{whole}.{part} %", whole=scaled // scale, part=f"{scaled % scale:0{digits}d}")


def years(number: int) -> str:
    """`5 years`."""
    return counted(number, "{n} year", "{n} years")


def sentence(remark: Remark) -> str:
    """What a rating says, such as a warning."""
    return told_remark(remark, _Report())


class _Report:
    """How the report says what the rooms below it say."""

    def said(self, template: str) -> str:
        return said_in_report(template)

    def word(self, value: Mineral | Rating) -> str:
        return MINERALS[value] if isinstance(value, Mineral) else RATINGS[value]

    def day(self, value: date) -> str:
        return day(value)

    def years(self, number: int) -> str:
        return years(number)

    def commas(self, words: Iterable[str]) -> str:
        return commas(words)

    def semicolons(self, words: Iterable[str]) -> str:
        return semicolons(words)


def code_and_edition(code: str, version: str) -> str:
    """The code means something only together with its edition."""
    return f"{code} · VAP {version}"
