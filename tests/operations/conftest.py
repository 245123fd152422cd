"""A real audit file with a few sources, made anew for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.operations.issued_reports import IssuedFolder, make_issued
from workbench.audit.enums import DueDiligence, Mineral
from workbench.audit.records import Actor, Facility, Source
from workbench.criteria.loader import find_edition
from workbench.operations.audits import create_audit
from workbench.operations.sources import add_source
from workbench.store.audit_file import AuditFile


@pytest.fixture
def actor() -> Actor:
    return Actor(name="Sample Auditor", firm="Example Assurance", role="Lead auditor")


@pytest.fixture
def audit(tmp_path: Path, actor: Actor) -> Iterator[AuditFile]:
    """Four documented tin sources under the latest edition."""
    edition = find_edition("rba-minerals@8.0.0")
    facility = Facility(name="Sample Plant (fictitious)")
    with create_audit(tmp_path / "sample.audit", edition=edition, facility=facility, actor=actor) as file:
        for number in range(4):
            source = Source(
                id=f"s{number}",
                mineral=Mineral.TIN,
                smelter_id=f"CID90000{number}",
                name=f"Example Works {number}",
                due_diligence=DueDiligence.DOCUMENTED,
            )
            add_source(file, source=source, actor=actor)
        yield file


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> IssuedFolder:
    return make_issued(tmp_path_factory.mktemp("issued"))


@pytest.fixture
def made(made_once: IssuedFolder, tmp_path: Path) -> IssuedFolder:
    return made_once.copied(tmp_path / "issued")
