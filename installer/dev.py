"""One command each for running, testing, measuring, picturing and locking; each sets the machine up first.

    python3 installer/dev.py run     the window on a copy of the sample; without a display, the whole job
    python3 installer/dev.py test    lint, strict types and all tests, offscreen
    python3 installer/dev.py fast    the rules alone, in seconds: no window, no PDF, no faults
    python3 installer/dev.py bench   the published figures
    python3 installer/dev.py shots   the pictures of window and report, from the program itself
                                     (shots --all FOLDER: every page in each size, appearance and scale)
    python3 installer/dev.py translate   the texts to translate from the sources, the translations compiled
    python3 installer/dev.py lock    renew installer/requirements.lock from pyproject.toml (needs uv)

Standard library only. Written for Linux, macOS and Windows; tried on Linux.
"""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from installer import environment, system_libraries
from installer.environment import LOCK, ROOT, SetUpFailed

QUICK = "not bench and not slow"
STEPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("lint", ("ruff", "check", ".")),
    ("format", ("ruff", "format", "--check", ".")),
    ("types", ("mypy",)),
    ("tests", ("pytest", "-q", "-n", "2", "-m", QUICK)),
)
# What is tried after each change. The tests of reports and signatures are not: they cut fonts and make keys.
FAST_ROOMS = ("audit", "criteria", "rating", "exchange", "operations", "store")
FAST = ("pytest", "-q", "-n", "2", "-m", f"{QUICK} and not deep", *(f"tests/{room}" for room in FAST_ROOMS))
# Files of figures are called bench_*.py, so that a test run does not even import them.
BENCH = ("pytest", "-m", "bench", "tests/bench", "-p", "no:randomly", "-s")


def run() -> int:
    """Open the window on a copy of the sample; where that cannot be, run the whole main job without one."""
    _set_up()
    if not has_display():
        print("There is no display here, so the whole main job runs without a window.")
        return _demo()
    if not system_libraries.provide(
        system_libraries.missing_libraries(system_libraries.WINDOW), "the window"
    ):
        print("Until then, the whole main job runs without a window.")
        return _demo()
    code = _python("-m", "workbench", "--sample")
    if code == -signal.SIGABRT:
        print("The window could not open on this display, so the whole main job runs without one.")
        return _demo()
    return code


def has_display() -> bool:
    """Whether a window can be shown at all; macOS and Windows always have one."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _demo() -> int:
    target = _data_folder() / f"demo-{datetime.now():%Y%m%d-%H%M%S-%f}"
    code = _python("-m", "workbench", "demo", "--out", str(target))
    if code == 0:
        print(f"\nThe audit:          {target / 'sample.audit'}")
        print(f"The signed report:  {target / 'report.pdf'}")
    return code


def _data_folder() -> Path:
    ask = "import platformdirs; print(platformdirs.user_data_dir('workbench', appauthor=False))"
    answer = subprocess.run(
        [environment.python(), "-c", ask], capture_output=True, check=True, encoding="utf-8"
    )
    return Path(answer.stdout.strip())


def test() -> int:
    """Run every step, also after one that failed; the exit code is that of the first failure."""
    libraries = system_libraries.missing_libraries(system_libraries.OFFSCREEN)
    if not system_libraries.provide([*libraries, *system_libraries.missing_judges()], "the tests"):
        return 1
    _set_up()
    results = [(name, *_timed(words)) for name, words in STEPS]
    print("\n" + "\n".join(_line(*result) for result in results))
    return next((code for _name, code, _seconds in results if code), 0)


def _timed(words: Sequence[str]) -> tuple[int, float]:
    print(f"\n== {' '.join(words)}", flush=True)
    started = time.monotonic()
    code = _python("-m", *words, offscreen=True)
    return code, time.monotonic() - started


def _line(name: str, code: int, seconds: float) -> str:
    return f"{name:<8}{'passed' if code == 0 else f'FAILED ({code})':<12}{seconds:8.1f} s"


def fast() -> int:
    """Run the tests that need neither a window nor a whole report."""
    _set_up()
    code, seconds = _timed(FAST)
    print(_line("fast", code, seconds))
    return code


def bench() -> int:
    """Measure what is published."""
    libraries = system_libraries.missing_libraries(system_libraries.OFFSCREEN | system_libraries.PEER)
    if not system_libraries.provide(libraries, "the figures"):
        return 1
    _set_up()
    return _python("-m", *BENCH, offscreen=True)


def shots(*words: str) -> int:
    """Take the pictures of window and report anew, or those of the window that `words` ask for."""
    libraries = system_libraries.missing_libraries(system_libraries.OFFSCREEN)
    if not system_libraries.provide(libraries, "the pictures"):
        return 1
    _set_up()
    code = _python("-m", "installer.shots", *words, offscreen=True)
    return code if words else code or _python("-m", "installer.report_pictures")


def translate() -> int:
    """Bring resources/translations up to the sources."""
    _set_up()
    return _python("-m", "installer.translations")


def lock() -> int:
    """Renew the lock; what is pinned stays, unless the lock is deleted first."""
    import tomllib  # here, so that an older Python still gets as far as the sentence that refuses it

    uv = shutil.which("uv")
    if uv is None:
        print("The lock is made by uv, which is not on the path. Install it (pip install uv) and try again.")
        return 1
    build = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["build-system"]["requires"]
    return subprocess.run([uv, *_lock_words()], cwd=ROOT, input="\n".join(build), text=True).returncode


def _lock_words() -> list[str]:
    # No header, notes, index or links: nothing of the machine that made the lock stands in it.
    quiet = ["-q", "--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links"]
    what = ["--universal", "--generate-hashes", "--extra", "dev", "--python-version", "3.11"]
    return ["pip", "compile", *quiet, *what, "pyproject.toml", "-", "-o", str(LOCK.relative_to(ROOT))]


def _set_up() -> None:
    if not system_libraries.provide(system_libraries.missing_venv(), "Python's virtual environments"):
        raise SetUpFailed("Python cannot make a virtual environment yet.")
    environment.set_up()


def _python(*words: str, offscreen: bool = False) -> int:
    variables = dict(os.environ)
    if offscreen:
        variables["QT_QPA_PLATFORM"] = "offscreen"
    return subprocess.run([environment.python(), *words], cwd=ROOT, env=variables).returncode


COMMANDS = {
    "run": run,
    "test": test,
    "fast": fast,
    "bench": bench,
    "shots": shots,
    "translate": translate,
    "lock": lock,
}


def main(words: Sequence[str]) -> int:
    """Do the one thing that was asked; 2 when it is not understood."""
    command, *more = words or [""]
    if command not in COMMANDS or (more and command != "shots"):
        print(__doc__)
        return 2
    try:
        return shots(*more) if command == "shots" else COMMANDS[command]()
    except SetUpFailed as failure:
        print(failure)
        return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
