"""The bundled sample audit, and the whole main job on it from the first answer to the signed report."""

import secrets
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from resources import resource
from workbench.audit.choices import ReportChoices
from workbench.audit.enums import DueDiligence, Mineral, Rating
from workbench.audit.records import Actor
from workbench.audit.said import Said
from workbench.errors import CannotWrite
from workbench.exchange.workbooks.sample_writer import SampleRow, write_sample_cmrt
from workbench.operations.answers import note_observation, rate_element
from workbench.operations.documents import create_from_document
from workbench.operations.identities import new_identity
from workbench.operations.imports import import_workbooks, preview_import
from workbench.operations.issuing import issue_report, read_draft
from workbench.operations.outputs import write_whole
from workbench.operations.sources import mark_due_diligence
from workbench.operations.verifying import verify_report
from workbench.store.audit_file import AuditFile

SAMPLE_AUDITOR = Actor(name="Sample Auditor (fictitious)", firm="Example Assurance", role="Lead auditor")

_OPEN_ANSWERS = {
    "2.d": "Sample data: the escalation procedure names three steps with terms of 30, 60 and 90 days; "
    "two supplier cases of this year were followed to their end.",
    "2.e": "Sample data: inquiries, reminders and reviews of the last two cycles were traced from the "
    "procedure to the records kept on them.",
}
_DECLARED = (
    (Mineral.TIN, "CID900901", "Example Tin Refining (fictitious)", "Malaysia"),
    (Mineral.TUNGSTEN, "CID900902", "Example Tungsten Powders (fictitious)", "Austria"),
    (Mineral.GOLD, "CID900903", "Example Gold Refinery (fictitious)", "Japan"),
    (Mineral.TANTALUM, "CID900904", "Example Tantalum Works (fictitious)", "Estonia"),
)


@dataclass(frozen=True, slots=True)
class DemoFiles:
    """Where the main job leaves its files."""

    audit: Path
    report: Path
    workbook: Path
    identity: Path
    certificate: Path
    passphrase: Path


def create_sample(path: Path, *, actor: Actor = SAMPLE_AUDITOR) -> AuditFile:
    """A copy of the bundled sample: a fictitious facility with two elements still open."""
    return create_from_document(path, document=resource("sample", "sample.json"), actor=actor)


def sample_report(template: Path | None = None) -> bytes:
    """A draft of the sample's report in a template's look; the audit behind it is gone again."""
    choices = ReportChoices(template=template)
    with tempfile.TemporaryDirectory(prefix="workbench-") as folder:
        with create_sample(Path(folder) / "sample.audit") as file:
            draft = read_draft(file, actor=SAMPLE_AUDITOR, choices=choices)
        return draft.lay_out()


def run_demo(
    folder: Path, *, actor: Actor = SAMPLE_AUDITOR, tell: Callable[[str], None] = lambda _line: None
) -> dict[str, Any]:
    """The whole main job in a new or empty folder; returns the verdict on the report it ends in."""
    files = _lay_out(folder)
    with create_sample(files.audit, actor=actor) as audit:
        tell(f"Sample audit: {files.audit}")
        _answer_what_is_open(audit, actor)
        _import_a_declaration(audit, files.workbook, actor)
        tell(f"Imported: {files.workbook}")
        passphrase = _make_identity(files)
        tell(f"Identity for this demo only: {files.identity} (its passphrase lies beside it: worthless)")
        issue_report(
            audit, target=files.report, identity_path=files.identity, passphrase=passphrase, actor=actor
        )
        tell(f"Signed report: {files.report}")
        return verify_report(files.report, audit=audit, trust=[files.certificate])


def _lay_out(folder: Path) -> DemoFiles:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        filled = any(folder.iterdir())
    except OSError as error:
        raise CannotWrite(
            Said("{folder} cannot be used as a folder.", folder=folder), "Choose another one."
        ) from error
    if filled:
        raise CannotWrite(Said("{folder} is not empty.", folder=folder), "Choose a new or an empty folder.")
    return DemoFiles(
        audit=folder / "sample.audit",
        report=folder / "report.pdf",
        workbook=folder / "sample-cmrt.xlsx",
        identity=folder / "identity.p12",
        certificate=folder / "identity.pem",
        passphrase=folder / "identity.passphrase",
    )


def _answer_what_is_open(audit: AuditFile, actor: Actor) -> None:
    for ref, observation in _OPEN_ANSWERS.items():
        rate_element(audit, ref=ref, rating=Rating.CONFORMANCE, actor=actor)
        note_observation(audit, ref=ref, text=observation, actor=actor)


def _import_a_declaration(audit: AuditFile, workbook: Path, actor: Actor) -> None:
    """Import what a supplier might send; the demo's auditor has seen the due diligence on it."""
    rows = [SampleRow(mineral, cid, name, country) for mineral, cid, name, country in _DECLARED]
    write_sample_cmrt(workbook, rows, company="Example Components Ltd (fictitious)")
    plan = preview_import(audit, paths=[workbook])
    import_workbooks(audit, plan=plan, actor=actor)
    added = [source.id for source in plan.sources]
    mark_due_diligence(audit, ids=added, due_diligence=DueDiligence.DOCUMENTED, actor=actor)


def _make_identity(files: DemoFiles) -> str:
    passphrase = secrets.token_urlsafe(12)
    write_whole(files.passphrase, f"{passphrase}\n".encode(), private=True)
    new_identity(name=SAMPLE_AUDITOR.name, out=files.identity, passphrase=passphrase)
    return passphrase
