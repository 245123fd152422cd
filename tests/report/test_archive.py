"""The report as an archive keeps it and as a screen reader reads it, judged by another's engine."""

from dataclasses import replace
from io import BytesIO
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Name, Object

from tests.report.samples import made_up_answers, made_up_content, made_up_records, made_up_sources
from tests.report.verapdf import FLAVOURS, judged, need_judge
from workbench.audit.enums import DueDiligence, Mineral, Rating
from workbench.audit.records import AuditRecords, CorrectiveAction, Source
from workbench.report.rendering import render


@pytest.fixture(scope="module")
def report() -> bytes:
    return render(made_up_content())


def many_sources() -> AuditRecords:
    sources = tuple(_undocumented(number) for number in range(1_000))
    return made_up_records(sources=sources)


def _undocumented(number: int) -> Source:
    return Source(
        id=f"s{number:04}",
        mineral=Mineral.TIN,
        name=f"Made-up smelter {number}",
        smelter_id=f"CID9{number:05}",
        due_diligence=DueDiligence.UNDOCUMENTED,
    )


def many_findings() -> AuditRecords:
    actions = tuple(
        CorrectiveAction(
            id=str(number), finding="2.c", corrective=f"Step {number} of many " * 6, owner="Buyer"
        )
        for number in range(300)
    )
    return made_up_records(actions=actions, sources=made_up_sources()[:5])


def nothing() -> AuditRecords:
    return AuditRecords(
        criterion="rba-minerals@8.0.0",
        facility=made_up_records().facility,
        engagement=made_up_records().engagement,
        basis=made_up_records().basis,
    )


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize(
    ("case", "draft"),
    [("nothing", True), ("sample", False), ("sample", True), ("sources", False), ("findings", False)],
)
def test_that_the_judge_finds_nothing(case: str, draft: bool, flavour: str) -> None:
    need_judge()
    records = {
        "nothing": nothing,
        "sample": made_up_records,
        "sources": many_sources,
        "findings": many_findings,
    }[case]()
    assert judged(render(made_up_content(records, draft=draft)), flavour) == []


def changed(pdf: bytes, change: object) -> bytes:
    target = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as document:
        assert callable(change)
        change(document)
        document.save(target)
    return target.getvalue()


def elements(document: pikepdf.Pdf) -> list[Object]:
    return [one for kind in (Name.Figure, Name.TH, Name.TD) for one in of_kind(document, kind)]


def without_alt(document: pikepdf.Pdf) -> None:
    for one in elements(document):
        if Name.Figure == one.S:
            del one.Alt


def without_language(document: pikepdf.Pdf) -> None:
    del document.Root.Lang


def without_a_cell(document: pikepdf.Pdf) -> None:
    next(one for one in elements(document) if one.S == Name.TD).S = Name.P


def without_a_font(document: pikepdf.Pdf) -> None:
    for one in document.objects:
        if isinstance(one, pikepdf.Dictionary) and "/FontFile2" in one:
            del one["/FontFile2"]
            return


def without_structure(document: pikepdf.Pdf) -> None:
    del document.Root.StructTreeRoot


@pytest.mark.parametrize(
    ("change", "flavour"),
    [
        (without_alt, "ua1"),
        (without_language, "ua1"),
        (without_a_cell, "ua1"),
        (without_a_font, "3a"),
        (without_structure, "ua1"),
    ],
)
def test_that_the_judge_sees_what_is_taken_away(report: bytes, change: object, flavour: str) -> None:
    need_judge()
    assert judged(changed(report, change), flavour) != []


def test_that_the_tree_reads_in_the_order_of_the_story(report: bytes) -> None:
    with pikepdf.open(BytesIO(report)) as document:
        kinds = [str(kid.S) for kid in _elements_in(document.Root.StructTreeRoot.K.K)]
        assert kinds[:2] == ["/P", "/H1"]
        assert kinds.count("/H1") == 16  # the title, the contents and each chapter
        assert document.Root.MarkInfo.Marked
        assert str(document.Root.AF[0].UF) == "audit-anchor.json"


def test_that_a_repeated_head_counts_once() -> None:
    with pikepdf.open(BytesIO(render(made_up_content(many_sources(), draft=True)))) as document:
        assert len(document.pages) > 10
        rows, tables = of_kind(document, Name.TR), of_kind(document, Name.Table)
        heads = [
            row for row in rows if isinstance(row.K, Array) and all(map(_is_column, _elements_in(row.K)))
        ]
        assert 0 < len(heads) <= len(tables)


def of_kind(document: pikepdf.Pdf, kind: Object) -> list[Object]:
    return [one for one in document.objects if isinstance(one, pikepdf.Dictionary) and one.get("/S") == kind]


def _is_column(cell: Object) -> bool:
    return bool(cell.S == Name.TH and cell.A.Scope == Name.Column)


def test_that_an_answer_of_many_pages_is_one_paragraph() -> None:
    answers = tuple(replace(one, observation="Seen. " * 3_000) for one in made_up_answers()[:1])
    assert answers[0].rating in tuple(Rating)
    pdf = render(made_up_content(made_up_records(answers=answers, sources=()), draft=True))
    with pikepdf.open(BytesIO(pdf)) as document:
        paragraphs = [one.K for one in of_kind(document, Name.P) if isinstance(one.get("/K"), Array)]
        assert [kids for kids in paragraphs if any(map(_is_on_another_page, _elements_in(kids)))]


def _kids(kids: Object) -> list[object]:
    return [kids[place] for place in range(len(kids))]


def _elements_in(kids: Object) -> list[Any]:
    return [kids[place] for place in range(len(kids))]


def _is_on_another_page(kid: object) -> bool:
    return isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == Name.MCR
