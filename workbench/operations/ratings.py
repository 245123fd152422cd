"""Rate an audit, under its own edition or another one."""

from datetime import date
from functools import lru_cache

from workbench.audit.outcome import Outcome
from workbench.criteria.loader import bundled_editions, edition_from_toml, find_edition
from workbench.criteria.model import Edition
from workbench.rating.evaluate import evaluate
from workbench.store.questions import Questions


@lru_cache(maxsize=8)
def _edition(name: str, data: bytes) -> Edition:
    return edition_from_toml(data, name)


def own_edition(file: Questions) -> Edition:
    """The edition that the audit is judged by: the copy inside it, whatever the program ships today."""
    name, data = file.edition_copy()
    return _edition(name, data)


def family(edition: Edition) -> tuple[Edition, ...]:
    """All editions of one criterion, oldest first; the audit's own copy stands for its version."""
    others = [one for one in bundled_editions(edition.criterion) if one.version != edition.version]
    return tuple(sorted([*others, edition], key=lambda one: one.published))


def edition_for(file: Questions, criterion: str | None) -> Edition:
    """The audit's own edition, or the one named; raises WrongUsage for an unknown one."""
    own = own_edition(file)
    if criterion is None or criterion == own.id:
        return own
    return find_edition(criterion)


def rate(
    file: Questions, *, criterion: str | None = None, at_signoff: bool = False, as_of: date | None = None
) -> Outcome:
    """The outcome now. `as_of` is the day on which plans are looked at for being overdue (default: today)."""
    own = own_edition(file)
    return evaluate(
        edition_for(file, criterion),
        file.facts(as_of=as_of or date.today()),
        answered_under=own,
        family=family(own),
        at_signoff=at_signoff,
    )
