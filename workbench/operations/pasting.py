"""Bring rows that were copied in a spreadsheet program into an audit."""

from collections.abc import Sequence
from dataclasses import replace

from workbench.audit.enums import Mineral
from workbench.audit.records import Actor
from workbench.audit.said import Said
from workbench.audit.sources import merge_key
from workbench.errors import Problem
from workbench.exchange.lists import Fate, Meaning, Pasted, PastedRow, PastePlan, columns_of, plan_paste
from workbench.exchange.lists.pasted import MEANINGS
from workbench.store.audit_file import AuditFile
from workbench.store.changes import Changes


def read_paste(text: str) -> Pasted:
    """The cells of a text from the clipboard, and what its columns seem to mean."""
    return columns_of(text)


def preview_paste(
    file: AuditFile,
    *,
    pasted: Pasted,
    meanings: Sequence[Meaning | None],
    heading: bool,
    mineral: Mineral | None = None,
) -> PastePlan:
    """What pasting would add, merge and leave out. Changes nothing.

    `meanings` says what each column is, `heading` whether the first row names them; `mineral` is that of
    rows without one.
    """
    read = replace(pasted, meanings=tuple(meanings), heading=heading)
    return plan_paste(read, known=file.source_keys(), mineral=mineral)


def paste_sources(file: AuditFile, *, plan: PastePlan, actor: Actor) -> Changes:
    """Add what the preview said, as one step; what is listed is never changed."""
    known = file.source_keys()
    if any(merge_key(source) in known for source in plan.sources):
        raise Problem("The sources changed since the preview.", "Paste the rows again.")
    with file.unit(Said("Paste {n} sources", n=len(plan.sources)), actor=actor) as unit:
        unit.insert_sources(plan.sources)
    return unit.changes


__all__ = [
    "MEANINGS",
    "Fate",
    "Meaning",
    "PastePlan",
    "Pasted",
    "PastedRow",
    "paste_sources",
    "preview_paste",
    "read_paste",
]
