"""The verdict on a report as `verify_report` gives it: the word, why, each signature, and what came later."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from workbench.errors import Problem
from workbench.ui.reports.verdict_mark import VerdictMark
from workbench.ui.reports.words import (
    KINDS,
    in_lines,
    is_stamp,
    moment_of,
    reason_shown,
    role_word,
    verdict_word,
)
from workbench.ui.telling import told_label, told_problem
from workbench.ui.theme import MIDDLE, SMALL, TIGHT
from workbench.ui.widgets.flow import Flow
from workbench.ui.widgets.parts import (
    button,
    card,
    card_column,
    clear,
    column,
    label,
    row,
    selectable,
    set_kind,
)
from workbench.ui.words import tr

Signature = Mapping[str, Any]
_MOST_ENTRIES = 5


class VerdictPanel(QWidget):
    """Grows downwards: who shows it in little room puts it into a scroll area.

    `trust_wanted` gives the fingerprint of a signer whose certificate somebody wants to look at and trust;
    it is offered where `offers_trust`. `history_wanted` asks for the entries that came later.
    """

    trust_wanted = Signal(str)
    history_wanted = Signal()

    def __init__(self, parent: QWidget | None = None, *, offers_trust: bool = True) -> None:
        super().__init__(parent)
        self._offers_trust = offers_trust
        self.verdict: Mapping[str, Any] | None = None
        inside = column(self, spacing=MIDDLE)
        inside.addWidget(self._build_head())
        self._signatures = column(spacing=SMALL)
        inside.addLayout(self._signatures)
        self.later = LaterEntries()
        self.later.history_wanted.connect(self.history_wanted)
        inside.addWidget(self.later)
        self.show_nothing()

    def _build_head(self) -> QFrame:
        self.head = card()
        inside = card_column(self.head, spacing=SMALL)
        line = row(spacing=MIDDLE)
        self.mark = VerdictMark()
        self.word = label("", "title", wraps=True)
        line.addWidget(self.mark)
        line.addWidget(self.word, 1, Qt.AlignmentFlag.AlignVCenter)
        inside.addLayout(line)
        self.reason = selectable(label("", wraps=True))
        self.reason.setAccessibleName(self.tr("Why"))
        self.beside = label("", "muted", wraps=True)
        inside.addWidget(self.reason)
        inside.addWidget(self.beside)
        return self.head

    # Showing

    def show_nothing(self) -> None:
        """No file is chosen yet."""
        self._show_state(self.tr("No report is chosen yet"), "")

    def show_checking(self) -> None:
        """The file is being looked at."""
        told = self.tr("A long report with two signatures takes some seconds. Nothing is sent anywhere.")
        self._show_state(self.tr("Being checked…"), told)

    def show_problem(self, problem: Problem) -> None:
        """There is no verdict, since the file could not be looked at."""
        self._show_state(self.tr("It could not be checked"), told_problem(problem))

    def _show_state(self, word: str, told: str) -> None:
        self.verdict = None
        self._fill(word, "", told, "")
        self._show_signatures(())
        self.later.show_entries(())

    def show_verdict(self, verdict: Mapping[str, Any]) -> None:
        """Show a verdict as `verify_report` gives it."""
        self.verdict = verdict
        word = verdict["verdict"]
        self._fill(verdict_word(word), word, reason_shown(verdict["reason"]), self._beside(verdict))
        self._show_signatures(verdict["signatures"])
        self.later.show_entries(verdict["later_entries"])

    def _fill(self, word: str, verdict: str, reason: str, beside: str) -> None:
        self.mark.show_verdict(verdict)
        self.word.setText(word)
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))
        self.beside.setText(beside)
        self.beside.setVisible(bool(beside))
        set_kind(self.head, KINDS.get(verdict, ""))

    def _beside(self, verdict: Mapping[str, Any]) -> str:
        if verdict["from_audit"] is None:
            return self.tr("Checked without its audit: only that could tell whether something is missing.")
        if verdict["from_audit"]:
            return self.tr("Held against the open audit, which issued it.")
        return self.tr("Held against the open audit, which did not issue it.")

    def _show_signatures(self, signatures: Sequence[Signature]) -> None:
        clear(self._signatures)
        for signature in signatures:
            part = SignatureCard(signature, offers_trust=self._offers_trust)
            part.trust_wanted.connect(self.trust_wanted)
            self._signatures.addWidget(part)

    def signatures(self) -> "list[SignatureCard]":
        """What is shown of each signature, the earliest first."""
        items = (self._signatures.itemAt(place) for place in range(self._signatures.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, SignatureCard)]


class SignatureCard(QFrame):
    """One signature or time-stamp: whose, whether it holds, when, and the certificate's fingerprint."""

    trust_wanted = Signal(str)

    def __init__(self, signature: Signature, *, offers_trust: bool) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._signature = signature
        inside = card_column(self, spacing=TIGHT)
        inside.addWidget(label(role_word(signature["field"]), "caption"))
        inside.addWidget(selectable(label(signature["signer"], "strong", wraps=True)))
        self._add_tags(inside)
        self.time = label(self._when(), wraps=True)
        inside.addWidget(self.time)
        self.extent = label(self._extent(), "small", wraps=True)
        inside.addWidget(self.extent)
        inside.addWidget(label(self.tr("SHA-256 of the certificate"), "caption"))
        self.fingerprint = selectable(label(in_lines(signature["fingerprint"]), "small", wraps=True))
        self.fingerprint.setAccessibleName(self.tr("SHA-256 of the certificate"))
        inside.addWidget(self.fingerprint)
        self.trust_button = button(self.tr("Trust this certificate…"))
        self.trust_button.setAutoDefault(False)
        self.trust_button.setAccessibleName(
            self.tr("Trust the certificate of {name}").format(name=signature["signer"])
        )
        self.trust_button.clicked.connect(lambda: self.trust_wanted.emit(signature["fingerprint"]))
        line = row()
        line.addWidget(self.trust_button)
        line.addStretch(1)
        inside.addLayout(line)
        self.trust_button.setVisible(offers_trust and signature["intact"] and not signature["trusted"])

    def _add_tags(self, inside: QVBoxLayout) -> None:
        """In words: a colour alone says nothing."""
        self.tags = [
            (self.tr("intact"), "good") if self._signature["intact"] else (self.tr("changed"), "bad"),
        ]
        if self._signature["intact"]:
            known = (self.tr("trusted"), "good"), (self.tr("not trusted yet"), "warn")
            self.tags.append(known[0] if self._signature["trusted"] else known[1])
        if self._signature["time_proven"]:
            self.tags.append((self.tr("time proven"), "good"))
        holder = QWidget()
        line = Flow(holder, spacing=TIGHT)
        for text, kind in self.tags:
            line.addWidget(label(text, "tag", kind=kind))
        inside.addWidget(holder)

    def _when(self) -> str:
        signature = self._signature
        when = moment_of(signature["time"])
        if not when:
            return self.tr("It says no time.")
        if is_stamp(signature["field"]):
            return self.tr("The file was there on {when}.").format(when=when)
        if signature["time_proven"]:
            told = self.tr("Signed on {when}; a time-stamp proves that it was there.")
        else:
            told = self.tr("Signed on {when}, as the signer's computer says; not proven.")
        return told.format(when=when)

    def _extent(self) -> str:
        if not self._signature["intact"]:
            return self.tr("It does not hold for this file.")
        if self._signature["covers_whole_file"]:
            return self.tr("It covers the whole file.")
        return self.tr("It covers the file as it was then; what was added since is judged above.")


class LaterEntries(QFrame):
    """What was changed in the audit after the report: the first of it, and the way to all of it."""

    history_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setProperty("kind", "note")
        inside = card_column(self, spacing=TIGHT)
        self._title = label("", "strong", wraps=True)
        inside.addWidget(self._title)
        self._lines = column(spacing=TIGHT)
        inside.addLayout(self._lines)
        self.more = button(self.tr("Show in the history"), "link")
        self.more.setAutoDefault(False)
        self.more.clicked.connect(self.history_wanted)
        line = row()
        line.addWidget(self.more)
        line.addStretch(1)
        inside.addLayout(line)

    def show_entries(self, entries: Sequence[Mapping[str, Any]]) -> None:
        """The entries that the verdict names."""
        clear(self._lines)
        self._title.setText(changes_since(len(entries)))
        for entry in entries[:_MOST_ENTRIES]:
            self._lines.addWidget(selectable(label(_entry_line(entry), "small", wraps=True)))
        if len(entries) > _MOST_ENTRIES:
            more = self.tr("… and {n} more").format(n=len(entries) - _MOST_ENTRIES)
            self._lines.addWidget(label(more, "small"))
        self.setVisible(bool(entries))

    def told(self) -> list[str]:
        """Every line that is shown, the title first."""
        return [one.text() for one in self.findChildren(QLabel) if not one.isHidden()]


def changes_since(count: int) -> str:
    """How often the audit was changed after a report, in words."""
    if count == 1:
        return tr("1 change to the audit since")
    return (
        tr("{n} changes to the audit since").format(n=count) if count else tr("No change to the audit since")
    )


def _entry_line(entry: Mapping[str, Any]) -> str:
    return " · ".join((moment_of(entry["at"]), entry["who"], told_label(entry["what"])))
