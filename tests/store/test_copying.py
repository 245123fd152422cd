"""A copy of an audit, made beside the work on it, which counts only when it proves itself."""

import threading
from pathlib import Path

import pytest

from tests.store.conftest import Make
from workbench.audit.enums import Mineral, Rating
from workbench.audit.records import Actor, Answer, Source
from workbench.errors import CannotWrite, WrongPassphrase
from workbench.store import copying
from workbench.store.audit_file import AuditFile, examine
from workbench.store.connection import connect
from workbench.store.copying import Copier


def _fill(file: AuditFile, me: Actor, sources: int = 4_000) -> None:
    with file.unit("Import", actor=me) as unit:
        unit.insert_sources(
            [
                Source(id=f"s{number}", mineral=Mineral.TIN, name=f"Works {number}")
                for number in range(sources)
            ]
        )


def test_that_a_copy_holds_what_the_open_audit_holds(audit: AuditFile, me: Actor, tmp_path: Path) -> None:
    _fill(audit, me)
    target = tmp_path / "copy.audit"
    head = audit.copier().copy_to(target)
    assert head == audit.head().hash
    assert examine(target).file == "whole"
    with AuditFile.open(target, read_only=True) as copy:
        assert (copy.audit_id, copy.count_sources()) == (audit.audit_id, 4_000)


def test_that_a_closed_audit_is_copied_too(audit: AuditFile, tmp_path: Path) -> None:
    copier = audit.copier()
    audit.close()
    before = copier.path.read_bytes()
    copier.copy_to(tmp_path / "copy.audit")
    assert copier.path.read_bytes() == before
    assert examine(tmp_path / "copy.audit").file == "whole"


@pytest.mark.deep
def test_that_a_protected_audit_stays_protected(make: Make, tmp_path: Path) -> None:
    copier = make(passphrase="locked").copier()
    target = tmp_path / "copy.audit"
    copier.copy_to(target)
    assert copier.is_protected
    assert "locked" not in repr(copier)
    assert not target.read_bytes().startswith(b"SQLite")
    with pytest.raises(WrongPassphrase):
        examine(target)
    assert examine(target, passphrase="locked").file == "whole"


@pytest.mark.deep
def test_that_work_goes_on_while_a_copy_is_made(
    audit: AuditFile, me: Actor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is committed between two steps is in the copy, and neither waits for the other."""
    _fill(audit, me)
    monkeypatch.setattr(copying, "_PAGES", 20)
    rated: list[str] = []

    def rate_once(done: int, total: int) -> None:
        if not rated and done < total:
            with audit.unit("Rate 1.a", actor=me) as unit:
                unit.put(Answer(element="1.a", rating=Rating.MINOR))
            rated.append("1.a")

    head = audit.copier().copy_to(tmp_path / "copy.audit", tell=rate_once)
    assert rated
    assert head == audit.head().hash
    assert examine(tmp_path / "copy.audit").file == "whole"


def test_that_the_file_can_be_written_after_it_was_copied(
    audit: AuditFile, me: Actor, tmp_path: Path
) -> None:
    thread = threading.Thread(target=audit.copier().copy_to, args=(tmp_path / "copy.audit",))
    thread.start()
    thread.join()
    _fill(audit, me, sources=1)
    assert audit.count_sources() == 1
    with pytest.raises(CannotWrite, match="read-only"):
        _fill(AuditFile.open(audit.path, read_only=True), me)


def test_that_a_copying_that_is_stopped_leaves_nothing(audit: AuditFile, me: Actor, tmp_path: Path) -> None:
    _fill(audit, me)
    before = set(tmp_path.iterdir())

    def stop(_done: int, _total: int) -> None:
        raise CannotWrite("Stopped.")

    with pytest.raises(CannotWrite, match="Stopped"):
        audit.copier().copy_to(tmp_path / "copy.audit", tell=stop)
    assert set(tmp_path.iterdir()) == before


def test_that_a_copy_that_does_not_prove_itself_is_not_kept(
    audit: AuditFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copying, "_is_proven", lambda _copy: False)
    with pytest.raises(CannotWrite, match="does not prove itself"):
        audit.copier().copy_to(tmp_path / "copy.audit")
    assert not (tmp_path / "copy.audit").exists()


def test_that_what_was_changed_from_outside_makes_no_copy(audit: AuditFile, tmp_path: Path) -> None:
    copier = audit.copier()
    audit.close()
    stranger = connect(copier.path, mode="rw")
    stranger.execute("UPDATE facility SET name = 'Another Plant'")
    stranger.close()
    with pytest.raises(CannotWrite, match="does not prove itself"):
        copier.copy_to(tmp_path / "copy.audit")
    assert not (tmp_path / "copy.audit").exists()


def test_that_another_audit_in_the_same_place_is_no_copy_of_this_one(
    audit: AuditFile, tmp_path: Path
) -> None:
    real = audit.copier()
    other = Copier(real.path, "0" * 32, real.head)
    with pytest.raises(CannotWrite, match="does not prove itself"):
        other.copy_to(tmp_path / "copy.audit")


def test_that_a_folder_that_is_not_there_is_told(audit: AuditFile, tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match="could not be copied"):
        audit.copier().copy_to(tmp_path / "away" / "copy.audit")
