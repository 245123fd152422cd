"""Backups: which are made, which are kept, and what is told where none can be."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from workbench.audit.enums import Rating
from workbench.audit.records import Actor
from workbench.errors import CannotWrite
from workbench.operations import backups
from workbench.operations.answers import rate_element
from workbench.operations.backups import back_up, backups_of, save_copy
from workbench.operations.trail import undo
from workbench.store.audit_file import AuditFile, examine

START = datetime(2026, 11, 22, 23, 58, 0, tzinfo=UTC)
Clock = Callable[[], datetime]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "backups"
    made.mkdir()
    return made


@pytest.fixture
def clock() -> Clock:
    """A minute passes with each look at it."""
    minutes = iter(range(1_000))
    return lambda: START + timedelta(minutes=next(minutes))


def _rate(audit: AuditFile, rating: Rating, actor: Actor) -> None:
    rate_element(audit, ref="1.a", rating=rating, actor=actor)


def test_that_a_backup_is_an_audit_with_name_and_time(audit: AuditFile, folder: Path, clock: Clock) -> None:
    made = back_up(audit.copier(), folder=folder, now=clock)
    assert made is not None
    assert made.name.startswith("sample (backup 2026-11-22 23.58.00+0000, ")
    assert examine(made).file == "whole"
    assert list(folder.iterdir()) == [made]


def test_that_nothing_is_copied_where_nothing_changed(
    audit: AuditFile, folder: Path, clock: Clock, actor: Actor
) -> None:
    back_up(audit.copier(), folder=folder, now=clock)
    assert back_up(audit.copier(), folder=folder, now=clock) is None
    _rate(audit, Rating.MINOR, actor)
    assert back_up(audit.copier(), folder=folder, now=clock) is not None
    undo(audit, actor=actor)
    assert back_up(audit.copier(), folder=folder, now=clock) is not None
    assert len(backups_of(audit.audit_id, folder=folder)) == 3


def test_that_the_last_ones_are_kept_and_nothing_else_is_touched(
    audit: AuditFile, folder: Path, clock: Clock, actor: Actor
) -> None:
    others = [
        folder / "sample (backup 2020-01-01 00.00.00+0000, 00000000-00000000).audit",
        folder / "sample (backup 2020-13-01 00.00.00+0000, 00000000-00000000).audit",
        folder / "mine.audit",
    ]
    for other in others:
        other.write_bytes(b"not ours")
    for rating in (Rating.MINOR, Rating.MAJOR, Rating.PRIORITY, Rating.CONFORMANCE):
        _rate(audit, rating, actor)
        back_up(audit.copier(), folder=folder, now=clock, keep=2)
    kept = backups_of(audit.audit_id, folder=folder)
    assert [backup.made_at.minute for backup in kept] == [0, 1]
    assert set(folder.iterdir()) == {*others, *(backup.path for backup in kept)}


def test_that_backups_sort_by_the_moment_and_not_by_the_clock_on_the_wall(
    audit: AuditFile, folder: Path, actor: Actor
) -> None:
    """Somebody flew west: by the clock there the later backup is the earlier."""
    east = START.astimezone(timezone(timedelta(hours=8)))
    west = (START + timedelta(hours=1)).astimezone(timezone(timedelta(hours=-8)))
    first = back_up(audit.copier(), folder=folder, now=lambda: east)
    _rate(audit, Rating.MINOR, actor)
    second = back_up(audit.copier(), folder=folder, now=lambda: west)
    assert [backup.path for backup in backups_of(audit.audit_id, folder=folder)] == [first, second]


def test_that_a_long_name_in_chinese_still_gets_a_backup(
    audit: AuditFile, folder: Path, clock: Clock
) -> None:
    audit.close()
    path = audit.path.rename(audit.path.with_name("名" * 80 + ".audit"))
    with AuditFile.open(path) as renamed:
        assert back_up(renamed.copier(), folder=folder, now=clock) is not None


def test_that_a_folder_that_is_away_is_told_and_not_made(audit: AuditFile, tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match="is not there"):
        back_up(audit.copier(), folder=tmp_path / "stick")
    assert not (tmp_path / "stick").exists()


def test_that_a_backup_that_failed_costs_no_earlier_one(
    audit: AuditFile, folder: Path, clock: Clock, actor: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = back_up(audit.copier(), folder=folder, now=clock, keep=1)
    _rate(audit, Rating.MINOR, actor)
    monkeypatch.setattr("workbench.store.copying._is_proven", lambda _copy: False)
    with pytest.raises(CannotWrite):
        back_up(audit.copier(), folder=folder, now=clock, keep=1)
    assert list(folder.iterdir()) == [first]


def test_that_what_a_kill_left_is_swept_when_it_is_old(
    audit: AuditFile, folder: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = folder / ".audit-backup-x"
    left.mkdir()
    back_up(audit.copier(), folder=folder, now=clock)
    assert left.exists()
    monkeypatch.setattr(backups, "_STALE", -1.0)
    backups._sweep(folder)
    assert not left.exists()


def test_that_a_copy_is_saved_where_it_is_asked_for_and_never_over_anything(
    audit: AuditFile, tmp_path: Path, actor: Actor
) -> None:
    _rate(audit, Rating.MINOR, actor)
    target = tmp_path / "elsewhere.audit"
    assert save_copy(audit.copier(), target=target) == audit.head().hash
    assert examine(target).file == "whole"
    with pytest.raises(CannotWrite, match="already there"):
        save_copy(audit.copier(), target=target)
    with pytest.raises(CannotWrite, match="already there"):
        save_copy(audit.copier(), target=audit.path)
