"""The English sentence of each remark: what is so, where, and for what must change, what to do."""

from collections.abc import Mapping
from types import MappingProxyType

from workbench.audit.outcome import Remark
from workbench.audit.remarks import Code

SENTENCES: Mapping[str, str] = MappingProxyType(
    {
        Code.RECORDS_KEPT_TOO_SHORT: "Records are kept for {kept}; this edition asks for {asked}.",
        Code.POLICY_LACKS_MINERALS: "The policy does not name what is in the products: {minerals}.",
        Code.MINERAL_WITHOUT_SOURCE: (
            "No source of {mineral} is listed, though it is in the products; "
            "coverage counts the others as they stand."
        ),
        Code.SOURCES_NOT_IN_PRODUCTS: (
            "Sources of {mineral} are listed ({count}), but it is not among the minerals in the products; "
            "they are counted as they stand."
        ),
        Code.REPEATS_DISAGREE: (
            "Rows that name {name} ({mineral}) disagree with each other; the worst answer counts."
        ),
        Code.WOULD_TRIP_LATER: (
            "{name} ({mineral}) lies outside the Covered Countries and does not trip this edition; "
            "it would be {rating} from {version}."
        ),
        Code.PLAN_WITHOUT_OWNER: "The managed plan for {name} ({mineral}) has no owner.",
        Code.PLAN_WITHOUT_DUE: "The managed plan for {name} ({mineral}) has no due date.",
        Code.PLAN_WITHOUT_PROGRESS: "The managed plan for {name} ({mineral}) has no dated progress.",
        Code.PLAN_OVERDUE: (
            "The managed plan for {name} ({mineral}) was due on {due}, "
            "and no additional action has a date to come."
        ),
        Code.MILDER_WITHOUT_REASON: (
            "Element {element} is rated {rating}, milder than the suggested {suggested}, without a reason. "
            "Give the reason, or rate it {suggested}."
        ),
        Code.NOT_APPLICABLE_WITHOUT_REASON: (
            "Element {element} is not applicable without a reason. Give the reason, or rate the element."
        ),
        Code.ALL_NOT_APPLICABLE: (
            "Every element is not applicable though minerals in scope are in the products. "
            "Rate the elements that apply, or correct the minerals in the products."
        ),
        Code.REVIEW_MISSES_CONFIRMED: (
            "The conflict review says that none is confirmed, "
            "yet confirmed conflict sources are listed ({count}), {name} first. "
            "Correct the review or the sources."
        ),
        Code.REVIEW_WITHOUT_CONFIRMED: (
            "The conflict review says that a conflict source is confirmed, yet none is marked so. "
            "Mark the source, or correct the review."
        ),
        Code.NO_BASIS: (
            "No mineral in scope is in the products, and no basis for that is recorded. "
            "Record how it was established, or name the minerals."
        ),
        Code.SOURCES_THOUGH_NOT_APPLICABLE: (
            "No mineral in scope is in the products, yet sources in scope are listed ({count}). "
            "Remove the sources, or name their minerals among those in the products."
        ),
        Code.FINDING_THOUGH_NOT_APPLICABLE: (
            "Element {element} is rated {rating}, though no mineral in scope is in the products. "
            "Withdraw the finding, or name the minerals in the products."
        ),
        Code.ELEMENT_UNANSWERED: "Element {element} has no rating. Rate it.",
        Code.MINERALS_UNANSWERED: (
            "It is not recorded which minerals are in the products. Name them, or record that there are none."
        ),
        Code.REVIEW_UNANSWERED: (
            "It is not recorded whether all purchases were looked at for conflict sources. "
            "Answer the conflict review."
        ),
        Code.RETENTION_UNANSWERED: (
            "It is not recorded for how long records are kept. Enter the whole years."
        ),
        Code.POLICY_UNANSWERED: (
            "It is not recorded which minerals the policy names. Name them, or record that there are none."
        ),
        Code.NO_SOURCES: (
            "Coverage cannot be determined without sources of a mineral in scope. "
            "Import the declarations, or add the sources."
        ),
        Code.CONFLICT_WITHOUT_SOURCES: (
            "The conflict condition cannot be determined: "
            "neither minerals in the products nor sources are known. Name the minerals in the products."
        ),
        Code.ORIGIN_UNKNOWN: (
            "{name} ({mineral}) is a confirmed conflict source of unknown origin. "
            "Enter the countries of origin, or what is done about it."
        ),
    }
)


def sentence(remark: Remark) -> str:
    """The English sentence of a remark. A code that has none, or a value that is missing, is a KeyError."""
    words = {name: _in_words(name, value) for name, value in remark.values}
    return SENTENCES[remark.code].format_map(words)


def _in_words(name: str, value: str | int) -> str:
    # By the value's name, so that a smelter that happens to be called "minor" keeps its name.
    if name in ("rating", "suggested"):
        return str(value).replace("_", " ").capitalize()
    if name in ("kept", "asked"):
        return f"{value} year" if value == 1 else f"{value} years"
    return str(value)
