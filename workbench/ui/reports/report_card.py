"""One issued report: who signed it and when, what it replaces, what came later, and where its file lies."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from workbench.ui.reports.verdict_mark import VerdictMark
from workbench.ui.reports.verdict_panel import changes_since
from workbench.ui.reports.words import in_lines, moment, moment_of, verdict_word
from workbench.ui.theme import MIDDLE, SMALL, TIGHT, scaled
from workbench.ui.widgets.elided import Elided
from workbench.ui.widgets.flow import Flow
from workbench.ui.widgets.parts import (
    button,
    card_column,
    column,
    label,
    row,
    selectable,
    set_kind,
)
from workbench.ui.words import mark, pair, tr

if TYPE_CHECKING:
    from workbench.operations.issued import FileLook, IssuedLook, Recorded

MISSING, ISSUED, COUNTERSIGNED, ADDED_TO, OTHER = "missing", "issued", "countersigned", "added_to", "other"
_STATES = {
    MISSING: mark("not there any more"),
    ISSUED: mark("the bytes that were issued"),
    COUNTERSIGNED: mark("countersigned as the journal records it"),
    ADDED_TO: mark("the known bytes, and something added behind them"),
    OTHER: mark("not these bytes"),
}
_TAGS = {
    MISSING: "warn",
    ISSUED: "good",
    COUNTERSIGNED: "good",
    ADDED_TO: "quiet",
    OTHER: "bad",
}
_NAMES = 104


class ReportCard(QFrame):
    """Each signal asks for an act on this report's file; `changes_wanted` for what came later."""

    open_wanted = Signal()
    check_wanted = Signal()
    countersign_wanted = Signal()
    stamp_wanted = Signal()
    find_wanted = Signal()
    changes_wanted = Signal()

    def __init__(self, look: "IssuedLook", parent: QWidget | None = None, *, may_write: bool) -> None:
        super().__init__(parent)
        self.look = look
        self.file: FileLook | None = None
        self.setProperty("role", "card")
        self.setAccessibleName(look.report.file_name)
        inside = card_column(self, spacing=SMALL)
        self._add_head(inside)
        self._add_details(inside)
        self._add_file(inside)
        self._add_buttons(inside, may_write=may_write)

    # Building

    def _add_head(self, inside: QVBoxLayout) -> None:
        line = row(spacing=MIDDLE)
        self.mark = VerdictMark(side=28)
        self.mark.setToolTip(self.tr("Not checked yet"))
        self.mark.show_verdict("")
        words = column(spacing=2)
        words.addWidget(Elided(self.look.report.file_name, "heading"))
        words.addWidget(label(self._issued(), "muted", wraps=True))
        line.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        text, kind = self._state()
        self.state = label(text, "tag", kind=kind)
        line.addWidget(self.state, 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(line)

    def _issued(self) -> str:
        at = self.look.issued_at
        if at is None:
            return self.tr("Signed by {name}").format(name=self.look.report.signer)
        return self.tr("Signed by {name}, issued on {when}").format(
            name=self.look.report.signer, when=moment(at)
        )

    def _state(self) -> tuple[str, str]:
        if self.look.replaced_by is not None:
            return self.tr("replaced"), "quiet"
        if self.look.countersignatures:
            return self.tr("countersigned"), "good"
        if self.look.report.final:
            return self.tr("final"), "good"
        return self.tr("open for countersignature"), ""

    def _add_details(self, inside: QVBoxLayout) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(MIDDLE)
        grid.setVerticalSpacing(TIGHT)
        grid.setColumnStretch(1, 1)
        for line, (name, told) in enumerate(self._details()):
            field = selectable(label(told, wraps=True))
            field.setAccessibleName(name)
            named = label(name, "muted")
            named.setMinimumWidth(scaled(_NAMES))
            grid.addWidget(named, line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(field, line, 1)
        inside.addLayout(grid)
        self.changes = button(self._changes(), "link")
        self.changes.setAccessibleName(pair(self.look.report.file_name, self._changes()))
        self.changes.setEnabled(self.look.changes > 0)
        self.changes.clicked.connect(self.changes_wanted)
        below = row()
        below.addWidget(self.changes)
        below.addStretch(1)
        inside.addLayout(below)

    def _changes(self) -> str:
        if self.look.anchored_at is None:
            return self.tr("The journal does not hold the entry that this report carries")
        return changes_since(self.look.changes)

    def _details(self) -> Iterator[tuple[str, str]]:
        report = self.look.report
        entry = self.look.anchored_at
        if entry is not None:
            yield self.tr("Carries"), self.tr("entry {n} of the journal").format(n=entry)
        if self.look.replaces is not None:
            yield self.tr("Replaces"), self.look.replaces.file_name
        if self.look.replaced_by is not None:
            yield self.tr("Replaced by"), self.look.replaced_by.file_name
        for recorded in self.look.countersignatures:
            yield self.tr("Countersigned"), self._countersigned(recorded)
        yield self.tr("SHA-256"), in_lines(report.sha256)
        yield self.tr("Certificate"), in_lines(report.fingerprint)

    def _countersigned(self, recorded: "Recorded") -> str:
        made = recorded.countersignature
        return self.tr("by {name} on {when}, as {file}").format(
            name=made.signer, when=moment(recorded.at), file=made.file_name
        )

    def _add_file(self, inside: QVBoxLayout) -> None:
        line = row(spacing=SMALL)
        self.file_state = label(self.tr("being looked for"), "tag", kind="quiet")
        self.place = Elided("", "small")
        line.addWidget(self.file_state)
        line.addWidget(self.place, 1)
        inside.addLayout(line)
        self.stamps = selectable(label("", "small", wraps=True))
        self.stamps.hide()
        inside.addWidget(self.stamps)

    def _add_buttons(self, inside: QVBoxLayout, *, may_write: bool) -> None:
        self.open_button = button(self.tr("Open"))
        self.check_button = button(self.tr("Check…"))
        self.countersign_button = button(self.tr("Countersign…"))
        self.stamp_button = button(self.tr("Time-stamp…"))
        self.find_button = button(self.tr("Find the file…"))
        holder = QWidget()
        line = Flow(holder, spacing=SMALL)
        for each, wanted in (
            (self.open_button, self.open_wanted),
            (self.check_button, self.check_wanted),
            (self.countersign_button, self.countersign_wanted),
            (self.stamp_button, self.stamp_wanted),
            (self.find_button, self.find_wanted),
        ):
            each.setAccessibleName(pair(self.look.report.file_name, each.text()))
            each.clicked.connect(wanted)
            line.addWidget(each)
            each.hide()
        self._may_countersign = may_write and self.look.replaced_by is None and not self.look.report.final
        self._may_countersign = self._may_countersign and not self.look.countersignatures
        inside.addWidget(holder)

    # Showing

    def show_file(self, file: "FileLook") -> None:
        """What lies where the report is looked for."""
        self.file = file
        self.file_state.setText(tr(_STATES[file.state]))
        set_kind(self.file_state, _TAGS[file.state])
        self.place.setText(str(file.path))
        told = [
            self.tr("Time-stamped by {name} on {when}").format(name=one.authority, when=moment_of(one.time))
            for one in file.stamps
        ]
        self.stamps.setText("\n".join(told))
        self.stamps.setVisible(bool(told))
        is_there = file.state != MISSING
        is_sound = is_there and file.state != OTHER
        self.open_button.setVisible(is_there)
        self.check_button.setVisible(is_there)
        self.countersign_button.setVisible(is_sound and self._may_countersign)
        self.stamp_button.setVisible(is_sound)
        self.find_button.setVisible(not is_sound)

    def show_verdict(self, verdict: str) -> None:
        """The verdict on the file, as it was last checked."""
        self.mark.show_verdict(verdict)
        self.mark.setToolTip(verdict_word(verdict) if verdict else self.tr("Not checked yet"))
