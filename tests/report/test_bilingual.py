"""Findings in the factory's language with their translation: order, language, page breaks, archives."""

from dataclasses import replace
from io import BytesIO
from typing import Any

import pikepdf
import pytest

from tests.report.samples import CHINESE, made_up_content, made_up_records, made_up_sources
from tests.report.test_languages import all_said, in_language, squeezed
from tests.report.verapdf import FLAVOURS, judged, need_judge
from workbench.audit.enums import Stance
from workbench.audit.records import AuditRecords, FindingResponse, Translation
from workbench.audit.translations import digest_of
from workbench.report.content import DocumentKind, ReportContent
from workbench.report.rendering import render

ENGLISH = "No chain-of-custody record was found for the cobalt of the battery packs."
AGREED = "We agree, and add the questionnaire."


def translated(of: str, text: str, **more: Any) -> Translation:
    return Translation(of=of, language="en", text=text, original_language="zh-CN", **more)


def bilingual(times: int = 1) -> ReportContent:
    records = made_up_records(sources=made_up_sources()[:5])
    into = (translated("observation", ENGLISH * times, translated_by="An agency"),)
    answers = tuple(
        replace(one, observation=CHINESE * times, translations=into) if one.element == "2.c" else one
        for one in records.answers
    )
    response = FindingResponse(
        finding="2.c",
        stance=Stance.AGREE,
        comment="同意，补充问卷。",
        translations=(translated("comment", AGREED),),
    )
    (action,) = records.actions
    planned = replace(
        action, finding="2.c", corrective="补充问卷。", translations=(translated("corrective", "Add it."),)
    )
    return made_up_content(replace(records, answers=answers, responses=(response,), actions=(planned,)))


def test_that_the_original_stands_before_its_translation_which_says_by_whom_it_is() -> None:
    said = squeezed("".join(all_said(render(bilingual()))))
    places = [
        said.index(squeezed(text))
        for text in (
            "Original (Simplified Chinese)",
            "电池组件BP-7系列共涉及11家供应商",
            "Translation (English), by An agency",
            ENGLISH,
        )
    ]
    assert places == sorted(places)
    assert squeezed(AGREED) in said
    assert squeezed("Add it.") in said


def test_that_both_columns_tell_readers_their_language() -> None:
    with pikepdf.open(BytesIO(render(bilingual()))) as document:
        elements = [one for one in document.objects if isinstance(one, pikepdf.Dictionary) and "/S" in one]
        languages = [str(one.Lang) for one in elements if "/Lang" in one]
    assert (languages.count("zh-CN"), languages.count("en")) == (4, 4)  # and in the plan


def test_that_a_long_one_goes_on_on_the_next_page_with_every_word_of_both() -> None:
    said = squeezed("".join(all_said(render(bilingual(times=40)))))
    assert said.count(squeezed(ENGLISH)) >= 38  # a page's foot may stand within one
    assert said.count("电池组件BP-7系列共涉及11家供应商") >= 38


def test_that_a_report_in_chinese_names_the_languages_in_chinese() -> None:
    said = squeezed("".join(all_said(render(in_language(bilingual(), "zh")))))
    assert "原文（简体中文）" in said
    assert "译文（英语），由Anagency翻译" in said


def made_of(wording: str, content: ReportContent | None = None) -> ReportContent:
    """Every translation made of the same wording, in a copy of a content."""
    content = content or bilingual()

    def of_it(holder: Any) -> Any:
        digest = digest_of(wording)
        into = tuple(replace(one, original_sha256=digest) for one in holder.translations)
        return replace(holder, translations=into)

    records = content.records
    return replace(
        content,
        records=replace(
            records,
            answers=tuple(map(of_it, records.answers)),
            responses=tuple(map(of_it, records.responses)),
            actions=tuple(map(of_it, records.actions)),
        ),
    )


def plan_of(content: ReportContent) -> str:
    """What the plan's table says in the document that is the plan alone."""
    said = squeezed("".join(all_said(render(replace(content, kind=DocumentKind.PLAN)))))
    return said[said.index("Actionandprogress") : said.index("Thefindingsbehindthem")]


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "Translation (English) of an earlier wording, by An agency"),
        ("zh", "较早文字的译文（英语），由An agency翻译"),
        ("fr", "Traduction (anglais) d’une rédaction antérieure, par An agency"),
    ],
)
def test_that_a_translation_of_an_earlier_wording_says_so_in_the_reports_language(
    language: str, told: str
) -> None:
    assert squeezed(told) in squeezed("".join(all_said(render(in_language(made_of("别的话"), language)))))


def test_that_only_what_was_changed_since_is_told_of() -> None:
    said = squeezed("".join(all_said(render(made_of(CHINESE)))))
    assert said.count(squeezed("of an earlier wording")) == 3  # response, action, and that in the plan
    assert squeezed("Translation (English), by An agency") in said
    assert squeezed("of an earlier wording") not in squeezed("".join(all_said(render(bilingual()))))


def test_that_a_translation_of_what_was_taken_away_is_not_printed() -> None:
    content = bilingual()
    answers = tuple(replace(one, observation=None) for one in content.records.answers)
    said = squeezed(
        "".join(all_said(render(replace(content, records=replace(content.records, answers=answers)))))
    )
    assert squeezed(ENGLISH) not in said
    assert squeezed(AGREED) in said


def test_that_the_plan_says_an_action_in_the_reports_language_under_the_original() -> None:
    assert "补充问卷。Translation(English):Addit." in plan_of(bilingual())


def test_that_the_plan_tells_which_translation_is_of_an_earlier_wording() -> None:
    told = "补充问卷。Translation(English)ofanearlierwording:Addit."
    assert told in plan_of(made_of("别的话"))


def test_that_the_plan_is_in_one_language_where_there_is_no_translation_into_the_reports_own() -> None:
    content = bilingual()
    (action,) = content.records.actions
    into = tuple(replace(one, language="vi") for one in action.translations)
    records = replace(content.records, actions=(replace(action, translations=into),))
    said = plan_of(replace(content, records=records))
    assert "补充问卷。" in said
    assert "Addit." not in said


def long_plan(times: int) -> AuditRecords:
    records = bilingual().records
    (action,) = records.actions
    into = (
        translated("corrective", "Add it to the list. " * times),
        translated("preventive", "Ask each year. " * times),
    )
    planned = replace(
        action, corrective="补充问卷。" * times, preventive="每年询问。" * times, translations=into
    )
    return replace(records, actions=(planned,))


def test_that_a_translated_action_goes_on_on_the_next_page_with_every_word() -> None:
    said = plan_of(replace(bilingual(), records=long_plan(times=300)))
    for words in ("补充问卷。", "每年询问。", "Addittothelist.", "Askeachyear."):
        assert said.count(words) >= 290, words  # a page's foot may stand within one


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_that_an_archive_takes_it(flavour: str) -> None:
    need_judge()
    assert judged(render(bilingual(times=40)), flavour) == []


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_that_an_archive_takes_a_plan_in_two_languages(flavour: str) -> None:
    need_judge()
    content = made_of("别的话", replace(bilingual(), records=long_plan(times=120)))
    assert judged(render(replace(content, kind=DocumentKind.PLAN)), flavour) == []
