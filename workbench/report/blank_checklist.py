"""A checklist on paper: what is asked and what to look for, with boxes to tick and lines to write on."""

from collections.abc import Iterator, Sequence

from reportlab.lib.colors import HexColor
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import CondPageBreak, Flowable, PageBreak, Spacer

from workbench.audit.enums import Rating
from workbench.criteria.model import Edition, EditionTexts, ElementRule, ElementText
from workbench.report import flow
from workbench.report.fonts import REGULAR, showing
from workbench.report.marks import draw_mark
from workbench.report.page import Furniture, lay_out
from workbench.report.saying import ENGLISH, LANGUAGES, own_words, speaking, tr
from workbench.report.style import (
    BODY,
    COVER_CODE,
    COVER_TITLE,
    FINE,
    HEIGHT,
    INK,
    MUTED,
    SMALL,
    STRONG_LINE,
    WIDTH,
)
from workbench.report.text import bold, coloured, joined, plain, safe, texts_of
from workbench.report.wording import MINERALS, capitalised, code_and_edition

_ORDER = (
    Rating.CONFORMANCE,
    Rating.OPPORTUNITY,
    Rating.MINOR,
    Rating.MAJOR,
    Rating.PRIORITY,
    Rating.NOT_APPLICABLE,
)
_RULED = 19.0  # points from one line to write on to the next
_LINES, _BLANK_ROWS = 5, 6
_SIZE = 8.4


def render_blank_checklist(edition: Edition, texts: EditionTexts) -> bytes:
    """The checklist of an edition as PDF, in its texts' language. The same texts give the same bytes."""
    with speaking(texts.language if texts.language in LANGUAGES else ENGLISH):
        return _rendered(edition, texts)


def _rendered(edition: Edition, texts: EditionTexts) -> bytes:
    code, title = code_and_edition(edition.code, edition.version), plain(texts.title)
    furniture = Furniture(
        title=tr("Checklist – {title}", title=title),
        foot=" · ".join([title, code, tr("Checklist")]),
        draft=False,
    )
    with showing([*texts_of({"texts": texts}, "checklist"), *own_words()]):
        story = [
            *_front(edition, texts),
            *_facts(edition),
            PageBreak(),
            *_sections(edition, texts),
            *_samples(),
        ]
        return lay_out(story, furniture).pdf


# What stands before the elements


def _front(edition: Edition, texts: EditionTexts) -> Iterator[Flowable]:
    yield flow.paragraph(safe(tr("Checklist: {title}", title=texts.title)), style=COVER_TITLE)
    yield flow.paragraph(safe(code_and_edition(edition.code, edition.version)), style=COVER_CODE)
    yield Spacer(0, 6)
    yield flow.paragraph(safe(texts.summary), style=BODY)
    yield flow.note(
        tr("To be filled in by hand. The rating is the auditor’s; what stands here is no result.")
    )
    yield Spacer(0, 6)
    for caption in (tr("Facility"), tr("Address and country"), tr("Report number"), tr("Auditors")):
        yield Blank(caption)
    yield Blank(tr("Opening meeting"), tr("Closing meeting"))


def _facts(edition: Edition) -> Iterator[Flowable]:
    minerals = [capitalised(MINERALS[mineral]) for mineral in edition.minerals]
    years = tr("Years that records are kept (this edition asks for {n})", n=edition.retention_years)
    yield flow.heading(tr("Audit facts"))
    yield Boxes(tr("Minerals in the products"), minerals)
    yield Boxes(tr("Minerals that the policy names"), minerals)
    yield Blank(years)
    yield Boxes(tr("Were all purchases looked at for conflict sources?"), _answers())


def _answers() -> list[str]:
    return [tr("all looked at, none confirmed"), tr("all looked at, some confirmed"), tr("not yet")]


# The elements


def _sections(edition: Edition, texts: EditionTexts) -> Iterator[Flowable]:
    for section in edition.sections:
        titled = texts.sections[section]
        yield flow.heading(f"{section} {titled.title}")
        if titled.text:
            yield flow.note(titled.text)
        if section in texts.notes:
            yield flow.note(texts.notes[section])
        rules = [rule for rule in edition.elements if rule.section == section]
        for rule in rules:
            yield from _together(list(_element(rule, edition, texts)))
        if not rules:
            yield from _conditions(texts)


def _element(rule: ElementRule, edition: Edition, texts: EditionTexts) -> Iterator[Flowable]:
    text = texts.elements[rule.ref]
    steps = tr("OECD step {steps}", steps=", ".join(map(str, rule.oecd_steps)))
    yield flow.subheading(f"{rule.ref} {text.title}")
    yield flow.paragraph(safe(text.question), coloured(safe(f"({steps})"), MUTED), style=BODY)
    if text.changed:
        told = tr("Changed in {version}:", version=edition.version)
        yield flow.paragraph(bold(safe(told)), safe(text.changed), style=SMALL)
        yield Spacer(0, 4)
    yield from _guidance(text)
    yield Spacer(0, 5)
    yield Boxes(tr("Rating"), [texts.ratings[rating].title for rating in _ORDER], _ORDER)
    yield Boxes(tr("Responsibility"), [tr("Corporate"), tr("Facility"), tr("Shared")])
    yield Boxes(tr("Evidence"), [tr("document"), tr("interview"), tr("observation")])
    yield Ruled(tr("What was seen"), _LINES)


def _guidance(text: ElementText) -> Iterator[Flowable]:
    for title, sentences in (
        (tr("Ask for"), text.ask_for),
        (tr("Ask whom"), text.ask_whom),
        (tr("Look at"), text.look_at),
    ):
        if sentences:
            lines = joined([safe(f"– {sentence}") for sentence in sentences], "<br/>")
            yield flow.paragraph(joined([bold(safe(title)), lines], "<br/>"), style=FINE)
            yield Spacer(0, 2)


def _conditions(texts: EditionTexts) -> Iterator[Flowable]:
    for titled in texts.conditions.values():
        parts = [
            flow.subheading(titled.title),
            flow.paragraph(safe(titled.text), style=BODY),
            Ruled(tr("What was seen"), _LINES),
        ]
        yield from _together(parts)


# What stands after them


def _samples() -> Iterator[Flowable]:
    head = (
        *(tr("What was sampled"), tr("Of how many"), tr("How chosen"), tr("How many")),
        tr("Exceptions"),
    )
    rows = [[flow.cell(safe("\N{NO-BREAK SPACE}"))] * len(head) for _ in range(_BLANK_ROWS)]
    tall = ("BOTTOMPADDING", (0, 1), (-1, -1), 14)
    upright = ("INNERGRID", (0, 0), (-1, -1), 0.4, HexColor(MUTED))
    table = flow.grid(head, rows, (0.28, 0.13, 0.21, 0.12, 0.26), (tall, upright))
    yield from _together([flow.heading(tr("Samples")), table])
    yield from _together(
        [flow.heading(tr("Limitations: what could not be seen, and why")), Ruled("", _LINES)]
    )
    yield Spacer(0, 10)
    yield Blank(tr("Date and signature of the auditor"))


def _together(parts: Sequence[Flowable]) -> Iterator[Flowable]:
    """On one page, where they fit on one. (Headings that claim room do not get on with `KeepTogether`.)"""
    between = sum(max(part.getSpaceBefore(), part.getSpaceAfter()) for part in parts)
    yield CondPageBreak(min(HEIGHT, between + sum(part.wrap(WIDTH, HEIGHT)[1] for part in parts)))
    yield from parts


# What is written on


class Boxes(Flowable):
    """A caption with boxes to tick behind it; they go on to a further line where there is no room."""

    def __init__(self, caption: str, words: Sequence[str], ratings: Sequence[Rating] = ()) -> None:
        super().__init__()
        self._caption = plain(caption)
        self._words = [plain(word) for word in words]
        self._ratings = list(ratings)
        self._places: list[tuple[float, int]] = []
        self.height = 0.0

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002, N803
        """Lay the boxes out in lines."""
        self._places = []
        start = stringWidth(self._caption, REGULAR, _SIZE) + 12
        x, line = start, 0
        for number in range(len(self._words)):
            width = self._wide(number)
            if x + width > availWidth:
                x, line = (start if start < availWidth / 2 else 12.0), line + 1
            self._places.append((x, line))
            x += width + 10
        self.height = (line + 1) * 16.0 + 2
        return availWidth, self.height

    def _wide(self, number: int) -> float:
        mark = 11.0 if self._ratings else 0.0
        return 12.0 + mark + stringWidth(self._words[number], REGULAR, _SIZE)

    def draw(self) -> None:
        """Caption, then each box with its word."""
        canvas, top = self.canv, self.height - 12
        canvas.setFont(REGULAR, _SIZE)
        canvas.setFillColor(HexColor(MUTED))
        canvas.drawString(0, top, self._caption)
        for number, (x, line) in enumerate(self._places):
            self._draw_box(number, x, top - 16 * line)

    def _draw_box(self, number: int, x: float, y: float) -> None:
        canvas = self.canv
        canvas.setStrokeColor(HexColor(STRONG_LINE))
        canvas.setLineWidth(0.7)
        canvas.rect(x, y - 1.2, 8.4, 8.4, stroke=1, fill=0)
        x += 12
        if self._ratings:
            draw_mark(canvas, self._ratings[number], x, y, 6.8)
            x += 10
        canvas.setFont(REGULAR, _SIZE)
        canvas.setFillColor(HexColor(INK))
        canvas.drawString(x, y, self._words[number])


class Blank(Flowable):
    """Captions, each with a line to write on behind it."""

    def __init__(self, *captions: str) -> None:
        super().__init__()
        self._captions = [plain(caption) for caption in captions]
        self.width, self.height = WIDTH, 24.0

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002, N803
        """As wide as there is room."""
        self.width = availWidth
        return availWidth, self.height

    def draw(self) -> None:
        """Each caption and its line, side by side."""
        canvas, share = self.canv, self.width / len(self._captions)
        canvas.setStrokeColor(HexColor(MUTED))
        canvas.setLineWidth(0.5)
        canvas.setFont(REGULAR, _SIZE)
        canvas.setFillColor(HexColor(MUTED))
        for number, caption in enumerate(self._captions):
            left = number * share
            canvas.drawString(left, 5, caption)
            begin = left + stringWidth(caption, REGULAR, _SIZE) + 6
            canvas.line(begin, 3, left + share - (10 if number + 1 < len(self._captions) else 0), 3)


class Ruled(Flowable):
    """Lines to write on under a caption."""

    def __init__(self, caption: str, lines: int) -> None:
        super().__init__()
        self._caption = plain(caption)
        self._lines = lines
        self.width = WIDTH
        self.height = lines * _RULED + 6

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002, N803
        """As wide as there is room."""
        self.width = availWidth
        return availWidth, self.height

    def draw(self) -> None:
        """The caption stands on the first line."""
        canvas = self.canv
        canvas.setFont(REGULAR, _SIZE)
        canvas.setFillColor(HexColor(MUTED))
        canvas.drawString(0, self.height - _RULED + 3, self._caption)
        canvas.setStrokeColor(HexColor(MUTED))
        canvas.setLineWidth(0.4)
        for number in range(1, self._lines + 1):
            y = self.height - number * _RULED
            left = stringWidth(self._caption, REGULAR, _SIZE) + 6 if number == 1 and self._caption else 0
            canvas.line(left, y, self.width, y)
