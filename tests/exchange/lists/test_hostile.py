"""Files that mean harm, or are something else: refused with one sentence, quickly, before they unfold."""

import io
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from workbench.errors import Problem, UnusableInput
from workbench.exchange.lists import read_cahra_list, read_status_list

LAUGHS = b"""<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;">]>
<l><SmelterID>&d;</SmelterID></l>"""
FETCHES = b"""<?xml version="1.0"?><!DOCTYPE l [<!ENTITY x SYSTEM "file:///etc/hostname">]>
<l><s><SmelterID>CID000801</SmelterID><Name>&x;</Name><Status>Active</Status></s></l>"""
PARAMETER = b'<!DOCTYPE l SYSTEM "http://127.0.0.1:9/x.dtd"><l/>'


def zipped(parts: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return stream.getvalue()


HOSTILE: dict[str, Callable[[], bytes]] = {
    "laughs.xml": lambda: LAUGHS,
    "fetches.xml": lambda: FETCHES,
    "parameter.xml": lambda: PARAMETER,
    "utf-16-laughs.xml": lambda: LAUGHS.decode().replace("1.0", '1.0" encoding="UTF-16').encode("utf-16"),
    "deep.xml": lambda: b"<a>" * 100_000,
    "wide.xml": lambda: b"<l>" + b"<a/>" * 310_000 + b"</l>",
    "far-cell.xml": lambda: (
        b'<Workbook><Worksheet><Table><Row><Cell Index="99999999"><Data>x</Data></Cell></Row></Table>'
        b"</Worksheet></Workbook>"
    ),
    "cut-off.xml": lambda: b"<l><s><SmelterID>CID000801",
    "unknown-letters.xml": lambda: b'<?xml version="1.0" encoding="klingon"?><l/>',
    "page.xml": lambda: b"<html><body>Please accept the terms</body></html>",
    "bomb.xlsx": lambda: zipped({"xl/worksheets/sheet1.xml": b"0" * 8_000_000}),
    "entities.xlsx": lambda: zipped({"xl/workbook.xml": LAUGHS}),
    "no-workbook.xlsx": lambda: zipped({"a.txt": b"a"}),
    "picture.csv": lambda: b"\xff\xd8\xff\xe0 picture",
    "document.xml": lambda: b"%PDF-1.7",
    "zeros.csv": lambda: b"Smelter ID\x00,Status\n",
    "commas.csv": lambda: b"," * 3_000_000,
    "long-cell.csv": lambda: b'Smelter ID,Status\n"' + b"x" * 200_000,
    "nested.json": lambda: b"[" * 200_000,
    "number.json": lambda: b'{"entries": [' + b"9" * 10_000 + b"]}",
    "large.csv": lambda: b"x" * (20 * 1024 * 1024 + 1),
    "empty.csv": lambda: b"",
}


@pytest.mark.deep
@pytest.mark.parametrize(
    ("read", "name"),
    [
        *((read_status_list, name) for name in HOSTILE),
        *((read_cahra_list, name) for name in ("laughs.xml", "bomb.xlsx", "nested.json", "number.json")),
    ],
)
def test_that_it_is_refused_with_one_sentence_and_soon(
    tmp_path: Path, read: Callable[[Path], object], name: str
) -> None:
    path = tmp_path / name
    path.write_bytes(HOSTILE[name]())
    begun = time.process_time()

    with pytest.raises(Problem) as refused:
        read(path)

    assert name in refused.value.what or "of " in refused.value.what
    assert "/etc" not in str(refused.value)
    assert time.process_time() - begun < 5


def test_that_a_file_outside_of_the_list_is_never_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("canary")
    path = tmp_path / "list.xml"
    path.write_bytes(FETCHES.replace(b"/etc/hostname", str(secret).encode()))

    with pytest.raises(UnusableInput) as refused:
        read_status_list(path)

    assert "canary" not in str(refused.value)


@pytest.mark.parametrize("name", ["missing.csv", "."])
def test_that_what_is_no_file_is_told(tmp_path: Path, name: str) -> None:
    with pytest.raises(UnusableInput, match="is not there"):
        read_status_list(tmp_path / name)


def test_that_half_a_character_in_a_name_does_not_come_into_what_is_told(tmp_path: Path) -> None:
    path = tmp_path / "list.xml"
    path.write_bytes(b"<l><s First_xD800_='1' Second_xdfFF_='2'/></l>")
    with pytest.raises(UnusableInput) as refusal:
        read_status_list(path)
    assert "First_xD800_, Second_xdfFF_" in str(refusal.value).encode().decode()
