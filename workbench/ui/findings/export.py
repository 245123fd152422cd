"""Export findings and plan, for a spreadsheet program."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from workbench.store.audit_file import AuditFile
from workbench.ui.desk import Desk, Snapshot
from workbench.ui.issuing.places import proposed_report
from workbench.ui.widgets.banner import Banner
from workbench.ui.widgets.choosing import choose_new
from workbench.ui.words import tr

_SUFFIXES = (".xlsx", ".csv")


def export_plan(desk: Desk, parent: QWidget, banner: Banner) -> QFileDialog:
    """Ask where to (also whether what is there is replaced), write it, and tell where it lies."""
    dialog = choose_new(
        parent,
        tr("Export findings and plan"),
        f"{tr('Excel workbook')} (*.xlsx);;{tr('Comma-separated values')} (*.csv)",
        lambda paths: _write(desk, banner, paths[0]),
        suffix="xlsx",
        proposal=_proposal(desk.snapshot),
    )
    dialog.filterSelected.connect(
        lambda chosen: dialog.setDefaultSuffix("csv" if "csv" in chosen else "xlsx")
    )
    return dialog


def _proposal(snapshot: Snapshot) -> Path:
    report = proposed_report(snapshot)
    return report.with_name(f"{report.stem} - {tr('findings')}.xlsx")


def _write(desk: Desk, banner: Banner, target: Path) -> None:
    if target.suffix.lower() not in _SUFFIXES:
        target = target.with_name(f"{target.name}.xlsx")
    desk.flush()
    desk.read(
        lambda file: _written(file, target),
        lambda _written: banner.tell(tr("Findings and plan lie at {path}").format(path=target)),
        failed=lambda problem: banner.tell_problem(problem, again=lambda: _write(desk, banner, target)),
    )


def _written(file: AuditFile, target: Path) -> None:
    from workbench.operations.documents import export_findings  # heavy: not before it is needed

    export_findings(file, target=target, force=True)
