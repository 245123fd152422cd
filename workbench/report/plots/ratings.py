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
from workbench.report.style import MUTED, WIDTH, rating_colour
from workbench.report.text import plain
from workbench.report.wording import RATINGS, commas, semicolons

_ROW, _BAR = 20.0, 13.0
_NAMES, _TOTALS = 132.0, 26.0
_WIDEST = 58.0  # one element
_MARK = 7.0
_KEY, _KEY_HEIGHT = 30.0, 15.0  # of an entry of the legend: what stands before its words, and its line
_BETWEEN = 14.0
_SMALL = SIZE - 0.2
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
        self._rows = rows
        self._legend = _legend(rows)
        super().__init__(_ROW * len(rows) + _KEY_HEIGHT * len(self._legend) + 7, _in_words(rows))
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
        y = _KEY_HEIGHT * len(self._legend) - 12
        for line in self._legend:
            x = 0.0
            for rating, told in line:
                fill_rating(self.canv, rating, x, y, 16, 9)
                draw_mark(self.canv, rating, x + 20, y + 1, _MARK)
                self.write(x + _KEY, y + 1.8, told, size=_SMALL, colour=MUTED)
                x += _key_width(told)
            y -= _KEY_HEIGHT


_Line = list[tuple[Rating | None, str]]


def _legend(rows: Sequence[SectionRatings]) -> list[_Line]:
    """The ratings that occur with their numbers, in as many lines as they need."""
    totals = sum((row.counts for row in rows), Counter[Rating | None]())
    lines: list[_Line] = [[]]
    left = WIDTH
    for rating in _ORDER:
        if totals[rating]:
            told = f"{_word(rating)} {totals[rating]}"
            if lines[-1] and left < _key_width(told) - _BETWEEN:
                lines.append([])
                left = WIDTH
            lines[-1].append((rating, told))
            left -= _key_width(told)
    return lines


def _key_width(told: str) -> float:
    return _KEY + text_width(told, size=_SMALL) + _BETWEEN


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
