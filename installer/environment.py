"""The virtual environment in the checkout: made once, filled from the lock, refilled when that changes."""

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / ".venv"
LOCK = ROOT / "installer" / "requirements.lock"
OLDEST_PYTHON = (3, 11)


class SetUpFailed(Exception):
    """The machine cannot be set up; the message says what to do."""


def python() -> Path:
    """The environment's interpreter."""
    return FOLDER / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def set_up() -> None:
    """Bring the environment to the lock and the project into it; quick when nothing changed."""
    if sys.version_info < OLDEST_PYTHON:
        raise SetUpFailed(
            f"Python 3.11 or newer is needed, this is {sys.version.split()[0]}. Use a newer one."
        )
    _once("packages", digest_of(LOCK), _fill)
    _once("project", digest_of(ROOT / "pyproject.toml"), _install_project)
    # Without compiled files every start takes twice as long; those that are up to date are skipped.
    _run(python(), "-m", "compileall", "-q", "workbench", "resources")


def digest_of(file: Path) -> str:
    """What the stamp records: the file's bytes, the interpreter's version and where the checkout lies."""
    return hashlib.sha256(b"\0".join((file.read_bytes(), sys.version.encode(), bytes(ROOT)))).hexdigest()


def _once(name: str, digest: str, work: Callable[[], None]) -> None:
    """Do the work unless its stamp says that it was done; the stamp is written last, so half never counts."""
    stamp = FOLDER / f"{name}.stamp"
    if python().exists() and stamp.is_file() and stamp.read_text(encoding="ascii") == digest:
        return
    stamp.unlink(missing_ok=True)
    work()
    stamp.write_text(digest, encoding="ascii")


def _fill() -> None:
    print(f"Setting up {FOLDER} (once; about a minute) …", flush=True)
    if FOLDER.exists():
        shutil.rmtree(FOLDER)
    _run(Path(sys.executable), "-m", "venv", str(FOLDER))
    # Wheels only: building a package from source would fetch build tools that no lock holds.
    _pip("--require-hashes", "--no-deps", "--only-binary", ":all:", "--compile", "-r", str(LOCK))


def _install_project() -> None:
    # `compat` puts the checkout itself on the path, without an import hook that costs each start.
    _pip("--no-deps", "--no-index", "--no-build-isolation", "-C", "editable_mode=compat", "-e", str(ROOT))


def _pip(*words: str) -> None:
    _run(python(), "-m", "pip", "install", "-q", "--disable-pip-version-check", *words)


def _run(program: Path, *words: str) -> None:
    if subprocess.run([program, *words], cwd=ROOT).returncode:
        raise SetUpFailed(
            f"Setting up stopped at: {' '.join(words)}. The lines above say why; run it again afterwards."
        )
