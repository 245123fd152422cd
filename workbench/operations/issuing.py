"""Draft, sign and issue the findings report.

What is signed is what was rendered, and can be looked at before; the file is put in place whole, read back
and verified before the journal says "issued". The report carries the journal's head, the journal the
report's SHA-256: they prove each other.
"""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from uuid import uuid4

from workbench.audit.choices import AS_USUAL, ReportChoices
from workbench.audit.records import Actor, IssuedReport
from workbench.audit.said import Said
from workbench.errors import CannotWrite, Problem, UnusableInput, WrongUsage
from workbench.operations.making import Key, examined, rendered, signed, unlocked
from workbench.operations.outputs import refuse_existing, write_whole
from workbench.operations.ratings import rate
from workbench.operations.report_content import read_content, read_redacted
from workbench.operations.signoff import SignOffBlocked
from workbench.report.content import ReportContent
from workbench.signing.identity import Identity, check_identity, load_identity
from workbench.signing.verdict import Verdict, VerdictWord, judge
from workbench.store.audit_file import AuditFile
from workbench.store.changes import Changes
from workbench.store.journal import JournalHead


@dataclass(frozen=True, slots=True, kw_only=True)
class Issued:
    """A report that was issued: where it lies, what stands of it in the journal, and how it verified."""

    target: Path
    report: IssuedReport
    verdict: Verdict
    changes: Changes


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft that was read; laying it out needs the audit no more, so others may go on working on it."""

    content: ReportContent

    def write(self, target: Path, *, force: bool = False) -> None:
        """Lay it out, and put it in place whole."""
        write_whole(target, self.lay_out(), force=force)

    @property
    def copy_of(self) -> str | None:
        """The SHA-256 of the issued report that it is a redacted copy of, if it is one."""
        return self.content.redaction.copy_of if self.content.redaction else None

    def lay_out(self) -> bytes:
        """The PDF itself."""
        return rendered(self.content)


@dataclass(frozen=True, slots=True, kw_only=True)
class PreparedReport:
    """A report as it will be signed, to the last byte: it can be looked at, and then signed as it is.

    It holds no key: whoever signs gives the passphrase again. `head` is where the journal stood.
    """

    pdf: bytes = field(repr=False)
    head: JournalHead
    signer: str
    fingerprint: str
    actor: Actor
    final: bool

    @property
    def sha256(self) -> str:
        """What these bytes are known by, before they are signed."""
        return sha256(self.pdf).hexdigest()


def load_signing_identity(path: Path, passphrase: str) -> Identity:
    """Read a PKCS#12 file and check that it may sign now."""
    identity = load_identity(_read_identity(path), passphrase)
    check_identity(identity, datetime.now(UTC))
    return identity


def unlock_identity(path: Path, passphrase: str) -> Key:
    """The same before anything is rendered; the private key is opened again where it signs."""
    return unlocked(_read_identity(path), passphrase, now=datetime.now(UTC))


def _read_identity(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        reason = error.strerror or "the system refused"
        raise UnusableInput(
            Said("The identity {path} could not be read: {reason}.", path=path, reason=reason),
            "Check the name, or choose another identity.",
        ) from error


def draft_report(
    file: AuditFile, *, target: Path, actor: Actor, choices: ReportChoices = AS_USUAL, force: bool = False
) -> None:
    """Write what is chosen of the audit as it stands; the report is marked as a draft on every page."""
    refuse_existing(target, force=force)
    read_draft(file, actor=actor, choices=choices).write(target, force=force)


def read_draft(file: AuditFile, *, actor: Actor, choices: ReportChoices = AS_USUAL) -> Draft:
    """Read all that a document says that nobody signs, at once: a draft, a redacted copy, what is chosen."""
    now = datetime.now(UTC)
    if choices.withheld:
        return Draft(read_redacted(file, actor=actor, now=now, choices=choices))
    return Draft(read_content(file, outcome=rate(file), actor=actor, now=now, choices=choices))


def issue_report(
    file: AuditFile,
    *,
    target: Path,
    identity_path: Path,
    passphrase: str,
    actor: Actor,
    choices: ReportChoices = AS_USUAL,
    final: bool = False,
    force: bool = False,
) -> Issued:
    """Sign off and issue. Raises SignOffBlocked with all that stands against it; then nothing is written."""
    refuse_unsignable(choices)
    refuse_existing(target, force=force)
    refuse_unproven(file)
    identity = unlock_identity(identity_path, passphrase)
    prepared = _prepared(file, identity, actor=actor, choices=choices, final=final)
    return _issue(file, prepared, identity, target=target, force=force)


def prepare_report(
    file: AuditFile,
    *,
    identity_path: Path,
    passphrase: str,
    actor: Actor,
    choices: ReportChoices = AS_USUAL,
    final: bool = False,
) -> PreparedReport:
    """Freeze and lay out what would be signed; nothing is signed or written. Refuses what issuing refuses."""
    refuse_unsignable(choices)
    refuse_unproven(file)
    identity = unlock_identity(identity_path, passphrase)
    return _prepared(file, identity, actor=actor, choices=choices, final=final)


def issue_prepared(
    file: AuditFile,
    prepared: PreparedReport,
    *,
    target: Path,
    identity_path: Path,
    passphrase: str,
    force: bool = False,
) -> Issued:
    """Sign exactly the bytes that were prepared. Refused where the audit was changed since."""
    refuse_existing(target, force=force)
    refuse_unproven(file)
    refuse_outdated(file, prepared)
    identity = unlock_identity(identity_path, passphrase)
    if identity.fingerprint != prepared.fingerprint:
        raise Problem(
            Said("The report was laid out for another certificate of {name}.", name=prepared.signer),
            "Nothing was issued. Preview it again with this identity, then sign.",
        )
    return _issue(file, prepared, identity, target=target, force=force)


def refuse_outdated(file: AuditFile, prepared: PreparedReport) -> None:
    """What was looked at is signed, or nothing: an audit that went on since has another report."""
    if file.head() != prepared.head:
        raise Problem(
            Said("{name} was changed since the report was laid out.", name=file.path.name),
            "Nothing was issued. Preview it again, then sign what you see.",
        )


def _prepared(
    file: AuditFile, identity: Key, *, actor: Actor, choices: ReportChoices, final: bool
) -> PreparedReport:
    outcome = rate(file, at_signoff=True)
    if outcome.blocks_signoff:
        raise SignOffBlocked(outcome.blocks_signoff)
    now = datetime.now(UTC)
    head = file.head()
    content = read_content(
        file, outcome=outcome, actor=actor, now=now, choices=choices, signer=identity.name, final=final
    )
    return PreparedReport(
        pdf=rendered(content),
        head=head,
        signer=identity.name,
        fingerprint=identity.fingerprint,
        actor=actor,
        final=final,
    )


def _issue(file: AuditFile, prepared: PreparedReport, identity: Key, *, target: Path, force: bool) -> Issued:
    now = datetime.now(UTC)
    pdf = signed(prepared.pdf, identity, now=now, reason="Findings report", final=prepared.final)
    verdict = _genuine_verdict(pdf, identity, now)
    write_whole(target, pdf, force=force)
    report = _issued(pdf, target, prepared)
    with file.unit(Said("Issue {name}", name=target.name), actor=prepared.actor, undoable=False) as unit:
        unit.put(report)
    return Issued(target=target, report=report, verdict=verdict, changes=unit.changes)


def refuse_unsignable(choices: ReportChoices) -> None:
    """Nobody signs part of a report."""
    if not choices.may_be_signed:
        raise WrongUsage(
            "Only the findings report with nothing withheld can be signed.",
            "Sign that one, and hand the other document out without a signature.",
        )


def refuse_unproven(file: AuditFile) -> None:
    """An audit that cannot be written, or that is not what its journal says, vouches for no report."""
    if file.read_only:
        raise CannotWrite(
            Said("{name} is open read-only.", name=file.path.name), "Open it for writing to issue a report."
        )
    refuse_broken(file)


def refuse_broken(file: AuditFile) -> None:
    """Nothing is issued from an audit that is not what its journal says."""
    proof = file.verify_journal()
    if proof.journal != "intact":
        raise Problem(
            Said(
                "{name} is not what its journal says: {finding}",
                name=file.path.name,
                finding=proof.findings[0],
            ),
            "Nothing was issued. Open a backup, or ask who changed the file.",
        )


def _issued(pdf: bytes, target: Path, prepared: PreparedReport) -> IssuedReport:
    return IssuedReport(
        id=uuid4().hex,
        sha256=sha256(pdf).hexdigest(),
        size=len(pdf),
        file_name=target.name,
        signer=prepared.signer,
        fingerprint=prepared.fingerprint,
        anchored_sequence=prepared.head.sequence,
        anchored_head=prepared.head.hash,
        final=prepared.final,
    )


def _genuine_verdict(pdf: bytes, identity: Key, now: datetime) -> Verdict:
    """The verdict on what was just signed; Problem when it is any other than genuine."""
    verdict = judge(examined(pdf, trusted=[identity.certificate_pem], now=now), None)
    if verdict.word is not VerdictWord.GENUINE:
        raise Problem(
            Said("The signed report did not verify: {reason}.", reason=verdict.reason),
            "Nothing was issued. Report this fault.",
        )
    return verdict
