"""What the time-stamps of an audit's journal prove, and which of them do not hold; asked of no server."""

import binascii
from base64 import b64decode
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from typing import Any

from workbench.audit.records import HeadStamp
from workbench.audit.said import Said
from workbench.signing.head_stamp import StampFacts, examine_stamp
from workbench.store.audit_file import AuditFile
from workbench.store.verdict import JournalVerdict


@dataclass(frozen=True, slots=True)
class StampFound:
    """A time-stamp of the journal: `position` of the entry that it proves, all before it included."""

    position: int
    sequence: int
    head: str
    time: str
    authority: str
    fingerprint: str
    time_proven: bool

    def as_json(self) -> dict[str, Any]:
        """The shape that `check` and `stamp` print."""
        return {("entry" if key == "position" else key): value for key, value in asdict(self).items()}


def with_stamps(
    file: AuditFile, proof: JournalVerdict, *, trusted: Sequence[bytes] = ()
) -> tuple[JournalVerdict, tuple[StampFound, ...]]:
    """The journal's time-stamps that hold; one that does not is a finding, and the file is not proven."""
    found, faults = _sorted_out(file, trusted)
    if faults:
        word = "not_proven" if proof.file == "whole" else proof.file
        proof = replace(proof, file=word, findings=(*proof.findings, *faults))
    return proof, found


def stamps_of(file: AuditFile, *, trusted: Sequence[bytes] = ()) -> tuple[StampFound, ...]:
    """The journal's time-stamps that hold; `trusted` are certificates of authorities on time."""
    return _sorted_out(file, trusted)[0]


def _sorted_out(file: AuditFile, trusted: Sequence[bytes]) -> tuple[tuple[StampFound, ...], tuple[Said, ...]]:
    stamps = file.head_stamps()
    positions = {entry.hash: entry.position for entry in file.journal()} if stamps else {}
    told = [(stamp, _judged(stamp, positions, trusted)) for stamp in stamps]
    found = [_found(stamp, positions[stamp.head], one) for stamp, one in told if one.fault is None]
    faults = [
        Said("The time-stamp of entry {n} {fault}.", n=stamp.sequence, fault=one.fault)
        for stamp, one in told
        if one.fault is not None
    ]
    return tuple(found), tuple(faults)


def _judged(stamp: HeadStamp, positions: dict[str, int], trusted: Sequence[bytes]) -> StampFacts:
    try:
        token = b64decode(stamp.token, validate=True)
    except (ValueError, binascii.Error):
        return StampFacts(fault=Said("cannot be read ({fault})", fault="base64"))
    told = examine_stamp(token, stamp.head, trusted=trusted, now=datetime.now(UTC))
    if told.fault is not None:
        return told
    if stamp.head not in positions:
        return StampFacts(fault=Said("is over another journal"))
    if (told.time, told.fingerprint) != (stamp.time, stamp.fingerprint):
        return StampFacts(fault=Said("was recorded with another time or authority"))
    return told


def _found(stamp: HeadStamp, position: int, told: StampFacts) -> StampFound:
    return StampFound(
        position=position,
        sequence=stamp.sequence,
        head=stamp.head,
        time=told.time,
        authority=told.authority,
        fingerprint=told.fingerprint,
        time_proven=told.trusted,
    )
