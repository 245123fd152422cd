"""How reports look: the firm's template, checked as it is chosen, and how a report looks in it."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QWidget

from workbench.ui.issuing.templates import TemplateField
from workbench.ui.preferences.parts import page_column
from workbench.ui.tasks import Tasks
from workbench.ui.theme import SMALL
from workbench.ui.widgets.parts import button, card_in, joined, label, row

if TYPE_CHECKING:
    from workbench.ui.preview.preview_dialog import PreviewDialog


class ReportsPage(QWidget):
    """A template that can be used is kept at once, and the next reports wear it."""

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self.previewing: PreviewDialog | None = None
        inside = page_column(self, self.tr("Reports"))
        told = self.tr(
            "A template is a small text file with your firm’s name, its colour and the name of a logo beside "
            "it. Write an example, edit it with any editor for plain text, and choose it here."
        )
        within = card_in(inside, told=told)
        self.template = TemplateField(tasks, _documents())
        within.addWidget(joined(self.tr("&Template"), self.template))
        within.addWidget(self.template)
        line = row(spacing=SMALL)
        self.again = button(self.tr("&Read it again"))
        self.preview = button(self.tr("Pre&view a report…"))
        for each in (self.again, self.preview):
            each.setAutoDefault(False)
            line.addWidget(each)
        line.addStretch(1)
        within.addLayout(line)
        within.addWidget(label(self.tr("The preview shows the fictitious sample."), "muted", wraps=True))
        inside.addStretch(1)
        self.again.clicked.connect(self.template.look)
        self.preview.clicked.connect(lambda: self.show_preview())
        self.template.checked.connect(self.preview.setEnabled)
        self.template.look()

    def show_preview(self) -> None:
        """Show a draft on the sample in this look."""
        self._tasks.on_files(_loaded, lambda _: self._open())

    def _open(self) -> None:
        from workbench.ui.preview.preview_dialog import PreviewDialog
        from workbench.ui.preview.side import Note

        template = self.template.path
        told = self.tr("The report on the fictitious sample, as reports look with this template.")
        self.previewing = PreviewDialog(
            self._tasks,
            lambda: _sample_in(template),
            self,
            title=self.tr("How reports look"),
            note=Note(self.tr("A sample"), told),
            may_leave=False,
        )
        self.previewing.open()


def _documents() -> Path:
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(folder) if folder and Path(folder).is_dir() else Path.home()


def _loaded() -> None:
    import workbench.ui.preview.preview_dialog  # noqa: F401 - here, rather than on the window's thread


def _sample_in(template: Path | None) -> bytes:
    from workbench.operations.sample import sample_report

    return sample_report(template)
