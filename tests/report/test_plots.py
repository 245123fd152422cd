"""Ratings by section and the plan over time: what they count, and what they say in words."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from typing import Any

import pikepdf
import pytest

from tests.report.samples import made_up_answers, made_up_content, made_up_records
from workbench.audit.deadlines import PlanState
from workbench.audit.enums import Rating
from workbench.audit.records import CorrectiveAction
from workbench.report.content import ReportContent
from workbench.report.plots.plot import SIZE, Plot, shortened, text_width
from workbench.report.plots.ratings import RatingsPlot, SectionRatings, ratings_by_section
from workbench.report.plots.timeline import (
    MOST_ROWS,
    MonthsPlot,
    PlanPlot,
    Schedule,
    plan_plot,
    schedule,
)
from workbench.report.rendering import render
from workbench.report.saying import speaking
from workbench.report.style import HEIGHT, WIDTH

_ONE = Counter[Rating | None]({None: 1})
NOW = datetime(2027, 2, 20, 10, tzinfo=UTC)


def counts(content: ReportContent) -> dict[str, dict[Rating | None, int]]:
    return {row.title: dict(row.counts) for row in ratings_by_section(content)}


def test_that_every_element_is_counted_in_its_section_and_conditions_by_themselves() -> None:
    assert counts(made_up_content()) == {
        "1 Policy": {Rating.CONFORMANCE: 4},
        "2 Procedures & Practices": {Rating.MINOR: 1, Rating.MAJOR: 1, Rating.CONFORMANCE: 3},
        "3 Controls & Monitoring": {Rating.CONFORMANCE: 1, Rating.OPPORTUNITY: 1},
        "4 Records": {Rating.CONFORMANCE: 3},
        "Serious conditions": {Rating.PRIORITY: 1},
    }


def test_that_what_is_not_rated_is_counted_as_that() -> None:
    answers = tuple(replace(one, rating=None) for one in made_up_answers() if one.element != "1.a")
    told = counts(made_up_content(made_up_records(answers=answers), draft=True))
    assert told["1 Policy"] == {None: 4}


def test_that_the_ratings_are_told_in_words_the_worst_first() -> None:
    (alt,) = [RatingsPlot(ratings_by_section(made_up_content())).tag.alt]
    assert "2 Procedures & Practices: 1 Major, 1 Minor, 3 Conformance; " in alt
    assert alt.endswith("Serious conditions: 1 Priority.")


def test_that_words_follow_the_language_of_the_report() -> None:
    rows = [SectionRatings("1", Counter[Rating | None]({Rating.MINOR: 2}))]
    with speaking("fr"):
        french = RatingsPlot(rows).tag.alt
    assert french != RatingsPlot(rows).tag.alt


@pytest.mark.parametrize(("language", "lines"), [("en", 2), ("fr", 2), ("zh", 1)])
def test_that_a_legend_takes_another_line_and_not_the_margin(language: str, lines: int) -> None:
    every = Counter[Rating | None](dict.fromkeys((*Rating, None), 12))
    with speaking(language):
        one, all_ = (RatingsPlot([SectionRatings("1", counts)]) for counts in (_ONE, every))
    assert (all_.height > one.height) == (lines > 1)
    assert max(x for x, _ in texts_of(all_)) <= WIDTH


def texts_of(plot: Plot) -> list[tuple[float, str]]:
    """Where each text of a plot ends, and what it says."""
    told: list[tuple[float, str]] = []
    write = plot.write

    def note(x: float, y: float, text: str, **more: Any) -> None:
        told.append((x + text_width(text, size=more.get("size", SIZE)), text))
        write(x, y, text, **more)

    plot.write = note  # type: ignore[method-assign]
    drawn(plot)
    return told


# The plan over time


def planned(*actions: CorrectiveAction) -> ReportContent:
    return made_up_content(made_up_records(actions=actions), made_at=NOW)


def action(id_: str = "a", **more: object) -> CorrectiveAction:
    usual: dict[str, object] = {"finding": "2.b", "owner": "Head of Purchasing"}
    return CorrectiveAction(id=id_, **(usual | more))  # type: ignore[arg-type]


def words(content: ReportContent) -> str:
    plot = plan_plot(schedule(content))
    assert plot is not None
    return plot.tag.alt


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (action(due=date(2027, 3, 1)), "due 1 March 2027, remediation by 3 May 2027"),
        (action(due=date(2027, 2, 20)), "due 20 February 2027, remediation by 3 May 2027"),
        (action(due=date(2027, 2, 19)), "overdue since 19 February 2027, remediation by 3 May 2027"),
        (
            action(due=date(2027, 2, 1), closed_on=date(2027, 2, 4)),
            "closed on 4 February 2027, remediation by 3 May 2027",
        ),
        (
            action(due=date(2027, 2, 1), additional_due=date(2027, 4, 1), additional_action="Call again."),
            "due 1 April 2027, remediation by 3 May 2027",
        ),
        (action(due=date(2027, 3, 1), finding="3.b"), "due 1 March 2027"),
    ],
)
def test_that_each_action_says_when_it_is_due_and_whether_that_is_past(
    given: CorrectiveAction, said: str
) -> None:
    assert f": {said}." in words(planned(given))


def test_that_the_plan_tells_the_closing_meeting_and_the_day_of_the_report() -> None:
    said = words(planned(action(due=date(2027, 3, 1)), action("b")))
    assert "closing meeting, 4 November 2026, this report, 20 February 2027, without a date 1." in said


def test_that_actions_without_any_day_give_no_plot() -> None:
    assert plan_plot(schedule(planned(action()))) is None
    assert plan_plot(schedule(planned())) is None


def many(number: int) -> tuple[CorrectiveAction, ...]:
    first = date(2027, 1, 29)
    return tuple(action(f"a{n}", due=first + timedelta(days=n)) for n in range(number))


def test_that_more_actions_than_can_be_read_are_counted_by_month() -> None:
    few, lots = (plan_plot(schedule(planned(*many(number)))) for number in (MOST_ROWS, MOST_ROWS + 10))
    assert isinstance(few, PlanPlot)
    assert isinstance(lots, MonthsPlot)
    assert (
        "2027-01: 0 closed, 3 overdue, 0 due; 2027-02: 0 closed, 19 overdue, 9 due; "
        "2027-03: 0 closed, 0 overdue, 4 due."
    ) in lots.tag.alt


def test_that_actions_are_in_the_order_of_their_days() -> None:
    told = schedule(planned(*reversed(many(4)), action("last")))
    days = [one.shown for one in told.actions]
    assert days[:-1] == sorted(day for day in days if day)
    assert days[-1] is None
    assert {one.state for one in told.actions} == {PlanState.OVERDUE, PlanState.INCOMPLETE}


@pytest.mark.parametrize("number", [1, MOST_ROWS, MOST_ROWS + 1, 300])
@pytest.mark.parametrize("due", [date(2027, 2, 20), date.min, date.max])
def test_that_a_plot_fits_its_page_and_is_drawn_whatever_its_days_are(number: int, due: date) -> None:
    content = planned(*(action(f"a{n}", due=due) for n in range(number)))
    told = schedule(content)
    plot = plan_plot(replace(told, closing=None) if due == date.min else told)
    assert plot is not None
    width, height = plot.wrap(WIDTH, HEIGHT)
    assert (width <= WIDTH, height <= HEIGHT) == (True, True)
    drawn(plot)


def drawn(plot: Plot) -> None:
    from reportlab.pdfgen.canvas import Canvas

    plot.drawOn(Canvas(BytesIO()), 0, 0)


def test_that_a_single_day_is_a_plot_too() -> None:
    today = NOW.date()
    told = schedule(planned(action(due=today)))
    plot = PlanPlot(Schedule(tuple(replace(one, term=None) for one in told.actions), None, today))
    assert "20 February 2027" in [text for _, text in texts_of(plot)]


def test_that_texts_are_shortened_to_their_room() -> None:
    told = shortened("A title that is too long for its place", 60)
    assert told.endswith("…")
    assert text_width(told) <= 60
    assert shortened("short", 60) == "short"


def test_that_no_font_slips_in_that_is_not_embedded() -> None:
    with pikepdf.open(BytesIO(render(planned(*many(30))))) as document:
        names = {
            str(one.BaseFont)
            for one in document.objects
            if isinstance(one, pikepdf.Dictionary) and one.get("/Type") == pikepdf.Name.Font
        }
    assert names
    assert all("+" in name for name in names)
