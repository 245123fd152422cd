"""The same reading on real lists, where they are at hand."""

import os
from datetime import date
from pathlib import Path

import pytest

from workbench.exchange.lists import read_cahra_list, read_status_list


def sample(name: str) -> Path:
    folder = os.environ.get("WORKBENCH_SAMPLES")
    if not folder or not (Path(folder) / name).is_file():
        pytest.skip("real lists are not at hand (WORKBENCH_SAMPLES)")
    return Path(folder) / name


def test_that_smelters_of_public_filings_are_read_with_their_status() -> None:
    found = read_status_list(sample("sec-filings-smelters.csv"))

    assert found.rows_read == 3242
    assert {row.status for row in found.rows} == {
        "Conformant", "Active", "Non-Conformant", "Outreach Required",
    }  # fmt: skip
    assert len(found.rows) + len(found.attention) == found.rows_read


def test_that_a_real_list_of_areas_names_every_country_once() -> None:
    found = read_cahra_list(sample("eu-cahra-2026-06.json"))

    assert len(found.rows) == len({row.country for row in found.rows}) == 29
    assert found.published == date(2026, 6, 27)
    assert found.attention == ()
