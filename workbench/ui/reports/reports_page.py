"""The reports that this audit issued: what became of each, and what can be done with its file."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from workbench.errors import Problem, UnusableInput
from workbench.store.audit_file import AuditFile
from workbench.ui.desk import Desk, Snapshot
from workbench.ui.reports import opening
from workbench.ui.reports.journal_stamps import JournalStamps
from workbench.ui.reports.pin_dialog import PinDialog, known_as
from workbench.ui.reports.report_card import MISSING, OTHER, ReportCard
from workbench.ui.reports.report_dialog import ReportDialog, since
from workbench.ui.reports.stamp_head_dialog import StampHeadDialog
from workbench.ui.settings import remember_report, report_place
from workbench.ui.theme import MIDDLE, SMALL
from workbench.ui.widgets.banner import Banner
from workbench.ui.widgets.choosing import choose_existing
from workbench.ui.widgets.flow import Flow
from workbench.ui.widgets.page import Page
from workbench.ui.widgets.parts import button, card_in, clear, column, label
from workbench.ui.words import tr

if TYPE_CHECKING:
    from workbench.operations.issued import FileLook, IssuedLook
    from workbench.operations.journal_stamps import StampFound
    from workbench.operations.trusting import CertificateLook


class ReportsPage(Page):
    """Read anew when an entry was added. A file is looked at where it was last, and known by its bytes."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            desk,
            tr("Reports"),
            tr("What was issued, by whom, and whether anything was changed since."),
            parent,
        )
        self._read_at = -1
        self.cards: list[ReportCard] = []
        self._build()

    def _build(self) -> None:
        self.banner = Banner()
        self._body.addWidget(self.banner)
        holder = QWidget()
        line = Flow(holder, spacing=SMALL)
        self.issue_button = button(self.tr("Sign && issue…"), "primary")
        self.draft_button = button(self.tr("Export a draft…"))
        self.check_button = button(self.tr("Check a file…"))
        self.stamp_button = button(self.tr("Time-stamp a file…"))
        for each, act in (
            (self.issue_button, self.issue),
            (self.draft_button, self.export_draft),
            (self.check_button, self.check),
            (self.stamp_button, self.stamp),
        ):
            each.clicked.connect(partial(_without_checked, act))
            line.addWidget(each)
        self._body.addWidget(holder)
        self._cards = column(spacing=MIDDLE)
        self._body.addLayout(self._cards)
        self.none = QWidget()
        card_in(
            column(self.none),
            self.tr("No report was issued from this audit yet"),
            self.tr(
                "Once it is signed and issued, it stands here with its signer, its SHA-256, the entry of the "
                "journal that it carries, and what was changed later."
            ),
        )
        self._body.addWidget(self.none)
        self._told = label(
            self.tr("A file is known by its bytes, not by its name: it may be moved, and found again."),
            "small",
            wraps=True,
        )
        self._body.addWidget(self._told)
        self.stamps = JournalStamps()
        self.stamps.stamp_wanted.connect(self.stamp_journal)
        self.stamps.trust_wanted.connect(self._on_trust)
        self._body.addWidget(self.stamps)
        self._body.addStretch(1)

    # Showing

    def _show(self, snapshot: Snapshot) -> None:
        self.issue_button.setEnabled(not snapshot.read_only)
        self.stamps.stamp_button.setEnabled(not snapshot.read_only)
        if self._read_at != snapshot.entries:
            self._read_at = snapshot.entries
            self.look_at_stamps()
            self._desk.read(_looked, self._show_looks)
        else:
            self.look_at_files()

    def _show_looks(self, looks: "tuple[IssuedLook, ...]") -> None:
        verdicts = {card.look.report.sha256: card.mark.verdict for card in self.cards}
        clear(self._cards)
        self.cards = [self._card(look) for look in looks]
        for card in self.cards:
            card.show_verdict(verdicts.get(card.look.report.sha256, ""))
            self._cards.addWidget(card)
        self.none.setVisible(not looks)
        self._told.setVisible(bool(looks))
        self.look_at_files()

    def _card(self, look: "IssuedLook") -> ReportCard:
        card = ReportCard(look, may_write=not self._desk.snapshot.read_only)
        card.open_wanted.connect(lambda: self._open(card))
        card.check_wanted.connect(lambda: self._check(card))
        card.countersign_wanted.connect(lambda: self._countersign(card))
        card.stamp_wanted.connect(lambda: self._stamp(card))
        card.find_wanted.connect(lambda: self.find_file(card))
        card.changes_wanted.connect(lambda: self.place_wanted.emit(since(look.anchored_at or 0)))
        return card

    def look_at_files(self) -> None:
        """Look what lies at each report's place now."""
        for card in self.cards:
            self._look_at(card, self._place_of(card.look))

    def look_at_stamps(self) -> None:
        """Look which time-stamps of the journal hold, by what is trusted now."""
        self._desk.read_beside(_stamps, self.stamps.show_stamps)

    def _place_of(self, look: "IssuedLook") -> Path:
        usual = self._desk.snapshot.path.parent / look.report.file_name
        return report_place(look.report.sha256, usual)

    def _look_at(self, card: ReportCard, path: Path) -> None:
        def arrived(file: "FileLook") -> None:
            if self._is_shown(card):
                card.show_file(file)

        self._desk.tasks.on_files(partial(_looked_at, path, card.look), arrived)

    def _is_shown(self, card: ReportCard) -> bool:
        return any(one is card for one in self.cards)

    # Acting on one report

    def find_file(self, card: ReportCard) -> QFileDialog:
        """Ask where a report's file lies now; it counts only if it begins with the report's bytes."""
        return choose_existing(
            self,
            self.tr("Find {name}").format(name=card.look.report.file_name),
            self.tr("PDF (*.pdf);;All files (*)"),
            lambda paths: self._found(card, paths[0]),
            folder=self._place_of(card.look).parent,
        )

    def _found(self, card: ReportCard, path: Path) -> None:
        def arrived(file: "FileLook") -> None:
            if file.state in (MISSING, OTHER):
                self.banner.tell_problem(self._not_this(card.look, path))
                return
            self.banner.hide()
            remember_report(card.look.report.sha256, path)
            if self._is_shown(card):
                card.show_file(file)

        self._desk.tasks.on_files(partial(_looked_at, path, card.look), arrived)

    def _not_this(self, look: "IssuedLook", path: Path) -> Problem:
        return UnusableInput(
            self.tr("{file} is not {name}: its SHA-256 is another one.").format(
                file=path.name, name=look.report.file_name
            ),
            self.tr("Choose another file, or check this one to see what it is."),
        )

    def _open(self, card: ReportCard) -> None:
        dialog = opening.show_report(self, self._desk.tasks, self._desk, self._place_of(card.look))
        dialog.place_wanted.connect(self.place_wanted)

    def _check(self, card: ReportCard) -> None:
        dialog = opening.check_report(self, self._desk.tasks, self._desk, self._place_of(card.look))
        dialog.finished.connect(lambda _result: self._take_verdict(card, dialog))
        self._shown(dialog)

    def _take_verdict(self, card: ReportCard, dialog: ReportDialog) -> None:
        verdict = dialog.panel.verdict
        if verdict is not None and dialog.checked == self._place_of(card.look) and self._is_shown(card):
            card.show_verdict(verdict["verdict"])
        self.look_at_files()

    def _countersign(self, card: ReportCard) -> None:
        self._desk.flush()
        path = self._place_of(card.look)
        self._shown(opening.countersign_report(self, self._desk.tasks, self._desk, self._desk.actor, path))

    def _stamp(self, card: ReportCard) -> None:
        dialog = opening.stamp_report(self, self._desk.tasks, self._desk, self._place_of(card.look))
        dialog.finished.connect(lambda _result: self._take_stamped(card, dialog))
        self._shown(dialog)

    def _take_stamped(self, card: ReportCard, dialog: ReportDialog) -> None:
        """A time-stamped file of its own is the better one to look at from now on."""
        path = dialog.checked
        if dialog.is_done and path is not None and path != self._place_of(card.look):
            self._found(card, path)
        self.look_at_files()

    def _shown(self, dialog: ReportDialog) -> None:
        dialog.place_wanted.connect(self.place_wanted)

    # Acting on the audit, and on any file

    def issue(self) -> None:
        """Sign off and issue."""
        from workbench.ui.issuing.issue_dialog import IssueDialog

        self._desk.flush()
        dialog = IssueDialog(self._desk, self.window())
        dialog.place_wanted.connect(self.place_wanted)
        dialog.open()

    def export_draft(self) -> None:
        """Write the report as it stands, marked as a draft."""
        from workbench.ui.issuing.draft import export_draft

        self._desk.flush()
        export_draft(self._desk, self, self.banner)

    def check(self) -> None:
        """Check any file."""
        self._shown(opening.check_report(self, self._desk.tasks, self._desk))

    def stamp(self) -> None:
        """Time-stamp any signed file."""
        self._shown(opening.stamp_report(self, self._desk.tasks, self._desk))

    def stamp_journal(self) -> None:
        """Have a server prove when the journal was there."""
        StampHeadDialog(self._desk, self.window()).open()

    def _on_trust(self, fingerprint: str) -> None:
        def show(look: "CertificateLook") -> None:
            dialog = PinDialog(
                self._desk.tasks, look, tuple(known_as(fingerprint, self._desk)), self.window()
            )
            dialog.pinned.connect(self.look_at_stamps)
            dialog.open()

        self._desk.read_beside(lambda file: _authority(file, fingerprint), show)


def _without_checked(act: Callable[[], object], _checked: bool = False) -> None:
    act()


def _looked(file: AuditFile) -> "tuple[IssuedLook, ...]":
    from workbench.operations.issued import look_at_issued  # heavy: not before it is needed

    return look_at_issued(file)


def _looked_at(path: Path, look: "IssuedLook") -> "FileLook":
    from workbench.operations.issued import look_at_file

    return look_at_file(path, look=look)


def _stamps(file: AuditFile) -> "tuple[StampFound, ...]":
    from workbench.operations.journal_stamps import stamps_of
    from workbench.operations.trusting import pinned_certificates

    return stamps_of(file, trusted=[one.certificate.pem for one in pinned_certificates()])


def _authority(file: AuditFile, fingerprint: str) -> "CertificateLook":
    from workbench.operations.trusting import certificate_in_stamp

    return certificate_in_stamp(file, fingerprint=fingerprint)
