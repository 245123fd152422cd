"""Audits of the tests' own making, with a small edition that only the store's tests have."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from workbench.audit.enums import Mineral
from workbench.audit.records import Actor, AuditRecords, Basis, Engagement, Facility
from workbench.criteria.loader import find_edition
from workbench.criteria.model import Edition
from workbench.store.audit_file import AuditFile

Make = Callable[..., AuditFile]


@pytest.fixture
def me() -> Actor:
    """Who acts."""
    return Actor(name="A. Tester", firm="Fictitious Audits", role="lead")


@pytest.fixture(scope="session")
def edition() -> Edition:
    """An edition to be copied into the file."""
    return find_edition("rba-minerals@8.0.0")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the test's audit lies."""
    return tmp_path / "plant.audit"


@pytest.fixture(scope="session")
def records(edition: Edition) -> AuditRecords:
    """What a fresh audit holds."""
    return AuditRecords(
        criterion=edition.id,
        facility=Facility(name="Fictitious Plant", country="CN"),
        engagement=Engagement(opened=date(2026, 11, 2), team=("A. Tester",)),
        basis=Basis(minerals_in_products=(Mineral.TIN, Mineral.GOLD)),
    )


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory, edition: Edition, records: AuditRecords) -> bytes:
    """The bytes of a fresh audit: copying them saves creating a file for each test."""
    path = tmp_path_factory.mktemp("template") / "fresh.audit"
    AuditFile.create(path, edition=edition, records=records, actor=Actor(name="A. Tester")).close()
    return path.read_bytes()


@pytest.fixture
def make(path: Path, edition: Edition, records: AuditRecords, template: bytes, me: Actor) -> Iterator[Make]:
    """Make audits; they are closed after the test."""
    made: list[AuditFile] = []

    def create(*, at: Path = path, passphrase: str | None = None) -> AuditFile:
        if passphrase is None:
            at.write_bytes(template)
            file = AuditFile.open(at)
        else:
            file = AuditFile.create(at, edition=edition, records=records, actor=me, passphrase=passphrase)
        made.append(file)
        return file

    yield create
    for file in made:
        file.close()


@pytest.fixture
def audit(make: Make) -> AuditFile:
    """A fresh audit without sources."""
    return make()
