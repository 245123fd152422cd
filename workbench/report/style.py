"""One style sheet: measures in points, colours, and the few kinds of paragraph."""

from types import MappingProxyType
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from workbench.audit.enums import Rating
from workbench.report.fonts import BOLD, REGULAR

PAGE_WIDTH, PAGE_HEIGHT = A4
MARGIN = 18 * mm
TOP, BOTTOM = 24 * mm, 22 * mm
WIDTH = PAGE_WIDTH - 2 * MARGIN
HEIGHT = PAGE_HEIGHT - TOP - BOTTOM

INK = "#1A1F29"
MUTED = "#566072"
LINE = "#DADDE3"
STRONG_LINE = "#1A1F29"
WATERMARK = "#ECEEF1"
TINT = "#F5F6F8"
BAR_DOCUMENTED = "#E6E8EC"

RATING_COLOURS = MappingProxyType(
    {
        Rating.PRIORITY: "#B42318",
        Rating.MAJOR: "#B54708",
        Rating.MINOR: "#8A6100",
        Rating.OPPORTUNITY: "#174EA6",
        Rating.CONFORMANCE: "#166534",
        Rating.NOT_APPLICABLE: "#4B5563",
    }
)
OPEN_COLOUR = "#4B5563"


def rating_colour(rating: Rating | None) -> str:
    """`#RRGGBB`; for no rating the quiet one."""
    return RATING_COLOURS[rating] if rating else OPEN_COLOUR


def _style(name: str, size: float, leading: float, **more: Any) -> ParagraphStyle:
    usual: dict[str, Any] = {"fontName": REGULAR, "textColor": HexColor(INK), "splitLongWords": 1}
    return ParagraphStyle(name, fontSize=size, leading=leading, **(usual | more))


BODY = _style("body", 9.2, 13.2, spaceAfter=5)
QUIET = _style("quiet", 9.2, 13.2, spaceAfter=5, textColor=HexColor(MUTED))
SMALL = _style("small", 8, 11)
CELL = _style("cell", 8.4, 11.6)
FINE = _style("fine", 7.4, 9.8)
HEAD = _style("head", 8.4, 11.6, fontName=BOLD, textColor=HexColor(MUTED))
FIELD_NAME = _style("field-name", 8, 13.2, textColor=HexColor(MUTED))
BLOCK = _style("block", 9.2, 13.2)
BLOCK_TITLE = _style("block-title", 10.6, 14.5, fontName=BOLD)
H1 = _style("h1", 15, 20, fontName=BOLD, spaceBefore=16, spaceAfter=7)
H2 = _style("h2", 10, 14, fontName=BOLD, spaceBefore=10, spaceAfter=4)
COVER_KICKER = _style("cover-kicker", 10, 14, fontName=BOLD)
COVER_TITLE = _style("cover-title", 27, 33, fontName=BOLD)
PAGE_TITLE = _style("page-title", 20, 26, fontName=BOLD)
COVER_CODE = _style("cover-code", 11.5, 16, textColor=HexColor(MUTED))
COVER_FACILITY = _style("cover-facility", 13, 18, fontName=BOLD)
COVER_ADDRESS = _style("cover-address", 11.5, 16, textColor=HexColor(MUTED))
