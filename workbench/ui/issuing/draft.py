"""Look at a draft of the report, or export it, in any state of the audit."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from workbench.audit.choices import DocumentKind
from workbench.errors import Problem
from workbench.ui.desk import Desk
from workbench.ui.issuing.documents import preview_document, usual_choices, write_document
from workbench.ui.issuing.languages import report_language
from workbench.ui.issuing.places import proposed_report
from workbench.ui.languages import known_languages
from workbench.ui.widgets.banner import Banner
from workbench.ui.widgets.choosing import choose_new
from workbench.ui.words import tr


def export_draft(desk: Desk, parent: QWidget, banner: Banner) -> QFileDialog:
    """Ask where to (also whether what is there is replaced), write it, and tell where it lies."""
    return choose_new(
        parent,
        tr("Export a draft in {language}").format(language=_named(report_language(desk.snapshot.edition))),
        tr("PDF (*.pdf)"),
        lambda paths: _write(desk, banner, paths[0]),
        suffix="pdf",
        proposal=proposed_report(desk.snapshot, draft=True),
    )


def preview_draft(desk: Desk, parent: QWidget, banner: Banner) -> None:
    """Show the report as it stands, marked as a draft; from there it can be saved."""
    again = partial(preview_draft, desk, parent, banner)
    preview_document(desk, parent, usual_choices(desk), failed=_refused(banner, again))


def preview_acknowledgement(desk: Desk, parent: QWidget, banner: Banner) -> None:
    """Show the page for the closing meeting; from there it can be printed."""
    again = partial(preview_acknowledgement, desk, parent, banner)
    choices = usual_choices(desk, DocumentKind.ACKNOWLEDGEMENT)
    preview_document(desk, parent, choices, failed=_refused(banner, again))


def _write(desk: Desk, banner: Banner, target: Path) -> None:
    banner.tell(tr("Writing the draft… The first report on a computer takes longer."))
    write_document(
        desk,
        usual_choices(desk),
        target,
        lambda path: banner.tell(tr("The draft lies at {path}").format(path=path)),
        failed=_refused(banner, lambda: _write(desk, banner, target)),
    )


def _refused(banner: Banner, again: Callable[[], None]) -> Callable[[Problem], None]:
    return lambda problem: banner.tell_problem(problem, again=again)


def _named(language: str) -> str:
    return dict(known_languages())[language]
