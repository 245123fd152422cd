"""Setting up and the commands around it, without touching this machine's environment."""

import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from installer import dev, environment, system_libraries

Calls = list[list[str]]


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> Calls:
    """What would have been started; everything succeeds."""
    made: Calls = []

    def record(words: list[str], **_options: object) -> subprocess.CompletedProcess[bytes]:
        made.append([str(word) for word in words])
        return subprocess.CompletedProcess(words, 0)

    monkeypatch.setattr(subprocess, "run", record)
    return made


@pytest.fixture
def debian(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """A machine with apt-get, root, and nobody at the terminal."""
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setenv("CI", "true")
    return monkeypatch


def test_that_a_library_that_is_not_there_is_named_by_its_package() -> None:
    wanted = {"libc.so.6": "libc6", "libof-nobody.so.9": "libof-nobody9"}
    expected = ["libof-nobody9"] if sys.platform.startswith("linux") else []
    assert system_libraries.missing_libraries(wanted) == expected


def test_that_root_unattended_installs_after_one_update(debian: pytest.MonkeyPatch, calls: Calls) -> None:
    assert system_libraries.provide(["qpdf", "libgl1", "qpdf"], "the tests")
    assert calls == [
        ["apt-get", "update", "-q"],
        ["apt-get", "install", "-y", "--no-install-recommends", "libgl1", "qpdf"],
    ]


def test_that_nothing_missing_starts_nothing(debian: pytest.MonkeyPatch, calls: Calls) -> None:
    assert system_libraries.provide([], "the tests")
    assert calls == []


def test_that_who_is_not_root_is_told_the_line(
    debian: pytest.MonkeyPatch, calls: Calls, capsys: pytest.CaptureFixture[str]
) -> None:
    debian.setattr(os, "geteuid", lambda: 1000)
    assert not system_libraries.provide(["qpdf"], "the tests")
    assert "  sudo apt-get install -y --no-install-recommends qpdf\n" in capsys.readouterr().out
    assert calls == []


@pytest.mark.parametrize(("answer", "installed"), [("", True), ("y", True), ("n", False)])
def test_that_root_at_a_terminal_is_asked(
    debian: pytest.MonkeyPatch, calls: Calls, answer: str, installed: bool
) -> None:
    debian.delenv("CI")
    debian.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    debian.setattr("builtins.input", lambda _question: answer)
    assert system_libraries.provide(["qpdf"], "the tests") is installed
    assert bool(calls) is installed


def test_that_a_system_without_apt_gets_the_names(
    debian: pytest.MonkeyPatch, calls: Calls, capsys: pytest.CaptureFixture[str]
) -> None:
    debian.setattr(shutil, "which", lambda _name: None)
    assert not system_libraries.provide(["qpdf"], "the tests")
    assert "Missing for the tests: qpdf" in capsys.readouterr().out
    assert calls == []


MADE_ANEW = ["venv", "pip", "pip", "compileall"]


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout of two files, with the environment's folder made by whoever makes it."""
    (tmp_path / "requirements.lock").write_text("a==1\n", encoding="ascii")
    (tmp_path / "pyproject.toml").write_text("[project]\n", encoding="ascii")
    monkeypatch.setattr(environment, "ROOT", tmp_path)
    monkeypatch.setattr(environment, "FOLDER", tmp_path / ".venv")
    monkeypatch.setattr(environment, "LOCK", tmp_path / "requirements.lock")
    return tmp_path


@pytest.fixture
def pip_calls(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> Calls:
    made: Calls = []

    def record(_program: Path, *words: str) -> None:
        made.append(list(words))
        environment.python().parent.mkdir(parents=True, exist_ok=True)
        environment.python().touch()

    monkeypatch.setattr(environment, "_run", record)
    return made


def test_that_the_lock_is_installed_with_hashes_and_wheels_only(pip_calls: Calls) -> None:
    environment.set_up()
    kinds = [" ".join(words) for words in pip_calls]
    assert [words[1] for words in pip_calls] == MADE_ANEW
    assert "--require-hashes --no-deps --only-binary :all: --compile" in kinds[1]
    assert "--no-index" in kinds[2]


def test_that_a_second_set_up_installs_nothing(pip_calls: Calls) -> None:
    environment.set_up()
    pip_calls.clear()
    environment.set_up()
    assert [words[1] for words in pip_calls] == ["compileall"]


def test_that_a_changed_lock_makes_the_environment_anew(pip_calls: Calls, checkout: Path) -> None:
    environment.set_up()
    pip_calls.clear()
    (checkout / "requirements.lock").write_text("a==2\n", encoding="ascii")
    environment.set_up()
    assert [words[1] for words in pip_calls] == MADE_ANEW


@pytest.mark.parametrize(
    ("cut_at", "done_again"),
    [("--require-hashes", MADE_ANEW), ("--no-index", MADE_ANEW[2:])],
)
def test_that_a_set_up_that_was_cut_is_done_again(
    pip_calls: Calls, monkeypatch: pytest.MonkeyPatch, cut_at: str, done_again: list[str]
) -> None:
    def cut(*words: str) -> None:
        if cut_at in words:
            raise environment.SetUpFailed("cut")

    with monkeypatch.context() as patch:
        patch.setattr(environment, "_pip", cut)
        with pytest.raises(environment.SetUpFailed):
            environment.set_up()
    pip_calls.clear()
    environment.set_up()
    assert [words[1] for words in pip_calls] == done_again


def test_that_an_old_python_is_refused_before_anything_is_made(
    pip_calls: Calls, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment, "OLDEST_PYTHON", (99, 0))
    with pytest.raises(environment.SetUpFailed, match="is needed"):
        environment.set_up()
    assert pip_calls == []


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Calls:
    """What `run` and `test` start in the environment; nothing is set up."""
    made: Calls = []

    def record(*words: str, offscreen: bool = False) -> int:
        made.append(list(words))
        return 0

    monkeypatch.setattr(dev, "_python", record)
    monkeypatch.setattr(dev, "_set_up", lambda: None)
    monkeypatch.setattr(dev, "_data_folder", lambda: tmp_path)
    monkeypatch.setattr(system_libraries, "missing_libraries", lambda _wanted: [])
    monkeypatch.setattr(system_libraries, "missing_judges", list)
    return made


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux can be without a display")
def test_that_run_without_a_display_runs_the_whole_job_and_says_where(
    started: Calls, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert dev.run() == 0
    (words,) = started
    assert words[:4] == ["-m", "workbench", "demo", "--out"]
    said = capsys.readouterr().out
    assert str(Path(words[4]) / "sample.audit") in said
    assert str(Path(words[4]) / "report.pdf") in said
    assert Path(words[4]).parent == tmp_path


def test_that_run_with_a_display_opens_the_sample(started: Calls, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    assert dev.run() == 0
    assert started == [["-m", "workbench", "--sample"]]


def test_that_a_window_that_aborts_gives_way_to_the_whole_job(
    started: Calls, monkeypatch: pytest.MonkeyPatch
) -> None:
    def abort_window(*words: str, offscreen: bool = False) -> int:
        started.append(list(words))
        return -signal.SIGABRT if "--sample" in words else 0

    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr(dev, "_python", abort_window)
    assert dev.run() == 0
    assert [words[2] for words in started] == ["--sample", "demo"]


def test_that_all_steps_run_and_the_first_failure_is_the_answer(
    started: Calls, monkeypatch: pytest.MonkeyPatch
) -> None:
    def some_fail(*words: str, offscreen: bool = False) -> int:
        started.append(list(words))
        return {"mypy": 5, "pytest": 7}.get(words[1], 0)

    monkeypatch.setattr(dev, "_python", some_fail)
    assert dev.test() == 5
    assert [words[1] for words in started] == ["ruff", "ruff", "mypy", "pytest"]


def test_that_an_unknown_command_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(["dance"]) == 2
    assert "installer/dev.py test" in capsys.readouterr().out


def test_that_the_lock_has_a_hash_for_each_package_and_no_address() -> None:
    text = environment.LOCK.read_text(encoding="utf-8")
    entries = re.split(r"\n(?=\w)", text.strip())
    assert len(entries) > 50
    assert all("--hash=sha256:" in entry and "==" in entry for entry in entries)
    assert "://" not in text
    assert "#" not in text


def test_that_translations_are_made_by_the_environment_s_own_python(
    monkeypatch: pytest.MonkeyPatch, calls: Calls
) -> None:
    monkeypatch.setattr(dev, "_set_up", lambda: None)
    assert dev.main(["translate"]) == 0
    assert calls == [[str(environment.python()), "-m", "installer.translations"]]
