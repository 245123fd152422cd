"""A window of its own for a preview: any PDF with the verdict on it, or what is not signed yet."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.ui.desk import Desk
from workbench.ui.preview.preview import Preview
from workbench.ui.preview.reader import Source
from workbench.ui.preview.side import Note, NoteSide, VerdictSide
from workbench.ui.tasks import Tasks
from workbench.ui.theme import MIDDLE, scaled
from workbench.ui.widgets.dialog import Dialog
from workbench.ui.widgets.parts import button, column, row


class PreviewDialog(Dialog):
    """Shows a PDF exactly as it is; `show()` it, and the window behind stays usable.

    * `tasks` runs what is drawn, searched and verified;
    * `source` is a path, bytes that lie nowhere yet, or what lays them out (called beside the window);
    * `title` stands in the window's frame;
    * `desk` is the open audit that the report is held against, if there is one;
    * `note` says what an unsigned document is, and stands in place of a verdict;
    * `proposal` is the name under which a copy is offered; without `may_leave` there is no copy and no print;
    * `act` is the text of a button for what comes next: `act_wanted` is told, and the window stays;
    * `place_wanted` asks to go elsewhere in the audit (`history:since 12`).
    """

    act_wanted = Signal()
    place_wanted = Signal(str)

    def __init__(
        self,
        tasks: Tasks,
        source: Source,
        parent: QWidget | None = None,
        *,
        title: str,
        desk: Desk | None = None,
        note: Note | None = None,
        proposal: Path | None = None,
        may_leave: bool = True,
        act: str = "",
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlags(Qt.WindowType.Window)
        self.setWindowTitle(title)
        path = source if isinstance(source, Path) else None
        self.note = NoteSide(note) if note is not None else None
        self.verdict = VerdictSide(tasks, path, desk) if note is None else None
        self.preview = Preview(
            tasks, source, side=self.note or self.verdict, proposal=proposal, may_leave=may_leave
        )
        self._build(act)
        self._connect()
        self._take_size()
        self.preview.open()

    def _build(self, act: str) -> None:
        inside = column(self, margins=(16, 12, 16, 12), spacing=MIDDLE)
        inside.addWidget(self.preview, 1)
        self._add_buttons(inside, act)

    def _add_buttons(self, inside: QVBoxLayout, act: str) -> None:
        line = row()
        self.leave = button(self.tr("Close"))
        self.leave.setAutoDefault(False)
        self.act = button(act, "primary")
        self.act.setAutoDefault(False)
        self.act.setVisible(bool(act))
        self.act.setEnabled(False)  # until it can be seen
        line.addStretch(1)
        line.addWidget(self.leave)
        line.addWidget(self.act)
        inside.addLayout(line)

    def _connect(self) -> None:
        self.preview.opened.connect(self._on_opened)
        self.leave.clicked.connect(self.reject)
        self.act.clicked.connect(self.act_wanted)
        if self.verdict is not None:
            self.verdict.failed.connect(self.preview.banner.tell_problem)
            self.verdict.place_wanted.connect(self.place_wanted)
            self.preview.reader.failed.connect(self.verdict.panel.show_problem)

    def _on_opened(self) -> None:
        self.act.setEnabled(True)
        pdf = self.preview.pdf
        if self.verdict is not None and pdf is not None:
            self.verdict.judge(pdf)
        if self.note is not None and pdf is not None:
            self.note.show_digest(pdf)

    def _take_size(self) -> None:
        room = self.screen().availableSize()
        self.resize(min(scaled(1280), room.width()), min(scaled(860), room.height()))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.preview.close_document()
        super().closeEvent(event)

    def done(self, result: int) -> None:
        self.preview.close_document()
        super().done(result)
