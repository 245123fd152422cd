"""Figures that are published: ratios measured side by side in one run, shown as one table at the end."""

from dataclasses import dataclass

import pytest

from tests.bench.figures import RecordRatio


@dataclass(frozen=True)
class Figure:
    """What was measured against what it may be at most; both are in `unit`, a ratio where that is empty."""

    name: str
    measured: float
    limit: float
    unit: str = ""

    def __str__(self) -> str:
        verdict = "kept" if self.measured <= self.limit else "EXCEEDED"
        return f"{self.name:<62}{self.measured:10.2f}{self.limit:10.2f} {self.unit:<3} {verdict}"


_FIGURES = pytest.StashKey[list[Figure]]()


@pytest.fixture
def record_ratio(request: pytest.FixtureRequest) -> RecordRatio:
    """`record_ratio(name, ratio, limit, unit="")`: note a figure, and fail when it is over its limit."""
    figures = request.config.stash.setdefault(_FIGURES, [])

    def record(name: str, ratio: float, limit: float, unit: str = "") -> None:
        figure = Figure(name, ratio, limit, unit)
        figures.append(figure)
        assert ratio <= limit, str(figure)

    return record


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    figures = config.stash.get(_FIGURES, [])
    if figures:
        terminalreporter.section("figures (measured, at most)")
        for figure in figures:
            terminalreporter.write_line(str(figure))
