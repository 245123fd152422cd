import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.report.text import CLUSTER
from workbench.report.thai import borders


def words_of(text: str) -> list[str]:
    places = sorted(borders(text))
    return [text[start:end] for start, end in zip([0, *places], [*places, len(text)], strict=True)]


@pytest.mark.parametrize(
    "words",
    [
        "ผู้ตรวจสอบ พบ ว่า ไม่ มี เอกสาร การ ตรวจสอบ สถานะ ของ โรงหลอม ดีบุก",
        "น้ำหนัก ของ วัตถุดิบ ที่ ได้รับ ไม่ ตรง กับ ใบส่งสินค้า",
        "ห่วงโซ่อุปทาน แร่ ของ ผู้ผลิต ชิ้นส่วน อิเล็กทรอนิกส์",
        "ไม่ พบ หลักฐาน การ จ่าย เงิน ให้ กับ กลุ่ม ติดอาวุธ",
    ],
)
def test_that_a_sentence_falls_into_its_words(words: str) -> None:
    assert words_of(words.replace(" ", "")) == words.split()


def test_that_a_name_in_no_list_stays_whole() -> None:
    assert words_of("ฬฆฌญฏฎ") == ["ฬฆฌญฏฎ"]


def test_that_only_thai_is_divided() -> None:
    assert borders("Plant 工厂 Łódź 123") == frozenset()
    assert words_of("ข้อ 2.c ไม่มี") == ["ข้อ 2.c ไม่", "มี"]


def test_that_a_sign_of_repetition_or_of_omission_begins_no_line() -> None:
    assert words_of("ต่างๆกรุงเทพฯ") == ["ต่างๆกรุงเทพฯ"]


@given(st.text(alphabet="กขตรสมนโเไาะิีุู่้์็ำๆฯ ๑a", max_size=40))
def test_that_no_line_begins_within_a_letter_with_its_marks_or_between_a_vowel_and_its_letter(
    text: str,
) -> None:
    starts = {found.start() for found in CLUSTER.finditer(text)}
    for at in borders(text):
        assert at in starts
        assert text[at - 1] not in "เแโใไ"
        assert text[at] not in "ะาๆฯ"
        assert unicodedata.category(text[at])[0] != "M"


def test_that_a_long_stretch_takes_time_in_proportion() -> None:
    assert len(words_of("ผู้ตรวจสอบพบว่าไม่มีเอกสาร" * 400)) == 6 * 400
