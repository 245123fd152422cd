import io
import struct
import zipfile
import zlib
from pathlib import Path

import pytest

from tests.exchange.workbooks.made import listed, write_workbook
from workbench.errors import UnusableInput
from workbench.exchange.workbooks import container, read_workbook


def refusal(path: Path) -> str:
    with pytest.raises(UnusableInput) as caught:
        read_workbook(path)
    assert "\n" not in str(caught.value)
    assert caught.value.next_step
    return caught.value.what


def archive(path: Path, **parts: bytes) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            made.writestr(f"xl/worksheets/{name}.xml", content)
    return path


def encrypted(path: Path, password: str) -> Path:
    from msoffcrypto.format.ooxml import OOXMLFile

    plain = io.BytesIO(write_workbook(path, [listed(1)]).read_bytes())
    with path.open("wb") as target:
        OOXMLFile(plain).encrypt(password, target)
    return path


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"\xff\xd8\xff\xe0 a picture", "a JPEG picture"),
        (b"%PDF-1.7", "a PDF"),
        (b"<?xml version='1.0'?><Workbook/>", "an XML text"),
        (b"Metal,Smelter\nTin,x\n", "a text"),
        (b"\x00\x01\x02\x03", "something else"),
        (b"", "is empty"),
    ],
)
def test_that_what_is_no_workbook_is_named(tmp_path: Path, content: bytes, what: str) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(content)
    assert what in refusal(path)


def test_that_a_missing_file_and_a_folder_are_told_apart(tmp_path: Path) -> None:
    assert "is not there" in refusal(tmp_path / "gone.xlsx")
    assert "is not a file" in refusal(tmp_path)


@pytest.mark.parametrize("kept", [10, 1000, -1])
def test_that_a_truncated_workbook_is_refused(tmp_path: Path, kept: int) -> None:
    path = write_workbook(tmp_path / "list.xlsx", [listed(1)])
    path.write_bytes(path.read_bytes()[:kept])
    assert "damaged or was cut off" in refusal(path)


def test_that_a_damaged_part_is_refused(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "list.xlsx", [listed(1)])
    with zipfile.ZipFile(path) as made:
        part = made.getinfo("xl/worksheets/sheet2.xml")
    content = bytearray(path.read_bytes())
    content[part.header_offset + 60 : part.header_offset + 90] = b"\xff" * 30
    path.write_bytes(content)
    assert "damaged" in refusal(path)


def test_that_an_archive_of_something_else_is_refused(tmp_path: Path) -> None:
    assert "no Excel workbook" in refusal(archive(tmp_path / "list.xlsx", sheet1=b"<worksheet/>"))


def test_that_excels_own_default_password_is_taken_off(tmp_path: Path) -> None:
    path = encrypted(tmp_path / "list.xlsx", "VelvetSweatshop")
    assert path.read_bytes().startswith(b"\xd0\xcf\x11\xe0")
    assert len(read_workbook(path).rows) == 1


def test_that_a_password_of_its_own_is_named_as_the_reason(tmp_path: Path) -> None:
    assert "protected by a password" in refusal(encrypted(tmp_path / "list.xlsx", "secret"))


def test_that_a_damaged_compound_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    refusal(path)


def test_that_a_part_packed_too_well_is_refused(tmp_path: Path) -> None:
    path = archive(tmp_path / "list.xlsx", sheet1=b" " * (2 << 20))
    assert "times its packed size" in refusal(path)


def test_that_a_small_part_may_pack_well(tmp_path: Path) -> None:
    path = archive(tmp_path / "list.xlsx", sheet1=b" " * (1 << 19))
    assert "packed" not in refusal(path)


def test_that_what_unpacks_is_counted_over_all_parts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = archive(tmp_path / "list.xlsx", sheet1=bytes(range(256)) * 20, sheet2=bytes(range(256)) * 20)
    monkeypatch.setattr(container, "MAX_UNPACKED_BYTES", 10_000)
    assert "unpacks to more than" in refusal(path)
    monkeypatch.setattr(container, "MAX_UNPACKED_BYTES", 10_240)
    assert "unpacks" not in refusal(path)


def test_that_a_part_that_lies_about_its_length_is_refused(tmp_path: Path) -> None:
    path = archive(tmp_path / "list.xlsx", sheet1=b"<worksheet>" + b" " * 5000)
    content = path.read_bytes()
    path.write_bytes(content.replace(struct.pack("<I", 5011), struct.pack("<I", 11)))
    assert "not as long as it says" in refusal(path)


def test_that_overlapping_parts_are_counted_each(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    plain = bytes(range(256)) * 16
    packed = packer.compress(plain) + packer.flush()
    sizes = (zlib.crc32(plain), len(packed), len(plain))
    local = struct.pack("<4s5H3I2H", b"PK\x03\x04", 20, 0, 8, 0, 0, *sizes, 1, 0)
    central = b"".join(
        struct.pack("<4s6H3I5H2I", b"PK\x01\x02", 20, 20, 0, 8, 0, 0, *sizes, 1, 0, 0, 0, 0, 0, 0) + name
        for name in (b"a", b"b", b"c")
    )
    body = local + b"a" + packed
    end = struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, 3, 3, len(central), len(body), 0)
    path = tmp_path / "list.xlsx"
    path.write_bytes(body + central + end)
    monkeypatch.setattr(container, "MAX_UNPACKED_BYTES", 2 * len(plain))
    assert "unpacks to more than" in refusal(path)


@pytest.mark.parametrize(
    "cell",
    [b'<c r="XFD1048576">', b'<c s="1" r="ZZZ9">', b'<row r="1048576">', b"<c r='XFD9'>", b'<c\nr = "XFD9">'],
)
def test_that_a_cell_far_out_is_refused_before_the_reader_lays_it_out(tmp_path: Path, cell: bytes) -> None:
    path = archive(tmp_path / "list.xlsx", sheet1=b"<worksheet>" + cell)
    assert "far outside" in refusal(path)


def test_that_a_far_cell_across_two_steps_is_seen(tmp_path: Path) -> None:
    before = b" " * (container._STEP - 6)
    path = archive(tmp_path / "list.xlsx", sheet1=before + b'<c r="XFD1048576">')
    assert "far outside" in refusal(path)


def test_that_xml_entities_are_refused(tmp_path: Path) -> None:
    content = b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet>&e;</worksheet>'
    assert "entities" in refusal(archive(tmp_path / "list.xlsx", sheet1=content))


def test_that_a_file_over_the_limit_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write_workbook(tmp_path / "list.xlsx", [listed(1)])
    monkeypatch.setattr(container, "MAX_FILE_BYTES", path.stat().st_size - 1)
    assert "is larger than" in refusal(path)
    monkeypatch.setattr(container, "MAX_FILE_BYTES", path.stat().st_size)
    assert len(read_workbook(path).rows) == 1
