"""What is unanswered, in contradiction or undetermined: all that blocks sign-off, and nothing else does."""

from collections.abc import Iterator, Mapping

from workbench.audit.enums import ConditionState, ConflictReview, Rating
from workbench.audit.facts import Facts
from workbench.audit.outcome import ConflictOutcome, CoverageOutcome, ElementOutcome, Remark
from workbench.audit.remarks import Code, remark
from workbench.criteria.model import Edition
from workbench.rating.conflict import lacks_all_grounds, review_contradictions, sources_of_unknown_origin
from workbench.rating.elements import missing_reasons
from workbench.rating.scope import (
    is_not_applicable,
    source_label,
    total_in_scope,
)

_FACT_CODES = {
    "minerals_in_products": Code.MINERALS_UNANSWERED,
    "conflict_review": Code.REVIEW_UNANSWERED,
    "retention_years": Code.RETENTION_UNANSWERED,
    "policy_minerals": Code.POLICY_UNANSWERED,
}


def unanswered(edition: Edition, facts: Facts, elements: Mapping[str, ElementOutcome]) -> tuple[str, ...]:
    """Elements without a rating by reference, then the audit's own facts by key."""
    if is_not_applicable(edition, facts):
        return ()
    basis = facts.basis
    is_missing = {
        "minerals_in_products": basis.minerals_in_products is None,
        "conflict_review": basis.conflict_review is ConflictReview.UNANSWERED,
        "retention_years": basis.retention_years is None,
        "policy_minerals": basis.policy_minerals is None,
    }
    return (
        *(ref for ref, element in elements.items() if element.rating is None),
        *(key for key, missing in is_missing.items() if missing),
    )


def errors(
    edition: Edition, facts: Facts, elements: Mapping[str, ElementOutcome], *, is_own_edition: bool
) -> tuple[Remark, ...]:
    """All contradictions by place. Under another edition an audit may well be not applicable."""
    found = [*missing_reasons(facts, elements), *review_contradictions(facts)]
    if not is_not_applicable(edition, facts):
        found += _all_not_applicable(facts, elements)
    elif is_own_edition:
        found += _against_not_applicable(edition, facts, elements)
    return tuple(found)


def open_points(
    edition: Edition,
    facts: Facts,
    keys: tuple[str, ...],
    coverage: CoverageOutcome,
    conflict: ConflictOutcome,
) -> tuple[Remark, ...]:
    """What is unanswered (`keys`) or undetermined, each with its place."""
    found = [_unanswered(key) for key in keys]
    if coverage.state is ConditionState.UNDETERMINED:
        found.append(remark(Code.NO_SOURCES, "sources"))
    if conflict.state is ConditionState.UNDETERMINED:
        found += _undetermined_conflict(edition, facts)
    return tuple(found)


def _unanswered(key: str) -> Remark:
    code = _FACT_CODES.get(key)
    if code is None:
        return remark(Code.ELEMENT_UNANSWERED, f"answers.{key}.rating", element=key)
    return remark(code, key)


def _undetermined_conflict(edition: Edition, facts: Facts) -> Iterator[Remark]:
    # An unanswered review is among the unanswered facts already.
    for source in sources_of_unknown_origin(edition, facts):
        yield remark(
            Code.ORIGIN_UNKNOWN,
            f"sources.{source.id}.origin_countries",
            source=source.id,
            name=source_label(source),
            mineral=source.mineral.value,
        )
    if lacks_all_grounds(edition, facts):
        yield remark(Code.CONFLICT_WITHOUT_SOURCES, "minerals_in_products")


def _all_not_applicable(facts: Facts, elements: Mapping[str, ElementOutcome]) -> Iterator[Remark]:
    is_in_scope = facts.basis.minerals_in_products is not None
    if is_in_scope and all(element.rating is Rating.NOT_APPLICABLE for element in elements.values()):
        yield remark(Code.ALL_NOT_APPLICABLE, "answers")


def _against_not_applicable(
    edition: Edition, facts: Facts, elements: Mapping[str, ElementOutcome]
) -> Iterator[Remark]:
    if not (facts.basis.not_applicable_reason or "").strip():
        yield remark(Code.NO_BASIS, "not_applicable_reason")
    total = total_in_scope(edition, facts)
    if total:
        yield remark(Code.SOURCES_THOUGH_NOT_APPLICABLE, "sources", count=total)
    for ref, element in elements.items():
        if element.rating is not None and element.rating.is_finding:
            at = f"answers.{ref}.rating"
            yield remark(Code.FINDING_THOUGH_NOT_APPLICABLE, at, element=ref, rating=element.rating.value)
