"""What is told of an audit before it is opened, whatever lies at its place."""

from datetime import date
from pathlib import Path

import pytest

from workbench.audit.enums import Rating, Status
from workbench.audit.records import Actor, Engagement, Facility
from workbench.criteria.loader import find_edition
from workbench.operations.answers import rate_element
from workbench.operations.audits import create_audit
from workbench.operations.engagement import describe_engagement
from workbench.operations.recent import RecentAudit, RecentState, look_at_recent
from workbench.store.audit_file import AuditFile
from workbench.store.connection import connect

RELEASES = Path(__file__).parents[1] / "store" / "releases"


def test_that_an_audit_tells_whose_it_is_and_how_it_stands(audit: AuditFile, actor: Actor) -> None:
    dates = Engagement(opened=date(2026, 11, 2), closing_meeting=date(2026, 11, 4))
    describe_engagement(audit, engagement=dates, actor=actor)
    rate_element(audit, ref="1.a", rating=Rating.MAJOR, actor=actor)
    before = audit.path.read_bytes()
    assert look_at_recent(audit.path) == RecentAudit(
        path=audit.path,
        state=RecentState.READY,
        facility="Sample Plant (fictitious)",
        version="8.0.0",
        code="E3",
        opened=date(2026, 11, 2),
        closing_meeting=date(2026, 11, 4),
        rating=Rating.MAJOR,
        status=Status.PROVISIONAL,
    )
    assert audit.path.read_bytes() == before
    rate_element(audit, ref="1.a", rating=None, actor=actor)


@pytest.mark.parametrize("version", [1, 2])
def test_that_a_file_of_an_earlier_version_tells_what_can_be_read(tmp_path: Path, version: int) -> None:
    path = tmp_path / "old.audit"
    connection = connect(path, mode="rwc")
    connection.executescript((RELEASES / f"version-{version}.sql").read_text(encoding="utf-8"))
    connection.close()
    before = path.read_bytes()
    seen = look_at_recent(path)
    assert (seen.state, seen.rating) == (RecentState.OLDER, None)
    assert (bool(seen.facility), seen.version) == (True, "1.0.0")
    assert path.read_bytes() == before


@pytest.mark.deep
def test_that_a_protected_audit_tells_nothing(tmp_path: Path, actor: Actor) -> None:
    path = tmp_path / "locked.audit"
    create_audit(
        path,
        edition=find_edition("rba-minerals@8.0.0"),
        facility=Facility(name="Secret Plant"),
        actor=actor,
        passphrase="locked",
    ).close()
    assert look_at_recent(path) == RecentAudit(path=path, state=RecentState.PROTECTED)


def test_that_what_is_gone_or_no_audit_is_told(tmp_path: Path) -> None:
    stray = tmp_path / "stray.audit"
    stray.write_text("not an audit", encoding="utf-8")
    assert look_at_recent(tmp_path / "gone.audit").state is RecentState.GONE
    assert look_at_recent(tmp_path).state is RecentState.GONE
    assert look_at_recent(tmp_path / ("x" * 300)).state is RecentState.GONE
    seen = look_at_recent(stray)
    assert (seen.state, seen.why) == (RecentState.DAMAGED, "stray.audit is not an audit file.")


def test_that_a_damaged_audit_is_told(audit: AuditFile) -> None:
    audit.close()
    audit.path.write_bytes(audit.path.read_bytes()[:9_000])
    assert look_at_recent(audit.path).state is RecentState.DAMAGED
