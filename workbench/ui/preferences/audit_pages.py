"""What a new audit begins with, and where backups of audits go."""

from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from workbench.criteria.loader import bundled_editions
from workbench.operations.backups import KEPT
from workbench.ui.preferences.parts import FolderField, page_column
from workbench.ui.settings import data_folder, keep_settings, load_settings
from workbench.ui.start.recent_words import edition_words
from workbench.ui.widgets.combo import Combo
from workbench.ui.widgets.parts import add_field, card_in, label


def _keep(**values: Any) -> None:
    known = load_settings()
    changed = known._replace(**values)
    if changed != known:
        keep_settings(changed)


class NewAuditsPage(QWidget):
    """Each can be changed for the audit that is made."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inside = page_column(self, self.tr("New audits"))
        within = card_in(inside, told=self.tr("A new audit begins with these; each can be changed there."))
        self.edition: Combo[str] = Combo()
        self.edition.add(self.tr("The newest"), "")
        for edition in reversed(bundled_editions()):
            self.edition.add(edition_words(edition.version, edition.code), edition.id)
        self.lead, self.team = QLineEdit(), QLineEdit()
        self.lead.setPlaceholderText(self.tr("Whoever audits on this computer"))
        self.team.setPlaceholderText(self.tr("Names with commas between them"))
        self.folder = FolderField(self.tr("Folder"), lambda folder: _keep(usual_folder=folder))
        self.folder.line.setPlaceholderText(str(data_folder()))
        add_field(within, self.tr("&Edition"), self.edition)
        add_field(within, self.tr("Lead &auditor"), self.lead)
        add_field(within, self.tr("&Team"), self.team)
        add_field(within, self.tr("&Folder"), self.folder)
        within.addWidget(self.folder.fault)
        inside.addStretch(1)
        self._fill()
        self.edition.activated.connect(lambda _place: _keep(usual_edition=self.edition.value))
        for field in (self.lead, self.team):
            field.editingFinished.connect(self.keep)

    def _fill(self) -> None:
        known = load_settings()
        if known.usual_edition in {edition.id for edition in bundled_editions()}:
            self.edition.show_value(known.usual_edition)
        self.lead.setText(known.usual_lead)
        self.team.setText(known.usual_team)
        self.folder.show_folder(known.usual_folder)

    def keep(self) -> None:
        """Remember what was entered."""
        _keep(usual_lead=self.lead.text().strip(), usual_team=self.team.text().strip())
        self.folder.keep()


class BackupsPage(QWidget):
    """Where backups go; while no folder is chosen there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inside = page_column(self, self.tr("Backups"))
        told = self.tr(
            "A copy is made when an audit is closed, every half hour while it changes, and when you ask for "
            "one. It is checked before it counts; the last {n} of each audit are kept. To use one, open it."
        ).format(n=KEPT)
        within = card_in(inside, told=told)
        self.folder = FolderField(self.tr("Backup folder"), self._on_kept)
        self.folder.line.setPlaceholderText(self.tr("None: no backups are made"))
        add_field(within, self.tr("&Backup folder"), self.folder)
        within.addWidget(self.folder.fault)
        self.hint = label("", "muted", wraps=True)
        within.addWidget(self.hint)
        inside.addStretch(1)
        self.folder.show_folder(load_settings().backup_folder)
        self._show_hint()

    def _on_kept(self, folder: str) -> None:
        _keep(backup_folder=folder)
        self._show_hint()

    def _show_hint(self) -> None:
        if load_settings().backup_folder:
            told = self.tr(
                "A protected audit stays protected in its backups; others can be read by whoever has "
                "the folder."
            )
        else:
            told = self.tr("Choose a folder on another drive, such as an encrypted stick that you carry.")
        self.hint.setText(told)

    def keep(self) -> None:
        """Remember what was entered."""
        self.folder.keep()
