"""What can be told of an audit before it is opened: a row of the list of the last ones."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from workbench.audit.enums import Rating, Status
from workbench.criteria.loader import edition_from_toml
from workbench.errors import Problem, WrongPassphrase
from workbench.operations.ratings import own_edition, rate
from workbench.store.peek import OlderAudit, Peek, peek


class RecentState(StrEnum):
    """Whether an audit can be looked into."""

    READY = "ready"
    OLDER = "older"
    PROTECTED = "protected"
    GONE = "gone"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True, kw_only=True)
class RecentAudit:
    """`reports` counts those that were issued; `why` says why it cannot be looked into."""

    path: Path
    state: RecentState
    facility: str | None = None
    version: str | None = None
    code: str | None = None
    opened: date | None = None
    closing_meeting: date | None = None
    rating: Rating | None = None
    status: Status | None = None
    reports: int = 0
    why: str = ""


def look_at_recent(path: Path) -> RecentAudit:
    """Look into an audit; never raises for what is wrong with it, and changes not one byte."""
    if not _is_there(path):
        return RecentAudit(path=path, state=RecentState.GONE)
    try:
        with peek(path) as seen:
            return _older(path, seen) if isinstance(seen, OlderAudit) else _ready(path, seen)
    except WrongPassphrase:
        return RecentAudit(path=path, state=RecentState.PROTECTED)
    except Problem as problem:
        return RecentAudit(path=path, state=RecentState.DAMAGED, why=problem.what)


def _is_there(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # a drive that was taken away
        return False


def _ready(path: Path, seen: Peek) -> RecentAudit:
    edition, engagement, outcome = own_edition(seen), seen.engagement(), rate(seen)
    return RecentAudit(
        path=path,
        state=RecentState.READY,
        facility=seen.facility().name,
        version=edition.version,
        code=edition.code,
        opened=engagement.opened,
        closing_meeting=engagement.closing_meeting,
        rating=outcome.rating,
        status=outcome.status,
        reports=len(seen.issued_reports()),
    )


def _older(path: Path, seen: OlderAudit) -> RecentAudit:
    return RecentAudit(
        path=path,
        state=RecentState.OLDER,
        facility=seen.facility,
        version=seen.edition_id.partition("@")[2],
        code=_code(seen),
        opened=_day(seen.opened),
        closing_meeting=_day(seen.closing_meeting),
    )


def _code(seen: OlderAudit) -> str | None:
    try:
        return edition_from_toml(seen.edition, seen.edition_id).code
    except Problem:  # the form of an edition's data may have been another one
        return None


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
