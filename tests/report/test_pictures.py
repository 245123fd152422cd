"""Looking into PDFs, also into those that were made to do harm."""

import gc
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from typing import Any

import pikepdf
import pytest

from workbench.errors import UnusableInput
from workbench.report import pictures
from workbench.report.pictures import OpenedPdf

A4 = (595, 842)


def a_pdf(*contents: str, size: tuple[float, float] = A4, **page_entries: object) -> bytes:
    """A page for each content stream."""
    made = pikepdf.new()
    for content in contents or ("",):
        page = made.add_blank_page(page_size=size)
        page.obj.Resources = pikepdf.Dictionary(
            Font=pikepdf.Dictionary(
                F=made.make_indirect(
                    pikepdf.Dictionary(
                        Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
                    )
                )
            )
        )
        page.obj.Contents = made.make_stream(content.encode())
        for name, value in page_entries.items():
            page.obj[f"/{name}"] = value
    return _saved(made)


def _saved(made: pikepdf.Pdf, encryption: pikepdf.Encryption | None = None) -> bytes:
    out = BytesIO()
    made.save(out, encryption=encryption)
    return out.getvalue()


def words(text: str, x: float = 72, y: float = 700) -> str:
    return f"BT /F 20 Tf {x} {y} Td ({text}) Tj ET"


@pytest.fixture
def opened() -> Iterator[OpenedPdf]:
    with OpenedPdf(a_pdf(words("Tin from Example Works"), words("tin, and tin again"))) as made:
        yield made


def ink(pdf: OpenedPdf, page: int = 0, whole: tuple[int, int] = A4) -> set[tuple[int, int]]:
    """Where a page is not white."""
    picture = pdf.picture(page, whole=whole, part=(0, 0, *whole))
    dark = range(0, len(picture.pixels), 4)
    return {
        (at // 4 % picture.width, at // 4 // picture.width) for at in dark if picture.pixels[at + 1] < 128
    }


def test_that_parts_of_a_page_together_are_the_page(opened: OpenedPdf) -> None:
    whole = opened.picture(0, whole=A4, part=(0, 0, *A4))
    rows = [opened.picture(0, whole=A4, part=(0, top, 595, 421)).pixels for top in (0, 421)]
    assert b"".join(rows) == whole.pixels
    assert ink(opened)


def test_that_a_text_is_found_in_any_case_with_its_place_from_the_upper_left(opened: OpenedPdf) -> None:
    (hit,) = opened.find("TIN FROM", 0)
    (box,) = hit.boxes
    assert box.left == pytest.approx(72, abs=3)
    assert box.top == pytest.approx(842 - 700 - 15, abs=4)
    assert any(
        box.left <= x <= box.left + box.width and box.top <= y <= box.top + box.height for x, y in ink(opened)
    )
    assert [len(opened.find("tin", page)) for page in (0, 1)] == [1, 2]
    assert opened.find("cobalt", 0) == opened.find("  ", 0) == ()


def test_that_a_place_on_a_page_that_lies_on_its_side_is_where_it_is_seen() -> None:
    with OpenedPdf(a_pdf(words("sideways"), Rotate=90, CropBox=pikepdf.Array([20, 30, 575, 812]))) as pdf:
        assert (pdf.pages[0].width, pdf.pages[0].height) == (782, 555)
        (hit,) = pdf.find("sideways", 0)
        (box,) = hit.boxes
        dark = ink(pdf, whole=(782, 555))
        inside = [
            (x, y)
            for x, y in dark
            if box.left - 1 <= x <= box.left + box.width + 1 and box.top - 1 <= y <= box.top + box.height + 1
        ]
        assert len(inside) > 0.9 * len(dark)


def test_that_the_words_of_a_page_can_be_read_out(opened: OpenedPdf) -> None:
    assert opened.text(1).strip() == "tin, and tin again"


def test_that_pages_are_called_as_the_document_calls_them() -> None:
    made = pikepdf.open(BytesIO(a_pdf("", "", "")))
    roman = pikepdf.Dictionary(S=pikepdf.Name("/r"))
    plain = pikepdf.Dictionary(S=pikepdf.Name("/D"))
    made.Root.PageLabels = pikepdf.Dictionary(Nums=pikepdf.Array([0, roman, 2, plain]))
    with OpenedPdf(_saved(made)) as pdf:
        assert [look.label for look in pdf.pages] == ["i", "ii", "1"]


def test_that_the_outline_tells_where_it_leads() -> None:
    made = pikepdf.open(BytesIO(a_pdf("", "")))
    with made.open_outline() as outline:
        item = pikepdf.OutlineItem("First\u202e\n part", 1, "XYZ", top=742)
        item.children.append(pikepdf.OutlineItem("Nowhere"))
        outline.root.append(item)
    with OpenedPdf(_saved(made)) as pdf:
        first, second = pdf.headings
    assert (first.title, first.level, first.page, first.top) == ("First part", 0, 1, 100)
    assert (second.title, second.level, second.page) == ("Nowhere", 1, None)


def test_that_links_within_the_document_are_known_and_those_out_of_it_are_not() -> None:
    made = pikepdf.open(BytesIO(a_pdf("", "")))
    second = made.pages[1].obj

    def link(**leads: Any) -> pikepdf.Dictionary:
        rect = pikepdf.Array([100, 700, 200, 720])
        return pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, Rect=rect, **leads)

    place = pikepdf.Array([second, pikepdf.Name.XYZ, 0, 642, 0])
    out = pikepdf.Dictionary(S=pikepdf.Name.URI, URI=pikepdf.String("https://example.org"))
    inside = pikepdf.Dictionary(S=pikepdf.Name.GoTo, D=place)
    made.pages[0].obj.Annots = pikepdf.Array([link(Dest=place), link(A=out), link(A=inside)])
    with OpenedPdf(_saved(made)) as pdf:
        links = pdf.links(0)
    assert [(one.page, one.top) for one in links] == [(1, 200), (1, 200)]
    assert links[0].box == pictures.Box(100, 122, 100, 20)


def test_that_an_outline_that_runs_in_a_circle_ends() -> None:
    made = pikepdf.open(BytesIO(a_pdf("")))
    line = made.make_indirect(pikepdf.Dictionary(Title=pikepdf.String("round")))
    line.Next = line
    line.First = line
    made.Root.Outlines = made.make_indirect(pikepdf.Dictionary(First=line, Last=line))
    with OpenedPdf(_saved(made)) as pdf:
        assert {heading.title for heading in pdf.headings} <= {"round"}


def test_that_what_a_signature_looks_like_is_drawn() -> None:
    made = pikepdf.open(BytesIO(a_pdf("")))
    face = made.make_stream(b"0 0 100 50 re f", Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Form)
    face.BBox = pikepdf.Array([0, 0, 100, 50])
    field = pikepdf.Dictionary(
        Type=pikepdf.Name.Annot,
        Subtype=pikepdf.Name.Widget,
        FT=pikepdf.Name.Sig,
        T=pikepdf.String("Auditor"),
        F=4,
        Rect=pikepdf.Array([100, 100, 200, 150]),
        AP=pikepdf.Dictionary(N=face),
    )
    made_field = made.make_indirect(field)
    made.pages[0].obj.Annots = pikepdf.Array([made_field])
    made.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array([made_field]), SigFlags=3)
    with OpenedPdf(_saved(made)) as pdf:
        dark = ink(pdf)
    assert (150, 842 - 125) in dark
    assert (250, 842 - 125) not in dark


# What comes from elsewhere


@pytest.mark.parametrize("untrusted", [b"", b"no PDF", b"%PDF-1.7\n%%EOF", b"%PDF-1.7\n" + bytes(5000)])
def test_that_what_is_no_pdf_is_refused(untrusted: bytes) -> None:
    with pytest.raises(UnusableInput, match="no PDF, or it is damaged"):
        OpenedPdf(untrusted)


def test_that_what_a_password_protects_is_refused() -> None:
    made = pikepdf.open(BytesIO(a_pdf("")))
    locked = _saved(made, encryption=pikepdf.Encryption(owner="one", user="other"))
    with pytest.raises(UnusableInput, match="protected by a password"):
        OpenedPdf(locked)


def test_that_a_file_that_is_too_large_or_has_too_many_pages_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pdf = a_pdf("", "", "")
    monkeypatch.setattr(pictures, "MOST_PAGES", 2)
    with pytest.raises(UnusableInput, match="has 3 pages; up to 2 are shown"):
        OpenedPdf(pdf)
    monkeypatch.setattr(pictures, "MOST_MEGABYTES", 0)
    with pytest.raises(UnusableInput, match="larger than 0 MB"):
        OpenedPdf(pdf)


def test_that_every_truncation_and_every_twist_ends_in_pages_or_in_a_sentence() -> None:
    good = a_pdf(words("Tin"), words("and gold"))
    twisted = [good[:cut] for cut in range(0, len(good), 97)]
    twisted += [good.replace(b"/Count 2", b"/Count 2000000000"), good.replace(b"/Kids", b"/Kode")]
    twisted += [good.replace(b"595", b"-95"), good.replace(b"842", b"9e9"), good.replace(b"595 842", b"0 0")]
    refused = 0
    for untrusted in twisted:
        try:
            with OpenedPdf(untrusted) as pdf:
                for page, look in enumerate(pdf.pages[:3]):
                    assert 1 <= look.width <= 20_000
                    assert 1 <= look.height <= 20_000
                    pdf.find("tin", page)
                    pdf.picture(page, whole=(60, 80), part=(0, 0, 60, 80))
        except UnusableInput:
            refused += 1
    assert 0 < refused < len(twisted)


def test_that_a_page_that_takes_for_ever_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    many = a_pdf("0 0 500 500 re f " * 3000)
    monkeypatch.setattr(pictures, "_PATIENCE", 0.0)
    with OpenedPdf(many) as pdf, pytest.raises(UnusableInput, match="too long to draw"):
        pdf.picture(0, whole=A4, part=(0, 0, *A4))


def test_that_a_closed_document_is_refused_and_closing_twice_does_nothing(opened: OpenedPdf) -> None:
    opened.close()
    opened.close()
    with pytest.raises(UnusableInput, match="closed"):
        opened.text(0)


def test_that_many_threads_may_ask_at_once() -> None:
    pdf = a_pdf(*[words(f"Page {number}") for number in range(6)])

    def look(number: int) -> str:
        with OpenedPdf(pdf) as one:
            one.picture(number, whole=(300, 400), part=(0, 0, 300, 400))
            return one.text(number).strip()

    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(look, [*range(6)] * 4)) == [f"Page {number}" for number in range(6)] * 4


def test_that_whoever_asks_waits_for_whoever_is_at_it(opened: OpenedPdf) -> None:
    with ThreadPoolExecutor(1) as pool, pictures._turn:
        asked = pool.submit(opened.text, 0)
        with pytest.raises(TimeoutError):
            asked.result(timeout=0.05)
        pictures._turn.release()
        try:
            assert "Tin" in asked.result(timeout=20)
        finally:
            pictures._turn.acquire()


def test_that_one_that_nobody_closed_is_closed_in_turn() -> None:
    forgotten = OpenedPdf(a_pdf(words("Tin")))
    document = forgotten._document
    del forgotten
    gc.collect()
    assert not document.raw
