"""Pictures as cameras and attackers write them."""

import struct
import zlib
from io import BytesIO

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image
from PIL.ExifTags import IFD, Base

from workbench.exchange.photos import MAX_PIXELS, SHARED_SIDE, read_picture

PLACE = (52.0, 31.0, 12.0)


def jpeg(size: tuple[int, int] = (60, 40), *, orientation: int = 1, located: bool = True) -> bytes:
    """A photo whose upper left corner is red, with all that a camera writes."""
    image = Image.new("RGB", size, "white")
    image.paste("red", (0, 0, size[0] // 2, size[1] // 2))
    exif = image.getexif()
    exif[Base.Make], exif[Base.Model], exif[Base.Orientation] = "Fictitious", "Fictitious F-1", orientation
    details = exif.get_ifd(IFD.Exif)
    details[Base.DateTimeOriginal], details[Base.OffsetTimeOriginal] = "2026:11:02 09:30:00", "+08:00"
    if located:
        exif.get_ifd(IFD.GPSInfo).update({1: "N", 2: PLACE, 3: "E", 4: PLACE})
    written = BytesIO()
    image.save(written, "JPEG", exif=exif, comment=b"private comment", quality=95)
    return written.getvalue()


def as_format(kind: str, mode: str = "RGB") -> bytes:
    written = BytesIO()
    Image.new(mode, (20, 10)).save(written, kind)
    return written.getvalue()


def png_claiming(width: int, height: int) -> bytes:
    """A few bytes that say that they are a huge picture."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = zlib.compress(bytes(1000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def test_that_a_photo_says_when_and_with_what_it_was_taken_and_only_that_it_knows_where() -> None:
    picture = read_picture(BytesIO(jpeg()))
    assert picture is not None
    photo = picture.photo
    assert (photo.width, photo.height) == (60, 40)
    assert (photo.taken_at, photo.camera) == ("2026-11-02T09:30:00+08:00", "Fictitious F-1")
    assert photo.has_location


def test_that_a_photo_without_a_place_is_not_said_to_have_one() -> None:
    picture = read_picture(BytesIO(jpeg(located=False)))
    assert picture is not None
    assert not picture.photo.has_location


def test_that_the_shared_copy_holds_nothing_but_the_picture() -> None:
    picture = read_picture(BytesIO(jpeg()))
    assert picture is not None
    assert picture.shared is not None
    copy = Image.open(BytesIO(picture.shared))
    assert (copy.format, dict(copy.getexif())) == ("JPEG", {})
    assert set(copy.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
    assert b"private" not in picture.shared
    assert b"Fictitious" not in picture.shared


@pytest.mark.parametrize(
    ("orientation", "size", "red_at"),
    [(1, (60, 40), (5, 5)), (3, (60, 40), (55, 35)), (6, (40, 60), (35, 5)), (8, (40, 60), (5, 55))],
)
def test_that_the_shared_copy_stands_upright(
    orientation: int, size: tuple[int, int], red_at: tuple[int, int]
) -> None:
    picture = read_picture(BytesIO(jpeg(orientation=orientation)))
    assert picture is not None
    assert picture.shared is not None
    copy = Image.open(BytesIO(picture.shared))
    pixel = copy.getpixel(red_at)
    assert isinstance(pixel, tuple)
    assert copy.size == size
    assert pixel[0] > 200
    assert pixel[1] < 90


def test_that_the_shared_copy_is_no_longer_than_its_limit() -> None:
    picture = read_picture(BytesIO(jpeg((SHARED_SIDE * 2, 100))))
    assert picture is not None
    assert picture.shared is not None
    assert Image.open(BytesIO(picture.shared)).size == (SHARED_SIDE, 50)


@pytest.mark.parametrize(
    ("kind", "mode"),
    [
        ("PNG", "RGBA"),
        ("PNG", "P"),
        ("PNG", "I;16"),
        ("PNG", "1"),
        ("WEBP", "RGB"),
        ("TIFF", "CMYK"),
        ("BMP", "RGB"),
        ("GIF", "P"),
    ],
)
def test_that_every_usual_kind_of_picture_gets_a_copy(kind: str, mode: str) -> None:
    picture = read_picture(BytesIO(as_format(kind, mode)))
    assert picture is not None
    assert picture.shared is not None
    assert picture.fault == ""


@pytest.mark.parametrize(("width", "height"), [(10_000, 5_001), (65_000, 65_000), (2**31 - 1, 2**31 - 1)])
def test_that_a_picture_of_too_many_pixels_is_named_and_not_decoded(width: int, height: int) -> None:
    picture = read_picture(BytesIO(png_claiming(width, height)))
    assert width * height > MAX_PIXELS
    if picture is not None:  # such a size may also be no picture to the decoder at all
        assert picture.shared is None
        assert picture.fault


def test_that_a_picture_that_ends_too_soon_is_no_crash() -> None:
    whole = jpeg((400, 300))
    picture = read_picture(BytesIO(whole[: len(whole) // 2]))
    assert picture is not None
    assert picture.shared is None
    assert "decoded" in picture.fault


@pytest.mark.parametrize("content", [b"", b"hello", b"%PDF-1.7", b"PK\x03\x04", b"<svg/>", b"\x00" * 100])
def test_that_what_is_no_picture_is_none(content: bytes) -> None:
    assert read_picture(BytesIO(content)) is None


_WHOLE = [jpeg((48, 32)), as_format("PNG"), as_format("GIF", "P"), as_format("TIFF"), as_format("WEBP")]


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    whole=st.sampled_from(_WHOLE),
    changes=st.lists(st.tuples(st.integers(0, 5000), st.binary(min_size=1, max_size=8)), max_size=6),
    cut=st.integers(0, 200),
)
def test_that_damaged_pictures_never_raise(whole: bytes, changes: list[tuple[int, bytes]], cut: int) -> None:
    content = bytearray(whole)
    for place, data in changes:
        at = place % len(content)
        content[at : at + len(data)] = data
    picture = read_picture(BytesIO(bytes(content[: len(content) - cut])))
    assert picture is None or (picture.shared is None) == bool(picture.fault)
