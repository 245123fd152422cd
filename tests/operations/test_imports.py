import os
from pathlib import Path

import pytest

from workbench.audit.enums import DueDiligence, Mineral
from workbench.audit.records import Actor
from workbench.errors import Problem, UnusableInput
from workbench.exchange.workbooks.sample_writer import SampleRow, write_sample_cmrt
from workbench.operations.imports import import_workbooks, preview_import
from workbench.operations.sources import remove_sources
from workbench.operations.trail import undo
from workbench.store.audit_file import AuditFile

ROWS = [
    SampleRow(Mineral.TIN, "CID900001", "Example Works 1", "Malaysia"),  # listed already
    SampleRow(Mineral.GOLD, "CID900501", "Example Gold (fictitious)", "Japan"),
    SampleRow(Mineral.GOLD, "CID900501", "Example Gold (fictitious)", "Japan"),
]


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    path = tmp_path / "supplier.xlsx"
    write_sample_cmrt(path, ROWS, company="Example Components (fictitious)")
    return path


def test_that_a_preview_changes_nothing(audit: AuditFile, workbook: Path) -> None:
    head = audit.head()
    (report,) = preview_import(audit, paths=[workbook]).files
    assert (report.rows_read, report.added, report.merged, report.left_out) == (3, 1, 2, 0)
    assert audit.head() == head


def test_that_an_import_is_one_step_and_keeps_who_named_a_source(
    audit: AuditFile, workbook: Path, actor: Actor
) -> None:
    known = audit.source("s1")
    import_workbooks(audit, plan=preview_import(audit, paths=[workbook]), actor=actor)
    assert audit.count_sources() == 5
    assert audit.source("s1") == known
    assert [mention.row for mention in audit.mentions("s1")] == [5]
    undo(audit, actor=actor)
    assert audit.count_sources() == 4
    assert audit.mentions("s1") == ()


def test_that_the_same_workbook_changes_nothing_the_second_time(
    audit: AuditFile, workbook: Path, actor: Actor
) -> None:
    import_workbooks(audit, plan=preview_import(audit, paths=[workbook]), actor=actor)
    head = audit.head()
    again = preview_import(audit, paths=[workbook])
    assert (again.files[0].added, again.files[0].merged) == (0, 3)
    import_workbooks(audit, plan=again, actor=actor)
    assert audit.head() == head


def test_that_a_plan_is_refused_when_the_sources_moved_since(
    audit: AuditFile, workbook: Path, actor: Actor
) -> None:
    plan = preview_import(audit, paths=[workbook])
    import_workbooks(audit, plan=plan, actor=actor)
    head = audit.head()
    with pytest.raises(Problem, match="changed since the preview"):
        import_workbooks(audit, plan=plan, actor=actor)
    assert audit.head() == head


def test_that_a_plan_is_refused_when_a_source_it_merges_into_was_removed(
    audit: AuditFile, workbook: Path, actor: Actor
) -> None:
    plan = preview_import(audit, paths=[workbook])
    remove_sources(audit, ids=["s1"], actor=actor)
    with pytest.raises(Problem, match="changed since the preview"):
        import_workbooks(audit, plan=plan, actor=actor)


def test_that_one_unreadable_workbook_refuses_them_all(audit: AuditFile, workbook: Path) -> None:
    picture = workbook.with_name("picture.xlsx")
    picture.write_bytes(b"\xff\xd8\xff\xe0 a photo")
    with pytest.raises(UnusableInput, match=r"picture\.xlsx"):
        preview_import(audit, paths=[workbook, picture])
    assert audit.count_sources() == 4


@pytest.mark.parametrize(
    ("name", "sources"),
    [
        ("CMRT-6.4-filled-tungsten.xlsx", 4),
        ("CMRT-6.4-blank-en.xlsx", 0),
        ("CMRT-6.5-blank-zh.xlsx", 0),
        ("EMRT-1.3-blank-zh.xlsx", 0),
    ],
)
def test_that_real_workbooks_give_what_was_filled_in(
    audit: AuditFile, actor: Actor, name: str, sources: int
) -> None:
    folder = os.environ.get("WORKBENCH_SAMPLES")
    if not folder:
        pytest.skip("real workbooks are not at hand (WORKBENCH_SAMPLES)")
    import_workbooks(audit, plan=preview_import(audit, paths=[Path(folder) / name]), actor=actor)
    added = [source for source in audit.sources() if source.mineral is not Mineral.TIN]
    assert len(added) == sources
    assert {source.mineral for source in added} <= {Mineral.TUNGSTEN}
    assert all(source.due_diligence is DueDiligence.UNKNOWN for source in added)
