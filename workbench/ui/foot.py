"""The strip at the bottom: what is saved, what undo would do, and whether the journal holds."""

from PySide6.QtWidgets import QLabel, QProgressBar, QStatusBar, QWidget

from workbench.store.verdict import JournalVerdict
from workbench.ui.desk import Desk, Snapshot
from workbench.ui.telling import told
from workbench.ui.theme import SMALL
from workbench.ui.widgets.parts import button, row
from workbench.ui.words import clock


class Foot(QStatusBar):
    """ "Saved" is said of what COMMIT has returned for, and of nothing else."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setSizeGripEnabled(False)
        self.saved, self.undo, self.history = QLabel(), QLabel(), QLabel()
        self._no_verdict = self.tr("checking the chain…")
        self._working = self._make_working()
        self.addWidget(self._working)
        self.addWidget(self.saved)
        self.addWidget(self.undo)
        self.addPermanentWidget(self.history)
        desk.refreshed.connect(self._on_changed)
        desk.unsaved_changed.connect(self._on_changed)
        desk.is_working.connect(self._show_working)
        desk.chain_checked.connect(self._on_chain_checked)
        desk.chain_unknown.connect(self._on_chain_unknown)
        self.refresh()

    def _on_changed(self, _told: object) -> None:
        self.refresh()

    def _on_chain_checked(self, _verdict: object) -> None:
        self._show_history()

    def _make_working(self) -> QWidget:
        made = QWidget()
        inside = row(made, spacing=SMALL)
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setFixedWidth(120)
        self.busy.setAccessibleName(self.tr("Being written"))
        self.stop_button = button(self.tr("S&top"), "link")
        self.stop_button.setAccessibleName(self.tr("Stop; nothing is changed"))
        self.stop_button.clicked.connect(self._desk.stop)
        for part in (self.busy, self.stop_button):
            inside.addWidget(part)
        made.hide()
        return made

    def _show_working(self, is_working: bool) -> None:
        self._working.setVisible(is_working)
        self.saved.setVisible(not is_working)

    def refresh(self) -> None:
        """Show what is so now."""
        snapshot = self._desk.snapshot
        self.saved.setText(self._saved(snapshot))
        self.undo.setText(
            self.tr("Undo: “{step}”").format(step=snapshot.undo_label) if snapshot.undo_label else ""
        )
        self._show_history()

    def _saved(self, snapshot: Snapshot) -> str:
        if snapshot.read_only:
            return self.tr("Read-only")
        if self._desk.has_unsaved:
            return self.tr("Saving…")
        if snapshot.saved_at is None:
            return ""
        return self.tr("✓ Saved {time}").format(time=clock(snapshot.saved_at))

    def _show_history(self) -> None:
        entries = self._desk.snapshot.entries
        told_entries = (
            self.tr("History 1 entry · {chain}") if entries == 1 else self.tr("History {n} entries · {chain}")
        )
        self.history.setText(told_entries.format(n=entries, chain=self._chain(self._desk.verdict)))

    def _chain(self, verdict: JournalVerdict | None) -> str:
        if verdict is None:
            return self._no_verdict
        if verdict.journal != "intact":
            return self.tr("chain BROKEN: {why}").format(why=" ".join(map(told, verdict.findings[:1])))
        if self._desk.snapshot.entries > verdict.entries:  # what came since was chained when it was written
            return self.tr("chain intact up to entry {n}").format(n=verdict.entries)
        return self.tr("chain intact")

    def _on_chain_unknown(self, _problem: object) -> None:
        self._no_verdict = self.tr("chain NOT CHECKED")
        self._show_history()
