"""Pages and contents at the left, the document in the middle, what is said of it at the right."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QFileDialog,
    QMenu,
    QProgressBar,
    QSpinBox,
    QSplitter,
    QTabWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from workbench.errors import Problem
from workbench.ui.preview.page_list import PageList
from workbench.ui.preview.page_view import Fit, PageView
from workbench.ui.preview.reader import Reader, Source
from workbench.ui.preview.search_box import SearchBox
from workbench.ui.tasks import Tasks
from workbench.ui.theme import MIDDLE, SMALL, TIGHT, scaled
from workbench.ui.widgets.banner import Banner
from workbench.ui.widgets.choosing import choose_new
from workbench.ui.widgets.flow import Flow
from workbench.ui.widgets.parts import button, column, label, row
from workbench.ui.words import tr

if TYPE_CHECKING:
    from workbench.operations.preview import Heading, Hit

_OFFERED = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 4.0)
_PLACE = Qt.ItemDataRole.UserRole
_LEFT, _RIGHT = 216, 330


class Preview(QWidget):
    """Shows a PDF exactly as it is, once told to `open`. `opened` tells that it is there, `saved` of a copy.

    `side` stands beside the pages; `proposal` is the name that a copy is offered under. Without `may_leave`
    there is neither print nor copy: what says “signed by” and is not must not be handed round.
    """

    opened = Signal()
    saved = Signal(object)

    def __init__(
        self,
        tasks: Tasks,
        source: Source,
        *,
        side: QWidget | None = None,
        proposal: Path | None = None,
        may_leave: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._may_leave = may_leave
        self._proposal = proposal or (source if isinstance(source, Path) else Path("report.pdf"))
        self.reader = Reader(tasks, source, self)
        self._build(side)
        self._add_acts()
        self._connect()
        self._show_opened(False)
        self._wait("")
        self._source = source

    def open(self) -> None:
        """Read the document, and show it; `opened` or the reader's `failed` follows."""
        if callable(self._source):
            self._wait(self.tr("The report is being laid out. The first one on a computer takes longer."))
        else:
            self._wait(self.tr("Reading the document…"))
        self.reader.open()

    # Building

    def _build(self, side: QWidget | None) -> None:
        inside = column(self, spacing=SMALL)
        self.banner = Banner()
        self.view = PageView(self.reader)
        self.search = SearchBox(self.reader)
        inside.addLayout(self._bar())
        inside.addWidget(self.banner)
        self.waiting = label("", "muted", wraps=True)
        self.progress = QProgressBar(textVisible=False, minimum=0, maximum=0)
        self.progress.setAccessibleName(self.tr("The document is being read"))
        inside.addWidget(self.waiting)
        inside.addWidget(self.progress)
        self.panes = QSplitter(Qt.Orientation.Horizontal)
        self.panes.setObjectName("gap")
        self.panes.setHandleWidth(SMALL)
        self.panes.setChildrenCollapsible(False)
        self.panes.addWidget(self._left())
        self.panes.addWidget(self.view)
        self.panes.setStretchFactor(1, 1)
        if side is not None:
            self.panes.addWidget(side)
        inside.addWidget(self.panes, 1)
        self.panes.setSizes([scaled(_LEFT), scaled(10 * _LEFT), scaled(_RIGHT)])

    def _left(self) -> QTabWidget:
        self.tabs = QTabWidget()
        self.list = PageList(self.reader)
        self.contents = QTreeWidget()
        self.contents.setHeaderHidden(True)
        self.contents.setAccessibleName(self.tr("Contents"))
        self.tabs.addTab(self.list, self.tr("Pages"))
        self.tabs.addTab(self.contents, self.tr("Contents"))
        self.tabs.setTabEnabled(1, False)
        self.tabs.setAccessibleName(self.tr("Ways through the document"))
        self.tabs.setMaximumWidth(scaled(420))
        return self.tabs

    def _bar(self) -> Flow:
        bar = Flow(spacing=MIDDLE)
        bar.addWidget(self._pages_part())
        bar.addWidget(self._zoom_part())
        bar.addWidget(self.search)
        bar.addWidget(self._file_part())
        return bar

    def _pages_part(self) -> QWidget:
        holder = QWidget()
        line = row(holder, spacing=TIGHT)
        self.page = QSpinBox()
        self.page.setKeyboardTracking(False)
        self.page.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.page.setMinimumWidth(scaled(52))
        self.page.setMinimum(1)
        name = label(self.tr("Pa&ge"))
        name.setTextFormat(Qt.TextFormat.AutoText)
        name.setBuddy(self.page)
        self.page.setAccessibleName(self.tr("Page"))
        self._of = label("", "muted")
        for part in (name, self.page, self._of):
            line.addWidget(part)
        return holder

    def _zoom_part(self) -> QWidget:
        holder = QWidget()
        line = row(holder, spacing=TIGHT)
        self.smaller, self.larger = button("−"), button("+")
        self.smaller.setAccessibleName(self.tr("Zoom out"))
        self.smaller.setToolTip(self.tr("Zoom out (Ctrl+−)"))
        self.larger.setAccessibleName(self.tr("Zoom in"))
        self.larger.setToolTip(self.tr("Zoom in (Ctrl++)"))
        self.zoom = button("100 %")
        self.zoom.setMinimumWidth(scaled(84))
        self.zoom.setMenu(self._zoom_menu())
        for part in (self.smaller, self.zoom, self.larger):
            part.setAutoDefault(False)
            line.addWidget(part)
        return holder

    def _zoom_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("Fit &width")).triggered.connect(partial(self.view.set_fit, Fit.WIDTH))
        menu.addAction(self.tr("Fit &page")).triggered.connect(partial(self.view.set_fit, Fit.PAGE))
        menu.addSeparator()
        for zoom in _OFFERED:
            menu.addAction(_percent(zoom)).triggered.connect(partial(self._set_zoom, zoom))
        return menu

    def _set_zoom(self, zoom: float) -> None:
        self.view.set_zoom(zoom)

    def _file_part(self) -> QWidget:
        holder = QWidget()
        line = row(holder, spacing=TIGHT)
        self.print_button = button(self.tr("&Print…"))
        self.save_button = button(self.tr("&Save a copy…"))
        for part in (self.print_button, self.save_button):
            part.setAutoDefault(False)
            line.addWidget(part)
        holder.setVisible(self._may_leave)
        return holder

    def _add_acts(self) -> None:
        for text, keys, slot in (
            (self.tr("Zoom in"), ("Ctrl++", "Ctrl+="), partial(self.view.zoom_by, 1)),
            (self.tr("Zoom out"), ("Ctrl+-",), partial(self.view.zoom_by, -1)),
            (self.tr("Fit page"), ("Ctrl+0",), partial(self.view.set_fit, Fit.PAGE)),
            (self.tr("Full size"), ("Ctrl+1",), partial(self._set_zoom, 1.0)),
            (self.tr("Fit width"), ("Ctrl+2",), partial(self.view.set_fit, Fit.WIDTH)),
            (self.tr("Next page"), ("Ctrl+PgDown",), partial(self._turn, 1)),
            (self.tr("Previous page"), ("Ctrl+PgUp",), partial(self._turn, -1)),
            (self.tr("Go to page"), ("Ctrl+G",), self._ask_page),
            (self.tr("Search in the document"), ("Ctrl+F",), self._ask_text),
            (self.tr("Next hit"), ("F3",), self.search.go_on),
            (self.tr("Previous hit"), ("Shift+F3",), self.search.go_back),
        ):
            self._add_act(text, keys, slot)
        if self._may_leave:
            self._add_act(self.tr("Print"), ("Ctrl+P",), self.print)
            self._add_act(self.tr("Save a copy"), ("Ctrl+S",), self.ask_to_save)

    def _add_act(self, text: str, keys: tuple[str, ...], slot: Callable[[], object]) -> None:
        act = QAction(text, self)
        act.setShortcuts([QKeySequence(key) for key in keys])
        act.triggered.connect(lambda: slot())
        self.addAction(act)

    def _connect(self) -> None:
        self.reader.opened.connect(self._on_opened)
        self.reader.failed.connect(self._on_failed)
        self.list.chosen.connect(self.view.go_to_page)
        self.view.page_changed.connect(self._on_page)
        self.view.zoomed.connect(self._show_zoom)
        self.page.valueChanged.connect(lambda number: self.view.go_to_page(number - 1))
        self.smaller.clicked.connect(lambda: self.view.zoom_by(-1))
        self.larger.clicked.connect(lambda: self.view.zoom_by(1))
        self.search.wanted.connect(self._on_hit)
        self.contents.itemClicked.connect(self._on_heading)
        self.contents.itemActivated.connect(self._on_heading)
        self.print_button.clicked.connect(self.print)
        self.save_button.clicked.connect(self.ask_to_save)

    # What is shown

    @property
    def pdf(self) -> bytes | None:
        """The bytes that are shown; None while there are none."""
        return self.reader.pdf

    def _wait(self, told: str) -> None:
        """Nothing can be shown yet; an empty text ends it."""
        self.waiting.setText(told)
        self.waiting.setVisible(bool(told))
        self.progress.setVisible(bool(told))

    def _on_opened(self) -> None:
        self._wait("")
        self._show_opened(True)
        count = len(self.reader.looks)
        self.page.setMaximum(count)
        self._of.setText(self.tr("of {n}").format(n=count))
        self._show_contents()
        self._on_page(0)
        self._show_zoom()
        self.view.setFocus()
        self.opened.emit()

    def _on_failed(self, problem: Problem) -> None:
        self._wait("")
        self.banner.tell_problem(problem)

    def _show_opened(self, is_opened: bool) -> None:
        for part in (self.page, self.smaller, self.zoom, self.larger, self.search, self.print_button):
            part.setEnabled(is_opened)
        self.save_button.setEnabled(is_opened)

    def _on_page(self, page: int) -> None:
        self.page.blockSignals(True)
        self.page.setValue(page + 1)
        self.page.blockSignals(False)
        self.list.show_page(page)
        self.search.page = page
        self.view.setAccessibleDescription("")
        self.reader.read(page, self._on_read)

    def _on_read(self, read: tuple[int, str]) -> None:
        """Who listens hears what stands on the page."""
        page, text = read
        if page == self.view.page:
            self.view.setAccessibleDescription(text)

    def _show_zoom(self) -> None:
        told = _percent(self.view.zoom)
        self.zoom.setText(told)
        self.zoom.setAccessibleName(self.tr("Zoom: {percent}").format(percent=told))

    def _on_hit(self, hit: "Hit") -> None:
        self.view.show_hit(hit)

    # Contents

    def _show_contents(self) -> None:
        above: list[QTreeWidgetItem] = []
        for heading in self.reader.headings:
            item = self._line(heading)
            del above[heading.level :]
            if above:
                above[-1].addChild(item)
            else:
                self.contents.addTopLevelItem(item)
            above.append(item)
        self.contents.expandToDepth(0)
        self.tabs.setTabEnabled(1, bool(self.reader.headings))

    def _line(self, heading: "Heading") -> QTreeWidgetItem:
        item = QTreeWidgetItem([heading.title])
        item.setToolTip(0, heading.title)
        item.setData(0, _PLACE, (heading.page, heading.top))
        return item

    def _on_heading(self, item: QTreeWidgetItem) -> None:
        page, top = item.data(0, _PLACE)
        if page is not None:
            self.view.go_to_page(page, top)

    # Acts

    def _turn(self, by: int) -> None:
        self.view.go_to_page(self.view.page + by)

    def _ask_page(self) -> None:
        self.page.setFocus()
        self.page.selectAll()

    def _ask_text(self) -> None:
        self.search.text.setFocus()
        self.search.text.selectAll()

    def print(self) -> None:
        """Ask for a printer and the pages."""
        from workbench.ui.preview.printing import Printing

        pdf = self.reader.opened_pdf
        if pdf is not None:
            Printing(self._tasks, pdf, self.banner, self, title=self._proposal.stem).ask(self.view.page)

    def ask_to_save(self) -> QFileDialog | None:
        """Ask where to, and put exactly these bytes there."""
        if self.pdf is None:
            return None
        return choose_new(
            self,
            self.tr("Save a copy"),
            self.tr("PDF (*.pdf)"),
            lambda paths: self._save(paths[0]),
            suffix="pdf",
            proposal=self._proposal,
        )

    def _save(self, target: Path) -> None:
        pdf = self.pdf
        if pdf is None:
            return

        def saved(_: None) -> None:
            self.banner.tell(self.tr("A copy lies at {path}.").format(path=target))
            self.saved.emit(target)

        def failed(problem: Problem) -> None:
            self.banner.tell_problem(problem, again=lambda: self._save(target))

        self._tasks.on_files(lambda: _saved(pdf, target), saved, failed=failed)

    def close_document(self) -> None:
        """Let go of the file; called when the preview goes."""
        self.reader.close()


def _percent(zoom: float) -> str:
    return tr("{n} %").format(n=round(zoom * 100))


def _saved(pdf: bytes, target: Path) -> None:
    from workbench.operations.preview import save_previewed

    save_previewed(pdf, target=target, force=True)  # the file dialog has asked
