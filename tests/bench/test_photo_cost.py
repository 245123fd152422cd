"""A report with 100 photos of 12 megapixels: the memory it takes, and its time over the same without photos.

Photos were shrunk when they were attached. The report around them has 300 corrective actions, so that it is
as long as the one that other ways of making it were measured with. Times are taken in turns; the smallest of
each counts.
"""

import random
import subprocess
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

import pytest
from PIL import Image, ImageChops, ImageFilter

from tests.bench.figures import RecordRatio, timed
from workbench.audit.records import CorrectiveAction
from workbench.operations.evidence import Holder, attach_evidence
from workbench.operations.identities import new_identity
from workbench.operations.issuing import draft_report
from workbench.operations.preparing import prepare_evidence
from workbench.operations.sample import SAMPLE_AUDITOR, create_sample
from workbench.store.audit_file import AuditFile

_PHOTOS = 100
_AT_ONCE = 10
_SIZE = (4_000, 3_000)
_ACTIONS = 300
_MOST_MB = 400
_ROUNDS = 3
_PASSPHRASE = "made up for this test"


class _Audits(NamedTuple):
    with_photos: Path
    without: Path


@pytest.fixture(scope="module")
def audits(tmp_path_factory: pytest.TempPathFactory) -> _Audits:
    folder = tmp_path_factory.mktemp("photos")
    made = _Audits(folder / "with.audit", folder / "without.audit")
    for path in made:
        with create_sample(path) as audit:
            _plan(audit)
            if path == made.with_photos:
                _attach(audit)
    return made


def _plan(audit: AuditFile) -> None:
    with audit.unit("Plan", actor=SAMPLE_AUDITOR) as unit:
        for number in range(_ACTIONS):
            unit.put(_action(number))


def _action(number: int) -> CorrectiveAction:
    told = f"Step {number} of the plan that was made up for this test. " * 4
    return CorrectiveAction(
        id=f"a{number:03}",
        finding=("2.b", "2.c", "3.b")[number % 3],
        root_cause=told,
        corrective=told,
        preventive=told,
        owner="Head of Purchasing",
    )


def _attach(audit: AuditFile) -> None:
    photos = _photos()
    for _ in range(_PHOTOS // _AT_ONCE):
        given = [next(photos) for _ in range(_AT_ONCE)]
        links: list[Holder] = [("element", "2.b")] if given[0][0] == "photo-0.jpg" else []
        attach_evidence(audit, prepared=prepare_evidence(given), links=links, actor=SAMPLE_AUDITOR)


def _photos() -> Iterator[tuple[str, bytes]]:
    """Soft shapes under the grain of a sensor, which take as many bytes as a telephone's photos."""
    chance = random.Random(12)
    shapes = Image.frombytes("RGB", (160, 120), chance.randbytes(160 * 120 * 3))
    soft = shapes.filter(ImageFilter.GaussianBlur(2)).resize(_SIZE, Image.Resampling.BICUBIC)
    whole = ImageChops.add(soft, Image.effect_noise(_SIZE, 18).convert("RGB"), offset=-128)
    for number in range(_PHOTOS):
        written = BytesIO()
        ImageChops.offset(whole, 37 * number, 11 * number).save(written, "JPEG", quality=90)
        yield f"photo-{number}.jpg", written.getvalue()


# What a child does, which then says how much memory it held at most.
_DRAFT = """
from workbench.operations.issuing import draft_report
draft_report(audit, target=target, actor=SAMPLE_AUDITOR)
"""
_ISSUE = f"""
from workbench.operations.issuing import issue_report
from workbench.operations.sample import _answer_what_is_open
_answer_what_is_open(audit, SAMPLE_AUDITOR)
issue_report(
    audit, target=target, identity_path=target.with_name("id.p12"), passphrase={_PASSPHRASE!r},
    actor=SAMPLE_AUDITOR,
)
"""
_CHILD = """
import sys
from pathlib import Path
from workbench.operations.sample import SAMPLE_AUDITOR
from workbench.store.audit_file import AuditFile
target = Path(sys.argv[2])
with AuditFile.open(Path(sys.argv[1])) as audit:
    {work}
status = Path("/proc/self/status").read_text()
print(next(line.split()[1] for line in status.splitlines() if line.startswith("VmHWM")))
"""


def _peak_mb(work: str, audit: Path, target: Path) -> float:
    """What a process of its own held at most, in megabytes."""
    code = _CHILD.replace("{work}", work.strip().replace("\n", "\n    "))
    ran = subprocess.run([sys.executable, "-c", code, audit, target], capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr
    return int(ran.stdout) / 1024


needs_linux = pytest.mark.skipif(
    not Path("/proc/self/status").exists(), reason="only Linux tells how much memory a process held at most"
)


@needs_linux
@pytest.mark.bench
def test_that_a_report_with_100_photos_takes_little_memory(
    record_ratio: RecordRatio, audits: _Audits, tmp_path: Path
) -> None:
    peak = _peak_mb(_DRAFT, audits.with_photos, tmp_path / "draft.pdf")
    record_ratio("memory of a report with 100 photos of 12 Mpx", peak, _MOST_MB, "MB")


@needs_linux
@pytest.mark.bench
def test_that_signing_a_report_with_100_photos_takes_little_memory(
    record_ratio: RecordRatio, audits: _Audits, tmp_path: Path
) -> None:
    new_identity(name=SAMPLE_AUDITOR.name, out=tmp_path / "id.p12", passphrase=_PASSPHRASE)
    peak = _peak_mb(_ISSUE, audits.with_photos, tmp_path / "signed.pdf")
    record_ratio("the same, signed and verified", peak, _MOST_MB, "MB")


@pytest.mark.bench
def test_that_photos_cost_a_report_little_time(
    record_ratio: RecordRatio, audits: _Audits, tmp_path: Path
) -> None:
    taken: dict[Path, list[float]] = {path: [] for path in audits}
    for _ in range(_ROUNDS):
        for path, times in taken.items():
            times.append(timed(lambda: _draft(path, tmp_path)))  # noqa: B023 - called at once
    ratio = min(taken[audits.with_photos]) / min(taken[audits.without])
    record_ratio("report with 100 photos / the same without", ratio, 1.3)


def _draft(path: Path, folder: Path) -> None:
    with AuditFile.open(path) as audit:
        draft_report(audit, target=folder / "draft.pdf", actor=SAMPLE_AUDITOR, force=True)
