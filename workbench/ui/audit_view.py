"""An open audit: where to go on the left, the page in the middle, the rating now on the right."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module

from PySide6.QtWidgets import QApplication, QWidget

from workbench.errors import Problem
from workbench.ui.checklist.section_page import SectionPage
from workbench.ui.desk import Desk, Snapshot
from workbench.ui.header import Header
from workbench.ui.live.live_panel import LivePanel
from workbench.ui.navigation.navigation import (
    CONDITIONS,
    EVIDENCE,
    FACTS,
    FINDINGS,
    HISTORY,
    ON_SITE,
    OVERVIEW,
    QUALITY,
    REPORTS,
    SOURCES,
    Navigation,
    page_keys,
)
from workbench.ui.settings import load_settings
from workbench.ui.widgets.banner import Banner
from workbench.ui.widgets.page import Page
from workbench.ui.widgets.panes import Panes, Stack
from workbench.ui.widgets.parts import column
from workbench.ui.widgets.tabbing import come_to, tab_stops
from workbench.ui.words import is_fact


class AuditView(QWidget):
    """Only places the pages; each is made when it is shown first."""

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, at_once: bool = True) -> None:
        """Without `at_once` it is empty until its `building` is gone through."""
        super().__init__(parent)
        self.desk = desk
        self._pages: dict[str, Page] = {}
        if at_once:
            for _ in self.building():
                pass

    def building(self) -> Iterator[None]:
        """Build it part by part: between two of them the window can follow its user."""
        inside = column(self, spacing=0)
        self.header = Header()
        self.banner = Banner()
        inside.addWidget(self.header)
        inside.addWidget(self.banner)
        texts = self.desk.snapshot.texts
        self.navigation = Navigation({key: text.title for key, text in texts.sections.items()})
        self._stack = Stack()
        yield
        self.live = LivePanel(self.desk)
        yield
        self.panes = Panes(self.navigation, self._stack, self.live, load_settings().panes)
        yield
        inside.addWidget(self.panes, 1)
        self._on_refreshed(self.desk.snapshot)
        self._connect()
        yield
        first = self._first_page()
        page = self._make(first)
        yield
        self._keep(first, page)
        yield
        self.show_page(first)

    def _connect(self) -> None:
        self.navigation.chosen.connect(self.show_page)
        self.live.place_wanted.connect(self.go_to)
        self.desk.refreshed.connect(self._on_refreshed)
        self.desk.failed.connect(self._on_failed)
        self.desk.tasks.failed.connect(self._on_failed)

    @property
    def keys(self) -> tuple[str, ...]:
        """All pages in order."""
        return page_keys(self.desk.snapshot.edition.sections)

    @property
    def current_key(self) -> str:
        """The page that is shown."""
        return next(key for key, page in self._pages.items() if page is self._stack.currentWidget())

    def page(self, key: str) -> Page:
        """A page; made when it is asked for first."""
        if key not in self._pages:
            self._keep(key, self._make(key))
        return self._pages[key]

    def _keep(self, key: str, page: Page) -> None:
        page.place_wanted.connect(self.go_to)
        self._pages[key] = page
        self._stack.addWidget(page)

    def _make(self, key: str) -> Page:
        if any(rule.section == key for rule in self.desk.snapshot.edition.elements):
            return SectionPage(key, self.desk)
        if key in _PAGES:
            # Pages that first paint does not need are imported when they are shown first.
            module, name = _PAGES[key]
            made: Page = getattr(import_module(f"workbench.ui.{module}"), name)(self.desk)
            return made
        from workbench.ui.checklist.conditions_page import ConditionsPage

        return ConditionsPage(key, self.desk)

    def show_page(self, key: str) -> None:
        """Go to a page; what was typed on the one before is saved."""
        self.desk.flush()
        self._stack.setCurrentWidget(self.page(key))
        self.navigation.select(key)

    def go_to(self, place: str) -> None:
        """Go to a page by its key, to an element by its reference, or to an item (`source:…`)."""
        kind, _, item = place.partition(":")
        section = self._section_of(kind)
        key = section or _PAGE_OF.get(kind, kind)
        self.show_page(key)
        page = self.page(key)
        if section and isinstance(page, SectionPage):
            page.open_element(kind)
        if item:
            page.show_item(item)

    def _section_of(self, ref: str) -> str | None:
        elements = self.desk.snapshot.edition.elements
        return next((rule.section for rule in elements if rule.ref == ref), None)

    def go_to_pane(self, by: int) -> None:
        """Bring the keyboard to the next pane (1) or the one before (-1), to where it was in it last."""
        panes: list[QWidget] = [self.navigation, self.page(self.current_key), self.live]
        here = QApplication.focusWidget()
        outside = -1 if by > 0 else 0
        place = next((at for at, pane in enumerate(panes) if here and pane.isAncestorOf(here)), outside)
        for step in range(1, len(panes) + 1):
            pane = panes[(place + by * step) % len(panes)]
            stops = list(tab_stops(pane))
            last = pane.focusWidget()
            if stops:
                come_to(last if last is not None and last in stops else stops[0])
                return

    def find_source(self) -> None:
        """Go to the sources' filter."""
        from workbench.ui.sources.sources_page import SourcesPage

        self.show_page(SOURCES)
        page = self.page(SOURCES)
        if isinstance(page, SourcesPage):
            page.text.setFocus()
            page.text.selectAll()

    def go_to_next_unanswered(self) -> None:
        """The next open element after the current one, around the end; then the open facts."""
        unanswered = self.desk.snapshot.outcome.unanswered
        place = next((ref for ref in self._refs_from_here() if ref in unanswered), None)
        if place is not None:
            self.go_to(place)
        elif any(is_fact(key) for key in unanswered):
            self.show_page(FACTS)
        else:
            self.banner.tell(self.tr("Every element and every fact is answered."))

    def _refs_from_here(self) -> Iterator[str]:
        refs = [rule.ref for rule in self.desk.snapshot.edition.elements]
        page = self._stack.currentWidget()
        here = refs.index(page.current) + 1 if isinstance(page, SectionPage) else 0
        yield from refs[here:]
        yield from refs[:here]

    def _first_page(self) -> str:
        last = load_settings().pages.get(str(self.desk.snapshot.path.absolute()))
        if last in self.keys:
            return last
        unanswered = self.desk.snapshot.outcome.unanswered
        place = next((self._section_of(key) for key in unanswered if not is_fact(key)), None)
        return place or self.keys[0]

    def _on_refreshed(self, snapshot: Snapshot) -> None:
        self.header.show_snapshot(snapshot)
        self.navigation.show_progress(snapshot)

    def _on_failed(self, problem: Problem) -> None:
        again = self.desk.flush if self.desk.has_unsaved else None
        self.banner.tell_problem(problem, again=again)


_PAGES = {
    OVERVIEW: ("overview.overview_page", "OverviewPage"),
    ON_SITE: ("onsite.onsite_page", "OnSitePage"),
    FACTS: ("basis.facts_page", "FactsPage"),
    SOURCES: ("sources.sources_page", "SourcesPage"),
    EVIDENCE: ("evidence.evidence_page", "EvidencePage"),
    FINDINGS: ("findings.findings_page", "FindingsPage"),
    QUALITY: ("quality.quality_page", "QualityPage"),
    REPORTS: ("reports.reports_page", "ReportsPage"),
    HISTORY: ("history.history_page", "HistoryPage"),
}
# The page on which an item of a kind is shown.
_PAGE_OF = {
    "source": SOURCES,
    "evidence": EVIDENCE,
    "finding": FINDINGS,
    "action": FINDINGS,
    "fact": FACTS,
    "condition": CONDITIONS,
}
