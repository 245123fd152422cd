"""A shape for each rating, so that a report printed in black and white says the same."""

from reportlab.lib.colors import HexColor
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject
from reportlab.platypus import Flowable

from workbench.audit.enums import Rating
from workbench.report.fonts import BOLD
from workbench.report.style import rating_colour
from workbench.report.tags import Node, marked


def draw_mark(canvas: Canvas, rating: Rating | None, x: float, y: float, size: float) -> None:
    """Draw the rating's shape in a square of `size` points whose lower left corner is (x, y)."""
    colour = HexColor(rating_colour(rating))
    canvas.saveState()
    canvas.setFillColor(colour)
    canvas.setStrokeColor(colour)
    canvas.setLineWidth(size * 0.14)
    if rating in _POLYGONS:
        _polygon(canvas, _POLYGONS[rating], x, y, size)
    elif rating is Rating.MAJOR:
        canvas.circle(x + size / 2, y + size / 2, size * 0.44, stroke=0, fill=1)
    elif rating is Rating.CONFORMANCE:
        _stroke(canvas, ((0.08, 0.45), (0.38, 0.12), (0.95, 0.88)), x, y, size)
    else:
        canvas.circle(x + size / 2, y + size / 2, size * 0.38, stroke=1, fill=0)
    canvas.restoreState()


_POLYGONS = {
    Rating.PRIORITY: ((0.5, 0.0), (1.0, 0.5), (0.5, 1.0), (0.0, 0.5)),
    Rating.MINOR: ((0.0, 0.06), (1.0, 0.06), (0.5, 0.94)),
    Rating.OPPORTUNITY: ((0.1, 0.1), (0.9, 0.1), (0.9, 0.9), (0.1, 0.9)),
}
_Points = tuple[tuple[float, float], ...]


def _polygon(canvas: Canvas, points: _Points, x: float, y: float, size: float) -> None:
    path = _path(canvas, points, x, y, size)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)


def _stroke(canvas: Canvas, points: _Points, x: float, y: float, size: float) -> None:
    canvas.setLineWidth(size * 0.2)
    canvas.drawPath(_path(canvas, points, x, y, size), stroke=1, fill=0)


def _path(canvas: Canvas, points: _Points, x: float, y: float, size: float) -> PDFPathObject:
    path = canvas.beginPath()
    path.moveTo(x + points[0][0] * size, y + points[0][1] * size)
    for across, up in points[1:]:
        path.lineTo(x + across * size, y + up * size)
    return path


class Label(Flowable):
    """A rating's shape and its word, on one line."""

    def __init__(self, rating: Rating | None, word: str, size: float = 8.4) -> None:
        super().__init__()
        self._rating = rating
        self._word = word
        self._size = size
        self.width = size * 1.35 + stringWidth(word, BOLD, size)
        self.height = size * 1.38
        self.tag = Node("P")

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002, N803
        """Its own size."""
        return self.width, self.height

    def draw(self) -> None:
        """Shape, then word: the word says it, so the shape belongs to no node."""
        base = self._size * 0.36
        draw_mark(self.canv, self._rating, 0, base - self._size * 0.04, self._size * 0.8)
        with marked(self.canv, self.tag):
            self.canv.setFont(BOLD, self._size)
            self.canv.setFillColor(HexColor(rating_colour(self._rating)))
            self.canv.drawString(self._size * 1.25, base, self._word)


class Mark(Flowable):
    """The shape alone, for the cover."""

    def __init__(self, rating: Rating | None, size: float) -> None:
        super().__init__()
        self._rating = rating
        self.width = self.height = size

    def draw(self) -> None:
        """The shape."""
        draw_mark(self.canv, self._rating, 0, 0, self.width)
