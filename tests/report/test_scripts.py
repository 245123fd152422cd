"""Reports in Chinese, Japanese and Korean, read back with tools that share no code with us."""

import hashlib
import os
import shutil
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from pypdfium2 import PdfDocument

from tests.report.samples import CHINESE, JAPANESE, KOREAN, content_in_many_scripts, made_up_content
from workbench.report.findings_report import render
from workbench.report.fonts import REGULAR, typeface

FACILITY = "样例电子有限公司（二厂）"


@pytest.fixture(scope="module")
def report() -> bytes:
    return render(content_in_many_scripts())


def squeezed(text: str) -> str:
    return "".join(text.replace("\ufffe", "-").split())


def without_foot(page: str) -> str:
    return "".join(line for line in page.splitlines() if not line.startswith(f"{FACILITY} ·"))


def read_by_pdfium(pdf: bytes) -> str:
    with PdfDocument(pdf) as document:
        return squeezed("".join(without_foot(page.get_textpage().get_text_range()) for page in document))


def read_by_poppler(pdf: bytes) -> str:
    words = ["pdftotext", "-enc", "UTF-8", "-raw", "-", "-"]
    read = subprocess.run(words, input=pdf, capture_output=True, check=True).stdout.decode()
    return squeezed("".join(without_foot(page) for page in read.split("\f")))


@pytest.mark.parametrize("read", [read_by_pdfium, read_by_poppler])
def test_that_what_was_written_can_be_read_back(report: bytes, read: object) -> None:
    if read is read_by_poppler and not shutil.which("pdftotext"):
        pytest.skip("pdftotext is not installed")
    text = read_by_pdfium(report) if read is read_by_pdfium else read_by_poppler(report)
    assert text.count(squeezed(CHINESE)) == 24  # twelve times in the finding, and among all elements
    assert text.count(squeezed(JAPANESE)) == text.count(squeezed(KOREAN)) == 2
    wanted = [FACILITY, "广东省样例市示例路1号", "王样例", "李样例", "样例钽铌冶炼有限责任公司" * 4]
    wanted += ["見本タンタル製錬株式会社", "견본주석제련소", "样例锡业"]
    assert [word for word in wanted if squeezed(word) not in text] == []


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
from tests.report.samples import content_in_many_scripts, made_up_content
from workbench.report.findings_report import render
for content in (made_up_content(), content_in_many_scripts()):
    print(hashlib.sha256(render(content)).hexdigest())
"""


def test_that_the_same_content_gives_the_same_bytes_in_any_process(report: bytes) -> None:
    cuts = {"XDG_CACHE_HOME": str(typeface().paths[REGULAR].parents[2])}  # so that they are not cut again
    running = [
        subprocess.Popen(
            [sys.executable, "-c", _RENDER_ELSEWHERE],
            env=os.environ | cuts | {"PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": locale},
            cwd=Path(__file__).parents[2],
            stdout=subprocess.PIPE,
            text=True,
        )
        for seed, zone, locale in (("1", "Asia/Tokyo", "C"), ("77", "America/Lima", "C.UTF-8"))
    ]
    digests = [process.communicate()[0].split() for process in running]
    expected = [hashlib.sha256(pdf).hexdigest() for pdf in (render(made_up_content()), report)]
    assert digests == [expected, expected]


def test_that_a_latin_report_is_the_same_after_one_in_other_scripts(report: bytes) -> None:
    latin = made_up_content()
    before = render(latin)
    assert render(content_in_many_scripts()) == report
    assert render(latin) == before


def test_that_other_tools_read_it_without_a_warning(report: bytes, tmp_path: Path) -> None:
    if not shutil.which("pdftoppm"):
        pytest.skip("pdftoppm is not installed")
    (tmp_path / "report.pdf").write_bytes(report)
    words = ["pdftoppm", "-r", "20", "-png", str(tmp_path / "report.pdf"), str(tmp_path / "page")]
    done = subprocess.run(words, capture_output=True)
    assert (done.returncode, done.stderr) == (0, b"")
