"""A glance before an audit is opened: what it tells, and what it leaves to the opening."""

import hashlib
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from workbench.audit.enums import Rating
from workbench.audit.records import Actor, Facility
from workbench.criteria.loader import find_edition
from workbench.operations.answers import rate_element
from workbench.operations.audits import create_audit
from workbench.store.glance import glance

ME = Actor(name="A. Auditor")


@pytest.fixture
def audit(tmp_path: Path) -> Path:
    path = tmp_path / "one.audit"
    edition = find_edition("rba-minerals@8.0.0")
    with create_audit(path, edition=edition, facility=Facility(name="Plant 2"), actor=ME) as file:
        rate_element(file, ref="1.b", rating=Rating.MINOR, actor=ME)
    return path


def test_that_a_glance_tells_the_facility_the_edition_and_what_is_rated(audit: Path) -> None:
    seen = glance(audit)
    assert seen is not None
    edition = find_edition("rba-minerals@8.0.0")
    assert seen == ("Plant 2", edition.id, edition.digest, edition.data, frozenset({"1.b"}))


def test_that_a_glance_changes_nothing_and_leaves_nothing_behind(audit: Path) -> None:
    before = hashlib.sha256(audit.read_bytes()).digest(), set(audit.parent.iterdir())
    glance(audit)
    assert (hashlib.sha256(audit.read_bytes()).digest(), set(audit.parent.iterdir())) == before


def test_that_a_program_in_the_file_is_not_looked_through(audit: Path) -> None:
    raw = dbapi2.connect(str(audit))
    raw.execute("CREATE VIEW more AS SELECT 1")
    raw.commit()
    raw.close()
    assert glance(audit) is None


@pytest.mark.parametrize("content", [b"", b"no database", b"SQLite format 3\0" + bytes(4_080)])
def test_that_what_is_no_audit_is_left_to_the_opening(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "stray.audit"
    path.write_bytes(content)
    assert glance(path) is None


@pytest.mark.deep
def test_that_a_missing_or_protected_audit_is_left_to_the_opening(tmp_path: Path) -> None:
    path = tmp_path / "secret.audit"
    edition = find_edition("rba-minerals@8.0.0")
    create_audit(path, edition=edition, facility=Facility(), actor=ME, passphrase="well kept").close()
    assert glance(path) is None
    assert glance(tmp_path / "none.audit") is None
