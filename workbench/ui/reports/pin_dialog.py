"""Trust a certificate, after its fingerprint was compared: a name alone is no reason to."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QFrame, QVBoxLayout, QWidget

from workbench.errors import Problem
from workbench.ui.desk import Desk
from workbench.ui.reports.words import in_lines
from workbench.ui.settings import load_settings
from workbench.ui.tasks import Failed, Tasks
from workbench.ui.telling import told_problem
from workbench.ui.theme import MIDDLE, SMALL
from workbench.ui.widgets.dialog import Dialog
from workbench.ui.widgets.parts import button, card, card_column, column, label, row, selectable
from workbench.ui.words import day, tr

if TYPE_CHECKING:
    from workbench.operations.trusting import CertificateLook


def ask_to_pin(
    tasks: Tasks,
    parent: QWidget,
    find: "Callable[[], CertificateLook]",
    then: Callable[[], None],
    *,
    failed: Failed,
    desk: Desk | None = None,
) -> None:
    """Find a certificate beside the window, show it, and go on once somebody has trusted it."""

    def show(look: "CertificateLook") -> None:
        dialog = PinDialog(tasks, look, tuple(known_as(look.fingerprint, desk)), parent)
        dialog.pinned.connect(then)
        dialog.open()

    tasks.on_files(find, show, failed=failed)


def known_as(fingerprint: str, desk: Desk | None) -> Iterator[str]:
    """What this computer knows of a certificate already, in sentences."""
    for told in load_settings().identities.values():
        if told.get("fingerprint") == fingerprint:
            yield tr("It is the certificate of your own identity “{name}”.").format(name=told.get("name", ""))
            break
    for report in desk.snapshot.issued_reports if desk is not None else ():
        if report.fingerprint == fingerprint:
            yield tr("The open audit names the same fingerprint for {file}.").format(file=report.file_name)
            break


class PinDialog(Dialog):
    """`pinned` tells that it is trusted from now on; before that somebody says to have compared it."""

    pinned = Signal()

    def __init__(
        self,
        tasks: Tasks,
        look: "CertificateLook",
        known: tuple[str, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._tasks = tasks
        self._look = look
        self._build(known)
        self._connect()

    def _build(self, known: tuple[str, ...]) -> None:
        self.setWindowTitle(self.tr("Trust a certificate"))
        self.setMinimumWidth(560)
        inside = column(self, margins=(20, 18, 20, 16), spacing=MIDDLE)
        inside.addWidget(label(self.tr("Trust “{name}”?").format(name=self._look.name), "title", wraps=True))
        inside.addWidget(label(self._why(), "muted", wraps=True))
        inside.addWidget(self._certificate(known))
        self.compared = QCheckBox(self.tr("I have &compared the fingerprint"))
        self.compared.setToolTip(self.tr("With what its owner gave you by another way than with the report"))
        inside.addWidget(self.compared)
        self.error = selectable(label("", "error", wraps=True))
        self.error.setAccessibleName(self.tr("What went wrong"))
        self.error.hide()
        inside.addWidget(self.error)
        inside.addStretch(1)
        self._add_buttons(inside)

    def _why(self) -> str:
        told = self.tr(
            "Anybody can make a certificate with this name. Ask its owner for the fingerprint by another way "
            "than the report came, such as by telephone, and compare it digit by digit."
        )
        if self._look.is_authority:
            told += " " + self.tr(
                "It is an authority's: whoever it gave a certificate to is trusted as well."
            )
        return told

    def _certificate(self, known: tuple[str, ...]) -> QFrame:
        frame = card()
        inside = card_column(frame, spacing=SMALL)
        inside.addWidget(label(self.tr("SHA-256 of the certificate"), "caption"))
        self.fingerprint = label(in_lines(self._look.fingerprint), "code")
        # By the keyboard too: it is what is read aloud here.
        self.fingerprint.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.fingerprint.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.fingerprint.setAccessibleName(self.tr("SHA-256 of the certificate"))
        inside.addWidget(self.fingerprint)
        form = QFormLayout()
        form.setHorizontalSpacing(MIDDLE)
        form.addRow(label(self.tr("Issued by"), "muted"), label(self._issuer(), wraps=True))
        form.addRow(label(self.tr("Holds"), "muted"), label(self._term(), wraps=True))
        inside.addLayout(form)
        self.known = label("\n".join(known), wraps=True)
        self.known.setVisible(bool(known))
        inside.addWidget(self.known)
        return frame

    def _issuer(self) -> str:
        if self._look.is_self_signed:
            return self.tr("its owner: no authority vouches for it")
        return self._look.issuer

    def _term(self) -> str:
        return self.tr("from {first} to {last}").format(
            first=day(self._look.valid_from), last=day(self._look.valid_until)
        )

    def _add_buttons(self, inside: QVBoxLayout) -> None:
        line = row()
        self.trust = button(self.tr("Trust it"), "primary")
        self.trust.setEnabled(False)
        self.leave = button(self.tr("Cancel"))
        self.leave.setDefault(True)
        line.addStretch(1)
        line.addWidget(self.leave)
        line.addWidget(self.trust)
        inside.addLayout(line)

    def _connect(self) -> None:
        self.compared.toggled.connect(self.trust.setEnabled)
        self.trust.clicked.connect(self._on_trust)
        self.leave.clicked.connect(self.reject)

    def _on_trust(self) -> None:
        look = self._look
        self.trust.setEnabled(False)
        self._tasks.on_files(lambda: _pinned(look), lambda _path: self._on_pinned(), failed=self._on_failed)

    def _on_pinned(self) -> None:
        self.pinned.emit()
        self.accept()

    def _on_failed(self, problem: Problem) -> None:
        self.trust.setEnabled(True)
        self.error.setText(told_problem(problem))
        self.error.show()


def _pinned(look: "CertificateLook") -> Path:
    from workbench.operations.trusting import pin  # heavy: not before it is needed

    return pin(look)
