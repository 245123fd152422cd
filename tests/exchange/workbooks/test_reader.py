from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from tests.exchange.workbooks.made import LISTED, listed, row, write_workbook
from workbench.audit.enums import DueDiligence, Mineral
from workbench.audit.records import Source
from workbench.errors import UnusableInput
from workbench.exchange.workbooks import Attention, Declaration, ImportCancelled, read_workbook


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "declared.xlsx"


def only(declaration: Declaration) -> Source:
    """The source of the one row that was read."""
    [found] = declaration.rows
    assert found.source is not None
    return found.source


def read_one(path: Path, line: Mapping[str, Any]) -> tuple[Source, tuple[Attention, ...]]:
    declaration = read_workbook(write_workbook(path, [line], look_up=[LISTED]))
    return only(declaration), declaration.attention


def test_that_a_complete_row_becomes_a_source_of_unknown_due_diligence(path: Path) -> None:
    source, attention = read_one(
        path, row(B="Gold", C="Alias", D="Standard", E="CHINA", F="CID000002", O="Peru, Rwanda")
    )
    assert (source.mineral, source.smelter_id, source.name) == (Mineral.GOLD, "CID000002", "Standard")
    assert (source.smelter_country, source.origin_countries) == ("CN", ("PE", "RW"))
    assert source.due_diligence is DueDiligence.UNKNOWN
    assert attention == ()


def test_that_an_uncalculated_row_is_resolved_by_its_id(path: Path) -> None:
    source, attention = read_one(path, row(A="CID000001"))
    assert (source.mineral, source.smelter_id) == (Mineral.GOLD, "CID000001")
    assert (source.name, source.smelter_country) == ("Eastern Refinery Ltd.", "JP")
    assert attention == ()


def test_that_an_uncalculated_row_is_resolved_by_metal_and_alias(path: Path) -> None:
    source, attention = read_one(path, row(B="Gold", C="EASTERN  refinery"))
    assert (source.smelter_id, source.name) == ("CID000001", "Eastern Refinery Ltd.")
    assert source.smelter_country == "JP"
    assert attention == ()


def test_that_the_same_alias_of_another_metal_is_not_taken(path: Path) -> None:
    source, attention = read_one(path, row(B="Tin", C="Eastern Refinery"))
    assert source.smelter_id is None
    assert [item.cell for item in attention] == ["C5"]


def test_that_the_calculated_id_wins_over_the_typed_one_and_says_so(path: Path) -> None:
    source, attention = read_one(path, row(A="CID000009", B="Gold", C="x", D="x", E="JAPAN", F="CID000008"))
    assert source.smelter_id == "CID000008"
    assert [(item.cell, item.raw) for item in attention] == [("A5", "CID000009")]


@pytest.mark.parametrize("words", ["Smelter not listed", "Smelter Not Listed", "SMELTER NOT LISTED"])
def test_that_a_smelter_not_listed_is_undocumented_under_its_own_name(path: Path, words: str) -> None:
    source, attention = read_one(path, row(B="Tin", C=words, D="Backyard", E="PERU"))
    assert (source.name, source.smelter_id, source.smelter_country) == ("Backyard", None, "PE")
    assert source.due_diligence is DueDiligence.UNDOCUMENTED
    assert attention == ()


def test_that_a_smelter_not_yet_identified_keeps_that_name(path: Path) -> None:
    source, _ = read_one(path, row(B="Tin", C="Smelter not yet identified", D="Unknown", E="Unknown"))
    assert (source.name, source.smelter_country) == ("Smelter not yet identified", None)
    assert source.due_diligence is DueDiligence.UNDOCUMENTED


def test_that_a_row_of_neither_name_nor_id_is_kept_and_shown(path: Path) -> None:
    source, attention = read_one(path, row(B="Tin", C="Smelter not listed", E="PERU"))
    assert (source.name, source.due_diligence) == (None, DueDiligence.UNDOCUMENTED)
    assert [item.cell for item in attention] == ["D5"]


def test_that_an_id_of_another_scheme_is_kept_and_shown(path: Path) -> None:
    source, attention = read_one(path, row(B="Tin", C="x", D="x", E="PERU", F="2CHN0042"))
    assert source.smelter_id == "2CHN0042"
    assert [(item.sheet, item.cell, item.raw) for item in attention] == [("Smelter List", "F5", "2CHN0042")]


@pytest.mark.parametrize("words", ["N/A", "Unknown", "-"])
def test_that_words_for_no_id_do_not_lump_smelters_together(path: Path, words: str) -> None:
    source, attention = read_one(path, row(B="Tin", C="x", D="x", E="PERU", F=words))
    assert source.smelter_id is None
    assert "F5" in [item.cell for item in attention]


def test_that_an_unknown_country_keeps_the_row_and_its_raw_text(path: Path) -> None:
    source, attention = read_one(path, row(B="Tin", C="x", D="x", E="Korea", F="CID000003"))
    assert source.smelter_country is None
    assert [(item.cell, item.raw) for item in attention] == [("E5", "Korea")]


def test_that_numeric_zero_errors_and_odd_blanks_are_blank(path: Path) -> None:
    source, attention = read_one(
        path, row(A=0, B="\xa0Gold\t", C="x", D="x ", E="\xa0JAPAN\xa0", F="CID000003 ", O=0)
    )
    assert (source.name, source.smelter_country, source.smelter_id) == ("x", "JP", "CID000003")
    assert attention == ()


def test_that_rows_of_zeros_and_blanks_are_not_read(path: Path) -> None:
    lines = [row(B=0, C="", D=0, F="\xa0"), row(H="a street"), listed(1)]
    found = read_workbook(write_workbook(path, lines)).rows
    assert [line.row for line in found] == [7]


@pytest.mark.parametrize("metal", ["Mica", "Copper", "Graphite", "Lithium", "Nickel"])
def test_that_minerals_of_no_edition_are_left_out_quietly(path: Path, metal: str) -> None:
    declaration = read_workbook(write_workbook(path, [listed(1, metal)]))
    assert [line.source for line in declaration.rows] == [None]
    assert declaration.attention == ()


@pytest.mark.parametrize(("metal", "cell"), [("Unobtainium", "B5"), (None, "B5")])
def test_that_a_row_of_no_known_mineral_is_left_out_and_shown(
    path: Path, metal: str | None, cell: str
) -> None:
    declaration = read_workbook(write_workbook(path, [row(B=metal, C="x", D="x", F="CID000003")]))
    assert [line.source for line in declaration.rows] == [None]
    assert [item.cell for item in declaration.attention] == [cell]


def test_that_minerals_are_declared_when_used_and_remaining(path: Path) -> None:
    cells = {"D26": "Yes", "D32": "No", "D27": "Yes", "D33": "Yes", "D28": "No", "D29": "yes ", "D35": "Yes"}
    identified = {"D63": "Yes", "D65": "No"}
    declaration = read_workbook(write_workbook(path, cells={**cells, **identified}))
    assert declaration.minerals_declared == (Mineral.TIN, Mineral.TUNGSTEN)
    assert declaration.all_smelters_identified == (Mineral.TIN,)


def test_that_the_sender_is_read_from_the_company_block(path: Path) -> None:
    cells = {"D3": "中文 Chinese", "D8": " Example Ltd ", "D9": "A. Company", "D22": datetime(2024, 5, 10)}
    declaration = read_workbook(write_workbook(path, cells=cells))
    assert (declaration.company, declaration.scope) == ("Example Ltd", "A. Company")
    assert (declaration.effective_date, declaration.language) == ("2024-05-10", "中文 Chinese")


@pytest.mark.parametrize(("written", "read"), [("10 May 2024", "10 May 2024"), (45422, "2024-05-10")])
def test_that_a_date_may_be_text_or_a_serial_number(path: Path, written: object, read: str) -> None:
    assert read_workbook(write_workbook(path, cells={"D22": written})).effective_date == read


def test_that_an_emrt_1_has_cobalt_in_its_first_row(path: Path) -> None:
    cells = {"D26": "Yes", "D32": "Yes", "D56": "Yes", "D27": "Yes", "D33": "Yes"}
    revision = "Revision 1.3\nApril 26, 2024"
    lines = [listed(1, "Cobalt"), listed(2, "Mica")]
    declaration = read_workbook(write_workbook(path, lines, template="EMRT", revision=revision, cells=cells))
    assert (declaration.template, declaration.revision) == ("EMRT", "1.3")
    assert declaration.minerals_declared == declaration.all_smelters_identified == (Mineral.COBALT,)
    assert [line.source is None for line in declaration.rows] == [False, True]


@pytest.mark.parametrize("label", ["Cobalt(*)", "钴(*)", "コバルト (*)", "Kobalt"])
def test_that_an_emrt_2_is_read_by_the_mineral_beside_the_answer(path: Path, label: str) -> None:
    cells = {
        "B30": "Copper(*)", "D30": "Yes", "B31": label, "D31": "Yes", "B42": "Copper(*)", "D42": "Yes",
        "B43": label, "D43": "Yes", "B90": "Copper(*)", "D90": "Yes", "B91": label, "D91": "No",
        "D26": "2025-03-01",
    }  # fmt: skip
    declaration = read_workbook(write_workbook(path, template="EMRT", revision="Revision 2.1", cells=cells))
    assert declaration.minerals_declared == (Mineral.COBALT,)
    assert declaration.all_smelters_identified == ()
    assert declaration.effective_date == "2025-03-01"


def test_that_a_cmrt_3_is_read_as_well_as_it_goes(path: Path) -> None:
    cells = {"D27": "Yes", "D33": "Yes", "D57": "Yes"}
    declaration = read_workbook(
        write_workbook(path, [listed(1)], revision="Revision 3.01\nMay 30, 2014", cells=cells)
    )
    assert declaration.revision == "3.01"
    assert declaration.all_smelters_identified == (Mineral.TIN,)
    assert only(declaration).smelter_id == "CID000001"


def test_that_the_revision_is_found_on_the_smelter_list_when_not_calculated(path: Path) -> None:
    lines = [listed(1)]
    write_workbook(path, lines, revision="")
    with pytest.raises(UnusableInput, match="does not say its revision"):
        read_workbook(path)
    import openpyxl

    book = openpyxl.load_workbook(path)
    book["Smelter List"]["Q3"] = "Version 6.3"
    book.save(path)
    assert read_workbook(path).revision == "6.3"


@pytest.mark.parametrize(
    ("template", "revision", "named"),
    [
        ("CMRT", "Revision 4.20", "CMRT 4.20"),
        ("EMRT", "Revision 9.0", "EMRT 9.0"),
        ("Additional Minerals (AMRT)", "Revision 1.2", "AMRT 1.2"),
        ("Cobalt Reporting Template", "Revision 2.2", "CRT 2.2"),
        ("A shopping list", "1.0", "names no template"),
    ],
)
def test_that_other_templates_are_refused_by_what_was_found(
    path: Path, template: str, revision: str, named: str
) -> None:
    write_workbook(path, template=template, revision=revision)
    with pytest.raises(UnusableInput, match=named):
        read_workbook(path)


def test_that_another_workbook_is_refused_by_its_sheets(path: Path) -> None:
    write_workbook(path, sheets=["Budget"])
    with pytest.raises(UnusableInput, match="its sheets are: Revision, Budget"):
        read_workbook(path)


def test_that_progress_is_told_and_ends_complete(path: Path) -> None:
    told: list[tuple[int, int]] = []
    lines = [listed(number) for number in range(600)]
    read_workbook(write_workbook(path, lines), progress=lambda done, total: told.append((done, total)))
    assert told == [(0, 600), (256, 600), (512, 600), (600, 600)]


def test_that_a_cancelled_import_stops(path: Path) -> None:
    write_workbook(path, [listed(1)])
    with pytest.raises(ImportCancelled):
        read_workbook(path, cancelled=lambda: True)


def test_that_cancelling_while_rows_are_read_stops_too(path: Path) -> None:
    write_workbook(path, [listed(1)])
    started: list[int] = []
    with pytest.raises(ImportCancelled):
        read_workbook(
            path, progress=lambda done, _total: started.append(done), cancelled=lambda: bool(started)
        )
