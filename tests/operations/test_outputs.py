import os
from pathlib import Path

import pytest

from workbench.errors import CannotWrite
from workbench.operations.outputs import write_whole


def test_that_a_target_that_exists_is_refused_and_keeps_its_bytes(tmp_path: Path) -> None:
    target = tmp_path / "report.pdf"
    target.write_bytes(b"issued")
    with pytest.raises(CannotWrite, match=r"report\.pdf is already there"):
        write_whole(target, b"new")
    assert target.read_bytes() == b"issued"


def test_that_force_replaces_a_target(tmp_path: Path) -> None:
    target = tmp_path / "report.pdf"
    target.write_bytes(b"old")
    write_whole(target, b"new", force=True)
    assert target.read_bytes() == b"new"


def test_that_nothing_is_left_behind_beside_the_target(tmp_path: Path) -> None:
    write_whole(tmp_path / "a.json", b"{}")
    assert [path.name for path in tmp_path.iterdir()] == ["a.json"]


def test_that_a_failing_disk_leaves_the_old_bytes_and_no_partial_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "report.pdf"
    target.write_bytes(b"old")

    def refuse(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(CannotWrite, match="No space left"):
        write_whole(target, b"new", force=True)
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["report.pdf"]


def test_that_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match="nowhere"):
        write_whole(tmp_path / "nowhere" / "a.json", b"{}")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such mode bits")
def test_that_a_key_is_readable_by_its_owner_alone(tmp_path: Path) -> None:
    target = tmp_path / "identity.p12"
    write_whole(target, b"key", private=True)
    assert target.stat().st_mode & 0o077 == 0
