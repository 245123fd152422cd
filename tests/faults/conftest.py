"""A fresh audit for each loop, and everything loaded before the first fork."""

from datetime import date
from pathlib import Path

import pytest

from workbench.audit.records import Actor, AuditRecords, Basis, Engagement, Facility
from workbench.criteria.loader import find_edition
from workbench.criteria.model import Edition
from workbench.store.audit_file import AuditFile, preload


@pytest.fixture
def edition() -> Edition:
    """An edition to be copied into the file."""
    return find_edition("rba-minerals@8.0.0")


@pytest.fixture
def records(edition: Edition) -> AuditRecords:
    """What a fresh audit holds."""
    return AuditRecords(
        criterion=edition.id,
        facility=Facility(name="Fictitious Plant"),
        engagement=Engagement(opened=date(2026, 11, 2)),
        basis=Basis(),
    )


@pytest.fixture
def path(tmp_path: Path, edition: Edition, records: AuditRecords) -> Path:
    """A closed audit."""
    preload()
    path = tmp_path / "plant.audit"
    AuditFile.create(path, edition=edition, records=records, actor=Actor(name="A. Tester")).close()
    return path
