"""What the three shipped editions hold, value by value."""

import tomllib
from datetime import date

import pytest

from resources import resource
from workbench.audit.enums import ActionTaken, Mineral, Rating
from workbench.criteria.loader import bundled_editions, edition_from_toml, find_edition
from workbench.criteria.model import Edition, Origins, RatingRule
from workbench.errors import WrongUsage

FOUR = (Mineral.TANTALUM, Mineral.TIN, Mineral.TUNGSTEN, Mineral.GOLD)
FIVE = (*FOUR, Mineral.COBALT)
PLANS = {ActionTaken.PLAN, ActionTaken.MANAGED_PLAN}
VERSIONS = ("7.0.0", "7.1.2", "8.0.0")
STEPS = {
    "1.a": (1,),
    "1.b": (1,),
    "1.c": (1,),
    "1.d": (1, 5),
    "2.a": (1,),
    "2.b": (1,),
    "2.c": (2,),
    "2.d": (3,),
    "2.e": (1, 2, 3, 4, 5),
    "3.a": (3,),
    "3.b": (1,),
    "4.a": (1,),
    "4.b": (1,),
    "4.c": (3,),
}


def edition(version: str) -> Edition:
    return find_edition(f"rba-minerals@{version}")


def test_that_the_shipped_editions_stand_in_the_order_of_their_versions() -> None:
    assert tuple(edition.version for edition in bundled_editions()) == VERSIONS


@pytest.mark.parametrize(
    ("version", "code", "vocabulary", "published"),
    [
        ("7.0.0", "D7", "1.0.0", date(2021, 1, 1)),
        ("7.1.2", "E3", "2.0.0", date(2022, 6, 1)),
        ("8.0.0", "E3", "3.0.0", date(2023, 9, 1)),
    ],
)
def test_that_each_edition_has_its_own_code_and_date(
    version: str, code: str, vocabulary: str, published: date
) -> None:
    found = edition(version)
    assert (found.code, found.vocabulary, found.published) == (code, vocabulary, published)


@pytest.mark.parametrize(
    ("version", "minerals", "limit", "over_limit", "retention"),
    [
        ("7.0.0", FOUR, 25, Rating.MAJOR, 5),
        ("7.1.2", FOUR, 20, Rating.MAJOR, 2),
        ("8.0.0", FIVE, 20, Rating.PRIORITY, 5),
    ],
)
def test_that_each_edition_has_its_minerals_limit_and_retention(
    version: str, minerals: tuple[Mineral, ...], limit: int, over_limit: Rating, retention: int
) -> None:
    found = edition(version)
    assert found.minerals == minerals
    assert found.coverage.limit_percent == limit
    assert found.coverage.over_limit is over_limit
    assert found.coverage.below_limit is Rating.MINOR
    assert found.retention_years == retention


@pytest.mark.parametrize(
    ("version", "origins", "excused_by"),
    [
        ("7.0.0", Origins.COVERED, PLANS | {ActionTaken.DOCUMENTED_ACTION}),
        ("7.1.2", Origins.ANY, PLANS),
        ("8.0.0", Origins.ANY, {ActionTaken.MANAGED_PLAN}),
    ],
)
def test_that_each_edition_excuses_a_conflict_source_by_its_own_rule(
    version: str, origins: Origins, excused_by: set[ActionTaken]
) -> None:
    rule = edition(version).conflict
    assert rule.rating is Rating.PRIORITY
    assert rule.origins is origins
    assert rule.excused_by == excused_by


@pytest.mark.parametrize(
    ("version", "predecessor", "changed"),
    [
        ("7.0.0", None, ()),
        ("7.1.2", "7.0.0", ("4.a",)),
        ("8.0.0", "7.1.2", ("1.a", "1.c", "2.b", "2.c", "4.a")),
    ],
)
def test_that_each_edition_names_the_questions_that_its_predecessor_asked_otherwise(
    version: str, predecessor: str | None, changed: tuple[str, ...]
) -> None:
    found = edition(version)
    assert found.predecessor == predecessor
    assert found.questions_changed == changed


@pytest.mark.parametrize("version", VERSIONS)
def test_that_the_checklist_has_fourteen_elements_with_their_oecd_steps(version: str) -> None:
    found = edition(version).elements
    assert {element.ref: element.oecd_steps for element in found} == STEPS
    assert [element.ref for element in found] == sorted(STEPS)
    assert all(element.section == element.ref[0] for element in found)


@pytest.mark.parametrize("version", VERSIONS)
def test_that_terms_and_covered_countries_are_those_of_the_criterion(version: str) -> None:
    found = edition(version)
    assert found.ratings == {
        Rating.PRIORITY: RatingRule(passed=False, remediation_days=30),
        Rating.MAJOR: RatingRule(passed=False, remediation_days=90),
        Rating.MINOR: RatingRule(passed=True, needs_plan=True, remediation_days=180),
        Rating.OPPORTUNITY: RatingRule(passed=True),
        Rating.CONFORMANCE: RatingRule(passed=True),
    }
    assert found.covered_countries == {"CD", "AO", "BI", "CF", "CG", "RW", "SS", "TZ", "UG", "ZM"}


@pytest.mark.parametrize("version", VERSIONS)
def test_that_short_retention_bears_on_4a_and_a_narrow_policy_on_1c(version: str) -> None:
    found = edition(version)
    assert (found.retention_suggestion.element, found.retention_suggestion.rating) == ("4.a", Rating.MAJOR)
    assert (found.policy_suggestion.element, found.policy_suggestion.rating) == ("1.c", Rating.MAJOR)


def test_that_the_change_log_grows_with_each_edition() -> None:
    oldest, middle, newest = ({change.key for change in edition.changes} for edition in bundled_editions())
    assert oldest < middle < newest


@pytest.mark.parametrize("version", VERSIONS)
def test_that_an_edition_can_be_made_again_from_the_bytes_it_carries(version: str) -> None:
    found = edition(version)
    assert found.data == resource("criteria", "rba-minerals", f"{version}.toml").read_bytes()
    assert edition_from_toml(found.data, "the copy in an audit") == found


def test_that_a_digest_tells_two_editions_apart() -> None:
    assert len({found.digest for found in bundled_editions()}) == 3
    assert all(len(found.digest) == 64 for found in bundled_editions())


def test_that_an_unknown_criterion_is_wrong_usage_that_names_the_known_ones() -> None:
    with pytest.raises(WrongUsage) as raised:
        find_edition("rba-minerals@9")
    assert "rba-minerals@9" in raised.value.what
    assert all(f"rba-minerals@{version}" in raised.value.next_step for version in VERSIONS)


def test_that_an_unknown_criterion_has_no_editions() -> None:
    with pytest.raises(WrongUsage, match="rba-minerals"):
        bundled_editions("tea")


def test_that_shipped_editions_are_read_once() -> None:
    assert bundled_editions() is bundled_editions()


def test_that_no_data_file_holds_a_key_twice_or_anything_but_toml() -> None:
    files = sorted(resource("criteria").glob("*/*.toml"))
    assert len(files) >= 6
    for file in files:
        assert tomllib.loads(file.read_text(encoding="utf-8"))["criterion"] == file.parent.name
