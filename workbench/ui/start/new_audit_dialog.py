"""A new audit: of which facility, under which edition, and where its file lies."""

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QWidget

from workbench.audit.enums import AuditKind
from workbench.audit.records import Actor, Engagement, Facility
from workbench.criteria.loader import bundled_editions
from workbench.criteria.model import Edition
from workbench.errors import CannotWrite, Problem, WrongUsage
from workbench.operations.audits import create_audit
from workbench.store.audit_file import AuditFile
from workbench.ui.settings import data_folder
from workbench.ui.tasks import Tasks
from workbench.ui.telling import told_problem
from workbench.ui.theme import MIDDLE, SMALL
from workbench.ui.widgets.choosing import choose_new, entered_path, stands
from workbench.ui.widgets.combo import Combo
from workbench.ui.widgets.dates import DayField
from workbench.ui.widgets.parts import button, column, label, row
from workbench.ui.words import tr, word


class NewAuditDialog(QDialog):
    """`then` gets the new audit's file, open."""

    def __init__(
        self, tasks: Tasks, actor: Actor, then: Callable[[AuditFile], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._tasks = tasks
        self._actor = actor
        self._then = then
        self._chose_target = False
        self._is_making = False
        self._build()
        self._connect()
        self._propose_target()

    def _build(self) -> None:
        self.setWindowTitle(self.tr("New audit"))
        self.setMinimumWidth(560)
        inside = column(self, margins=(20, 18, 20, 16), spacing=MIDDLE)
        inside.addWidget(label(self.tr("New audit"), "heading"))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._add_facility(form)
        self._add_engagement(form)
        self._add_target(form)
        inside.addLayout(form)
        self.error = label("", "error", wraps=True)
        self.error.hide()
        inside.addWidget(self.error)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.create_button = button(self.tr("Create &audit"), "primary")
        self.buttons.addButton(self.create_button, QDialogButtonBox.ButtonRole.AcceptRole)
        inside.addWidget(self.buttons)

    def _add_facility(self, form: QFormLayout) -> None:
        self.name, self.country = QLineEdit(), QLineEdit()
        self.country.setPlaceholderText(self.tr("Two letters, such as MY"))
        self.country.setMaxLength(2)
        self.editions: Combo[Edition] = Combo()
        for edition in reversed(bundled_editions()):
            self.editions.add(f"VAP {edition.version} — {edition.code}, RBA Code {edition.rba_code}", edition)
        form.addRow(self.tr("&Facility"), self.name)
        form.addRow(self.tr("&Country"), self.country)
        form.addRow(self.tr("&Edition"), self.editions)

    def _add_engagement(self, form: QFormLayout) -> None:
        self.kind: Combo[AuditKind] = Combo()
        for one in AuditKind:
            self.kind.add(word(one), one)
        self.opened, self.closing = DayField(), DayField()
        self.lead = QLineEdit(self._actor.name)
        form.addRow(self.tr("&Kind"), self.kind)
        form.addRow(self.tr("&Opening meeting"), self.opened)
        form.addRow(self.tr("C&losing meeting"), self.closing)
        form.addRow(self.tr("Lead a&uditor"), self.lead)

    def _add_target(self, form: QFormLayout) -> None:
        line = row(spacing=SMALL)
        self.target = QLineEdit()
        self.target.setAccessibleName(self.tr("File"))
        self._browse = button(self.tr("&Browse…"))
        line.addWidget(self.target, 1)
        line.addWidget(self._browse)
        name = QLabel(self.tr("F&ile"))
        name.setBuddy(self.target)
        form.addRow(name, line)

    def _connect(self) -> None:
        self.name.textChanged.connect(self._propose_target)
        self.target.textEdited.connect(self._on_target_edited)
        self._browse.clicked.connect(self._choose_target)
        self.buttons.accepted.connect(self.make)
        self.buttons.rejected.connect(self.reject)

    def _propose_target(self) -> None:
        self.create_button.setEnabled(bool(self.name.text().strip()))
        if self._chose_target:
            return
        plain = re.sub(r"[^\w-]+", "-", self.name.text().strip()).strip("-")[:60] or "audit"
        self.target.setText(str(data_folder() / f"{plain}.audit"))

    def _on_target_edited(self) -> None:
        self._chose_target = True

    def _choose_target(self) -> None:
        choose_new(
            self,
            self.tr("Where the audit's file lies"),
            self.tr("Audits (*.audit)"),
            self._take_target,
            suffix="audit",
            proposal=Path(self.target.text()),
        )

    def _take_target(self, paths: list[Path]) -> None:
        self._chose_target = True
        self.target.setText(str(paths[0]))

    def make(self) -> None:
        """Make the file; closes only when it is there."""
        try:
            facility, engagement = self._entered()
            path = self._entered_target()
        except Problem as problem:
            self._tell(problem)
            return
        edition, actor = self._edition(), self._actor

        def job() -> AuditFile:
            _make_folder(path.parent)
            return create_audit(path, edition=edition, facility=facility, engagement=engagement, actor=actor)

        self._show_making(True)
        self._tasks.on_store(job, self._created, failed=self._tell)

    def _edition(self) -> Edition:
        return self.editions.value

    def _entered(self) -> tuple[Facility, Engagement]:
        country = self.country.text().strip().upper()
        if country and not re.fullmatch(r"[A-Z]{2}", country):
            raise WrongUsage(f"“{country}” is not a country code.", "Write two letters, such as MY.")
        facility = Facility(name=self.name.text().strip(), country=country or None)
        engagement = Engagement(
            kind=self.kind.value,
            opened=self.opened.day(),
            closing_meeting=self.closing.day(),
            lead_auditor=self.lead.text().strip() or None,
        )
        return facility, engagement

    def _entered_target(self) -> Path:
        text = self.target.text().strip()
        if not text:
            self.target.setFocus()
            raise WrongUsage(self.tr("It is not said where the file goes."), self.tr("Choose a place."))
        path = entered_path(text, folder=data_folder(), suffix="audit")
        if stands(path):
            self.target.setFocus()
            raise CannotWrite(
                self.tr("{path} is already there; an audit is never replaced here.").format(path=path),
                self.tr("Choose another name."),
            )
        return path

    def _created(self, file: AuditFile) -> None:
        self._show_making(False)
        self._then(file)
        self.accept()

    def _show_making(self, is_making: bool) -> None:
        self._is_making = is_making
        self.buttons.setEnabled(not is_making)

    def reject(self) -> None:
        if not self._is_making:  # else the new file would be open, and nobody would close it
            super().reject()

    def _tell(self, problem: Problem) -> None:
        self._show_making(False)
        self.error.setText(told_problem(problem))
        self.error.show()


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = error.strerror or tr("the system refused")
        raise CannotWrite(
            tr("The folder {path} could not be made: {reason}.").format(path=folder, reason=reason),
            tr("Choose another one."),
        ) from error
