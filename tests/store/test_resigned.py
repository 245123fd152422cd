"""Journals whose digests fit and whose contents no program of ours wrote: anyone can compute a digest."""

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from workbench.audit.enums import Rating
from workbench.audit.records import Actor, Answer
from workbench.errors import Problem, UnusableInput
from workbench.operations.history import changes_of
from workbench.store.audit_file import AuditFile, examine
from workbench.store.connection import connect

DEEP = "[" * 100_000 + "]" * 100_000
KEY = ["element"]


def _resigned(audit: AuditFile, *, head: Callable[[dict[str, Any]], str], payload: str | None = None) -> Path:
    """The audit, closed, with another last entry and the digests that belong to it."""
    audit.close()
    connection = connect(audit.path, mode="rw")
    connection.execute("PRAGMA foreign_keys = OFF")
    position, old, text = connection.execute(
        "SELECT position, hash, head FROM journal_entry ORDER BY position DESC LIMIT 1"
    ).fetchone()
    told = json.loads(text)
    if payload is not None:
        content = payload.encode("utf-8", "surrogatepass")
        told["commits"][0]["commit"] = hashlib.sha256(b"salt" + content).hexdigest()
        connection.execute(
            "UPDATE journal_payload SET encoding = 'plain', salt = ?, content = ? WHERE entry = ?",
            (b"salt", content, old),
        )
    new = head(told)
    digest = hashlib.sha256(new.encode()).hexdigest()
    connection.execute(
        "UPDATE journal_entry SET hash = ?, head = ? WHERE position = ?", (digest, new, position)
    )
    connection.execute("UPDATE journal_payload SET entry = ? WHERE entry = ?", (digest, old))
    connection.close()
    return audit.path


@pytest.fixture
def rated(audit: AuditFile, me: Actor) -> AuditFile:
    """An audit whose last entry rates an element."""
    with audit.unit("Rate 1.a Minor", actor=me) as unit:
        unit.put(Answer(element="1.a", rating=Rating.MINOR))
    return audit


def _images(columns: object, rows: object, table: str = "answer") -> str:
    return json.dumps({"images": {table: {"columns": columns, "rows": rows}}})


@pytest.mark.parametrize(
    "payload",
    [
        DEEP,
        "null",
        '"images"',
        '{"images": []}',
        _images(KEY, [], table="no_table"),
        _images(5, 5),
        _images([], [[None, []]]),
        _images(KEY, [[None, None]]),
        _images(KEY, [[None, ["1.a", "2.b"]]]),
        _images(KEY, [[None, [["1.a"]]]]),
        _images(KEY, [[None, [0.5]]]),
        _images(KEY, [[None, ["\ud800"]]]),
    ],
)
def test_that_contents_that_nobody_wrote_are_told_and_not_taken_back(
    rated: AuditFile, me: Actor, payload: str
) -> None:
    path = _resigned(rated, head=json.dumps, payload=payload)
    verdict = examine(path)
    assert (verdict.journal, verdict.first_bad) == ("broken", 2)
    with AuditFile.open(path) as file:
        for act in (lambda: changes_of(file, step=file.steps()[-1]), lambda: file.undo(actor=me)):
            with pytest.raises(Problem):
                act()


def test_that_contents_that_were_exchanged_are_told_when_they_are_to_be_taken_back(
    rated: AuditFile, me: Actor
) -> None:
    rated.close()
    connection = connect(rated.path, mode="rw")
    connection.execute("UPDATE journal_payload SET content = ?", (b"{}",))
    connection.close()
    with AuditFile.open(rated.path) as file, pytest.raises(UnusableInput, match="broken at entry 2"):
        file.undo(actor=me)


@pytest.mark.parametrize(
    "change",
    [
        {"what": None},
        {"what": ["a"]},
        {"what": "\ud800"},
        {"kind": 5},
        {"who": ["A. Tester"]},
        {"who": {"name": {"first": "A."}}},
        {"wall": "2026-11-02T08:00:00"},
        {"sequence": 2.0},
        {"sequence": True},
        {"monotonic": "1"},
        {"entity": "answer 1.a"},
        {"entity": [1]},
        {"continues": 5},
        {"undoes": "x"},
        {"commits": ["rows"]},
    ],
)
def test_that_an_entry_of_wrong_values_breaks_the_chain(rated: AuditFile, change: dict[str, Any]) -> None:
    path = _resigned(rated, head=lambda told: json.dumps(told | change))
    with pytest.raises(UnusableInput, match="broken at entry 2"):
        AuditFile.open(path)
    with AuditFile.open(path, read_only=True) as file:
        assert file.unproven is not None


@pytest.mark.parametrize("head", [DEEP, "null", "5", '"head"', "{}", '{"device": ' + "9" * 5_000 + "}"])
def test_that_an_entry_that_is_none_breaks_the_chain(rated: AuditFile, head: str) -> None:
    path = _resigned(rated, head=lambda _: head)
    with pytest.raises(UnusableInput, match="broken at entry 2"):
        AuditFile.open(path)
    verdict = examine(path)
    assert (verdict.journal, verdict.first_bad) == ("broken", 2)


@pytest.mark.parametrize("value", [DEEP, '[{"date": null, "note": "\\ud800"}]', "[NaN]"])
def test_that_a_list_in_a_row_that_nobody_wrote_is_a_damaged_file(rated: AuditFile, value: str) -> None:
    rated.close()
    connection = connect(rated.path, mode="rw")
    connection.execute("UPDATE answer SET related = ?", (value,))
    connection.close()
    with AuditFile.open(rated.path) as file, pytest.raises(UnusableInput, match="damaged"):
        file.answers()
    assert examine(rated.path).journal == "broken"
