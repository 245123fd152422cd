"""Any workbook as grids of texts, after the same checks as a declaration."""

import io
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from workbench.audit.said import Said
from workbench.errors import UnusableInput
from workbench.exchange.workbooks.cells import text
from workbench.exchange.workbooks.container import Container, open_container

if TYPE_CHECKING:
    from python_calamine import CalamineWorkbook

_Read = TypeVar("_Read")


def read_grids(path: Path, cancelled: Callable[[], bool]) -> tuple[Container, dict[str, list[list[str]]]]:
    """The workbook's bytes, and each sheet's cells from A1 on by its name."""
    container = open_container(path, cancelled)
    workbook = guarded(container.name, lambda: loaded(container.content))
    sheets = guarded(container.name, lambda: [_sheet(workbook, name) for name in workbook.sheet_names])
    return container, dict(zip(workbook.sheet_names, sheets, strict=True))


def _sheet(workbook: "CalamineWorkbook", name: str) -> list[list[str]]:
    rows = workbook.get_sheet_by_name(name).to_python(skip_empty_area=False)
    return [[text(cell) for cell in row] for row in rows]


def loaded(content: bytes) -> "CalamineWorkbook":
    """The parser over bytes that were checked."""
    from python_calamine import CalamineWorkbook

    return CalamineWorkbook.from_filelike(io.BytesIO(content))


def guarded(name: str, read: Callable[[], _Read]) -> _Read:
    """Whatever the parser meets in a damaged workbook becomes one sentence; so does its own panic."""
    try:
        return read()
    except BaseException as error:
        if not isinstance(error, Exception) and type(error).__name__ != "PanicException":
            raise
        raise UnusableInput(
            Said("{name} is damaged, or no Excel workbook.", name=name),
            "Open it in Excel and save it again as .xlsx.",
        ) from error
