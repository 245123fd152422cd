"""Lists that a user brings: who audits smelters, which areas are at risk, and rows from a spreadsheet."""

from workbench.exchange.lists.cahra_list import AreaRow, CahraListRead, read_cahra_list
from workbench.exchange.lists.columns import Meaning
from workbench.exchange.lists.pasted import Fate, Pasted, PastedRow, PastePlan, columns_of, plan_paste
from workbench.exchange.lists.status_list import StatusListRead, StatusRow, read_status_list

__all__ = [
    "AreaRow",
    "CahraListRead",
    "Fate",
    "Meaning",
    "PastePlan",
    "Pasted",
    "PastedRow",
    "StatusListRead",
    "StatusRow",
    "columns_of",
    "plan_paste",
    "read_cahra_list",
    "read_status_list",
]
