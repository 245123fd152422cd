"""The transaction around a unit, and what the file's refusals are called. Heavy, as `unit` is."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from workbench.audit.facts import RunningCounts
from workbench.audit.said import Said
from workbench.errors import CannotWrite
from workbench.store.connection import Connection, DatabaseError
from workbench.store.unit import Unit, engine_over


@contextmanager
def unit_over(
    engine: Engine,
    raw: Connection,
    counts: RunningCounts,
    is_stopped: Callable[[], bool] = lambda: False,
) -> Iterator[Unit]:
    """A unit in a transaction of its own: committed when left well, rolled back when left by an exception."""
    with engine.connect() as core, core.begin():
        yield Unit(core, raw, counts, is_stopped)


@contextmanager
def refusals(path: Path, *, saved: Callable[[], bool] = lambda: False) -> Iterator[None]:
    """Turn SQLite's refusals to write into problems that name the file and a way out.

    Where a commit ended in an error, `saved` reads again whether it took place after all.
    """
    try:
        yield
    except (DBAPIError, DatabaseError) as error:
        if saved():
            return
        original = error.orig if isinstance(error, DBAPIError) else error
        problem = _problem(path, str(original))
        if problem is None:
            raise
        raise problem from error


def _problem(path: Path, text: str) -> CannotWrite | None:
    for sign, (what, next_step) in _REFUSALS.items():
        if sign in text:
            return CannotWrite(
                Said("{name} could not be saved: {what}.", name=path.name, what=what), next_step
            )
    return None


_REFUSALS = {
    "full": (Said("the disk is full"), Said("Make room and try again, or save a copy elsewhere.")),
    "locked": (Said("another program holds it"), Said("Close it there and try again.")),
    "readonly": (
        Said("it or its folder may not be written to"),
        Said("Allow writing, or save a copy elsewhere."),
    ),
    "disk I/O": (Said("the disk reports an error"), Said("Save a copy elsewhere, then check the disk.")),
    "unable to open": (
        Said("its folder may not be written to"),
        Said("Allow writing, or save a copy elsewhere."),
    ),
    "malformed": (Said("its pages are damaged"), Said("Keep the file as it is, and open a backup.")),
}

__all__ = ["engine_over", "refusals", "unit_over"]
