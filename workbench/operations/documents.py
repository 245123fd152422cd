"""Turn an audit into a document and a document into an audit."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from workbench.audit.deadlines import orphans, plan_due
from workbench.audit.findings import findings
from workbench.audit.outcome import Outcome
from workbench.audit.records import Actor
from workbench.audit.said import Said
from workbench.criteria.loader import find_edition, texts
from workbench.criteria.model import Edition
from workbench.errors import UnusableInput, WrongUsage
from workbench.exchange.document import ReadDocument, read_document, write_document
from workbench.exchange.spreadsheets import Beside, findings_table, write_csv, write_xlsx
from workbench.operations.audits import made_beside, open_audit
from workbench.operations.document_evidence import (
    attach_file,
    named_evidence,
    without_files,
    write_files,
)
from workbench.operations.outputs import refuse_existing, write_whole
from workbench.operations.ratings import own_edition, rate
from workbench.store.audit_file import AuditFile


def create_from_document(
    path: Path, *, document: Path, actor: Actor, passphrase: str | None = None, force: bool = False
) -> AuditFile:
    """An audit with everything that a JSON document says, evidence files included; all of it or nothing."""
    read, edition = _read(document)
    records = replace(read.records, evidence=without_files(read.records.evidence, read.evidence_files))
    with made_beside(path, force=force) as made:
        file = AuditFile.create(made, edition=edition, records=records, actor=actor, passphrase=passphrase)
        with file:
            _attach(file, read, document=document, actor=actor)
    return open_audit(path, passphrase=passphrase)


def _read(document: Path) -> tuple[ReadDocument, Edition]:
    try:
        data = document.read_bytes()
    except OSError as error:
        reason = error.strerror or "the system refused"
        raise UnusableInput(
            Said("{path} could not be read: {reason}.", path=document, reason=reason),
            "Check the name.",
        ) from error
    read = read_document(data, folder=document.parent)
    try:
        edition = find_edition(read.records.criterion)
    except WrongUsage as error:
        raise UnusableInput(
            Said("{path}: criterion: {what}", path=document, what=error.what), error.next_step
        ) from error
    elements = [element.ref for element in edition.elements]
    return read_document(data, folder=document.parent, elements=elements), edition


def _attach(file: AuditFile, read: ReadDocument, *, document: Path, actor: Actor) -> None:
    evidence = {item.id: item for item in read.records.evidence}
    if not read.evidence_files:
        return
    with file.unit(Said("Attach the evidence of {name}", name=document.name), actor=actor) as unit:
        for id_, path in read.evidence_files.items():
            attach_file(unit, evidence[id_], path)


def export_document(file: AuditFile, *, target: Path, force: bool = False) -> None:
    """Write the JSON document; kept evidence goes into a folder beside it, which the document points to.

    Of a photo the copy goes that says nothing of where it was taken.
    """
    refuse_existing(target, force=force)
    records = file.records()
    folder = target.with_name(f"{target.stem}.evidence")
    evidence, files = named_evidence(records.evidence, folder.name)
    if files:
        write_files(file, files, folder, force=force)
    write_whole(target, write_document(replace(records, evidence=evidence)), force=force)


def export_findings(file: AuditFile, *, target: Path, force: bool = False, as_of: date | None = None) -> None:
    """Write findings and plan to a .csv or .xlsx file."""
    suffix = target.suffix.lower()
    if suffix not in (".csv", ".xlsx"):
        raise WrongUsage(
            Said("{name} is of no format that is known.", name=target.name), "Choose .json, .csv or .xlsx."
        )
    day, actions = as_of or date.today(), file.actions()
    outcome, edition = rate(file, as_of=day), own_edition(file)
    found = findings(outcome, file.answers(), actions)
    beside = Beside(
        titles=_titles(edition),
        seen=_seen(outcome),
        suggested={ref: one.suggested for ref, one in outcome.elements.items() if one.suggested},
        disagreements={one.condition: one.text for one in file.disagreements()},
        plan_due=plan_due(file.engagement()),
        responses=file.responses(),
        evidence=file.evidence(),
        left=orphans(actions, found),
        as_of=day,
    )
    rows = findings_table(found, beside)
    content = write_csv(rows) if suffix == ".csv" else write_xlsx(rows, _about(file, outcome, day))
    write_whole(target, content, force=force)


def _titles(edition: Edition) -> dict[str, str]:
    told = texts(edition)
    elements = {ref: element.title for ref, element in told.elements.items()}
    return elements | {id_: condition.title for id_, condition in told.conditions.items()}


def _seen(outcome: Outcome) -> dict[str, str]:
    """What the serious conditions rest on."""
    coverage, conflict = outcome.coverage, outcome.conflict
    counts = f"{coverage.undocumented} of {coverage.total} sources lack documented due diligence"
    unknown = f", {coverage.unknown} more are not known yet" if coverage.unknown else ""
    return {
        coverage.id: f"{counts}{unknown}; the limit is {coverage.limit_percent} %.",
        conflict.id: f"Confirmed conflict sources that are not excused: {len(conflict.sources)}.",
    }


def _about(file: AuditFile, outcome: Outcome, day: date) -> list[tuple[str, str]]:
    """Whose findings these are, and how the audit stands on that day."""
    facility, engagement, edition = file.facility(), file.engagement(), own_edition(file)
    closing = engagement.closing_meeting
    reports = file.issued_reports()
    told = [
        ("Facility", facility.name),
        ("Address", facility.address),
        ("Country", facility.country),
        ("Criterion", f"{edition.code} {texts(edition).title}"),
        ("Edition", f"VAP {edition.version}, RBA Code {edition.rba_code}"),
        ("Report number", engagement.report_number),
        ("Kind of audit", engagement.kind.value if engagement.kind else None),
        ("Closing meeting", closing.isoformat() if closing else None),
        ("Lead auditor", engagement.lead_auditor),
        ("Rating", outcome.rating.value if outcome.rating else None),
        ("Rating at sign-off", outcome.rating_at_signoff.value if outcome.rating_at_signoff else None),
        ("Status", outcome.status.value),
        ("Issued report (SHA-256)", reports[-1].sha256 if reports else "none"),
        ("As of", day.isoformat()),
    ]
    return [(name, value or "") for name, value in told]


def export(file: AuditFile, *, target: Path, force: bool = False) -> None:
    """Write the audit in the format that the target's name asks for."""
    if target.suffix.lower() == ".json":
        export_document(file, target=target, force=force)
    else:
        export_findings(file, target=target, force=force)
