"""Look at a draft of the report, or export it, in any state of the audit."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from workbench.audit.choices import ReportChoices
from workbench.audit.records import Actor
from workbench.errors import Problem
from workbench.store.audit_file import AuditFile
from workbench.ui.desk import Desk, Snapshot
from workbench.ui.issuing.languages import report_language
from workbench.ui.issuing.places import proposed_report
from workbench.ui.languages import known_languages
from workbench.ui.widgets.banner import Banner
from workbench.ui.widgets.choosing import choose_new
from workbench.ui.words import tr

if TYPE_CHECKING:
    from workbench.operations.issuing import Draft
    from workbench.ui.preview.side import Note


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
    desk.flush()

    def show(draft: "Draft") -> None:
        from workbench.ui.preview.preview_dialog import PreviewDialog

        PreviewDialog(
            desk.tasks,
            draft.lay_out,
            parent,
            title=tr("Draft of the report"),
            note=_note(desk.snapshot),
            proposal=proposed_report(desk.snapshot, draft=True),
        ).show()

    again = partial(preview_draft, desk, parent, banner)
    language = report_language(desk.snapshot.edition)
    desk.read(lambda file: _read(file, desk.actor, language), show, failed=_refused(banner, again))


def _note(snapshot: Snapshot) -> "Note":
    from workbench.ui.preview.side import Note

    told = tr(
        "The report of {file} as it stands now, with {n} entries in its journal. Nobody signed it, and every "
        "page says so. What is changed in the audit from now on is not in it."
    )
    return Note(tr("A draft"), told.format(file=snapshot.path.name, n=snapshot.entries))


def _write(desk: Desk, banner: Banner, target: Path) -> None:
    desk.flush()
    banner.tell(tr("Writing the draft… The first report on a computer takes longer."))
    refused = _refused(banner, lambda: _write(desk, banner, target))

    def lay_out(draft: "Draft") -> None:
        desk.tasks.on_files(lambda: draft.write(target, force=True), told, failed=refused)

    def told(_written: None) -> None:
        banner.tell(tr("The draft lies at {path}").format(path=target))

    language = report_language(desk.snapshot.edition)
    desk.read(lambda file: _read(file, desk.actor, language), lay_out, failed=refused)


def _refused(banner: Banner, again: Callable[[], None]) -> Callable[[Problem], None]:
    return lambda problem: banner.tell_problem(problem, again=again)


def _named(language: str) -> str:
    return dict(known_languages())[language]


def _read(file: AuditFile, actor: Actor, language: str) -> "Draft":
    import workbench.ui.preview.preview_dialog  # noqa: F401 - here, rather than on the window's thread
    from workbench.operations.issuing import read_draft  # heavy: not before it is needed

    return read_draft(file, actor=actor, choices=ReportChoices(language=language))
