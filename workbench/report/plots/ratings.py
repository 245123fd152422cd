"""Ratings by section: one bar a section, one stretch a rating, worst first."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.colors import white

from workbench.audit.enums import Rating
from workbench.report.content import ReportContent
from workbench.report.marks import draw_mark
from workbench.report.plots.patterns import fill_rating
from workbench.report.plots.plot import SIZE, Plot, shortened, text_width
from workbench.report.saying import tr
from workbench.report.style import MUTED, rating_colour
from workbench.report.text import plain
from workbench.report.wording import RATINGS, commas, semicolons

_ROW, _BAR = 20.0, 13.0
_NAMES, _TOTALS = 132.0, 26.0
_WIDEST = 58.0  # one element
_MARK = 7.0
_LEGEND = 22.0
_ORDER: tuple[Rating | None, ...] = (*Rating, None)


@dataclass(frozen=True, slots=True)
class SectionRatings:
    """How many of a section have each rating; None are those without one."""

    title: str
    counts: Counter[Rating | None]

    @property
    def total(self) -> int:
        """All of them."""
        return sum(self.counts.values())

    def parts(self) -> list[tuple[Rating | None, int]]:
        """The ratings that occur, worst first, with their numbers."""
        return [(one, self.counts[one]) for one in _ORDER if self.counts[one]]


def ratings_by_section(content: ReportContent) -> list[SectionRatings]:
    """The elements of each section by rating, then the serious conditions that have one."""
    outcome = content.outcome
    rows = []
    for section in content.edition.sections:
        titled = content.texts.sections.get(section)
        refs = [rule.ref for rule in content.edition.elements if rule.section == section]
        counts = Counter(outcome.elements[ref].rating if ref in outcome.elements else None for ref in refs)
        if counts:
            rows.append(SectionRatings(plain(f"{section} {titled.title if titled else ''}"), counts))
    conditions = Counter(one.rating for one in (outcome.coverage, outcome.conflict) if one.rating)
    if conditions:
        rows.append(SectionRatings(tr("Serious conditions"), Counter[Rating | None](conditions)))
    return rows


class RatingsPlot(Plot):
    """Bars whose stretches differ in lightness and hatching, each with its shape and its number."""

    def __init__(self, rows: Sequence[SectionRatings]) -> None:
        super().__init__(_ROW * len(rows) + _LEGEND, _in_words(rows))
        self._rows = rows
        most = max((row.total for row in rows), default=1)
        self._unit = min(_WIDEST, (self.width - _NAMES - _TOTALS) / most)

    def paint(self) -> None:
        """Rows from the top, the legend under them."""
        for place, row in enumerate(self._rows):
            self._paint_row(row, self.height - _ROW * (place + 1))
        self._paint_legend()

    def _paint_row(self, row: SectionRatings, y: float) -> None:
        self.write(0, y + 4, shortened(row.title, _NAMES - 10))
        x = _NAMES
        for rating, number in row.parts():
            width = number * self._unit
            fill_rating(self.canv, rating, x, y, width - 1.5, _BAR)
            self._paint_number(rating, number, x + width / 2 - 0.75, y, width)
            x += width
        self.write(x + 5, y + 4, str(row.total), colour=MUTED)

    def _paint_number(self, rating: Rating | None, number: int, middle: float, y: float, room: float) -> None:
        """Shape and number on a plate, so that both are read on any hatching."""
        told, inner = str(number), _MARK + 3
        width = text_width(told, is_bold=True)
        if room < width + inner + 9:
            inner = 0
        if room < width + 7:
            return
        left = middle - (width + inner) / 2
        self.canv.setFillColor(white)
        self.canv.roundRect(left - 3, y + 1.7, width + inner + 6, _BAR - 3.4, 2, stroke=0, fill=1)
        if inner:
            draw_mark(self.canv, rating, left, y + (_BAR - _MARK) / 2, _MARK)
        self.write(left + inner, y + 3.9, told, is_bold=True, colour=rating_colour(rating))

    def _paint_legend(self) -> None:
        totals = sum((row.counts for row in self._rows), Counter[Rating | None]())
        x = 0.0
        for rating in _ORDER:
            if not totals[rating]:
                continue
            told = f"{_word(rating)} {totals[rating]}"
            fill_rating(self.canv, rating, x, 3, 16, 9)
            draw_mark(self.canv, rating, x + 20, 4, _MARK)
            self.write(x + 30, 4.8, told, size=SIZE - 0.2, colour=MUTED)
            x += 30 + text_width(told, size=SIZE - 0.2) + 14


def _word(rating: Rating | None) -> str:
    return RATINGS[rating] if rating else tr("not rated")


def _in_words(rows: Sequence[SectionRatings]) -> str:
    said = [
        tr(
            "{section}: {ratings}",
            section=row.title,
            ratings=commas(f"{number} {_word(rating)}" for rating, number in row.parts()),
        )
        for row in rows
    ]
    return tr("Bars: ratings by section. {sections}.", sections=semicolons(said))
