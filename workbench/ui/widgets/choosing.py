"""Choosing files, without stopping the window meanwhile."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

Chosen = Callable[[list[Path]], object]


def choose_existing(
    parent: QWidget,
    title: str,
    name_filter: str,
    then: Chosen,
    *,
    several: bool = False,
    folder: Path | None = None,
) -> QFileDialog:
    """Ask for files that are there; `then` is called with at least one, or not at all."""
    dialog = _dialog(parent, title, name_filter, then, folder)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles if several else QFileDialog.FileMode.ExistingFile)
    dialog.open()
    return dialog


def choose_new(
    parent: QWidget, title: str, name_filter: str, then: Chosen, *, suffix: str, proposal: Path
) -> QFileDialog:
    """Ask for a name to write to. Qt asks before an existing one is taken."""
    dialog = _dialog(parent, title, name_filter, then, proposal.parent)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suffix)
    dialog.selectFile(proposal.name)
    dialog.open()
    return dialog


def _dialog(parent: QWidget, title: str, name_filter: str, then: Chosen, folder: Path | None) -> QFileDialog:
    dialog = QFileDialog(parent, title, str(folder or ""), name_filter)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.filesSelected.connect(lambda names: then([Path(name) for name in names]))
    return dialog
