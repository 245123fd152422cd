"""The window is killed while somebody types: what its strip called saved is in the file."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = [pytest.mark.slow, pytest.mark.skipif(sys.platform == "win32", reason="needs fork and SIGKILL")]
KILLS = 30


def test_that_all_that_the_window_called_saved_is_in_the_file_in_30_kills(path: Path) -> None:
    seed = int.from_bytes(os.urandom(4))
    print(f"seed {seed}")  # noqa: T201 - shown when the test fails
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.typing_window", str(path), str(KILLS), str(seed)],
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert len(done.stdout.split()) == KILLS
