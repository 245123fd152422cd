"""The same reading on real workbooks, where they are at hand."""

import os
from pathlib import Path

import pytest

from workbench.audit.enums import Mineral
from workbench.exchange.workbooks import Declaration, plan_import, read_workbook


def sample(name: str) -> Declaration:
    folder = os.environ.get("WORKBENCH_SAMPLES")
    if not folder or not (Path(folder) / name).is_file():
        pytest.skip("real workbooks are not at hand (WORKBENCH_SAMPLES)")
    return read_workbook(Path(folder) / name)


def test_that_the_filled_workbook_gives_four_tungsten_sources() -> None:
    declaration = sample("CMRT-6.4-filled-tungsten.xlsx")
    plan = plan_import([declaration], known={}, known_files=())
    assert [each.mineral for each in plan.sources] == [Mineral.TUNGSTEN] * 4
    assert {each.smelter_country for each in plan.sources} == {"CN"}
    assert len({each.smelter_id for each in plan.sources}) == 4
    assert (declaration.revision, declaration.effective_date) == ("6.4", "2024-05-10")
    assert declaration.minerals_declared == declaration.all_smelters_identified == (Mineral.TUNGSTEN,)
    assert plan.files[0].attention == ()


def test_that_the_workbook_of_one_row_gives_one_source() -> None:
    declaration = sample("CMRT-6.4-filled-one-row.xlsx")
    [row] = declaration.rows
    assert row.source is not None
    assert row.source.smelter_id is not None
    assert row.source.smelter_id.startswith("CID")
    assert row.source.name
    assert row.source.smelter_country == "CN"


@pytest.mark.parametrize(
    ("name", "template", "revision"),
    [
        ("CMRT-6.4-blank-en.xlsx", "CMRT", "6.4"),
        ("CMRT-6.5-blank-zh.xlsx", "CMRT", "6.5"),
        ("EMRT-1.3-blank-zh.xlsx", "EMRT", "1.3"),
    ],
)
def test_that_blank_workbooks_give_nothing(name: str, template: str, revision: str) -> None:
    declaration = sample(name)
    assert (declaration.template, declaration.revision) == (template, revision)
    assert (declaration.rows, declaration.attention, declaration.minerals_declared) == ((), (), ())
