"""A template with its logo, as a report wears it."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from workbench.errors import CannotWrite, UnusableInput
from workbench.operations.templates import load_template, write_example_template


def template(folder: Path, logo: bytes | None = None) -> Path:
    path = folder / "firm.toml"
    path.write_text('format = "workbench-template/1"\nfirm = "Example Assurance"\nlogo = "logo.png"\n')
    if logo is not None:
        (folder / "logo.png").write_bytes(logo)
    return path


def picture(mode: str = "RGBA") -> bytes:
    written = BytesIO()
    Image.new(mode, (300, 80), (0, 90, 60, 128)[: len(mode)]).save(written, "PNG")
    return written.getvalue()


def test_that_a_logo_is_brought_onto_white_without_transparency(tmp_path: Path) -> None:
    brand = load_template(template(tmp_path, picture()))
    assert brand.firm == "Example Assurance"
    assert brand.logo is not None
    with Image.open(BytesIO(brand.logo)) as image:
        assert (image.mode, image.size) == ("RGB", (300, 80))


def test_that_a_missing_logo_is_named(tmp_path: Path) -> None:
    with pytest.raises(UnusableInput, match=r"logo\.png"):
        load_template(template(tmp_path))


@pytest.mark.parametrize("logo", [b"", b"no picture", b"\x89PNG\r\n\x1a\n" + b"\0" * 50])
def test_that_a_logo_that_is_no_picture_is_refused_by_its_name(logo: bytes, tmp_path: Path) -> None:
    with pytest.raises(UnusableInput, match=r"logo\.png"):
        load_template(template(tmp_path, logo))


def test_that_a_huge_logo_is_refused_unread(tmp_path: Path) -> None:
    with pytest.raises(UnusableInput, match="larger than"):
        load_template(template(tmp_path, b"\0" * (6 * 1024 * 1024)))


def test_that_the_example_is_written_once_and_can_be_used(tmp_path: Path) -> None:
    target = tmp_path / "mine.toml"
    write_example_template(target)
    assert load_template(target).firm == "Your firm"
    with pytest.raises(CannotWrite):
        write_example_template(target)
