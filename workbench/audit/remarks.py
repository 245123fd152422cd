"""The codes of all reasons, warnings and errors that a rating can give, and how one is made."""

from enum import StrEnum

from workbench.audit.outcome import Remark


class Code(StrEnum):
    """Why something is suggested, warned of, refused or still open. `sentences` holds a sentence for each."""

    # Suggestions on elements
    RECORDS_KEPT_TOO_SHORT = "records_kept_too_short"
    POLICY_LACKS_MINERALS = "policy_lacks_minerals"
    # Warnings on coverage
    MINERAL_WITHOUT_SOURCE = "mineral_without_source"
    SOURCES_NOT_IN_PRODUCTS = "sources_not_in_products"
    REPEATS_DISAGREE = "repeats_disagree"
    # Warnings on the conflict condition
    WOULD_TRIP_LATER = "would_trip_later"
    PLAN_WITHOUT_OWNER = "plan_without_owner"
    PLAN_WITHOUT_DUE = "plan_without_due"
    PLAN_WITHOUT_PROGRESS = "plan_without_progress"
    PLAN_OVERDUE = "plan_overdue"
    # Errors: answers in contradiction
    MILDER_WITHOUT_REASON = "milder_without_reason"
    NOT_APPLICABLE_WITHOUT_REASON = "not_applicable_without_reason"
    ALL_NOT_APPLICABLE = "all_not_applicable"
    REVIEW_MISSES_CONFIRMED = "review_misses_confirmed"
    REVIEW_WITHOUT_CONFIRMED = "review_without_confirmed"
    NO_BASIS = "no_basis"
    SOURCES_THOUGH_NOT_APPLICABLE = "sources_though_not_applicable"
    FINDING_THOUGH_NOT_APPLICABLE = "finding_though_not_applicable"
    # What else blocks sign-off
    ELEMENT_UNANSWERED = "element_unanswered"
    MINERALS_UNANSWERED = "minerals_unanswered"
    REVIEW_UNANSWERED = "review_unanswered"
    RETENTION_UNANSWERED = "retention_unanswered"
    POLICY_UNANSWERED = "policy_unanswered"
    NO_SOURCES = "no_sources"
    CONFLICT_WITHOUT_SOURCES = "conflict_without_sources"
    ORIGIN_UNKNOWN = "origin_unknown"


def remark(code: Code, at: str = "", **values: str | int) -> Remark:
    """A remark with its values by name; `at` is a path such as `answers.4.a.reason`."""
    return Remark(code=code.value, values=tuple(values.items()), at=at)
