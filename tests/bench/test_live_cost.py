"""The running window with many sources: from a key to its pixels, and scrolling through them all.

Each window is a process of its own (`live.py`). Those that are compared take turns; the smallest figure of
the rounds counts, each of which is itself a median or a 99th of 100.
"""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bench.figures import RecordRatio
from tests.bench.processes import as_installed
from tests.bench.test_rating_cost import audit_with

_FRAME_MS = 16.7
_ROUNDS = 2


def _measured(what: str, audit: Path, variables: dict[str, str]) -> dict[str, float]:
    """One process' figures, on a copy of the audit."""
    copy = audit.with_suffix(".copy")
    shutil.copy(audit, copy)
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.live", what, str(copy)],
        env=variables,
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )
    told = (line.split() for line in done.stdout.splitlines())
    return {name: float(figure) for name, figure in told}


def _least(what: str, audits: list[Path], variables: dict[str, str]) -> list[dict[str, float]]:
    """For each audit the smallest figures of some rounds, in turns."""
    rounds = [[_measured(what, audit, variables) for audit in audits] for _ in range(_ROUNDS)]
    return [
        {name: min(one[place][name] for one in rounds) for name in rounds[0][place]}
        for place in range(len(audits))
    ]


def _audits(folder: Path, *sizes: int) -> list[Path]:
    for size in sizes:
        audit_with(size, folder).close()
    return [folder / f"{size}.audit" for size in sizes]


@pytest.mark.bench
def test_that_a_key_shows_as_soon_as_without_evaluation(record_ratio: RecordRatio, tmp_path: Path) -> None:
    [figures] = _least("keys", _audits(tmp_path, 100_000), as_installed(tmp_path))
    name = "key to pixels with 100 000 sources / without evaluation"
    record_ratio(name, figures["with"] / figures["without"], 1.3)


@pytest.mark.bench
def test_that_a_million_sources_do_not_slow_a_key(record_ratio: RecordRatio, tmp_path: Path) -> None:
    few, many = _least("keys", _audits(tmp_path, 10_000, 1_000_000), as_installed(tmp_path))
    record_ratio("key to pixels, 1 000 000 over 10 000 sources", many["with"] / few["with"], 1.3)


@pytest.mark.bench
def test_that_many_sources_scroll_without_a_hitch(record_ratio: RecordRatio, tmp_path: Path) -> None:
    few, many = _least("scroll", _audits(tmp_path, 10_000, 100_000), as_installed(tmp_path))
    record_ratio("scrolling 100 000 sources, memory over 10 000", many["memory"] / few["memory"], 1.3)
    record_ratio("scrolling 100 000 sources, 99th of 100 frames", many["frame"], _FRAME_MS, "ms")
