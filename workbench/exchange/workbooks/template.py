"""Which template a workbook follows, and where its cells lie.

Everything is found by position: labels are formulas on a table of languages, and a sender may have chosen any
of ten. Rows are counted from 1, as a spreadsheet shows them.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from workbench.audit.enums import Mineral
from workbench.audit.said import Said
from workbench.errors import UnusableInput
from workbench.exchange.workbooks.cells import Row, at, text

CMRT_MINERALS = (Mineral.TANTALUM, Mineral.TIN, Mineral.GOLD, Mineral.TUNGSTEN)

_PROMISE = Said("Import a CMRT 6.x, or an EMRT 1.x or 2.x.")
_KIND = re.compile(r"\b(CMRT|EMRT|AMRT|CRT|PRT)\b")
_REVISION = re.compile(r"(\d+\.\d+)")
_REVISION_IN_TEXT = re.compile(r"(?:revision|version)\s*(\d+\.\d+)", re.IGNORECASE)
_TITLE_ROWS = 6
_NAMES_OF_KINDS = (
    ("conflict minerals reporting template", "CMRT"),
    ("extended minerals reporting template", "EMRT"),
    ("cobalt reporting template", "CRT"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """Where a template keeps its answers. Questions are runs of rows; `fixed` names each row's mineral.

    An empty `fixed` means that the mineral of a row stands in column B.
    """

    fixed: tuple[Mineral | None, ...]
    used: range
    remains: range
    all_identified: range
    effective_date: str


@dataclass(frozen=True, slots=True)
class Template:
    """A recognised template, its revision as it says, and its layout."""

    kind: str
    revision: str
    layout: Layout


def _layout(
    first_rows: tuple[int, int, int],
    height: int,
    effective_date: str,
    fixed: tuple[Mineral | None, ...] = (),
) -> Layout:
    used, remains, identified = (range(first, first + height) for first in first_rows)
    return Layout(
        fixed=fixed, used=used, remains=remains, all_identified=identified, effective_date=effective_date
    )


_LAYOUTS: Mapping[tuple[str, int], Layout] = {
    ("CMRT", 3): _layout((26, 32, 56), 4, "D22", CMRT_MINERALS),
    ("CMRT", 6): _layout((26, 32, 62), 4, "D22", CMRT_MINERALS),
    ("EMRT", 1): _layout((26, 32, 56), 2, "D22", (Mineral.COBALT, None)),
    ("EMRT", 2): _layout((30, 42, 90), 10, "D26"),
}


def recognise(name: str, declaration: Sequence[Row], smelter_list: Sequence[Row]) -> Template:
    """The template of a workbook; raises UnusableInput that names what was found instead."""
    kind = _kind(declaration)
    if kind is None:
        raise UnusableInput(
            Said("{name} has the sheets of a CMRT, but its title names no template.", name=name), _PROMISE
        )
    revision = _revision(declaration, smelter_list)
    if revision is None:
        raise UnusableInput(
            Said("{name} is a {kind} that does not say its revision.", name=name, kind=kind), _PROMISE
        )
    layout = _LAYOUTS.get((kind, int(revision.split(".")[0])))
    if layout is None:
        raise UnusableInput(
            Said(
                "{name} is a {kind} {revision}, which cannot be imported.",
                name=name,
                kind=kind,
                revision=revision,
            ),
            _PROMISE,
        )
    return Template(kind, revision, layout)


def refuse_sheets(name: str, sheets: Sequence[str]) -> UnusableInput:
    """The refusal of a workbook that has other sheets than a template."""
    found = ", ".join(sheets[:6]) + (", …" if len(sheets) > 6 else "")
    return UnusableInput(
        Said("{name} is not a CMRT or EMRT; its sheets are: {found}.", name=name, found=found), _PROMISE
    )


def _title_cells(declaration: Sequence[Row]) -> list[str]:
    return [text(cell) for row in declaration[:_TITLE_ROWS] for cell in row]


def _kind(declaration: Sequence[Row]) -> str | None:
    cells = [text(at(declaration, "D2")), *_title_cells(declaration)]
    for cell in cells:
        if found := _KIND.search(cell):
            return found.group(1)
    for cell in cells:
        for words, kind in _NAMES_OF_KINDS:
            if words in cell.casefold():
                return kind
    return None


def _revision(declaration: Sequence[Row], smelter_list: Sequence[Row]) -> str | None:
    for cell in (at(declaration, "J3"), at(smelter_list, "Q3")):
        if found := _REVISION.search(text(cell)):
            return found.group(1)
    for cell in _title_cells(declaration):
        if found := _REVISION_IN_TEXT.search(cell):
            return found.group(1)
    return None
