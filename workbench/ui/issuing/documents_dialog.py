"""Other documents of an audit: which one, in which language and look, and what it keeps back."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFileDialog, QFormLayout, QProgressBar, QVBoxLayout, QWidget

from workbench.audit.choices import DocumentKind, ReportChoices, Withheld
from workbench.errors import Problem
from workbench.ui.desk import Desk
from workbench.ui.issuing.documents import (
    kind_words,
    name_of,
    preview_document,
    proposed_document,
    write_document,
)
from workbench.ui.issuing.languages import language_choice, remember_report_language
from workbench.ui.issuing.places import open_folder
from workbench.ui.issuing.templates import TemplateField
from workbench.ui.telling import told_problem
from workbench.ui.theme import MIDDLE, SMALL
from workbench.ui.widgets.choosing import choose_new
from workbench.ui.widgets.combo import Combo
from workbench.ui.widgets.dialog import Dialog
from workbench.ui.widgets.parts import button, column, joined, label, row, selectable


class DocumentsDialog(Dialog):
    """It stays until it is closed: at a closing meeting one document follows the other."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._written: Path | None = None
        self._build()
        self._connect()
        self._on_choice()
        self.template.look()
        self.kind.setFocus()

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Other documents"))
        self.setMinimumWidth(640)
        inside = column(self, margins=(20, 18, 20, 16), spacing=MIDDLE)
        inside.addWidget(self._entries())
        self.told = label("", "muted", wraps=True)
        inside.addWidget(self.told)
        self.error = selectable(label("", "error", wraps=True))
        self.error.setAccessibleName(self.tr("What went wrong"))
        self.error.hide()
        inside.addWidget(self.error)
        self.place = selectable(label("", wraps=True))
        self.place.setAccessibleName(self.tr("Where it lies"))
        self.place.hide()
        inside.addWidget(self.place)
        self.progress = QProgressBar(textVisible=False, minimum=0, maximum=0)
        self.progress.setAccessibleName(self.tr("The document is being made"))
        self.progress.hide()
        inside.addWidget(self.progress)
        inside.addStretch(1)
        self._add_buttons(inside)

    def _entries(self) -> QWidget:
        self.kind: Combo[DocumentKind] = Combo()
        for kind, words in kind_words().items():
            self.kind.add(words, kind)
        self.language = language_choice(self._desk.snapshot.edition)
        self.template = TemplateField(self._desk.tasks, self._desk.snapshot.path.parent)
        self.withhold = {
            Withheld.SOURCES: QCheckBox(self.tr("Names and ids of &sources")),
            Withheld.PHOTOS: QCheckBox(self.tr("P&hotos")),
            Withheld.PERSONS: QCheckBox(self.tr("Names of &persons")),
        }
        self.entries = QWidget()
        form = QFormLayout(self.entries)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(SMALL)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(self.tr("&Document"), self.kind)
        form.addRow(self.tr("&Language"), self.language)
        form.addRow(joined(self.tr("&Template"), self.template), self.template)
        first, *others = self.withhold.values()
        form.addRow(self.tr("Withhold"), first)
        for box in others:
            form.addRow("", box)
        return self.entries

    def _add_buttons(self, inside: QVBoxLayout) -> None:
        line = row()
        self.folder = button(self.tr("Open folder"))
        self.folder.hide()
        self.leave = button(self.tr("Close"))
        self.save = button(self.tr("Save &as…"))
        self.preview = button(self.tr("Pre&view…"), "primary")
        self.preview.setDefault(True)
        for each in (self.folder, self.leave, self.save):
            each.setAutoDefault(False)
        line.addWidget(self.folder)
        line.addStretch(1)
        for each in (self.leave, self.save, self.preview):
            line.addWidget(each)
        inside.addLayout(line)

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(self._on_choice)
        for box in self.withhold.values():
            box.toggled.connect(self._on_choice)
        self.template.checked.connect(lambda _may: self.adjustSize())
        self.preview.clicked.connect(self._on_preview)
        self.save.clicked.connect(lambda: self.ask_target())
        self.folder.clicked.connect(self._on_folder)
        self.leave.clicked.connect(self.reject)

    @property
    def choices(self) -> ReportChoices:
        """What is chosen now."""
        return ReportChoices(
            kind=self.kind.value,
            language=self.language.value,
            template=self.template.path,
            withheld=frozenset(kind for kind, box in self.withhold.items() if box.isChecked()),
        )

    def _on_choice(self) -> None:
        self.told.setText(" ".join(self._sentences()))
        self.place.hide()
        self.folder.hide()
        self.adjustSize()

    def _sentences(self) -> list[str]:
        choices = self.choices
        about = {
            DocumentKind.ACKNOWLEDGEMENT: self.tr(
                "What was found, with boxes to sign by hand at the closing meeting."
            ),
            DocumentKind.PLAN: self.tr("What is to be done by whom until when, and the findings behind it."),
            DocumentKind.FINDINGS: self.tr(
                "The whole report, as a draft or as a redacted copy. Nobody signs it."
            ),
        }
        said = [about[choices.kind]]
        if choices.withheld:
            said.append(
                self.tr(
                    "Every page says that it is a redacted copy and what is withheld. Names are found as the "
                    "audit knows them: read it before you hand it on."
                )
            )
        if Withheld.PERSONS in choices.withheld and Withheld.PHOTOS not in choices.withheld:
            said.append(self.tr("Photos may show persons; nobody is made out in them here."))
        return said

    # Making it

    def _on_preview(self) -> None:
        self._show_running(True)
        preview_document(self._desk, self, self.choices, failed=self._on_failed, then=self._on_done)

    def ask_target(self) -> QFileDialog:
        """Ask where to save it, and save it there."""
        choices = self.choices
        return choose_new(
            self,
            self.tr("Save: {document}").format(document=name_of(choices)),
            self.tr("PDF (*.pdf)"),
            lambda paths: self._save(choices, paths[0]),
            suffix="pdf",
            proposal=proposed_document(self._desk.snapshot, choices),
        )

    def _save(self, choices: ReportChoices, target: Path) -> None:
        self._show_running(True)
        write_document(self._desk, choices, target, self._on_written, failed=self._on_failed)

    def _on_written(self, target: Path) -> None:
        self._on_done()
        self._written = target
        self.place.setText(self.tr("It lies at {path}").format(path=target))
        self.place.show()
        self.folder.show()
        self.adjustSize()

    def _on_done(self) -> None:
        remember_report_language(self.language.value)
        self._show_running(False)

    def _on_failed(self, problem: Problem) -> None:
        self._show_running(False)
        self.error.setText(told_problem(problem))
        self.error.show()
        self.adjustSize()

    def _on_folder(self) -> None:
        if self._written is not None and not open_folder(self._written):
            self.told.setText(self.tr("The system opens no folders from here; the path above can be copied."))

    def _show_running(self, is_running: bool) -> None:
        self.progress.setVisible(is_running)
        self.entries.setEnabled(not is_running)
        for each in (self.preview, self.save):
            each.setEnabled(not is_running)
        if is_running:
            self.error.hide()
            self.place.hide()
            self.folder.hide()
