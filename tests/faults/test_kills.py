"""Killed at any moment: no acknowledged answer is lost, and nothing is half there."""

import os
import random
import sys
from pathlib import Path

import pytest

from tests.faults.killing import ME, kill_loop, killed_while, type_answers_too_soon
from workbench.audit.records import AuditRecords
from workbench.criteria.model import Edition
from workbench.store.audit_file import AuditFile, preload

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="needs fork and SIGKILL"),
    pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning"),
]


@pytest.fixture
def seed() -> int:
    """A seed that the report of a failing test shows."""
    chosen = int.from_bytes(os.urandom(4))
    print(f"seed {chosen}")  # noqa: T201 - shown when the test fails
    return chosen


def test_that_no_acknowledged_answer_is_lost_in_200_kills(path: Path, seed: int) -> None:
    result = kill_loop(path, 200, seed=seed)
    assert (result.kills, result.lost, result.faults) == (200, 0, [])
    assert result.acknowledged >= 200


@pytest.mark.slow
def test_that_no_acknowledged_answer_is_lost_in_1000_kills(path: Path, seed: int) -> None:
    result = kill_loop(path, 1_000, seed=seed)
    assert (result.kills, result.lost, result.faults) == (1_000, 0, [])


def test_that_a_store_that_acknowledges_before_commit_is_caught(path: Path, seed: int) -> None:
    """The control: a harness that cannot see this loss would see none."""
    result = kill_loop(path, 60, seed=seed, typing=type_answers_too_soon)
    assert result.lost > 0
    assert result.faults == []


def test_that_a_killed_creation_leaves_all_or_nothing(
    tmp_path: Path, edition: Edition, records: AuditRecords, seed: int
) -> None:
    preload()
    chooser, there = random.Random(seed), 0
    for number in range(40):
        path = tmp_path / f"{number}.audit"

        def create(_pipe: int, path: Path = path) -> None:
            AuditFile.create(path, edition=edition, records=records, actor=ME).close()

        killed_while(create, chooser.uniform(0.0, 0.05))
        if path.exists():
            there += 1
            with AuditFile.open(path) as file:
                assert file.records() == records
                assert file.verify_journal().file == "whole"
        else:
            AuditFile.create(path, edition=edition, records=records, actor=ME).close()
        names = sorted(item.name for item in tmp_path.iterdir() if f"{number}.audit" in item.name)
        assert path.name in names
        path.unlink()
        assert [name for name in names if ".new" in name] == []
    print(f"{there} of 40 were complete")  # noqa: T201
