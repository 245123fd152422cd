"""What the figures share."""

import time
from collections.abc import Callable

RecordRatio = Callable[..., None]


def best_of(rounds: int, work: Callable[[], object]) -> float:
    """The smallest time of several, in seconds: what the work costs where nothing else disturbs it."""
    return min(timed(work) for _ in range(rounds))


def timed(work: Callable[[], object]) -> float:
    """Seconds that the work took."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start
