"""Programs that judge our PDFs and share no code with us. What they say is read: an exit code is no verdict.

Where a judge is missing its tests are skipped, saying so; under CI, where tests decide what lands, they fail.
"""

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

import pytest

from installer.system_libraries import JUDGES


def need(*programs: str) -> None:
    """Go on only where these programs are installed; each is one that the installer knows how to bring."""
    unknown = [program for program in programs if program not in JUDGES]
    assert unknown == [], "the test command would not install it"
    need_all(f"{program} ({JUDGES[program]})" for program in programs if shutil.which(program) is None)


def need_all(missing: Iterable[str]) -> None:
    """Skip, or fail under CI, where something that a judge consists of is missing."""
    named = ", ".join(missing)
    if named and os.environ.get("CI"):
        pytest.fail(f"A judge did not run: {named} missing")
    if named:
        pytest.skip(f"A judge is not at hand: {named} missing")


def said_by(program: str, *words: str | Path, pdf: bytes) -> str:
    """What a program says of a PDF on both its outputs; `words` stand before the file's name."""
    need(program)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "report.pdf"
        file.write_bytes(pdf)
        # Poppler looks for certificates that somebody trusts, in a browser's profile at home.
        home = os.environ | {"HOME": folder}
        ran = subprocess.run([program, *words, file], capture_output=True, env=home, timeout=120)
    return (ran.stdout + ran.stderr).decode(errors="replace")


class Told(NamedTuple):
    """What a judge said of one signature, in its own words; `whole`: it covers the document, as it thinks."""

    words: str
    whole: bool
    certificate: str = ""


def pdfsig_on(pdf: bytes) -> tuple[Told, ...]:
    """What poppler says of each signature field that it finds filled."""
    said = said_by("pdfsig", "-no-ocsp", pdf=pdf)
    parts = re.split(r"Signature #\d+:\n", said)[1:]
    return tuple(_told_by_pdfsig(part) for part in parts if "form field is not signed" not in part)


def _told_by_pdfsig(part: str) -> Told:
    certificate = re.search(r"Certificate Validation: (.*)", part)
    verdict = re.search(r"Signature Validation: (.*)", part)
    assert verdict, part
    return Told(
        verdict[1].rstrip("."),
        whole="- Total document signed" in part,
        certificate=certificate[1].rstrip(".") if certificate else "",
    )


def mutool_on(pdf: bytes) -> tuple[Told, ...]:
    """What MuPDF says of each signature field that it finds filled."""
    said = said_by("mutool", "sign", "-v", pdf=pdf)
    parts = re.split(r"Verifying signature \d+:\n", said)[1:]
    return tuple(_told_by_mutool(part) for part in parts if "Signature is not signed" not in part)


def _told_by_mutool(part: str) -> Told:
    told = dict(re.findall(r"^\t(?:(.*?) error: )?(.*?)\.?$", part, re.MULTILINE))
    certificate = told.pop("Certificate", "")
    told = {of: words for of, words in told.items() if not words.startswith("Distinguished name:")}
    assert len(told) == 1, part
    ((_, words),) = told.items()
    return Told(words, words == "The document is unchanged since signing", certificate)


def complaints_of(program: str, *words: str, pdf: bytes) -> str:
    """What a program that reads or draws the whole file says against it; nothing where all is well."""
    need(program)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "report.pdf"
        file.write_bytes(pdf)
        target = [Path(folder) / "page"] if program == "pdftoppm" else []
        ran = subprocess.run([program, *words, file, *target], capture_output=True, timeout=240)
    return f"{ran.stderr.decode(errors='replace')}{f'ended with {ran.returncode}' if ran.returncode else ''}"


def text_in_structure(pdf: bytes) -> list[str]:
    """The text as poppler finds it by walking the structure tree, an element's stretches one by one."""
    said = said_by("pdfinfo", "-struct-text", pdf=pdf)
    return re.findall(r'^ *"(.*)"$', said, re.MULTILINE)


def text_on_pages(pdf: bytes, *, top: int = 0, bottom: int = 842) -> str:
    """The text as poppler finds it on A4 pages between two heights, in the order in which it was drawn."""
    need("pdftotext")
    between = ["-x", "0", "-y", str(top), "-W", "596", "-H", str(bottom - top)]
    words = ["pdftotext", "-enc", "UTF-8", "-raw", *between, "-", "-"]
    return subprocess.run(words, input=pdf, capture_output=True, check=True, timeout=120).stdout.decode()


def attached_to(pdf: bytes) -> dict[str, bytes]:
    """The files that travel in it, by name."""
    need("pdfdetach")
    with tempfile.TemporaryDirectory() as folder:
        inside, file = Path(folder) / "inside", Path(folder) / "report.pdf"
        inside.mkdir()
        file.write_bytes(pdf)
        subprocess.run(["pdfdetach", "-saveall", "-o", inside, file], check=True, timeout=120)
        return {one.name: one.read_bytes() for one in inside.iterdir()}
