"""What a workbook declares, as plain values: its own answers, and its rows as sources."""

from dataclasses import dataclass

from workbench.audit.enums import Mineral
from workbench.audit.records import Source


@dataclass(frozen=True, slots=True)
class Attention:
    """Something in a workbook that a person should look at: `cell` like `E7`, `raw` as it stands there."""

    sheet: str
    cell: str
    message: str
    raw: str


@dataclass(frozen=True, slots=True)
class DeclaredRow:
    """A row that names a smelter; `source` is None where the row is left out."""

    row: int
    source: Source | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Declaration:
    """One workbook. `minerals_declared` are in the products by its own word; dates are as written."""

    name: str
    sha256: str
    template: str
    revision: str
    language: str | None = None
    company: str | None = None
    scope: str | None = None
    effective_date: str | None = None
    minerals_declared: tuple[Mineral, ...] = ()
    all_smelters_identified: tuple[Mineral, ...] = ()
    sheet: str = "Smelter List"
    rows: tuple[DeclaredRow, ...] = ()
    attention: tuple[Attention, ...] = ()
