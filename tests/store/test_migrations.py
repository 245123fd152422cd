"""Older files: backed up, brought to today in one transaction, and nothing lost."""

import hashlib
import os
import signal
from datetime import date
from pathlib import Path

import pytest

from tests.store.conftest import Make
from workbench.audit.enums import Conflict, DueDiligence, Mineral
from workbench.audit.facts import tally
from workbench.audit.records import Actor, Disagreement, Visit
from workbench.errors import CannotWrite
from workbench.store import migrations
from workbench.store.audit_file import AuditFile
from workbench.store.connection import Connection, connect
from workbench.store.schema import RELEASED, VERSION

RELEASES = Path(__file__).parent / "releases"


def _old_file(path: Path, version: int = 1) -> Path:
    connection = connect(path, mode="rwc")
    connection.executescript((RELEASES / f"version-{version}.sql").read_text(encoding="utf-8"))
    connection.close()
    return path


@pytest.fixture
def old(path: Path) -> Path:
    """A file of version 1."""
    return _old_file(path)


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _schema(path: Path) -> list[str]:
    connection = connect(path, mode="ro")
    rows = connection.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY sql").fetchall()
    connection.close()
    return [row[0] for row in rows]


def test_that_there_is_a_file_of_every_earlier_version_and_a_step_from_each() -> None:
    for version in range(1, VERSION):
        assert (RELEASES / f"version-{version}.sql").exists()
        assert version + 1 in migrations.STEPS
    assert set(RELEASED) == set(range(1, VERSION + 1))


@pytest.mark.parametrize("version", range(1, VERSION))
def test_that_a_migrated_file_has_the_schema_of_a_new_one(path: Path, make: Make, version: int) -> None:
    AuditFile.open(_old_file(path, version)).close()
    new = make(at=path.with_name("new.audit"))
    new.close()
    assert _schema(path) == _schema(new.path)


def test_that_data_survives_migration_and_the_journal_still_proves_it(old: Path, me: Actor) -> None:
    with AuditFile.open(old) as file:
        sources = file.sources()
        assert [
            (one.mineral, one.name, one.due_diligence, one.conflict, one.repeats_disagree) for one in sources
        ] == [
            (Mineral.TIN, "Fictitious Tin", DueDiligence.DOCUMENTED, Conflict.NONE, False),
            (Mineral.GOLD, "Älva Gold", DueDiligence.DOCUMENTED, Conflict.NOT_ASSESSED, False),
            (Mineral.COBALT, "Blue Cobalt", DueDiligence.UNDOCUMENTED, Conflict.CONFIRMED, False),
        ]
        assert file.facts().sources == tally(sources)
        assert file.facility().name == "Fictitious Plant"
        assert file.edition_copy()[0] == "fictitious@1.0.0"
        verdict = file.verify_journal()
        assert (verdict.file, verdict.journal, verdict.findings) == ("whole", "intact", ())


def test_that_steps_from_before_the_migration_can_be_undone_and_redone(old: Path, me: Actor) -> None:
    with AuditFile.open(old) as file:
        before = file.records()
        for _ in range(3):
            file.undo(actor=me)
        assert (file.count_sources(), file.undo_label()) == (0, None)
        for _ in range(3):
            file.redo(actor=me)
        assert file.records() == before
        assert file.verify_journal().file == "whole"


def test_that_a_file_of_version_2_keeps_its_evidence_plan_and_meetings(path: Path, me: Actor) -> None:
    with AuditFile.open(_old_file(path, 2)) as file:
        (evidence,), (action,) = file.evidence(), file.actions()
        assert (evidence.title, evidence.note, evidence.photo) == ("Policy", None, None)
        assert b"".join(file.evidence_bytes("E-1")) == b"The policy, made up."
        assert (action.owner, action.evidence, action.closed_on) == ("Plant", (), None)
        assert file.engagement().closing_meeting == date(2026, 11, 4)
        assert file.visit() == Visit()
        assert file.verify_journal().findings == ()
        while file.undo(actor=me):
            pass
        assert (file.evidence(), file.verify_journal().file) == ((), "whole")


def test_that_a_migrated_file_keeps_a_disagreement(old: Path, me: Actor) -> None:
    disagreement = Disagreement(condition="coverage", text="Counted too hard.")
    with AuditFile.open(old) as file:
        assert file.disagreements() == ()
        with file.unit("Disagree", actor=me) as unit:
            unit.put(disagreement)
    with AuditFile.open(old) as file:
        assert file.disagreements() == (disagreement,)
        assert file.verify_journal().file == "whole"


def test_that_the_backup_is_the_old_file(old: Path) -> None:
    AuditFile.open(old).close()
    backup = migrations.backup_path(old, 1)
    connection = connect(backup, mode="ro")
    assert connection.execute("PRAGMA user_version").fetchone() == (1,)
    assert connection.execute("SELECT count(*) FROM journal_entry").fetchone() == (4,)
    connection.close()
    assert {item.name for item in old.parent.iterdir()} == {old.name, backup.name}


def test_that_a_file_of_today_is_neither_migrated_nor_backed_up(old: Path) -> None:
    AuditFile.open(old).close()
    migrations.backup_path(old, 1).unlink()
    digest = _digest(old)
    AuditFile.open(old).close()
    assert _digest(old) == digest
    assert list(old.parent.iterdir()) == [old]


def test_that_an_older_file_can_be_read_without_being_touched(old: Path) -> None:
    digest = _digest(old)
    with AuditFile.open(old, read_only=True) as file:
        assert file.count_sources() == 3
        assert file.verify_journal().file == "whole"
    assert _digest(old) == digest
    assert list(old.parent.iterdir()) == [old]


def test_that_a_migration_that_fails_leaves_the_file_as_it_was(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    digest = _digest(old)

    def half(connection: Connection) -> None:
        migrations.to3.migrate(connection)
        connection.execute("INSERT INTO nowhere VALUES (1)")

    monkeypatch.setattr(migrations, "STEPS", {**migrations.STEPS, VERSION: half})
    with pytest.raises(CannotWrite, match="it is as it was"):
        AuditFile.open(old)
    assert _digest(old) == digest


def test_that_a_migration_to_a_wrong_schema_is_not_kept(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    digest = _digest(old)
    monkeypatch.setattr(migrations, "STEPS", {**migrations.STEPS, VERSION: lambda _: None})
    with pytest.raises(Exception, match="tables or programs"):
        AuditFile.open(old)
    assert _digest(old) == digest


def test_that_without_a_backup_nothing_is_migrated(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    digest = _digest(old)

    def fail(*_: object, **__: object) -> None:
        raise OSError("no room")

    monkeypatch.setattr(migrations, "copy_into", fail)
    with pytest.raises(CannotWrite, match="No backup"):
        AuditFile.open(old)
    assert _digest(old) == digest


@pytest.mark.deep
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_that_a_killed_migration_leaves_the_old_file_or_the_new_one(tmp_path: Path) -> None:
    import random
    import time

    template = _old_file(tmp_path / "template.audit").read_bytes()
    chooser = random.Random(3)
    for number in range(30):
        path = tmp_path / str(number) / "plant.audit"
        path.parent.mkdir()
        path.write_bytes(template)
        child = os.fork()
        if child == 0:
            try:
                AuditFile.open(path).close()
            finally:
                os._exit(0)
        time.sleep(chooser.uniform(0, 0.03))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        with AuditFile.open(path) as file:
            assert file.verify_journal().file == "whole"
            assert file.count_sources() == 3
        assert not list(path.parent.glob(".*"))


@pytest.mark.deep
def test_that_a_protected_file_is_backed_up_under_its_passphrase(tmp_path: Path) -> None:
    path = tmp_path / "plant.audit"
    connection = connect(path, mode="rwc", passphrase="secret")
    connection.executescript((RELEASES / "version-1.sql").read_text(encoding="utf-8"))
    connection.close()
    with AuditFile.open(path, passphrase="secret") as file:
        assert file.count_sources() == 3
    backup = migrations.backup_path(path, 1)
    assert b"Fictitious" not in backup.read_bytes()
    connection = connect(backup, mode="ro", passphrase="secret")
    assert connection.execute("SELECT count(*) FROM source").fetchone() == (3,)
    connection.close()
