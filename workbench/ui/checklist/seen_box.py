"""What was seen of an element, and by how many methods."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from workbench.audit.enums import Method
from workbench.audit.records import Answer
from workbench.audit.triangulation import linked, methods, rests_on_one
from workbench.operations.answers import confirm_observation, note_observation
from workbench.ui.checklist.answer_text import answer_text
from workbench.ui.checklist.method_marks import MethodMarks, methods_sentence
from workbench.ui.desk import Desk, Snapshot
from workbench.ui.theme import SMALL
from workbench.ui.widgets.parts import button, column, label, row
from workbench.ui.words import tr, word

if TYPE_CHECKING:
    from workbench.ui.evidence.links import EvidenceLinks


class SeenBox(QWidget):
    """A text that came along from an earlier audit says so until it is confirmed or changed.

    `links` comes right after the box is shown first: what attaches evidence is not needed for that.
    """

    place_wanted = Signal(str)
    links: "EvidenceLinks | None" = None

    def __init__(self, ref: str, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ref = ref
        self._desk = desk
        self._inside = column(self, spacing=4)
        self._add_observation(self._inside)
        self._add_methods(self._inside)
        self.setEnabled(not desk.snapshot.read_only)

    def _add_observation(self, inside: QBoxLayout) -> None:
        line = row(spacing=SMALL)
        seen = label(self.tr("&What was seen"), "caption")
        seen.setTextFormat(Qt.TextFormat.AutoText)
        self.carried = label(self.tr("from the last audit, not yet verified"), "tag", kind="warn")
        self.confirm = button(self.tr("Confirm"), "link")
        self.confirm.setAccessibleName(
            self.tr("Confirm that what was seen of {ref} last time still holds").format(ref=self._ref)
        )
        self.confirm.clicked.connect(self._on_confirm)
        for each in (seen, self.carried, self.confirm):
            line.addWidget(each)
        line.addStretch(1)
        self.observation = answer_text(self._desk, self._ref, note_observation, lines=4)
        self.observation.setPlaceholderText(self.tr("Documents seen, persons asked, what was observed"))
        self.observation.setAccessibleName(seen.text().replace("&", ""))
        seen.setBuddy(self.observation)
        self.observation.setAcceptDrops(False)  # a file that is dropped here is evidence, its path is no text
        self.observation.viewport().setAcceptDrops(False)
        inside.addLayout(line)
        inside.addWidget(self.observation)

    def _add_methods(self, inside: QBoxLayout) -> None:
        inside.addSpacing(4)
        line = row(spacing=SMALL)
        line.addWidget(label(self.tr("Evidence"), "caption"))
        self.marks = MethodMarks()
        self._methods = label("", "muted", wraps=True)
        line.addWidget(self.marks)
        line.addWidget(self._methods, 1)
        self.warning = label("", "tag", kind="warn")
        line.addWidget(self.warning, 0, Qt.AlignmentFlag.AlignVCenter)
        inside.addLayout(line)

    def add_links(self) -> None:
        """Show what is linked as chips, with a way to attach more."""
        if self.links is None:
            from workbench.ui.evidence.links import EvidenceLinks

            self.links = EvidenceLinks(self._desk, ("element", self._ref))
            self.links.place_wanted.connect(self.place_wanted)
            self._inside.addWidget(self.links)
            self.links.show_snapshot(self._desk.snapshot)

    def show_answer(self, snapshot: Snapshot) -> None:
        """What the file holds now."""
        answer = snapshot.answer(self._ref)
        self.observation.show_text(answer.observation)
        self.carried.setVisible(answer.unverified)
        self.confirm.setVisible(answer.unverified)
        known = methods(linked(answer, snapshot.evidence))
        self.marks.show_methods(known)
        self._methods.setText(methods_sentence(known))
        rests = rests_on_one(answer, snapshot.evidence)
        self.warning.setVisible(rests)
        self.warning.setText(_warning(answer, known) if rests else "")
        if self.links is not None:
            self.links.show_snapshot(snapshot)

    def _on_confirm(self) -> None:
        desk, ref = self._desk, self._ref
        self.observation.setFocus(Qt.FocusReason.OtherFocusReason)  # the button goes
        desk.write(lambda file: confirm_observation(file, ref=ref, actor=desk.actor))

    def take_drag(self, event: QDragEnterEvent) -> None:
        """Files may be dropped anywhere on the element."""
        if self.links is not None:
            self.links.dragEnterEvent(event)

    def take_drop(self, event: QDropEvent) -> None:
        """Attach what was dropped."""
        if self.links is not None:
            self.links.dropEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.links is None:
            QTimer.singleShot(0, self, self.add_links)


def _warning(answer: Answer, known: frozenset[Method]) -> str:
    passes = word(answer.rating)
    if not known:
        return tr("{rating} rests on no linked evidence").format(rating=passes)
    return tr("{rating} rests on one method only").format(rating=passes)
