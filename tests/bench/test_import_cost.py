"""Import of a workbook of real size, over the bare read of the same file.

The bare read is what anyone must do who reads the workbook with python-calamine: open it and take the values
of all its sheets. Ours adds reading the bytes, the checks before parsing, the rows as sources and the plan,
and reads only the sheets that it needs. Both are measured in turns, in one process; the smallest time of each
counts.
"""

import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook
from python_calamine import CalamineWorkbook

from tests.bench.figures import RecordRatio
from workbench.exchange.workbooks import plan_import, read_workbook

_ROWS = 2_500
_COLUMNS = 34
_OTHER_SHEETS = {"Smelter Look-up": (660, 11), "L": (326, 15), "Product List": (2_000, 4), "SorP": (6_226, 3)}
_ROUNDS = 5


def ratio() -> float:
    """Import over bare read, of a workbook with 2 500 filled rows made on the spot; the ceiling is 2."""
    with tempfile.TemporaryDirectory() as folder:
        return _ratio(_made(Path(folder) / "declared.xlsx"), _bare_read)


def _ratio(path: Path, bare: Callable[[Path], None]) -> float:
    times: dict[Callable[[Path], None], list[float]] = {_import: [], bare: []}
    for _ in range(_ROUNDS):
        for work, taken in times.items():
            start = time.perf_counter()
            work(path)
            taken.append(time.perf_counter() - start)
    return min(times[_import]) / min(times[bare])


def _import(path: Path) -> None:
    plan = plan_import([read_workbook(path)], known={}, known_files=())
    [report] = plan.files
    assert report.added + report.merged + report.left_out == report.rows_read


def _bare_read(path: Path) -> None:
    book = CalamineWorkbook.from_path(path)
    for name in book.sheet_names:
        book.get_sheet_by_name(name).to_python(skip_empty_area=False)


def _made(path: Path) -> Path:
    book = Workbook(write_only=True)
    declaration = book.create_sheet("Declaration")
    declaration.append([])
    declaration.append([None, None, None, "Reporting Template (CMRT)"])
    declaration.append([*[None] * 9, "Revision 6.4"])
    listed = book.create_sheet("Smelter List")
    for _ in range(4):
        listed.append(["a heading"] * 17)
    for number in range(_ROWS):
        listed.append(_row(number))
    for title, (rows, columns) in _OTHER_SHEETS.items():
        sheet = book.create_sheet(title)
        for number in range(rows):
            sheet.append([f"{title} {number} {column}" for column in range(columns)])
    book.save(path)
    return path


def _row(number: int) -> list[object]:
    metal = ("Gold", "Tin", "Tantalum", "Tungsten")[number % 4]
    cid = f"CID{number // 2:06d}"
    name = f"Smelter of the test {number}"
    first = [None, metal, name, name, "JAPAN", cid, "List", "Street", "City", "State", None, None, None, None]
    return [*first, "Peru, Rwanda", "No", None, name, *[number] * (_COLUMNS - 18)]


@pytest.mark.bench
def test_that_an_import_costs_at_most_twice_the_bare_read(record_ratio: RecordRatio) -> None:
    record_ratio("import of 2 500 filled rows / bare read of the workbook", ratio(), 2)


@pytest.mark.bench
def test_that_a_real_workbook_costs_at_most_twice_its_bare_read(record_ratio: RecordRatio) -> None:
    folder = os.environ.get("WORKBENCH_SAMPLES")
    if not folder:
        pytest.skip("real workbooks are not at hand (WORKBENCH_SAMPLES)")
    measured = _ratio(Path(folder) / "CMRT-6.4-filled-tungsten.xlsx", _bare_read)
    record_ratio("import of a real CMRT / its bare read", measured, 2)
