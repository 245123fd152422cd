"""A strip that says what went wrong and what to do; it stops nobody from working on."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QWidget

from workbench.errors import Problem
from workbench.ui.theme import SMALL, WIDE
from workbench.ui.widgets.parts import button, label, row, selectable, set_kind


class Banner(QFrame):
    """Shows one message at a time until it is dismissed or withdrawn."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._again: Callable[[], None] | None = None
        self._build()
        self.hide()

    def _build(self) -> None:
        self.setProperty("role", "banner")
        inside = row(self, margins=(WIDE, SMALL, WIDE, SMALL), spacing=SMALL)
        self._text = selectable(label(wraps=True))
        self._text.setAccessibleName(self.tr("Message"))
        self.again_button = button(self.tr("Try again"))
        self.again_button.clicked.connect(self._on_try_again)
        dismiss = button(self.tr("Dismiss"))
        dismiss.clicked.connect(self.hide)
        inside.addWidget(self._text, 1)
        inside.addWidget(self.again_button)
        inside.addWidget(dismiss)

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def tell_problem(self, problem: Problem, *, again: Callable[[], None] | None = None) -> None:
        """The problem's sentence and next step, and a way to try again where there is one."""
        from workbench.ui.telling import told_problem  # first paint has nothing to tell

        self._tell(told_problem(problem), "", again)

    def tell(self, text: str) -> None:
        """Something good to know."""
        self._tell(text, "note", None)

    def _tell(self, text: str, kind: str, again: Callable[[], None] | None) -> None:
        self._again = again
        self._text.setText(text)
        self.again_button.setVisible(again is not None)
        set_kind(self, kind)
        self.show()

    def _on_try_again(self) -> None:
        self.hide()
        if self._again is not None:
            self._again()
