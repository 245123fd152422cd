"""The serious condition on confirmed conflict sources, each judged by its origin and by what is done."""

from collections.abc import Iterable, Sequence
from datetime import date
from enum import Enum, auto

from workbench.audit.enums import ActionTaken, ConditionState, ConflictReview, Rating
from workbench.audit.facts import Facts
from workbench.audit.outcome import ConflictOutcome, Remark
from workbench.audit.records import Plan, Source
from workbench.audit.remarks import Code, remark
from workbench.criteria.model import Edition, Origins
from workbench.rating.scope import (
    is_not_applicable,
    source_label,
    sources_in_scope,
    total_in_scope,
)
from workbench.rating.terms import due


class _Verdict(Enum):
    """How one confirmed source stands under one edition."""

    TRIPS = auto()
    ORIGIN_UNKNOWN = auto()
    EXCUSED = auto()


def judge_conflict(edition: Edition, facts: Facts, family: Iterable[Edition]) -> ConflictOutcome:
    """The condition as it stands; `family` are the editions that a source outside may trip later."""
    if is_not_applicable(edition, facts):
        return ConflictOutcome(state=ConditionState.NOT_APPLICABLE, rating=None)
    confirmed = sources_in_scope(edition, facts.sources.confirmed)
    state, sources = _state(edition, facts, confirmed)
    rating: Rating | None = edition.conflict.rating if state is ConditionState.TRIPPED else None
    return ConflictOutcome(
        state=state,
        rating=rating,
        sources=tuple(source.id for source in sources),
        warnings=(
            *_later_trips(edition, confirmed, family),
            *(warning for source in confirmed for warning in _plan_warnings(source, facts.as_of)),
        ),
        due=due(edition, rating, facts.closing_meeting),
    )


def review_contradictions(facts: Facts) -> tuple[Remark, ...]:
    """Where the conflict review and the sources contradict each other, whatever an edition's scope."""
    confirmed = facts.sources.confirmed
    if facts.conflict_review is ConflictReview.NONE_CONFIRMED and confirmed:
        return (
            remark(
                Code.REVIEW_MISSES_CONFIRMED,
                "conflict_review",
                count=len(confirmed),
                name=source_label(confirmed[0]),
            ),
        )
    if facts.conflict_review is ConflictReview.CONFIRMED and not confirmed:
        return (remark(Code.REVIEW_WITHOUT_CONFIRMED, "conflict_review"),)
    return ()


def sources_of_unknown_origin(edition: Edition, facts: Facts) -> tuple[Source, ...]:
    """The confirmed sources whose unknown origin leaves the condition open."""
    confirmed = sources_in_scope(edition, facts.sources.confirmed)
    return tuple(source for source in confirmed if _verdict(edition, source) is _Verdict.ORIGIN_UNKNOWN)


def lacks_all_grounds(edition: Edition, facts: Facts) -> bool:
    """Neither the minerals in the products nor any source is known, so there is nothing to judge by."""
    return facts.basis.minerals_in_products is None and not total_in_scope(edition, facts)


def _state(
    edition: Edition, facts: Facts, confirmed: Sequence[Source]
) -> tuple[ConditionState, Sequence[Source]]:
    tripping = [source for source in confirmed if _verdict(edition, source) is _Verdict.TRIPS]
    if tripping:
        return ConditionState.TRIPPED, tripping
    open_sources = sources_of_unknown_origin(edition, facts)
    is_unreviewed = facts.conflict_review is ConflictReview.UNANSWERED
    if open_sources or is_unreviewed or lacks_all_grounds(edition, facts):
        return ConditionState.UNDETERMINED, open_sources
    return ConditionState.CLEAR, ()


def _verdict(edition: Edition, source: Source) -> _Verdict:
    if source.action in edition.conflict.excused_by or _is_outside(edition, source):
        return _Verdict.EXCUSED
    if edition.conflict.origins is Origins.COVERED and not source.origin_countries:
        return _Verdict.ORIGIN_UNKNOWN
    return _Verdict.TRIPS


def _is_outside(edition: Edition, source: Source) -> bool:
    """All its origins are known, and none is a country that the edition looks at."""
    if edition.conflict.origins is Origins.ANY or not source.origin_countries:
        return False
    return edition.covered_countries.isdisjoint(source.origin_countries)


def _later_trips(edition: Edition, confirmed: Iterable[Source], family: Iterable[Edition]) -> list[Remark]:
    later = sorted(
        (other for other in family if other.published > edition.published),
        key=lambda other: other.published,
    )
    warnings = []
    for source in confirmed:
        first = next((other for other in later if _trips(other, source)), None)
        if first is not None and _is_outside(edition, source):
            warnings.append(_later_trip(source, first))
    return warnings


def _trips(edition: Edition, source: Source) -> bool:
    return source.mineral in edition.minerals and _verdict(edition, source) is _Verdict.TRIPS


def _later_trip(source: Source, edition: Edition) -> Remark:
    return _about(
        Code.WOULD_TRIP_LATER, source, version=edition.version, rating=edition.conflict.rating.value
    )


def _plan_warnings(source: Source, as_of: date | None) -> list[Remark]:
    """What a plan that is called managed lacks; whether it is managed stays the auditor's decision."""
    if source.action is not ActionTaken.MANAGED_PLAN:
        return []
    plan = source.plan or Plan()
    warnings = []
    if not (plan.owner or "").strip():
        warnings.append(_about(Code.PLAN_WITHOUT_OWNER, source))
    if plan.due is None:
        warnings.append(_about(Code.PLAN_WITHOUT_DUE, source))
    elif _is_overdue(plan, plan.due, as_of):
        warnings.append(_about(Code.PLAN_OVERDUE, source, due=plan.due.isoformat()))
    if not any(step.date for step in plan.progress):
        warnings.append(_about(Code.PLAN_WITHOUT_PROGRESS, source))
    return warnings


def _is_overdue(plan: Plan, due_on: date, as_of: date | None) -> bool:
    """Past its date, and no additional action with a date that is not past itself."""
    if as_of is None or due_on >= as_of:
        return False
    has_action = bool((plan.additional_action or "").strip())
    return not has_action or plan.additional_due is None or plan.additional_due < as_of


def _about(code: Code, source: Source, **values: str | int) -> Remark:
    return remark(
        code,
        f"sources.{source.id}",
        source=source.id,
        name=source_label(source),
        mineral=source.mineral.value,
        **values,
    )
