"""Pictures whose colours are not those of a screen, and whether a copy may be printed as it is."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageCms
from PIL.ExifTags import Base

from workbench.exchange.photos import SHARED_SIDE, printable, read_picture
from workbench.exchange.photos.printing import MAX_SIDE


def srgb_profile() -> bytes:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def profile_with_red_for_blue() -> bytes:
    """A made-up profile, in which what is called red is blue."""
    made = srgb_profile().replace("sRGB".encode("utf-16-be"), "xRGB".encode("utf-16-be"))
    for name in (b"XYZ", b"TRC"):
        made = made.replace(b"r" + name, b"?" + name, 1).replace(b"b" + name, b"r" + name, 1)
        made = made.replace(b"?" + name, b"b" + name, 1)
    return made


def copy_of(image: Image.Image, kind: str = "JPEG", profile: bytes | None = None) -> Image.Image:
    written = BytesIO()
    image.save(written, kind, icc_profile=profile)
    picture = read_picture(written)
    assert picture is not None
    assert picture.shared is not None
    return Image.open(BytesIO(picture.shared))


def pixel(image: Image.Image) -> tuple[int, ...]:
    found = image.getpixel((5, 5))
    assert isinstance(found, tuple)
    return found


def test_that_a_copy_is_in_the_colours_of_a_screen_whatever_profile_the_original_has() -> None:
    copy = copy_of(Image.new("RGB", (60, 40), "red"), profile=profile_with_red_for_blue())
    red, _, blue = pixel(copy)
    assert (red < 40, blue > 200) == (True, True)
    assert "icc_profile" not in copy.info


def test_that_a_transparent_picture_lies_on_white_and_in_the_colours_of_a_screen() -> None:
    image = Image.new("RGBA", (60, 40), (255, 0, 0, 255))
    image.paste((0, 0, 0, 0), (30, 0, 60, 40))
    copy = copy_of(image, "PNG", profile_with_red_for_blue())
    assert pixel(copy)[2] > 200
    corner = copy.getpixel((55, 35))
    assert isinstance(corner, tuple)
    assert min(corner) > 245


def test_that_a_picture_for_printing_presses_becomes_red_green_and_blue() -> None:
    copy = copy_of(Image.new("CMYK", (60, 40), (0, 255, 255, 0)))
    red, green, _ = pixel(copy)
    assert (copy.mode, red > 200, green < 90) == ("RGB", True, True)


@pytest.mark.parametrize("profile", [b"no profile", b"\x00" * 200, srgb_profile()[:90]])
def test_that_a_broken_profile_costs_nothing_but_itself(profile: bytes) -> None:
    red, green, _ = pixel(copy_of(Image.new("RGB", (60, 40), "red"), profile=profile))
    assert (red > 200, green < 90) == (True, True)


def kept(folder: Path, image: Image.Image, kind: str = "JPEG", **more: object) -> Path:
    path = folder / "kept"
    image.save(path, kind, **more)
    return path


def test_that_a_copy_of_ours_can_be_printed_as_it_is(tmp_path: Path) -> None:
    written = BytesIO()
    Image.new("RGB", (4_000, 3_000), "red").save(written, "JPEG")
    picture = read_picture(written)
    assert picture is not None
    path = tmp_path / "copy.jpg"
    path.write_bytes(picture.shared or b"")
    found = printable(path)
    assert found is not None
    assert (found.width, found.height, found.is_grey) == (SHARED_SIDE, SHARED_SIDE * 3 // 4, False)


@pytest.mark.parametrize("mode", ["CMYK", "RGB", "L"])
def test_that_only_pictures_in_screen_colours_or_grey_are_printed_as_they_are(
    tmp_path: Path, mode: str
) -> None:
    found = printable(kept(tmp_path, Image.new(mode, (60, 40))))
    assert (found is not None) == (mode != "CMYK")
    assert found is None or found.is_grey == (mode == "L")


def test_that_a_picture_that_says_more_than_it_shows_is_not_printed_as_it_is(tmp_path: Path) -> None:
    image = Image.new("RGB", (60, 40))
    exif = Image.Exif()
    exif[Base.Make] = "Fictitious"
    for more in ({"exif": exif}, {"comment": b"private"}, {"icc_profile": srgb_profile()}):
        assert printable(kept(tmp_path, image, **more)) is None


def test_that_what_readers_cannot_show_is_not_printed(tmp_path: Path) -> None:
    image = Image.new("RGB", (60, 40))
    cut = kept(tmp_path, image)
    cut.write_bytes(cut.read_bytes()[:-20])
    assert printable(cut) is None
    assert printable(kept(tmp_path, image, "PNG")) is None
    assert printable(kept(tmp_path, Image.new("L", (MAX_SIDE + 1, 8)))) is None
    empty = tmp_path / "empty"
    empty.touch()
    assert printable(empty) is None
