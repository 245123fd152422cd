"""The verdict on a report: one of three words, and the reason."""

from dataclasses import dataclass
from enum import StrEnum

from workbench.audit.said import Said
from workbench.signing.sign import REVIEWER
from workbench.signing.timestamp import is_stamp_field
from workbench.signing.verify import Examination


class VerdictWord(StrEnum):
    """Genuine only if nothing speaks against it and nothing is open."""

    GENUINE = "genuine"
    NOT_GENUINE = "not_genuine"
    CANNOT_TELL = "cannot_tell"


@dataclass(frozen=True)
class KnownIssue:
    """A report as its audit recorded it: SHA-256 and size in bytes, and those of it countersigned."""

    sha256: str
    size: int
    signed: bool = True
    final: bool = False
    countersigned_sha256s: tuple[str, ...] = ()


@dataclass(frozen=True)
class AuditKnowledge:
    """What the audit at hand knows of the reports it issued."""

    issued: tuple[KnownIssue, ...] = ()

    def issue_of(self, examination: Examination) -> KnownIssue | None:
        """The issue that this file is or begins with: as issued, as countersigned, or countersigned since."""
        held = _held(examination)
        for issue in self.issued:
            if not held.isdisjoint((issue.sha256, *issue.countersigned_sha256s)):
                return issue
        return None


def _held(examination: Examination) -> frozenset[str]:
    """What the file is or begins with: itself, and all up to each of its signatures and time-stamps."""
    return frozenset((examination.sha256, *(part.sha256 for part in examination.parts)))


@dataclass(frozen=True)
class Verdict:
    """`from_audit`: whether this is a report of the audit at hand; None without an audit."""

    word: VerdictWord
    reason: str
    from_audit: bool | None


def judge(examination: Examination, knowledge: AuditKnowledge | None) -> Verdict:
    """Weigh what was found in the file, and what the audit knows where it is at hand."""
    if knowledge is None:
        word, reason = _by_the_file(examination)
        return Verdict(word, reason, None)
    issue = knowledge.issue_of(examination)
    if issue is None:
        word, reason = _of_no_issue(examination, knowledge)
        return Verdict(word, reason, False)
    word, reason = _of_issue(examination, issue)
    return Verdict(word, reason, True)


def _by_the_file(examination: Examination) -> tuple[VerdictWord, Said]:
    if examination.objections:
        return VerdictWord.NOT_GENUINE, Said(
            "Not as it was signed: {clauses}.", clauses=examination.objections
        )
    if not examination.signatures:
        return VerdictWord.CANNOT_TELL, Said("It carries no signature, and only its audit could tell more.")
    if examination.doubts:
        return VerdictWord.CANNOT_TELL, Said(
            "Intact since it was signed, but {clauses}.", clauses=examination.doubts
        )
    signers = [one for one in examination.signatures if not is_stamp_field(one.field)]
    stamps = [one for one in examination.signatures if is_stamp_field(one.field)]
    verdict = _signed_by(*(one.signer for one in signers))
    if stamps:
        verdict = Said(
            "{verdict} A time-stamp of {authority} proves that it was there at {time}.",
            verdict=verdict,
            authority=stamps[0].signer,
            time=stamps[0].time,
        )
    for note in examination.notes:
        verdict = Said("{verdict} {note}", verdict=verdict, note=note)
    return VerdictWord.GENUINE, verdict


def _signed_by(auditor: str, *reviewer: str) -> Said:
    if reviewer:
        return Said("Signed by {name} and {other}, and unchanged since.", name=auditor, other=reviewer[0])
    return Said("Signed by {name}, and unchanged since.", name=auditor)


def _of_no_issue(examination: Examination, knowledge: AuditKnowledge) -> tuple[VerdictWord, Said]:
    if examination.objections:
        return VerdictWord.NOT_GENUINE, Said(
            "Not a report that this audit issued, and not as it was signed: {clauses}.",
            clauses=examination.objections,
        )
    if examination.signatures:
        return VerdictWord.NOT_GENUINE, Said("Signed, but not a report that this audit issued.")
    if any(issue.signed for issue in knowledge.issued):
        return VerdictWord.NOT_GENUINE, Said(
            "It carries no signature, but this audit issued its report signed: the file was cut back, "
            "its signatures were removed, or it was never issued."
        )
    return VerdictWord.CANNOT_TELL, Said("It carries no signature, and this audit issued no signed report.")


def _of_issue(examination: Examination, issue: KnownIssue) -> tuple[VerdictWord, Said]:
    word, reason = _by_the_file(examination)
    if word is VerdictWord.NOT_GENUINE:
        return word, reason
    against = _against(examination, issue)
    if against is not None:
        return VerdictWord.NOT_GENUINE, against
    if not examination.signatures:
        return VerdictWord.CANNOT_TELL, Said(
            "These are the bytes that this audit issued, without a signature."
        )
    if word is VerdictWord.GENUINE:
        return word, Said("{verdict} These are the bytes that this audit issued.", verdict=reason)
    return word, reason


def _against(examination: Examination, issue: KnownIssue) -> Said | None:
    """What the audit's record holds against a file that is in itself in order."""
    is_recorded = not _held(examination).isdisjoint(issue.countersigned_sha256s)
    if issue.countersigned_sha256s and examination.sha256 == issue.sha256:
        return Said("Cut back: this report was countersigned, and the countersignature is missing.")
    if issue.countersigned_sha256s and not is_recorded:
        return Said("It does not carry the countersignature that this audit recorded.")
    if is_recorded and not (examination.parts and examination.parts[0].sha256 == issue.sha256):
        return Said("It is recorded as countersigned, but does not begin with the bytes that were issued.")
    if issue.final and any(signature.field == REVIEWER for signature in examination.signatures):
        return Said("It was countersigned although it was issued as final.")
    return None
