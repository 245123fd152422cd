"""The quality check before sign-off: what blocks it, and what a careful reader would ask about."""

from datetime import date

from workbench.audit.findings import findings
from workbench.audit.quality import Material, QualityRemark
from workbench.audit.quality_rules import check
from workbench.operations.ratings import rate
from workbench.store.audit_file import AuditFile

FIRST = 5  # of the sources that share a fault, so many have a line each


def check_quality(file: AuditFile, *, as_of: date, most: int = FIRST) -> tuple[QualityRemark, ...]:
    """Every remark with its place, what blocks sign-off first; the number of sources does not matter."""
    return check(_material(file, as_of, most))


def _material(file: AuditFile, as_of: date, most: int) -> Material:
    outcome, answers, actions = rate(file, as_of=as_of), file.answers(), file.actions()
    return Material(
        as_of=as_of,
        outcome=outcome,
        signed=rate(file, as_of=as_of, at_signoff=True),
        found=findings(outcome, answers, actions),
        engagement=file.engagement(),
        visit=file.visit(),
        answers=answers,
        evidence=file.evidence(),
        actions=actions,
        responses=file.responses(),
        bookmarks=file.bookmarks(),
        samplings=file.samplings(),
        sources=file.source_concerns(most=most),
    )
