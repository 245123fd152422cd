"""What workbooks would bring: read beside the window, shown before anything changes, imported as one step."""

import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHeaderView,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from workbench.errors import Problem
from workbench.store.audit_file import AuditFile
from workbench.store.changes import Changes
from workbench.ui.desk import Desk
from workbench.ui.sources.tables import fill_table, plain_table
from workbench.ui.telling import told, told_problem
from workbench.ui.theme import MIDDLE, SMALL
from workbench.ui.widgets.dialog import Dialog
from workbench.ui.widgets.parts import button, column, label, row
from workbench.ui.words import listed, word

if TYPE_CHECKING:
    from workbench.operations.imports import FileReport, ImportPlan

_MOST_ATTENTION = 500


class ImportDialog(Dialog):
    """Reads at once; `Import` writes; closing before that changes nothing."""

    _progressed = Signal(int, int)

    def __init__(self, desk: Desk, paths: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._paths = tuple(paths)
        self._cancelled = threading.Event()
        self.plan: ImportPlan | None = None
        self._build()
        self._connect()
        self._read()

    # Building

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Import CMRT / EMRT"))
        self.resize(820, 520)
        inside = column(self, margins=(20, 18, 20, 16), spacing=MIDDLE)
        self.told = label(self.tr("Reading…"), "strong", wraps=True)
        inside.addWidget(self.told)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 0)
        self.progress.setAccessibleName(self.tr("Progress of reading"))
        inside.addWidget(self.progress)
        self._build_tables(inside)
        inside.addStretch(0)
        line = row(spacing=SMALL)
        line.addStretch(1)
        self.cancel_button = button(self.tr("&Cancel"))
        self.import_button = button(self.tr("&Import"), "primary")
        self.import_button.setEnabled(False)
        line.addWidget(self.cancel_button)
        line.addWidget(self.import_button)
        inside.addLayout(line)

    def _build_tables(self, inside: QVBoxLayout) -> None:
        self.files = plain_table(
            [
                self.tr("File"),
                self.tr("Template"),
                self.tr("Rows"),
                self.tr("Added"),
                self.tr("Merged"),
                self.tr("Left out"),
                self.tr("Attention"),
            ],
            self.tr("Workbooks"),
        )
        self.hints = label("", "muted", wraps=True)
        self._attention_title = label(self.tr("Needs attention"), "strong")
        self.attention = plain_table(
            [
                self.tr("File"),
                self.tr("Sheet"),
                self.tr("Cell"),
                self.tr("What"),
                self.tr("As it stands there"),
            ],
            self.tr("What needs attention"),
        )
        self.attention.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        inside.addWidget(self.files, 1)
        inside.addWidget(self.hints)
        inside.addWidget(self._attention_title)
        inside.addWidget(self.attention, 2)
        for widget in (self.files, self.hints, self._attention_title, self.attention):
            widget.hide()

    def _connect(self) -> None:
        self.cancel_button.clicked.connect(self.reject)
        self.import_button.clicked.connect(self.do_import)
        self._progressed.connect(self._on_progress)

    # Reading and importing

    def _read(self) -> None:
        paths, cancelled, progressed = self._paths, self._cancelled, self._progressed

        def question(file: AuditFile) -> "ImportPlan":
            from workbench.operations.imports import preview_import

            return preview_import(file, paths=paths, progress=progressed.emit, cancelled=cancelled.is_set)

        self._desk.read_beside(question, self._show_plan, failed=self._on_refused)

    def do_import(self) -> None:
        """Write what the preview shows, as one step that can be undone."""
        plan, desk = self.plan, self._desk
        if plan is None:
            return
        self.import_button.setEnabled(False)
        self.cancel_button.setEnabled(False)
        self.progress.setRange(0, 0)
        self.progress.show()
        self.told.setText(self.tr("Importing…"))

        def operation(file: AuditFile) -> Changes:
            from workbench.operations.imports import import_workbooks

            return import_workbooks(file, plan=plan, actor=desk.actor)

        desk.write(operation, then=self.accept, failed=self._on_refused)

    # Showing

    def _on_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, max(total, 1))
        self.progress.setValue(done)
        name = self._paths[done].name if done < len(self._paths) else ""
        self.told.setText(self.tr("Reading {name}").format(name=name) if name else self.tr("Comparing…"))

    def _show_plan(self, plan: "ImportPlan") -> None:
        self.plan = plan
        self.progress.hide()
        added = sum(report.added for report in plan.files)
        merged = sum(report.merged for report in plan.files)
        left_out = sum(report.left_out for report in plan.files)
        told = self.tr("To add: {added}. Merged with them or with known ones: {merged}. Left out: {left}.")
        self.told.setText(told.format(added=added, merged=merged, left=left_out))
        self._show_files(plan.files)
        self._show_attention(plan.files)
        self.hints.setText("\n".join(filter(None, map(self._hint, plan.files))))
        self.hints.setVisible(bool(self.hints.text()))
        may_import = bool(plan.imported_files) and not self._desk.snapshot.read_only
        self.import_button.setEnabled(may_import)
        self.import_button.setFocus()

    def _show_files(self, reports: Sequence["FileReport"]) -> None:
        fill_table(
            self.files,
            [
                (
                    report.name + (self.tr(" (imported before)") if report.already_imported else ""),
                    f"{report.template} {report.revision}",
                    str(report.rows_read),
                    str(report.added),
                    str(report.merged),
                    str(report.left_out),
                    str(len(report.attention)),
                )
                for report in reports
            ],
        )
        self.files.show()

    def _show_attention(self, reports: Sequence["FileReport"]) -> None:
        rows = [
            (report.name, item.sheet, item.cell, told(item.message), item.raw)
            for report in reports
            for item in report.attention
        ]
        fill_table(self.attention, rows[:_MOST_ATTENTION])
        for widget in (self._attention_title, self.attention):
            widget.setVisible(bool(rows))
        title = self.tr("Needs attention: {n}").format(n=len(rows))
        self._attention_title.setText(title)

    def _hint(self, report: "FileReport") -> str:
        """The declaration's own answers: hints, never taken over."""
        parts = []
        if report.company:
            parts.append(self.tr("by {company}").format(company=report.company))
        if report.effective_date:
            parts.append(self.tr("effective {day}").format(day=report.effective_date))
        if report.minerals_declared:
            minerals = listed(word(mineral) for mineral in report.minerals_declared)
            parts.append(self.tr("declares {minerals}").format(minerals=minerals))
        if report.all_smelters_identified:
            minerals = listed(word(mineral) for mineral in report.all_smelters_identified)
            parts.append(
                self.tr("says that all smelters are identified for {minerals}").format(minerals=minerals)
            )
        return f"{report.name}: {'; '.join(parts)}." if parts else ""

    def _on_refused(self, problem: Problem) -> None:
        if self._cancelled.is_set():
            return
        self.progress.hide()
        self.cancel_button.setEnabled(True)
        self.cancel_button.setText(self.tr("&Close"))
        self.told.setText(told_problem(problem))

    def reject(self) -> None:
        self._cancelled.set()
        super().reject()
