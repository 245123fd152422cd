"""What dialogs share that ask for something, work on it beside the window, and tell what came of it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QPushButton, QVBoxLayout, QWidget

from workbench.errors import Problem
from workbench.ui.telling import told_problem
from workbench.ui.theme import MIDDLE
from workbench.ui.widgets.dialog import Dialog
from workbench.ui.widgets.parts import button, column, label, row, selectable


class AskingDialog(Dialog):
    """What was entered stays when it failed; while it works, it cannot be left unless who inherits stops it.

    Who inherits makes `entries`, which hold all that is asked.
    """

    entries: QWidget

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._is_running = False
        self._acts: Sequence[QPushButton] = ()

    # Building

    def _begin(self, title: str, why: str = "") -> QVBoxLayout:
        """The layout of the dialog, with what it is for."""
        self.setWindowTitle(title)
        inside = column(self, margins=(20, 18, 20, 16), spacing=MIDDLE)
        if why:
            inside.addWidget(label(why, "muted", wraps=True))
        return inside

    def _add_telling(self, inside: QVBoxLayout, *, busy: str, working: str = "") -> None:
        """What came of it, what went wrong, and what is going on: seen once there is something to tell."""
        self.done_told = selectable(label("", "strong", wraps=True))
        self.error = selectable(label("", "error", wraps=True))
        self.error.setAccessibleName(self.tr("What went wrong"))
        self.working = label(working, "muted", wraps=True)
        self.progress = QProgressBar(textVisible=False, minimum=0, maximum=0)
        self.progress.setAccessibleName(busy)
        for part in (self.done_told, self.error, self.working, self.progress):
            part.hide()
            inside.addWidget(part)

    def _add_buttons(self, inside: QVBoxLayout, *acts: QPushButton, leave: str) -> None:
        """Enter does the last of the acts."""
        self._acts = acts
        self.leave = button(leave)
        line = row()
        line.addStretch(1)
        for each in (self.leave, *acts):
            each.setAutoDefault(False)
            line.addWidget(each)
        acts[-1].setDefault(True)
        inside.addLayout(line)
        self.leave.clicked.connect(self.reject)
        self._show_ready()

    # States

    def _may_act(self) -> bool:
        """Whether something can be done with what is entered."""
        return True

    def _show_ready(self) -> None:
        """Offer what can be done now."""
        for act in self._acts:
            act.setEnabled(not self._is_running and self._may_act())

    def _show_running(self, is_running: bool, told: str = "") -> None:
        self._is_running = is_running
        if told:
            self.working.setText(told)
        self.working.setVisible(is_running and bool(self.working.text()))
        self.progress.setVisible(is_running)
        if is_running:
            self.error.hide()
        self.entries.setEnabled(not is_running)
        self.leave.setEnabled(not is_running)
        self._show_ready()

    def _tell_problem(self, problem: Problem) -> None:
        self._show_running(False)
        self._tell(told_problem(problem))

    def _tell(self, told: str) -> None:
        """Say why nothing came of it."""
        self.error.setText(told)
        self.error.show()
        self._fit()

    def _ask_no_more(self) -> None:
        """What came of it stays to be read; nothing else is to be done here."""
        for part in (self.entries, *self._acts):
            part.hide()
        self.leave.setText(self.tr("Close"))
        self.leave.setDefault(True)
        self.leave.setFocus()
        self._fit()

    def _fit(self) -> None:
        self.adjustSize()

    def reject(self) -> None:
        if self._is_running:
            return  # what comes of it must be seen
        super().reject()
