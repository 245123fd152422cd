"""Bring the sources of CMRT and EMRT workbooks into an audit."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from workbench.audit.records import Actor
from workbench.audit.said import Said
from workbench.audit.sources import Key, merge_key
from workbench.errors import Problem
from workbench.exchange.workbooks import FileReport, ImportPlan, plan_import, read_workbook
from workbench.store.audit_file import AuditFile
from workbench.store.changes import Changes


def _never() -> bool:
    return False


def _silent(_done: int, _total: int) -> None:
    return None


def preview_import(
    file: AuditFile,
    *,
    paths: Sequence[Path],
    progress: Callable[[int, int], None] = _silent,
    cancelled: Callable[[], bool] = _never,
) -> ImportPlan:
    """What an import would add, merge and leave out, and what needs attention. Changes nothing.

    `progress` is told workbooks done and in all. One workbook that cannot be read refuses them all.
    """
    declarations = []
    for done, path in enumerate(paths):
        progress(done, len(paths))
        declarations.append(read_workbook(path, cancelled=cancelled))
    progress(len(paths), len(paths))
    return plan_import(
        declarations,
        known=file.source_keys(),
        known_files={imported.sha256 for imported in file.imported_files()},
    )


def import_workbooks(file: AuditFile, *, plan: ImportPlan, actor: Actor) -> Changes:
    """Do what the preview said, as one step; refused when the list of sources moved since."""
    if _is_stale(plan, file.source_keys()):
        raise Problem("The sources changed since the preview.", "Preview the import again.")
    names = ", ".join(imported.name for imported in plan.imported_files)
    with file.unit(Said("Import {names}", names=names), actor=actor) as unit:
        for imported in plan.imported_files:
            unit.put(imported)
        unit.insert_sources(plan.sources, plan.mentions)
    return unit.changes


def _is_stale(plan: ImportPlan, known: Mapping[Key, str]) -> bool:
    """Whether a source to add is listed by now, or one that rows were merged into is gone."""
    merged_into = {mention.source for mention in plan.mentions} - {source.id for source in plan.sources}
    return any(merge_key(source) in known for source in plan.sources) or not merged_into.issubset(
        known.values()
    )


def import_as_json(plan: ImportPlan) -> dict[str, Any]:
    """What the command line prints of an import."""
    return {"files": [_file(report) for report in plan.files]}


def _file(report: FileReport) -> dict[str, Any]:
    return {
        "name": report.name,
        "template": report.template,
        "revision": report.revision,
        "sha256": report.sha256,
        "rows_read": report.rows_read,
        "added": report.added,
        "merged": report.merged,
        "left_out": report.left_out,
        "attention": [
            {"sheet": item.sheet, "cell": item.cell, "message": item.message, "raw": item.raw}
            for item in report.attention
        ],
    }


__all__ = [
    "FileReport",
    "ImportPlan",
    "import_as_json",
    "import_workbooks",
    "preview_import",
]
