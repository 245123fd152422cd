"""A judge that is missing is told; under CI, where tests decide what lands, it is a failure."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from installer import system_libraries
from installer.system_libraries import JUDGES, missing_judges
from tests import judges
from tests.report import verapdf

ROOT = Path(__file__).parents[1]


@pytest.fixture
def nothing_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")


@pytest.mark.usefixtures("nothing_installed")
@pytest.mark.parametrize("program", JUDGES)
def test_that_a_missing_judge_fails_under_ci(program: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "true")
    with pytest.raises(pytest.fail.Exception, match=f"did not run: {program} .* missing"):
        judges.need(program)


@pytest.mark.usefixtures("nothing_installed")
@pytest.mark.parametrize("program", JUDGES)
def test_that_a_missing_judge_is_skipped_elsewhere_saying_so(
    program: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CI", raising=False)
    with pytest.raises(pytest.skip.Exception, match=f"{program} .* missing"):
        judges.need(program)


@pytest.mark.usefixtures("nothing_installed")
def test_that_the_judge_of_archives_fails_under_ci_without_java(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "true")
    with pytest.raises(pytest.fail.Exception, match="java missing"):
        verapdf.need_judge()


def test_that_only_judges_that_the_test_command_installs_are_asked() -> None:
    with pytest.raises(AssertionError, match="would not install"):
        judges.need("acroread")


def test_that_what_is_missing_is_found_for_the_test_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(shutil, "which", lambda _program: None)
    monkeypatch.setattr(system_libraries, "JAVA_LIBRARIES", {"/nowhere/jaxb-api.jar": "libjaxb-java"})
    assert set(missing_judges()) == {*JUDGES.values(), "libjaxb-java"}


def test_that_no_test_asks_a_judge_past_the_helper() -> None:
    """Whoever looks for a program by himself skips in silence where it is missing."""
    helpers = {"judges.py", "verapdf.py", Path(__file__).name}
    mentions = {
        file.name
        for file in (ROOT / "tests").rglob("*.py")
        if file.name not in helpers and "shutil.which(" in file.read_text(encoding="utf-8")
    }
    assert mentions == set()


def test_that_a_run_without_judges_fails_under_ci() -> None:
    """The whole way: a test that asks a judge, in a run of its own that finds no program."""
    quiet = ["-q", "-p", "no:cacheprovider", "-p", "no:randomly"]
    ran = subprocess.run(
        [sys.executable, "-m", "pytest", *quiet, __file__, "-k", "judge_answers"],
        cwd=ROOT,
        env={"CI": "true", "PATH": "", "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
    )
    assert "1 failed" in ran.stdout, ran.stdout
    assert "A judge did not run: qpdf (qpdf) missing" in ran.stdout


def test_that_a_judge_answers() -> None:
    assert "qpdf" in judges.complaints_of("qpdf", "--check", pdf=b"no PDF")
