from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.audit.enums import DueDiligence, Mineral
from workbench.audit.records import Source
from workbench.audit.sources import Key, merge_key
from workbench.errors import CannotWrite
from workbench.exchange.workbooks import Declaration, DeclaredRow, ImportPlan, plan_import, read_workbook
from workbench.exchange.workbooks.sample_writer import SampleRow, write_sample_cmrt


def source(number: str, smelter_id: str | None = None, name: str | None = "A", **more: str) -> Source:
    return Source(
        id=number, mineral=Mineral.TIN, smelter_id=smelter_id, name=name, smelter_country=more.get("country")
    )


def declared(sources: Sequence[Source | None], sha256: str = "a" * 64) -> Declaration:
    rows = tuple(DeclaredRow(number, each) for number, each in enumerate(sources, start=5))
    return Declaration(name="list.xlsx", sha256=sha256, template="CMRT", revision="6.4", rows=rows)


def counts(plan: ImportPlan) -> list[tuple[int, int, int, int]]:
    return [(file.rows_read, file.added, file.merged, file.left_out) for file in plan.files]


def test_that_each_row_is_added_merged_or_left_out() -> None:
    rows = [source("1", "CID000001"), source("2", "cid000001 "), source("3"), None]
    plan = plan_import([declared(rows)], known={}, known_files=())
    assert counts(plan) == [(4, 2, 1, 1)]
    assert [each.id for each in plan.sources] == ["1", "3"]


def test_that_every_row_that_named_a_source_is_noted() -> None:
    rows = [source("1", "CID000001"), None, source("2", "CID000001")]
    plan = plan_import([declared(rows)], known={}, known_files=())
    [imported] = plan.imported_files
    assert {(each.source, each.imported_file, each.row) for each in plan.mentions} == {
        ("1", imported.id, 5),
        ("1", imported.id, 7),
    }


def test_that_a_known_source_is_mentioned_and_never_changed() -> None:
    row = source("1", "CID000001", name="Another name")
    key = merge_key(row)
    assert key is not None
    plan = plan_import([declared([row])], known={key: "there"}, known_files=())
    assert counts(plan) == [(1, 0, 1, 0)]
    assert plan.sources == ()
    assert [each.source for each in plan.mentions] == ["there"]


@pytest.mark.parametrize("name", ["Smelter Not Yet Identified", None])
def test_that_rows_not_yet_identified_stay_apart(name: str | None) -> None:
    plan = plan_import([declared([source("1", name=name), source("2", name=name)])], known={}, known_files=())
    assert counts(plan) == [(2, 2, 0, 0)]


def test_that_bytes_imported_before_add_and_note_nothing() -> None:
    plan = plan_import([declared([source("1"), None])], known={}, known_files=["a" * 64])
    assert counts(plan) == [(2, 0, 1, 1)]
    assert plan.files[0].already_imported
    assert (plan.sources, plan.mentions, plan.imported_files) == ((), (), ())


def test_that_the_same_bytes_twice_in_one_call_count_once() -> None:
    plan = plan_import([declared([source("1")]), declared([source("2")])], known={}, known_files=())
    assert counts(plan) == [(1, 1, 0, 0), (1, 0, 1, 0)]
    assert len(plan.mentions) == len(plan.imported_files) == 1


def test_that_a_source_in_two_files_is_added_by_the_first_and_noted_by_both() -> None:
    files = [declared([source("1", "CID000001")], "a"), declared([source("2", "CID000001")], "b")]
    plan = plan_import(files, known={}, known_files=())
    assert counts(plan) == [(1, 1, 0, 0), (1, 0, 1, 0)]
    assert {each.imported_file for each in plan.mentions} == {file.id for file in plan.imported_files}


def test_that_a_likely_match_is_shown_and_not_merged() -> None:
    rows = [source("1", "CID000001", name="Big Tin"), source("2", name="BIG  tin")]
    plan = plan_import([declared(rows)], known={}, known_files=())
    assert counts(plan) == [(2, 2, 0, 0)]
    assert [(item.cell, "CID000001" in item.message) for item in plan.files[0].attention] == [("D6", True)]


def test_that_a_likely_match_with_what_the_audit_has_is_shown() -> None:
    known: dict[Key, str] = {("tin", "name", "big tin", ""): "there"}
    plan = plan_import([declared([source("1", "CID000001", name="Big Tin")])], known=known, known_files=())
    assert counts(plan) == [(1, 1, 0, 0)]
    assert [item.cell for item in plan.files[0].attention] == ["D5"]


def test_that_repeated_rows_that_disagree_leave_the_worst_and_a_flag() -> None:
    worse = Source(id="2", mineral=Mineral.TIN, name="A", due_diligence=DueDiligence.UNDOCUMENTED)
    plan = plan_import([declared([source("1"), worse])], known={}, known_files=())
    [merged] = plan.sources
    assert merged.due_diligence is DueDiligence.UNDOCUMENTED
    assert merged.repeats_disagree


FileRows = list[Source | None]
ROWS = st.lists(
    st.none()
    | st.builds(
        source,
        st.uuids().map(lambda number: number.hex),
        st.sampled_from([None, None, "CID000001", "CID000002"]),
        st.sampled_from([None, "A", "a ", "B", "Smelter not yet identified"]),
        country=st.sampled_from([None, "PE"]),
    ),
    max_size=12,
)


@settings(deadline=None, max_examples=60)
@given(st.lists(st.tuples(ROWS, st.sampled_from("abc")), max_size=3))
def test_that_the_parts_make_the_whole_whatever_is_imported(
    files: list[tuple[FileRows, str]],
) -> None:
    plan = plan_import([declared(rows, sha) for rows, sha in files], known={}, known_files=["c"])
    for file in plan.files:
        assert file.added + file.merged + file.left_out == file.rows_read
    assert sum(file.added for file in plan.files) == len(plan.sources)
    assert len({merge_key(each) or each.id for each in plan.sources}) == len(plan.sources)
    assert {each.source for each in plan.mentions} == {each.id for each in plan.sources}


def test_that_the_demonstration_workbook_reads_back_as_it_was_written(tmp_path: Path) -> None:
    rows = [
        SampleRow(Mineral.TIN, "CID900001", "Tin Works", "Malaysia", mine_country="Peru"),
        SampleRow(Mineral.GOLD, "", "Gold Works", "Japan"),
    ]
    path = tmp_path / "sample.xlsx"
    write_sample_cmrt(path, rows, company="Example (fictitious)")
    declaration = read_workbook(path)
    found = [row.source for row in declaration.rows if row.source]
    assert [(each.smelter_id, each.name, each.smelter_country) for each in found] == [
        ("CID900001", "Tin Works", "MY"),
        (None, "Gold Works", "JP"),
    ]
    assert found[0].origin_countries == ("PE",)
    assert declaration.minerals_declared == (Mineral.TIN, Mineral.GOLD)
    assert (declaration.company, declaration.attention) == ("Example (fictitious)", ())


def test_that_the_demonstration_workbook_never_replaces_a_file(tmp_path: Path) -> None:
    path = tmp_path / "mine.xlsx"
    path.write_bytes(b"precious")
    with pytest.raises(CannotWrite):
        write_sample_cmrt(path, [])
    assert path.read_bytes() == b"precious"
