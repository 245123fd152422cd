"""The pages of an audit, with the progress of each section beside it."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QSizePolicy, QWidget

from workbench.audit.enums import ConditionState
from workbench.ui.theme import SMALL, colours
from workbench.ui.widgets.parts import column, label

if TYPE_CHECKING:
    from workbench.ui.desk import Snapshot

CONDITIONS, FACTS, SOURCES = "5", "facts", "sources"


class Progress(NamedTuple):
    """`done` of `of`; `tripped` conditions show as a badge in their place."""

    text: str = ""
    done: int = 0
    of: int = 0
    tripped: int = 0


class Navigation(QFrame):
    """`chosen` tells the key of a page: a section, `facts` or `sources`."""

    chosen = Signal(str)

    def __init__(self, sections: Mapping[str, str], parent: QWidget | None = None) -> None:
        """`sections` are the titles of the checklist's sections by their keys."""
        super().__init__(parent)
        self.setObjectName("navigation")
        self.setFixedWidth(228)
        self.setAccessibleName(self.tr("Pages"))
        self._entries: dict[str, Entry] = {}
        self._group = QButtonGroup(self)
        self._build(sections)

    def _build(self, sections: Mapping[str, str]) -> None:
        self._inside = column(self, margins=(SMALL, 14, SMALL, SMALL), spacing=2)
        self._add_heading(self.tr("CHECKLIST"))
        for section, title in sections.items():
            self._add(section, f"{section} {title.split(' & ')[0]}", has_ring=True)
            self._entries[section].setToolTip(f"{section} {title}")
        self._inside.addSpacing(SMALL)
        self._add_heading(self.tr("FACTS"))
        self._add(FACTS, self.tr("Audit facts"))
        self._add(SOURCES, self.tr("Sources"))
        self._inside.addStretch(1)

    def _add_heading(self, text: str) -> None:
        heading = label(text, "small")
        heading.setContentsMargins(10, 0, 0, 2)
        self._inside.addWidget(heading)

    def _add(self, key: str, text: str, *, has_ring: bool = False) -> None:
        entry = Entry(text, has_ring=has_ring)
        entry.clicked.connect(lambda: self.chosen.emit(key))
        self._group.addButton(entry)
        self._entries[key] = entry
        self._inside.addWidget(entry)

    def entry(self, key: str) -> "Entry":
        """The entry of a page."""
        return self._entries[key]

    def select(self, key: str) -> None:
        """Show where one is."""
        self._entries[key].setChecked(True)

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


def _section_progress(snapshot: "Snapshot", refs: Sequence[str]) -> Progress:
    outcome = snapshot.outcome
    if refs:
        done = sum(1 for ref in refs if ref not in outcome.unanswered)
        return Progress(f"{done} / {len(refs)}", done, len(refs))
    states = [outcome.coverage.state, outcome.conflict.state]
    tripped = states.count(ConditionState.TRIPPED)
    settled = sum(1 for state in states if state in (ConditionState.CLEAR, ConditionState.NOT_APPLICABLE))
    return Progress("", settled + tripped, len(states), tripped)


class Entry(QAbstractButton):
    """A page's name, with a ring that fills and its progress in words."""

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
        return QSize(190, 33)

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

    def _paint_progress(self, painter: QPainter) -> int:
        """Paint the progress at the right; returns where it begins."""
        scheme = colours()
        told = str(self.progress.tripped) if self.progress.tripped else self.progress.text
        if not told:
            return self.width() - 10
        font = QFont(self.font())
        font.setPixelSize(12)
        painter.setFont(font)
        width = painter.fontMetrics().horizontalAdvance(told)
        box = QRectF(self.width() - width - 22, 7, width + 12, self.height() - 14)
        if self.progress.tripped:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(scheme.bad.wash))
            painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor(scheme.bad.ink if self.progress.tripped else scheme.muted))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, told)
        return int(box.left()) - 4

    def _paint_name(self, painter: QPainter, right: int) -> None:
        scheme = colours()
        left = 10
        if self._has_ring:
            self._paint_ring(painter, QRectF(10, (self.height() - 13) / 2, 13, 13))
            left = 33
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(scheme.accent if self.isChecked() else scheme.text))
        name = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, right - left)
        painter.drawText(QRectF(left, 0, right - left, self.height()), Qt.AlignmentFlag.AlignVCenter, name)

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
        ring = box.adjusted(1, 1, -1, -1)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(scheme.strong_line), 2))
        painter.drawEllipse(ring)
        if done:
            painter.setPen(QPen(QColor(scheme.accent), 2))
            painter.drawArc(ring, 90 * 16, -360 * 16 * done // of)
