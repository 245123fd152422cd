"""Rows from a spreadsheet: how columns are told, and what becomes of each row."""

import pytest

from workbench.audit.enums import Conflict, DueDiligence, Mineral
from workbench.audit.records import Source
from workbench.audit.sources import merge_key
from workbench.errors import UnusableInput
from workbench.exchange.lists import Fate, Meaning, columns_of, plan_paste

HEADED = (
    "Smelter Name\tMetal\tCID\tCountry\tCountry of origin\tDue diligence\tConflict\tReference\n"
    "Made-up Tin\tTin\tcid 999101\tMalaysia\tDRC; RW\tdocumented\tsuspected\tFolder 3\n"
)


def test_that_every_column_with_a_heading_is_read() -> None:
    (source,) = plan_paste(columns_of(HEADED), known={}).sources

    assert (source.name, source.mineral, source.smelter_id) == ("Made-up Tin", Mineral.TIN, "CID999101")
    assert (source.smelter_country, source.origin_countries) == ("MY", ("CD", "RW"))
    assert (source.due_diligence, source.conflict) == (DueDiligence.DOCUMENTED, Conflict.SUSPECTED)
    assert source.reference == "Folder 3"


@pytest.mark.parametrize(
    "text", ["Made-up Gold Works\tJP\tCID999102\tGold", "Made-up Gold Works,JP,CID999102,Gold"]
)
def test_that_columns_without_headings_are_told_by_what_stands_in_them(text: str) -> None:
    pasted = columns_of(text)

    assert not pasted.heading
    assert pasted.meanings == (Meaning.NAME, Meaning.COUNTRY, Meaning.SMELTER_ID, Meaning.MINERAL)


def test_that_each_row_has_its_fate_and_its_place() -> None:
    listed = Source(id="s", mineral=Mineral.GOLD, name="Known", smelter_country="JP")
    key = merge_key(listed)
    assert key is not None
    text = (
        "Metal\tName\tCountry\nGold\tNew\tJP\nGold\tnew\tJP\nGold\tKnown\tJP\n"
        "Mica\tOther\tJP\n\tX\tJP\nTin\tY\tOz\n"
    )

    plan = plan_paste(columns_of(text), known={key: "s"})

    assert [row.fate for row in plan.rows] == [
        Fate.ADDED, Fate.REPEATED, Fate.LISTED, Fate.LEFT_OUT, Fate.LEFT_OUT, Fate.ADDED,
    ]  # fmt: skip
    assert [(row.number, row.remarks[0][0], row.remarks[0][2]) for row in plan.rows if row.remarks] == [
        (5, "A", "Mica"), (6, "A", ""), (7, "C", "Oz"),
    ]  # fmt: skip
    assert [source.name for source in plan.sources] == ["New", "Y"]


def test_that_rows_without_a_mineral_take_the_one_that_was_chosen() -> None:
    pasted = columns_of("Smelter name\nOne\nTwo\n")

    assert plan_paste(pasted, known={}).count(Fate.LEFT_OUT) == 2
    assert {one.mineral for one in plan_paste(pasted, known={}, mineral=Mineral.TIN).sources} == {Mineral.TIN}


@pytest.mark.parametrize(
    ("name", "said", "expected"),
    [
        ("Works", "", DueDiligence.UNKNOWN),
        ("Smelter not listed", "", DueDiligence.UNDOCUMENTED),
        ("Smelter not yet identified", "", DueDiligence.UNDOCUMENTED),
        ("Works", "RMAP Conformant", DueDiligence.UNKNOWN),
        ("Works", "no", DueDiligence.UNDOCUMENTED),
    ],
)
def test_that_due_diligence_is_what_is_said_and_a_scheme_s_status_is_no_answer(
    name: str, said: str, expected: DueDiligence
) -> None:
    text = f"Metal\tName\tDue diligence\nTin\t{name}\t{said}\n"

    (source,) = plan_paste(columns_of(text), known={}).sources

    assert source.due_diligence is expected


def test_that_a_likely_match_across_ids_is_told_and_not_merged() -> None:
    plan = plan_paste(columns_of("Metal\tName\tCID\nTin\tWorks\tCID000001\nTin\tWorks\t\n"), known={})

    assert plan.count(Fate.ADDED) == 2
    assert "CID000001" in plan.rows[1].remarks[0][1]


def test_that_an_empty_clipboard_is_told() -> None:
    with pytest.raises(UnusableInput, match="no text"):
        columns_of(" \n\t\n")


def test_that_far_too_many_columns_are_refused_before_each_is_looked_at() -> None:
    for text in ("Tin\t" * 501, "Metal" + "\t" * 1_000_000):
        with pytest.raises(UnusableInput, match="far too much"):
            columns_of(text)
    assert len(columns_of("\t".join(["Tin"] * 500)).meanings) == 500
