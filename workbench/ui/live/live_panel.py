"""The rating now, and what it rests on; beside every page."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from workbench.audit.outcome import Outcome
from workbench.ui.desk import Desk, Snapshot
from workbench.ui.live.comparison_card import ComparisonCard
from workbench.ui.live.condition_card import ConflictCard, CoverageCard
from workbench.ui.live.import_card import ImportCard
from workbench.ui.live.minerals import Minerals
from workbench.ui.live.open_points import OpenPoints
from workbench.ui.theme import MIDDLE, SMALL, WIDE
from workbench.ui.widgets.marks import RatingMark
from workbench.ui.widgets.parts import column, label, row
from workbench.ui.words import passed_sentence, word


class LivePanel(QFrame):
    """`place_wanted` asks to go to what a point is about: a page's key, or an element's reference."""

    place_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("live")
        self.setAccessibleName(self.tr("Rating now"))
        self._build(desk)
        desk.refreshed.connect(self.show_snapshot)
        self.show_snapshot(desk.snapshot)

    def _build(self, desk: Desk) -> None:
        inside = column(self, margins=(1, 0, 0, 0), spacing=0)  # beside the line at the left
        inside.addLayout(self._rating_now())
        body = QWidget()
        body.setObjectName("liveBody")
        parts = column(body, margins=(WIDE, 4, WIDE, MIDDLE), spacing=MIDDLE)
        self._add_parts(parts, desk)
        self._scroll = scroll = (
            QScrollArea()
        )  # a wrapper without a name here was let go, and its labels with it
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(body)
        inside.addWidget(scroll, 1)

    def _rating_now(self) -> QVBoxLayout:
        head = column(margins=(WIDE, 14, WIDE, SMALL), spacing=4)
        head.addWidget(label(self.tr("RATING NOW"), "small"))
        line = row(spacing=SMALL)
        self.mark = RatingMark(large=True)
        self.status = label("", "tag", kind="quiet")
        line.addWidget(self.status)
        line.addStretch(1)
        head.addWidget(self.mark)
        head.addLayout(line)
        self.passed = label("", "muted", wraps=True)
        head.addWidget(self.passed)
        return head

    def _add_parts(self, parts: QVBoxLayout, desk: Desk) -> None:
        self.coverage = CoverageCard()
        self.conflict = ConflictCard()
        self.minerals = Minerals()
        self.comparison = ComparisonCard(desk)
        self.open_points = OpenPoints()
        self.open_points.place_wanted.connect(self.place_wanted)
        self.last_import = ImportCard()
        for part in (
            self.coverage,
            self.conflict,
            self.minerals,
            self.comparison,
            self.open_points,
            self.last_import,
        ):
            parts.addWidget(part)
        parts.addStretch(1)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the outcome."""
        outcome = snapshot.outcome
        text = "" if outcome.rating else self.tr("Not rated yet")
        self.mark.show_rating(outcome.rating, text)
        self.status.setText(self._status(outcome))
        self.passed.setText(passed_sentence(outcome))
        self.coverage.show_outcome(outcome.coverage)
        self.conflict.show_outcome(outcome.conflict, snapshot)
        self.minerals.show_outcome(outcome.coverage)
        self.comparison.show_snapshot(snapshot)
        self.open_points.show_snapshot(snapshot)
        self.last_import.show_snapshot(snapshot)

    def _status(self, outcome: Outcome) -> str:
        answered = sum(1 for ref in outcome.elements if ref not in outcome.unanswered)
        return self.tr("{status} · {done} of {all} answered").format(
            status=word(outcome.status), done=answered, all=len(outcome.elements)
        )
