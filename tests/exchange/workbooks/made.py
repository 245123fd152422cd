"""Workbooks in the layout of the templates, made for tests."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from openpyxl import Workbook

LISTED = ("Gold", "Eastern Refinery", "Eastern Refinery Ltd.", "JAPAN", "CID000001")
SHEETS = ("Declaration", "Smelter List", "Checker", "Product List", "Smelter Look-up")
TITLES = {"CMRT": "Conflict Minerals Reporting Template (CMRT)", "EMRT": "扩展矿物报告模版 (EMRT)"}


def row(**cells: Any) -> Mapping[str, Any]:
    """A row of the Smelter List by column letter."""
    return cells


def listed(number: int, metal: str = "Gold") -> Mapping[str, Any]:
    """A complete row of a listed smelter."""
    name = f"Refinery {number}"
    return row(B=metal, C=name, D=name, E="JAPAN", F=f"CID{number:06d}")


def write_workbook(
    path: Path,
    rows: Sequence[Mapping[str, Any]] = (),
    *,
    template: str = "CMRT",
    revision: str = "Revision 6.4\nApril 26, 2024",
    cells: Mapping[str, Any] | None = None,
    look_up: Sequence[Sequence[Any]] = (),
    sheets: Sequence[str] = SHEETS,
) -> Path:
    """Write a workbook; `cells` are those of the Declaration, rows begin in row 5 as everywhere."""
    book = Workbook()
    book.worksheets[0].title = "Revision"
    made = {title: book.create_sheet(title) for title in sheets}
    if "Declaration" in made:
        texts = {"D2": TITLES.get(template, template), "D3": "English", "J3": revision, **(cells or {})}
        for reference, value in texts.items():
            made["Declaration"][reference] = value
    for number, line in enumerate(rows, start=5):
        for letter, value in line.items():
            made["Smelter List"][f"{letter}{number}"] = value
    for number, entry in enumerate(look_up, start=5):
        for column, value in enumerate(entry, start=1):
            made["Smelter Look-up"].cell(number, column, value)
    book.save(path)
    return path
