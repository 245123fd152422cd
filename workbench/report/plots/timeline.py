"""The plan over time: when each action is due, when its finding's term ends, and where the report stands."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from reportlab.lib.colors import HexColor

from workbench.audit.deadlines import PlanState, action_state, agreed_until
from workbench.audit.findings import findings
from workbench.report.content import ReportContent
from workbench.report.plots.plot import SIZE, Align, Plot, shortened, text_width
from workbench.report.plots.states import LOOKS, draw_state, draw_term, fill_state, look_of
from workbench.report.saying import tr
from workbench.report.style import BAR_DOCUMENTED, INK, LINE, MUTED
from workbench.report.text import plain
from workbench.report.wording import commas, day, semicolons

MOST_ROWS = 25  # beyond that the actions are counted by month
_ROW = 16.0
_TOP, _FOOT = 26.0, 34.0
_NAMES, _DATES = 148.0, 92.0
_COLUMNS = 92.0  # how high the months are drawn
_TICK_ROOM = 46.0
_STEPS = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200)
_AIR = 0.04


@dataclass(frozen=True, slots=True)
class Planned:
    """One action: what it is for, when it is due or was closed, and when its finding's term ends."""

    title: str
    state: PlanState
    due: date | None
    closed: date | None
    term: date | None

    @property
    def shown(self) -> date | None:
        """Where its mark stands: when it was closed, else when it is due."""
        return self.closed or self.due


@dataclass(frozen=True, slots=True)
class Schedule:
    """All actions, and the two days they are held against."""

    actions: tuple[Planned, ...]
    closing: date | None
    today: date

    def days(self) -> list[date]:
        """Every day that is drawn."""
        told = [one for action in self.actions for one in (action.due, action.closed, action.term)]
        return sorted(one for one in (*told, self.closing, self.today) if one)

    @property
    def undated(self) -> int:
        """How many actions have no day at all."""
        return sum(action.shown is None for action in self.actions)


def schedule(content: ReportContent) -> Schedule:
    """The actions of a report by the day that they are due; those without one come last."""
    today = content.made_at.date()
    answers = {answer.element: answer for answer in content.records.answers}
    found = findings(content.outcome, answers, content.records.actions)
    terms = {finding.about: finding.due for finding in found}
    planned = [
        Planned(
            title=_title(content, action.finding),
            state=action_state(action, today),
            due=agreed_until(action),
            closed=action.closed_on,
            term=terms.get(action.finding),
        )
        for action in content.records.actions
    ]
    ordered = sorted(planned, key=lambda one: (one.shown or date.max, one.title))
    return Schedule(tuple(ordered), content.records.engagement.closing_meeting, today)


def _title(content: ReportContent, about: str) -> str:
    if about in content.texts.elements:
        return plain(f"{about} {content.texts.elements[about].title}")
    titled = content.texts.conditions.get(about)
    return plain(titled.title if titled else about)


def plan_plot(told: Schedule) -> Plot | None:
    """One line an action, or the months with their numbers where there are many; None without any day."""
    dated = [action for action in told.actions if action.shown]
    if not dated:
        return None
    return PlanPlot(told) if len(dated) <= MOST_ROWS else MonthsPlot(told)


class _Scale:
    """Days across a stretch of the page."""

    def __init__(self, days: Sequence[date], left: float, right: float) -> None:
        first, last = days[0].toordinal(), days[-1].toordinal()
        air = max(3.0, (last - first) * _AIR)
        self._first, self._span = first - air, last - first + 2 * air
        self.left, self.right, self._width = left, right, right - left
        self.first, self.last = days[0], days[-1]

    def at(self, day_: date) -> float:
        return self.left + self._width * (day_.toordinal() - self._first) / self._span

    def ticks(self) -> list[date]:
        """The first days of months, so many apart that their names have room."""
        month = _Month.of(self.first).number + 1
        last = _Month.of(self.last).number
        most = max(1.0, self._width / _TICK_ROOM)
        step = next((one for one in _STEPS if (last - month) / one < most), _STEPS[-1])
        start = month + -month % step
        return [_Month(number).first for number in range(start, last + 1, step) if number <= _Month.LAST]


@dataclass(frozen=True, slots=True, order=True)
class _Month:
    number: int
    LAST = 9999 * 12 + 11

    @classmethod
    def of(cls, day_: date) -> "_Month":
        return cls(day_.year * 12 + day_.month - 1)

    @property
    def first(self) -> date:
        return date(self.number // 12, self.number % 12 + 1, 1)

    def __str__(self) -> str:
        return f"{self.number // 12:04}-{self.number % 12 + 1:02}"


class _OverTime(Plot):
    """What both kinds of the plot have: the months at the foot, the two days across."""

    def __init__(self, told: Schedule, height: float, alt: str) -> None:
        super().__init__(height, alt)
        self.told = told

    def paint_frame(self, scale: _Scale, foot: float) -> None:
        """The axis, its months, the closing meeting and the day of the report."""
        canvas = self.canv
        canvas.setLineWidth(0.6)
        canvas.setStrokeColor(HexColor(MUTED))
        canvas.line(scale.left, foot, scale.right, foot)
        for tick in scale.ticks():
            x = scale.at(tick)
            canvas.setStrokeColor(HexColor(LINE))
            canvas.line(x, foot, x, self.height - _TOP)
            self.write(x, foot - 10, str(_Month.of(tick)), align="centre", colour=MUTED, size=SIZE - 0.8)
        self._paint_days(scale, foot)

    def paint_undated(self, x: float) -> None:
        """How many actions have no place in the plot."""
        if self.told.undated:
            self.write(x, 4.3, _undated(self.told), colour=MUTED, size=SIZE - 0.2)

    def _paint_days(self, scale: _Scale, foot: float) -> None:
        """Both are named right of their lines, at different heights, or left where there is no room."""
        today = tr("this report, {day}", day=day(self.told.today))
        self._paint_day(scale, foot, self.told.today, today, dashed=True)
        if self.told.closing:
            closing = tr("closing meeting, {day}", day=day(self.told.closing))
            self._paint_day(scale, foot, self.told.closing, closing, dashed=False)

    def _paint_day(self, scale: _Scale, foot: float, day_: date, name: str, *, dashed: bool) -> None:
        canvas, x = self.canv, scale.at(day_)
        top = self.height - (_TOP - 4 if dashed else _TOP - 14)
        canvas.saveState()
        canvas.setStrokeColor(HexColor(INK))
        canvas.setLineWidth(0.9)
        if dashed:
            canvas.setDash(2.5, 2)
        canvas.line(x, foot, x, top)
        canvas.restoreState()
        align: Align = "left" if x + 4 + text_width(name) < self.width else "right"
        self.write(x + (4 if align == "left" else -4), top - 5, name, align=align, colour=MUTED)


class PlanPlot(_OverTime):
    """One line an action: a mark where it is due, a bracket where its finding's term ends."""

    def __init__(self, told: Schedule) -> None:
        self._dated = [action for action in told.actions if action.shown]
        super().__init__(told, _TOP + _ROW * len(self._dated) + _FOOT, _lines_in_words(told))

    def paint(self) -> None:
        """The frame, then line by line from the top, the legend at the foot."""
        scale = _Scale(self.told.days(), _NAMES, self.width - _DATES)
        self.paint_frame(scale, _FOOT - 4)
        for place, action in enumerate(self._dated):
            self._paint_action(scale, action, self.height - _TOP - _ROW * (place + 0.5))
        self._paint_legend()

    def _paint_action(self, scale: _Scale, action: Planned, y: float) -> None:
        canvas = self.canv
        assert action.shown is not None
        start, end = scale.at(self.told.closing or self.told.days()[0]), scale.at(action.shown)
        self.write(0, y - 2.7, shortened(action.title, _NAMES - 8))
        canvas.setFillColor(HexColor(BAR_DOCUMENTED))
        canvas.rect(min(start, end), y - 2, abs(end - start), 4, stroke=0, fill=1)
        if action.term:
            draw_term(self.canv, scale.at(action.term), y)
        draw_state(self.canv, action.state, end, y)
        is_overdue = action.state is PlanState.OVERDUE
        words = tr("{day} overdue", day=day(action.shown)) if is_overdue else day(action.shown)
        self.write(self.width, y - 2.7, words, align="right", is_bold=is_overdue)

    def _paint_legend(self) -> None:
        x = 0.0
        for state, word in _kinds(self._dated):
            draw_state(self.canv, state, x + 4, 7)
            self.write(x + 12, 4.3, word, colour=MUTED, size=SIZE - 0.2)
            x += 12 + text_width(word, size=SIZE - 0.2) + 14
        if any(action.term for action in self._dated):
            draw_term(self.canv, x + 3, 7)
            word = tr("remediation term ends")
            self.write(x + 10, 4.3, word, colour=MUTED, size=SIZE - 0.2)
            x += 10 + text_width(word, size=SIZE - 0.2) + 14
        self.paint_undated(x)


class MonthsPlot(_OverTime):
    """How many actions are due in each month: the overdue ones full, the closed ones pale."""

    def __init__(self, told: Schedule) -> None:
        super().__init__(told, _TOP + _COLUMNS + _FOOT, _months_in_words(told))
        self._months = _by_month(told)

    def paint(self) -> None:
        """The frame, a column a month, the legend at the foot."""
        ends = [_Month.of(one).first for one in self.told.days()]
        following = _Month(min(_Month.of(ends[-1]).number + 1, _Month.LAST)).first
        scale = _Scale(sorted({*ends, following, *self.told.days()}), 0, self.width)
        self.paint_frame(scale, _FOOT - 4)
        most = max(sum(counts.values()) for counts in self._months.values())
        for month, counts in self._months.items():
            self._paint_month(scale, month, counts, (_COLUMNS - 14) / most)
        self._paint_legend()

    def _paint_month(self, scale: _Scale, month: _Month, counts: Counter[PlanState], unit: float) -> None:
        left = scale.at(month.first)
        width = scale.at(_Month(min(month.number + 1, _Month.LAST)).first) - left
        y = _FOOT - 4
        for state in LOOKS:
            if height := counts[state] * unit:
                fill_state(self.canv, state, left + width * 0.12, y, width * 0.76, height)
                y += height
        total = str(sum(counts.values()))
        if text_width(total) <= width:
            self.write(left + width / 2, y + 3, total, align="centre", is_bold=True)

    def _paint_legend(self) -> None:
        x = 0.0
        for state, word in _kinds([action for action in self.told.actions if action.shown]):
            fill_state(self.canv, state, x, 3, 12, 8)
            self.write(x + 16, 4.3, word, colour=MUTED, size=SIZE - 0.2)
            x += 16 + text_width(word, size=SIZE - 0.2) + 14
        self.paint_undated(x)


def _by_month(told: Schedule) -> dict[_Month, Counter[PlanState]]:
    months: dict[_Month, Counter[PlanState]] = {}
    for action in told.actions:
        if action.shown:
            months.setdefault(_Month.of(action.shown), Counter())[look_of(action.state)] += 1
    return dict(sorted(months.items()))


def _kinds(actions: Sequence[Planned]) -> list[tuple[PlanState, str]]:
    words = {
        PlanState.CLOSED: tr("closed"),
        PlanState.OVERDUE: tr("overdue"),
        PlanState.PLANNED: tr("due"),
    }
    counts = Counter(look_of(action.state) for action in actions)
    return [(state, f"{words[state]} {counts[state]}") for state in LOOKS if counts[state]]


def _lines_in_words(told: Schedule) -> str:
    said = [_line_in_words(action) for action in told.actions if action.shown]
    return tr("Corrective actions over time. {days}. {actions}.", days=_days(told), actions=semicolons(said))


def _line_in_words(action: Planned) -> str:
    templates = {
        PlanState.CLOSED: tr("{title}: closed on {day}", title=action.title, day=day(action.shown)),
        PlanState.OVERDUE: tr("{title}: overdue since {day}", title=action.title, day=day(action.shown)),
        PlanState.PLANNED: tr("{title}: due {day}", title=action.title, day=day(action.shown)),
    }
    said = templates[look_of(action.state)]
    return tr("{said}, remediation by {day}", said=said, day=day(action.term)) if action.term else said


def _months_in_words(told: Schedule) -> str:
    said = []
    for month, counts in _by_month(told).items():
        numbers = tr(
            "{closed} closed, {overdue} overdue, {due} due",
            closed=counts[PlanState.CLOSED],
            overdue=counts[PlanState.OVERDUE],
            due=counts[PlanState.PLANNED],
        )
        said.append(tr("{month}: {numbers}", month=month, numbers=numbers))
    return tr("Corrective actions by month. {days}. {months}.", days=_days(told), months=semicolons(said))


def _days(told: Schedule) -> str:
    said = [tr("this report, {day}", day=day(told.today))]
    if told.closing:
        said.insert(0, tr("closing meeting, {day}", day=day(told.closing)))
    if told.undated:
        said.append(_undated(told))
    return commas(said)


def _undated(told: Schedule) -> str:
    return tr("without a date {n}", n=told.undated)
