"""The journal as an auditor reads it: steps, what each changed, and taking an earlier one back."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from workbench.audit.records import Actor
from workbench.audit.said import Said
from workbench.errors import CannotWrite
from workbench.store.audit_file import AuditFile
from workbench.store.changes import Changes
from workbench.store.journal import CHANGE, NOTES, REDO, UNDO, Images, kind_of
from workbench.store.shapes import Row, Shape, shape_named
from workbench.store.trail import Step

_MOST_ROWS = 200


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field before and after, as the noun keeps it; None where there was, or is, nothing."""

    field: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class RowChange:
    """What happened to one row of a noun. `is_private` rows tell that they changed, and nothing else."""

    noun: str
    key: str
    is_new: bool
    is_gone: bool
    is_private: bool
    fields: tuple[FieldChange, ...]


@dataclass(frozen=True, slots=True)
class StepChanges:
    """The rows that a step changed, the first of them in full; `count` is how many there were in all."""

    rows: tuple[RowChange, ...]
    count: int


def can_take_back(step: Step) -> bool:
    """Whether a step is a change, or one undone or done again: what was issued or migrated stays."""
    return step.entries[-1].kind in (CHANGE, UNDO, REDO)


def changes_of(file: AuditFile, *, step: Step) -> StepChanges:
    """What a step changed from its beginning to its end; CannotWrite where its content was taken out."""
    merged: dict[tuple[str, str], tuple[Row | None, Row | None]] = {}
    columns: dict[str, tuple[str, ...]] = {}
    for group in file.images_of(step):
        columns[group.table] = group.columns
        place = group.columns.index(shape_named(group.table).key)
        for before, after in group.rows:
            key = (group.table, str((after or before or ())[place]))
            merged[key] = (merged[key][0] if key in merged else before, after)
    told = [(table, key, images) for (table, key), images in merged.items() if images[0] != images[1]]
    rows = tuple(_row_change(table, key, columns[table], images) for table, key, images in told[:_MOST_ROWS])
    return StepChanges(rows, len(told))


def _row_change(
    table: str, key: str, columns: tuple[str, ...], images: tuple[Row | None, Row | None]
) -> RowChange:
    before, after = images
    shape = shape_named(table)
    is_private = kind_of(table) == NOTES
    fields = () if is_private else tuple(_field_changes(shape, columns, before, after))
    return RowChange(shape.noun.__name__, key, before is None, after is None, is_private, fields)


def _field_changes(
    shape: Shape, columns: tuple[str, ...], before: Row | None, after: Row | None
) -> Iterable[FieldChange]:
    known = {column.name: column for column in shape.columns}
    for place, name in enumerate(columns):
        was, is_now = (None if row is None else row[place] for row in (before, after))
        if was == is_now or name not in known or name == shape.key:
            continue
        decode = known[name].decode
        yield FieldChange(
            name, None if was is None else decode(was), None if is_now is None else decode(is_now)
        )


def take_back(file: AuditFile, *, step: Step, actor: Actor) -> Changes:
    """Bring what an earlier step changed back to what it was, as a new entry of the journal.

    CannotWrite where something changed again since, or where the step cannot be taken back at all.
    """
    if not can_take_back(step):
        raise CannotWrite(
            Said("This entry records what happened outside the file."), Said("It cannot be taken back.")
        )
    images = [_last_first(group) for group in reversed(file.images_of(step))]
    with file.unit(Said("Take back “{step}”", step=step.what), actor=actor) as unit:
        unit.take_back(images)
    return unit.changes


def _last_first(group: Images) -> Images:
    return Images(group.table, group.columns, tuple(reversed(group.rows)))
