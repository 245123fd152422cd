"""Which minerals count: those that an edition judges, and those of them that are in the products."""

from collections.abc import Iterable

from workbench.audit.enums import Mineral
from workbench.audit.facts import Facts, Tally
from workbench.audit.records import Source
from workbench.criteria.model import Edition


def products_in_scope(edition: Edition, facts: Facts) -> tuple[Mineral, ...] | None:
    """The minerals in the products that the edition judges, in its order; None while unanswered."""
    in_products = facts.basis.minerals_in_products
    if in_products is None:
        return None
    return tuple(mineral for mineral in edition.minerals if mineral in in_products)


def is_not_applicable(edition: Edition, facts: Facts) -> bool:
    """No mineral in scope is in the products."""
    return products_in_scope(edition, facts) == ()


def sources_in_scope(edition: Edition, sources: Iterable[Source]) -> tuple[Source, ...]:
    """The sources of minerals that the edition judges."""
    return tuple(source for source in sources if source.mineral in edition.minerals)


def total_in_scope(edition: Edition, facts: Facts) -> int:
    """How many sources the edition counts."""
    return sum(facts.sources.tallies.get(mineral, Tally()).total for mineral in edition.minerals)


def source_label(source: Source) -> str:
    """How a sentence names a source: by name, else by smelter id, else by our id."""
    return source.name or source.smelter_id or source.id
