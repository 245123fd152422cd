"""For every test: no display, folders of its own for settings, cache and data, and no unexpected warnings.

Garbage is collected between tests, on the thread that ran them.
"""

import gc
import itertools
import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_ran = itertools.count(1)
_ALL_EVERY = 40  # tests: looking at all that is there takes long


@pytest.fixture(autouse=True)
def _garbage_on_this_thread() -> Iterator[None]:
    """Left alone, Python collects wherever an object happens to be made: on the runner's threads too, or on
    those of the judge's Java, where a widget that a test left behind would be deleted under Qt's feet.
    """
    gc.disable()
    yield
    gc.disable()
    gc.collect(2 if next(_ran) % _ALL_EVERY == 0 else 1)


@pytest.fixture(autouse=True)
def _fresh_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings and data of one test are not seen by the next, nor those of the person who runs the tests.

    The cache is shared by one run: what the window's libraries keep there is the same for every test.
    """
    home = tmp_path_factory.mktemp("home")
    for name in ("CONFIG", "DATA", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
    monkeypatch.setenv("XDG_CACHE_HOME", str(_shared_cache(tmp_path_factory)))


def _shared_cache(factory: pytest.TempPathFactory) -> Path:
    cache = factory.getbasetemp() / "cache"
    cache.mkdir(exist_ok=True)
    return cache


class _Warnings(logging.Handler):
    """Keeps what was logged as a warning or worse."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def _no_unexpected_log_warnings(request: pytest.FixtureRequest) -> Iterator[None]:
    """A logged warning fails the test, unless the test asked for `caplog` and so looks itself."""
    handler = _Warnings()
    logging.getLogger().addHandler(handler)
    yield
    logging.getLogger().removeHandler(handler)
    if handler.records and "caplog" not in request.fixturenames:
        said = "; ".join(f"{record.name}: {record.getMessage()}" for record in handler.records)
        pytest.fail(f"Logged without being expected: {said}")
