"""Lists of conflict-affected and high-risk areas."""

import json
from datetime import date
from pathlib import Path

import pytest

from workbench.errors import UnusableInput
from workbench.exchange.lists import read_cahra_list

DOCUMENT = {
    "meta": {
        "website": "https://www.areas.example/",
        "version": "June 2026",
        "retrieved": "2026-07-14",
        "reportsUpdated": "2026-06-27T22:00:00Z",
    },
    "entries": [
        {
            "countryName": "Democratic Republic of the Congo",
            "iso2": "CD",
            "regions": [{"name": "Ituri", "code": "CD-IT"}, {"name": "Tanganyika"}],
            "wholeCountry": False,
        },
        {"countryName": "Eritrea", "iso2": "ER", "regions": None, "wholeCountry": True},
        {"countryName": "Atlantis", "iso2": "XX"},
    ],
}


def test_that_countries_and_their_regions_are_read_with_date_and_version(tmp_path: Path) -> None:
    path = tmp_path / "areas.json"
    path.write_text(json.dumps(DOCUMENT))

    found = read_cahra_list(path)

    assert [(row.country, row.areas) for row in found.rows] == [("CD", "Ituri, Tanganyika"), ("ER", "")]
    assert (found.name, found.published, found.version) == ("areas.example", date(2026, 6, 27), "June 2026")
    assert [(one.cell, one.raw) for one in found.attention] == [("entries[2]", "XX, Atlantis")]


def test_that_rows_of_one_country_come_together(tmp_path: Path) -> None:
    path = tmp_path / "areas 2026-06-01.csv"
    path.write_text("Country,Region,Mineral\nDRC,Ituri,Gold\nDRC,Kivu,Tin\nMali,,\nMali,Gao,\nNowhere,,\n")

    found = read_cahra_list(path)

    assert [(row.country, row.areas, row.minerals) for row in found.rows] == [
        ("CD", "Ituri, Kivu", "Gold, Tin"),
        ("ML", "", ""),
    ]
    assert found.published == date(2026, 6, 1)
    assert [one.cell for one in found.attention] == ["A6"]


@pytest.mark.parametrize("content", ['{"entries": []}', '{"entries": "all"}', "[1, 2]", "Colour\nred\n"])
def test_that_what_names_no_country_is_refused(tmp_path: Path, content: str) -> None:
    path = tmp_path / "areas.json"
    path.write_text(content)

    with pytest.raises(UnusableInput, match=r"country|countries"):
        read_cahra_list(path)
