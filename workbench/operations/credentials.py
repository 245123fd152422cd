"""Findings as a credential, unsigned or signed; an edition as a catalogue; is a credential genuine?

Only what a report says that was signed off and issued becomes a credential: a machine reads no watermark, so
there is no such thing as a draft of one.
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from workbench.audit.records import IssuedReport
from workbench.audit.said import Said
from workbench.criteria.loader import texts
from workbench.criteria.model import Edition
from workbench.errors import Problem, UnusableInput, WrongUsage
from workbench.exchange.credentials import Assessor, Ground, Party, as_bytes, catalogue, credential
from workbench.operations.issuing import load_signing_identity, refuse_broken
from workbench.operations.last_issue import (
    STAMP,
    changes_since,
    entries_since,
    issue_entry,
    own_entities,
)
from workbench.operations.outputs import refuse_existing, write_whole
from workbench.operations.ratings import family, own_edition, rate
from workbench.operations.verifying import entry_as_json, knowledge_of, read_file
from workbench.signing.credentials import (
    ExaminedCredential,
    certificates_in_credential,
    did_of,
    examine_credential,
    sign_credential,
)
from workbench.signing.identity import Identity
from workbench.signing.signers import CertificateLook, looks_at
from workbench.signing.verdict import Verdict, VerdictWord
from workbench.store.audit_file import AuditFile
from workbench.store.journal import JournalEntry

__all__ = [
    "Assessor",
    "Attested",
    "assessor_called",
    "certificate_in_credential",
    "export_catalogue",
    "export_credential",
    "is_credential",
    "read_attested",
    "verify_credential",
]

SIGNED, UNSIGNED = ".jwt", ".json"


@dataclass(frozen=True, slots=True)
class Attested:
    """What was read for a credential; making and signing it needs the audit no more."""

    ground: Ground

    def write(
        self,
        target: Path,
        *,
        identity_path: Path | None = None,
        passphrase: str = "",
        assessor: Assessor = Assessor.UNSPECIFIED,
        with_names: bool = False,
        force: bool = False,
    ) -> None:
        """Write it whole: JSON without an identity, a signed token with one, as the target's name says."""
        _refuse_unfit(target, is_signed=identity_path is not None)
        refuse_existing(target, force=force)
        ground = replace(self.ground, assessor=assessor, with_names=with_names)
        if identity_path is None:
            content = as_bytes(credential(ground))
        else:
            content = _signed(ground, load_signing_identity(identity_path, passphrase))
        write_whole(target, content, force=force)


def export_credential(
    file: AuditFile,
    *,
    target: Path,
    identity_path: Path | None = None,
    passphrase: str = "",
    assessor: Assessor = Assessor.UNSPECIFIED,
    with_names: bool = False,
    force: bool = False,
) -> None:
    """Write what the audit's issued report found as a credential; the audit is only read."""
    _refuse_unfit(target, is_signed=identity_path is not None)
    refuse_existing(target, force=force)
    read_attested(file).write(
        target,
        identity_path=identity_path,
        passphrase=passphrase,
        assessor=assessor,
        with_names=with_names,
        force=force,
    )


def read_attested(file: AuditFile) -> Attested:
    """Read all that a credential says, at once.

    UnusableInput where no report was issued, or where the audit was changed since; Problem where the audit is
    not what its journal says.
    """
    report, issue = _issue(file)
    own = own_edition(file)
    return Attested(
        Ground(
            audit_id=file.audit_id,
            records=file.records(),
            edition=own,
            texts=texts(own),
            outcome=rate(file, at_signoff=True, as_of=issue.at.date()),
            is_current=_is_current(own),
            report_sha256=_newest_bytes(file, report),
            issued_at=issue.at,
            issued_by=issue.actor,
        )
    )


def assessor_called(word: str) -> Assessor:
    """The protocol's word for who assessed; WrongUsage names the known ones."""
    found = next((one for one in Assessor if one.value.lower() == word.lower()), None)
    if found is None:
        raise WrongUsage(
            Said("There is no assessor of the kind {word}.", word=repr(word)),
            Said("Known are: {known}.", known=", ".join(Assessor)),
        )
    return found


def export_catalogue(edition: Edition, *, target: Path, force: bool = False) -> None:
    """Write an edition as a catalogue of criteria."""
    if target.suffix.lower() != UNSIGNED:
        raise WrongUsage(
            Said("{name} is of no format that is known.", name=target.name), "Choose a name ending in .json."
        )
    made = catalogue(edition, texts(edition), is_current=_is_current(edition))
    write_whole(target, as_bytes(made), force=force)


def _is_current(edition: Edition) -> bool:
    return family(edition)[-1].id == edition.id


def _refuse_unfit(target: Path, *, is_signed: bool) -> None:
    suffix = target.suffix.lower()
    if suffix not in (SIGNED, UNSIGNED):
        raise WrongUsage(
            Said("{name} is of no format that is known.", name=target.name),
            "Choose .json, or .jwt for a signed one.",
        )
    if (suffix == SIGNED) != is_signed:
        raise WrongUsage(
            "A credential is signed as .jwt and unsigned as .json.",
            "Give an identity to sign with and a name ending in .jwt, or neither.",
        )


def _issue(file: AuditFile) -> tuple[IssuedReport, JournalEntry]:
    """The last report and the journal's entry of its issue; refused where anything came after it."""
    reports = file.issued_reports()
    if not reports:
        raise UnusableInput(
            Said("{name} has not been signed off: no report was issued from it.", name=file.path.name),
            "Sign and issue the report first; the credential says what it says.",
        )
    refuse_broken(file)
    report = reports[-1]
    later = changes_since(file, report)
    if later:
        raise UnusableInput(
            Said(
                "{name} was changed after its report was issued, first by “{what}”.",
                name=file.path.name,
                what=later[0].what,
            ),
            "Issue a new report, which names the one it replaces; then make the credential.",
        )
    return report, issue_entry(file, report)


def _newest_bytes(file: AuditFile, report: IssuedReport) -> str:
    """The SHA-256 of the report as it is handed on: countersigned, where that is recorded."""
    (known,) = (one for one in knowledge_of(file).issued if one.sha256 == report.sha256)
    return known.countersigned_sha256s[-1] if known.countersigned_sha256s else report.sha256


def _signed(ground: Ground, identity: Identity) -> bytes:
    """The token, which must verify before it goes anywhere."""
    now = datetime.now(UTC)
    issuer = Party(did_of(identity.certificate), identity.name)
    signed = sign_credential(credential(ground, issuer), identity, now=now)
    verdict = examine_credential(signed, trusted=[identity.certificate_pem], now=now).verdict()
    if verdict.word is not VerdictWord.GENUINE:
        raise Problem(
            Said("The signed credential did not verify: {reason}.", reason=verdict.reason),
            "Nothing was written. Report this fault.",
        )
    return signed


# Verifying


def is_credential(path: Path) -> bool:
    """Whether a file is to be verified as a credential, by its name."""
    return path.suffix.lower() in (SIGNED, UNSIGNED)


def verify_credential(
    path: Path, *, audit: AuditFile | None = None, trust: Sequence[Path] = ()
) -> dict[str, Any]:
    """The verdict in the shape that `verify` prints for a report. No network; the audit is only read."""
    certificates = [read_file(certificate) for certificate in trust]
    data = read_file(path)
    if path.suffix.lower() == UNSIGNED:
        return _as_json(_UNSIGNED, (), [])
    found = examine_credential(data, trusted=certificates, now=datetime.now(UTC))
    verdict, later = found.verdict(), []
    if audit is not None:
        report = _report_of(audit, found)
        verdict = _held_against(audit, report, verdict)
        later = _later(audit, report) if report is not None else []
    return _as_json(verdict, [asdict(one) for one in found.examination.signatures], later)


_UNSIGNED = Verdict(
    VerdictWord.CANNOT_TELL, Said("It carries no signature: anybody may have written it."), None
)


def _as_json(
    verdict: Verdict, signatures: Sequence[dict[str, Any]], later: list[dict[str, Any]]
) -> dict[str, Any]:
    return {
        "verdict": verdict.word.value,
        "reason": verdict.reason,
        "signatures": list(signatures),
        "from_audit": verdict.from_audit,
        "later_entries": later,
        "journal_stamp": None,  # a time-stamp of the journal is told of the report
    }


def certificate_in_credential(path: Path, *, fingerprint: str) -> CertificateLook:
    """The certificate that a credential carries of its signer; UnusableInput where it carries none."""
    for pem in certificates_in_credential(read_file(path))[:1]:
        (look,) = looks_at([pem])
        if look.fingerprint == fingerprint:
            return look
    raise UnusableInput(
        Said("{name} carries no certificate with this fingerprint.", name=path.name),
        "Check the credential again; the file may have changed meanwhile.",
    )


def _report_of(audit: AuditFile, found: ExaminedCredential) -> IssuedReport | None:
    """The report of this audit that the credential names by its SHA-256."""
    subject = found.claims.get("credentialSubject")
    certificate = subject.get("conformityCertificate") if isinstance(subject, dict) else None
    digest = certificate.get("hashDigest") if isinstance(certificate, dict) else None
    known = {one.sha256: (one.sha256, *one.countersigned_sha256s) for one in knowledge_of(audit).issued}
    reports = (one for one in audit.issued_reports() if digest in known[one.sha256])
    return next(reports, None)


def _held_against(audit: AuditFile, report: IssuedReport | None, verdict: Verdict) -> Verdict:
    if report is None:
        if verdict.word is VerdictWord.NOT_GENUINE:
            return replace(verdict, from_audit=False)
        reason = Said("It is about no report that this audit issued.")
        return Verdict(VerdictWord.NOT_GENUINE, reason, False)
    proof = audit.verify_journal()
    if proof.journal == "intact" or verdict.word is not VerdictWord.GENUINE:
        return replace(verdict, from_audit=True)
    reason = Said(
        "The credential is intact, but the audit beside it is no proof: {finding}", finding=proof.findings[0]
    )
    return Verdict(VerdictWord.CANNOT_TELL, reason, True)


def _later(audit: AuditFile, report: IssuedReport) -> list[dict[str, Any]]:
    own = own_entities(audit, report)
    return [
        entry_as_json(entry)
        for entry in entries_since(audit, report)
        if not any(one in own or one.startswith(STAMP) for one in entry.entity)
    ]
