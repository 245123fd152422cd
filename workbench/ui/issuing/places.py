"""Where what is issued goes: names that are proposed, and a field to type or choose one."""

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from workbench.errors import WrongUsage
from workbench.ui.desk import Snapshot
from workbench.ui.widgets.choosing import entered_path, stands
from workbench.ui.widgets.parts import button, row
from workbench.ui.words import tr

_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
_LONGEST = 180  # bytes; with the number and the ending below the 255 of most file systems

Ask = Callable[[Callable[[list[Path]], None]], QFileDialog]


class PathField(QWidget):
    """A path to type, or to choose in the file dialog that `ask` opens.

    A name without a folder is taken to lie in `folder`, one without an ending gets `suffix`.
    """

    def __init__(self, name: str, *, ask: Ask, suffix: str, folder: Path) -> None:
        super().__init__()
        self._ask = ask
        self._suffix = suffix
        self._folder = folder
        self._chosen: Path | None = None
        self.line = QLineEdit()
        self.line.setAccessibleName(name)
        self.choose = button(tr("Choose…"))
        self.choose.setAccessibleName(tr("{name}: choose").format(name=name))
        self.choose.setAutoDefault(False)
        inside = row(self)
        inside.addWidget(self.line, 1)
        inside.addWidget(self.choose)
        self.setFocusProxy(self.line)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # so that a label's shortcut comes here
        self.choose.clicked.connect(self.ask)

    @property
    def path(self) -> Path | None:
        """What was entered; None while nothing was."""
        text = self.line.text().strip()
        if not text:
            return None
        return entered_path(text, folder=self._folder, suffix=self._suffix)

    @property
    def was_chosen(self) -> bool:
        """Whether the file dialog gave this very path, and so has asked about a file that is there."""
        return self._chosen is not None and self.path == self._chosen

    def new_path(self, missing: str) -> Path:
        """Where something is to be written, over nothing but what the file dialog asked about.

        WrongUsage and the focus otherwise; `missing` says what nobody knows the place of.
        """
        path = self.path
        if path is None:
            self.setFocus()
            raise WrongUsage(missing, tr("Choose a place."))
        if stands(path) and not self.was_chosen:
            self.setFocus()
            raise WrongUsage(
                tr("{path} is already there.").format(path=path),
                tr("Give another name, or use “Choose…” to say that it is to be replaced."),
            )
        return path

    def show_path(self, path: Path) -> None:
        """Show a path as if it was typed."""
        self.line.setText(str(path))  # a long one shows its end: the name
        self.line.setToolTip(str(path))

    def use_suffix(self, suffix: str) -> None:
        """Another ending for names, that which is shown among them."""
        shown = self.path
        self._suffix = suffix
        if shown is not None and shown.name:
            self.show_path(shown.with_suffix(f".{suffix}"))

    def ask(self) -> QFileDialog:
        """Open the file dialog."""
        return self._ask(self._on_chosen)

    def _on_chosen(self, paths: list[Path]) -> None:
        self._chosen = paths[0]
        self.show_path(paths[0])


def proposed_report(snapshot: Snapshot, *, draft: bool = False) -> Path:
    """Beside the audit, after facility and report number; a name that is free."""
    parts = [snapshot.facility.name or snapshot.path.stem, snapshot.engagement.report_number or ""]
    if draft:
        parts.append(tr("draft"))
    return _free(snapshot.path.parent, _as_name(" - ".join(part for part in parts if part)), "pdf")


def proposed_credential(snapshot: Snapshot, suffix: str) -> Path:
    """Beside the audit, called like its report."""
    parts = [snapshot.facility.name or snapshot.path.stem, snapshot.engagement.report_number or ""]
    name = _as_name(" - ".join(part for part in (*parts, tr("credential")) if part))
    return _free(snapshot.path.parent, name, suffix)


def proposed_identity(name: str) -> Path:
    """In the user's documents, after whoever signs."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = Path(documents) if documents and Path(documents).is_dir() else Path.home()
    return _free(folder, _as_name(name) or tr("identity"), "p12")


def open_folder(file: Path) -> bool:
    """Show a file's folder in the system's own way; False where the system has none."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.parent)))


def _as_name(text: str) -> str:
    return (
        " ".join(_NOT_IN_NAMES.sub(" ", text).split()).encode()[:_LONGEST].decode(errors="ignore").strip(" .")
    )


def _free(folder: Path, name: str, suffix: str) -> Path:
    target, number = folder / f"{name}.{suffix}", 1
    while stands(target):
        number += 1
        target = folder / f"{name} {number}.{suffix}"
    return target
