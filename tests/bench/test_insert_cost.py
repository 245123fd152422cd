"""Insert of 100 000 sources, journal and counts included, over a raw executemany of the same rows.

The raw insert goes into the same table with the same indexes, under the same settings, in one transaction.
"""

from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from tests.bench.figures import RecordRatio, timed
from tests.bench.test_rating_cost import ACTOR, made_sources
from workbench.audit.records import Facility
from workbench.criteria.loader import find_edition
from workbench.operations.audits import create_audit

_SOURCES = 100_000
_ROUNDS = 3


def _insert_ours(path: Path) -> float:
    sources = made_sources(_SOURCES)
    edition = find_edition("rba-minerals@8.0.0")
    with create_audit(path, edition=edition, facility=Facility(name="Sample"), actor=ACTOR) as file:

        def fill() -> None:
            with file.unit("Fill", actor=ACTOR) as unit:
                unit.insert_sources(sources)

        with file.unit("Warm up", actor=ACTOR) as unit:  # the first unit imports what units need
            unit.put(Facility(name="Sample Plant"))
        return timed(fill)


def _insert_raw(filled: Path, path: Path) -> float:
    origin = dbapi2.connect(str(filled))
    schema = origin.execute("SELECT sql FROM sqlite_master WHERE tbl_name = 'source' AND sql IS NOT NULL")
    statements = [row[0] for row in schema]
    rows = origin.execute("SELECT * FROM source").fetchall()
    origin.close()
    bare = dbapi2.connect(str(path), isolation_level=None)
    for statement in ("PRAGMA journal_mode=DELETE", "PRAGMA synchronous=EXTRA", *statements):
        bare.execute(statement)
    places = ", ".join("?" * len(rows[0]))

    def fill() -> None:
        bare.execute("BEGIN IMMEDIATE")
        bare.executemany(f"INSERT INTO source VALUES ({places})", rows)
        bare.execute("COMMIT")

    seconds = timed(fill)
    bare.close()
    return seconds


@pytest.mark.bench
def test_that_an_insert_costs_at_most_four_times_the_raw_one(
    record_ratio: RecordRatio, tmp_path: Path
) -> None:
    ours, raw = [], []
    for turn in range(_ROUNDS):
        path = tmp_path / f"{turn}.audit"
        ours.append(_insert_ours(path))
        raw.append(_insert_raw(path, tmp_path / f"{turn}.raw"))
    record_ratio("insert of 100 000 sources / raw executemany", min(ours) / min(raw), 4)
