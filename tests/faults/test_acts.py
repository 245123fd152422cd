"""Every act that brings much into an audit, or takes much out, killed at any moment: all of it or nothing."""

import os
import random
import shutil
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from tests.faults.killing import ME, killed_while
from workbench.audit.enums import Mineral
from workbench.audit.records import Source
from workbench.criteria.loader import find_edition
from workbench.criteria.model import Edition
from workbench.operations.backups import back_up, backups_of
from workbench.operations.carrying import carry_forward
from workbench.operations.evidence import attach_evidence
from workbench.operations.history import take_back
from workbench.operations.lists import load_list, preview_status_list
from workbench.operations.pasting import paste_sources, preview_paste, read_paste
from workbench.operations.preparing import prepare_evidence
from workbench.store.audit_file import AuditFile, preload
from workbench.store.connection import connect
from workbench.store.journal import JournalHead
from workbench.store.schema import VERSION

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="needs fork and SIGKILL"),
    pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning"),
]
KILLS = [15, pytest.param(200, marks=pytest.mark.slow)]
RELEASES = Path(__file__).parents[1] / "store" / "releases"

Act = Callable[[AuditFile], object]


@dataclass(frozen=True)
class Case:
    """An act, and how many rows of a table there are before and after it."""

    act: Act
    count: Callable[[AuditFile], int]
    before: int
    after: int


def _attach(folder: Path) -> Case:
    picture = BytesIO()
    Image.effect_noise((900, 900), 90).save(picture, "JPEG")
    given = [("photo.jpg", picture.getvalue()), ("long.bin", bytes(range(256)) * 12_000)]
    prepared = prepare_evidence(given)

    def act(file: AuditFile) -> None:
        attach_evidence(file, prepared=prepared, links=[("element", "2.c")], actor=ME)

    return Case(act, lambda file: len(file.evidence()) + len(_linked(file)), 0, 4)


def _linked(file: AuditFile) -> tuple[str, ...]:
    answer = file.answers().get("2.c")
    return answer.evidence if answer else ()


def _load(folder: Path) -> Case:
    path = folder / "status.csv"
    rows = "".join(f"CID9{number:05};Made-up {number};Tin\n" for number in range(400))
    path.write_text(f"Smelter ID;Smelter name;Metal\n{rows}", encoding="utf-8")
    read = preview_status_list(path)

    def act(file: AuditFile) -> None:
        load_list(file, read=read, name="A list", published=date(2026, 10, 1), status="Conformant", actor=ME)

    def count(file: AuditFile) -> int:
        return sum(1 + len(file.list_entries(one.id)[0]) for one in file.loaded_lists())

    return Case(act, count, 0, 401)


def _paste(folder: Path) -> Case:
    rows = "".join(f"Tin\tMade-up works {number}\tMY\n" for number in range(500))
    pasted = read_paste(f"Metal\tSmelter name\tCountry\n{rows}")

    def act(file: AuditFile) -> None:
        plan = preview_paste(file, pasted=pasted, meanings=pasted.meanings, heading=pasted.heading)
        paste_sources(file, plan=plan, actor=ME)

    return Case(act, AuditFile.count_sources, 50, 550)


def _take_back(folder: Path) -> Case:
    def act(file: AuditFile) -> None:
        take_back(file, step=file.steps()[1], actor=ME)

    return Case(act, AuditFile.count_sources, 50, 0)


@pytest.fixture
def seed() -> int:
    """A seed that the report of a failing test shows."""
    chosen = random.SystemRandom().getrandbits(32)
    print(f"seed {chosen}")  # noqa: T201 - shown when the test fails
    return chosen


@pytest.fixture
def filled(path: Path) -> Path:
    """A closed audit whose second step brought fifty sources."""
    with AuditFile.open(path) as file, file.unit("Sources", actor=ME) as unit:
        unit.insert_sources(
            Source(id=f"s{number}", mineral=Mineral.TIN, name=f"Works {number}") for number in range(50)
        )
    return path


def _lasts(act: Callable[[int], None]) -> float:
    """Seconds within which a child should be through with it, so that kills fall into all of it."""
    begun = time.monotonic()
    with Path(os.devnull).open("wb") as nowhere:
        act(nowhere.fileno())
    return 1.5 * (time.monotonic() - begun)


def _head(path: Path) -> JournalHead:
    with AuditFile.open(path, read_only=True) as file:
        assert (file.verify_journal().file, file.verify_journal().findings) == ("whole", ())
        return file.head()


@pytest.mark.parametrize("kills", KILLS)
@pytest.mark.parametrize("made", [_attach, _load, _paste, _take_back])
def test_that_a_killed_act_is_done_or_not_begun(
    tmp_path: Path, filled: Path, seed: int, made: Callable[[Path], Case], kills: int
) -> None:
    case, chooser, done = made(tmp_path), random.Random(seed), 0
    preload()
    lasts = 0.1
    for number in range(-2, kills):
        copy = tmp_path / f"{number}.audit"
        shutil.copyfile(filled, copy)

        def act(pipe: int, copy: Path = copy) -> None:
            with AuditFile.open(copy) as file:
                os.write(pipe, b"open")
                case.act(file)

        if number < 0:
            lasts = _lasts(act)  # the first time loads what it needs
        else:
            killed_while(act, chooser.uniform(0.0, lasts), wait_for=True)
        with AuditFile.open(copy) as file:
            assert case.count(file) in (case.before, case.after)
            done += case.count(file) == case.after
            verdict = file.verify_journal()
            assert (verdict.file, verdict.journal, verdict.findings) == ("whole", "intact", ())
        # SQLite may leave an empty journal, which the next unit takes up.
        left = {item.name for item in tmp_path.glob(f"*{number}.audit*")} - {f"{copy.name}-journal"}
        assert left == {copy.name}
        for name in left:
            (tmp_path / name).unlink()
    print(f"{done} of {kills} were done")  # noqa: T201


@pytest.mark.parametrize("kills", KILLS)
def test_that_a_killed_carrying_forward_leaves_a_whole_audit_or_none(
    tmp_path: Path, filled: Path, edition: Edition, seed: int, kills: int
) -> None:
    chooser, before = random.Random(seed), filled.read_bytes()
    lasts = 0.1
    for number in range(-2, kills):
        target = tmp_path / f"{number}.next.audit"

        def act(_pipe: int, target: Path = target) -> None:
            carry_forward(filled, target, edition=edition, actor=ME).close()

        if number < 0:
            lasts = _lasts(act)
        else:
            killed_while(act, chooser.uniform(0.0, lasts))
        assert filled.read_bytes() == before
        if target.exists():
            _head(target)
            with AuditFile.open(target) as file:
                assert file.count_sources() == 50
        else:
            act(0)
        target.unlink()


@pytest.mark.parametrize("kills", KILLS)
def test_that_a_killed_backup_leaves_whole_backups_only(
    tmp_path: Path, filled: Path, seed: int, kills: int
) -> None:
    chooser, before, folder = random.Random(seed), filled.read_bytes(), tmp_path / "backups"
    folder.mkdir()
    with AuditFile.open(filled, read_only=True) as file:
        source = file.copier()
    lasts = 0.1
    for number in range(-2, kills):

        def act(_pipe: int) -> None:
            back_up(source, folder=folder)

        if number < 0:
            lasts = _lasts(act)
        else:
            killed_while(act, chooser.uniform(0.0, lasts))
        assert filled.read_bytes() == before
        for backup in backups_of(source.audit_id, folder=folder):
            assert _head(backup.path).hash == source.head
            backup.path.unlink()
    assert back_up(source, folder=folder) is not None


@pytest.mark.parametrize("kills", KILLS)
def test_that_a_killed_migration_leaves_the_old_file_or_the_new_one(
    tmp_path: Path, seed: int, kills: int
) -> None:
    old = tmp_path / "old.audit"
    connection = connect(old, mode="rwc")
    script = (RELEASES / f"version-{VERSION - 1}.sql").read_text(encoding="utf-8")
    connection.executescript(script)
    connection.close()
    chooser, done = random.Random(seed), 0
    find_edition("rba-minerals@8.0.0")
    with AuditFile.open(old, read_only=True) as file:
        expected = file.records()
    lasts = 0.1
    for number in range(-2, kills):
        copy = tmp_path / f"{number}.audit"
        shutil.copyfile(old, copy)

        def act(_pipe: int, copy: Path = copy) -> None:
            AuditFile.open(copy).close()

        if number < 0:
            lasts = _lasts(act)
        else:
            killed_while(act, chooser.uniform(0.0, lasts))
            done += _version(copy) == VERSION
        for backup in tmp_path.glob(f"{number} (before*.audit"):
            assert _version(backup) == VERSION - 1
            with AuditFile.open(backup, read_only=True) as file:
                assert file.records() == expected
        with AuditFile.open(copy) as file:
            assert file.records() == expected
            assert file.verify_journal().findings == ()
        assert _version(copy) == VERSION
        for left in tmp_path.glob(f"*{number}*"):
            assert left.suffix == ".audit", left
            left.unlink()
    print(f"{done} of {kills} were done")  # noqa: T201


def _version(path: Path) -> int:
    return int.from_bytes(path.read_bytes()[60:64], "big")
