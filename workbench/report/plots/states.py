"""How the state of an action looks in a plot: a shape or a lightness, beside its colour."""

from reportlab.lib.colors import Color, HexColor, white
from reportlab.pdfgen.canvas import Canvas

from workbench.audit.deadlines import PlanState
from workbench.audit.enums import Rating
from workbench.report.style import INK, rating_colour

# What is told apart in a drawing; the table beside it says more.
LOOKS = (PlanState.CLOSED, PlanState.OVERDUE, PlanState.PLANNED)
_PALE = "#D6E6DB"


def look_of(state: PlanState) -> PlanState:
    """Closed, overdue, or due."""
    return state if state in (PlanState.CLOSED, PlanState.OVERDUE) else PlanState.PLANNED


def _colour(state: PlanState) -> Color:
    if state is PlanState.OVERDUE:
        return HexColor(rating_colour(Rating.PRIORITY))
    return HexColor(rating_colour(Rating.CONFORMANCE) if state is PlanState.CLOSED else INK)


def draw_state(canvas: Canvas, state: PlanState, x: float, y: float) -> None:
    """Closed is ticked, overdue a full diamond, due a ring."""
    look = look_of(state)
    canvas.saveState()
    canvas.setStrokeColor(_colour(look))
    canvas.setFillColor(_colour(look))
    canvas.setLineWidth(1.3)
    path = canvas.beginPath()
    if look is PlanState.CLOSED:
        path.moveTo(x - 3.6, y)
        path.lineTo(x - 1, y - 3)
        path.lineTo(x + 3.8, y + 3.6)
        canvas.drawPath(path, stroke=1, fill=0)
    elif look is PlanState.OVERDUE:
        path.moveTo(x, y - 4.4)
        for across, up in ((4.4, 0), (0, 4.4), (-4.4, 0)):
            path.lineTo(x + across, y + up)
        path.close()
        canvas.drawPath(path, stroke=0, fill=1)
    else:
        canvas.setFillColor(white)
        canvas.circle(x, y, 3, stroke=1, fill=1)
    canvas.restoreState()


def draw_term(canvas: Canvas, x: float, y: float) -> None:
    """Where a term ends: a bracket."""
    canvas.saveState()
    canvas.setStrokeColor(HexColor(INK))
    canvas.setLineWidth(1.1)
    canvas.line(x, y - 5, x, y + 5)
    canvas.line(x - 2.6, y + 5, x, y + 5)
    canvas.line(x - 2.6, y - 5, x, y - 5)
    canvas.restoreState()


def fill_state(canvas: Canvas, state: PlanState, x: float, y: float, width: float, height: float) -> None:
    """Overdue is full, closed pale, due empty."""
    colour = _colour(state)
    canvas.saveState()
    canvas.setLineWidth(0.8)
    canvas.setStrokeColor(colour)
    grounds = {PlanState.OVERDUE: colour, PlanState.CLOSED: HexColor(_PALE)}
    canvas.setFillColor(grounds.get(state, white))
    canvas.rect(x, y, width, height, stroke=1, fill=1)
    canvas.restoreState()
