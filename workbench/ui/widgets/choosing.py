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


def entered_path(text: str, *, folder: Path, suffix: str) -> Path:
    """What a typed path means: without a folder it lies in `folder`, without an ending it gets `suffix`.

    `~` is one's own folder. Never raises, whatever was typed; what cannot be is refused where it is used.
    """
    path = folder / _expanded(text)
    ending = path.suffix[1:]
    has_ending = ending.isalnum() and not ending.isdigit()  # “Report No. 5” and “v1.2” have none
    if has_ending or not path.name or (stands(path) and path.is_dir()):
        return path
    return path.with_name(f"{path.name}.{suffix}")


def stands(path: Path) -> bool:
    """Whether something is at `path`; a name that no system allows is not there."""
    try:
        return path.exists()
    except OSError:
        return False


def _expanded(text: str) -> Path:
    try:
        return Path(text).expanduser()
    except RuntimeError:  # there is no such user
        return Path(text)


def _dialog(parent: QWidget, title: str, name_filter: str, then: Chosen, folder: Path | None) -> QFileDialog:
    dialog = QFileDialog(parent, title, str(folder or ""), name_filter)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.filesSelected.connect(lambda names: then([Path(name) for name in names]))
    return dialog
