"""The bundled sample, read as plain JSON: its numbers teach, and nothing in it is real."""

import json
from collections import Counter
from typing import Any

import pytest

from installer import make_sample
from resources import resource

Document = dict[str, Any]


@pytest.fixture(scope="module")
def sample() -> Document:
    document: Document = json.loads(resource("sample", "sample.json").read_text(encoding="utf-8"))
    return document


def counted(sample: Document, due_diligence: str) -> Counter[str]:
    return Counter(
        source["mineral"] for source in sample["sources"] if source["due_diligence"] == due_diligence
    )


def test_that_the_file_is_what_its_generator_writes() -> None:
    assert resource("sample", "sample.json").read_text(encoding="utf-8") == make_sample.text()


def test_that_49_of_214_sources_are_undocumented(sample: Document) -> None:
    assert len(sample["sources"]) == 214
    assert counted(sample, "undocumented") == {
        "tantalum": 4,
        "tin": 9,
        "tungsten": 5,
        "gold": 12,
        "cobalt": 19,
    }
    assert counted(sample, "unknown") == {}


def test_that_without_cobalt_30_of_195_are_undocumented(sample: Document) -> None:
    others = [source for source in sample["sources"] if source["mineral"] != "cobalt"]
    assert len(others) == 195
    assert sum(source["due_diligence"] == "undocumented" for source in others) == 30


def test_that_12_of_14_elements_are_answered(sample: Document) -> None:
    answers = sample["answers"]
    assert len(answers) == 12
    assert not {"2.d", "2.e"} & set(answers)
    assert all(answer["rating"] and len(answer["observation"]) > 80 for answer in answers.values())


def test_that_the_one_confirmed_purchase_has_a_managed_plan(sample: Document) -> None:
    (confirmed,) = [source for source in sample["sources"] if source["conflict"] == "confirmed"]
    assert confirmed["action"] == "managed_plan"
    assert confirmed["plan"]["owner"]
    assert confirmed["plan"]["due"] > sample["audit"]["closing_meeting"]
    assert len(confirmed["plan"]["progress"]) == 3
    assert sample["conflict_review"] == "confirmed"


def test_that_every_finding_has_an_action(sample: Document) -> None:
    findings = {ref for ref, answer in sample["answers"].items() if answer["rating"] in ("minor", "major")}
    assert findings | {"coverage"} == {action["finding"] for action in sample["actions"]}


def test_that_it_says_of_itself_that_it_is_made_up(sample: Document) -> None:
    assert "fictitious" in sample["facility"]["name"]
    assert "sample data" in sample["facility"]["address"]
    assert all("Sample data" in answer["observation"] for answer in sample["answers"].values())
    assert all(source["name"].startswith("Example ") for source in sample["sources"])


def test_that_no_smelter_id_is_in_the_range_of_listed_ones(sample: Document) -> None:
    ids = [source["smelter_id"] for source in sample["sources"] if source["smelter_id"]]
    assert len(set(ids)) == len(ids)
    assert all(smelter_id.startswith("CID900") for smelter_id in ids)


def test_that_no_two_sources_would_be_merged(sample: Document) -> None:
    keys = {(source["mineral"], source["name"]) for source in sample["sources"]}
    assert len(keys) == len({source["id"] for source in sample["sources"]}) == 214


def test_that_every_evidence_id_exists(sample: Document) -> None:
    known = {item["id"] for item in sample["evidence"]}
    named = [key for answer in sample["answers"].values() for key in answer["evidence"]]
    named += [key for source in sample["sources"] for key in source.get("evidence", [])]
    assert set(named) == known


def test_that_the_visit_has_meetings_hours_samples_and_a_limitation(sample: Document) -> None:
    visit = sample["visit"]
    assert visit["opening_present"][0]["role"] == "Plant manager"
    assert len(visit["working_days"]) == 3
    assert [one["kind"] for one in visit["limitations"]] == ["records_elsewhere"]
    assert all(one["size"] < one["population"] for one in sample["sampling"])
    assert {one["stance"] for one in sample["responses"]} == {"agree", "disagree"}


def test_that_people_who_were_asked_are_told_by_role_in_groups_that_hide_them(sample: Document) -> None:
    asked = [item for item in sample["evidence"] if item["kind"] == "interview"]
    assert all(item["interview"]["group_size"] >= 5 for item in asked)
    assert all("name" not in item["interview"] for item in asked)
