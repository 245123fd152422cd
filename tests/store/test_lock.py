"""One writer at a time, whoever they are and however they ended."""

import os
import signal
import time
from pathlib import Path

import pytest

from workbench.errors import FileInUse
from workbench.store import lock
from workbench.store.audit_file import AuditFile
from workbench.store.lock import WriterLock, lock_path


def test_that_a_second_writer_is_told_who_has_it(audit: AuditFile) -> None:
    with pytest.raises(FileInUse, match=f"process {os.getpid()}") as refusal:
        AuditFile.open(audit.path)
    assert "read-only" in refusal.value.next_step


def test_that_the_lock_goes_with_closing(audit: AuditFile) -> None:
    assert lock_path(audit.path).exists()
    audit.close()
    assert not lock_path(audit.path).exists()
    AuditFile.open(audit.path).close()


def test_that_a_refused_opening_lets_go_of_the_lock(tmp_path: Path) -> None:
    path = tmp_path / "x.audit"
    path.write_text("nonsense")
    for _ in range(2):
        with pytest.raises(Exception, match="not an audit"):
            AuditFile.open(path)
    assert not lock_path(path).exists()


def test_that_a_link_to_the_audit_is_the_same_audit(audit: AuditFile, tmp_path: Path) -> None:
    link = tmp_path / "link.audit"
    link.symlink_to(audit.path)
    with pytest.raises(FileInUse):
        AuditFile.open(link)


@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_that_a_killed_writers_lock_is_taken_over(tmp_path: Path) -> None:
    path = tmp_path / "plant.audit"
    ready, tell = os.pipe()
    child = os.fork()
    if child == 0:
        WriterLock.take(path)
        os.write(tell, b"!")
        signal.pause()
    os.read(ready, 1)
    with pytest.raises(FileInUse, match=f"process {child}"):
        WriterLock.take(path)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    assert lock_path(path).exists()
    WriterLock.take(path).release()
    os.close(ready)
    os.close(tell)


@pytest.mark.deep
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_that_of_many_racing_programs_one_writes(tmp_path: Path) -> None:
    path = tmp_path / "plant.audit"
    for _ in range(20):
        go, start = os.pipe()
        children = []
        for _ in range(4):
            child = os.fork()
            if child == 0:
                os.close(start)
                os.read(go, 1)  # end of file for all at once
                os._exit(_write_alone(path))
            children.append(child)
        os.close(go)
        os.close(start)
        codes = [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]
        assert set(codes) <= {0, 1}
        assert 0 in codes


def _write_alone(path: Path) -> int:
    try:
        held = WriterLock.take(path)
    except FileInUse:
        return 1
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL))
        time.sleep(0.002)
        path.unlink()
    except OSError:
        return 2
    held.release()
    return 0


def test_that_a_lock_file_removed_while_it_was_taken_is_taken_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, really = tmp_path / "plant.audit", lock._try_lock
    calls: list[int] = []

    def released_meanwhile(descriptor: int) -> None:
        if not calls:
            lock_path(path).unlink()
        calls.append(descriptor)
        really(descriptor)

    monkeypatch.setattr(lock, "_try_lock", released_meanwhile)
    held = WriterLock.take(path)
    assert len(calls) == 2
    assert lock_path(path).exists()
    held.release()
