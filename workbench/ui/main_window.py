"""The window: places the start page or an open audit, the menus and the strip at the bottom.

Only what the first paint shows is imported at the top; the rest comes in where it is used.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QMenu, QStatusBar, QWidget

from workbench.errors import CannotWrite, FileInUse, Problem, WrongPassphrase
from workbench.ui import theme
from workbench.ui.report_acts import ReportActs
from workbench.ui.settings import keep_settings, load_settings, remember_page
from workbench.ui.tasks import Tasks
from workbench.ui.widgets.parts import column

if TYPE_CHECKING:
    from workbench.audit.records import Actor
    from workbench.store.audit_file import AuditFile
    from workbench.ui.audit_view import AuditView
    from workbench.ui.backing_up import BackingUp
    from workbench.ui.desk import Snapshot
    from workbench.ui.foot import Foot

_SIZE = QSize(1440, 900)
_SMALLEST = QSize(1080, 640)
_BETWEEN_PARTS_MS = 1  # not 0, which would come before what the user does
_UNTIL_OPEN_MS = 20


class MainWindow(QMainWindow):
    """One audit at a time. `settled` tells that everything is loaded that the first act needs."""

    settled = Signal()

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._actor: Actor | None = None
        self.view: AuditView | None = None
        self.foot: Foot | None = None
        self._was_painted = False
        self._has_settled = False
        self._to_open: Callable[[], None] | None = None
        self._is_opening = False
        self._awaited: Path | None = None
        self._may_close = False
        self._backing_up: BackingUp | None = None
        self.reports = ReportActs(self, tasks)
        self._build_menus()
        self.setMinimumSize(_SMALLEST)
        self._take_place()

    def _take_place(self) -> None:
        """Where the window stood last, if that is still on a screen."""
        self.resize(_SIZE.boundedTo(self.screen().availableSize()).expandedTo(_SMALLEST))
        usual = self.geometry()
        noted = QByteArray.fromBase64(load_settings().place.encode())
        seen = any(
            screen.availableGeometry().intersected(self.frameGeometry()).width() >= _SMALLEST.width() // 2
            for screen in (QGuiApplication.screens() if self.restoreGeometry(noted) else ())
        )
        if not seen:
            self.setWindowState(Qt.WindowState.WindowNoState)
            self.setGeometry(usual)

    def _remember_place(self) -> None:
        place = bytes(self.saveGeometry().toBase64().data()).decode()
        panes = self.view.panes.widths if self.view is not None else load_settings().panes
        keep_settings(load_settings()._replace(place=place, panes=panes))

    @property
    def actor(self) -> Actor:
        """Who audits."""
        if self._actor is None:
            from workbench.operations.person import acting_person

            self._actor = acting_person(None)
        return self._actor

    # Menus

    def _build_menus(self) -> None:
        file = self.menuBar().addMenu(self.tr("&File"))
        self._add(file, self.tr("&New audit…"), self.new_audit, QKeySequence.StandardKey.New)
        self._add(file, self.tr("&Open…"), self.choose_audit, QKeySequence.StandardKey.Open)
        self._add(file, self.tr("Open the &sample"), self.open_sample)
        self._add(file, self.tr("Carry &forward from an audit…"), self.carry_forward)
        self._add(file, self.tr("New from a doc&ument…"), self.new_from_document)
        file.addSeparator()
        self._for_audit = [
            self._add(file, self.tr("Save a co&py…"), self.save_copy),
            self._add(file, self.tr("&Back up now"), self.back_up_now),
            self._add(file, self.tr("&Close audit"), self.close_audit, "Ctrl+W"),
        ]
        file.addSeparator()
        self._for_audit += [
            self._add(file, self.tr("Pre&view the report"), self.reports.preview_draft, "Ctrl+P"),
            self._add(file, self.tr("Export &draft…"), self.reports.export_draft, "Ctrl+E"),
            self._add(file, self.tr("&Acknowledgement of findings"), self.reports.preview_acknowledgement),
            self._add(file, self.tr("Other docu&ments…"), self.reports.other_documents),
        ]
        self._issue = self._add(file, self.tr("Sign && &issue…"), self.reports.issue)
        self._report_languages = file.addMenu(self.tr("Report lan&guage"))
        self._report_languages.aboutToShow.connect(self._offer_report_languages)
        self._for_audit.append(self._report_languages.menuAction())
        self._for_audit += [
            self._add(file, self.tr("Export the findings as a c&redential…"), self.reports.export_credential),
            self._add(file, self.tr("Export the criterion as a ca&talogue…"), self.reports.export_catalogue),
        ]
        self._add(file, self.tr("Print a blank chec&klist…"), self.print_blank_checklist)
        file.addSeparator()
        self._add(file, self.tr("&Who is auditing…"), self.ask_person)
        self._add(file, self.tr("S&ettings…"), self.ask_settings, "Ctrl+,")
        self._add(file, self.tr("&Quit"), self.close, QKeySequence.StandardKey.Quit)
        edit = self.menuBar().addMenu(self.tr("&Edit"))
        self.undo_action = self._add(edit, self.tr("&Undo"), self.undo, QKeySequence.StandardKey.Undo)
        self.redo_action = self._add(edit, self.tr("&Redo"), self.redo, "Ctrl+Shift+Z")
        self.undo_action.setObjectName("undo")
        self.redo_action.setObjectName("redo")
        edit.addSeparator()
        self._add(edit, self.tr("&Command palette…"), self.open_palette, "Ctrl+K")
        reports = self.menuBar().addMenu(self.tr("&Reports"))
        self._add(reports, self.tr("Open a &report…"), self.reports.open_report, "Ctrl+Shift+O")
        self._add(reports, self.tr("&Check a report…"), self.reports.check_report)
        self._add(reports, self.tr("C&ountersign a report…"), self.reports.countersign_report)
        self._add(reports, self.tr("&Time-stamp a report…"), self.reports.stamp_report)
        self._stamp_journal = self._add(
            reports, self.tr("Time-stamp the &journal…"), self.reports.stamp_journal
        )
        reports.addSeparator()
        self._add(reports, self.tr("Trusted c&ertificates…"), partial(self.ask_settings, "trusted"))
        self._go = self.menuBar().addMenu(self.tr("&Go"))
        helping = self.menuBar().addMenu(self.tr("&Help"))
        self._add(helping, self.tr("&Help on this page"), self.show_help, "F1")
        self._show_actions(None)

    def _offer_report_languages(self) -> None:
        self.reports.offer_languages(self._report_languages)

    def _add(
        self,
        menu: QMenu,
        text: str,
        slot: Callable[[], object],
        keys: QKeySequence.StandardKey | str | None = None,
    ) -> QAction:
        action = QAction(self)
        action.setText(text)  # told to it at once, PySide would first make its picture of all icons
        if keys is not None:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda: slot())
        menu.addAction(action)
        return action

    def _build_go(self, view: AuditView) -> None:
        from workbench.ui import finding
        from workbench.ui.navigation.shortcuts import PAGE_KEYS

        self._go.clear()
        after = self._add(self._go, self.tr("&Next unanswered"), view.go_to_next_unanswered)
        after.setShortcuts([QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")])
        self._add(self._go, self.tr("&Search…"), partial(finding.search, view), "/")
        self._add(self._go, self.tr("F&ind here"), partial(finding.find, view), QKeySequence.StandardKey.Find)
        self._add(self._go, self.tr("&Find a source"), self.find_source)
        self._add(self._go, self.tr("Next &pane"), partial(view.go_to_pane, 1), "F6")
        self._add(self._go, self.tr("Pre&vious pane"), partial(view.go_to_pane, -1), "Shift+F6")
        self._go.addSeparator()
        for key in view.keys:
            text = view.navigation.entry(key).text().replace("&", "&&")
            self._add(self._go, text, partial(view.show_page, key), PAGE_KEYS.get(key))

    def _show_actions(self, snapshot: Snapshot | None) -> None:
        may_write = snapshot is not None and not snapshot.read_only
        for action in self._for_audit:
            action.setEnabled(snapshot is not None)
        self._issue.setEnabled(may_write)
        self._stamp_journal.setEnabled(may_write)
        self._go.menuAction().setEnabled(snapshot is not None)
        undo = snapshot.undo_label if snapshot else None
        redo = snapshot.redo_label if snapshot else None
        self.undo_action.setText(self.tr("&Undo “{step}”").format(step=undo) if undo else self.tr("&Undo"))
        self.redo_action.setText(self.tr("&Redo “{step}”").format(step=redo) if redo else self.tr("&Redo"))
        has_unsaved = self.view is not None and self.view.desk.has_unsaved
        self.undo_action.setEnabled(may_write and (undo is not None or has_unsaved))
        self.redo_action.setEnabled(may_write and redo is not None)

    def _on_unsaved_changed(self, _has: bool) -> None:
        if self.view is not None:
            self._show_actions(self.view.desk.snapshot)

    # The start page

    def show_start(self) -> None:
        """Show what there is while no audit is open."""
        from workbench.ui import settings
        from workbench.ui.start.start_page import StartPage
        from workbench.ui.widgets.banner import Banner

        holder = QWidget()
        inside = column(holder, spacing=0)
        self.start_banner = Banner()
        self.start = StartPage()
        inside.addWidget(self.start_banner)
        inside.addWidget(self.start, 1)
        self.start.new_wanted.connect(self.new_audit)
        self.start.open_wanted.connect(self.choose_audit)
        self.start.sample_wanted.connect(self.open_sample)
        self.start.carry_wanted.connect(self.carry_forward)
        self.start.document_wanted.connect(self.new_from_document)
        self.start.person_wanted.connect(self.ask_person)
        self.start.settings_wanted.connect(self.ask_settings)
        self.start.report_wanted.connect(self.reports.open_report)
        self.start.check_wanted.connect(self.reports.check_report)
        self.start.countersign_wanted.connect(self.reports.countersign_report)
        self.start.chosen.connect(self.open_path)
        self.start.forgotten.connect(settings.forget_audit)
        self.start.show_person(self.actor)
        self.start.show_last(load_settings().last_audits, self._tasks)
        self._tell_backup_trouble()
        self.setCentralWidget(holder)
        self.setWindowTitle(self.tr("Audit workbench"))

    def _tell_backup_trouble(self) -> None:
        """A backup went wrong behind an audit that was closed."""
        known = load_settings()
        if known.backup_trouble and self.view is None:
            self.start_banner.tell(known.backup_trouble)
            keep_settings(known._replace(backup_trouble=""))

    def ask_person(self) -> None:
        """Ask who audits."""
        from workbench.operations.person import configured_person
        from workbench.ui.start.person_dialog import PersonDialog

        PersonDialog(configured_person(), self.take_person, self).open()

    def take_person(self, person: Actor) -> None:
        """Act as this person from now on."""
        self._actor = person
        if self.view is not None:
            self.view.desk.actor = person
        else:
            self.start.show_person(person)

    # Opening

    def new_audit(self) -> None:
        """Ask for a new audit; the open one stays until it is there."""
        from workbench.ui.start.new_audit_dialog import NewAuditDialog

        NewAuditDialog(self._tasks, self.actor, self._take_made, self).open()

    def carry_forward(self) -> None:
        """Ask for an earlier audit, and for the new one that begins with what it says."""
        from workbench.ui.start.file_acts import CarryingForward

        CarryingForward(self._tasks, self.actor, self._take_made, self._tell, self).ask()

    def new_from_document(self) -> None:
        """Ask for a document, and make an audit of it."""
        from workbench.ui.start.document_dialog import DocumentDialog

        DocumentDialog(self._tasks, self.actor, self._take_made, self).open()

    def _take_made(self, file: AuditFile) -> None:
        """Show an audit that was made; where somebody stays with the one that is open, let go of it."""
        self._replace(lambda: self.adopt(file), stay=file.close)

    def choose_audit(self) -> None:
        """Ask for an audit to open."""
        from workbench.ui.widgets.choosing import choose_existing

        choose_existing(
            self,
            self.tr("Open an audit"),
            self.tr("Audits (*.audit)"),
            lambda paths: self.open_path(paths[0]),
        )

    def open_sample(self) -> None:
        """Open the copy of the bundled sample in the user's data folder, made when it is asked for first."""
        from workbench.ui.settings import data_folder

        path = data_folder() / "sample.audit"
        self._open_in_place(path, lambda: open_sample(path), self._tell)

    def open_path(self, path: Path, *, passphrase: str | None = None, read_only: bool = False) -> None:
        """Open an audit in place of the one that is open."""
        from workbench.operations.audits import open_audit

        self._open_in_place(
            path,
            lambda: open_audit(path, passphrase=passphrase, read_only=read_only),
            lambda problem: self.tell_refused(problem, path),
        )

    def _open_in_place(
        self, path: Path, opened: Callable[[], AuditFile], refused: Callable[[Problem], None]
    ) -> None:
        """Open and show, once: a second click while that goes on asks for nothing else."""

        def begin() -> None:
            if self._awaited != path:
                self._awaited, self._is_opening = path, True
                self._tasks.on_store(lambda: _read_or_closed(opened()), show, failed=fail)

        def show(got: tuple[AuditFile, Snapshot]) -> None:
            self._awaited, self._is_opening = None, False
            self._adopt(*got)

        def fail(problem: Problem) -> None:
            self._awaited, self._is_opening = None, False
            refused(problem)

        if self._awaited != path:
            self._replace(begin)

    def tell_refused(self, problem: Problem, path: Path) -> None:
        """Say why an audit did not open, and offer what may help."""
        if isinstance(problem, WrongPassphrase):
            self._ask_passphrase(path, problem)
        elif isinstance(problem, FileInUse | CannotWrite):
            self._offer_read_only(path, problem)
        else:
            self._tell(problem)

    def _ask_passphrase(self, path: Path, problem: Problem) -> None:
        from PySide6.QtWidgets import QInputDialog, QLineEdit

        from workbench.ui.telling import told_problem

        dialog = QInputDialog(self)
        dialog.setWindowTitle(self.tr("Passphrase"))
        dialog.setLabelText(told_problem(problem))
        dialog.setTextEchoMode(QLineEdit.EchoMode.Password)
        dialog.textValueSelected.connect(lambda text: self.open_path(path, passphrase=text))
        dialog.open()

    def _offer_read_only(self, path: Path, problem: Problem) -> None:
        from PySide6.QtWidgets import QMessageBox

        from workbench.ui.telling import told

        box = QMessageBox(
            QMessageBox.Icon.Information, self.tr("Open an audit"), told(problem.what), parent=self
        )
        box.setInformativeText(told(problem.next_step))
        box.addButton(self.tr("Open &read-only"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.accepted.connect(lambda: self.open_path(path, read_only=True))
        box.open()

    def open_first(self, path: Path, opened: Callable[[Path], AuditFile]) -> None:
        """Show at once what a glance at an audit tells; `opened` opens it when that was painted."""
        from workbench.ui.first_sight import FirstSight

        self._to_open = lambda: self._open_behind(path, opened)
        self.setCentralWidget(FirstSight(path))
        self.statusBar()  # its place is kept

    def _open_behind(self, path: Path, opened: Callable[[Path], AuditFile]) -> None:
        """Open and read on the worker, and show part by part: the window answers all the while."""
        self._is_opening = True

        def read(file: AuditFile) -> None:
            remembered = load_settings().compare_with
            self._tasks.on_store(
                lambda: self._showing(*_read_or_closed(file, remembered)),
                self._show_part,
                failed=refused,
            )

        def refused(problem: Problem) -> None:
            self._is_opening = False
            self.show_start()
            self.tell_refused(problem, path)

        self._tasks.on_store(lambda: _opened_and_prepared(path, opened), read, failed=refused)

    def _show_part(self, parts: Iterator[None]) -> None:
        if next(parts, self) is not self:
            QTimer.singleShot(_BETWEEN_PARTS_MS, lambda: self._show_part(parts))
            return
        self._is_opening = False
        self._was_painted = False  # what was painted was a first sight
        self.update()

    def adopt(self, file: AuditFile) -> None:
        """Show an audit that was opened."""
        from workbench.ui.desk import take_snapshot

        self._adopt(file, take_snapshot(file, None))

    def _adopt(self, file: AuditFile, snapshot: Snapshot) -> None:
        for _ in self._showing(file, snapshot):
            pass
        if self._was_painted:
            self._on_first_paint()

    def _showing(self, file: AuditFile, snapshot: Snapshot) -> Iterator[None]:
        """Show an audit, part by part; each takes little enough that nobody waits for it."""
        from workbench.ui.desk import Desk

        remembered = load_settings().compare_with
        desk = Desk(
            file,
            tasks=self._tasks,
            actor=self.actor,
            compare_with=remembered,
            snapshot=snapshot,
            parent=self,
        )
        yield
        from workbench.ui.audit_view import AuditView

        yield
        self.style()  # at its first use PySide makes its picture of all that a style is
        yield
        view = AuditView(desk, at_once=False)
        yield from view.building()
        yield
        self.setUpdatesEnabled(False)  # its layout settles in two rounds: painted once, after them
        try:
            self.view = view
            self._place(view)
            yield
            yield
        finally:
            self.setUpdatesEnabled(True)

    def _place(self, view: AuditView) -> None:
        """Put an audit's view in the middle, and join it with the menus."""
        from workbench.ui import settings
        from workbench.ui.foot import Foot

        desk = view.desk
        self.setCentralWidget(view)
        self.foot = Foot(desk)
        self.setStatusBar(self.foot)
        view.header.preview_wanted.connect(self.reports.preview_draft)
        view.header.issue_wanted.connect(self.reports.issue)
        desk.refreshed.connect(self._show_actions)
        desk.unsaved_changed.connect(self._on_unsaved_changed)
        self._build_go(view)
        self._offer_report_languages()
        self._show_actions(desk.snapshot)
        path = desk.snapshot.path
        self.setWindowTitle(f"{desk.snapshot.facility.name or path.stem} — {path.name}")
        settings.remember_audit(path)
        QTimer.singleShot(0, view, lambda: self._begin_backing_up(view))

    def _begin_backing_up(self, view: AuditView) -> None:
        from workbench.ui.backing_up import BackingUp

        self._backing_up = BackingUp(view.desk, view)
        self._backing_up.failed.connect(view.banner.tell_problem)

    def _tell(self, problem: Problem) -> None:
        banner = self.view.banner if self.view is not None else self.start_banner
        banner.tell_problem(problem)

    # Closing an audit

    def close_audit(self) -> None:
        """Back to the start page."""
        self._replace(lambda: None)

    def _replace(self, then: Callable[[], None], *, stay: Callable[[], None] = lambda: None) -> None:
        """Close the open audit, when all is saved, and go on; `stay` where somebody would lose text by it."""
        if self._is_opening:
            QTimer.singleShot(_UNTIL_OPEN_MS, lambda: self._replace(then, stay=stay))
            return
        if self.view is None:
            then()
            return
        self._finish(lambda: self._let_go(then), stay=stay)

    def _finish(self, then: Callable[[], None], *, stay: Callable[[], None] = lambda: None) -> None:
        """Save all that was typed, then go on; where that fails, ask."""
        if self.view is None:
            then()
            return
        desk = self.view.desk
        desk.finish(lambda: self._ask_to_lose(then, stay) if desk.has_unsaved else then())

    def _ask_to_lose(self, then: Callable[[], None], stay: Callable[[], None]) -> None:
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(
            QMessageBox.Icon.Warning,
            self.tr("Not saved"),
            self.tr("What you typed last is not in the file."),
            parent=self,
        )
        box.setInformativeText(self.tr("Stay, and copy it or try again; or close and lose it."))
        staying = box.addButton(self.tr("&Stay"), QMessageBox.ButtonRole.RejectRole)
        box.addButton(self.tr("&Close and lose it"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(staying)
        box.buttonClicked.connect(lambda button: stay() if button is staying else then())
        box.open()

    def _let_go(self, then: Callable[[], None]) -> None:
        view = self.view
        if view is None:
            then()
            return
        self._remember_place()
        remember_page(view.desk.snapshot.path, view.current_key)
        if self._backing_up is not None:
            self._backing_up.at_closing(self._tell_backup_trouble)
        self.view = self.foot = self._backing_up = None
        self.setStatusBar(QStatusBar())
        self.statusBar().hide()
        self.show_start()
        self._show_actions(None)
        view.desk.close(then)
        view.deleteLater()
        view.desk.deleteLater()

    # Acting on the open audit

    def undo(self) -> None:
        """Take the last step back."""
        if self.view is not None:
            self.view.desk.undo()

    def redo(self) -> None:
        """Do the step again that was taken back."""
        if self.view is not None:
            self.view.desk.redo()

    def find_source(self) -> None:
        """Go to the sources' filter."""
        if self.view is not None:
            self.view.find_source()

    def save_copy(self) -> None:
        """Copy the audit to a place of one's choice."""
        if self.view is not None:
            from workbench.ui.start.file_acts import SavingCopy

            SavingCopy(self.view.desk, self, self.view.banner).ask()

    def back_up_now(self) -> None:
        """Back up at once; where no place is set, ask for one."""
        from workbench.ui.backing_up import backup_folder

        if backup_folder() is None:
            self.ask_settings("backups")
        elif self.view is not None and self._backing_up is not None:
            self._backing_up.tell_next(self.view.banner.tell)
            self.view.desk.finish(self._backing_up.now)

    def ask_settings(self, page: str = "") -> None:
        """Who audits, how it looks, where backups go, with what is signed, and what new audits begin with."""
        from workbench.ui.preferences.settings_dialog import SettingsDialog

        dialog = SettingsDialog(self._tasks, page, self)
        dialog.person_changed.connect(self.take_person)
        dialog.looks_changed.connect(_wear)
        dialog.open()

    def open_palette(self) -> None:
        """List every act of the program."""
        from workbench.ui.palette.palette import open_palette

        open_palette(self, self.view)

    def show_help(self) -> None:
        """Show the help for where one is."""
        from workbench.ui import finding

        finding.show_help(self, self.view)

    def print_blank_checklist(self) -> None:
        """Write a checklist to fill in by hand."""
        from workbench.ui.checklist.blank_dialog import BlankDialog

        edition = self.view.desk.snapshot.edition if self.view is not None else None
        BlankDialog(self._tasks, edition, self.tell_written, self._tell, self).open()

    def tell_written(self, told: str) -> None:
        """Say what was done, on top of what is shown."""
        banner = self.view.banner if self.view is not None else self.start_banner
        banner.tell(told)

    # Qt's own

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride and _is_typed(event):
            event.accept()
            return True
        if event.type() is QEvent.Type.Paint and not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self._on_first_paint)
        return super().event(event)

    def _on_first_paint(self) -> None:
        """What first paint does not wait for: opening, then what the first act needs."""
        if self._to_open is not None:
            open_it, self._to_open = self._to_open, None
            open_it()
            return
        if self.view is None or self.view.desk.snapshot.read_only:
            self._settle()
        else:
            self.view.desk.prepare(self._settle)
        if self.view is not None:
            self.view.desk.start_comparing()
            self.view.desk.check_chain()
            self.view.desk.make_search()

    def _settle(self) -> None:
        if not self._has_settled:
            self._has_settled = True
            self.settled.emit()

    def ask_person_at_first_start(self) -> None:
        """Nobody was named on this computer yet."""
        from workbench.operations.person import configured_person

        if configured_person() is None:
            self.ask_person()

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Tab goes round as things are laid out."""
        from workbench.ui.widgets.tabbing import go_on

        return go_on(self, forward=is_next) or super().focusNextPrevChild(is_next)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._is_opening:
            event.ignore()
            QTimer.singleShot(_UNTIL_OPEN_MS, self.close)
            return
        if self._may_close or self.view is None:
            self._remember_place()
            for dialog in self.findChildren(QDialog):
                dialog.close()
            self.hide()  # a backup that is being made is waited for
            self._tasks.stop()
            event.accept()
            return
        event.ignore()
        self._finish(lambda: self._let_go(self._close_now))

    def _close_now(self) -> None:
        self._may_close = True
        QTimer.singleShot(0, self.close)  # Qt ignores a close within a close


def _is_typed(event: QKeyEvent) -> bool:
    from workbench.ui.single_keys import is_typed  # it knows every kind of field

    return is_typed(event)


def _opened_and_prepared(path: Path, opened: Callable[[Path], AuditFile]) -> AuditFile:
    """Open an audit, and import here what reads and rates it, rather than on the window's thread."""
    from workbench.operations import ratings, trail  # noqa: F401 - importing is what is wanted

    return opened(path)


def _read_or_closed(file: AuditFile, remembered: str | None = None) -> tuple[AuditFile, Snapshot]:
    """An audit and what it says; one that cannot be read is let go of, so that others may have it."""
    from workbench.ui.desk import take_first_snapshot, take_snapshot

    try:
        if remembered is None:
            return file, take_snapshot(file, None)
        return file, take_first_snapshot(file, remembered)
    except BaseException:
        file.close()
        raise


def open_sample(path: Path) -> AuditFile:
    """The copy of the bundled sample at `path`, made when it is not there."""
    from workbench.operations.audits import open_audit

    if path.exists():
        return open_audit(path)
    from workbench.operations.sample import create_sample

    path.parent.mkdir(parents=True, exist_ok=True)
    return create_sample(path)


def dress(application: QApplication) -> None:
    """Give the application its font and colours, now and when the system changes its own."""
    wear_settings(application)
    if application.property("follows"):
        return  # asked for a second time
    application.setProperty("follows", True)
    hints = application.styleHints()
    hints.colorSchemeChanged.connect(lambda: wear_settings(application))
    hints.accessibility().contrastPreferenceChanged.connect(lambda: wear_settings(application))


def _wear() -> None:
    application = QApplication.instance()
    if isinstance(application, QApplication):
        wear_settings(application)


def wear_settings(application: QApplication) -> None:
    """Look as the settings say."""
    known = load_settings()
    asked = known.appearance if known.appearance in set(theme.Appearance) else theme.Appearance.SYSTEM
    theme.apply(application, appearance=theme.Appearance(asked), text_size=known.text_size)
