"""The criterion's rating: one edition, the facts of one audit, one outcome with its reasons."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from workbench.audit.enums import Rating, Status, worst
from workbench.audit.facts import Facts
from workbench.audit.outcome import ConflictOutcome, CoverageOutcome, ElementOutcome, Outcome
from workbench.criteria.loader import questions_changed
from workbench.criteria.model import Edition
from workbench.rating.conflict import judge_conflict
from workbench.rating.coverage import judge_coverage
from workbench.rating.elements import judge_elements
from workbench.rating.scope import is_not_applicable
from workbench.rating.signoff import errors, open_points, unanswered
from workbench.rating.terms import due, passes, plans_missing

Elements = Mapping[str, ElementOutcome]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Standing:
    """How the criterion stands when unknown sources are counted in one of the two ways.

    `passes` does not ask yet whether the rating can still move.
    """

    coverage: CoverageOutcome
    conflict: ConflictOutcome
    rating: Rating | None
    plans_missing: tuple[str, ...]
    passes: bool | None

    def says_the_same_as(self, other: "_Standing") -> bool:
        return self._essence() == other._essence()

    def _essence(self) -> tuple[object, ...]:
        # The conflict condition asks nothing of unknown due diligence, so it is the same in both.
        return self.rating, self.passes, self.coverage.state, self.coverage.rating


def evaluate(
    edition: Edition,
    facts: Facts,
    *,
    answered_under: Edition | None = None,
    family: Iterable[Edition] = (),
    at_signoff: bool = False,
) -> Outcome:
    """Rate the facts under an edition.

    `answered_under` is the audit's own edition (None: this one); `family` the editions of the criterion, for
    what later ones would say and for which questions changed in between; `at_signoff` counts every unknown
    source as undocumented.
    """
    own, family = answered_under or edition, tuple(family)
    elements = judge_elements(edition, facts)
    conflict = judge_conflict(edition, facts, family)
    at_the_end = _standing(edition, facts, elements, conflict, at_signoff=True)
    now = at_the_end if at_signoff else _standing(edition, facts, elements, conflict, at_signoff=False)
    keys = unanswered(edition, facts, elements)
    faults = errors(edition, facts, elements, is_own_edition=own.id == edition.id)
    blocks = (*faults, *open_points(edition, facts, keys, now.coverage, conflict))
    status = _status(now, at_the_end, is_blocked=bool(blocks))
    return Outcome(
        criterion=edition.id,
        code=edition.code,
        rating=now.rating,
        rating_at_signoff=at_the_end.rating,
        status=status,
        passed=now.passes if status is Status.FINAL or now.passes is False else None,
        coverage=now.coverage,
        conflict=conflict,
        elements=elements,
        unanswered=keys,
        plans_missing=now.plans_missing,
        questions_changed=questions_changed(own, edition, family),
        errors=faults,
        blocks_signoff=blocks,
        due=due(edition, now.rating, facts.closing_meeting),
    )


def _standing(
    edition: Edition, facts: Facts, elements: Elements, conflict: ConflictOutcome, *, at_signoff: bool
) -> _Standing:
    coverage = judge_coverage(edition, facts, at_signoff=at_signoff)
    if is_not_applicable(edition, facts):
        return _Standing(
            coverage=coverage,
            conflict=conflict,
            rating=Rating.NOT_APPLICABLE,
            plans_missing=(),
            passes=None,
        )
    ratings = {ref: element.rating for ref, element in elements.items()}
    ratings |= {coverage.id: coverage.rating, conflict.id: conflict.rating}
    rating = worst([rating for rating in ratings.values() if rating is not None])
    missing = plans_missing(edition, ratings, facts.planned)
    return _Standing(
        coverage=coverage,
        conflict=conflict,
        rating=rating,
        plans_missing=missing,
        passes=passes(edition, rating, missing),
    )


def _status(now: _Standing, at_the_end: _Standing, *, is_blocked: bool) -> Status:
    if now.rating is Rating.NOT_APPLICABLE:
        return Status.NOT_APPLICABLE
    if is_blocked or not now.says_the_same_as(at_the_end):
        return Status.PROVISIONAL
    return Status.FINAL
