"""The cover: the outcome in one breath, what was audited, and the places for signatures."""

from collections.abc import Callable

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable, Spacer, TableStyle

from workbench.report import flow, style
from workbench.report.breaking import Text
from workbench.report.content import ReportContent
from workbench.report.fields import AUDITOR, REVIEWER, Placement
from workbench.report.marks import Mark
from workbench.report.sections.verdict import because, headline, remediation, state
from workbench.report.style import LINE, WIDTH, rating_colour
from workbench.report.tags import Node, tags_of
from workbench.report.text import Markup, coloured, joined, plain, safe
from workbench.report.wording import KINDS, code_and_edition, day, days, minerals, moment

Placed = Callable[[str, Placement], None]

_GAP = 18.0
BOX_WIDTH = (WIDTH - _GAP) / 2
BOX_HEIGHT = 84.0
FIELD_HEIGHT = 30.0


def cover(content: ReportContent, placed: Placed) -> list[Flowable]:
    """The first page; `placed` is told where each signature field belongs."""
    facility = content.records.facility
    number = content.records.engagement.report_number
    address = [word for word in (plain(facility.address), plain(facility.country)) if word]
    return [
        Text(safe(" · ".join(word for word in ("FINDINGS REPORT", number) if word)), style.COVER_KICKER),
        Spacer(0, 46),
        _title(content),
        Text(safe(_criterion(content)), style.COVER_CODE),
        Spacer(0, 26),
        Text(safe(facility.name) or safe("Facility without a name"), style.COVER_FACILITY),
        Text(safe(", ".join(address)), style.COVER_ADDRESS),
        Spacer(0, 26),
        _outcome_box(content),
        Spacer(0, 14),
        flow.pairs(_particulars(content), first=0.235),
        ToFoot(BOX_HEIGHT + 14),
        _signatures(content, placed),
    ]


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
                ("BOX", (0, 0), (-1, -1), 1, HexColor(colour)),
                ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
                ("ALIGN", (0, 0), (0, 0), "CENTER"),
                ("TOPPADDING", (0, 0), (-1, -1), 10),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 7),
            ]
        )
    )
    return box


def _particulars(content: ReportContent) -> list[tuple[str, Markup]]:
    engagement = content.records.engagement
    rows = [
        ("Kind", KINDS[engagement.kind] if engagement.kind else "not recorded"),
        ("On site", days(engagement.opened, engagement.closing_meeting)),
        ("Closing meeting", day(engagement.closing_meeting)),
        ("Lead auditor", engagement.lead_auditor or "not recorded"),
        ("Team", ", ".join(engagement.team) or "–"),
        ("Minerals in products", minerals(content.records.basis.minerals_in_products)),
        ("Minerals in scope", minerals(content.edition.minerals)),
        ("State", state(content)),
        ("Made", f"{moment(content.made_at)} by {_author(content)}"),
    ]
    if content.replaces:
        rows.append(("Replaces", f"the report with SHA-256 {content.replaces}"))
    return [(name, safe(value)) for name, value in rows]


def _author(content: ReportContent) -> str:
    return ", ".join(word for word in (content.author.name, content.author.firm) if word)


def _signatures(content: ReportContent, placed: Placed) -> flow.Grid:
    boxes = [_auditor_box(content, placed), _reviewer_box(content, placed)]
    table = flow.Grid([boxes], colWidths=[BOX_WIDTH + _GAP, BOX_WIDTH])
    table.tag = Node("Div", tags_of(boxes))
    flush = [(f"{side}PADDING", (0, 0), (-1, -1), 0) for side in ("LEFT", "RIGHT")]
    table.setStyle(TableStyle([flow.PLAIN, *flush]))
    return table


def _auditor_box(content: ReportContent, placed: Placed) -> Flowable:
    if content.draft:
        return SignatureBox("Signed by the lead auditor", (safe("draft – not signed off"),), dashed=True)
    signer = safe(content.signer or content.author.name)
    said = (joined([signer, safe(moment(content.made_at))], " · "), safe("time as shown by the computer"))
    return SignatureBox("Signed by the lead auditor", said, field=AUDITOR, placed=placed)


def _reviewer_box(content: ReportContent, placed: Placed) -> Flowable:
    title = "Countersigned by the reviewer"
    if content.draft:
        return SignatureBox(title, (safe("draft – not signed off"),), dashed=True)
    if content.final:
        return SignatureBox(title, (safe("none expected: this report is final"),), dashed=True)
    return SignatureBox(title, (safe("open when this report was signed"),), REVIEWER, placed, dashed=True)


class SignatureBox(Flowable):
    """A frame with a title and a few words; its lower part is where the signature field is put."""

    def __init__(
        self,
        title: str,
        words: tuple[Markup, ...],
        field: str | None = None,
        placed: Placed | None = None,
        *,
        dashed: bool = False,
    ) -> None:
        super().__init__()
        self._lines = [Text(f"<b>{safe(title)}</b>", style.SMALL)]
        self._lines += [Text(coloured(line, style.MUTED), style.SMALL) for line in words]
        self._field = field
        self._placed = placed
        self._dashed = dashed
        self.width, self.height = BOX_WIDTH, BOX_HEIGHT
        self.tag = Node("Div", tags_of(self._lines))
        if field:
            self.tag.children.append(Node("Form", form=field))

    def draw(self) -> None:
        """Frame and words; tells where the field belongs."""
        canvas = self.canv
        canvas.saveState()
        canvas.setStrokeColor(HexColor(LINE))
        if self._dashed:
            canvas.setDash(3, 2)
        canvas.rect(0, 0, self.width, self.height)
        canvas.restoreState()
        self._draw_lines()
        if self._field and self._placed:
            self._placed(self._field, self._placement())

    def _draw_lines(self) -> None:
        y = self.height - 9
        for line in self._lines:
            _, height = line.wrap(self.width - 20, self.height)
            y -= height
            line.drawOn(self.canv, 10, y)

    def _placement(self) -> Placement:
        left, bottom = self.canv.absolutePosition(6, 4)
        rectangle = (left, bottom, left + self.width - 12, bottom + FIELD_HEIGHT)
        return Placement(page=self.canv.getPageNumber(), rectangle=rectangle)


class ToFoot(Flowable):
    """Empty space down to where `height` points are left on the page."""

    def __init__(self, height: float) -> None:
        super().__init__()
        self._left = height

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002, N803
        """All that is left but the height."""
        return 0, max(0, availHeight - self._left)

    def draw(self) -> None:
        """Nothing is drawn."""
