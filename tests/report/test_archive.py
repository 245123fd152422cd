"""The report as an archive keeps it and as a screen reader reads it, judged by another's engine.

What was certified, countersigned and time-stamped, also with validation data, is judged where it is made:
`tests/cli/test_reports.py` and `tests/cli/test_countersign.py`.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Name, Object
from PIL import Image

from tests.report.samples import (
    content_in_many_scripts,
    content_in_thai,
    made_up_answers,
    made_up_content,
    made_up_records,
    made_up_sources,
)
from tests.report.verapdf import FLAVOURS, judged, need_judge
from workbench.audit.enums import DueDiligence, EvidenceKind, Mineral, Rating, Stance
from workbench.audit.records import (
    AuditRecords,
    CorrectiveAction,
    Evidence,
    Facility,
    FindingResponse,
    Photo,
    Source,
)
from workbench.report.brand import Brand
from workbench.report.content import DocumentKind, ReportContent
from workbench.report.photos import PrintPhoto
from workbench.report.rendering import render


def few(**changes: Any) -> AuditRecords:
    return made_up_records(sources=made_up_sources()[:5], **changes)


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
    """Findings follow elements and conditions, of which an edition has sixteen in all. So each element is a
    finding, told at length and answered by the auditee, with 300 steps among them, cited and linked each.
    """
    answers = tuple(
        replace(one, rating=Rating.MAJOR, observation="Seen here, and there. " * 40, evidence=("E-1", "E-2"))
        for one in made_up_answers()
    )
    actions = tuple(
        CorrectiveAction(
            id=str(number),
            finding=answers[number % len(answers)].element,
            root_cause="Nobody looked. ",
            corrective=f"Step {number} of many " * 6,
            owner="Buyer",
        )
        for number in range(300)
    )
    responses = tuple(
        FindingResponse(finding=one.element, stance=Stance.DISAGREE, comment="We see it otherwise. " * 20)
        for one in answers
    )
    return few(answers=answers, actions=actions, responses=responses)


def nothing() -> AuditRecords:
    return AuditRecords(
        criterion="rba-minerals@8.0.0",
        facility=made_up_records().facility,
        engagement=made_up_records().engagement,
        basis=made_up_records().basis,
    )


def with_photos(folder: Path) -> ReportContent:
    evidence, photos = [], []
    for number, mode in enumerate(("RGB", "L", "RGB")):
        path = folder / f"{number}.jpg"
        Image.new(mode, (160, 120), number).save(path, "JPEG")
        id_ = f"P-{number}"
        evidence.append(
            Evidence(id=id_, kind=EvidenceKind.PHOTO, title="Drums", photo=Photo(width=160, height=120))
        )
        photos.append(PrintPhoto(id=id_, path=path, width=160, height=120, is_grey=mode == "L"))
    answers = tuple(
        replace(one, evidence=("P-0",)) if one.element == "2.c" else one for one in made_up_answers()
    )
    records = few(evidence=(*made_up_records().evidence, *evidence), answers=answers)
    return made_up_content(records, photos=tuple(photos))


def logo() -> bytes:
    target = BytesIO()
    Image.new("RGB", (300, 80), "#123456").save(target, "PNG")
    return target.getvalue()


def under_long_names() -> ReportContent:
    """Every name that stands on a cover, in a head, in a foot or on a line of its own, in 5 000 letters."""
    name, word = "A very long name " * 300, "Unbroken" * 625
    records = few(facility=Facility(name=name, country="CN", address=word))
    engagement = replace(
        records.engagement, lead_auditor=word, team=(name, word), report_number=name, scope=name
    )
    content = made_up_content(replace(records, engagement=engagement))
    return replace(content, author=replace(content.author, name=word, firm=name), signer=name)


IN_FRENCH_AND_CHINESE: dict[str, Callable[[Path], ReportContent]] = {
    f"{language}, {name}": lambda _, language=language, records=records, draft=draft: made_up_content(  # type: ignore[misc]
        records(), language=language, draft=draft
    )
    for language in ("fr", "zh")
    for name, records, draft in (("sample", few, False), ("empty draft", nothing, True))
}
CASES: dict[str, Callable[[Path], ReportContent]] = {
    "empty draft": lambda _: made_up_content(nothing(), draft=True),
    "sample": lambda _: made_up_content(),
    "draft of the sample": lambda _: made_up_content(draft=True),
    "final": lambda _: made_up_content(few(), final=True),
    "300 steps for all findings": lambda _: made_up_content(many_findings()),
    "1 000 sources": lambda _: made_up_content(many_sources()),
    **IN_FRENCH_AND_CHINESE,
    "Chinese, Japanese, Korean": lambda _: content_in_many_scripts(),
    "Thai": lambda _: content_in_thai(),
    "photos": with_photos,
    "a firm's colour and logo": lambda _: made_up_content(
        few(), brand=Brand(firm="Example Assurance", colour="#7A1F3A", logo=logo())
    ),
    "a firm's name": lambda _: made_up_content(few(), brand=Brand(firm="Example Assurance")),
    "acknowledgement": lambda _: made_up_content(few(), kind=DocumentKind.ACKNOWLEDGEMENT),
    "plan alone": lambda _: made_up_content(few(), kind=DocumentKind.PLAN),
    "long names": lambda _: under_long_names(),
    "a facility without a name": lambda _: made_up_content(
        replace(nothing(), facility=Facility()), draft=True
    ),
}


@cache
def printed(case: str) -> bytes:
    with TemporaryDirectory() as folder:
        return render(CASES[case](Path(folder)))


@pytest.fixture(scope="module")
def report() -> bytes:
    return printed("sample")


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("case", CASES)
def test_that_the_judge_finds_nothing(case: str, flavour: str) -> None:
    need_judge()
    assert judged(printed(case), flavour) == []


def changed(pdf: bytes, change: Callable[[pikepdf.Pdf], None]) -> bytes:
    target = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as document:
        change(document)
        document.save(target)
    return target.getvalue()


def without_alt(document: pikepdf.Pdf) -> None:
    for one in of_kind(document, Name.Figure):
        del one.Alt


def without_language(document: pikepdf.Pdf) -> None:
    del document.Root.Lang


def without_a_cell(document: pikepdf.Pdf) -> None:
    of_kind(document, Name.TD)[0].S = Name.P


def without_a_font(document: pikepdf.Pdf) -> None:
    for one in document.objects:
        if isinstance(one, pikepdf.Dictionary) and "/FontFile2" in one:
            del one["/FontFile2"]
            return


def without_structure(document: pikepdf.Pdf) -> None:
    del document.Root.StructTreeRoot


def without_parents(document: pikepdf.Pdf) -> None:
    """Content no longer knows its element."""
    document.Root.StructTreeRoot.ParentTree = pikepdf.Dictionary(Nums=Array())


def without_what_links_say(document: pikepdf.Pdf) -> None:
    for one in document.objects:
        if isinstance(one, pikepdf.Dictionary) and one.get("/Subtype") == Name.Link:
            del one.Contents


def without_scope(document: pikepdf.Pdf) -> None:
    for one in of_kind(document, Name.TH):
        del one.A


def without_colours(document: pikepdf.Pdf) -> None:
    del document.Root.OutputIntents


def said_of_itself(old: bytes, new: bytes) -> Callable[[pikepdf.Pdf], None]:
    def change(document: pikepdf.Pdf) -> None:
        packet = document.Root.Metadata.read_bytes()
        assert packet.count(old) == 1
        document.Root.Metadata.write(packet.replace(old, new))

    return change


def without_relationship(document: pikepdf.Pdf) -> None:
    for one in document.Root.AF:
        del one.AFRelationship


MUTATIONS: dict[str, tuple[Callable[[pikepdf.Pdf], None], str]] = {
    "a figure without its alternative": (without_alt, "ua1"),
    "no language": (without_language, "ua1"),
    "a cell that is none": (without_a_cell, "ua1"),
    "a font that is not embedded": (without_a_font, "3a"),
    "a font that is not embedded, for readers": (without_a_font, "ua1"),
    "no structure": (without_structure, "ua1"),
    "no structure, for archives": (without_structure, "3a"),
    "content that is nobody's": (without_parents, "ua1"),
    "links without words": (without_what_links_say, "ua1"),
    "headings of no column": (without_scope, "ua1"),
    "colours without meaning": (without_colours, "3a"),
    "another part of PDF/A": (said_of_itself(b"<pdfaid:part>3<", b"<pdfaid:part>2<"), "3a"),
    "another part of PDF/UA": (said_of_itself(b"<pdfuaid:part>1<", b"<pdfuaid:part>2<"), "ua1"),
    "attachments without a relation": (without_relationship, "3a"),
}


@pytest.mark.parametrize("mutation", MUTATIONS)
def test_that_the_judge_sees_what_is_taken_away(mutation: str) -> None:
    need_judge()
    change, flavour = MUTATIONS[mutation]
    assert judged(changed(printed("final"), change), flavour) != []


def test_that_the_judge_minds_no_change_that_changes_nothing() -> None:
    need_judge()
    same = changed(printed("final"), lambda _document: None)
    assert [judged(same, flavour) for flavour in FLAVOURS] == [[], []]


def test_that_the_tree_reads_in_the_order_of_the_story(report: bytes) -> None:
    with pikepdf.open(BytesIO(report)) as document:
        kinds = [str(kid.S) for kid in _elements_in(document.Root.StructTreeRoot.K.K)]
        assert kinds[:3] == ["/Div", "/P", "/H1"]  # the letterhead, what it is, the title
        assert kinds.count("/H1") == 16  # the title, the contents and each chapter
        assert document.Root.MarkInfo.Marked
        assert str(document.Root.AF[0].UF) == "audit-anchor.json"


def test_that_a_repeated_head_counts_once() -> None:
    with pikepdf.open(BytesIO(printed("1 000 sources"))) as document:
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
