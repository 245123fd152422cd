"""What travels in a report: the audit as a document, which makes the same audit again; no interview."""

import json
from dataclasses import replace
from pathlib import Path

import jsonschema

from tests.cli.documents import AuditOf, Run, a_document
from tests.judges import attached_to, text_on_pages
from workbench.audit.records import Actor, AuditRecords, Interview
from workbench.exchange.document import document_schema
from workbench.operations.audits import open_audit
from workbench.operations.interviews import add_interview, note_interview
from workbench.operations.sample import create_sample
from workbench.store.audit_file import AuditFile

CANARY = "canary-41cc was said behind closed doors"
SOMEBODY = Actor(name="Example Auditor", firm="Example Assurance")


def records_of(path: Path) -> AuditRecords:
    with open_audit(path) as audit:
        return audit.records()


def test_that_the_document_in_a_report_makes_the_same_audit_again(run: Run, tmp_path: Path) -> None:
    first, report, again = (tmp_path / name for name in ("first.audit", "report.pdf", "again.audit"))
    create_sample(first).close()
    assert run("report", first, "-o", report).code == 0
    document = attached_to(report.read_bytes())["findings.json"]
    jsonschema.Draft202012Validator(document_schema()).validate(json.loads(document))
    (tmp_path / "findings.json").write_bytes(document)
    made = run("new", again, "--from", tmp_path / "findings.json")
    assert (made.code, made.err) == (0, "")
    assert comparable(records_of(again)) == comparable(records_of(first))


def comparable(records: AuditRecords) -> AuditRecords:
    """Without what is a file's own affair: the ids of actions and samples, and the files behind evidence."""
    return replace(
        records,
        actions=tuple(replace(one, id="") for one in records.actions),
        samplings=tuple(replace(one, id="") for one in records.samplings),
        sources=tuple(sorted(records.sources, key=lambda one: one.id)),
        evidence=tuple(replace(one, file=None, sha256=None, size=None) for one in records.evidence),
    )


def test_that_no_word_of_an_interview_is_in_a_report_or_in_what_travels_in_it(
    run: Run, audit_of: AuditOf, tmp_path: Path
) -> None:
    path, report = audit_of(a_document()), tmp_path / "report.pdf"
    with open_audit(path) as audit:
        _interview(audit)
    assert run("report", path, "-o", report).code == 0
    attached = attached_to(report.read_bytes())
    assert set(attached) == {"findings.json", "audit-anchor.json"}
    assert b"W-01" in attached["findings.json"]
    assert not [name for name, content in attached.items() if b"canary" in content]
    said = text_on_pages(report.read_bytes())
    assert ("W-01" in said, "canary" in said) == (True, False)


def _interview(audit: AuditFile) -> None:
    add_interview(audit, interview=Interview(role="Buyer", group="Purchasing"), actor=SOMEBODY)
    note_interview(audit, code="W-01", text=CANARY, actor=SOMEBODY)
