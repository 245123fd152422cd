"""From COMMIT to the outcome, after one answer changed, with few sources and with many."""

from itertools import cycle
from pathlib import Path

import pytest

from tests.bench.figures import RecordRatio, timed
from workbench.audit.enums import DueDiligence, Mineral, Rating
from workbench.audit.records import Actor, Facility, Source
from workbench.criteria.loader import find_edition
from workbench.operations.answers import rate_element
from workbench.operations.audits import create_audit
from workbench.operations.ratings import rate
from workbench.store.audit_file import AuditFile

ACTOR = Actor(name="Sample Auditor")
_FRAME_MS = 16.7
_ROUNDS = 15


def audit_with(sources: int, folder: Path) -> AuditFile:
    """An audit with so many sources over five minerals, every third undocumented."""
    file = create_audit(
        folder / f"{sources}.audit",
        edition=find_edition("rba-minerals@8.0.0"),
        facility=Facility(name="Sample Plant (fictitious)"),
        actor=ACTOR,
    )
    with file.unit("Fill", actor=ACTOR) as unit:
        unit.insert_sources(made_sources(sources))
    return file


def made_sources(count: int) -> list[Source]:
    minerals, words = cycle(Mineral), cycle(DueDiligence)
    return [
        Source(
            id=f"{number:032x}",
            mineral=next(minerals),
            smelter_id=f"CID{number:06d}",
            name=f"Example Works {number}",
            smelter_country="MY",
            due_diligence=next(words),
        )
        for number in range(count)
    ]


def _after_an_answer(file: AuditFile) -> float:
    """Seconds from COMMIT to the outcome; the best of some, since a machine does other things too."""
    ratings = cycle([Rating.MINOR, Rating.MAJOR])
    times = []
    for _ in range(_ROUNDS):
        rate_element(file, ref="2.b", rating=next(ratings), actor=ACTOR)
        times.append(timed(lambda: rate(file)))
    return min(times)


@pytest.mark.bench
def test_that_the_outcome_follows_an_answer_within_a_frame(record_ratio: RecordRatio, tmp_path: Path) -> None:
    with audit_with(1_000, tmp_path) as few, audit_with(100_000, tmp_path) as many:
        small, large = _after_an_answer(few), _after_an_answer(many)
    record_ratio("COMMIT to outcome with 100 000 sources", large * 1_000, _FRAME_MS, "ms")
    record_ratio("the same, 100 000 over 1 000 sources", large / small, 2)
