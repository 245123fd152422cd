"""What opens over the window from any page: the palette, the search, the help, the blank checklist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from workbench.ui.navigation.navigation import SOURCES

if TYPE_CHECKING:
    from workbench.ui.audit_view import AuditView
    from workbench.ui.help.help_dialog import HelpDialog
    from workbench.ui.palette.picker import Picker


def search(view: AuditView) -> Picker:
    """Search what is asked and what was written; go to what is chosen."""
    from workbench.ui.search.search_dialog import open_search

    view.desk.flush()
    picker = open_search(view.desk, view)
    picker.chosen.connect(view.go_to)
    return picker


def find(view: AuditView) -> None:
    """Ctrl+F: on the sources their filter, elsewhere the search."""
    if view.current_key == SOURCES:
        view.find_source()
    else:
        search(view)


def here(view: AuditView | None) -> str:
    """What the help is to speak of: the open element, the page, or the start."""
    from workbench.ui.checklist.section_page import SectionPage
    from workbench.ui.help.topics import START

    if view is None:
        return START
    page = view.page(view.current_key)
    return page.current if isinstance(page, SectionPage) else view.current_key


def show_help(window: QWidget, view: AuditView | None) -> HelpDialog:
    """Show the help for where one is, in the dialog that is open already if it speaks of this audit."""
    from workbench.ui.help.help_dialog import HelpDialog

    snapshot = view.desk.snapshot if view is not None else None
    subject = snapshot.edition.id if snapshot else ""
    dialog = next(
        (one for one in window.findChildren(HelpDialog) if one.property("subject") == subject), None
    )
    if dialog is None:
        for other in window.findChildren(HelpDialog):
            other.close()
            other.deleteLater()
        dialog = HelpDialog(
            snapshot.edition if snapshot else None, snapshot.texts if snapshot else None, window
        )
        dialog.setProperty("subject", subject)
    dialog.show_place(here(view))
    dialog.show()
    dialog.activateWindow()
    return dialog
