"""A redacted copy holds nothing of what it withholds: on no page, in no property, in no attachment."""

import dataclasses
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from io import BytesIO
from itertools import pairwise
from typing import Any

import pikepdf
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from tests.report.samples import made_up_content
from tests.report.verapdf import FLAVOURS, judged, need_judge
from workbench.audit.choices import Withheld
from workbench.audit.enums import (
    ActionTaken,
    Conflict,
    DueDiligence,
    EvidenceKind,
    LimitationKind,
    Mineral,
    Rating,
    Stance,
)
from workbench.audit.outcome import Remark
from workbench.audit.records import (
    Actor,
    Answer,
    Attendee,
    AuditRecords,
    Basis,
    CahraFlag,
    CorrectiveAction,
    Disagreement,
    Engagement,
    Evidence,
    Facility,
    FindingResponse,
    ImportedFile,
    Interview,
    Limitation,
    Photo,
    Plan,
    PriorAnswer,
    PriorAudit,
    Progress,
    Sampling,
    Source,
    Translation,
    Visit,
    WorkingDay,
)
from workbench.audit.translations import digest_of, is_outdated
from workbench.audit.withholding import folded
from workbench.exchange.document import read_document, write_document
from workbench.report.brand import Brand
from workbench.report.content import DocumentKind, Redaction, ReportContent
from workbench.report.photos import PrintPhoto
from workbench.report.redaction import redacted
from workbench.report.rendering import render

SOURCES = (
    "Zanzor Goldworks (Pty) Ltd.",
    "CIDZQ77",
    "Zanzor",
    "Quillon+Brask",
    "Vexley Tinhaus",
    "Declarix Corp",
)
PERSONS = (
    *(
        "Mirabel Ostrow",
        "Ostrow",
        "Jun Takayanov",
        "Wencke Pfuhl",
        "Ortrun Glaub",
        "Baldo Krix",
        "Yulgeq Hamm",
    ),
    *("Sibo Tranter", "Quent Orlay", "Lubna Ferrick"),
)
ALL = (*SOURCES, *PERSONS)
NAMED = f"told by {', then '.join(ALL)} and in {SOURCES[0].upper()}_{PERSONS[0].replace(' ', '-')}.pdf"
_CODES = frozenset(
    {
        *("id", "element", "finding", "condition", "criterion", "of", "elements", "country"),
        *("smelter_country", "origin_countries", "smelter_id", "sha256", "shared_sha256", "original_sha256"),
    }
)
_NAMES = frozenset(
    {
        *("lead_auditor", "team", "owner", "given_by", "obtained_by", "translated_by", "interpreter"),
        *("auditors", "name", "company"),
    }
)


def _everywhere(value: Any) -> Any:
    """Every free text in a value tells all names."""
    if isinstance(value, tuple):
        return tuple(map(_everywhere, value))
    if not dataclasses.is_dataclass(value):
        return value
    changes = {}
    for field in dataclasses.fields(value):
        before = getattr(value, field.name)
        is_tag = isinstance(value, Translation) and "language" in field.name
        is_text = type(before) is str and before and field.name not in _CODES and not is_tag
        if is_text and (field.name not in _NAMES or isinstance(value, Facility)):
            # A part of a name stays where the facility is called so.
            told = NAMED.replace("then Ostrow,", "") if isinstance(value, Facility) else NAMED
            changes[field.name] = f"{before} {told}"
        elif not isinstance(before, str) and field.name not in _CODES:
            changes[field.name] = _everywhere(before)
    return replace(value, **changes)  # type: ignore[type-var]


def _told(text: str = "x") -> tuple[Translation, ...]:
    return (Translation(of=text, language="fr", text="dit", translated_by="Lubna Ferrick"),)


def canaries() -> AuditRecords:
    """An audit whose every text tells all names."""
    plan = Plan(owner="Sibo Tranter", progress=(Progress(note="step"),), additional_action="more")
    made: AuditRecords = _everywhere(
        AuditRecords(
            criterion="rba-minerals@8.0.0",
            facility=Facility(name="Sample Plant", country="CN", address="Road 1"),
            engagement=Engagement(
                lead_auditor="Mirabel Ostrow", team=("Jun Takayanov",), report_number="R-1", scope="all"
            ),
            basis=Basis(not_applicable_reason="none", minerals_in_products=(Mineral.GOLD, Mineral.TIN)),
            answers=(
                Answer(
                    element="2.c",
                    rating=Rating.MAJOR,
                    observation="seen",
                    reason="why",
                    evidence=("E-1", "Zanzor-9"),
                    related=("rel",),
                    translations=_told("observation"),
                ),
                Answer(element="2.b", rating=Rating.NOT_APPLICABLE, reason="no"),
            ),
            sources=(
                Source(
                    id="Zanzor-id",
                    mineral=Mineral.GOLD,
                    smelter_id="CIDZQ77",
                    name="Zanzor Goldworks (Pty) Ltd.",
                    smelter_country="ZA",
                    origin_countries=("CD",),
                    due_diligence=DueDiligence.DOCUMENTED,
                    reference="file",
                    conflict=Conflict.CONFIRMED,
                    action=ActionTaken.MANAGED_PLAN,
                    plan=plan,
                    cahra=CahraFlag(reason="area", listed_in="list"),
                ),
                Source(id="b", mineral=Mineral.GOLD, name="Zanzor", repeats_disagree=True),
                Source(id="c", mineral=Mineral.TIN, name="Quillon+Brask"),
                Source(id="d", mineral=Mineral.COBALT, name="Vexley Tinhaus", reference="r"),
            ),
            evidence=(
                Evidence(
                    id="E-1",
                    kind=EvidenceKind.INTERVIEW,
                    title="talk",
                    file="talk.pdf",
                    note="note",
                    method="asked",
                    place="office",
                    obtained_by="Quent Orlay",
                    interview=Interview(role="buyer", group="night shift", language="Malay", group_size=3),
                ),
                Evidence(
                    id="Zanzor-9",
                    kind=EvidenceKind.PHOTO,
                    title="shot",
                    file="shot.jpg",
                    note="n",
                    place="yard",
                    sha256="ab" * 32,
                    photo=Photo(width=40, height=30, camera="Camera", taken_at="2026"),
                ),
            ),
            actions=(
                CorrectiveAction(
                    id="A",
                    finding="2.c",
                    root_cause="c",
                    corrective="d",
                    preventive="p",
                    owner="Wencke Pfuhl",
                    progress=(Progress(note="p"),),
                    additional_action="more",
                    closure="done",
                    evidence=("Zanzor-9",),
                ),
            ),
            disagreements=(Disagreement(condition="coverage", text="no"),),
            visit=Visit(
                opening_present=(Attendee(role="Buyer", name="Wencke Pfuhl", firm="Firm"),),
                closing_present=(Attendee(role="Head", name="Baldo Krix", firm="Firm"),),
                persons_met=(Attendee(role="Clerk", name="Yulgeq Hamm"),),
                interpreter="Ortrun Glaub",
                interpreter_languages="zh",
                working_days=(WorkingDay(begun="8", ended="9", auditors="Mirabel Ostrow"),),
                limitations=(Limitation(kind=LimitationKind.OTHER, text="l"),),
            ),
            samplings=(Sampling(id="S", subject="s", method="m", selected="q", exceptions="e"),),
            responses=(
                FindingResponse(finding="2.c", stance=Stance.DISAGREE, comment="c", given_by="Baldo Krix"),
            ),
            prior=PriorAudit(
                criterion="rba-minerals@7.1.2",
                report_number="R-0",
                answers=(PriorAnswer(element="2.c", observation="o", corrective="a"),),
            ),
        )
    )
    return made


@pytest.fixture(scope="module")
def photo(tmp_path_factory: pytest.TempPathFactory) -> PrintPhoto:
    path = tmp_path_factory.mktemp("photo") / "0.jpg"
    Image.new("RGB", (40, 30), (200, 30, 30)).save(path, "JPEG")
    return PrintPhoto(id="Zanzor-9", path=path, width=40, height=30)


def told(
    withheld: frozenset[Withheld], photo: PrintPhoto, kind: DocumentKind, language: str = "en"
) -> ReportContent:
    content = made_up_content(canaries(), kind=kind, language=language)
    warned = Remark(
        "repeats_disagree", (("source", "b"), ("name", "Zanzor"), ("mineral", "gold")), "sources.b"
    )
    coverage = replace(content.outcome.coverage, warnings=(*content.outcome.coverage.warnings, warned))
    imported = ImportedFile(
        id="i",
        name=f"cmrt {SOURCES[0]}.xlsx",
        sha256="cd" * 32,
        template="CMRT",
        revision="6",
        company="Declarix Corp",
    )
    made = redacted(
        replace(
            content,
            outcome=replace(content.outcome, coverage=coverage),
            author=Actor(name="Mirabel Ostrow", firm=f"Audits {PERSONS[1]}", role="Lead"),
            signer="Mirabel Ostrow",
            draft=False,
            imported_files=(imported,),
            photos=(photo,),
            redaction=Redaction(withheld=withheld, copy_of="ef" * 32),
        )
    )
    return replace(made, document=write_document(made.records))


def everything_in(pdf: bytes) -> str:
    """Every word in it: of pages, outline, properties, structure, attachments."""
    said = []
    with pypdfium2.PdfDocument(pdf) as document:
        said += [page.get_textpage().get_text_bounded() for page in document]
    with pikepdf.open(BytesIO(pdf)) as opened:
        for thing in opened.objects:
            said += list(_words_in(thing))
    return "\n".join(said)


def _words_in(thing: Any, depth: int = 0) -> Iterator[str]:
    if isinstance(thing, pikepdf.Stream):
        yield (
            thing.read_bytes().decode("utf-8", "replace")
            if "/DCTDecode" not in str(thing.get("/Filter"))
            else ""
        )
    if isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
        for key, value in thing.items():
            yield key
            yield from () if depth and getattr(value, "is_indirect", False) else _words_in(value, depth + 1)
    elif isinstance(thing, pikepdf.Array):
        for value in thing:
            yield from () if getattr(value, "is_indirect", False) else _words_in(value, depth + 1)
    elif isinstance(thing, pikepdf.String | pikepdf.Name | str):
        yield str(thing)


def left(pdf: bytes, names: tuple[str, ...]) -> list[str]:
    said = folded(everything_in(pdf))
    runs = said.replace(" ", "")
    return [name for name in names if folded(name).replace(" ", "") in runs]


CHOICES = (
    frozenset({Withheld.SOURCES}),
    frozenset({Withheld.PERSONS}),
    frozenset({Withheld.PHOTOS}),
    frozenset(Withheld),
)


@pytest.mark.parametrize("withheld", CHOICES, ids=lambda chosen: "+".join(sorted(chosen)))
def test_that_nothing_that_is_withheld_is_left_anywhere(
    withheld: frozenset[Withheld], photo: PrintPhoto
) -> None:
    pdf = render(told(withheld, photo, DocumentKind.FINDINGS))
    names = (
        *(SOURCES if Withheld.SOURCES in withheld else ()),
        *(PERSONS if Withheld.PERSONS in withheld else ()),
    )
    assert left(pdf, names) == []
    others = [name for name in ("Zanzor", "Baldo Krix") if name not in names]
    assert left(pdf, tuple(others)) == others
    with pikepdf.open(BytesIO(pdf)) as opened:
        pictures = [
            one for one in opened.objects if isinstance(one, pikepdf.Stream) and one.get("/Width") == 40
        ]
        assert bool(pictures) == (Withheld.PHOTOS not in withheld)
        assert "/AcroForm" not in opened.Root or not list(opened.Root.AcroForm.Fields)


@pytest.mark.parametrize("kind", [DocumentKind.ACKNOWLEDGEMENT, DocumentKind.PLAN])
@pytest.mark.parametrize("language", ["fr", "zh"])
def test_that_the_other_documents_keep_back_the_same(
    kind: DocumentKind, language: str, photo: PrintPhoto
) -> None:
    assert left(render(told(frozenset(Withheld), photo, kind, language)), ALL) == []


def test_that_the_copy_says_what_it_is_on_every_page(photo: PrintPhoto) -> None:
    pdf = render(told(frozenset(Withheld), photo, DocumentKind.FINDINGS))
    line = "Redacted copy – names of sources, photos and names of persons withheld"
    with pypdfium2.PdfDocument(pdf) as document:
        pages = [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]
    assert [line in page for page in pages] == [True] * len(pages)
    assert "copy of the issued report with SHA-256" in pages[0]
    assert re.sub(r"\s", "", "ef" * 32) in re.sub(r"\s", "", pages[0])
    assert "1 photo is withheld in this copy" in " ".join(pages)


def test_that_countries_stay_and_sources_are_numbered_in_order(photo: PrintPhoto) -> None:
    records = told(frozenset({Withheld.SOURCES}), photo, DocumentKind.FINDINGS).records
    assert [one.name for one in records.sources] == [f"Source {n} (name withheld)" for n in (1, 2, 3, 4)]
    assert (records.sources[0].smelter_country, records.sources[0].origin_countries) == ("ZA", ("CD",))


def test_that_persons_are_told_by_what_they_do(photo: PrintPhoto) -> None:
    records = told(frozenset({Withheld.PERSONS}), photo, DocumentKind.FINDINGS).records
    assert records.actions[0].owner.startswith("Buyer")  # type: ignore[union-attr]
    assert records.actions[0].owner.endswith("(name withheld)")  # type: ignore[union-attr]
    assert records.evidence[0].obtained_by == "name withheld"
    assert records.engagement.team == ("1 person, name withheld",)
    interview = records.evidence[0].interview
    assert interview == Interview(role=interview.role)  # type: ignore[union-attr]


def test_that_which_translation_is_outdated_is_neither_lost_nor_made_up(photo: PrintPhoto) -> None:
    records = canaries()
    (answer, other) = records.answers
    for wording in (answer.observation, "An earlier wording by Mirabel Ostrow"):
        made = tuple(
            replace(one, of="observation", original_sha256=digest_of(wording)) for one in answer.translations
        )
        told_of = replace(records, answers=(replace(answer, translations=made), other))
        content = replace(made_up_content(told_of), redaction=Redaction(withheld=frozenset(Withheld)))
        copy = redacted(content).records.answers[0]
        assert is_outdated(copy.translations[0], copy.observation) == (wording != answer.observation)
        assert copy.translations[0].original_sha256 != digest_of(wording)


def test_that_the_embedded_document_can_be_read_again(photo: PrintPhoto) -> None:
    content = told(frozenset(Withheld), photo, DocumentKind.FINDINGS)
    named = replace(
        content.records, evidence=tuple(replace(one, file=None) for one in content.records.evidence)
    )
    read = read_document(write_document(named), folder=None)
    assert {one.name for one in read.records.sources} == {one.name for one in content.records.sources}
    (answer,) = (one for one in read.records.answers if one.element == "2.c")
    assert answer.evidence == ("E-1", "W-2")
    assert "W-2" in [one.id for one in read.records.evidence]


def test_that_a_report_without_redaction_stays_as_it_is(content: ReportContent) -> None:
    assert redacted(content) is content


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("kind", list(DocumentKind))
def test_that_the_judge_finds_nothing_in_a_copy_that_wears_a_template(
    kind: DocumentKind, flavour: str, photo: PrintPhoto
) -> None:
    need_judge()
    written = BytesIO()
    Image.new("RGB", (120, 40), (10, 60, 90)).save(written, "PNG")
    brand = Brand(firm="Example Assurance", colour="#7A1F3D", logo=written.getvalue())
    content = replace(told(frozenset({Withheld.PERSONS}), photo, kind), brand=brand)
    assert judged(render(content), flavour) == []


_strange = st.builds(
    "".join,
    st.tuples(
        st.sampled_from(["aBc", "Bca", "éaB", "陈伟"]),
        st.text(st.sampled_from("aBc.*+?()[]\\^$|{} é陈伟-_'&<>"), max_size=9),
    ),
)


@settings(max_examples=60)
@given(names=st.lists(_strange, min_size=1, max_size=5), persons=st.lists(_strange, min_size=1, max_size=3))
def test_that_names_within_names_and_signs_of_patterns_are_withheld(
    names: list[str], persons: list[str]
) -> None:
    sources = tuple(
        Source(
            id=str(place), mineral=Mineral.TIN, name=name, smelter_id=other, reference=f"by {name} ; {other}"
        )
        for place, (name, other) in enumerate(pairwise([*names, *names[:1]]))
    )
    text = " ; ".join([*names, *persons])
    records = AuditRecords(
        criterion="rba-minerals@8.0.0",
        facility=Facility(),
        engagement=Engagement(lead_auditor=persons[0], team=tuple(persons[1:])),
        basis=Basis(),
        sources=sources,
        answers=(Answer(element="2.c", observation=text),),
    )
    content = replace(made(), records=records, redaction=Redaction(withheld=frozenset(Withheld)))
    copy = redacted(content).records
    said = f" {folded(copy.answers[0].observation or '')} {folded(' '.join(map(str, copy.sources)))} "
    assert [name for name in (*names, *persons) if f" {folded(name)} " in said] == []
    assert copy.engagement.lead_auditor == "name withheld"


@cache
def made() -> ReportContent:
    return made_up_content()


def test_that_a_person_who_is_a_source_too_is_withheld_either_way() -> None:
    records = AuditRecords(
        criterion="rba-minerals@8.0.0",
        facility=Facility(name="Brask Plant"),
        engagement=Engagement(lead_auditor="Ida Brask"),
        basis=Basis(),
        answers=(Answer(element="2.c", observation="Ida Brask came to Brask Plant."),),
    )
    for withheld, expected in (
        (frozenset({Withheld.PERSONS}), "[name withheld] came to Brask Plant."),
        (frozenset({Withheld.SOURCES}), "Ida Brask came to Brask Plant."),
    ):
        copy = redacted(replace(made(), records=records, redaction=Redaction(withheld=withheld)))
        assert copy.records.answers[0].observation == expected
        assert copy.records.facility.name == "Brask Plant"
