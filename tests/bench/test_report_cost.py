"""A report's time against a peer that lays out web pages, its growth, and whether the window stays alive.

The peer gets the same words in the same tables and fonts (`as_html`) and is asked for a tagged archive
(PDF/A-3a), as ours is; ours also carries PDF/UA, links, plots, signature fields and attachments. Both are
measured in time of the processor, in this process and one after the other; fonts were cut before.
"""

import logging
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest

from tests.bench.as_html import as_html
from tests.bench.figures import RecordRatio
from tests.bench.processes import as_installed
from tests.bench.test_rating_cost import ACTOR, made_sources
from tests.report.samples import made_up_content, made_up_records
from workbench.audit.enums import DueDiligence, EvidenceKind
from workbench.audit.records import CorrectiveAction, Evidence
from workbench.operations.identities import new_identity
from workbench.operations.sample import _answer_what_is_open, create_sample
from workbench.report.content import ReportContent
from workbench.report.rendering import render

_ROUNDS = 3
_LONGEST_MS = 50
_PASSPHRASE = "three worthless words"
_SAID = "What was seen on site, by whom it was told, and what stands in the records that were shown. "


def content_with(*, sources: int, actions: int = 0, evidence: int = 0) -> ReportContent:
    """A report of so many rows; the findings grow with the actions."""
    made = tuple(replace(one, due_diligence=DueDiligence.DOCUMENTED) for one in made_sources(sources))
    plans = tuple(
        CorrectiveAction(
            id=f"A-{number}",
            finding="2.b" if number % 2 else "2.c",
            root_cause=_SAID * 3,
            corrective=_SAID * 4,
            preventive=_SAID * 3,
            owner="Head of Purchasing",
            due=made_up_records().actions[0].due,
        )
        for number in range(actions)
    )
    items = tuple(
        Evidence(
            id=f"E-{number}",
            kind=EvidenceKind.DOCUMENT,
            title=f"Record {number} of what was shown on site",
            file=f"record-{number}.pdf",
            sha256=f"{number:064x}",
            note=_SAID,
        )
        for number in range(1, evidence + 1)
    )
    records = made_up_records(sources=made)
    return made_up_content(
        replace(records, actions=plans or records.actions, evidence=items or records.evidence)
    )


def _peer(html: str) -> bytes:
    import weasyprint  # only here: it needs libraries of the system

    return bytes(weasyprint.HTML(string=html).write_pdf(pdf_variant="pdf/a-3a", pdf_tags=True))


def _cost(work: Callable[[], bytes]) -> tuple[float, bytes]:
    begun = time.process_time()
    made = work()
    return time.process_time() - begun, made


def _words(pdf: bytes) -> int:
    with pypdfium2.PdfDocument(BytesIO(pdf)) as document:
        return sum(len(page.get_textpage().get_text_range().split()) for page in document)


def _against_peer(content: ReportContent, folder: Path, rounds: int) -> tuple[float, int]:
    """Ours over theirs, the best of some rounds of each; and our pages."""
    html = as_html(content, folder)
    ours = min((_cost(lambda: render(content)) for _ in range(rounds)), key=lambda one: one[0])
    theirs = min((_cost(lambda: _peer(html)) for _ in range(rounds)), key=lambda one: one[0])
    assert 0.85 < _words(ours[1]) / _words(theirs[1]) < 1.25, "not the same content"
    with pypdfium2.PdfDocument(BytesIO(ours[1])) as document:
        return ours[0] / theirs[0], len(document)


@pytest.fixture(autouse=True)
def _quiet_peer() -> None:
    for name in ("weasyprint", "fontTools"):
        logging.getLogger(name).setLevel(logging.ERROR)


@pytest.mark.bench
@pytest.mark.filterwarnings("ignore")
def test_that_150_pages_take_less_than_the_peer(record_ratio: RecordRatio, tmp_path: Path) -> None:
    render(content_with(sources=10))  # what the first report loads
    ratio, pages = _against_peer(content_with(sources=1_500, actions=150, evidence=600), tmp_path, 1)
    assert pages >= 150
    record_ratio(f"report of {pages} pages without photos / WeasyPrint", ratio, 0.6)


@pytest.mark.bench
@pytest.mark.filterwarnings("ignore")
def test_that_many_sources_take_less_than_the_peer(record_ratio: RecordRatio, tmp_path: Path) -> None:
    ratio, _ = _against_peer(content_with(sources=10_000), tmp_path, 1)
    record_ratio("report with 10 000 sources / WeasyPrint", ratio, 0.4)


@pytest.mark.bench
def test_that_time_grows_with_the_rows_and_no_faster(record_ratio: RecordRatio) -> None:
    few, many = content_with(sources=1_000), content_with(sources=10_000)
    render(few)
    costs = [min(_cost(lambda: render(one))[0] for _ in range(_ROUNDS)) for one in (few, many)]  # noqa: B023
    record_ratio("report with 10 000 sources / with 1 000", costs[1] / costs[0], 12)


@pytest.mark.bench
def test_that_the_window_answers_while_a_report_is_made(record_ratio: RecordRatio, tmp_path: Path) -> None:
    with create_sample(tmp_path / "many.audit") as file:
        _answer_what_is_open(file, ACTOR)
        with file.unit("Fill", actor=ACTOR) as unit:
            unit.insert_sources(made_sources(6_000))
    rounds = [_watched(tmp_path, turn) for turn in range(_ROUNDS)]
    assert rounds[0]["pages"] >= 200
    for name in ("draft", "issue", "verify"):
        longest = min(one[name] for one in rounds)
        record_ratio(f"longest stall: {name} of {rounds[0]['pages']:.0f} pages", longest, _LONGEST_MS, "ms")


def _watched(folder: Path, turn: int) -> dict[str, float]:
    own = folder / str(turn)
    own.mkdir()
    audit = own / "many.audit"
    audit.write_bytes((folder / "many.audit").read_bytes())
    new_identity(name="Sample Auditor", out=own / "identity.p12", passphrase=_PASSPHRASE)
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.reporting", str(audit), str(own)],
        env=as_installed(folder),
        input=f"{_PASSPHRASE}\n",
        capture_output=True,
        text=True,
        check=True,
        timeout=600,
    )
    return {name: float(figure) for name, figure in map(str.split, done.stdout.splitlines())}
