"""CMRT and EMRT workbooks: read by position, checked before parsing, planned before counting."""

from workbench.exchange.workbooks.container import ImportCancelled
from workbench.exchange.workbooks.declaration import Attention, Declaration, DeclaredRow
from workbench.exchange.workbooks.plan import FileReport, ImportPlan, plan_import
from workbench.exchange.workbooks.reader import read_workbook

__all__ = [
    "Attention",
    "Declaration",
    "DeclaredRow",
    "FileReport",
    "ImportCancelled",
    "ImportPlan",
    "plan_import",
    "read_workbook",
]
