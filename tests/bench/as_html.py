"""The same report as a web page, for a peer that lays out web pages: made from our own story.

Headings, running text, tables with their column widths and heads, blocks; every word of ours. What is drawn
(shapes of ratings, plots, links, running heads beyond the page's number) is left out, which favours the peer.
"""

from collections.abc import Iterable, Iterator
from html import escape
from itertools import pairwise
from pathlib import Path
from typing import Any

from reportlab.platypus import Flowable, Paragraph, Table

from workbench.report.brand import dressed_in
from workbench.report.content import ReportContent
from workbench.report.cutting import code_points, cut, renamed
from workbench.report.fallback import Family, packaged_font
from workbench.report.findings_report import findings_report
from workbench.report.fonts import showing
from workbench.report.headings import Contents, Heading
from workbench.report.marks import Label
from workbench.report.rendering import _texts
from workbench.report.rows import Rows, Strong
from workbench.report.saying import speaking
from workbench.report.style import WIDTH

_STYLE = """
@font-face {{ font-family: Report; src: url(file://{regular}) }}
@font-face {{ font-family: Report; font-weight: bold; src: url(file://{bold}) }}
@page {{ size: A4; margin: 20mm 18mm 22mm;
  @bottom-left {{ content: "{title}" }} @bottom-right {{ content: counter(page) " / " counter(pages) }} }}
body {{ font: 9.2pt/13.2pt Report; margin: 0 }}
h1 {{ font-size: 15pt }} h2 {{ font-size: 10pt }} h3 {{ font-size: 9pt }} p {{ margin: 0 0 5pt }}
table {{ table-layout: fixed; width: 100%; border-collapse: collapse; margin-bottom: 8pt }}
table.fine {{ font-size: 7.4pt; line-height: 9.8pt }}
td, th {{ padding: 2pt 5pt; text-align: left; vertical-align: top; border-bottom: .4pt solid #dadde3;
  overflow-wrap: anywhere }}
th {{ color: #566072; border-bottom: .7pt solid #1a1f29 }} tr {{ break-inside: avoid }}
"""


def as_html(content: ReportContent, folder: Path) -> str:
    """The whole report; its fonts are put into the folder."""
    with speaking(content.language), showing(_texts(content)), dressed_in(content.brand):
        story = findings_report(content, lambda _name, _place: None)
        body = "".join(_all(story))
    title = f"Findings report – {content.records.facility.name}"
    style = _STYLE.format(regular=_font(400, folder), bold=_font(700, folder), title=title)
    head = f"<head><title>{escape(title)}</title><style>{style}</style></head>"
    return f'<html lang="en">{head}<body>{body}</body></html>'


def _font(weight: int, folder: Path) -> Path:
    """The report's own typeface in one weight, as it embeds it."""
    source = packaged_font(Family.MARKED)
    path = folder / f"Report-{weight}.ttf"
    path.write_bytes(renamed(cut(source, weight, code_points(source)), f"Report{weight}"))
    return path


def _all(parts: Iterable[Any]) -> Iterator[str]:
    for part in parts:
        if isinstance(part, Heading):
            yield f"<h{part.level + 1}>{escape(part.title)}</h{part.level + 1}>"
        elif isinstance(part, Paragraph):
            yield f"<p>{escape(part.getPlainText())}</p>"
        elif isinstance(part, Label):
            yield f"<p><b>{escape(part._word)}</b></p>"
        elif isinstance(part, Rows):
            yield from _rows(part)
        elif isinstance(part, Table):
            yield from _table(part)
        elif isinstance(part, str):
            yield escape(part)
        elif isinstance(part, Flowable) and not isinstance(part, Contents):
            yield from _all(_within(part))


def _within(part: Flowable) -> Iterator[Flowable]:
    """What a flowable of ours is made of, in the order in which it was told."""
    for held in vars(part).values():
        parts = held if isinstance(held, list | tuple) else [held]
        inner = (getattr(one, "flowable", one) for one in parts)  # a block keeps each part with its measure
        yield from (one for one in inner if isinstance(one, Flowable))


def _rows(rows: Rows) -> Iterator[str]:
    table = rows._table
    starts = [*table.starts, WIDTH]
    yield '<table class="fine"><colgroup>'
    for left, right in pairwise(starts):
        yield f'<col style="width: {100 * (right - left) / WIDTH:.2f}%">'
    yield "</colgroup><thead><tr>"
    for cell in table.head.cells:
        yield f'<th scope="col">{escape("".join(cell.lines))}</th>'
    yield "</tr></thead><tbody>"
    for texts in table.rows:
        yield f"<tr>{''.join(map(_cell, texts))}</tr>"
    yield "</tbody></table>"


def _cell(text: str) -> str:
    return f"<td><b>{escape(text)}</b></td>" if isinstance(text, Strong) else f"<td>{escape(text)}</td>"


def _table(table: Any) -> Iterator[str]:
    yield "<table><tbody>"
    for row in table._cellvalues:
        yield "<tr>"
        for cell in row:
            inside = cell if isinstance(cell, list | tuple) else [cell]
            yield f"<td>{''.join(_all(inside))}</td>"
        yield "</tr>"
    yield "</tbody></table>"
