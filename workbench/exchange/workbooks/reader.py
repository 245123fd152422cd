"""A CMRT or EMRT workbook as a `Declaration`."""

from collections.abc import Callable, Sequence
from pathlib import Path

from workbench.audit.enums import Mineral
from workbench.exchange.workbooks.cells import Row, at, day, text
from workbench.exchange.workbooks.container import Container, open_container
from workbench.exchange.workbooks.declaration import Declaration
from workbench.exchange.workbooks.grids import guarded, loaded
from workbench.exchange.workbooks.smelter_list import LookUp, SmelterListReader, mineral_named
from workbench.exchange.workbooks.template import Template, recognise, refuse_sheets

DECLARATION = "declaration"
SMELTER_LIST = "smelter list"
SMELTER_LOOK_UP = "smelter look-up"

# Cobalt in the languages of the EMRT: from 2.0 on, a question's row names its mineral in the one chosen.
_COBALT = frozenset({"钴", "鈷", "コバルト", "코발트", "cobalt", "kobalt", "cobalto"})


def _silent(_done: int, _total: int) -> None:
    return None


def _never() -> bool:
    return False


def read_workbook(
    path: Path,
    *,
    cancelled: Callable[[], bool] = _never,
    progress: Callable[[int, int], None] = _silent,
) -> Declaration:
    """Read CMRT 6.x, EMRT 1.x and 2.x (CMRT 3.x as well as it goes).

    `progress` is told rows done and in all. Raises UnusableInput with one sentence for anything else, and
    ImportCancelled once `cancelled` says so. What is wrong in a row is in `attention`.
    """
    container = open_container(path, cancelled)
    sheets = _Sheets(container)
    declaration = sheets.cells(DECLARATION)
    listed = sheets.cells(SMELTER_LIST)
    template = recognise(container.name, declaration, listed)
    sheet = sheets.name(SMELTER_LIST)
    reader = SmelterListReader(sheet, LookUp(lambda: sheets.cells(SMELTER_LOOK_UP)))
    rows = reader.rows(listed, progress, cancelled)
    return Declaration(
        name=container.name,
        sha256=container.sha256,
        template=template.kind,
        revision=template.revision,
        language=text(at(declaration, "D3")) or None,
        company=text(at(declaration, "D8")) or None,
        scope=text(at(declaration, "D9")) or None,
        effective_date=day(at(declaration, template.layout.effective_date)) or None,
        minerals_declared=_declared(declaration, template),
        all_smelters_identified=_said_yes(declaration, template, template.layout.all_identified),
        sheet=sheet,
        rows=rows,
        attention=tuple(reader.attention),
    )


class _Sheets:
    """The sheets of one workbook, by the names that no language changes."""

    def __init__(self, container: Container) -> None:
        self._file = container.name
        self._workbook = guarded(self._file, lambda: loaded(container.content))
        self._names = {name.strip().casefold(): name for name in self._workbook.sheet_names}
        if not {DECLARATION, SMELTER_LIST} <= self._names.keys():
            raise refuse_sheets(self._file, self._workbook.sheet_names)

    def name(self, sheet: str) -> str:
        """A sheet's name as this workbook writes it."""
        return self._names[sheet]

    def cells(self, sheet: str) -> Sequence[Row]:
        """All cells from A1 on; nothing for a sheet that is not there."""
        if sheet not in self._names:
            return []
        # Without skip_empty_area=False leading empty rows vanish, and every position with them.
        return guarded(
            self._file,
            lambda: self._workbook.get_sheet_by_name(self._names[sheet]).to_python(skip_empty_area=False),
        )


def _said_yes(declaration: Sequence[Row], template: Template, rows: range) -> tuple[Mineral, ...]:
    found = {
        _mineral_of(declaration, template, place, row)
        for place, row in enumerate(rows)
        if text(at(declaration, f"D{row}")).casefold() == "yes"
    }
    return tuple(mineral for mineral in Mineral if mineral in found)


def _mineral_of(declaration: Sequence[Row], template: Template, place: int, row: int) -> Mineral | None:
    if template.layout.fixed:
        return template.layout.fixed[place]
    label = text(at(declaration, f"B{row}")).replace("(*)", "").strip()
    return Mineral.COBALT if label.casefold() in _COBALT else mineral_named(label)


def _declared(declaration: Sequence[Row], template: Template) -> tuple[Mineral, ...]:
    """In the products: used on purpose, and remaining."""
    used = _said_yes(declaration, template, template.layout.used)
    remaining = _said_yes(declaration, template, template.layout.remains)
    return tuple(mineral for mineral in used if mineral in remaining)
