"""What an element asks, what changed between editions, and the mark to come back to it."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath
from PySide6.QtWidgets import QBoxLayout, QWidget

from workbench.criteria.loader import bundled_editions, languages, texts
from workbench.criteria.model import Edition, ElementRule, ElementText
from workbench.errors import Problem
from workbench.operations.bookmarks import clear_bookmark, set_bookmark
from workbench.ui.desk import Desk, Snapshot
from workbench.ui.theme import MIDDLE, SMALL, TIGHT
from workbench.ui.widgets.parts import button, column, label, row
from workbench.ui.widgets.saved_line import SavedLine
from workbench.ui.words import listed


class Changed(NamedTuple):
    """An edition in which the question changed, and how."""

    version: str
    what: str
    matters: str


class QuestionBox(QWidget):
    """The head of an open element."""

    def __init__(self, rule: ElementRule, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ref = rule.ref
        self._desk = desk
        inside = column(self, spacing=SMALL)
        inside.addLayout(self._question_row(rule, desk.snapshot.texts.elements[rule.ref]))
        self._add_note(inside)
        self.changes = tuple(changes_of(rule.ref, desk.snapshot))
        for change in self.changes:
            self._add_change(inside, change)

    def _question_row(self, rule: ElementRule, text: ElementText) -> QBoxLayout:
        line = row(spacing=MIDDLE)
        top = Qt.AlignmentFlag.AlignTop
        line.addWidget(label(rule.ref, "heading"), 0, top)
        line.addWidget(label(text.title, "heading", wraps=True), 1, top)
        line.addWidget(label(self._steps(rule), "tag"), 0, top)
        line.addWidget(self._flag(), 0, top)
        words = column(spacing=TIGHT)
        words.addLayout(line)
        words.addWidget(label(text.question, wraps=True))
        return words

    def _steps(self, rule: ElementRule) -> str:
        if len(rule.oecd_steps) == 5:
            return self.tr("OECD steps 1–5")
        steps = listed(str(step) for step in rule.oecd_steps)
        return self.tr("OECD step {steps}").format(steps=steps)

    def _flag(self) -> QWidget:
        self.flag = button(self.tr("Come back"), "chip")
        self.flag.setCheckable(True)
        self.flag.setAccessibleName(self.tr("Come back to {ref}").format(ref=self._ref))
        self.flag.setToolTip(self.tr("Mark it to come back to; key B"))
        self.flag.clicked.connect(self.turn_bookmark)
        self.flag.setEnabled(not self._desk.snapshot.read_only)
        return self.flag

    def _add_note(self, inside: QBoxLayout) -> None:
        self.note = SavedLine(self._desk, self._save_note, placeholder=self.tr("What to come back for"))
        self.note.setAccessibleName(self.tr("What to come back to {ref} for").format(ref=self._ref))
        self.note.setEnabled(not self._desk.snapshot.read_only)
        self.note.hide()
        inside.addWidget(self.note)

    def _add_change(self, inside: QBoxLayout, change: Changed) -> None:
        line = row(spacing=SMALL)
        tag = label(self.tr("Changed in {version}").format(version=change.version), "tag")
        line.addWidget(tag, 0, Qt.AlignmentFlag.AlignTop)
        words = column(spacing=2)
        words.addWidget(label(change.what, "muted", wraps=True))
        if change.matters:
            words.addWidget(label(change.matters, "muted", wraps=True))
        line.addLayout(words, 1)
        inside.addLayout(line)

    @property
    def is_marked(self) -> bool:
        """Whether it is marked to come back to."""
        return self._ref in self._desk.snapshot.bookmarks

    def turn_bookmark(self) -> None:
        """Mark it to come back to, or take the mark away."""
        desk, ref = self._desk, self._ref
        if self.is_marked:
            self.note.save_now()
            desk.write(lambda file: clear_bookmark(file, ref=ref, actor=desk.actor))
        else:
            desk.write(lambda file: set_bookmark(file, ref=ref, actor=desk.actor))

    def _save_note(self, text: str, saved: Callable[[], None], failed: Callable[[Problem], None]) -> None:
        desk, ref = self._desk, self._ref
        if not self.is_marked:
            saved()  # the mark went, and its note with it
            return
        desk.write(
            lambda file: set_bookmark(file, ref=ref, note=text, actor=desk.actor), then=saved, failed=failed
        )

    def show_answer(self, snapshot: Snapshot) -> None:
        """What the file holds now."""
        bookmark = snapshot.bookmarks.get(self._ref)
        self.flag.setChecked(bookmark is not None)
        self.note.show_text(bookmark.note if bookmark else "")
        self.note.setVisible(bookmark is not None)


def changes_of(ref: str, snapshot: Snapshot) -> Iterator[Changed]:
    """How an element's question changed: into the audit's own edition, and out of it into the next one."""
    own = snapshot.edition
    text = snapshot.texts.elements[ref]
    if text.changed:
        yield Changed(own.version, text.changed, text.matters)
    for later in bundled_editions(own.criterion):
        if later.predecessor == own.version and ref in later.questions_changed:
            told = _text_of(later, ref, snapshot.texts.language)
            yield Changed(later.version, told.changed, told.matters)


def _text_of(edition: Edition, ref: str, language: str) -> ElementText:
    known = languages(edition)
    return texts(edition, language if language in known else "en").elements[ref]


def draw_flag(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """A ribbon with a notch at its foot."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = QPainterPath()
    left, right = box.left() + box.width() * 0.2, box.right() - box.width() * 0.2
    path.moveTo(left, box.top())
    path.lineTo(right, box.top())
    path.lineTo(right, box.bottom())
    path.lineTo(box.center().x(), box.bottom() - box.height() * 0.28)
    path.lineTo(left, box.bottom())
    path.closeSubpath()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPath(path)
    painter.restore()
