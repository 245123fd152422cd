"""The ways to a signed report, with an audit open or without one."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from workbench.audit.records import Actor
from workbench.ui.desk import Desk
from workbench.ui.reports.check_dialog import CheckDialog
from workbench.ui.reports.countersign_dialog import CountersignDialog
from workbench.ui.reports.timestamp_dialog import TimestampDialog
from workbench.ui.tasks import Tasks

if TYPE_CHECKING:
    from workbench.ui.preview.preview_dialog import PreviewDialog


def check_report(parent: QWidget, tasks: Tasks, desk: Desk | None, path: Path | None = None) -> CheckDialog:
    """Tell whether a file is a genuine report."""
    dialog = CheckDialog(tasks, desk, parent.window(), path=path)
    dialog.open()
    return dialog


def countersign_report(
    parent: QWidget, tasks: Tasks, desk: Desk | None, actor: Actor, path: Path | None = None
) -> CountersignDialog:
    """Add a reviewer's signature to a report."""
    dialog = CountersignDialog(tasks, desk, actor, parent.window(), path=path)
    dialog.open()
    return dialog


def stamp_report(
    parent: QWidget, tasks: Tasks, desk: Desk | None, path: Path | None = None
) -> TimestampDialog:
    """Have a server prove when a report was there."""
    dialog = TimestampDialog(tasks, desk, parent.window(), path=path)
    dialog.open()
    return dialog


def show_report(parent: QWidget, tasks: Tasks, desk: Desk | None, path: Path) -> "PreviewDialog":
    """Show a report's pages with the verdict beside them."""
    from workbench.ui.preview.preview_dialog import PreviewDialog

    dialog = PreviewDialog(tasks, path, parent.window(), title=path.name, desk=desk)
    dialog.show()
    return dialog
