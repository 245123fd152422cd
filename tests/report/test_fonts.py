from importlib.resources import files
from io import BytesIO
from pathlib import Path

import platformdirs
import pytest
from fontTools.ttLib import TTFont

from workbench.errors import CannotWrite
from workbench.report import fonts
from workbench.report.cutting import cut
from workbench.report.fonts import typeface


@pytest.fixture(scope="module")
def source() -> bytes:
    (path,) = (
        item for item in (files("fontpkg_noto_sans") / "files").iterdir() if item.name.startswith("NotoSans[")
    )
    return path.read_bytes()


@pytest.fixture(scope="module")
def bold(source: bytes) -> bytes:
    return cut(source, 700, "ReportSans-Bold")


def test_that_a_cut_is_the_same_bytes_as_the_one_that_is_kept(bold: bytes) -> None:
    assert typeface().paths["ReportSans-Bold"].read_bytes() == bold


def test_that_a_cut_is_static_and_carries_its_own_name(bold: bytes) -> None:
    font = TTFont(BytesIO(bold))
    assert "fvar" not in font
    assert "gvar" not in font
    assert font["name"].getDebugName(6) == "ReportSans-Bold"


def test_that_the_bold_cut_is_wider_than_the_regular_one(bold: bytes) -> None:
    regular = TTFont(typeface().paths["ReportSans"])
    heavy = TTFont(BytesIO(bold))
    assert heavy["hmtx"]["m"][0] > regular["hmtx"]["m"][0]


def test_that_cuts_are_kept_in_the_users_cache(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(platformdirs, "user_cache_path", lambda _name: tmp_path)
    monkeypatch.setattr(fonts, "cut", lambda _source, weight, name: f"{name} {weight}".encode())
    path = fonts._cut_file(tmp_path / "fonts", b"a font", "ReportSans")
    assert path.read_bytes() == b"ReportSans 400"
    assert list(path.parent.iterdir()) == [path]
    monkeypatch.setattr(fonts, "cut", lambda *_: pytest.fail("cut again"))
    assert fonts._cut_file(tmp_path / "fonts", b"a font", "ReportSans") == path


def test_that_another_source_gives_another_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(fonts, "cut", lambda source, _weight, _name: source)
    first = fonts._cut_file(tmp_path, b"one", "ReportSans")
    assert fonts._cut_file(tmp_path, b"two", "ReportSans") != first


def test_that_a_cache_that_cannot_be_written_is_told_with_a_next_step(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(fonts, "cut", lambda source, _weight, _name: source)
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(CannotWrite) as caught:
        fonts._cut_file(tmp_path / "file" / "fonts", b"one", "ReportSans")
    assert str(tmp_path) in caught.value.what
    assert caught.value.next_step
