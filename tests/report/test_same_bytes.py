"""The same content gives the same bytes: in another process, place, time zone or locale, and side by side."""

import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from pathlib import Path

import pytest

from tests.report.test_archive import CASES
from workbench.report.rendering import render

# Latin letters, another language with other fonts, pictures, a firm's own look, another document.
TRIED = ("sample", "zh, sample", "Thai", "photos", "a firm's colour and logo", "acknowledgement")
ROOT = Path(__file__).parents[2]
_RENDERED_ELSEWHERE = """
import sys, tempfile
from hashlib import sha256
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from tests.report.test_archive import CASES
from workbench.report.rendering import render
for case in sys.argv[2:]:
    with tempfile.TemporaryDirectory() as folder:
        print(sha256(render(CASES[case](Path(folder)))).hexdigest())
"""
# Hash seed, time zone, locale, and whether the cache was filled before.
_PLACES = (
    ("1", "Asia/Tokyo", "C", False),
    ("77", "America/Lima", "tr_TR.UTF-8", True),
    ("random", "Pacific/Kiritimati", "C.UTF-8", True),
)


@pytest.fixture(scope="module")
def expected(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    folder = tmp_path_factory.mktemp("here")
    return [sha256(render(CASES[case](folder))).hexdigest() for case in TRIED]


def test_that_hash_seed_time_zone_locale_folder_and_cache_leave_no_trace(
    expected: list[str], tmp_path: Path
) -> None:
    for number, (seed, zone, locale, is_warm) in enumerate(_PLACES):
        folder = tmp_path / f"elsewhere {number}"
        folder.mkdir()
        cache = Path(os.environ["XDG_CACHE_HOME"]) if is_warm else tmp_path / "empty cache"
        told = subprocess.run(
            [sys.executable, "-c", _RENDERED_ELSEWHERE, ROOT, *TRIED],
            env=os.environ
            | {"PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": locale, "LANG": locale}
            | {"XDG_CACHE_HOME": str(cache)},
            cwd=folder,
            capture_output=True,
            text=True,
        )
        assert told.returncode == 0, told.stderr
        assert told.stdout.split() == expected, (seed, zone, locale)


def test_that_reports_laid_out_side_by_side_do_not_mix(expected: list[str], tmp_path: Path) -> None:
    def digest(job: tuple[int, str]) -> str:
        folder = tmp_path / str(job[0])
        folder.mkdir()
        return sha256(render(CASES[job[1]](folder))).hexdigest()

    jobs = list(enumerate(_twice(TRIED)))
    with ThreadPoolExecutor(4) as workers:
        assert list(workers.map(digest, jobs)) == [*_twice(expected)]


def _twice(of: "tuple[str, ...] | list[str]") -> Iterator[str]:
    yield from of
    yield from of
