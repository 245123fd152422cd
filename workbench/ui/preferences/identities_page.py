"""The identities that reports are signed with: whose they are, until when they hold, and which is used."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QInputDialog,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from workbench.audit.records import Actor
from workbench.errors import Problem, WrongPassphrase
from workbench.operations.identities import IdentityLook, look_at_identity, look_beside_identity
from workbench.operations.person import acting_person
from workbench.ui.issuing.identity_dialog import IdentityDialog
from workbench.ui.preferences.parts import acts_in_row, known_list, page_column
from workbench.ui.reports.words import grouped
from workbench.ui.settings import keep_settings, load_settings
from workbench.ui.tasks import Tasks
from workbench.ui.telling import told_problem
from workbench.ui.widgets.choosing import choose_existing
from workbench.ui.widgets.parts import button, card_in, label, selectable
from workbench.ui.words import day, tr

_PATH = Qt.ItemDataRole.UserRole
_USED, _SIGNER, _UNTIL, _FILE = range(4)


@dataclass
class _Asker:
    """Who makes an identity, and where the work is done."""

    tasks: Tasks
    actor: Actor


class IdentitiesPage(QWidget):
    """Passphrases are asked for to see whose an identity is, and kept nowhere."""

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tasks = tasks
        self.actor = acting_person(None)
        inside = page_column(self, self.tr("Identities"))
        told = self.tr(
            "Reports are signed with one of these files. Removing one here leaves the file where it is."
        )
        within = card_in(inside, told=told)
        self.list = self._make_list()
        within.addWidget(self.list, 1)
        self.details = selectable(label("", "small", wraps=True))
        self.details.setAccessibleName(self.tr("Fingerprint of the identity"))
        within.addWidget(self.details)
        self.error = label("", "error", wraps=True)
        self.error.hide()
        within.addWidget(self.error)
        self._add_buttons(within)
        self._show()

    def _make_list(self) -> QTreeWidget:
        made = known_list(
            self.tr("Identities"),
            [self.tr("Used"), self.tr("Signer"), self.tr("Holds until"), self.tr("File")],
            wide=_SIGNER,
            removing=self.tr("Remove from this list"),
            remove=lambda: self.remove(),
        )
        made.currentItemChanged.connect(lambda *_items: self._show_details())
        made.itemActivated.connect(lambda _item: self.use())
        return made

    def _add_buttons(self, within: QVBoxLayout) -> None:
        self.use_button = button(self.tr("&Use for signing"))
        self.add_button = button(self.tr("&Add a file…"))
        self.make_button = button(self.tr("&Make a new one…"))
        self.remove_button = button(self.tr("Remo&ve"))
        within.addLayout(
            acts_in_row(
                (self.use_button, self.use),
                (self.add_button, self.ask_file),
                (self.make_button, self.make),
                (self.remove_button, self.remove),
            )
        )

    # Showing

    def _show(self, current: str = "") -> None:
        known = load_settings()
        self.list.clear()
        for path in _listed():
            told = known.identities.get(path, {})
            item = QTreeWidgetItem(
                [
                    "✓" if path == known.identity else "",
                    told.get("name", "") or self.tr("Not read yet"),
                    _until(told),
                    Path(path).name if Path(path).is_file() else self.tr("Not there any more"),
                ]
            )
            item.setData(_USED, _PATH, path)
            item.setToolTip(_FILE, path)
            self.list.addTopLevelItem(item)
            if path == current or self.list.currentItem() is None:
                self.list.setCurrentItem(item)
            if not told:
                self._look_beside(path)
        self._show_details()

    def _show_details(self) -> None:
        path = self._current()
        told = load_settings().identities.get(path, {})
        fingerprint = told.get("fingerprint", "")
        self.details.setText(
            self.tr("SHA-256 of the certificate: {fingerprint}\n{path}").format(
                fingerprint=grouped(fingerprint), path=path
            )
            if fingerprint
            else path
        )
        for each in (self.use_button, self.remove_button):
            each.setEnabled(bool(path))

    def _look_beside(self, path: str) -> None:
        self.tasks.on_files(lambda: (path, look_beside_identity(Path(path))), self._on_beside)

    def _on_beside(self, found: tuple[str, IdentityLook | None]) -> None:
        path, look = found
        if look is not None and path in _listed():
            self._note(path, look)

    def _current(self) -> str:
        item = self.list.currentItem()
        return "" if item is None else str(item.data(_USED, _PATH))

    # Acting

    def use(self) -> None:
        """Sign with the chosen one from now on."""
        path = self._current()
        if path:
            keep_settings(load_settings()._replace(identity=path))
            self._show(path)

    def remove(self) -> None:
        """Leave the chosen one out; its file stays."""
        path = self._current()
        known = load_settings()
        left = {one: told for one, told in known.identities.items() if one != path}
        used = "" if known.identity == path else known.identity
        keep_settings(known._replace(identities=left, identity=used))
        self._show()

    def ask_file(self) -> None:
        """Choose an identity that is there already."""
        choose_existing(
            self,
            self.tr("Add an identity"),
            self.tr("Identities (*.p12 *.pfx)"),
            lambda paths: self.ask_passphrase(paths[0]),
        )

    def ask_passphrase(self, path: Path, told: str = "") -> None:
        """Ask for what opens it, to see whose it is."""
        dialog = QInputDialog(self)
        dialog.setWindowTitle(self.tr("Passphrase"))
        asked = self.tr("The passphrase of {name}; it is kept nowhere.").format(name=path.name)
        dialog.setLabelText(f"{told}\n{asked}".strip())
        dialog.setTextEchoMode(QLineEdit.EchoMode.Password)
        dialog.textValueSelected.connect(lambda text: self.add(path, text))
        dialog.open()

    def add(self, path: Path, passphrase: str) -> None:
        """Add an identity, once it was seen whose it is."""
        self.error.hide()

        def failed(problem: Problem) -> None:
            if isinstance(problem, WrongPassphrase):
                self.ask_passphrase(path, told_problem(problem))
                return
            self.error.setText(told_problem(problem))
            self.error.show()

        self.tasks.on_files(
            lambda: look_at_identity(path, passphrase=passphrase),
            lambda look: self._note(str(path.absolute()), look),
            failed=failed,
        )

    def make(self) -> None:
        """Make a new one."""
        dialog = IdentityDialog(_Asker(self.tasks, self.actor), self)
        dialog.made.connect(self._on_made)
        dialog.open()

    def _on_made(self, path: Path) -> None:
        known = load_settings()
        keep_settings(known._replace(identities={**known.identities, str(path.absolute()): {}}))
        self._show(str(path.absolute()))

    def _note(self, path: str, look: IdentityLook) -> None:
        known = load_settings()
        told = {
            "name": look.name,
            "fingerprint": look.fingerprint,
            "from": look.valid_from.isoformat(),
            "until": look.valid_until.isoformat(),
        }
        identity = known.identity or path
        keep_settings(known._replace(identities={**known.identities, path: told}, identity=identity))
        self._show(path)


def _listed() -> list[str]:
    known = load_settings()
    used = [known.identity] if known.identity else []
    return list(dict.fromkeys([*known.identities, *used]))


def _until(told: Mapping[str, str]) -> str:
    try:
        last = date.fromisoformat(told.get("until", ""))
    except ValueError:
        return ""
    return tr("{day} (expired)").format(day=day(last)) if last < date.today() else day(last)
