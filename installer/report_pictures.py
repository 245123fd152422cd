"""Pictures of a findings report's pages, of the bundled sample with two drawn photographs.

    python -m installer.report_pictures [FOLDER]     without a folder: docs/pictures/report

What is pictured is what would be signed, to the last byte; pdfium draws it, as it does in the preview.
"""

import sys
import tempfile
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pypdfium2
from PIL import Image, ImageDraw

from workbench.operations.evidence import attach_evidence, revise_evidence
from workbench.operations.issuing import read_draft
from workbench.operations.preparing import prepare_evidence
from workbench.operations.sample import SAMPLE_AUDITOR, run_demo
from workbench.report.brand import Brand
from workbench.report.content import ReportContent
from workbench.report.rendering import render
from workbench.store.audit_file import AuditFile

PICTURES = Path(__file__).resolve().parent.parent / "docs" / "pictures" / "report"
DOTS_PER_INCH = 100
_FINDING = "2.c"
_DAY = datetime(2026, 11, 5, 9, 30, tzinfo=UTC)
# The page of each picture is the first one behind the contents that holds these words.
PAGES = {
    "cover.png": "",
    "contents.png": "",
    "outcome.png": "1 Outcome",
    "findings.png": "Finding 2 ·",
    "plan.png": "Corrective action plan",
    "sources.png": "Tin:",
}
_DRAWN = {
    "Reels of solder (drawn, sample)": (214, 205, 190),
    "Battery packs of BP-7 (drawn, sample)": (190, 203, 214),
}


def main(out: Path = PICTURES) -> tuple[Path, ...]:
    """Make the pictures; returns where they lie."""
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        pdf = render(_content(Path(folder)))
    with pypdfium2.PdfDocument(pdf) as document:
        texts = [page.get_textpage().get_text_range() for page in document]
        return tuple(_taken(document, _page_of(name, texts), out / name) for name in PAGES)


def _page_of(name: str, texts: list[str]) -> int:
    if name in ("cover.png", "contents.png"):
        return ("cover.png", "contents.png").index(name)
    return next(at for at, text in enumerate(texts) if at > 1 and PAGES[name] in text)


def _taken(document: pypdfium2.PdfDocument, page: int, target: Path) -> Path:
    picture = document[page].render(scale=DOTS_PER_INCH / 72).to_pil()
    picture.quantize(colors=128, dither=Image.Dither.NONE).save(target, optimize=True)
    return target


def _content(folder: Path) -> ReportContent:
    """The sample as it is when everything is answered, at a day that never changes."""
    run_demo(folder / "demo", actor=SAMPLE_AUDITOR, tell=lambda _line: None)
    with AuditFile.open(folder / "demo" / "sample.audit") as audit:
        _attach_photographs(audit)
        content = read_draft(audit, actor=SAMPLE_AUDITOR).content
    return replace(
        content,
        draft=False,
        signer=SAMPLE_AUDITOR.name,
        replaces=None,
        made_at=_DAY,
        brand=Brand(firm="Example Assurance (fictitious)"),
    )


def _attach_photographs(audit: AuditFile) -> None:
    given = [(name, _jpeg(colour, number)) for number, (name, colour) in enumerate(_DRAWN.items())]
    attached = attach_evidence(
        audit,
        prepared=prepare_evidence(given),
        links=[("element", _FINDING)],
        obtained_on=_DAY.date(),
        actor=SAMPLE_AUDITOR,
    )
    for code in attached.codes:
        revise_evidence(audit, code=code, field="place", value="Incoming goods", actor=SAMPLE_AUDITOR)


def _jpeg(colour: tuple[int, int, int], number: int) -> bytes:
    written = BytesIO()
    _drawing(colour, number).save(written, "JPEG", quality=88)
    return written.getvalue()


def _drawing(ground: tuple[int, int, int], number: int) -> Image.Image:
    """Shelves with boxes, plainly drawn: nobody shall take it for a place that exists."""
    image = Image.new("RGB", (1200, 800), ground)
    draw = ImageDraw.Draw(image)
    for shelf in range(3):
        y = 230 + 230 * shelf
        draw.rectangle((60, y, 1140, y + 14), fill=(96, 84, 70))
        for box in range(6):
            left = 90 + 175 * box
            high = 90 + (box * 37 + shelf * 53 + number * 71) % 80
            shade = 120 + (box * 29 + shelf * 41) % 90
            draw.rectangle((left, y - high, left + 140, y), fill=(shade, shade - 20, shade - 50))
            draw.rectangle((left + 30, y - high + 20, left + 110, y - high + 52), fill=(245, 245, 240))
    return image


if __name__ == "__main__":
    for picture in main(Path(sys.argv[1])) if len(sys.argv) > 1 else main():
        print(picture)
