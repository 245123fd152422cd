"""The cover: the outcome in one breath, what was audited, and the places for signatures."""

from io import BytesIO
from typing import cast

from reportlab.lib.colors import HexColor
from reportlab.lib.utils import ImageReader
from reportlab.platypus import Flowable, Spacer, TableStyle

from workbench.audit.enums import Rating
from workbench.audit.records import Facility
from workbench.report import flow, style
from workbench.report.brand import brand_now
from workbench.report.breaking import Text
from workbench.report.content import ReportContent
from workbench.report.fields import AUDITOR, REVIEWER
from workbench.report.fonts import BOLD, REGULAR
from workbench.report.marks import Mark
from workbench.report.page import PageCanvas
from workbench.report.saying import tr
from workbench.report.sections.redacted import redaction_notice
from workbench.report.sections.seen import found
from workbench.report.sections.verdict import because, headline, remediation, state
from workbench.report.signature_box import (
    BOX_HEIGHT,
    BOX_WIDTH,
    GAP,
    LONGEST_NAME,
    Placed,
    SignatureBox,
    ToFoot,
)
from workbench.report.style import PAGE_HEIGHT, PAGE_WIDTH, WIDTH, rating_colour
from workbench.report.tags import Node, marked, tags_of
from workbench.report.text import Markup, brief, coloured, joined, plain, safe
from workbench.report.tiles import Tile, Tiles
from workbench.report.wording import KINDS, RATINGS, code_and_edition, day, days, minerals, moment

_BAND = 9.0
_LOGO = (150.0, 44.0)  # at most this wide and high


def cover(content: ReportContent, placed: Placed) -> list[Flowable]:
    """The first page; `placed` is told where each signature field belongs."""
    facility = content.records.facility
    address = [word for word in (plain(facility.address), plain(facility.country)) if word]
    return [
        Letterhead(content.records.engagement.report_number),
        *redaction_notice(content),
        Spacer(0, 10 if content.redaction else 34),
        Text(coloured(safe(tr("FINDINGS REPORT")), brand_now().colour), style.COVER_KICKER),
        Spacer(0, 5),
        _title(content),
        Text(safe(_criterion(content)), style.COVER_CODE),
        Spacer(0, 22),
        Text(safe(facility.name) or safe(tr("Facility without a name")), style.COVER_FACILITY),
        Text(safe(", ".join(address)), style.COVER_ADDRESS),
        Spacer(0, 22),
        _outcome_box(content),
        Spacer(0, 10),
        Tiles(_tiles(content)),
        Spacer(0, 12),
        *_side_by_side(_particulars(content), _circumstances(content)),
        ToFoot(BOX_HEIGHT + 14),
        _signatures(content, placed),
    ]


def first_lines(content: ReportContent, kicker: str, title: str) -> list[Flowable]:
    """How a document without a cover begins: whose it is, what it goes with, and its title."""
    heading = Text(safe(title), style.PAGE_TITLE)
    heading.tag = Node("H1")
    return [
        Letterhead(content.records.engagement.report_number),
        *redaction_notice(content),
        Text(coloured(safe(kicker), brand_now().colour), style.COVER_KICKER),
        heading,
        Spacer(0, 6),
    ]


def name_and_country(facility: Facility) -> str:
    """`Facility, country`, as far as they are known."""
    place = ", ".join(word for word in (plain(facility.name), plain(facility.country)) if word)
    return place or tr("Facility without a name")


class Letterhead(Flowable):
    """A band in the firm's colour, its name or logo, and the report's number."""

    def __init__(self, number: str | None) -> None:
        super().__init__()
        self._number = plain(number)
        self._firm = Node("P")
        self._numbered = Node("P")
        self.width, self.height = WIDTH, 30.0 if brand_now().logo is None else _LOGO[1]
        alt = tr("Logo of {firm}", firm=brand_now().firm or tr("the firm"))
        self._logo = Node("Figure", alt=alt)
        self.tag = Node("Div", [self._logo, self._firm, self._numbered])

    def draw(self) -> None:
        """Band, logo or name, number."""
        canvas, brand = self.canv, brand_now()
        canvas.saveState()
        left, bottom = canvas.absolutePosition(0, 0)
        canvas.setFillColor(HexColor(brand.colour))
        canvas.rect(-left, PAGE_HEIGHT - bottom - _BAND, PAGE_WIDTH, _BAND, stroke=0, fill=1)
        canvas.restoreState()
        if brand.logo is not None:
            self._draw_logo(brand.logo)
        elif brand.firm:
            self._write(self._firm, BOLD, 11, brand.firm)
        if self._number:
            self._write(self._numbered, REGULAR, 9.2, self._number, at_right=True)

    def _draw_logo(self, logo: bytes) -> None:
        image = ImageReader(BytesIO(logo))
        width, height = image.getSize()
        scale = min(_LOGO[0] / width, _LOGO[1] / height)
        x, y = self.canv.absolutePosition(0, self.height - height * scale)
        self._logo.box = (x, y, x + width * scale, y + height * scale)
        with marked(self.canv, self._logo):
            self.canv.drawImage(image, 0, self.height - height * scale, width * scale, height * scale)

    def _write(self, node: Node, font: str, size: float, text: str, *, at_right: bool = False) -> None:
        canvas = cast(PageCanvas, self.canv)
        with marked(canvas, node):
            canvas.setFont(font, size)
            canvas.setFillColor(HexColor(style.MUTED if at_right else style.INK))
            put = canvas.drawRightString if at_right else canvas.drawString
            put(self.width if at_right else 0, 14, canvas.shortened(plain(text), self.width / 2 - GAP))


def _title(content: ReportContent) -> Text:
    made = Text(safe(content.texts.title), style.COVER_TITLE)
    made.tag = Node("H1")
    return made


def _criterion(content: ReportContent) -> str:
    edition = content.edition
    return f"RBA Code {edition.rba_code} · {code_and_edition(edition.code, edition.version)}"


def _outcome_box(content: ReportContent) -> flow.Grid:
    rating = content.outcome.rating
    colour = rating_colour(rating)
    title = style.COVER_TITLE.clone("outcome", fontSize=18, leading=24, textColor=HexColor(colour))
    words: list[Flowable] = [
        Text(safe(headline(content)), title),
        flow.paragraph(remediation(content)),
        *(Text(coloured(safe(reason), style.MUTED), style.BODY) for reason in because(content)),
    ]
    box = flow.Grid([[Mark(rating, 30), words]], colWidths=[58, WIDTH - 58])
    box.tag = Node("Div", tags_of(words))
    box.setStyle(
        TableStyle(
            [
                flow.PLAIN,
                ("BACKGROUND", (0, 0), (-1, -1), HexColor(style.TINT)),
                ("LINEBEFORE", (0, 0), (0, -1), 5, HexColor(colour), "butt"),
                ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
                ("ALIGN", (0, 0), (0, 0), "CENTER"),
                ("TOPPADDING", (0, 0), (-1, -1), 10),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 8),
            ]
        )
    )
    return box


def _tiles(content: ReportContent) -> list[Tile]:
    """How many findings have each rating, conditions among them; then what was in order, and open."""
    given = [finding.rating for finding in found(content)]
    elements = [element.rating for element in content.outcome.elements.values()]
    given += [rating for rating in elements if rating and not rating.is_finding]
    ratings = [rating for rating in Rating if rating in content.edition.ratings]
    tiles = [Tile(str(given.count(rating)), RATINGS[rating], rating) for rating in ratings]
    open_ones = elements.count(None)
    return [*tiles, Tile(str(open_ones), tr("not answered"))] if open_ones else tiles


def _side_by_side(left: list[tuple[str, Markup]], right: list[tuple[str, Markup]]) -> list[flow.Grid]:
    """Two lists beside each other; under each other where one is so long that it may not fit a page."""
    width = (WIDTH - GAP) / 2
    halves = [flow.pairs(rows, first=0.38, width=width) for rows in (left, right)]
    if max(half.wrap(width, style.HEIGHT)[1] for half in halves) > style.HEIGHT / 2:
        return [flow.pairs(rows, first=0.19) for rows in (left, right)]
    both = flow.Grid([halves], colWidths=[width + GAP, width])
    both.tag = Node("Div", tags_of(halves))
    flush = [(f"{side}PADDING", (0, 0), (-1, -1), 0) for side in ("LEFT", "RIGHT")]
    both.setStyle(TableStyle([flow.PLAIN, ("VALIGN", (0, 0), (-1, -1), "TOP"), *flush]))
    return [both]


def _particulars(content: ReportContent) -> list[tuple[str, Markup]]:
    engagement = content.records.engagement
    unknown = tr("not recorded")
    rows = [
        (tr("Kind"), KINDS[engagement.kind] if engagement.kind else unknown),
        (tr("On site"), days(engagement.opened, engagement.closing_meeting)),
        (tr("Closing meeting"), day(engagement.closing_meeting)),
        (tr("Lead auditor"), engagement.lead_auditor or unknown),
        (tr("Team"), ", ".join(engagement.team) or "–"),
    ]
    if engagement.scope:
        rows.insert(0, (tr("What is audited"), engagement.scope))
    return [(name, safe(value)) for name, value in rows]


def _circumstances(content: ReportContent) -> list[tuple[str, Markup]]:
    rows = [
        (tr("In products"), minerals(content.records.basis.minerals_in_products)),
        (tr("In scope"), minerals(content.edition.minerals)),
        (tr("State"), state(content)),
        (tr("Made"), f"{moment(content.made_at)}, {_author(content)}"),
    ]
    if content.replaces:
        rows.append((tr("Replaces"), tr("the report with SHA-256 {digest}", digest=content.replaces)))
    return [(name, safe(value)) for name, value in rows]


def _author(content: ReportContent) -> str:
    return ", ".join(word for word in (content.author.name, content.author.firm) if word)


def _signatures(content: ReportContent, placed: Placed) -> flow.Grid:
    return boxes_beside(_auditor_box(content, placed), _reviewer_box(content, placed))


def boxes_beside(*boxes: Flowable) -> flow.Grid:
    """Two boxes for signatures, side by side."""
    table = flow.Grid([list(boxes)], colWidths=[BOX_WIDTH + GAP, BOX_WIDTH])
    table.tag = Node("Div", tags_of(boxes))
    flush = [(f"{side}PADDING", (0, 0), (-1, -1), 0) for side in ("LEFT", "RIGHT")]
    table.setStyle(TableStyle([flow.PLAIN, *flush]))
    return table


def _auditor_box(content: ReportContent, placed: Placed) -> Flowable:
    title = tr("Signed by the lead auditor")
    if content.draft:
        return SignatureBox(title, (safe(tr("draft – not signed off")),), dashed=True)
    if content.redaction:
        return _unsigned_box(title)
    signer = safe(brief(content.signer or content.author.name, LONGEST_NAME))
    said = (
        joined([signer, safe(moment(content.made_at))], " · "),
        safe(tr("time as shown by the computer")),
    )
    return SignatureBox(title, said, field=AUDITOR, placed=placed)


def _unsigned_box(title: str) -> Flowable:
    return SignatureBox(title, (safe(tr("in the report alone; a redacted copy is not signed")),), dashed=True)


def _reviewer_box(content: ReportContent, placed: Placed) -> Flowable:
    title = tr("Countersigned by the reviewer")
    if content.draft:
        return SignatureBox(title, (safe(tr("draft – not signed off")),), dashed=True)
    if content.redaction:
        return _unsigned_box(title)
    if content.final:
        return SignatureBox(title, (safe(tr("none expected: this report is final")),), dashed=True)
    return SignatureBox(title, (safe(tr("open when this report was signed")),), REVIEWER, placed, dashed=True)
