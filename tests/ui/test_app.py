import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import ME
from workbench import app
from workbench.__main__ import main
from workbench.audit.records import Facility
from workbench.criteria.loader import find_edition
from workbench.errors import UnusableInput
from workbench.operations.audits import create_audit
from workbench.operations.person import remember_person
from workbench.ui.main_window import MainWindow
from workbench.ui.settings import data_folder

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="only there Qt aborts instead of raising")


@pytest.fixture
def no_platform(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """A computer that says nothing of its screens."""
    for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


@linux_only
def test_that_no_display_is_told_with_the_way_around(no_platform: pytest.MonkeyPatch) -> None:
    with pytest.raises(app.NoDisplay) as told:
        app.run_window([])
    assert "workbench demo --out" in told.value.next_step


@linux_only
def test_that_a_library_that_is_missing_is_named_before_qt_aborts(no_platform: pytest.MonkeyPatch) -> None:
    no_platform.setenv("DISPLAY", ":0")
    no_platform.setattr(app, "_X11_LIBRARIES", ("libno-such-thing.so.9",))
    with pytest.raises(app.NoDisplay) as told:
        app.run_window([])
    assert "libno-such-thing.so.9" in told.value.what
    assert "apt-get install" in told.value.next_step


def test_that_an_audit_that_is_not_there_is_told_before_a_window_opens(tmp_path: Path) -> None:
    with pytest.raises(UnusableInput, match="There is no file"):
        app.run_window([str(tmp_path / "missing.audit")])


@pytest.fixture
def seen(qapp: QApplication) -> Iterator[list[str]]:
    """What the first window's title said, once the program runs."""
    remember_person(ME)
    titles: list[str] = []

    def look() -> None:
        windows = [one for one in qapp.topLevelWidgets() if isinstance(one, MainWindow) and one.isVisible()]
        if not any(one.windowTitle() for one in windows):
            QTimer.singleShot(50, look)  # it is still being opened
            return
        titles.extend(one.windowTitle() for one in windows)
        for one in windows:
            one.close()

    QTimer.singleShot(300, look)
    sheet = qapp.styleSheet()
    yield titles
    qapp.setStyleSheet(sheet)


def test_that_the_program_opens_on_the_audit_it_is_given(sample_path: Path, seen: list[str]) -> None:
    assert app.run_window([str(sample_path)]) == 0
    assert seen == ["Sample Electronics — Plant 2 (fictitious) — sample.audit"]


def test_that_the_sample_opens_as_a_copy_in_the_data_folder(seen: list[str]) -> None:
    assert app.run_window(["--sample"]) == 0
    assert seen == ["Sample Electronics — Plant 2 (fictitious) — sample.audit"]
    assert (data_folder() / "sample.audit").is_file()


def test_that_a_protected_audit_opens_with_its_passphrase_from_a_file(
    tmp_path: Path, seen: list[str]
) -> None:
    path, secret = tmp_path / "locked.audit", tmp_path / "secret"
    secret.write_text("locked\n", encoding="utf-8")
    create_audit(
        path,
        edition=find_edition("rba-minerals@8.0.0"),
        facility=Facility(name="Fictitious Plant"),
        actor=ME,
        passphrase="locked",
    ).close()
    assert main([str(path), "--audit-passphrase-file", str(secret)]) == 0
    assert seen == ["Fictitious Plant — locked.audit"]
