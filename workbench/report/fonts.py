"""The report's typeface: static cuts of a packaged variable font, embedded in every report.

ReportLab draws a variable font at its default weight, so the two weights are cut, in some hundredths of a
second, when the first report of a run is made.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache

from reportlab.pdfbase import pdfmetrics

from workbench.report.cutting import code_points, cut, renamed
from workbench.report.fallback import Family, drawn_with, fallback_for, packaged_font
from workbench.report.lettering import Lettering
from workbench.report.text import check_coverage, clusters_of

REGULAR = "ReportSans"
BOLD = "ReportSans-Bold"

_WEIGHTS = {REGULAR: 400, BOLD: 700}


@dataclass(frozen=True, slots=True)
class Typeface:
    """What is registered with ReportLab: the code points that both weights can show."""

    covered: frozenset[int]


@cache
def typeface() -> Typeface:
    """Cut both weights, once in a run of the program, and register them with ReportLab."""
    source = packaged_font(Family.MARKED)
    covered = code_points(source)
    for name, weight in _WEIGHTS.items():
        cut_ = renamed(cut(source, weight, covered), name)
        pdfmetrics.registerFont(Lettering(name, cut_, weight))
    pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=BOLD, italic=REGULAR, boldItalic=BOLD)
    return Typeface(covered)


@contextmanager
def showing(texts: Iterable[tuple[str, str]]) -> Iterator[None]:
    """Inside, the report's fonts show these texts, each given with its place, in every script that they use.

    Raises `UncoveredText` naming the place of a character that cannot be shown.
    """
    texts = tuple(texts)
    own = typeface().covered
    fallback = fallback_for(clusters_of(texts), own)
    check_coverage(texts, own | fallback.covered)
    with drawn_with(fallback):
        yield
