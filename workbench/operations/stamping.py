"""Prove by a time-stamp server when the journal was there."""

from base64 import b64encode
from datetime import UTC, datetime
from uuid import uuid4

from workbench.audit.records import Actor, HeadStamp
from workbench.audit.said import Said
from workbench.errors import UnusableInput
from workbench.operations.issuing import refuse_unproven
from workbench.signing.head_stamp import examine_stamp, stamp_hash
from workbench.signing.timestamp import server_at
from workbench.store.audit_file import AuditFile
from workbench.store.changes import Changes
from workbench.store.journal import JournalHead


def stamp_head(file: AuditFile, *, server: str, actor: Actor) -> HeadStamp:
    """Ask the server for a time-stamp over the journal's head, and record it; only that hash is sent.

    Refused for an audit that is not what its journal says. Where the server fails nothing is changed.
    """
    server_at(server)  # what is no address is told before anything is read
    stamp = ask_for_stamp(head_to_stamp(file), server=server)
    record_stamp(file, stamp=stamp, actor=actor)
    return stamp


def head_to_stamp(file: AuditFile) -> JournalHead:
    """The journal's head, of an audit that is what its journal says and can be written to."""
    refuse_unproven(file)
    return file.head()


def ask_for_stamp(head: JournalHead, *, server: str) -> HeadStamp:
    """Ask the server, which may take half a minute; the audit is not needed meanwhile."""
    token = stamp_hash(head.hash, ask=server_at(server))
    told = examine_stamp(token, head.hash, trusted=(), now=datetime.now(UTC))
    if told.fault is not None:
        raise UnusableInput(
            Said("The time-stamp that the server gave {fault}.", fault=told.fault),
            "Try another server; nothing was changed.",
        )
    return HeadStamp(
        id=uuid4().hex,
        device=head.device,
        sequence=head.sequence,
        head=head.hash,
        time=told.time,
        authority=told.authority,
        fingerprint=told.fingerprint,
        server=server,
        token=b64encode(token).decode(),
    )


def record_stamp(file: AuditFile, *, stamp: HeadStamp, actor: Actor) -> Changes:
    """Keep a time-stamp of the journal's head in the audit; more may have been entered meanwhile."""
    what = Said("Record the time-stamp of entry {n}", n=stamp.sequence)
    with file.unit(what, actor=actor, undoable=False) as unit:
        unit.put(stamp)
    return unit.changes
