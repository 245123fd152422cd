"""What is found at once is what going through all the rows finds, in the same order."""

import random
from collections.abc import Iterator

import pytest

from tests.store.conftest import Make
from workbench.audit.enums import DueDiligence, Mineral
from workbench.audit.records import Actor, Source
from workbench.store import search
from workbench.store.audit_file import AuditFile
from workbench.store.source_filter import SourceFilter

_TEXTS = (
    "smelter",
    "er",
    "e",
    "冶炼",
    "炼",
    "cid00",
    "CID001",
    'o"neil',
    "50%",
    "x_y",
    "jp",
    "zzz",
    "smelter 7",
    "q",
)
_NAMES = ("Smelter", "Refiner GmbH", "云南 冶炼", 'O"Neil', "50% Tin", "X_Y Works", "Straße")


@pytest.fixture
def file(make: Make, me: Actor, monkeypatch: pytest.MonkeyPatch) -> Iterator[AuditFile]:
    """An audit with 300 sources, in which a search is worth its making."""
    monkeypatch.setattr(search, "WORTH_IT", 100)
    with make() as made:
        with made.unit("Fill", actor=me) as unit:
            unit.insert_sources([_source(number) for number in range(300)])
        yield made


def _source(number: int, name: str | None = None) -> Source:
    return Source(
        id=f"{number:032x}",
        mineral=list(Mineral)[number % len(Mineral)],
        smelter_id=f"CID{number:06d}" if number % 3 else None,
        name=name or f"{_NAMES[number % len(_NAMES)]} {number}",
        smelter_country=("JP", "MY", None)[number % 3],
        due_diligence=list(DueDiligence)[number % 3],
    )


def _make(file: AuditFile) -> None:
    while file.make_search():
        pass


def _agrees(file: AuditFile) -> None:
    for text in _TEXTS:
        for asked in (SourceFilter(text=text), SourceFilter(text=text, mineral=Mineral.TIN)):
            everything = file.sources(asked)  # without a limit the rows are gone through
            assert file.sources(asked, limit=20) == everything[:20]
            assert file.sources(asked, offset=5, limit=10) == everything[5:15]


def test_that_it_finds_what_the_rows_hold(file: AuditFile) -> None:
    _make(file)

    assert file._search is not None
    assert file._search.first(file._raw, SourceFilter(text="smelter"), 20)
    _agrees(file)


@pytest.mark.deep
def test_that_it_follows_edits_and_undo(file: AuditFile, me: Actor) -> None:
    _make(file)
    chance = random.Random(7)

    for turn in range(12):
        with file.unit("Change", actor=me) as unit:
            unit.put(_source(chance.randrange(320), f"Smelter renamed {turn}"))
            unit.remove(Source, f"{chance.randrange(300):032x}")
        _agrees(file)
    while file.undo(actor=me):
        pass
    _agrees(file)


def test_that_what_is_changed_while_it_is_made_is_found(file: AuditFile, me: Actor) -> None:
    file.make_search()

    with file.unit("Change", actor=me) as unit:
        unit.put(_source(5, "Smelter that came late"))
    _make(file)

    assert [one.name for one in file.sources(SourceFilter(text="came late"), limit=5)] == [
        "Smelter that came late"
    ]
    _agrees(file)


def test_that_a_large_import_has_it_made_anew(
    file: AuditFile, me: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "MOST_CHANGED", 50)
    _make(file)

    with file.unit("Import", actor=me) as unit:
        unit.insert_sources([_source(number, f"Newly smelter {number}") for number in range(1_000, 1_100)])
    _agrees(file)

    assert file.make_search()
    _make(file)
    _agrees(file)


def test_that_few_sources_are_gone_through(file: AuditFile, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "WORTH_IT", 1_000)

    assert not file.make_search()
    _agrees(file)


def test_that_a_closed_audit_is_searched_no_further(file: AuditFile) -> None:
    assert file.make_search()

    file.close()

    assert not file.make_search()
