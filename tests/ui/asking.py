"""Short ways to what a test looks at."""

from pathlib import Path

from workbench.audit.records import Answer
from workbench.store.audit_file import AuditFile
from workbench.ui.audit_view import AuditView
from workbench.ui.checklist.element_form import ElementForm
from workbench.ui.checklist.section_page import SectionPage
from workbench.ui.sources.sources_page import SourcesPage


def section_page(view: AuditView, key: str) -> SectionPage:
    view.show_page(key)
    page = view.page(key)
    assert isinstance(page, SectionPage)
    return page


def element_form(view: AuditView, ref: str) -> ElementForm:
    view.go_to(ref)
    form = section_page(view, ref[0]).cards[ref].form
    assert form is not None
    return form


def sources_page(view: AuditView) -> SourcesPage:
    view.show_page("sources")
    page = view.page("sources")
    assert isinstance(page, SourcesPage)
    return page


def stored_answer(path: Path, ref: str) -> Answer:
    """What a second reader finds in the file."""
    with AuditFile.open(path, read_only=True) as file:
        return file.answers().get(ref, Answer(element=ref))
