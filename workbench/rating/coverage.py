"""The serious condition on coverage: how many sources in scope lack documented due diligence.

All in integers, so that exactly the limit never trips by rounding.
"""

from types import MappingProxyType

from workbench.audit.enums import ConditionState, Mineral, Rating
from workbench.audit.facts import Facts, Tally
from workbench.audit.outcome import CoverageOutcome, Remark
from workbench.audit.remarks import Code, remark
from workbench.criteria.model import CoverageRule, Edition
from workbench.rating.scope import is_not_applicable, products_in_scope, source_label, sources_in_scope
from workbench.rating.terms import due


def judge_coverage(edition: Edition, facts: Facts, *, at_signoff: bool) -> CoverageOutcome:
    """The condition as it stands; at sign-off every unknown source counts as undocumented."""
    tallies = {mineral: _counted(facts, mineral, at_signoff) for mineral in edition.minerals}
    counted = sum(tallies.values(), Tally())
    state = _state(edition, facts, counted)
    rating = _rating(edition.coverage, state, counted)
    to_clear, to_trip = _distance(edition.coverage, state, counted)
    return CoverageOutcome(
        state=state,
        rating=rating,
        undocumented=counted.undocumented,
        unknown=counted.unknown,
        total=counted.total,
        limit_percent=edition.coverage.limit_percent,
        to_clear=to_clear,
        to_trip=to_trip,
        by_mineral=MappingProxyType(_shown(edition, facts, tallies)),
        warnings=_warnings(edition, facts, state, tallies),
        due=due(edition, rating, facts.closing_meeting),
    )


def _counted(facts: Facts, mineral: Mineral, at_signoff: bool) -> Tally:
    tally = facts.sources.tallies.get(mineral, Tally())
    if at_signoff:
        return Tally(total=tally.total, undocumented=tally.undocumented + tally.unknown)
    return tally


def _state(edition: Edition, facts: Facts, counted: Tally) -> ConditionState:
    if is_not_applicable(edition, facts):
        return ConditionState.NOT_APPLICABLE
    if not counted.total:
        return ConditionState.UNDETERMINED
    allowed = _allowed(edition.coverage, counted.total)
    if counted.undocumented > allowed:
        return ConditionState.TRIPPED
    if counted.undocumented + counted.unknown > allowed:
        return ConditionState.POSSIBLE
    return ConditionState.CLEAR


def _allowed(rule: CoverageRule, total: int) -> int:
    """The most sources that may lack due diligence: a > floor(b) says the same as a > b for whole a."""
    return rule.limit_percent * total // 100


def _rating(rule: CoverageRule, state: ConditionState, counted: Tally) -> Rating | None:
    if state is ConditionState.TRIPPED:
        return rule.over_limit
    if state in (ConditionState.POSSIBLE, ConditionState.CLEAR) and counted.undocumented:
        return rule.below_limit
    return None


def _distance(rule: CoverageRule, state: ConditionState, counted: Tally) -> tuple[int | None, int | None]:
    if state in (ConditionState.UNDETERMINED, ConditionState.NOT_APPLICABLE):
        return None, None
    allowed = _allowed(rule, counted.total)
    to_clear = max(0, counted.undocumented + counted.unknown - allowed)
    to_trip = max(0, allowed + 1 - counted.undocumented)
    return to_clear, to_trip


def _shown(edition: Edition, facts: Facts, tallies: dict[Mineral, Tally]) -> dict[Mineral, Tally]:
    in_products = products_in_scope(edition, facts) or ()
    return {mineral: tally for mineral, tally in tallies.items() if tally.total or mineral in in_products}


def _warnings(
    edition: Edition, facts: Facts, state: ConditionState, tallies: dict[Mineral, Tally]
) -> tuple[Remark, ...]:
    if state is ConditionState.NOT_APPLICABLE:
        return ()
    disagreeing = [
        remark(
            Code.REPEATS_DISAGREE,
            f"sources.{source.id}",
            source=source.id,
            name=source_label(source),
            mineral=source.mineral.value,
        )
        for source in sources_in_scope(edition, facts.sources.disagreeing)
    ]
    return (*_gaps(edition, facts, tallies), *disagreeing)


def _gaps(edition: Edition, facts: Facts, tallies: dict[Mineral, Tally]) -> list[Remark]:
    """Where the minerals in the products and the minerals of the sources do not match."""
    in_products = products_in_scope(edition, facts)
    if in_products is None or not any(tally.total for tally in tallies.values()):
        return []
    without = [mineral for mineral in in_products if not tallies[mineral].total]
    beside = [(mineral, tally.total) for mineral, tally in tallies.items() if mineral not in in_products]
    return [
        *(
            remark(Code.MINERAL_WITHOUT_SOURCE, "minerals_in_products", mineral=mineral.value)
            for mineral in without
        ),
        *(
            remark(Code.SOURCES_NOT_IN_PRODUCTS, "minerals_in_products", mineral=mineral.value, count=total)
            for mineral, total in beside
            if total
        ),
    ]
