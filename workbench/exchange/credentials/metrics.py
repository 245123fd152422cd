"""Measured values: numbers with a unit of the UNECE's Recommendation 20."""

from typing import Any

ONE, PERCENT, YEAR = "C62", "P1", "ANN"


def metric(name: str, value: int | float, unit: str, *, score: str | None = None) -> dict[str, Any]:
    """One value under its name; `score` is what the value is called on the scheme's own scale."""
    made: dict[str, Any] = {
        "type": ["Metric"],
        "metricName": name,
        "metricValue": {"type": ["Measure"], "value": value, "unit": unit},
    }
    return made | ({"score": score} if score else {})


def share(part: int, whole: int) -> int | float:
    """So many per cent, with two decimals, rounded up: what is over a limit never looks as if it was not."""
    hundredths = -(-10_000 * part // whole)
    return hundredths // 100 if hundredths % 100 == 0 else hundredths / 100
