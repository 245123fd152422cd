"""Facts made for one test: everything answered and conforming, unless said otherwise."""

from collections.abc import Iterable, Mapping
from datetime import date
from itertools import count
from typing import Any

from workbench.audit.enums import (
    ActionTaken,
    Conflict,
    ConflictReview,
    DueDiligence,
    Mineral,
    Rating,
)
from workbench.audit.facts import Facts, SourceFacts, tally
from workbench.audit.outcome import Outcome, Remark
from workbench.audit.records import Answer, Basis, Source
from workbench.criteria.loader import bundled_editions
from workbench.criteria.model import Edition
from workbench.rating.evaluate import evaluate

EDITIONS = bundled_editions()
OLDEST, MIDDLE, NEWEST = EDITIONS
BY_VERSION = {edition.version: edition for edition in EDITIONS}
THREE_TG = (Mineral.TANTALUM, Mineral.TIN, Mineral.TUNGSTEN, Mineral.GOLD)
ALL = tuple(Mineral)
REFS = tuple(element.ref for element in NEWEST.elements)

_numbers = count(1)


def source(mineral: Mineral = Mineral.TIN, **fields: Any) -> Source:
    """One source with an id of its own; documented unless said."""
    fields.setdefault("id", f"s{next(_numbers):06d}")
    fields.setdefault("due_diligence", DueDiligence.DOCUMENTED)
    return Source(mineral=mineral, **fields)


def confirmed(mineral: Mineral = Mineral.TIN, *origins: str, **fields: Any) -> Source:
    """A documented source with a confirmed purchase, and no action unless said."""
    return source(mineral, conflict=Conflict.CONFIRMED, origin_countries=origins, **fields)


def sources(
    total: int, undocumented: int = 0, unknown: int = 0, mineral: Mineral = Mineral.TIN
) -> list[Source]:
    """So many sources of one mineral, those without due diligence first."""
    words = [DueDiligence.UNDOCUMENTED] * undocumented + [DueDiligence.UNKNOWN] * unknown
    words += [DueDiligence.DOCUMENTED] * (total - len(words))
    return [source(mineral, due_diligence=word) for word in words]


def answers(
    changed: Mapping[str, Rating | None] | None = None, reasons: Mapping[str, str] | None = None
) -> dict[str, Answer]:
    """Conformance on every element but those changed; no reasons but those given."""
    ratings: dict[str, Rating | None] = dict.fromkeys(REFS, Rating.CONFORMANCE)
    ratings.update(changed or {})
    reasons = reasons or {}
    return {
        ref: Answer(element=ref, rating=rating, reason=reasons.get(ref)) for ref, rating in ratings.items()
    }


def basis(**fields: Any) -> Basis:
    """Everything answered: 3TG in the products, all minerals in the policy, five years, none confirmed."""
    answered: dict[str, Any] = {
        "minerals_in_products": THREE_TG,
        "retention_years": 5,
        "policy_minerals": ALL,
        "conflict_review": ConflictReview.NONE_CONFIRMED,
    }
    return Basis(**answered | fields)


def facts(
    rows: Iterable[Source] | SourceFacts = (),
    *,
    answered: Mapping[str, Answer] | None = None,
    planned: Iterable[str] = (),
    closing_meeting: date | None = None,
    as_of: date | None = None,
    **in_basis: Any,
) -> Facts:
    """Facts of an audit that is answered throughout; keywords that are left go into its basis.

    The products hold 3TG and the review says what the sources say, unless said otherwise.
    """
    counted = rows if isinstance(rows, SourceFacts) else tally(rows)
    if counted.confirmed:
        in_basis.setdefault("conflict_review", ConflictReview.CONFIRMED)
    return Facts(
        basis=basis(**in_basis),
        answers=answers() if answered is None else answered,
        sources=counted,
        planned=frozenset(planned),
        closing_meeting=closing_meeting,
        as_of=as_of,
    )


def rated(edition: Edition, of: Facts, **options: Any) -> Outcome:
    """The outcome with all bundled editions as the family."""
    return evaluate(edition, of, **({"family": EDITIONS} | options))


def codes(remarks: Iterable[Remark]) -> list[str]:
    """The codes of remarks, in their order."""
    return [remark.code for remark in remarks]


def places(remarks: Iterable[Remark]) -> list[str]:
    """The places of remarks, in their order."""
    return [remark.at for remark in remarks]


NO_ACTION = ActionTaken.NONE
LETTER = ActionTaken.DOCUMENTED_ACTION
PLAN = ActionTaken.PLAN
MANAGED = ActionTaken.MANAGED_PLAN
