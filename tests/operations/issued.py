"""What issuing a report leaves in an audit, without the report: laying it out takes seconds."""

from hashlib import sha256

from workbench.audit.records import Actor, IssuedReport
from workbench.audit.said import Said
from workbench.store.audit_file import AuditFile


def issue(file: AuditFile, actor: Actor, content: bytes = b"a report") -> IssuedReport:
    """Record that these bytes were issued."""
    head = file.head()
    report = IssuedReport(
        id=sha256(content).hexdigest()[:32],
        sha256=sha256(content).hexdigest(),
        size=len(content),
        file_name="r.pdf",
        signer="Sample Auditor",
        fingerprint="ab" * 32,
        anchored_sequence=head.sequence,
        anchored_head=head.hash,
    )
    with file.unit(Said("Issue {name}", name="r.pdf"), actor=actor, undoable=False) as unit:
        unit.put(report)
    return report
