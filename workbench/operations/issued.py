"""What an audit knows of the reports that it issued, and what became of their files."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from pathlib import Path

from workbench.audit.records import Countersignature, IssuedReport
from workbench.errors import UnusableInput
from workbench.operations.verifying import read_file
from workbench.signing.signers import looks_at, signers_in
from workbench.signing.timestamp import is_stamp_field
from workbench.store.audit_file import AuditFile
from workbench.store.journal import JournalEntry


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """A countersignature, and the entry of the journal that recorded it."""

    countersignature: Countersignature
    at: datetime
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuedLook:
    """An issued report and what the journal says of it.

    `anchored_at` is the position of the entry that the report carries inside, None where the journal has no
    such entry any more; `changes` counts the entries since, without those on the report itself.
    """

    report: IssuedReport
    issued_at: datetime | None
    issued_by: str
    anchored_at: int | None
    replaces: IssuedReport | None
    replaced_by: IssuedReport | None
    changes: int
    countersignatures: tuple[Recorded, ...]


def look_at_issued(file: AuditFile) -> tuple[IssuedLook, ...]:
    """The reports that an audit issued, the newest first."""
    reports, entries = file.issued_reports(), file.journal()
    recorded = _recorded(file.countersignatures(), entries)
    neighbours = zip((None, *reports), reports, (*reports[1:], None), strict=False)
    stamps = {f"head_stamp {one.id}" for one in file.head_stamps()}  # they change nothing
    looks = [_look(report, before, after, recorded, entries, stamps) for before, report, after in neighbours]
    return tuple(reversed(looks))


def _look(
    report: IssuedReport,
    before: IssuedReport | None,
    after: IssuedReport | None,
    recorded: Sequence[Recorded],
    entries: Sequence[JournalEntry],
    stamps: set[str],
) -> IssuedLook:
    entry = next((one for one in entries if f"issued_report {report.id}" in one.entity), None)
    own = tuple(one for one in recorded if one.countersignature.report == report.sha256)
    anchored_at = _position(report, entries)
    return IssuedLook(
        report=report,
        issued_at=entry.at if entry else None,
        issued_by=entry.actor.name if entry else "",
        anchored_at=anchored_at,
        replaces=before,
        replaced_by=after,
        changes=_changes(entries, anchored_at, stamps | _entities(report, own)),
        countersignatures=own,
    )


def _recorded(
    countersignatures: Iterable[Countersignature], entries: Sequence[JournalEntry]
) -> tuple[Recorded, ...]:
    made = {entity: entry for entry in entries for entity in entry.entity}
    found = [
        Recorded(countersignature=one, at=entry.at, by=entry.actor.name)
        for one in countersignatures
        if (entry := made.get(f"countersignature {one.sha256}")) is not None
    ]
    return tuple(sorted(found, key=lambda one: one.at))


def _position(report: IssuedReport, entries: Sequence[JournalEntry]) -> int | None:
    return next((entry.position for entry in entries if entry.hash == report.anchored_head), None)


def _entities(report: IssuedReport, recorded: Sequence[Recorded]) -> set[str]:
    """What the journal calls the report itself, and its countersignatures."""
    signed = {f"countersignature {one.countersignature.sha256}" for one in recorded}
    return {f"issued_report {report.id}", *signed}


def _changes(entries: Sequence[JournalEntry], anchored_at: int | None, no_changes: set[str]) -> int:
    if anchored_at is None:
        return 0
    later = (entry for entry in entries if entry.position > anchored_at)
    return sum(1 for entry in later if no_changes.isdisjoint(entry.entity))


# The files


class FileState(StrEnum):
    """What lies where a report is looked for, by its bytes alone; whether it is genuine, `verify` tells."""

    MISSING = "missing"
    ISSUED = "issued"  # byte for byte
    COUNTERSIGNED = "countersigned"  # as the audit recorded it
    ADDED_TO = "added_to"  # begins with the known bytes: time-stamped, or signed without a record
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """A time-stamp as the file says it: its authority, and the time (ISO 8601)."""

    authority: str
    time: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FileLook:
    """What lies at a path."""

    path: Path
    state: FileState
    stamps: tuple[Stamp, ...] = ()


def look_at_file(path: Path, *, look: IssuedLook) -> FileLook:
    """Tell by the SHA-256 what lies where a report was put; nothing is judged, and no network is used."""
    try:
        untrusted = read_file(path)
    except UnusableInput:
        return FileLook(path=path, state=FileState.MISSING)
    state = _state(untrusted, look)
    stamps = () if state is FileState.OTHER else _stamps(untrusted)
    return FileLook(path=path, state=state, stamps=stamps)


def _state(untrusted: bytes, look: IssuedLook) -> FileState:
    signed = [one.countersignature for one in look.countersignatures]
    digest = sha256(untrusted).hexdigest()
    if digest in {one.sha256 for one in signed}:
        return FileState.COUNTERSIGNED
    if digest == look.report.sha256:
        return FileState.ISSUED
    known: list[Countersignature | IssuedReport] = [*signed, look.report]
    if any(sha256(untrusted[: one.size]).hexdigest() == one.sha256 for one in known):
        return FileState.ADDED_TO
    return FileState.OTHER


def _stamps(untrusted: bytes) -> tuple[Stamp, ...]:
    return tuple(
        Stamp(authority=looks_at([one.certificate_pem])[0].name, time=one.time)
        for one in signers_in(untrusted)
        if is_stamp_field(one.field_name)
    )
