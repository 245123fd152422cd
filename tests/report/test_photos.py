"""Photos in the report: in pairs, whole, once, each with what it shows in words."""

import subprocess
from dataclasses import replace
from datetime import date
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Name
from PIL import Image
from reportlab.platypus import Flowable

from tests.judges import need
from tests.report.samples import made_up_answers, made_up_content, made_up_records
from tests.report.test_findings_report import everything, squeezed
from workbench.audit.enums import EvidenceKind
from workbench.audit.records import Evidence, Photo
from workbench.errors import CannotWrite
from workbench.report import flow
from workbench.report.breaking import Text
from workbench.report.content import ReportContent
from workbench.report.photos import Captioned, PhotoRow, PrintPhoto, photo_rows
from workbench.report.rendering import render
from workbench.report.sections.photographs import photographs, photos_by_finding
from workbench.report.style import HEIGHT, SMALL, WIDTH
from workbench.report.tags import Node
from workbench.report.text import safe


def photo(
    folder: Path, id_: str = "E-9", size: tuple[int, int] = (160, 120), mode: str = "RGB"
) -> PrintPhoto:
    path = folder / f"{sha256(id_.encode()).hexdigest()}.jpg"
    Image.new(mode, size, len(id_)).save(path, "JPEG")
    return PrintPhoto(id=id_, path=path, width=size[0], height=size[1], is_grey=mode == "L")


def captioned(one: PrintPhoto, words: str = "Drums") -> Captioned:
    return Captioned(one, f"Photograph {one.id}", [Text(safe(words), SMALL)])


def sizes(row: Flowable) -> list[tuple[float, float]]:
    """Width and height at which each photo of a row is drawn."""
    assert isinstance(row, PhotoRow)
    row.wrap(WIDTH, HEIGHT)
    drawn = []
    for one in row.photos:
        drawn.append((row.tall * one.photo.shape, row.tall))
    return drawn


def test_that_two_photos_stand_side_by_side_at_equal_height(tmp_path: Path) -> None:
    shapes = ((160, 120), (120, 160), (160, 120))
    rows = photo_rows([captioned(photo(tmp_path, f"E-{n}", size)) for n, size in enumerate(shapes)])
    pair, alone = map(sizes, rows)
    assert pair[0][1] == pair[1][1]
    assert sum(width for width, _ in pair) < WIDTH
    assert len(alone) == 1
    assert alone[0][0] < WIDTH / 2


def test_that_a_wide_photo_has_a_row_to_itself_and_order_is_kept(tmp_path: Path) -> None:
    shapes = ((160, 120), (900, 200), (160, 120), (120, 160))
    rows = photo_rows([captioned(photo(tmp_path, f"E-{n}", size)) for n, size in enumerate(shapes)])
    assert [[one.photo.id for one in row.photos] for row in rows if isinstance(row, PhotoRow)] == [
        ["E-0"],
        ["E-1"],
        ["E-2", "E-3"],
    ]
    assert sizes(rows[1])[0][0] == pytest.approx(WIDTH)


@pytest.mark.parametrize("size", [(1, 4_000), (4_000, 1), (4_000, 4_000), (1, 1)])
def test_that_no_photo_is_larger_than_its_page_and_none_is_torn_from_its_caption(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    one = replace(photo(tmp_path), width=size[0], height=size[1])
    (row,) = photo_rows([captioned(one, "What was seen there. " * 12)])
    width, height = row.wrap(WIDTH, HEIGHT)
    assert (width <= WIDTH, height < HEIGHT / 2) == (True, True)
    assert row.split(WIDTH, height / 2) == []


def test_that_a_chapter_of_photos_begins_with_a_photo_on_the_page_of_its_heading(tmp_path: Path) -> None:
    (row,) = photo_rows([captioned(photo(tmp_path))])
    room = row.wrap(WIDTH, HEIGHT)[1]
    heading = flow.heading("Photographs")
    assert heading.wrap(WIDTH, room)[1] < room
    heading.leave_room_for(row)
    assert heading.wrap(WIDTH, room)[1] > room
    assert heading.wrap(WIDTH, room + 60)[1] < room


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> ReportContent:
    """Four photos: one with 2.b and 2.c, one with 2.b's action, one with 1.a, one with nothing."""
    items = [seen(f"E-{number}") for number in (11, 12, 13, 14)]
    links = {"2.b": ("E-11",), "2.c": ("E-11", "E-1"), "1.a": ("E-13",)}
    answers = (replace(one, evidence=links.get(one.element, ())) for one in made_up_answers())
    records = made_up_records(answers=tuple(answers))
    actions = (replace(records.actions[0], evidence=("E-12", "E-11")),)
    records = replace(records, actions=actions, evidence=(*records.evidence, *items))
    folder = tmp_path_factory.mktemp("photos")
    photos = tuple(photo(folder, one.id, mode="L" if one.id == "E-14" else "RGB") for one in items)
    return made_up_content(records, photos=photos)


@pytest.fixture(scope="module")
def report(content: ReportContent) -> bytes:
    return render(content)


def seen(id_: str) -> Evidence:
    return Evidence(
        id=id_,
        kind=EvidenceKind.PHOTO,
        title=f"Drums <of> {id_}",
        note="Twelve drums without a label.",
        place="Gate 3",
        obtained_by="Example Auditor",
        obtained_on=date(2026, 11, 3),
        sha256=sha256(id_.encode()).hexdigest(),
        photo=Photo(width=160, height=120),
    )


def ids(rows: list[Flowable]) -> list[str]:
    return [one.photo.id for row in rows if isinstance(row, PhotoRow) for one in row.photos]


def test_that_each_photo_is_printed_once_with_the_first_finding_it_belongs_to(content: ReportContent) -> None:
    placed = {about: ids(rows) for about, rows in photos_by_finding(content).items()}
    assert placed == {"2.c": ["E-11"], "2.b": ["E-12"]}
    assert ids(photographs(content)) == ["E-13", "E-14"]


def test_that_a_photo_that_is_withheld_leaves_nothing_behind(content: ReportContent) -> None:
    left = replace(content, photos=tuple(one for one in content.photos if one.id != "E-11"))
    assert "2.c" not in photos_by_finding(left)
    assert pictures(render(left)) == 3


def pictures(pdf: bytes) -> int:
    with pikepdf.open(BytesIO(pdf)) as document:
        found = (one for one in document.objects if isinstance(one, pikepdf.Stream))
        return sum(one.get("/Subtype") == Name.Image for one in found)


def test_that_a_photo_is_embedded_byte_for_byte(content: ReportContent, report: bytes) -> None:
    jpegs = {one.path.read_bytes() for one in content.photos}
    with pikepdf.open(BytesIO(report)) as document:
        found = [one for one in document.objects if isinstance(one, pikepdf.Stream)]
        embedded = [one for one in found if one.get("/Subtype") == Name.Image]
        assert {one.read_raw_bytes() for one in embedded} == jpegs
        assert sorted(str(one.ColorSpace) for one in embedded) == ["/DeviceGray", *["/DeviceRGB"] * 3]


def test_that_the_same_photos_give_the_same_bytes(
    content: ReportContent, report: bytes, tmp_path: Path
) -> None:
    again = tmp_path / "again"
    again.mkdir()
    moved = tuple(photo(again, one.id, mode="L" if one.is_grey else "RGB") for one in content.photos)
    assert render(replace(content, photos=moved)) == report


@pytest.mark.parametrize(
    "said",
    [
        "E-11 · Drums <of> E-11",
        "Gate 3 · 3 November 2026 · Example Auditor",
        f"Elements: 1.a · SHA-256 of the original {sha256(b'E-13').hexdigest()[:16]}…",
        f"SHA-256 of the original {sha256(b'E-14').hexdigest()[:16]}…",
    ],
)
def test_that_a_caption_tells_where_when_and_by_whom(report: bytes, said: str) -> None:
    assert squeezed(said) in everything(report)


def test_that_somebody_who_cannot_see_a_photo_is_told_what_it_shows(content: ReportContent) -> None:
    (row,) = photos_by_finding(content)["2.c"]
    assert isinstance(row, PhotoRow)
    assert figures(row.tag) == [
        "Photograph E-11. Drums <of> E-11. Twelve drums without a label. Gate 3. 3 November 2026. "
        "Example Auditor."
    ]


def figures(node: Node) -> list[str]:
    own = [node.alt] if node.kind == "Figure" else []
    return own + [alt for child in node.children for alt in figures(child)]


def test_that_a_caption_of_any_length_fits_its_page(content: ReportContent) -> None:
    long = replace(
        seen("E-14"), title="Word " * 9_000, note="unbroken" * 900, place="here " * 500, obtained_by="X" * 900
    )
    records = replace(content.records, evidence=(*content.records.evidence[:-1], long))
    (row,) = photographs(replace(content, records=records))
    assert row.wrap(WIDTH, HEIGHT)[1] < HEIGHT


def test_that_a_photo_that_cannot_be_read_any_more_is_named(content: ReportContent, tmp_path: Path) -> None:
    gone = replace(content.photos[0], path=tmp_path / "gone.jpg")
    with pytest.raises(CannotWrite, match="The photo E-11 could not be put into the report: No such file"):
        render(replace(content, photos=(gone,)))


def test_that_a_reader_draws_the_pages_without_a_complaint(report: bytes, tmp_path: Path) -> None:
    need("pdftoppm")
    path = tmp_path / "report.pdf"
    path.write_bytes(report)
    drawn = subprocess.run(["pdftoppm", "-r", "20", path, tmp_path / "page"], capture_output=True)
    assert (drawn.returncode, drawn.stdout + drawn.stderr) == (0, b"")
