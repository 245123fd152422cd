"""Reports in Chinese, Japanese, Korean and Thai, read back with tools that share no code with us."""

import hashlib
import os
import subprocess
import sys
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from pypdfium2 import PdfDocument

from tests.judges import need
from tests.report.samples import (
    CHINESE,
    CYRILLIC,
    GREEK,
    JAPANESE,
    KOREAN,
    LINGALA,
    SIGNS,
    THAI,
    VIETNAMESE,
    content_in_many_scripts,
    content_in_thai,
    made_up_content,
)
from tests.report.verapdf import FLAVOURS, judged, need_judge
from workbench.report.rendering import render
from workbench.report.text import plain

FACILITY = "样例电子有限公司（二厂）"
THAI_FACILITY = "บริษัท ตัวอย่างอิเล็กทรอนิกส์ จำกัด"


@pytest.fixture(scope="module")
def report() -> bytes:
    return render(content_in_many_scripts())


@pytest.fixture(scope="module")
def thai() -> bytes:
    return render(content_in_thai())


def squeezed(text: str) -> str:
    return "".join(text.replace("\ufffe", "-").split())


def without_foot(page: str) -> str:
    lines = page.splitlines()
    of_the_page = f"{FACILITY} ·", f"{THAI_FACILITY} ·"
    return "".join(line for line in lines if not line.startswith(of_the_page) and not line.isdigit())


def read_by_pdfium(pdf: bytes) -> str:
    with PdfDocument(pdf) as document:
        return squeezed("".join(without_foot(page.get_textpage().get_text_range()) for page in document))


def read_by_poppler(pdf: bytes) -> str:
    need("pdftotext")
    words = ["pdftotext", "-enc", "UTF-8", "-raw", "-", "-"]
    read = subprocess.run(words, input=pdf, capture_output=True, check=True).stdout.decode()
    return squeezed("".join(without_foot(page) for page in read.split("\f")))


READERS = pytest.mark.parametrize("read", [read_by_pdfium, read_by_poppler])


@READERS
def test_that_what_was_written_can_be_read_back(report: bytes, read: Callable[[bytes], str]) -> None:
    text = read(report)
    wanted = [
        CHINESE * 12,
        JAPANESE,
        KOREAN,
        FACILITY,
        "广东省样例市示例路1号",
        "王样例",
        "李样例",
        "样例钽铌冶炼有限责任公司" * 4,
    ]
    wanted += ["見本タンタル製錬株式会社", "견본주석제련소", "样例锡业"]
    assert [word for word in wanted if squeezed(word) not in text] == []


@READERS
def test_that_vowels_and_tones_are_read_back_where_they_were_written(
    thai: bytes, read: Callable[[bytes], str]
) -> None:
    text = read(thai)
    wanted = [THAI * 8, VIETNAMESE, GREEK, CYRILLIC, LINGALA, SIGNS, THAI_FACILITY, "ตำบลตัวอย่าง จังหวัดระยอง"]
    wanted += ["บริษัท อมตะซิตี้เทรดดิ้งแอนด์คอนซัลติ้ง จำกัด (มหาชน)", "โรงหลอมดีบุกตัวอย่าง"]
    assert [word for word in wanted if squeezed(plain(word)) not in text] == []


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_that_the_judge_finds_nothing_in_letters_under_marks(thai: bytes, flavour: str) -> None:
    need_judge()
    assert judged(thai, flavour) == []


def test_that_the_facility_stands_in_the_foot_of_every_page_and_in_the_title(report: bytes) -> None:
    with PdfDocument(report) as document:
        assert all(f"{FACILITY} · " in page.get_textpage().get_text_range() for page in document)
        assert document.get_metadata_value("Title") == f"Findings report – {FACILITY}"


def test_that_every_font_is_embedded_and_none_stands_in(report: bytes) -> None:
    with pikepdf.open(BytesIO(report)) as document:
        fonts = [
            item
            for item in document.objects
            if isinstance(item, pikepdf.Dictionary) and item.get("/Type") == "/Font"
        ]
        names = {str(font.BaseFont).split("+")[1] for font in fonts}
        assert all("/FontFile2" in font.FontDescriptor for font in fonts)
    assert {"ReportSans", "ReportSans-Bold", "ReportSans-SC", "ReportSans-Bold-SC", "ReportSans-KR"} == names


def test_that_no_text_leaves_the_page(report: bytes) -> None:
    with PdfDocument(report) as document:
        for page in document:
            text = page.get_textpage()
            edges = [text.get_charbox(at)[2] for at in range(text.count_chars())]
            assert max(edges) < page.get_width() - 40


_RENDER_ELSEWHERE = """
import hashlib
from tests.report.samples import content_in_many_scripts, content_in_thai, made_up_content
from workbench.report.rendering import render
from workbench.report.text import plain
for content in (made_up_content(), content_in_many_scripts(), content_in_thai()):
    print(hashlib.sha256(render(content)).hexdigest())
"""


def test_that_the_same_content_gives_the_same_bytes_in_any_process(report: bytes, thai: bytes) -> None:
    running = [
        subprocess.Popen(
            [sys.executable, "-c", _RENDER_ELSEWHERE],
            env=os.environ | {"PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": locale},
            cwd=Path(__file__).parents[2],
            stdout=subprocess.PIPE,
            text=True,
        )
        for seed, zone, locale in (("1", "Asia/Tokyo", "C"), ("77", "America/Lima", "C.UTF-8"))
    ]
    digests = [process.communicate()[0].split() for process in running]
    expected = [hashlib.sha256(pdf).hexdigest() for pdf in (render(made_up_content()), report, thai)]
    assert digests == [expected, expected]


def test_that_a_latin_report_is_the_same_after_one_in_other_scripts(report: bytes) -> None:
    latin = made_up_content()
    before = render(latin)
    assert render(content_in_many_scripts()) == report
    assert render(latin) == before


@pytest.mark.parametrize("which", ["report", "thai"])
def test_that_it_is_drawn_without_a_warning(which: str, request: pytest.FixtureRequest) -> None:
    pdf: bytes = request.getfixturevalue(which)
    need("pdftoppm")
    words = ["pdftoppm", "-r", "20", "-png", "-"]
    done = subprocess.run(words, input=pdf, capture_output=True)
    assert (done.returncode, done.stderr) == (0, b"")
