"""Sign an issued report a second time, as its reviewer, and prove when a report was there.

Both add to the report's bytes and change none of them. The new file is verified before it takes the old one's
place; the audit's journal is written last, and where it cannot be, the file is as it was.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from workbench.audit.records import Actor, Countersignature
from workbench.audit.said import Said
from workbench.errors import Problem, Stopped, UnusableInput
from workbench.operations.issuing import refuse_unproven, unlock_identity
from workbench.operations.making import Key, countersigned, examined
from workbench.operations.outputs import refuse_existing, write_whole
from workbench.operations.verifying import knowledge_of, read_file
from workbench.signing.collecting import fetch
from workbench.signing.sign import refuse_unless_reviewable
from workbench.signing.timestamp import add_timestamp, collect_validation_data, server_at
from workbench.signing.verify import Examination
from workbench.store.audit_file import AuditFile


@dataclass(frozen=True, slots=True)
class Timestamped:
    """`unanswered` are addresses of issuers that told nothing of use: what they would say is not in it."""

    unanswered: tuple[str, ...] = ()


def countersign_report(
    report: Path,
    *,
    identity_path: Path,
    passphrase: str,
    actor: Actor,
    audit: AuditFile | None = None,
    target: Path | None = None,
    force: bool = False,
) -> Countersignature:
    """Sign a report as its reviewer, in place or elsewhere; with its audit, the journal records it.

    Refused where the report is not as it was signed, unsigned, final or countersigned, or where the audit
    did not issue it; then nothing is changed.
    """
    place = _Place(report, target, force=force)
    pdf = read_file(report)
    now = datetime.now(UTC)
    found = _examined_for_review(pdf, audit, now)
    identity = unlock_identity(identity_path, passphrase)
    signed = countersigned(pdf, identity, now=now, reason="Review of the findings report")
    _refuse_unless_added(signed, pdf, now)
    made = _countersignature(signed, place.path, identity, issued=found.parts[0].sha256)
    with place.holding(signed):
        if audit is not None:
            _record(audit, made, actor=actor)
    return made


def refuse_unless_countersignable(report: Path, *, audit: AuditFile | None = None) -> None:
    """Raise what `countersign_report` would raise, before anybody is asked for a passphrase."""
    _examined_for_review(read_file(report), audit, datetime.now(UTC))


def _examined_for_review(pdf: bytes, audit: AuditFile | None, now: datetime) -> Examination:
    found = examined(pdf, trusted=(), now=now)
    _refuse_unsound(found)
    refuse_unless_reviewable(pdf)
    if audit is not None:
        _refuse_unless_issued_by(audit, found)
    return found


def timestamp_report(
    report: Path,
    *,
    server: str,
    target: Path | None = None,
    force: bool = False,
    is_wanted: Callable[[], bool] = lambda: True,
) -> Timestamped:
    """Put a time-stamp under a signed report; only its SHA-256 goes to the server at that address.

    The issuers of its certificates are asked, where these name an address, whether they withdrew them; what
    they answer is kept in the report, so that it can be verified when nobody answers any more.

    Servers may take their time: once it `is_wanted` no more nothing is written, and `Stopped` is raised.
    """
    ask = server_at(server)
    place = _Place(report, target, force=force)
    pdf = read_file(report)
    now = datetime.now(UTC)
    found = examined(pdf, trusted=(), now=now)
    _refuse_unsound(found)
    if not found.signatures:
        raise UnusableInput("The report is not signed yet.", "Have its auditor issue it first.")
    collector = collect_validation_data(pdf, ask=ask, fetch=fetch)
    stamped = add_timestamp(pdf, ask=ask, data=collector.data)
    _refuse_unless_added(stamped, pdf, now)
    if not is_wanted():
        raise Stopped("It was stopped; nothing was changed.")
    with place.holding(stamped):
        pass
    return Timestamped(unanswered=tuple(collector.unanswered))


class _Place:
    """Where the new file goes: over the report, or elsewhere, where nothing is overwritten unless forced."""

    def __init__(self, report: Path, target: Path | None, *, force: bool) -> None:
        self.path = report.resolve() if target is None else target
        self._force = force or target is None
        refuse_existing(self.path, force=self._force)

    @contextmanager
    def holding(self, content: bytes) -> Iterator[None]:
        """The new file in its place; what was there before comes back if what follows fails."""
        before = self.path.read_bytes() if self.path.exists() else None
        write_whole(self.path, content, force=self._force)
        try:
            yield
        except BaseException:
            if before is None:
                self.path.unlink(missing_ok=True)
            else:
                write_whole(self.path, before, force=True)
            raise


def _refuse_unless_issued_by(audit: AuditFile, found: Examination) -> None:
    refuse_unproven(audit)
    issue = knowledge_of(audit).issue_of(found)
    if issue is None:
        raise UnusableInput(
            Said("{name} did not issue this report.", name=audit.path.name),
            "Name the audit that it was made from, or countersign it without one.",
        )
    if issue.countersigned_sha256s:
        raise UnusableInput(
            Said("{name} records a countersignature of this report already.", name=audit.path.name),
            "Look for the countersigned file; this one is an older copy of it, or was cut back.",
        )


def _refuse_unsound(found: Examination) -> None:
    if found.objections:
        raise UnusableInput(
            Said("The report is not as it was signed: {clauses}.", clauses=found.objections),
            "Ask its auditor for the report as it was issued.",
        )


def _refuse_unless_added(made: bytes, before: bytes, now: datetime) -> None:
    """The new file begins with the old one, is sound, and what was added is the last in it."""
    found = examined(made, trusted=(), now=now)
    is_whole = (
        bool(found.signatures) and found.signatures[-1].intact and found.signatures[-1].covers_whole_file
    )
    if found.objections or not is_whole or not made.startswith(before):
        clauses = found.objections or (Said("what was added cannot be read"),)
        raise Problem(
            Said("The new file did not verify: {clauses}.", clauses=clauses),
            "Nothing was changed. Report this fault.",
        )


def _countersignature(signed: bytes, path: Path, identity: Key, *, issued: str) -> Countersignature:
    return Countersignature(
        sha256=sha256(signed).hexdigest(),
        report=issued,
        size=len(signed),
        file_name=path.name,
        signer=identity.name,
        fingerprint=identity.fingerprint,
    )


def _record(audit: AuditFile, made: Countersignature, *, actor: Actor) -> None:
    what = Said("Record the countersignature of {name}", name=made.file_name)
    with audit.unit(what, actor=actor, undoable=False) as unit:
        unit.put(made)
