"""Closed vocabularies, as they stand in the JSON document and in the file (by value)."""

from enum import StrEnum


class Mineral(StrEnum):
    """A mineral that some edition of the criterion judges, in the order of the declarations."""

    TANTALUM = "tantalum"
    TIN = "tin"
    TUNGSTEN = "tungsten"
    GOLD = "gold"
    COBALT = "cobalt"


class Rating(StrEnum):
    """A rating, worst first; NOT_APPLICABLE gives none."""

    PRIORITY = "priority"
    MAJOR = "major"
    MINOR = "minor"
    OPPORTUNITY = "opportunity"
    CONFORMANCE = "conformance"
    NOT_APPLICABLE = "not_applicable"

    @property
    def rank(self) -> int:
        """0 for the worst; a smaller rank is a worse rating."""
        return _RATING_RANKS[self]

    @property
    def is_finding(self) -> bool:
        """Opportunity or worse."""
        return self.rank <= _RATING_RANKS[Rating.OPPORTUNITY]


_RATING_RANKS = {rating: rank for rank, rating in enumerate(Rating)}


def worst(ratings: "list[Rating]") -> Rating | None:
    """The worst rating of those that count; None when none does."""
    counting = [rating for rating in ratings if rating is not Rating.NOT_APPLICABLE]
    return min(counting, key=lambda rating: rating.rank, default=None)


class DueDiligence(StrEnum):
    """Whether due diligence on a source is documented; the worst first."""

    UNDOCUMENTED = "undocumented"
    UNKNOWN = "unknown"
    DOCUMENTED = "documented"


class Conflict(StrEnum):
    """What is known of purchases from a conflict source; the worst first."""

    CONFIRMED = "confirmed"
    SUSPECTED = "suspected"
    NOT_ASSESSED = "not_assessed"
    NONE = "none"


class ActionTaken(StrEnum):
    """What the company does about a conflict source; the worst first."""

    NONE = "none"
    DOCUMENTED_ACTION = "documented_action"
    PLAN = "plan"
    MANAGED_PLAN = "managed_plan"


class ConflictReview(StrEnum):
    """The auditor's one answer for the audit: were all purchases looked at, and what came of it."""

    UNANSWERED = "unanswered"
    NONE_CONFIRMED = "none_confirmed"
    CONFIRMED = "confirmed"


class EvidenceKind(StrEnum):
    """How evidence was obtained."""

    DOCUMENT = "document"
    PHOTO = "photo"
    INTERVIEW = "interview"
    OBSERVATION = "observation"
    SEEN_NOT_RETAINED = "seen_not_retained"


class Method(StrEnum):
    """How something came to be known; a conformance should rest on more than one."""

    DOCUMENT = "document"
    INTERVIEW = "interview"
    OBSERVATION = "observation"


class Stance(StrEnum):
    """The auditee's response to a finding."""

    AGREE = "agree"
    DISAGREE = "disagree"


class LimitationKind(StrEnum):
    """What kept the auditors from seeing all."""

    ACCESS_REFUSED = "access_refused"
    RECORDS_ELSEWHERE = "records_elsewhere"
    PERSON_ABSENT = "person_absent"
    TIME = "time"
    OTHER = "other"


class ListKind(StrEnum):
    """What a list that the user loaded is about."""

    STATUS = "status"
    CAHRA = "cahra"


class Responsibility(StrEnum):
    """Where the responsibility for an element sits."""

    CORPORATE = "corporate"
    FACILITY = "facility"
    SHARED = "shared"


class AuditKind(StrEnum):
    """Why this audit takes place."""

    INITIAL = "initial"
    CLOSURE = "closure"
    FOLLOW_UP = "follow_up"


class ConditionState(StrEnum):
    """How a serious condition stands."""

    TRIPPED = "tripped"
    POSSIBLE = "possible"
    CLEAR = "clear"
    UNDETERMINED = "undetermined"
    NOT_APPLICABLE = "not_applicable"


class Status(StrEnum):
    """Whether the rating can still move."""

    FINAL = "final"
    PROVISIONAL = "provisional"
    NOT_APPLICABLE = "not_applicable"
