"""What a list says, before it is kept: read beside the window, its name and date confirmed by the user."""

import threading
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import (
    QCompleter,
    QFormLayout,
    QHeaderView,
    QLineEdit,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from workbench.audit.enums import ListKind
from workbench.errors import Problem, WrongUsage
from workbench.operations.lists import (
    CahraListRead,
    StatusListRead,
    load_list,
    preview_cahra_list,
    preview_status_list,
)
from workbench.store.audit_file import AuditFile
from workbench.ui.desk import Desk
from workbench.ui.sources.tables import fill_table, plain_table
from workbench.ui.telling import told, told_problem
from workbench.ui.theme import MIDDLE, SMALL
from workbench.ui.widgets.countries import country_text
from workbench.ui.widgets.dates import DayField
from workbench.ui.widgets.dialog import Dialog
from workbench.ui.widgets.parts import button, column, label, row
from workbench.ui.words import word

_MOST_SHOWN = 500


class ListDialog(Dialog):
    """Reads at once; `Load` keeps the list; closing before that changes nothing."""

    def __init__(self, desk: Desk, kind: ListKind, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._kind = kind
        self._path = path
        self._cancelled = threading.Event()
        self.list_read: StatusListRead | CahraListRead | None = None
        self._build()
        self._connect()
        self._read()

    # Building

    def _build(self) -> None:
        is_status = self._kind is ListKind.STATUS
        self.setWindowTitle(self.tr("Load a status list") if is_status else self.tr("Load a CAHRA list"))
        self.resize(760, 600)
        inside = column(self, margins=(20, 18, 20, 16), spacing=MIDDLE)
        self.told = label(self.tr("Reading {name}").format(name=self._path.name), "strong", wraps=True)
        inside.addWidget(self.told)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 0)
        self.progress.setAccessibleName(self.tr("Progress of reading"))
        inside.addWidget(self.progress)
        note = (
            self.tr("What it says is shown beside the sources as a hint. It never changes due diligence.")
            if is_status
            else self.tr("A country on it is a hint to look closer, never a verdict.")
        )
        inside.addWidget(label(note, "muted", wraps=True))
        self._build_form(inside)
        self._build_tables(inside, is_status=is_status)
        self._build_foot(inside)

    def _build_form(self, inside: QVBoxLayout) -> None:
        self.form = QFormLayout()
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.form.setVerticalSpacing(SMALL)
        self.name, self.published, self.version, self.status = (
            QLineEdit(),
            DayField(),
            QLineEdit(),
            QLineEdit(),
        )
        self.name.setPlaceholderText(self.tr("Who publishes it and what it lists; versions share a name"))
        self.status.setPlaceholderText(self.tr("Such as Conformant or Active"))
        self.form.addRow(self.tr("&Name"), self.name)
        self.form.addRow(self.tr("&Date of the list"), self.published)
        self.form.addRow(self.tr("&Version"), self.version)
        self.form.addRow(self.tr("&Status of all on it"), self.status)
        self.form.setRowVisible(self.status, False)
        inside.addLayout(self.form)

    def _build_tables(self, inside: QVBoxLayout, *, is_status: bool) -> None:
        headings = (
            [self.tr("Smelter ID"), self.tr("Mineral"), self.tr("Name"), self.tr("Status"), self.tr("Until")]
            if is_status
            else [self.tr("Country"), self.tr("Areas"), self.tr("Minerals")]
        )
        self.entries = plain_table(headings, self.tr("Entries of the list"))
        self.entries.horizontalHeader().setStretchLastSection(False)
        self.entries.horizontalHeader().setSectionResizeMode(
            2 if is_status else 1, QHeaderView.ResizeMode.Stretch
        )
        self.attention_title = label("", "strong")
        self.attention = plain_table(
            [self.tr("Place"), self.tr("What"), self.tr("As it stands there")], self.tr("What was left out")
        )
        self.attention.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        inside.addWidget(self.entries, 3)
        inside.addWidget(self.attention_title)
        inside.addWidget(self.attention, 1)
        self.attention_title.hide()
        self.attention.hide()

    def _build_foot(self, inside: QVBoxLayout) -> None:
        self.error = label("", "error", wraps=True)
        self.error.hide()
        inside.addWidget(self.error)
        line = row(spacing=SMALL)
        line.addStretch(1)
        self.cancel_button = button(self.tr("&Cancel"))
        self.load_button = button(self.tr("&Load"), "primary")
        self.load_button.setEnabled(False)
        line.addWidget(self.cancel_button)
        line.addWidget(self.load_button)
        inside.addLayout(line)

    def _connect(self) -> None:
        self.cancel_button.clicked.connect(self.reject)
        self.load_button.clicked.connect(self.load)

    # Reading and keeping

    def _read(self) -> None:
        path, is_cancelled = self._path, self._cancelled.is_set
        preview = preview_status_list if self._kind is ListKind.STATUS else preview_cahra_list

        def question(file: AuditFile) -> tuple[StatusListRead | CahraListRead, list[str]]:
            read = preview(path, cancelled=is_cancelled)
            return read, [one.name for one in file.loaded_lists() if one.kind is self._kind]

        self._desk.read_beside(question, lambda found: self._show_read(*found), failed=self._on_refused)

    def _show_read(self, read: StatusListRead | CahraListRead, names: Sequence[str]) -> None:
        self.list_read = read
        self.progress.hide()
        sentence = self.tr("{file}: {n} entries from {rows} rows, {left} left out.")
        left_out = len(read.attention)
        self.told.setText(
            sentence.format(file=read.file, n=len(read.rows), rows=read.rows_read, left=left_out)
        )
        known = list(dict.fromkeys(names))
        self.name.setCompleter(QCompleter(QStringListModel(known, self), self))
        proposed = read.name if isinstance(read, CahraListRead) else ""
        self.name.setText(proposed or Path(read.file).stem)
        self.published.show_day(read.published)
        self.version.setText(read.version or "")
        if isinstance(read, StatusListRead):
            self.form.setRowVisible(self.status, not read.says_status)
            self.status.setText(read.status)
        fill_table(self.entries, _entries(read)[:_MOST_SHOWN])
        self._show_attention(read)
        self.load_button.setEnabled(not self._desk.snapshot.read_only)
        (self.name if read.published else self.published).setFocus()

    def _show_attention(self, read: StatusListRead | CahraListRead) -> None:
        rows = [(one.cell, told(one.message), one.raw) for one in read.attention[:_MOST_SHOWN]]
        fill_table(self.attention, rows)
        self.attention_title.setText(self.tr("Left out: {n}").format(n=len(read.attention)))
        self.attention_title.setVisible(bool(rows))
        self.attention.setVisible(bool(rows))

    def load(self) -> None:
        """Keep the list in the audit, as one step that can be undone."""
        read, desk = self.list_read, self._desk
        if read is None:
            return
        try:
            published = self._entered_day()
        except Problem as problem:
            self._tell(problem)
            return
        name, version, status = self.name.text(), self.version.text(), self.status.text()
        self.load_button.setEnabled(False)
        desk.write(
            lambda file: load_list(
                file,
                read=read,
                name=name,
                published=published,
                version=version,
                status=status,
                actor=desk.actor,
            ),
            then=self.accept,
            failed=self._tell,
        )

    def _entered_day(self) -> date:
        published = self.published.day()
        if published is None:
            raise WrongUsage(
                self.tr("The list does not say when it was published."),
                self.tr("Enter its date: a hint without a date is worth nothing."),
            )
        return published

    def _tell(self, problem: Problem) -> None:
        self.error.setText(told_problem(problem))
        self.error.show()
        self.load_button.setEnabled(self.list_read is not None)

    def _on_refused(self, problem: Problem) -> None:
        if self._cancelled.is_set():
            return
        self.progress.hide()
        self.cancel_button.setText(self.tr("&Close"))
        self.told.setText(told_problem(problem))

    def reject(self) -> None:
        self._cancelled.set()
        super().reject()


def _entries(read: StatusListRead | CahraListRead) -> list[tuple[str, ...]]:
    if isinstance(read, CahraListRead):
        return [(country_text(one.country), one.areas or "–", one.minerals) for one in read.rows]
    return [
        (
            one.smelter_id,
            word(one.mineral) if one.mineral else "",
            one.name or "",
            one.status,
            one.valid_until or "",
        )
        for one in read.rows
    ]
