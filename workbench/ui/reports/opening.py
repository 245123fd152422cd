"""The ways to a signed report, with an audit open or without one."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from workbench.audit.records import Actor
from workbench.ui.desk import Desk
from workbench.ui.reports.check_dialog import CheckDialog
from workbench.ui.reports.countersign_dialog import CountersignDialog
from workbench.ui.reports.timestamp_dialog import TimestampDialog
from workbench.ui.tasks import Tasks
from workbench.ui.widgets.banner import Banner
from workbench.ui.words import tr


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


def show_report(path: Path, banner: Banner) -> None:
    """Open a file with what the system shows PDFs with."""
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
        banner.tell(tr("The system shows no PDFs from here; it lies at {path}").format(path=path))
