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
from workbench.audit.records import FindingResponse, Translation
from workbench.report.content import ReportContent
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
    assert (languages.count("zh-CN"), languages.count("en")) == (3, 3)


def test_that_a_long_one_goes_on_on_the_next_page_with_every_word_of_both() -> None:
    said = squeezed("".join(all_said(render(bilingual(times=40)))))
    assert said.count(squeezed(ENGLISH)) >= 38  # a page's foot may stand within one
    assert said.count("电池组件BP-7系列共涉及11家供应商") >= 38


def test_that_a_report_in_chinese_names_the_languages_in_chinese() -> None:
    said = squeezed("".join(all_said(render(in_language(bilingual(), "zh")))))
    assert "原文（简体中文）" in said
    assert "译文（英语），由Anagency翻译" in said


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_that_an_archive_takes_it(flavour: str) -> None:
    need_judge()
    assert judged(render(bilingual(times=40)), flavour) == []
