from workbench.audit.enums import ConditionState, Mineral, Rating
from workbench.audit.facts import Tally
from workbench.audit.outcome import CoverageOutcome
from workbench.report import flow
from workbench.report.anchor import anchor_bytes
from workbench.report.sections.conditions import arithmetic
from workbench.report.style import HEIGHT, WIDTH
from workbench.report.text import safe


def test_that_a_heading_does_not_stand_alone_at_the_foot_of_a_page() -> None:
    heading = flow.heading("Chapter")
    assert heading.wrap(500, 60)[1] > 60
    assert heading.split(500, 60) == []
    assert heading.wrap(500, 600)[1] < 60


def table(words: int) -> flow.Grid:
    long = flow.cell(safe(" ".join(f"word{number}" for number in range(words))))
    return flow.grid(("Name", "Text"), [["a", long], ["b", "short"]], (0.2, 0.8))


def test_that_a_row_goes_to_the_next_page_rather_than_be_cut() -> None:
    assert table(60).split(WIDTH, 60) == []


def test_that_a_row_taller_than_a_page_is_cut_on_a_page_of_its_own() -> None:
    tall = table(3_000)
    assert tall.split(WIDTH, HEIGHT / 2) == []
    first, rest = tall.split(WIDTH, HEIGHT)
    assert first.wrap(WIDTH, HEIGHT)[1] <= HEIGHT < tall.wrap(WIDTH, HEIGHT)[1]
    assert rest.wrap(WIDTH, HEIGHT)[1] > 0


def coverage(**changes: int | ConditionState | None) -> CoverageOutcome:
    facts: dict[str, object] = {
        "state": ConditionState.CLEAR,
        "rating": Rating.MINOR,
        "undocumented": 20,
        "unknown": 0,
        "total": 100,
        "limit_percent": 20,
        "to_clear": 0,
        "to_trip": 1,
        "by_mineral": {Mineral.TIN: Tally(100, 20, 0)},
    }
    return CoverageOutcome(**(facts | changes))  # type: ignore[arg-type]


def test_that_exactly_the_limit_is_said_to_be_not_over_it() -> None:
    assert arithmetic(coverage()) == [
        "Undocumented: 100 × 20 = 2000 = 20 × 100 = 2000: not over the limit (20.0 %).",
        "1 more undocumented source would trip it.",
    ]


def test_that_unknown_sources_give_a_second_comparison() -> None:
    said = arithmetic(coverage(undocumented=15, unknown=10, to_clear=5, state=ConditionState.POSSIBLE))
    assert said == [
        "Undocumented: 100 × 15 = 1500 < 20 × 100 = 2000: not over the limit (15.0 %).",
        "With every unknown: 100 × 25 = 2500 > 20 × 100 = 2000: over the limit (25.0 %).",
        "Documenting 5 more sources would clear it.",
    ]


def test_that_no_source_at_all_is_never_said_to_be_0_percent_of_something() -> None:
    (said,) = arithmetic(coverage(undocumented=0, total=0, to_trip=None, state=ConditionState.UNDETERMINED))
    assert "undetermined: never 0 %, never a pass" in said


def test_that_an_anchor_is_canonical() -> None:
    anchor = anchor_bytes(
        audit_id="a",
        device="d",
        sequence=7,
        head="h",
        criterion="rba-minerals@8.0.0",
        edition_digest="e",
        program_version="0.1.0",
    )
    assert anchor == (
        b'{"audit_id":"a","criterion":"rba-minerals@8.0.0","device":"d","edition_digest":"e",'
        b'"format":"workbench-anchor/1","head":"h","program_version":"0.1.0","sequence":7}'
    )
