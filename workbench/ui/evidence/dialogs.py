"""What has no file: an observation, what was seen and not retained, an interview. And choosing files."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from workbench.audit.enums import EvidenceKind
from workbench.audit.records import Evidence, Interview
from workbench.errors import Problem
from workbench.operations.evidence import Holder, add_evidence
from workbench.operations.interviews import add_interview, recognisable
from workbench.store.audit_file import AuditFile
from workbench.store.changes import Changes
from workbench.ui.desk import Desk
from workbench.ui.evidence.fields import Suggesting, groups, languages, methods, roles
from workbench.ui.telling import told
from workbench.ui.theme import MIDDLE
from workbench.ui.widgets.choosing import Chosen, choose_existing
from workbench.ui.widgets.combo import Combo
from workbench.ui.widgets.dates import DayField
from workbench.ui.widgets.dialog import Dialog
from workbench.ui.widgets.parts import column, label
from workbench.ui.words import tr

MOST_IN_GROUP = 100_000


def choose_files(parent: QWidget, then: Chosen) -> QFileDialog:
    """Ask for any files."""
    return choose_existing(parent, tr("Attach files"), tr("All files (*)"), then, several=True)


def choose_photos(parent: QWidget, then: Chosen) -> QFileDialog:
    """Ask for photos."""
    pictures = "*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.gif *.heic"
    return choose_existing(
        parent,
        tr("Attach photos"),
        tr("Photos ({endings})").format(endings=pictures) + ";;" + tr("All files (*)"),
        then,
        several=True,
    )


class _AddDialog(Dialog):
    """Writes by `_operation` and closes only when it was written; `added` tells the new code."""

    added = Signal(str)

    def __init__(self, desk: Desk, links: Sequence[Holder], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._links = tuple(links)
        self._code = ""
        self.setMinimumWidth(500)
        self._inside = column(self, margins=(20, 18, 20, 16), spacing=MIDDLE)
        self.form = QFormLayout()
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.form.setVerticalSpacing(8)
        self._inside.addLayout(self.form)

    def _finish(self) -> None:
        self.error = label("", "error", wraps=True)
        self.error.hide()
        self._inside.addWidget(self.error)
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Save | standard.Cancel)
        self.save_button = self.buttons.button(standard.Save)
        self.save_button.setEnabled(not self._desk.snapshot.read_only)
        self._inside.addWidget(self.buttons)
        self.buttons.accepted.connect(self.save)
        self.buttons.rejected.connect(self.reject)

    def _add(self, title: str, field: QWidget) -> None:
        self.form.addRow(title, field)
        field.setAccessibleName(title.replace("&", ""))

    def save(self) -> None:
        """Write it, and close when it was written."""
        try:
            act = self._operation()
        except Problem as problem:
            self._tell(problem)
            return

        def operation(file: AuditFile) -> Changes:
            changes, self._code = act(file)
            return changes

        self._desk.write(operation, then=self._on_added, failed=self._tell)

    def _operation(self) -> Callable[[AuditFile], tuple[Changes, str]]:
        raise NotImplementedError

    def _on_added(self) -> None:
        self.added.emit(self._code)
        self.accept()

    def _tell(self, problem: Problem) -> None:
        self.error.setText(f"{told(problem.what)} {told(problem.next_step)}".strip())
        self.error.show()


class ItemDialog(_AddDialog):
    """An observation, or what was seen and not retained."""

    def __init__(
        self, desk: Desk, kind: EvidenceKind, links: Sequence[Holder], parent: QWidget | None
    ) -> None:
        super().__init__(desk, links, parent)
        self._kind = kind
        self._build(kind is EvidenceKind.SEEN_NOT_RETAINED)
        self._finish()
        self.title.textChanged.connect(self._on_title)
        self._on_title("")

    @classmethod
    def observation(cls, desk: Desk, links: Sequence[Holder], parent: QWidget | None) -> "ItemDialog":
        """Open one for an observation."""
        made = cls(desk, EvidenceKind.OBSERVATION, links, parent)
        made.open()
        return made

    @classmethod
    def seen(cls, desk: Desk, links: Sequence[Holder], parent: QWidget | None) -> "ItemDialog":
        """Open one for what was seen and not retained."""
        made = cls(desk, EvidenceKind.SEEN_NOT_RETAINED, links, parent)
        made.open()
        return made

    def _build(self, is_seen: bool) -> None:
        self.setWindowTitle(self.tr("Seen, not retained") if is_seen else self.tr("Add an observation"))
        self.title = QLineEdit()
        self.title.setPlaceholderText(
            self.tr("Such as: supplier file of one refiner, issue 3")
            if is_seen
            else self.tr("Such as: cobalt drums without a label")
        )
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(96)
        self.place = QLineEdit()
        self.method = Suggesting(methods())
        self.method.line.setText(self.tr("Original seen") if is_seen else self.tr("Walk-through"))
        self.obtained_by = QLineEdit(self._desk.actor.name)
        self.obtained_on = DayField()
        self.obtained_on.show_day(date.today())
        self._add(self.tr("&What it is") if is_seen else self.tr("&What was observed"), self.title)
        self._add(self.tr("What it &shows") if is_seen else self.tr("&Details"), self.note)
        self._add(self.tr("Where it is &kept") if is_seen else self.tr("&Place"), self.place)
        self._add(self.tr("&How"), self.method)
        self._add(self.tr("&By whom"), self.obtained_by)
        self._add(self.tr("W&hen"), self.obtained_on)

    def _on_title(self, text: str) -> None:
        self.save_button.setEnabled(bool(text.strip()) and not self._desk.snapshot.read_only)

    def _operation(self) -> Callable[[AuditFile], tuple[Changes, str]]:
        item = Evidence(
            id="",
            kind=self._kind,
            title=self.title.text().strip(),
            note=self.note.toPlainText().strip() or None,
            place=self.place.text().strip() or None,
            method=self.method.line.text().strip() or None,
            obtained_by=self.obtained_by.text().strip() or None,
            obtained_on=self.obtained_on.day(),
        )
        links, actor = self._links, self._desk.actor
        return lambda file: add_evidence(file, evidence=item, links=links, actor=actor)


class InterviewDialog(_AddDialog):
    """Who was asked, as coarsely as it helps. There is no field for a name."""

    def __init__(self, desk: Desk, links: Sequence[Holder], parent: QWidget | None) -> None:
        super().__init__(desk, links, parent)
        self.setWindowTitle(self.tr("New interview"))
        self._build()
        self.warning = label("", wraps=True)
        self.warning.setProperty("role", "error")
        self.warning.hide()
        self._inside.addWidget(self.warning)
        self._finish()
        self.group_size.valueChanged.connect(self._show_warning)

    @classmethod
    def new(cls, desk: Desk, links: Sequence[Holder], parent: QWidget | None) -> "InterviewDialog":
        """Open one."""
        made = cls(desk, links, parent)
        made.open()
        return made

    def _build(self) -> None:
        told = self.tr(
            "The interview gets a code, such as W-01. No name is asked for: name a role and a group that "
            "several persons fit. Notes are taken on the evidence page, and stay in this file."
        )
        self._inside.insertWidget(0, label(told, "muted", wraps=True))
        self.role, self.group = Suggesting(roles()), Suggesting(groups())
        self.group_size = size_field()
        self.language = Suggesting(languages())
        self.interpreter = interpreter_field()
        self.place = QLineEdit()
        self.obtained_on = DayField()
        self.obtained_on.show_day(date.today())
        self._add(self.tr("&Role"), self.role)
        self._add(self.tr("&Group"), self.group)
        self._add(self.tr("&Persons who fit both"), self.group_size)
        self._add(self.tr("&Language"), self.language)
        self._add(self.tr("&Interpreter"), self.interpreter)
        self._add(self.tr("Pl&ace"), self.place)
        self._add(self.tr("&When"), self.obtained_on)

    def _interview(self) -> Interview:
        return Interview(
            role=self.role.line.text().strip(),
            group=self.group.line.text().strip(),
            group_size=self.group_size.value() or None,
            language=self.language.line.text().strip() or None,
            interpreter=self.interpreter.value,
        )

    def _show_warning(self) -> None:
        warning = told(recognisable(self._interview()))
        self.warning.setText(warning)
        self.warning.setVisible(bool(warning))

    def _operation(self) -> Callable[[AuditFile], tuple[Changes, str]]:
        interview, place, day = self._interview(), self.place.text().strip() or None, self.obtained_on.day()
        links, actor = self._links, self._desk.actor
        return lambda file: add_interview(
            file, interview=interview, place=place, obtained_on=day, links=links, actor=actor
        )


def size_field() -> QSpinBox:
    """How many persons fit; nothing where it is not known."""
    made = QSpinBox()
    made.setRange(0, MOST_IN_GROUP)
    made.setSpecialValueText(tr("not known"))
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made


def interpreter_field() -> Combo[bool | None]:
    """Whether somebody interpreted."""
    made: Combo[bool | None] = Combo()
    made.add(tr("not said"), None)
    made.add(tr("No"), False)
    made.add(tr("Yes"), True)
    return made


__all__ = ["InterviewDialog", "ItemDialog", "choose_files", "choose_photos"]
