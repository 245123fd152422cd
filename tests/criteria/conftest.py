"""Editions of the tests' own making: copies of a shipped one, changed in a temporary folder."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from resources import resource

CRITERION = "rba-minerals"


@pytest.fixture
def data() -> str:
    """The data file of the newest shipped edition."""
    return resource("criteria", CRITERION, "8.0.0.toml").read_text(encoding="utf-8")


@pytest.fixture
def text_data() -> str:
    """Its English text file."""
    return resource("criteria", CRITERION, "8.0.0.en.toml").read_text(encoding="utf-8")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of resources/criteria that a test may change."""
    copy = tmp_path / "criteria"
    shutil.copytree(resource("criteria"), copy)
    return copy


@pytest.fixture
def changed() -> Callable[[str, str, str], str]:
    """Replace one passage, which must be there exactly once."""

    def change(text: str, before: str, after: str) -> str:
        assert text.count(before) == 1, f"{text.count(before)} × {before!r}"
        return text.replace(before, after)

    return change
