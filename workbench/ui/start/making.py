"""A dialog that makes an audit's file: it closes when the file is there, and Esc meanwhile leaves nothing."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialogButtonBox, QFrame, QProgressBar, QScrollArea, QWidget

from workbench.errors import Problem
from workbench.operations.audits import discard_new
from workbench.store.audit_file import AuditFile
from workbench.ui.tasks import Tasks, is_there
from workbench.ui.telling import told_problem
from workbench.ui.theme import MIDDLE, SMALL, WIDE
from workbench.ui.widgets.dialog import Dialog
from workbench.ui.widgets.parts import button, column, label

_PATIENCE_MS = 400
Made = Callable[[AuditFile], None]
Job = Callable[[], AuditFile]


class MakingDialog(Dialog):
    """`then` gets the new audit's file, open. Who inherits builds what is asked, and the job from it."""

    def __init__(self, tasks: Tasks, then: Made, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._tasks = tasks
        self._then = then
        self._is_making = False
        self._is_stopped = False

    def _job(self) -> Job:
        """What makes the file, from what was entered; a Problem where something is missing."""
        raise NotImplementedError

    # Building

    def _frame(self, title: str, told_first: str, asked: QWidget, accept: str) -> None:
        self.setWindowTitle(title)
        outside = column(self, margins=(20, 18, 20, 16), spacing=MIDDLE)
        outside.addWidget(label(title, "heading"))
        if told_first:
            outside.addWidget(label(told_first, "muted", wraps=True))
        self._area = _scrolling(asked)
        outside.addWidget(self._area, 1)
        self.error = label("", "error", wraps=True)
        self.error.setAccessibleName(self.tr("Message"))
        self.error.hide()
        outside.addWidget(self.error)
        self.progress = QProgressBar(textVisible=False, minimum=0, maximum=0)
        self.progress.setAccessibleName(self.tr("The audit is being made"))
        self.progress.hide()
        outside.addWidget(self.progress)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.create_button = button(accept, "primary")
        self.buttons.addButton(self.create_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        outside.addWidget(self.buttons)
        self.create_button.setDefault(True)
        self._asked = asked
        self.buttons.accepted.connect(self.make)
        self.buttons.rejected.connect(self.reject)

    # Making

    def make(self) -> None:
        """Make the file; closes only when it is there."""
        if self._is_making:
            return
        try:
            job = self._job()
        except Problem as problem:
            self._tell(problem)
            return
        self._show_making(True)
        created = self._created
        # A dialog that is gone by then gives the file back: nobody else knows of it. So that this is called
        # even then, it knows the dialog by another name than `self`.
        self._tasks.on_store(
            job, lambda file: created(file) if is_there(created) else file.close(), failed=self._failed
        )

    def _created(self, file: AuditFile) -> None:
        if self._is_stopped:
            self._tasks.on_store(lambda: discard_new(file), lambda _: self._leave(), failed=self._failed)
            return
        self._show_making(False)
        self.accept()
        self._then(file)

    def _failed(self, problem: Problem) -> None:
        if self._is_stopped:
            self._leave()
            return
        self._show_making(False)
        self._tell(problem)

    def _leave(self) -> None:
        self._is_making = False
        super().reject()

    def _show_making(self, is_making: bool) -> None:
        self._is_making = is_making
        self._asked.setEnabled(not is_making)
        self.create_button.setEnabled(not is_making)
        self.error.hide()
        if is_making:
            QTimer.singleShot(_PATIENCE_MS, self, self._show_progress)
        else:
            self.progress.hide()

    def _show_progress(self) -> None:
        self.progress.setVisible(self._is_making)

    def _tell(self, problem: Problem) -> None:
        self.error.setText(told_problem(problem))
        self.error.show()
        self._show_field()

    def _show_field(self) -> None:
        """Grow, and scroll to the field that has the keyboard."""
        self._fit()
        field = self.focusWidget()
        if field is not None and self._asked.isAncestorOf(field):
            self._area.ensureWidgetVisible(field)

    def _fit(self) -> None:
        """As large as what is asked, where the screen has room."""
        for part in (self._asked, self):
            layout = part.layout()
            if layout is not None:
                layout.activate()  # what was shown a moment ago counts
            self._area.updateGeometry()
        room = self.screen().availableGeometry().size()
        wanted = self.sizeHint().boundedTo(QSize(room.width() - 40, room.height() - 80))
        self.resize(wanted.expandedTo(self.size()))

    # Qt's own

    def reject(self) -> None:
        if not self._is_making:
            super().reject()
            return
        self._is_stopped = True  # the file is taken away again as soon as it is there
        self.buttons.setEnabled(False)
        self._show_progress()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()


class _Scroll(QScrollArea):
    """As large as what is in it, where the screen has room."""

    def sizeHint(self) -> QSize:
        inner = self.widget()
        return inner.sizeHint() + QSize(2, 2) if inner is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        inner = self.widget()
        bar = self.verticalScrollBar().sizeHint().width()
        width = inner.minimumSizeHint().width() + bar if inner is not None else 0
        return QSize(width, 10 * WIDE)


def _scrolling(asked: QWidget) -> QScrollArea:
    area = _Scroll()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    asked.setObjectName("centre")
    asked.setContentsMargins(0, 0, SMALL, 0)  # between what is asked and the bar
    area.setWidget(asked)
    return area
