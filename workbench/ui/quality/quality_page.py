"""What to look at before sign-off: ready or not in one glance, and each point with the way to it."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from workbench.audit.outcome import Outcome
from workbench.audit.quality import QualityRemark, Severity, Topic
from workbench.operations.quality import check_quality
from workbench.operations.ratings import rate
from workbench.store.audit_file import AuditFile
from workbench.ui.desk import Desk, Snapshot
from workbench.ui.quality.remark_list import RemarkList
from workbench.ui.theme import MIDDLE, SMALL
from workbench.ui.widgets.marks import RatingMark
from workbench.ui.widgets.page import Page
from workbench.ui.widgets.parts import button, card, card_column, column, label, row, set_kind
from workbench.ui.words import mark, passed_sentence, tr

_TOPICS = {
    Topic.SIGN_OFF: mark("Stands against signing"),
    Topic.FINDINGS: mark("Findings"),
    Topic.PLAN: mark("Corrective actions"),
    Topic.EVIDENCE: mark("Evidence"),
    Topic.SOURCES: mark("Sources"),
    Topic.DATES: mark("Dates"),
    Topic.PRIOR: mark("Carried forward"),
    Topic.RECORD: mark("What the report prints"),
}
Checked = tuple[Outcome, tuple[QualityRemark, ...]]


class QualityPage(Page):
    """Checked anew on the store's worker after each change while it is shown; `today` is asked each time."""

    def __init__(
        self, desk: Desk, parent: QWidget | None = None, *, today: Callable[[], date] = date.today
    ) -> None:
        super().__init__(
            desk,
            tr("Quality check"),
            tr("What a reviewer would ask about before the report is signed."),
            parent,
        )
        self._today = today
        self._is_checking = False
        self._is_outdated = False
        self._topics: dict[Topic, _TopicPart] = {}
        self._build()

    # Building

    def _build(self) -> None:
        self._body.addWidget(self._verdict())
        for topic in Topic:
            part = self._topics[topic] = _TopicPart(tr(_TOPICS[topic]))
            part.list.place_wanted.connect(self.place_wanted)
            self._body.addWidget(part)
        self._body.addStretch(1)
        self.issue_act = QAction(self.tr("Sign and issue the report…"), self)
        self.issue_act.triggered.connect(lambda: self.issue())
        self.issue_act.setEnabled(False)
        self.addAction(self.issue_act)

    def _verdict(self) -> QFrame:
        frame = card()
        inside = card_column(frame, spacing=SMALL)
        line = row(spacing=MIDDLE)
        words = column(spacing=4)
        self.verdict = label(self.tr("Being checked…"), "heading", wraps=True)
        self.also = label("", "muted", wraps=True)
        words.addWidget(self.verdict)
        words.addWidget(self.also)
        self.tag = label("", "tag")
        self.tag.hide()
        self.issue_button = button(self.tr("Sign && issue…"), "primary")
        self.issue_button.clicked.connect(self.issue)
        self.issue_button.hide()
        line.addWidget(self.tag, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        line.addWidget(self.issue_button, 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(line)
        signed = row(spacing=MIDDLE)
        self.mark = RatingMark()
        self.passed = label("", "muted", wraps=True)
        self.mark.hide()
        signed.addWidget(self.mark)
        signed.addWidget(self.passed, 1)
        inside.addLayout(signed)
        return frame

    # Showing

    def remarks(self) -> tuple[QualityRemark, ...]:
        """Every line that is shown, in order."""
        return tuple(line.remark for part in self._topics.values() for line in part.list.lines)

    def topic(self, topic: Topic) -> RemarkList:
        """The lines on a topic."""
        return self._topics[topic].list

    def _show(self, _snapshot: Snapshot) -> None:
        if self._is_checking:
            self._is_outdated = True  # one at a time; what changed meanwhile is looked at after
            return
        self._is_checking = True
        today = self._today()
        self._desk.read(lambda file: _checked(file, today), self._on_checked, failed=self._on_failed)

    def _on_checked(self, checked: Checked) -> None:
        signed, remarks = checked
        self._show_verdict(signed, remarks)
        for topic, part in self._topics.items():
            part.show_remarks([remark for remark in remarks if remark.topic is topic])
        self._finish()

    def _on_failed(self, problem: object) -> None:
        self.verdict.setText(self.tr("It could not be checked."))
        self._desk.failed.emit(problem)
        self._is_checking = False

    def _finish(self) -> None:
        self._is_checking = False
        if self._is_outdated:
            self._is_outdated = False
            self._on_refreshed(self._desk.snapshot)

    def _show_verdict(self, signed: Outcome, remarks: Sequence[QualityRemark]) -> None:
        blocks = sum(1 for one in remarks if one.severity is Severity.BLOCKS)
        read_only = self._desk.snapshot.read_only
        self.verdict.setText(
            self.tr("Not ready: {n} points stand against signing.").format(n=blocks)
            if blocks
            else self.tr("Ready to sign.")
        )
        self.also.setText(self._also(len(remarks) - blocks, read_only=read_only))
        self.tag.setText(self.tr("blocked") if blocks else self.tr("ready"))
        set_kind(self.tag, "bad" if blocks else "good")
        self.tag.show()
        self.mark.show_rating(signed.rating, "" if signed.rating else self.tr("Not rated yet"))
        self.mark.show()
        self.passed.setText(self.tr("at sign-off · {passed}").format(passed=passed_sentence(signed)))
        may_sign = not blocks and not read_only
        self.issue_button.setVisible(may_sign)
        self.issue_act.setEnabled(may_sign)

    def _also(self, count: int, *, read_only: bool) -> str:
        told = self.tr("Nothing else is left to look at.")
        if count:
            told = self.tr("Points that should be looked at: {n}").format(n=count)
        if read_only:
            told += " " + self.tr("The audit is open read-only; open it for writing to sign.")
        return told

    # Acting

    def issue(self) -> None:
        """Sign off and issue."""
        from workbench.ui.issuing.issue_dialog import IssueDialog

        self._desk.flush()
        dialog = IssueDialog(self._desk, self.window())
        dialog.place_wanted.connect(self.place_wanted)
        dialog.open()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        first = next((line for part in self._topics.values() for line in part.list.lines), None)
        if not event.spontaneous() and first is not None:
            first.setFocus()


class _TopicPart(QWidget):
    """A topic's heading with its count, and its lines; not shown while there are none."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = title
        inside = column(self, spacing=SMALL)
        self._heading: QLabel = label(title, "caption")
        self.list = RemarkList()
        inside.addWidget(self._heading)
        inside.addWidget(self.list)
        self.hide()

    def show_remarks(self, remarks: Sequence[QualityRemark]) -> None:
        """Show what is asked on this topic."""
        self._heading.setText(f"{self._title} · {len(remarks)}")
        self.list.show_remarks(remarks)
        self.setVisible(bool(remarks))


def _checked(file: AuditFile, today: date) -> Checked:
    return rate(file, at_signoff=True, as_of=today), check_quality(file, as_of=today)
