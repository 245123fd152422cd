"""Lists that the user loads, rows that are pasted, and what is set on many sources at once."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from workbench.audit.enums import Conflict, DueDiligence, ListKind, Mineral
from workbench.audit.records import Actor, CahraFlag, Source
from workbench.errors import Problem, UnusableInput, WrongUsage
from workbench.operations.lists import (
    hints_for,
    load_list,
    preview_cahra_list,
    preview_status_list,
    remove_list,
)
from workbench.operations.pasting import paste_sources, preview_paste, read_paste
from workbench.operations.sources import (
    add_source,
    flag_cahra,
    mark_conflict,
    remove_sources,
    revise_source,
    set_reference,
)
from workbench.store.audit_file import AuditFile
from workbench.store.source_filter import SourceFilter

HEADING = "Smelter ID,Metal,Status\n"


def load(
    audit: AuditFile, actor: Actor, folder: Path, rows: str, *, name: str = "Made-up list", day: date
) -> None:
    path = folder / f"{name}-{day}.csv"
    path.write_text(HEADING + rows)
    load_list(audit, read=preview_status_list(path), name=name, published=day, actor=actor)


def load_areas(audit: AuditFile, actor: Actor, folder: Path, *countries: str) -> None:
    path = folder / "areas.csv"
    path.write_text("\n".join(["Country", *countries]))
    load_list(audit, read=preview_cahra_list(path), name="Areas", published=date(2026, 6, 1), actor=actor)


def statuses(audit: AuditFile, id_: str) -> list[tuple[str, bool]]:
    source = audit.source(id_)
    assert source is not None
    return [(hint.status, hint.current) for hint in hints_for(audit, [source]).statuses.get(id_, ())]


def test_that_a_status_is_a_hint_and_never_changes_due_diligence(
    audit: AuditFile, actor: Actor, tmp_path: Path
) -> None:
    before = audit.sources()

    load(audit, actor, tmp_path, "CID900000,Tin,Conformant\nCID900001,Gold,Active\n", day=date(2026, 6, 1))

    assert audit.sources() == before
    assert statuses(audit, "s0") == [("Conformant", True)]
    assert statuses(audit, "s1") == []  # the same id, another mineral
    (kept,) = audit.loaded_lists()
    assert (kept.kind, kept.entries, kept.published) == (ListKind.STATUS, 2, date(2026, 6, 1))
    assert audit.undo_label() == "Load the list Made-up list of 2026-06-01"


def test_that_versions_stand_side_by_side_and_the_newest_counts(
    audit: AuditFile, actor: Actor, tmp_path: Path
) -> None:
    load(audit, actor, tmp_path, "CID900000,Tin,Active\n", day=date(2026, 6, 1))
    load(audit, actor, tmp_path, "CID900000,Tin,Conformant\nCID900001,Tin,Active\n", day=date(2026, 3, 1))
    load(audit, actor, tmp_path, "CID900000,Tin,Listed\n", name="Another", day=date(2025, 1, 1))

    assert len(audit.loaded_lists()) == 3
    assert statuses(audit, "s0") == [("Active", True), ("Listed", True), ("Conformant", False)]
    assert statuses(audit, "s1") == [("Active", False)]


def test_that_the_same_file_is_loaded_once(audit: AuditFile, actor: Actor, tmp_path: Path) -> None:
    load(audit, actor, tmp_path, "CID900000,Tin,Active\n", day=date(2026, 6, 1))

    with pytest.raises(UnusableInput, match="loaded already"):
        load(audit, actor, tmp_path, "CID900000,Tin,Active\n", name="Another", day=date(2026, 7, 1))


def test_that_a_list_without_statuses_needs_one(audit: AuditFile, actor: Actor, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Smelter ID,Metal\nCID900000,Tin\n")
    read = preview_status_list(path)

    with pytest.raises(WrongUsage, match="no status"):
        load_list(audit, read=read, name="List", published=date(2026, 6, 1), actor=actor)

    load_list(audit, read=read, name="List", published=date(2026, 6, 1), status="Conformant", actor=actor)
    assert statuses(audit, "s0") == [("Conformant", True)]


def test_that_removing_a_list_takes_its_entries_and_undo_brings_them_back(
    audit: AuditFile, actor: Actor, tmp_path: Path
) -> None:
    load(audit, actor, tmp_path, "CID900000,Tin,Active\n", day=date(2026, 6, 1))
    (kept,) = audit.loaded_lists()

    remove_list(audit, id=kept.id, actor=actor)
    assert (audit.loaded_lists(), audit.status_entries(["CID900000"])) == ((), [])

    audit.undo(actor=actor)
    assert statuses(audit, "s0") == [("Active", True)]
    audit.redo(actor=actor)
    with pytest.raises(UnusableInput, match="no longer loaded"):
        remove_list(audit, id=kept.id, actor=actor)


def test_that_a_country_on_the_list_is_hinted_and_flagged_by_nobody_but_the_auditor(
    audit: AuditFile, actor: Actor, tmp_path: Path
) -> None:
    first, second = audit.source("s0"), audit.source("s1")
    assert first is not None
    assert second is not None
    revise_source(audit, source=replace(first, smelter_country="MY", origin_countries=("CD",)), actor=actor)
    load_areas(audit, actor, tmp_path, "CD", "ML")
    flag_cahra(audit, ids=["s1"], flag=CahraFlag(reason="Route"), actor=actor)

    changed = audit.source("s0")
    assert changed is not None
    assert [hint.country for hint in hints_for(audit, [changed]).areas_of(changed)] == ["CD"]
    assert changed.cahra is None
    assert {one.id for one in audit.sources(SourceFilter(cahra=True))} == {"s0", "s1"}
    assert audit.source_ids(SourceFilter(sort="cahra"))[:2] == ["s1", "s0"]


def test_that_sources_sort_by_what_the_newest_list_says(
    audit: AuditFile, actor: Actor, tmp_path: Path
) -> None:
    rows = "CID900003,Tin,Active\nCID900001,Tin,conformant\n"
    load(audit, actor, tmp_path, "CID900000,Tin,Aaa\n", day=date(2025, 6, 1))
    load(audit, actor, tmp_path, rows, day=date(2026, 6, 1))

    assert audit.source_ids(SourceFilter(sort="status")) == ["s3", "s1", "s0", "s2"]


def test_that_pasted_rows_are_added_as_one_step_and_known_ones_stay(audit: AuditFile, actor: Actor) -> None:
    pasted = read_paste(
        "Metal\tName\tCID\nTin\tRenamed\tCID900000\nGold\tNew\tCID900100\nGold\tNew\tCID900100\n"
    )
    plan = preview_paste(audit, pasted=pasted, meanings=pasted.meanings, heading=True)

    paste_sources(audit, plan=plan, actor=actor)

    known = audit.source("s0")
    assert known is not None
    assert known.name == "Example Works 0"
    assert audit.count_sources() == 5
    assert audit.facts().sources.tallies[Mineral.GOLD].unknown == 1
    assert audit.undo_label() == "Paste 1 sources"
    with pytest.raises(Problem, match="changed since the preview"):
        paste_sources(audit, plan=plan, actor=actor)
    audit.undo(actor=actor)
    assert audit.count_sources() == 4


def test_that_values_are_set_on_many_as_one_step_and_verify_what_came_along(
    audit: AuditFile, actor: Actor
) -> None:
    add_source(audit, source=Source(id="old", mineral=Mineral.TIN, name="Old", unverified=True), actor=actor)
    ids = ["s0", "s1", "old", "gone"]

    mark_conflict(audit, ids=ids, conflict=Conflict.CONFIRMED, actor=actor)
    assert audit.undo_label() == "Set conflict of 4 sources to confirmed"
    assert len(audit.facts().sources.confirmed) == 3
    set_reference(audit, ids=ids, reference=" Folder 3 ", actor=actor)

    assert {one.reference for one in audit.sources(SourceFilter(conflict=Conflict.CONFIRMED))} == {"Folder 3"}
    assert audit.count_sources(SourceFilter(unverified=True)) == 0
    audit.undo(actor=actor)
    audit.undo(actor=actor)
    assert audit.facts().sources.confirmed == ()
    assert audit.count_sources(SourceFilter(unverified=True)) == 1
    assert audit.verify_journal().journal == "intact"


def test_that_several_sources_are_removed_at_once_and_those_gone_cost_nothing(
    audit: AuditFile, actor: Actor
) -> None:
    remove_sources(audit, ids=["s0", "s1"], actor=actor)
    entries = audit.head().sequence

    again = remove_sources(audit, ids=["s0"], actor=actor)

    assert not again
    assert audit.head().sequence == entries
    assert audit.facts().sources.tallies[Mineral.TIN].total == 2
    audit.undo(actor=actor)
    assert audit.count_sources(SourceFilter(due_diligence=DueDiligence.DOCUMENTED)) == 4
