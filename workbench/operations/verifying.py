"""Tell whether a report is the one that was issued."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from workbench.audit.records import IssuedReport
from workbench.errors import UnusableInput
from workbench.signing.verdict import AuditKnowledge, KnownIssue, Verdict, judge
from workbench.signing.verify import Anchor, Examination, examine
from workbench.store.audit_file import AuditFile
from workbench.store.journal import JournalEntry


def verify_report(
    report: Path, *, audit: AuditFile | None = None, trust: Sequence[Path] = ()
) -> dict[str, Any]:
    """The verdict as `verify` prints it. No network; the audit is only read."""
    examination = examine(
        _read(report), trusted=[_read(certificate) for certificate in trust], now=datetime.now(UTC)
    )
    verdict = judge(examination, _knowledge(audit, examination.anchor) if audit else None)
    return {
        "verdict": verdict.word.value,
        "reason": verdict.reason,
        "signatures": [signature.as_json() for signature in examination.signatures],
        "from_audit": verdict.from_audit,
        "later_entries": _later_entries(audit, examination, verdict) if audit else [],
    }


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        reason = error.strerror or "the system refused"
        raise UnusableInput(
            f"{path} could not be read: {reason}.", "Check the name and the folder."
        ) from error


def _knowledge(audit: AuditFile, anchor: Anchor | None) -> AuditKnowledge:
    return AuditKnowledge(
        issued=tuple(_known(report) for report in audit.issued_reports()),
        objection=_anchor_objection(audit, anchor),
    )


def _known(report: IssuedReport) -> KnownIssue:
    return KnownIssue(
        sha256=report.sha256, size=report.size, signed=True, final=report.final, countersigned_sha256s=()
    )


def _anchor_objection(audit: AuditFile, anchor: Anchor | None) -> str | None:
    """What speaks against the audit's journal being the one that the report was made from."""
    if anchor is None:
        return None
    if anchor.audit_id != audit.audit_id:
        return "the report was made from another audit"
    entries = audit.journal(after=anchor.sequence - 1, limit=1)
    if not entries or entries[0].hash != anchor.head:
        return "the audit's journal was rewritten since the report was issued"
    return None


def _later_entries(audit: AuditFile, examination: Examination, verdict: Verdict) -> list[dict[str, Any]]:
    anchor = examination.anchor
    if anchor is None or not verdict.from_audit:
        return []
    issuing = {report.id for report in audit.issued_reports() if report.sha256 == examination.sha256}
    return [_entry(entry) for entry in audit.journal(after=anchor.sequence) if not issuing & entry.ids]


def _entry(entry: JournalEntry) -> dict[str, Any]:
    return {"sequence": entry.sequence, "at": entry.at, "who": entry.who, "what": entry.what}
