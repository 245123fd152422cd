"""An edition as a catalogue of criteria."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.exchange.credentials.judging import SVC, faults, need_schemas
from tests.exchange.credentials.made import by_part, ground_of, records_of
from tests.rating.made import EDITIONS, NEWEST, OLDEST
from workbench.audit.enums import Rating
from workbench.criteria.loader import texts
from workbench.criteria.model import Edition
from workbench.exchange.credentials import as_bytes, catalogue, credential


def catalogue_of(edition: Edition) -> dict[str, Any]:
    return catalogue(edition, texts(edition), is_current=edition is NEWEST)


def criteria_in(one: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield one
    for below in one.get("subCriterion", []):
        yield from criteria_in(below)


@need_schemas
@pytest.mark.parametrize("edition", EDITIONS, ids=lambda edition: str(edition.version))
def test_that_every_edition_fits_the_schema(edition: Edition) -> None:
    assert faults(catalogue_of(edition), SVC) == []


@pytest.mark.parametrize("edition", EDITIONS, ids=lambda edition: str(edition.version))
def test_that_the_code_holds_its_sections_and_these_elements_and_conditions(edition: Edition) -> None:
    (whole,) = catalogue_of(edition)["conformityCriterion"]
    parts = [one["id"].rpartition("#")[2] for one in criteria_in(whole)]
    refs = [element.ref for element in edition.elements]
    assert sorted(parts) == sorted(
        [edition.code, *edition.sections, *refs, "coverage", "conflict_without_plan"]
    )
    assert all(one["description"] for one in criteria_in(whole))


def test_that_ratings_are_levels_and_a_better_one_ranks_higher() -> None:
    levels = catalogue_of(NEWEST)["performanceLevelCode"]
    assert [(one["rank"], one["name"]) for one in levels] == [
        *((1, "Priority"), (2, "Major"), (3, "Minor"), (4, "Opportunity"), (5, "Conformance"))
    ]


@pytest.mark.parametrize(("edition", "status"), [(OLDEST, "deprecated"), (NEWEST, "active")])
def test_that_an_edition_that_was_replaced_says_so(edition: Edition, status: str) -> None:
    (whole,) = catalogue_of(edition)["conformityCriterion"]
    assert {one["status"] for one in criteria_in(whole)} == {status}


def test_that_limits_come_from_the_edition() -> None:
    (whole,) = catalogue_of(OLDEST)["conformityCriterion"]
    limits = {
        one["id"].rpartition("#")[2]: one["thresholdValue"]["metricValue"]["value"]
        for one in criteria_in(whole)
        if "thresholdValue" in one
    }
    assert limits == {"coverage": 25, "4.a": 5}


def test_that_a_credential_names_the_criteria_of_the_catalogue() -> None:
    (whole,) = catalogue_of(NEWEST)["conformityCriterion"]
    known = {
        one["id"]: {key: told for key, told in one.items() if key != "subCriterion"}
        for one in criteria_in(whole)
    }
    made = by_part(credential(ground_of(records_of(ratings={"2.b": Rating.MAJOR}))))
    judged = [one["assessmentCriteria"][0] for one in made.values()]
    assert all(known[one["id"]] == one for one in judged)


def test_that_editions_have_different_names_and_each_keeps_its_own() -> None:
    made = [catalogue_of(edition) for edition in EDITIONS]
    assert len({one["scheme"]["id"] for one in made}) == len(EDITIONS)
    assert as_bytes(catalogue_of(NEWEST)) == as_bytes(catalogue_of(NEWEST))
    assert made[-1]["scheme"]["id"] == "urn:uuid:7532bb30-95fc-56ae-89e0-b06f747fce89"
