"""Where a new audit's file lies, and the passphrase that protects it."""

import re
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from workbench.errors import CannotWrite, WrongUsage
from workbench.ui.settings import audits_folder
from workbench.ui.theme import MIDDLE, SMALL
from workbench.ui.widgets.choosing import choose_new, entered_path, stands
from workbench.ui.widgets.parts import button, card, card_column, column, joined, label, row
from workbench.ui.words import tr

_LONGEST_NAME = 60


class FileEntries(QWidget):
    """A place is proposed after the audit's name until one was typed or chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chose_target = False
        box = card()
        column(self).addWidget(box)
        inside = card_column(box, spacing=SMALL)
        inside.addWidget(label(self.tr("The audit's file"), "strong"))
        self.target = QLineEdit()
        self.browse = button(self.tr("&Browse…"))
        self.browse.setAutoDefault(False)
        line = row(spacing=MIDDLE)
        line.addWidget(joined(self.tr("F&ile"), self.target))
        line.addWidget(self.target, 1)
        line.addWidget(self.browse)
        inside.addLayout(line)
        self.protect = QCheckBox(self.tr("&Protect the file with a passphrase"))
        inside.addWidget(self.protect)
        inside.addWidget(self._secrets())
        self.target.textEdited.connect(self._on_target_edited)
        self.browse.clicked.connect(self._choose_target)
        self.protect.toggled.connect(self._show_secrets)
        self._show_secrets(False)

    def _secrets(self) -> QWidget:
        self._protected = QWidget()
        inside = column(self._protected, spacing=SMALL)
        self.passphrase, self.again = QLineEdit(), QLineEdit()
        line = row(spacing=MIDDLE)
        for text, field in (
            (self.tr("Pass&phrase"), self.passphrase),
            (self.tr("A&gain"), self.again),
        ):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            line.addWidget(joined(text, field))
            line.addWidget(field, 1)
        inside.addLayout(line)
        told = self.tr("It is kept nowhere: lost, nobody can open the audit again. Backups ask for it too.")
        inside.addWidget(label(told, "small", wraps=True))
        return self._protected

    def _show_secrets(self, is_protected: bool) -> None:
        self._protected.setVisible(is_protected)
        if not is_protected:
            self.passphrase.clear()
            self.again.clear()

    def propose(self, name: str) -> None:
        """Name the file after the facility, in a place that is free."""
        if self._chose_target:
            return
        plain = re.sub(r"[^\w-]+", "-", name.strip()).strip("-")[:_LONGEST_NAME] or "audit"
        folder, number = audits_folder(), 1
        target = folder / f"{plain}.audit"
        while stands(target):
            number += 1
            target = folder / f"{plain}-{number}.audit"
        self.target.setText(str(target))
        self.target.setToolTip(str(target))

    def _on_target_edited(self) -> None:
        self._chose_target = True

    def _choose_target(self) -> None:
        choose_new(
            self,
            self.tr("Where the audit's file lies"),
            self.tr("Audits (*.audit)"),
            self._take_target,
            suffix="audit",
            proposal=Path(self.target.text()),
        )

    def _take_target(self, paths: list[Path]) -> None:
        self._chose_target = True
        self.target.setText(str(paths[0]))

    def entered_target(self) -> Path:
        """The place; a Problem, and the field gets the keyboard, where it will not do."""
        text = self.target.text().strip()
        if not text:
            self.target.setFocus()
            raise WrongUsage(self.tr("It is not said where the file goes."), self.tr("Choose a place."))
        path = entered_path(text, folder=audits_folder(), suffix="audit")
        if stands(path):
            self.target.setFocus()
            raise CannotWrite(
                self.tr("{path} is already there; an audit is never replaced here.").format(path=path),
                self.tr("Choose another name."),
            )
        return path

    def entered_passphrase(self) -> str | None:
        """The passphrase, or None for an audit without; a Problem where the two differ."""
        if not self.protect.isChecked():
            return None
        if not self.passphrase.text():
            self.passphrase.setFocus()
            raise WrongUsage(
                self.tr("The file is to be protected, but no passphrase is given."),
                self.tr("Type one, or take the tick away."),
            )
        if self.passphrase.text() != self.again.text():
            self.again.setFocus()
            self.again.selectAll()
            raise WrongUsage(self.tr("The two passphrases differ."), self.tr("Type the second one again."))
        return self.passphrase.text()


def make_folder(folder: Path) -> None:
    """Make the folder that a file is to lie in; CannotWrite where the system refuses."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = error.strerror or tr("the system refused")
        raise CannotWrite(
            tr("The folder {path} could not be made: {reason}.").format(path=folder, reason=reason),
            tr("Choose another one."),
        ) from error
