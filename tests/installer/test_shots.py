import struct
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.mark.slow
def test_that_the_pictures_are_taken_whole_without_a_display(tmp_path: Path) -> None:
    words = [sys.executable, "-m", "installer.shots", str(tmp_path)]
    told = subprocess.run(words, cwd=ROOT, capture_output=True, encoding="utf-8", timeout=300, check=True)
    taken = [Path(line) for line in told.stdout.splitlines()]
    assert [path.name for path in taken] == [
        "checklist.png",
        "overview.png",
        "sources.png",
        "findings.png",
    ]
    assert [size_of(path) for path in taken] == [(1440, 900)] * 4


def size_of(png: Path) -> tuple[int, int]:
    """Width and height, which every PNG says in its first chunk."""
    width, height = struct.unpack(">II", png.read_bytes()[16:24])
    return width, height
