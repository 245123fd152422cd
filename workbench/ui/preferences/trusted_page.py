"""The certificates that are trusted on this computer, and taking one off."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from workbench.errors import Problem
from workbench.ui.preferences.parts import acts_in_row, known_list, page_column
from workbench.ui.reports.pin_dialog import ask_to_pin
from workbench.ui.reports.words import grouped
from workbench.ui.tasks import Tasks
from workbench.ui.telling import told_problem
from workbench.ui.widgets.choosing import choose_existing
from workbench.ui.widgets.parts import button, card_in, label, selectable
from workbench.ui.words import day

if TYPE_CHECKING:
    from workbench.operations.trusting import CertificateLook, Pinned

_NAME, _SINCE, _UNTIL = range(3)
_FINGERPRINT = Qt.ItemDataRole.UserRole


class TrustedPage(QWidget):
    """Each was compared by its fingerprint before it came here; removing one changes no report."""

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tasks = tasks
        self._pinned: dict[str, Pinned] = {}
        inside = page_column(self, self.tr("Trusted certificates"))
        told = self.tr(
            "A report is genuine only where its signer is trusted. Signers, time-stamp servers and the "
            "authorities behind them are trusted one by one, after their fingerprint was compared."
        )
        within = card_in(inside, told=told)
        self.list = self._make_list()
        within.addWidget(self.list, 1)
        self.details = selectable(label("", "small", wraps=True))
        self.details.setAccessibleName(self.tr("Fingerprint of the certificate"))
        within.addWidget(self.details)
        self.error = label("", "error", wraps=True)
        self.error.hide()
        within.addWidget(self.error)
        self._add_buttons(within)
        self._read()

    def _make_list(self) -> QTreeWidget:
        made = known_list(
            self.tr("Trusted certificates"),
            [self.tr("Name"), self.tr("Trusted since"), self.tr("Holds until")],
            wide=_NAME,
            removing=self.tr("Trust it no more"),
            remove=lambda: self.remove(),
        )
        made.currentItemChanged.connect(lambda *_items: self._show_details())
        return made

    def _add_buttons(self, within: QVBoxLayout) -> None:
        self.add_button = button(self.tr("&Add a certificate…"))
        self.remove_button = button(self.tr("&Trust it no more"))
        within.addLayout(acts_in_row((self.add_button, self.ask_file), (self.remove_button, self.remove)))

    # Showing

    def _read(self) -> None:
        self.tasks.on_files(_pinned, self._show)

    def _show(self, pinned: "tuple[Pinned, ...]") -> None:
        self._pinned = {one.certificate.fingerprint: one for one in pinned}
        self.list.clear()
        for one in pinned:
            look = one.certificate
            since = day(one.since.astimezone().date())
            item = QTreeWidgetItem([look.name, since, day(look.valid_until)])
            item.setData(_NAME, _FINGERPRINT, look.fingerprint)
            item.setToolTip(_NAME, str(one.path))
            self.list.addTopLevelItem(item)
        first = self.list.topLevelItem(0)
        if first is not None:
            self.list.setCurrentItem(first)
        self._show_details()

    def _show_details(self) -> None:
        one = self._pinned.get(self._current())
        self.remove_button.setEnabled(one is not None)
        if one is None:
            self.details.setText(self.tr("Nobody is trusted yet."))
            return
        told = self.tr("SHA-256 of the certificate: {fingerprint}").format(
            fingerprint=grouped(one.certificate.fingerprint)
        )
        if not one.certificate.is_self_signed:
            told += "\n" + self.tr("Issued by {name}").format(name=one.certificate.issuer)
        self.details.setText(told)

    def _current(self) -> str:
        item = self.list.currentItem()
        return "" if item is None else str(item.data(_NAME, _FINGERPRINT))

    # Acting

    def ask_file(self) -> QFileDialog:
        """Choose a certificate that somebody gave."""
        return choose_existing(
            self,
            self.tr("Choose a certificate"),
            self.tr("Certificates (*.pem *.cer *.crt *.der);;All files (*)"),
            lambda paths: self.add(paths[0]),
        )

    def add(self, path: Path) -> None:
        """Show a certificate, and trust it once its fingerprint was compared."""
        self.error.hide()
        ask_to_pin(self.tasks, self, lambda: _looked_at(path), self._read, failed=self._tell_refused)

    def remove(self) -> None:
        """Trust the chosen one no more."""
        fingerprint = self._current()
        self.error.hide()
        if fingerprint:
            self.tasks.on_files(
                lambda: _unpinned(fingerprint), lambda _: self._read(), failed=self._tell_refused
            )

    def _tell_refused(self, problem: Problem) -> None:
        self.error.setText(told_problem(problem))
        self.error.show()


def _pinned() -> "tuple[Pinned, ...]":
    from workbench.operations.trusting import pinned_certificates  # heavy: not before it is needed

    return pinned_certificates()


def _looked_at(path: Path) -> "CertificateLook":
    from workbench.operations.trusting import look_at_certificate

    return look_at_certificate(path)


def _unpinned(fingerprint: str) -> None:
    from workbench.operations.trusting import unpin

    unpin(fingerprint)
