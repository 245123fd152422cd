"""The firm's template: choosing the file, and what comes of it at once; the last one is remembered."""

from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPixmap
from PySide6.QtWidgets import QFileDialog, QWidget

from workbench.errors import Problem
from workbench.ui.issuing.places import PathField
from workbench.ui.settings import keep_settings, load_settings
from workbench.ui.tasks import Tasks
from workbench.ui.telling import told_problem
from workbench.ui.theme import MIDDLE, SMALL, scaled
from workbench.ui.widgets.choosing import Chosen, choose_existing, choose_new
from workbench.ui.widgets.elided import Elided
from workbench.ui.widgets.parts import button, column, label, row, selectable

_LOGO = QSize(110, 32)
_SWATCH = 18


class Look(NamedTuple):
    """What a template says, ready to be shown."""

    firm: str
    colour: str
    logo: QImage | None


def remembered_template() -> Path | None:
    """The one that reports wear, or None for the program's own look."""
    known = load_settings().report_template
    return Path(known) if known else None


def remember_template(path: Path | None) -> None:
    """The next reports wear it too."""
    known = load_settings()
    told = str(path) if path else ""
    if known.report_template != told:
        keep_settings(known._replace(report_template=told))


class TemplateField(QWidget):
    """A template to type or choose, or none; below it what it says, or what is wrong in it.

    One that can be used is remembered. `changed` tells that another one was entered, `checked` whether it can
    be used.
    """

    changed = Signal()
    checked = Signal(bool)

    def __init__(self, tasks: Tasks, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._folder = tasks, folder
        self._build()
        self._connect()
        remembered = remembered_template()
        if remembered is not None:
            self.field.show_path(remembered)

    def _build(self) -> None:
        inside = column(self, spacing=SMALL)
        self.field = PathField(self.tr("Template"), ask=self._ask, suffix="toml", folder=self._folder)
        self.field.setAccessibleName(self.tr("Template"))
        self.field.line.setPlaceholderText(self.tr("None: reports look as the program makes them"))
        inside.addWidget(self.field)
        line = row(spacing=MIDDLE)
        self._swatch, self.firm, self._logo = label(), Elided(role="muted"), label()
        for part in (self._swatch, self._logo, self.firm):
            line.addWidget(part)
            part.hide()
        self.example = button(self.tr("Write an example…"), "link")
        self.example.setAutoDefault(False)
        line.addWidget(self.example)
        line.addStretch(1)
        inside.addLayout(line)
        self.fault = selectable(label("", "error", wraps=True))
        self.fault.setAccessibleName(self.tr("What is wrong in the template"))
        self.fault.hide()
        inside.addWidget(self.fault)
        self.setFocusProxy(self.field)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _connect(self) -> None:
        self.field.line.textChanged.connect(self._on_text)
        self.field.line.editingFinished.connect(self.look)
        self.example.clicked.connect(lambda: self.ask_example())

    @property
    def path(self) -> Path | None:
        """What was entered; None for the program's own look."""
        return self.field.path

    def _on_text(self) -> None:
        self._clear()
        self.changed.emit()
        if self.path is None or not self.field.line.isModified():  # chosen, and not being typed
            self.look()

    def look(self) -> None:
        """Read what was entered, and show what it says."""
        path = self.path
        self._clear()
        if path is None:
            remember_template(None)
            self.checked.emit(True)
            return
        self._tasks.on_files(
            partial(_look, path), partial(self._show, path), failed=partial(self._refuse, path)
        )

    def _show(self, path: Path, look: Look) -> None:
        if path != self.path:
            return  # another one was entered meanwhile
        remember_template(path)
        self._clear()
        self._show_swatch(look.colour)
        self.firm.setText(look.firm)
        self.firm.setVisible(bool(look.firm))
        if look.logo is not None:
            self._logo.setPixmap(QPixmap.fromImage(look.logo))
            self._logo.setAccessibleName(self.tr("Logo"))
            self._logo.show()
        self.checked.emit(True)

    def _show_swatch(self, colour: str) -> None:
        side = scaled(_SWATCH)
        pixmap = QPixmap(side, side)
        pixmap.fill(QColor(colour))
        self._swatch.setPixmap(pixmap)
        told = self.tr("Colour {colour}").format(colour=colour)
        self._swatch.setToolTip(told)
        self._swatch.setAccessibleName(told)
        self._swatch.show()

    def _refuse(self, path: Path, problem: Problem) -> None:
        if path == self.path:
            self.tell_fault(problem)
            self.checked.emit(False)

    def tell_fault(self, problem: Problem) -> None:
        """Say what is wrong."""
        self.fault.setText(told_problem(problem))
        self.fault.show()

    def _clear(self) -> None:
        for part in (self._swatch, self._logo, self.firm, self.fault):
            part.hide()

    # Choosing

    def _ask(self, then: Chosen) -> QFileDialog:
        return choose_existing(
            self,
            self.tr("Choose a template"),
            self.tr("Templates (*.toml);;All files (*)"),
            then,
            folder=self.path.parent if self.path else self._folder,
        )

    def ask_example(self) -> QFileDialog:
        """Ask where to write an example; it is used from then on."""
        return choose_new(
            self,
            self.tr("Write an example of a template"),
            self.tr("Templates (*.toml)"),
            lambda paths: self._write_example(paths[0]),
            suffix="toml",
            proposal=self._folder / "template.toml",
        )

    def _write_example(self, target: Path) -> None:
        self._tasks.on_files(partial(_example, target), lambda _: self._take(target), failed=self.tell_fault)

    def _take(self, path: Path) -> None:
        if path == self.path:
            self.look()
        else:
            self.field.show_path(path)


def _look(path: Path) -> Look:
    from workbench.operations.templates import load_template  # heavy: not before it is needed

    brand = load_template(path)
    logo = None if brand.logo is None else QImage.fromData(brand.logo)
    if logo is not None:
        keep = Qt.AspectRatioMode.KeepAspectRatio
        logo = logo.scaled(_LOGO, keep, Qt.TransformationMode.SmoothTransformation)
    return Look(brand.firm, brand.colour, logo)


def _example(target: Path) -> None:
    from workbench.operations.templates import write_example_template

    write_example_template(target, force=True)
