"""A look for each rating that tells them apart in black and white: how light it is, and how it is hatched."""

from reportlab.lib.colors import Color, HexColor, white
from reportlab.pdfgen.canvas import Canvas

from workbench.audit.enums import Rating
from workbench.report.style import rating_colour

# Distance of the lines and their slant; ratings without hatching are full, pale or empty.
_HATCHED = {Rating.MAJOR: (2.6, 1.0), Rating.MINOR: (5.0, -1.0), Rating.OPPORTUNITY: (3.4, 0.0)}
_PALE = 0.14


def fill_rating(
    canvas: Canvas, rating: Rating | None, x: float, y: float, width: float, height: float
) -> None:
    """A rectangle that stands for elements with this rating."""
    colour = HexColor(rating_colour(rating))
    canvas.saveState()
    canvas.setStrokeColor(colour)
    canvas.setLineWidth(0.7)
    if rating is None:
        canvas.setDash(1.8, 1.8)
    canvas.setFillColor(_ground(rating, colour))
    canvas.rect(x, y, width, height, stroke=1, fill=1)
    if rating in _HATCHED:
        path = canvas.beginPath()
        path.rect(x, y, width, height)
        canvas.clipPath(path, stroke=0, fill=0)
        _hatch(canvas, _HATCHED[rating], x, y, width, height)
    canvas.restoreState()


def _ground(rating: Rating | None, colour: Color) -> Color:
    if rating is Rating.PRIORITY:
        return colour
    if rating in (None, Rating.NOT_APPLICABLE):
        return white
    parts = (colour.red, colour.green, colour.blue)
    return Color(*(1 - _PALE * (1 - part) for part in parts))


def _hatch(
    canvas: Canvas, lines: tuple[float, float], x: float, y: float, width: float, height: float
) -> None:
    step, slant = lines
    canvas.setLineWidth(0.6)
    if not slant:
        for place in range(1, int(height / step) + 1):
            canvas.line(x, y + place * step, x + width, y + place * step)
        return
    for place in range(-int(height / step) - 1, int((width + height) / step) + 1):
        start = x + place * step
        low, high = (y, y + height) if slant > 0 else (y + height, y)
        canvas.line(start, low, start + height, high)
