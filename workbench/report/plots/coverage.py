"""Coverage by mineral, drawn as bars against the limit."""

from collections.abc import Mapping

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable

from workbench.audit.enums import Mineral, Rating
from workbench.audit.facts import Tally
from workbench.report.fonts import BOLD, REGULAR
from workbench.report.saying import tr
from workbench.report.style import BAR_DOCUMENTED, INK, MUTED, WIDTH, rating_colour
from workbench.report.tags import Node, marked
from workbench.report.wording import MINERALS, capitalised, semicolons

_ROW = 17.0
_NAMES = 66.0
_NUMBERS = 120.0
_TOP = 18.0


class CoveragePlot(Flowable):
    """One bar a mineral: the share without documented due diligence, unknown ones hatched, and the limit.

    A mineral over the limit stands in bold, so that the plot reads in black and white too.
    """

    def __init__(self, by_mineral: Mapping[Mineral, Tally], limit_percent: int) -> None:
        super().__init__()
        self._tallies = [(mineral, by_mineral[mineral]) for mineral in Mineral if mineral in by_mineral]
        self._limit = limit_percent
        self._bars = WIDTH - _NAMES - _NUMBERS
        self.width = WIDTH
        self.height = _TOP + _ROW * len(self._tallies) + 6
        self.tag = Node("Figure", alt=self._in_words())

    def _in_words(self) -> str:
        said = [f"{MINERALS[mineral]} {_numbers(tally)}" for mineral, tally in self._tallies]
        return tr(
            "Bars: sources without documented due diligence by mineral, of how many; "
            "limit {limit} per cent. {numbers}.",
            limit=self._limit,
            numbers=semicolons(said),
        )

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002, N803
        """Its own size."""
        return self.width, self.height

    def draw(self) -> None:
        """Bars, then the limit over them."""
        left, bottom = self.canv.absolutePosition(0, 0)
        self.tag.box = (left, bottom, left + self.width, bottom + self.height)
        with marked(self.canv, self.tag):
            for row, (mineral, tally) in enumerate(self._tallies):
                self._draw_row(mineral, tally, self.height - _TOP - _ROW * (row + 1))
            self._draw_limit()

    def _draw_row(self, mineral: Mineral, tally: Tally, y: float) -> None:
        worse = 100 * (tally.undocumented + tally.unknown) > self._limit * tally.total
        canvas = self.canv
        canvas.setFillColor(HexColor(INK))
        canvas.setFont(BOLD if worse else REGULAR, 8.4)
        canvas.drawString(0, y + 4, capitalised(MINERALS[mineral]))
        canvas.drawRightString(self.width, y + 4, _numbers(tally))
        if tally.total:
            self._draw_bar(tally, y + 2, worse)

    def _draw_bar(self, tally: Tally, y: float, worse: bool) -> None:
        canvas, height = self.canv, _ROW - 6
        undocumented = self._bars * tally.undocumented / tally.total
        unknown = self._bars * tally.unknown / tally.total
        canvas.setFillColor(HexColor(BAR_DOCUMENTED))
        canvas.rect(_NAMES, y, self._bars, height, stroke=0, fill=1)
        colour = HexColor(rating_colour(Rating.PRIORITY if worse else Rating.CONFORMANCE))
        canvas.setFillColor(colour)
        canvas.rect(_NAMES, y, undocumented, height, stroke=0, fill=1)
        canvas.setStrokeColor(colour)
        self._hatch(_NAMES + undocumented, y, unknown, height)

    def _hatch(self, x: float, y: float, width: float, height: float) -> None:
        if width <= 0:
            return
        canvas = self.canv
        canvas.saveState()
        canvas.setLineWidth(0.8)
        canvas.rect(x, y, width, height, stroke=1, fill=0)
        path = canvas.beginPath()
        path.rect(x, y, width, height)
        canvas.clipPath(path, stroke=0, fill=0)
        for step in range(int((width + height) // 4) + 1):
            canvas.line(x + 4 * step - height, y, x + 4 * step, y + height)
        canvas.restoreState()

    def _draw_limit(self) -> None:
        canvas = self.canv
        x = _NAMES + self._bars * self._limit / 100
        canvas.saveState()
        canvas.setStrokeColor(HexColor(INK))
        canvas.setLineWidth(1)
        canvas.setDash(2.5, 2)
        canvas.line(x, 2, x, self.height - 6)
        canvas.setFillColor(HexColor(MUTED))
        canvas.setFont(REGULAR, 7.6)
        canvas.drawString(x + 4, self.height - 11, tr("limit {limit} %", limit=self._limit))
        canvas.restoreState()


def _numbers(tally: Tally) -> str:
    if not tally.unknown:
        return f"{tally.undocumented} / {tally.total}"
    told = "{undocumented} (+ {unknown} unknown) / {total}"
    return tr(told, undocumented=tally.undocumented, unknown=tally.unknown, total=tally.total)
