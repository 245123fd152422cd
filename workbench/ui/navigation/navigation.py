"""The pages of an audit, with the progress of each section beside it."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from workbench.ui.theme import SMALL, at, colours, unit
from workbench.ui.widgets.parts import column, label

if TYPE_CHECKING:
    from workbench.audit.outcome import Outcome
    from workbench.ui.desk import Snapshot

CONDITIONS = "5"
OVERVIEW, ON_SITE, FACTS, SOURCES, EVIDENCE = "overview", "onsite", "facts", "sources", "evidence"
FINDINGS, QUALITY, REPORTS, HISTORY = "findings", "quality", "reports", "history"


def page_keys(sections: Iterable[str]) -> tuple[str, ...]:
    """All pages in the order in which they are listed."""
    return (OVERVIEW, ON_SITE, *sections, FACTS, SOURCES, EVIDENCE, FINDINGS, QUALITY, REPORTS, HISTORY)


class Progress(NamedTuple):
    """`done` of `of`; `tripped` conditions show as a badge in their place."""

    text: str = ""
    done: int = 0
    of: int = 0
    tripped: int = 0


class Navigation(QFrame):
    """`chosen` tells the key of a page: one of `page_keys`."""

    chosen = Signal(str)

    def __init__(self, sections: Mapping[str, str], parent: QWidget | None = None) -> None:
        """`sections` are the titles of the checklist's sections by their keys."""
        super().__init__(parent)
        self.setObjectName("navigation")
        self.setAccessibleName(self.tr("Pages"))
        self._entries: dict[str, Entry] = {}
        self._group = QButtonGroup(self)
        self._build(sections)

    def _build(self, sections: Mapping[str, str]) -> None:
        self._inside = self._scrolling_column()
        self._add_heading(self.tr("AUDIT"))
        self._add(OVERVIEW, self.tr("Overview"))
        self._add(ON_SITE, self.tr("On site"))
        self._inside.addSpacing(SMALL)
        self._add_heading(self.tr("CHECKLIST"))
        for section, title in sections.items():
            self._add(section, f"{section} {title.split(' & ')[0]}", has_ring=True)
            self._entries[section].setToolTip(f"{section} {title}")
        self._inside.addSpacing(SMALL)
        self._add_heading(self.tr("FACTS"))
        self._add(FACTS, self.tr("Audit facts"))
        self._add(SOURCES, self.tr("Sources"))
        self._add(EVIDENCE, self.tr("Evidence"))
        self._inside.addSpacing(SMALL)
        self._add_heading(self.tr("OUTCOME"))
        self._add(FINDINGS, self.tr("Findings and plan"))
        self._add(QUALITY, self.tr("Quality check"))
        self._add(REPORTS, self.tr("Reports"))
        self._add(HISTORY, self.tr("History"))
        self._inside.addStretch(1)

    def _scrolling_column(self) -> QVBoxLayout:
        """Where there is no room for all pages they scroll, and none is out of reach."""
        body = QWidget()
        body.setObjectName("navigationBody")
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(body)
        column(self, margins=(0, 0, 1, 0), spacing=0).addWidget(self._scroll)
        return column(body, margins=(SMALL, 14, SMALL, SMALL), spacing=2)

    def _add_heading(self, text: str) -> None:
        heading = label(text, "small")
        heading.setContentsMargins(10, 0, 0, 2)
        self._inside.addWidget(heading)

    def _add(self, key: str, text: str, *, has_ring: bool = False) -> None:
        entry = Entry(text, has_ring=has_ring)
        entry.clicked.connect(lambda: self.chosen.emit(key))
        entry.reached.connect(lambda: self._scroll.ensureWidgetVisible(entry, 0, SMALL))
        entry.stepped.connect(lambda by: self._step(key, by))
        self._group.addButton(entry)
        self._entries[key] = entry
        self._inside.addWidget(entry)

    def has(self, key: str) -> bool:
        """Whether there is such a page."""
        return key in self._entries

    def entry(self, key: str) -> "Entry":
        """The entry of a page."""
        return self._entries[key]

    def select(self, key: str) -> None:
        """Show where one is."""
        self._entries[key].setChecked(True)
        self._scroll.ensureWidgetVisible(self._entries[key], 0, SMALL)

    def _step(self, key: str, by: int) -> None:
        """Bring the keyboard to a neighbour; the page is shown when it is asked for."""
        keys = list(self._entries)
        place = min(max(keys.index(key) + by, 0), len(keys) - 1)
        self._entries[keys[place]].setFocus(Qt.FocusReason.TabFocusReason)

    def show_progress(self, snapshot: "Snapshot") -> None:
        """How far each page is."""
        from workbench.ui.words import is_fact  # not before the first paint

        outcome = snapshot.outcome
        for section in snapshot.edition.sections:
            refs = [rule.ref for rule in snapshot.edition.elements if rule.section == section]
            self._entries[section].show_progress(_section_progress(snapshot, refs))
        missing = sum(1 for key in outcome.unanswered if is_fact(key))
        self._entries[FACTS].show_progress(Progress(self.tr("{n} open").format(n=missing) if missing else ""))
        total = sum(tally.total for tally in snapshot.facts.sources.tallies.values())
        self._entries[SOURCES].show_progress(Progress(f"{total}"))
        self._entries[EVIDENCE].show_progress(Progress(f"{len(snapshot.evidence)}"))
        self._entries[FINDINGS].show_progress(Progress(f"{_findings(outcome)}"))
        blocks = len(outcome.blocks_signoff)
        told = self.tr("{n} open").format(n=blocks) if blocks else self.tr("ready")
        self._entries[QUALITY].show_progress(Progress(told))
        issued = len(snapshot.issued_reports)
        self._entries[REPORTS].show_progress(Progress(f"{issued}" if issued else ""))


def _findings(outcome: "Outcome") -> int:
    conditions = (outcome.coverage.rating, outcome.conflict.rating)
    ratings = (*conditions, *(element.rating for element in outcome.elements.values()))
    return sum(1 for rating in ratings if rating is not None and rating.is_finding)


def _section_progress(snapshot: "Snapshot", refs: Sequence[str]) -> Progress:
    outcome = snapshot.outcome
    if refs:
        done = sum(1 for ref in refs if ref not in outcome.unanswered)
        return Progress(f"{done} / {len(refs)}", done, len(refs))
    from workbench.audit.enums import ConditionState  # not before the first paint

    states = [outcome.coverage.state, outcome.conflict.state]
    tripped = states.count(ConditionState.TRIPPED)
    settled = sum(1 for state in states if state in (ConditionState.CLEAR, ConditionState.NOT_APPLICABLE))
    return Progress("", settled + tripped, len(states), tripped)


class Entry(QAbstractButton):
    """A page's name, with a ring that fills and its progress in words.

    `reached` tells that the keyboard is here; `stepped` that it wants to go so many entries down.
    """

    reached = Signal()
    stepped = Signal(int)

    def __init__(self, text: str, *, has_ring: bool) -> None:
        super().__init__()
        self._has_ring = has_ring
        self.progress = Progress()
        self.setText(text)
        self.setToolTip(text)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def show_progress(self, progress: Progress) -> None:
        """Show how far it is."""
        self.progress = progress
        told = progress.text
        if progress.tripped:
            told = self.tr("{n} tripped").format(n=progress.tripped)
        self.setAccessibleDescription(told)
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(at(self.font(), 13, QFont.Weight.DemiBold))
        return QSize(round(190 * self._unit), max(round(33 * self._unit), metrics.height() + 12))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(60 * self._unit), self.sizeHint().height())

    @property
    def _unit(self) -> float:
        return unit(self.font())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Home: -99, Qt.Key.Key_End: 99}
        if event.key() in steps:
            self.stepped.emit(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scheme = colours()
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(scheme.accent_wash if self.isChecked() else scheme.ground))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(QColor(scheme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        right = self._paint_progress(painter)
        self._paint_name(painter, right)
        painter.end()

    def _paint_progress(self, painter: QPainter) -> float:
        """Paint the progress at the right; returns where it begins."""
        scheme, grown = colours(), self._unit
        told = str(self.progress.tripped) if self.progress.tripped else self.progress.text
        if not told:
            return self.width() - 10 * grown
        painter.setFont(at(self.font(), 12))
        width = painter.fontMetrics().horizontalAdvance(told) + 12 * grown
        box = QRectF(self.width() - width - 10 * grown, 7 * grown, width, self.height() - 14 * grown)
        if self.progress.tripped:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(scheme.bad.wash))
            painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor(scheme.bad.ink if self.progress.tripped else scheme.muted))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, told)
        return box.left() - 4 * grown

    def _paint_name(self, painter: QPainter, right: float) -> None:
        scheme, grown = colours(), self._unit
        left = 10 * grown
        if self._has_ring:
            self._paint_ring(painter, QRectF(left, (self.height() - 13 * grown) / 2, 13 * grown, 13 * grown))
            left = 33 * grown
        weight = QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal
        painter.setFont(at(self.font(), 13, weight))
        painter.setPen(QColor(scheme.accent if self.isChecked() else scheme.text))
        room = QRectF(left, 0, right - left, self.height())
        name = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, name)

    def _paint_ring(self, painter: QPainter, box: QRectF) -> None:
        scheme = colours()
        done, of = self.progress.done, self.progress.of
        if not of:
            return  # not known yet
        full = of > 0 and done == of
        if full or self.progress.tripped:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(scheme.bad.ink if self.progress.tripped else scheme.good.ink))
            painter.drawEllipse(box)
            return
        width = 2 * self._unit
        ring = box.adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(scheme.strong_line), width))
        painter.drawEllipse(ring)
        if done:
            painter.setPen(QPen(QColor(scheme.accent), width))
            painter.drawArc(ring, 90 * 16, -360 * 16 * done // of)
