"""The report that an audit issued last, and whether the audit still says what it says."""

from workbench.audit.records import IssuedReport
from workbench.store.audit_file import AuditFile
from workbench.store.journal import JournalEntry

STAMP = "head_stamp "
# What no report says may change after it: an auditor's own working notes, and when the journal was there.
_IN_NO_REPORT = ("bookmark ", "interview_note ", STAMP)


def issue_entry(file: AuditFile, report: IssuedReport) -> JournalEntry:
    """The journal's entry of a report's issue."""
    return next(entry for entry in entries_since(file, report) if _named(report) in entry.entity)


def changes_since(file: AuditFile, report: IssuedReport) -> list[JournalEntry]:
    """What was written after a report that another report would say otherwise."""
    own = own_entities(file, report)
    return [entry for entry in entries_since(file, report) if _changes_report(entry, own)]


def entries_since(file: AuditFile, report: IssuedReport) -> list[JournalEntry]:
    """What was written after the journal stood where the report says that it stood."""
    journal = file.journal()
    anchor = next((entry.position for entry in journal if entry.hash == report.anchored_head), 0)
    return journal[anchor:]


def own_entities(file: AuditFile, report: IssuedReport) -> frozenset[str]:
    """What the journal calls the report's issue and its countersigning."""
    recorded = [one.sha256 for one in file.countersignatures() if one.report == report.sha256]
    return frozenset([_named(report), *(f"countersignature {sha256}" for sha256 in recorded)])


def current_report(file: AuditFile) -> IssuedReport | None:
    """The report issued last, where the audit is what its journal says and was not changed since."""
    reports = file.issued_reports()
    if not reports or changes_since(file, reports[-1]) or file.verify_journal().journal != "intact":
        return None
    return reports[-1]


def _named(report: IssuedReport) -> str:
    return f"issued_report {report.id}"


def _changes_report(entry: JournalEntry, own: frozenset[str]) -> bool:
    return any(one not in own and not one.startswith(_IN_NO_REPORT) for one in entry.entity)
