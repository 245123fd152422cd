"""Tell whether a report is the one that was issued."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from workbench.audit.records import Countersignature, IssuedReport
from workbench.audit.said import Said
from workbench.errors import UnusableInput
from workbench.operations.journal_stamps import stamps_of
from workbench.operations.making import examined
from workbench.signing.anchor import Anchor
from workbench.signing.verdict import AuditKnowledge, KnownIssue, Verdict, VerdictWord, judge
from workbench.signing.verify import Examination
from workbench.store.audit_file import AuditFile
from workbench.store.journal import JournalEntry


def verify_report(
    report: Path, *, audit: AuditFile | None = None, trust: Sequence[Path] = ()
) -> dict[str, Any]:
    """The verdict as `verify` prints it. No network; the audit is only read."""
    return verify_bytes(read_file(report), audit=audit, trust=trust)


def verify_bytes(
    untrusted_pdf: bytes, *, audit: AuditFile | None = None, trust: Sequence[Path] = ()
) -> dict[str, Any]:
    """The same of bytes at hand: exactly those that somebody looks at."""
    trusted = [read_file(certificate) for certificate in trust]
    examination = examined(untrusted_pdf, trusted=trusted, now=datetime.now(UTC))
    verdict = judge(examination, knowledge_of(audit) if audit else None)
    if audit is not None:
        verdict = _held_against(audit, examination.anchor, verdict)
    return {
        "verdict": verdict.word.value,
        "reason": verdict.reason,
        "signatures": [asdict(signature) for signature in examination.signatures],
        "from_audit": verdict.from_audit,
        "later_entries": _later_entries(audit, examination, verdict) if audit else [],
        "journal_stamp": _journal_stamp(audit, examination, verdict, trusted) if audit else None,
    }


def read_file(path: Path) -> bytes:
    """The bytes of a file; UnusableInput where the system refuses."""
    try:
        return path.read_bytes()
    except OSError as error:
        reason = error.strerror or "the system refused"
        raise UnusableInput(
            Said("{path} could not be read: {reason}.", path=path, reason=reason),
            "Check the name and the folder.",
        ) from error


def knowledge_of(audit: AuditFile) -> AuditKnowledge:
    """What an audit knows of the reports that it issued."""
    recorded = audit.countersignatures()
    return AuditKnowledge(issued=tuple(_known(report, recorded) for report in audit.issued_reports()))


def _known(report: IssuedReport, recorded: Sequence[Countersignature]) -> KnownIssue:
    return KnownIssue(
        sha256=report.sha256,
        size=report.size,
        final=report.final,
        countersigned_sha256s=tuple(one.sha256 for one in recorded if one.report == report.sha256),
    )


def _held_against(audit: AuditFile, anchor: Anchor | None, verdict: Verdict) -> Verdict:
    """Report and audit prove each other: the audit's journal must be whole, and the report's own."""
    if anchor is None or not verdict.from_audit:
        return verdict
    if anchor.audit_id != audit.audit_id or _position(audit, anchor) is None:
        reason = "The audit's journal is not the one that this report was made from: it was rewritten since."
        return Verdict(VerdictWord.NOT_GENUINE, reason, False)
    proof = audit.verify_journal()
    if proof.journal == "intact" or verdict.word is not VerdictWord.GENUINE:
        return verdict
    told = " ".join(proof.findings[:3])
    reason = f"The report is intact, but the audit beside it is no proof: {told} Verify it without the audit."
    return Verdict(VerdictWord.CANNOT_TELL, reason, True)


def _position(audit: AuditFile, anchor: Anchor) -> int | None:
    """Where the journal stood when the report was made; None where no entry has the anchor's hash."""
    return next((entry.position for entry in audit.journal() if entry.hash == anchor.head), None)


def _later_entries(audit: AuditFile, examination: Examination, verdict: Verdict) -> list[dict[str, Any]]:
    anchor = examination.anchor
    position = _position(audit, anchor) if anchor is not None and verdict.from_audit else None
    if position is None:
        return []
    issues = [one for one in audit.issued_reports() if _is_of(one, examination)]
    issued = {one.sha256 for one in issues}
    own = {f"issued_report {one.id}" for one in issues}
    # A time-stamp of the journal changes nothing that a report says.
    own |= {f"head_stamp {one.id}" for one in audit.head_stamps()}
    own |= {f"countersignature {one.sha256}" for one in audit.countersignatures() if one.report in issued}
    entries = audit.journal(after=position)
    return [entry_as_json(entry) for entry in entries if not own.intersection(entry.entity)]


def _journal_stamp(
    audit: AuditFile, examination: Examination, verdict: Verdict, trusted: Sequence[bytes]
) -> dict[str, Any] | None:
    """The first trusted time-stamp of the journal that covers the entry that the report was made at."""
    anchor = examination.anchor
    position = _position(audit, anchor) if anchor is not None and verdict.from_audit else None
    if position is None:
        return None
    stamps = stamps_of(audit, trusted=trusted)
    proven = [one for one in stamps if one.time_proven and one.position >= position]
    return min(proven, key=lambda one: one.time).as_json() if proven else None


def _is_of(report: IssuedReport, examination: Examination) -> bool:
    first = examination.parts[0].sha256 if examination.parts else examination.sha256
    return report.sha256 in (examination.sha256, first)


def entry_as_json(entry: JournalEntry) -> dict[str, Any]:
    """An entry of the journal as `verify` prints it."""
    return {
        "sequence": entry.sequence,
        "position": entry.position,
        "at": entry.at.isoformat(),
        "who": entry.actor.name,
        "what": entry.what,
    }
