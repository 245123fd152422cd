"""Write a checklist to print and to fill in by hand."""

from pathlib import Path

from workbench.criteria.loader import texts
from workbench.criteria.model import Edition
from workbench.operations.outputs import refuse_existing, write_whole
from workbench.report.blank_checklist import render_blank_checklist


def write_blank_checklist(
    target: Path, *, edition: Edition, language: str = "en", force: bool = False
) -> Path:
    """Write the checklist of an edition as PDF in one of the languages that it has texts in."""
    refuse_existing(target, force=force)
    write_whole(target, render_blank_checklist(edition, texts(edition, language)), force=force)
    return target
