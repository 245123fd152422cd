"""Lists of statuses: what is recognised, and what is left out with its place."""

from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook

from workbench.audit.enums import Mineral
from workbench.errors import UnusableInput
from workbench.exchange.lists import StatusListRead, read_status_list

SPREADSHEET = """<?xml version="1.0"?>
<?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
 xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
 <DocumentProperties xmlns="urn:schemas-microsoft-com:office:office"><Created>2026-06-12T08:00:00Z</Created>
 </DocumentProperties>
 <Worksheet ss:Name="Sheet1"><Table>
  <Row><Cell><Data ss:Type="String">Metal</Data></Cell><Cell><Data ss:Type="String">Smelter ID</Data></Cell>
   <Cell><Data ss:Type="String">Standard Smelter Name</Data></Cell>
   <Cell><Data ss:Type="String">Country Location</Data></Cell></Row>
  <Row><Cell><Data ss:Type="String">Gold</Data></Cell><Cell><Data ss:Type="String">CID000801</Data></Cell>
   <Cell ss:Index="4"><Data ss:Type="String">Korea, Republic of</Data></Cell></Row>
  <Row><Cell><Data ss:Type="String">Tin</Data></Cell><Cell><Data ss:Type="String">CID 000802</Data></Cell>
   <Cell><Data ss:Type="String">Made-up &amp; Sons</Data></Cell></Row>
 </Table></Worksheet>
</Workbook>"""
CSV = (
    "Facilities as of 12 June 2026,,,,\n"
    "Metal,Facility ID,Standard Facility Name,Country Location,Due Diligence Assessment Program Status\n"
    "Gold,CID000801,Made-up Gold,JAPAN,Conformant\n"
    "Tin,CID000802,Made-up Tin,Nowhere,Active\n"
    "Copper,CID000803,Made-up Copper,JAPAN,Active\n"
    "Gold,,No Id,JAPAN,Conformant\n"
    "Gold,CID000804,No status,JAPAN,\n"
)


def read(tmp_path: Path, name: str, content: str | bytes) -> StatusListRead:
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_status_list(path)


def test_that_a_spreadsheet_in_xml_is_read_by_its_headings_and_gaps(tmp_path: Path) -> None:
    found = read(tmp_path, "conformant.xml", SPREADSHEET)

    gold, tin = found.rows
    assert (gold.smelter_id, gold.mineral, gold.name, gold.country) == ("CID000801", Mineral.GOLD, None, "KR")
    assert (tin.smelter_id, tin.name) == ("CID000802", "Made-up & Sons")


def test_that_a_list_without_statuses_proposes_the_one_its_name_hints_at(tmp_path: Path) -> None:
    found = read(tmp_path, "export_CONFORMANT.xml", SPREADSHEET)

    assert (found.says_status, found.status) == (False, "Conformant")
    assert read(tmp_path, "non-conformant.xml", SPREADSHEET).status == "Non-conformant"
    assert read(tmp_path, "list.xml", SPREADSHEET).status == ""


def test_that_rows_without_id_status_or_a_judged_mineral_are_left_out_with_their_place(
    tmp_path: Path,
) -> None:
    found = read(tmp_path, "list.csv", CSV)

    assert [(row.smelter_id, row.status) for row in found.rows] == [
        ("CID000801", "Conformant"),
        ("CID000802", "Active"),
    ]
    assert [one.cell for one in found.attention] == ["A5", "B6", "E7"]
    assert (found.rows_read, found.published) == (5, date(2026, 6, 12))


def test_that_elements_named_after_columns_are_read_whatever_they_are_called(tmp_path: Path) -> None:
    content = (
        '<list published="2026-05-01"><smelter><SmelterID>CID000801</SmelterID><Metal>Gold</Metal>'
        "<RMAPStatus>Active</RMAPStatus></smelter><smelter><SmelterID>CID000802</SmelterID><Metal>Tin</Metal>"
        "<RMAPStatus>Conformant</RMAPStatus></smelter></list>"
    )
    attributes = '<l><s Smelter_x0020_ID="CID000801" Metal="Gold" Status="Active"/></l>'

    found = read(tmp_path, "made.xml", content)

    assert [row.status for row in found.rows] == ["Active", "Conformant"]
    assert found.published == date(2026, 5, 1)
    assert [row.smelter_id for row in read(tmp_path, "attributes.xml", attributes).rows] == ["CID000801"]


def test_that_a_workbook_is_read_from_the_sheet_that_tells_most(tmp_path: Path) -> None:
    book = Workbook()
    book.worksheets[0].append(["Read me"])
    sheet = book.create_sheet("Facilities")
    sheet.append(["Smelter ID", "Metal", "Status", "Valid until"])
    sheet.append(["CID000801", "Gold", "Conformant", "2027-01-31"])
    book.save(tmp_path / "list.xlsx")

    (row,) = read_status_list(tmp_path / "list.xlsx").rows

    assert (row.smelter_id, row.status, row.valid_until) == ("CID000801", "Conformant", "2027-01-31")


@pytest.mark.parametrize("separator", ["\t", ";", "|"])
def test_that_any_usual_separator_is_told_from_the_rows(tmp_path: Path, separator: str) -> None:
    content = "Smelter ID,Metal,Status\nCID000801,Gold,Active\n".replace(",", separator)

    assert [row.status for row in read(tmp_path, "list.csv", content).rows] == ["Active"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_that_names_come_through_in_the_usual_letters(tmp_path: Path, encoding: str) -> None:
    content = "Smelter ID,Name,Status\nCID000801,Älva Café,Active\n".encode(encoding)

    assert read(tmp_path, "list.csv", content).rows[0].name == "Älva Café"


def test_that_a_cell_that_a_spreadsheet_would_run_stays_text(tmp_path: Path) -> None:
    content = "Smelter ID,Name,Status\nCID000801,'=HYPERLINK(1),Active\nCID000802,=1+1,@SUM(1)\n"

    found = read(tmp_path, "list.csv", content)

    assert [row.name for row in found.rows] == ["=HYPERLINK(1)", "=1+1"]
    assert found.rows[1].status == "@SUM(1)"


def test_that_a_table_without_ids_is_refused_with_what_stands_at_its_top(tmp_path: Path) -> None:
    with pytest.raises(UnusableInput, match="Colour, Taste"):
        read(tmp_path, "list.csv", "Colour,Taste\nred,sweet\n")
