"""What nobody signs, made of the audit as it stands: looked at, or written."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from workbench.audit.choices import DocumentKind, ReportChoices
from workbench.audit.records import Actor
from workbench.errors import Problem
from workbench.store.audit_file import AuditFile
from workbench.ui.desk import Desk, Snapshot
from workbench.ui.issuing.languages import report_language
from workbench.ui.issuing.places import proposed_report
from workbench.ui.issuing.templates import remembered_template
from workbench.ui.widgets.choosing import stands
from workbench.ui.words import tr

if TYPE_CHECKING:
    from workbench.operations.issuing import Draft
    from workbench.ui.preview.side import Note

Failed = Callable[[Problem], None]


def usual_choices(desk: Desk, kind: DocumentKind = DocumentKind.FINDINGS) -> ReportChoices:
    """In the language and the look of the last one."""
    language = report_language(desk.snapshot.edition)
    return ReportChoices(kind=kind, language=language, template=remembered_template())


def preview_document(
    desk: Desk,
    parent: QWidget,
    choices: ReportChoices,
    *,
    failed: Failed | None = None,
    then: Callable[[], None] | None = None,
) -> None:
    """Show it, from where it can be saved and printed; `then` is told when it is there to be seen."""
    desk.flush()

    def show(draft: "Draft") -> None:
        from workbench.ui.preview.preview_dialog import PreviewDialog

        PreviewDialog(
            desk.tasks,
            draft.lay_out,
            parent,
            title=name_of(choices),
            note=_note(choices, desk.snapshot, draft.copy_of),
            proposal=proposed_document(desk.snapshot, choices),
        ).show()
        if then is not None:
            then()

    desk.read(lambda file: read(file, desk.actor, choices), show, failed=failed)


def write_document(
    desk: Desk, choices: ReportChoices, target: Path, told: Callable[[Path], None], *, failed: Failed
) -> None:
    """Write it over what is there; `told` gets where it lies."""
    desk.flush()

    def lay_out(draft: "Draft") -> None:
        desk.tasks.on_files(lambda: draft.write(target, force=True), lambda _: told(target), failed=failed)

    desk.read(lambda file: read(file, desk.actor, choices), lay_out, failed=failed)


def read(file: AuditFile, actor: Actor, choices: ReportChoices) -> "Draft":
    """All that it says; on the worker of the audit."""
    import workbench.ui.preview.preview_dialog  # noqa: F401 - here, rather than on the window's thread
    from workbench.operations.issuing import read_draft  # heavy: not before it is needed

    return read_draft(file, actor=actor, choices=choices)


def kind_words() -> dict[DocumentKind, str]:
    """What each document is called."""
    return {
        DocumentKind.ACKNOWLEDGEMENT: tr("Acknowledgement of findings (one page)"),
        DocumentKind.PLAN: tr("Corrective action plan"),
        DocumentKind.FINDINGS: tr("Findings report"),
    }


def name_of(choices: ReportChoices) -> str:
    """A title for it."""
    names = {
        DocumentKind.ACKNOWLEDGEMENT: tr("Acknowledgement of findings"),
        DocumentKind.PLAN: tr("Corrective action plan"),
        DocumentKind.FINDINGS: tr("Draft of the report"),
    }
    if not choices.withheld:
        return names[choices.kind]
    return tr("Redacted copy: {document}").format(document=kind_words()[choices.kind])


def proposed_document(snapshot: Snapshot, choices: ReportChoices) -> Path:
    """Beside the audit, called like its report; a name that is free."""
    if choices.may_be_signed:
        return proposed_report(snapshot, draft=True)
    words = {
        DocumentKind.ACKNOWLEDGEMENT: tr("acknowledgement"),
        DocumentKind.PLAN: tr("action plan"),
        DocumentKind.FINDINGS: tr("report"),
    }
    parts = [proposed_report(snapshot).stem, words[choices.kind]]
    if choices.withheld:
        parts.append(tr("redacted"))
    return _free(snapshot.path.parent, " - ".join(parts))


def _free(folder: Path, name: str) -> Path:
    target, number = folder / f"{name}.pdf", 1
    while stands(target):
        number += 1
        target = folder / f"{name} {number}.pdf"
    return target


def _note(choices: ReportChoices, snapshot: Snapshot, copy_of: str | None) -> "Note":
    from workbench.ui.preview.side import Note

    title, told = _told(choices, copy_of)
    return Note(title, told.format(file=snapshot.path.name, n=snapshot.entries, digest=copy_of))


def _told(choices: ReportChoices, copy_of: str | None) -> tuple[str, str]:
    if choices.withheld and copy_of:
        told = tr(
            "A copy of the report that was issued from {file}, with SHA-256 {digest}. Names are found as the "
            "audit knows them; read it before you hand it on."
        )
        return tr("A redacted copy"), told
    if choices.withheld:
        told = tr(
            "Made of {file} as it stands now; it is a copy of no issued report. Names are found as the audit "
            "knows them; read it before you hand it on."
        )
        return tr("A redacted copy"), told
    if choices.kind is DocumentKind.ACKNOWLEDGEMENT:
        told = tr(
            "The findings of {file} as they stand now, with {n} entries in its journal, on one page to be "
            "signed by hand. Print or save it from here."
        )
        return tr("For the closing meeting"), told
    if choices.kind is DocumentKind.PLAN:
        told = tr("The plan of {file} as it stands now, with {n} entries in its journal. Nobody signs it.")
        return tr("The plan by itself"), told
    told = tr(
        "The report of {file} as it stands now, with {n} entries in its journal. Nobody signed it, and every "
        "page says so. What is changed in the audit from now on is not in it."
    )
    return tr("A draft"), told
