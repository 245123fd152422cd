"""What a signature shows where it stands: a page of the field's size that the signer puts into the file."""

from io import BytesIO

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from workbench.report.fonts import BOLD, REGULAR, showing
from workbench.report.sections.cover import BOX_WIDTH, FIELD_HEIGHT
from workbench.report.style import INK, MUTED
from workbench.report.text import plain

STAMP_SIZE = (BOX_WIDTH - 12, FIELD_HEIGHT)  # of a signature field, in points


def render_stamp(first: str, second: str = "", *, size: tuple[float, float] = STAMP_SIZE) -> bytes:
    """Two short lines (who; when, or the certificate's fingerprint) as a one-page PDF with embedded fonts.

    Deterministic. Raises `UncoveredText` for a character that the fonts cannot show.
    """
    with showing((("signer", first), ("signature", second))):
        return _drawn(first, second, size)


def _drawn(first: str, second: str, size: tuple[float, float]) -> bytes:
    target = BytesIO()
    canvas = Canvas(target, pagesize=size, invariant=1, initialFontName=REGULAR)  # type: ignore[arg-type]
    for text, font, colour, rise in ((first, BOLD, INK, 17.0), (second, REGULAR, MUTED, 6.5)):
        canvas.setFillColor(HexColor(colour))
        _draw_fitted(canvas, plain(text), font, rise, size[0] - 8)
    canvas.showPage()
    canvas.save()
    return target.getvalue()


def _draw_fitted(canvas: Canvas, text: str, font: str, rise: float, width: float) -> None:
    """Smaller where it would not fit, so that nothing is cut off."""
    natural = canvas.stringWidth(text, font, 8)
    canvas.setFont(font, 8 * min(1.0, width / natural) if natural else 8)
    canvas.drawString(4, rise, text)
