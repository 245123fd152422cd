"""The report in each of its languages: by what its pages say, and by what judges of archives say."""

import re
from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from datetime import date
from enum import Enum
from functools import cache
from io import BytesIO
from typing import Any

import pikepdf
import pytest
from pypdfium2 import PdfDocument

from installer.translations import REPORT, found_in_sources
from tests.report.samples import made_up_content, made_up_records, made_up_sources
from tests.report.verapdf import FLAVOURS, judged, need_judge
from workbench.audit.enums import (
    ActionTaken,
    Conflict,
    ConflictReview,
    DueDiligence,
    EvidenceKind,
    LimitationKind,
    Mineral,
    Rating,
    Stance,
)
from workbench.audit.outcome import CONDITIONS, COVERAGE, Remark
from workbench.audit.records import (
    Attendee,
    AuditRecords,
    Basis,
    CahraFlag,
    Disagreement,
    Evidence,
    FindingResponse,
    Interview,
    Limitation,
    Photo,
    PriorAnswer,
    PriorAudit,
    Sampling,
    Source,
    Visit,
    WorkingDay,
)
from workbench.audit.remarks import Code, remark
from workbench.audit.sentences import SENTENCES
from workbench.criteria.loader import texts
from workbench.report.content import DocumentKind, ReportContent
from workbench.report.rendering import render
from workbench.report.saying import LANGUAGES, counted, language_tag, mark, own_words, speaking, tr
from workbench.report.wording import day, days, listed, minerals, sentence, share

OTHERS = [language for language in LANGUAGES if language != "en"]
every_language = pytest.mark.parametrize("language", LANGUAGES)
every_other = pytest.mark.parametrize("language", OTHERS)


def in_language(content: ReportContent, language: str) -> ReportContent:
    return replace(content, language=language, texts=texts(content.edition, language))


# Words


def test_that_numbers_and_days_read_as_their_language_writes_them() -> None:
    told = {}
    for language in LANGUAGES:
        with speaking(language):
            told[language] = (
                day(date(2026, 3, 1)),
                days(date(2026, 11, 2), date(2026, 11, 4)),
                share(49, 214, 20),
                listed(["1.a", "2.b", "2.c"]),
                minerals((Mineral.TIN, Mineral.GOLD)),
            )
    assert told == {
        "en": (
            "1 March 2026",
            "2 November 2026 to 4 November 2026",
            "22.9 %",
            "1.a, 2.b and 2.c",
            "tin and gold",
        ),
        "fr": (
            *("1er\u00a0mars 2026", "2\u00a0novembre 2026 à 4\u00a0novembre 2026", "22,9\u00a0%"),
            *("1.a, 2.b et 2.c", "étain et or"),
        ),
        "zh": ("2026年3月1日", "2026年11月2日至2026年11月4日", "22.9%", "1.a、2.b和2.c", "锡和金"),
    }


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ["0 days", "1 day", "2 days"]),
        ("fr", ["0\u00a0jour", "1\u00a0jour", "2\u00a0jours"]),
        ("zh", ["0 天", "1 天", "2 天"]),
    ],
)
def test_that_plurals_are_those_of_the_language(language: str, said: list[str]) -> None:
    with speaking(language):
        assert [counted(number, "{n} day", "{n} days") for number in range(3)] == said


def test_that_what_a_value_says_is_no_template() -> None:
    with speaking("fr"):
        assert tr(mark("{name}:"), name="{n} “Rating”") == "{n} “Rating”\u00a0:"


def test_that_a_language_holds_within_and_only_there() -> None:
    with speaking("zh"):
        with speaking("fr"):
            assert (language_tag(), tr("Rating")) == ("fr", "Cotation")
        assert (language_tag(), tr("Rating")) == ("zh-CN", "评级")
    assert (language_tag(), tr("Rating")) == ("en", "Rating")


def test_that_a_language_that_no_report_speaks_is_refused() -> None:
    with pytest.raises(ValueError, match="'de'"), speaking("de"):
        pass


@every_language
def test_that_a_remark_is_said_with_words_of_the_language(language: str) -> None:
    told = {
        "en": "Records are kept for 1 year; this edition asks for 5 years.",
        "fr": "Les enregistrements sont conservés 1\u00a0an ; cette édition demande 5\u00a0ans.",
        "zh": "记录保存 1 年；本版本要求 5 年。",
    }
    with speaking(language):
        said = sentence(remark(Code.RECORDS_KEPT_TOO_SHORT, kept=1, asked=5))
        assert said.replace("\u00a0;", " ;") == told[language]
        assert "{" not in sentence(_plan_overdue())


def _plan_overdue() -> Remark:
    return remark(Code.PLAN_OVERDUE, name="Minor", mineral="tin", due="2026-03-01")


def test_that_a_smelter_called_like_a_rating_keeps_its_name() -> None:
    with speaking("fr"):
        assert sentence(_plan_overdue()).startswith("Le plan suivi pour Minor (étain) était dû le 1er")


# Pages


@every_other
@pytest.mark.parametrize("case", ["all", "contradictory", "nothing"])
def test_that_no_word_of_ours_is_left_in_english(language: str, case: str) -> None:
    assert left_in_english(all_said(printed(case, language)), language) == []


@every_other
@pytest.mark.parametrize("kind", [kind for kind in DocumentKind if kind is not DocumentKind.FINDINGS])
def test_that_every_document_is_in_the_language_that_was_chosen(language: str, kind: DocumentKind) -> None:
    content = replace(everything_recorded(), draft=True, kind=kind)
    assert left_in_english(all_said(render(in_language(content, language))), language) == []


@pytest.mark.parametrize("case", ["all", "contradictory", "nothing"])
def test_that_the_chinese_report_has_no_latin_words_but_names(case: str) -> None:
    found = re.findall(r"[A-Za-z]{4,}", "\n".join(all_said(printed(case, "zh"))))
    words = {word for word in found if re.search("[g-zG-Z]", word)}  # digests go no further than f
    assert words <= NAMES, words - NAMES


# What has no other name: formats, standards, this program, and the made-up audit's own.
NAMES = {"Code", "CMRT", "OECD", "CAHRA", "Workbench", "audit", "anchor", "json", "minerals", "SAMPLE"}


@every_language
def test_that_the_document_says_its_language(language: str) -> None:
    with pikepdf.open(BytesIO(render(in_language(made_up_content(draft=True), language)))) as document:
        tag = {"en": "en", "fr": "fr", "zh": "zh-CN"}[language]
        assert str(document.Root.Lang) == tag
        assert f"<rdf:li>{tag}</rdf:li>" in bytes(document.Root.Metadata.read_bytes()).decode()


@every_other
def test_that_the_same_content_gives_the_same_bytes(language: str) -> None:
    content = in_language(made_up_content(made_up_records(sources=made_up_sources()[:5])), language)
    assert render(content) == render(content)


@every_other
@pytest.mark.parametrize("flavour", FLAVOURS)
def test_that_an_archive_takes_it(language: str, flavour: str) -> None:
    need_judge()
    assert judged(printed("all", language), flavour) == []


@cache
def printed(case: str, language: str) -> bytes:
    return render(in_language(CASES[case](), language))


# What is looked for


def left_in_english(said: list[str], language: str) -> list[str]:
    """The pieces of English templates that are found, unless the language says the same."""
    whole = squeezed("".join(said))
    with speaking(language):
        own = squeezed("".join(text for _, text in own_words()))
    return [piece for piece in english_pieces() if piece in whole and piece not in own]


@cache
def english_pieces() -> tuple[str, ...]:
    """What stands between the values of each English text, where it is long enough to be known again."""
    ours = [text for context, text in found_in_sources().texts if context == REPORT]
    pieces = (piece for text in (*ours, *SENTENCES.values()) for piece in re.split(r"{\w+}", text))
    return tuple({squeezed(piece) for piece in pieces if len(re.findall("[A-Za-z]", piece)) >= 4})


def squeezed(text: str) -> str:
    return re.sub(r"[\s\ufffe\x02]", "", text)


def all_said(pdf: bytes) -> list[str]:
    """The text of all pages, the outline, the alternatives of figures and the names of links and fields."""
    with PdfDocument(pdf) as document:
        said = [page.get_textpage().get_text_range() for page in document]
    with pikepdf.open(BytesIO(pdf)) as opened:
        objects = [one for one in opened.objects if isinstance(one, pikepdf.Dictionary)]
        for key in ("/Alt", "/TU", "/Title", "/Desc", "/ActualText"):
            said += [str(one[key]) for one in objects if key in one]
        annotations = [one for one in objects if one.get("/Subtype") in ("/Link", "/Widget")]
        said += [str(one.Contents) for one in annotations if "/Contents" in one]
    return said


# What is printed


def in_greek(value: Any) -> Any:
    """The same records with all that somebody wrote in Greek letters, which no text of ours has."""
    if isinstance(value, str) and not isinstance(value, Enum):
        return "".join(_GREEK.get(char, char) for char in value.lower())
    if isinstance(value, tuple):
        return tuple(in_greek(one) for one in value)
    if not is_dataclass(value) or isinstance(value, type):
        return value
    return replace(
        value,
        **{
            field.name: in_greek(getattr(value, field.name))
            for field in fields(value)
            if not (field.name in _REFERENCES and _is_reference(getattr(value, field.name)))
        },
    )


def _is_reference(value: Any) -> bool:
    return isinstance(value, str) or all(isinstance(one, str) for one in value or ())


_GREEK = dict(zip("abcdefghijklmnopqrstuvwxyz", "αβψδεφγηιξκλμνοπωρστθωςχυζ", strict=True))
_REFERENCES = {
    *("id", "element", "elements", "finding", "evidence", "condition", "criterion", "smelter_id", "sha256"),
    *("smelter_country", "origin_countries", "country", "related", "file", "report_number"),
}


def everything_recorded() -> ReportContent:
    """Something in every chapter."""
    content = made_up_content(in_greek(_all_records()))
    return replace(
        content,
        author=in_greek(content.author),
        signer="ψδε",
        imported_files=tuple(in_greek(one) for one in content.imported_files),
    )


def _all_records() -> AuditRecords:
    records = made_up_records()
    answers = tuple(
        replace(answer, reason="it was so", related=("E1",)) if answer.element in ("2.b", "2.c") else answer
        for answer in records.answers
    )
    return replace(
        records,
        answers=(replace(answers[0], rating=Rating.NOT_APPLICABLE, reason="none"), *answers[1:]),
        basis=replace(records.basis, retention_years=1),
        sources=_all_sources(),
        evidence=_all_evidence(),
        actions=tuple(_full(action) for action in records.actions),
        disagreements=tuple(Disagreement(condition=one, text="we see it otherwise") for one in CONDITIONS),
        responses=(
            FindingResponse(
                finding="2.b", stance=Stance.AGREE, comment="so it is", given_by="head", given_on=A_DAY
            ),
            FindingResponse(finding=COVERAGE, stance=Stance.DISAGREE),
        ),
        visit=_a_visit(),
        samplings=(
            Sampling(
                id="1", subject="suppliers", elements=("2.b",), population=9, size=3, method="at random"
            ),
            Sampling(id="2"),
        ),
        prior=PriorAudit(
            criterion="rba-minerals@7.1.2",
            rating=Rating.MAJOR,
            answers=(
                PriorAnswer(element="2.b", rating=Rating.MAJOR, corrective="write"),
                PriorAnswer(element="2.c"),
            ),
        ),
    )


A_DAY = date(2026, 11, 4)


def _full(action: Any) -> Any:
    return replace(
        action,
        handed_in=A_DAY,
        additional_action="one more",
        additional_due=date(2027, 4, 1),
        closed_on=A_DAY,
        closure="seen",
        evidence=("E-1",),
    )


def _all_sources() -> tuple[Source, ...]:
    sources = made_up_sources()
    first = replace(
        sources[0],
        id="0",
        due_diligence=DueDiligence.UNKNOWN,
        name=None,
        smelter_id=None,
        repeats_disagree=True,
        cahra=CahraFlag(reason="near by", flagged_on=A_DAY, listed_in="a list"),
    )
    second = replace(sources[1], reference="a file", conflict=Conflict.SUSPECTED, action=ActionTaken.PLAN)
    third = replace(
        sources[2],
        conflict=Conflict.CONFIRMED,
        origin_countries=("CD",),
        action=ActionTaken.DOCUMENTED_ACTION,
    )
    return (first, second, third, *sources[3:9], *(one for one in sources if one.plan))


def _all_evidence() -> tuple[Evidence, ...]:
    kinds = tuple(Evidence(id=f"E-{n}", kind=kind, note="so") for n, kind in enumerate(EvidenceKind, start=1))
    photo = Photo(width=4, height=3, taken_at="2026:11:04 10:00:00", camera="ab")
    interview = Interview(role="buyer", group="purchasing", group_size=2, language="xy")
    return (
        *kinds,
        Evidence(id="E-8", kind=EvidenceKind.PHOTO, photo=photo, obtained_on=A_DAY, obtained_by="me"),
        Evidence(id="E-9", kind=EvidenceKind.INTERVIEW, interview=interview),
    )


def _a_visit() -> Visit:
    somebody = (Attendee(role="head", name="ab", firm="cd"),)
    return Visit(
        opening_meeting=A_DAY,
        opening_present=somebody,
        closing_present=somebody,
        persons_met=somebody,
        interpreter="ab",
        interpreter_languages="cd",
        working_days=(WorkingDay(date=A_DAY, begun="08:00"),),
        limitations=tuple(Limitation(kind=kind, text="so") for kind in LimitationKind),
    )


def contradictory() -> ReportContent:
    """A draft whose answers contradict each other, with nearly everything still missing."""
    records = in_greek(_all_records())
    answers = tuple(
        replace(
            answer, rating=Rating.MINOR if answer.element == "4.a" else None, observation=None, reason=None
        )
        for answer in records.answers
    )
    basis = Basis(
        minerals_in_products=(Mineral.TIN,), retention_years=2, conflict_review=ConflictReview.NONE_CONFIRMED
    )
    changed = replace(
        records,
        answers=answers,
        basis=basis,
        visit=Visit(),
        samplings=(),
        evidence=(),
        prior=PriorAudit(),
        engagement=replace(records.engagement, closing_meeting=None, team=(), lead_auditor=None),
    )
    content = made_up_content(changed, draft=True)
    return replace(content, author=in_greek(content.author), imported_files=(), replaces="ab" * 32)


def nothing() -> ReportContent:
    """A draft of an audit in which nothing is recorded, under an edition that judges fewer minerals."""
    records = in_greek(made_up_records(answers=(), sources=(), actions=(), evidence=(), basis=Basis()))
    content = made_up_content(replace(records, criterion="rba-minerals@7.1.2"), draft=True)
    return replace(content, author=in_greek(content.author), imported_files=())


CASES: dict[str, Callable[[], ReportContent]] = {
    "all": everything_recorded,
    "contradictory": contradictory,
    "nothing": nothing,
}
