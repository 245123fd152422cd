"""The first hits of a search over a million sources, from the question to the records, in one frame."""

from pathlib import Path

import pytest

from tests.bench.figures import RecordRatio, best_of
from tests.bench.test_rating_cost import audit_with
from workbench.store.audit_file import AuditFile
from workbench.store.source_filter import SourceFilter

_FRAME_MS = 16.7
_SOURCES = 1_000_000
_HITS = 50
_ROUNDS = 5
# Frequent, found late, rare, absent; several words; fewer letters than three.
_TEXTS = ("example", "cid", "cid999999", "12345", "works 999999", "nothing of that name", "my", "qz", "7")


@pytest.mark.bench
def test_that_the_first_hits_among_a_million_come_within_a_frame(
    record_ratio: RecordRatio, tmp_path: Path
) -> None:
    with audit_with(_SOURCES, tmp_path) as file:
        while file.make_search():
            pass
        slowest = max(_first_hits(file, text) for text in _TEXTS)
    record_ratio("first 50 hits among 1 000 000 sources", slowest * 1_000, _FRAME_MS, "ms")


def _first_hits(file: AuditFile, text: str) -> float:
    return best_of(_ROUNDS, lambda: file.sources(SourceFilter(text=text), limit=_HITS))
