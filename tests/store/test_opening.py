"""How files that anyone may have made are opened."""

import hashlib
import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.store.conftest import Make
from workbench.audit.records import Actor, AuditRecords, Disagreement, Facility
from workbench.criteria.model import Edition
from workbench.errors import CannotWrite, Problem, UnusableInput, WrongPassphrase
from workbench.store.audit_file import AuditFile, examine
from workbench.store.connection import connect
from workbench.store.schema import VERSION


@pytest.fixture
def closed(audit: AuditFile) -> Path:
    """A fresh audit that nobody has open."""
    audit.close()
    return audit.path


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _refused(path: Path, *, passphrase: str | None = None) -> Problem:
    before = _digest(path)
    with pytest.raises(Problem) as refusal:
        AuditFile.open(path, passphrase=passphrase)
    assert _digest(path) == before
    assert [item for item in path.parent.iterdir() if item.name.startswith(path.name)] == [path]
    assert refusal.value.next_step
    return refusal.value


def test_that_what_was_created_can_be_opened_and_says_what_was_given(
    path: Path, edition: Edition, records: AuditRecords, me: Actor
) -> None:
    disagreement = Disagreement(condition="coverage", text="Counted too hard.")
    records = replace(records, disagreements=(disagreement,))
    with AuditFile.create(path, edition=edition, records=records, actor=me) as made:
        assert made.records() == records
        assert made.edition_copy() == (edition.id, edition.data)
        assert [entry.kind for entry in made.journal()] == ["create"]
        identity = made.audit_id
    with AuditFile.open(path) as again:
        assert again.records() == records
        assert again.audit_id == identity
    assert [item.name for item in path.parent.iterdir()] == [path.name]


def test_that_an_existing_target_is_never_overwritten(
    path: Path, edition: Edition, records: AuditRecords, me: Actor
) -> None:
    path.write_text("precious")
    with pytest.raises(CannotWrite, match="already there"):
        AuditFile.create(path, edition=edition, records=records, actor=me)
    assert path.read_text() == "precious"


def test_that_a_missing_folder_is_said(
    path: Path, edition: Edition, records: AuditRecords, me: Actor
) -> None:
    with pytest.raises(CannotWrite, match="no folder"):
        AuditFile.create(path / "x" / "y.audit", edition=edition, records=records, actor=me)


def test_that_leftovers_of_a_kill_are_cleared(closed: Path) -> None:
    leftover = closed.with_name(f".{closed.name}.abcd1234.new")
    leftover.write_bytes(b"half")
    AuditFile.open(closed).close()
    assert not leftover.exists()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "not an audit file"),
        (b"\xff\xd8\xff\xe0 a picture", "not an audit file"),
        (b"SQLite format 3\x00", "damaged"),
        (bytes(range(256)) * 16, "passphrase"),
    ],
)
def test_that_what_is_no_audit_is_refused(path: Path, content: bytes, said: str) -> None:
    path.write_bytes(content)
    assert said in _refused(path).what


def test_that_a_missing_file_is_said_and_not_made(path: Path) -> None:
    with pytest.raises(UnusableInput, match="There is no file"):
        AuditFile.open(path)
    assert not path.exists()


def test_that_a_folder_is_refused(path: Path) -> None:
    path.mkdir()
    with pytest.raises(UnusableInput, match="not a file"):
        AuditFile.open(path)


def test_that_a_pipe_is_refused_and_not_waited_for(path: Path) -> None:
    os.mkfifo(path)
    with pytest.raises(UnusableInput, match="not a file"):
        AuditFile.open(path)


def test_that_another_programs_database_is_refused(path: Path) -> None:
    other = connect(path, mode="rwc")
    other.execute("CREATE TABLE t (x)")
    other.close()
    assert "not an audit" in _refused(path).what


@pytest.mark.parametrize(("version", "said"), [(VERSION + 1, "newer version"), (0, "never was")])
def test_that_files_of_unknown_versions_are_refused_with_advice(
    closed: Path, version: int, said: str
) -> None:
    other = connect(closed, mode="rw")
    other.execute(f"PRAGMA user_version = {version}")
    other.close()
    assert said in _refused(closed).what


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER t AFTER INSERT ON answer BEGIN UPDATE answer SET rating = 'conformance'; END",
        "CREATE VIEW v AS SELECT * FROM answer",
        "CREATE TABLE more (x)",
        "CREATE INDEX more ON answer (rating)",
        "ALTER TABLE answer ADD COLUMN g TEXT AS (rating) VIRTUAL",
        "CREATE VIRTUAL TABLE f USING fts5(x)",
        "DROP INDEX source_by_match",
        "ANALYZE",
    ],
)
def test_that_a_schema_that_is_not_ours_is_refused(closed: Path, statement: str) -> None:
    other = connect(closed, mode="rw")
    other.execute(statement)
    other.close()
    assert "tables or programs" in _refused(closed).what
    with pytest.raises(UnusableInput, match="tables or programs"):
        AuditFile.open(closed, read_only=True)


def test_that_a_write_ahead_log_is_refused(closed: Path) -> None:
    content = bytearray(closed.read_bytes())
    content[18:20] = b"\x02\x02"
    closed.write_bytes(content)
    assert "another way of writing" in _refused(closed).what


@pytest.mark.parametrize("kept", [50, 99, 100, 4_096, 0.5, 0.99])
def test_that_a_truncated_file_is_called_damaged(closed: Path, kept: float) -> None:
    content = closed.read_bytes()
    closed.write_bytes(content[: int(kept * len(content)) if kept < 1 else int(kept)])
    assert "damaged" in _refused(closed).what
    assert examine(closed).file == "damaged"


@pytest.mark.deep
def test_that_no_damage_crashes_or_is_written_to(closed: Path) -> None:
    import random

    content, chooser = closed.read_bytes(), random.Random(11)
    for _ in range(60):
        hurt = bytearray(content)
        start = chooser.randrange(len(content))
        hurt[start : start + 64] = chooser.randbytes(64)
        closed.write_bytes(hurt)
        before = _digest(closed)
        try:
            with AuditFile.open(closed, read_only=True) as file:
                file.records()
                file.verify_journal()
        except UnusableInput:
            pass
        assert _digest(closed) == before


def test_that_values_of_no_vocabulary_are_called_damage(closed: Path) -> None:
    other = connect(closed, mode="rw")
    other.execute("UPDATE basis SET conflict_review = 'perhaps'")
    other.close()
    with AuditFile.open(closed, read_only=True) as file, pytest.raises(UnusableInput, match="damaged"):
        file.basis()


def test_that_reading_only_changes_not_one_byte(closed: Path, me: Actor) -> None:
    before, times = _digest(closed), closed.stat()
    for _ in range(20):
        with AuditFile.open(closed, read_only=True) as file:
            assert file.read_only
            file.records()
            file.verify_journal()
            with pytest.raises(CannotWrite, match="read-only"), file.unit("Write", actor=me):
                pass
    assert _digest(closed) == before
    assert closed.stat().st_mtime_ns == times.st_mtime_ns
    assert list(closed.parent.iterdir()) == [closed]


def test_that_a_file_that_is_being_written_can_be_read_beside_it(audit: AuditFile, me: Actor) -> None:
    with AuditFile.open(audit.path, read_only=True) as reader:
        with audit.unit("Name", actor=me) as unit:
            unit.put(Facility(name="New"))
        assert reader.facility().name == "New"


def test_that_an_interrupted_write_is_rolled_back_by_a_writer_and_told_to_a_reader(
    audit: AuditFile, path: Path, tmp_path: Path
) -> None:
    raw = audit._raw
    raw.set_authorizer(None)
    raw.execute("PRAGMA cache_spill = 1")
    raw.execute("PRAGMA cache_size = 1")
    raw.execute("BEGIN IMMEDIATE")
    raw.execute("UPDATE facility SET name = 'half'")
    raw.execute("UPDATE edition_copy SET data = zeroblob(200000)")
    left = tmp_path / "left" / "plant.audit"
    left.parent.mkdir()
    for name in (path.name, f"{path.name}-journal"):
        shutil.copy(path.with_name(name), left.with_name(name))
    raw.execute("ROLLBACK")
    before = _digest(left)
    with pytest.raises(UnusableInput, match="interrupted"):
        AuditFile.open(left, read_only=True)
    assert _digest(left) == before
    with AuditFile.open(left) as file:
        assert file.facility().name == "Fictitious Plant"
        assert file.verify_journal().file == "whole"


@pytest.mark.deep
def test_that_a_protected_audit_opens_with_its_passphrase_only(make: Make, me: Actor) -> None:
    file = make(passphrase="corréct 'horse'")
    with file.unit("Name", actor=me) as unit:
        unit.put(Facility(name="Secret Plant"))
    file.close()
    content = file.path.read_bytes()
    assert b"Secret Plant" not in content
    assert not content.startswith(b"SQLite")
    with AuditFile.open(file.path, passphrase="corréct 'horse'") as again:
        assert again.facility().name == "Secret Plant"
        assert again.verify_journal().file == "whole"
    for wrong in ("wrong", "", None):
        with pytest.raises(WrongPassphrase):
            AuditFile.open(file.path, passphrase=wrong)


def test_that_a_passphrase_for_an_open_audit_is_said_to_be_needless(closed: Path) -> None:
    assert "not protected" in _refused(closed, passphrase="x").what


@pytest.mark.parametrize(
    "setting", ["journal_mode", "synchronous", "foreign_keys", "secure_delete", "trusted_schema"]
)
def test_that_a_setting_that_does_not_hold_is_refused(
    closed: Path, setting: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from workbench.store import connection

    changed = tuple(
        (name, value, "else" if name == setting else expected)
        for name, value, expected in connection._PRAGMAS
    )
    monkeypatch.setattr(connection, "_PRAGMAS", changed)
    with pytest.raises(UnusableInput, match=setting):
        AuditFile.open(closed)


@pytest.mark.parametrize(
    ("pragma", "value"),
    [("journal_mode", "delete"), ("synchronous", 3), ("foreign_keys", 1), ("secure_delete", 1),
     ("trusted_schema", 0), ("cell_size_check", 1), ("mmap_size", 0)],
)  # fmt: skip
def test_that_every_setting_holds_also_after_a_unit(
    audit: AuditFile, me: Actor, pragma: str, value: object
) -> None:
    with audit.unit("Name", actor=me) as unit:
        unit.put(Facility(name="B"))
    assert audit._raw.execute(f"PRAGMA {pragma}").fetchone()[0] == value


def test_that_creating_fails_whole_when_a_record_is_wrong(
    path: Path, edition: Edition, records: AuditRecords, me: Actor
) -> None:
    from dataclasses import replace

    wrong = replace(records, facility=Facility(name="x" * 2_000_000))
    make: Callable[..., AuditFile] = AuditFile.create
    with pytest.raises(UnusableInput):
        make(path, edition=edition, records=wrong, actor=me)
    assert list(path.parent.iterdir()) == []
