"""What the pages of the settings are built from."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QVBoxLayout,
    QWidget,
)

from workbench.ui.theme import MIDDLE, SMALL
from workbench.ui.widgets.parts import button, column, label, row
from workbench.ui.words import tr


def page_column(page: QWidget, title: str) -> QVBoxLayout:
    """The layout of a page under its title."""
    inside = column(page, margins=(4, 0, 4, 0), spacing=MIDDLE)
    inside.addWidget(label(title, "heading"))
    return inside


def known_list(
    name: str, headings: Sequence[str], *, wide: int, removing: str, remove: Callable[[], object]
) -> QTreeWidget:
    """A list of what the program remembers; the column `wide` takes the room that is left, Delete removes."""
    made = QTreeWidget()
    made.setAccessibleName(name)
    made.setRootIsDecorated(False)
    made.setAllColumnsShowFocus(True)
    made.setHeaderLabels(list(headings))
    header = made.header()
    header.setStretchLastSection(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
    act = QAction(removing, made)
    act.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
    act.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    act.triggered.connect(lambda: remove())
    made.addAction(act)
    return made


def acts_in_row(*acts: tuple[QPushButton, Callable[[], object]]) -> QHBoxLayout:
    """Buttons side by side with what they do; none of them is pressed by Return elsewhere."""
    line = row(spacing=SMALL)
    for each, act in acts:
        each.setAutoDefault(False)
        each.clicked.connect(lambda _checked=False, act=act: act())
        line.addWidget(each)
    line.addStretch(1)
    return line


class FolderField(QWidget):
    """A folder to type or to choose; `kept` is called with it, empty for none, when it was entered."""

    def __init__(self, name: str, kept: Callable[[str], None]) -> None:
        super().__init__()
        self._name = name
        self._kept = kept
        self._said = ""
        self.line = QLineEdit()
        self.line.setAccessibleName(name)
        self.choose = button(tr("Choose…"))
        self.choose.setAccessibleName(tr("{name}: choose").format(name=name))
        self.choose.setAutoDefault(False)
        inside = row(self)
        inside.addWidget(self.line, 1)
        inside.addWidget(self.choose)
        self.setFocusProxy(self.line)
        self.fault = label("", "error", wraps=True)
        self.fault.hide()
        self.line.editingFinished.connect(self.keep)
        self.choose.clicked.connect(self.ask)

    def show_folder(self, folder: str) -> None:
        """Show what is kept."""
        self._said = folder
        self.line.setText(folder)
        self.line.setToolTip(folder)

    def ask(self) -> QFileDialog:
        """Open the dialog that chooses a folder."""
        dialog = QFileDialog(self, self._name, self.line.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._on_chosen)
        dialog.open()
        return dialog

    def _on_chosen(self, folder: str) -> None:
        self.line.setText(folder)
        self.keep()

    def keep(self) -> None:
        """Keep what was entered, if it is a folder or nothing."""
        text = self.line.text().strip()
        if text == self._said:
            self.fault.hide()
            return
        folder = _expanded(text) if text else ""
        if folder and not _is_folder(folder):
            self.fault.setText(
                tr("There is no folder {folder}. Make it, or choose another one.").format(folder=folder)
            )
            self.fault.show()
            return
        self.fault.hide()
        self.show_folder(folder)
        self._kept(folder)


def _expanded(text: str) -> str:
    try:
        return str(Path(text).expanduser().absolute())
    except RuntimeError:  # there is no such user
        return text


def _is_folder(folder: str) -> bool:
    try:
        return Path(folder).is_dir()
    except OSError:
        return False
