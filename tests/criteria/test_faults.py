"""Each fault in an edition's data is told with its place, and all of them at once."""

from collections.abc import Callable

import pytest

from workbench.criteria.loader import CriterionFaults, Fault, edition_from_toml
from workbench.errors import UnusableInput

Change = Callable[[str, str, str], str]

FIRST = '{ ref = "1.a", section = "1", oecd_steps = [1] }'
SECOND = '{ ref = "1.b", section = "1", oecd_steps = [1] }'
MINERALS = 'minerals = ["tantalum", "tin", "tungsten", "gold", "cobalt"]'
CHANGED = 'questions_changed = ["1.a", "1.c", "2.b", "2.c", "4.a"]'
POLICY = '[suggestions.policy]\nelement = "1.c"\nrating = "major"\n'
OPPORTUNITY = "[ratings.opportunity]\npassed = true\n"

ONE_FAULT = [
    # missing
    ('code = "E3" #', "#", "code", "is missing"),
    ("published = 2023-09-01", "", "published", "is missing"),
    ("retention_years = 5", "", "retention_years", "is missing"),
    ("limit_percent = 20", "", "coverage.limit_percent", "is missing"),
    (OPPORTUNITY, "", "ratings.opportunity", "is missing"),
    (OPPORTUNITY, "[ratings.opportunity]\n", "ratings.opportunity.passed", "is missing"),
    (FIRST, '{ ref = "1.a", oecd_steps = [1] }', "elements[0].section", "is missing"),
    (POLICY, "", "suggestions.policy", "is missing"),
    ("\n[coverage]", "\n[coverage2]", "coverage", "is missing"),
    # not known
    ('code = "E3"', 'kode = 1\ncode = "E3"', "kode", "is not known here"),
    ("limit_percent = 20", "limit_percent = 20\nlimit = 3", "coverage.limit", "is not known here"),
    (OPPORTUNITY, f"{OPPORTUNITY}days = 3\n", "ratings.opportunity.days", "is not known here"),
    (OPPORTUNITY, f"{OPPORTUNITY}[ratings.dire]\n", "ratings.dire", "is not known here"),
    (OPPORTUNITY, f"{OPPORTUNITY}[ratings.not_applicable]\n", "ratings.not_applicable", "is not known here"),
    (SECOND, SECOND.replace(" }", ", step = 1 }"), "elements[1].step", "is not known here"),
    # wrong type
    ("limit_percent = 20", 'limit_percent = "20"', "coverage.limit_percent", "must be a whole number"),
    ("limit_percent = 20", "limit_percent = 20.0", "coverage.limit_percent", "must be a whole number"),
    ("limit_percent = 20", "limit_percent = true", "coverage.limit_percent", "must be a whole number"),
    ("published = 2023-09-01", "published = 2023-09-01T00:00:00", "published", "must be a date"),
    ("published = 2023-09-01", 'published = "2023-09-01"', "published", "must be a date"),
    ('code = "E3"', "code = 3", "code", "must be a text"),
    (OPPORTUNITY, OPPORTUNITY.replace("true", "1"), "ratings.opportunity.passed", "must be true or false"),
    ('"CF", ', "7, ", "covered_countries[3]", "must be a text"),
    (MINERALS, 'minerals = "tin"', "minerals", "must be an array"),
    (FIRST, FIRST.replace("[1]", "1"), "elements[0].oecd_steps", "must be an array"),
    # out of range, empty
    ("limit_percent = 20", "limit_percent = 101", "coverage.limit_percent", "must be from 0 to 100, not 101"),
    ("limit_percent = 20", "limit_percent = -1", "coverage.limit_percent", "must be from 0 to 100, not -1"),
    ("retention_years = 5", "retention_years = 0", "retention_years", "must be from 1 to 100, not 0"),
    ("= 180", "= 0", "ratings.minor.remediation_days", "must be from 1 to 3650, not 0"),
    (FIRST, FIRST.replace("[1]", "[1, 6]"), "elements[0].oecd_steps[1]", "must be from 1 to 5, not 6"),
    (FIRST, FIRST.replace("[1]", "[]"), "elements[0].oecd_steps", "must not be empty"),
    (MINERALS, "minerals = []", "minerals", "must not be empty"),
    ('code = "E3"', 'code = " "', "code", "must not be empty"),
    # vocabulary
    (
        '"tungsten"',
        '"wolfram"',
        "minerals[2]",
        "'wolfram' is not one of tantalum, tin, tungsten, gold, cobalt",
    ),
    ('below_limit = "minor"', 'below_limit = "small"', "coverage.below_limit", "'small' is not one of"),
    ('over_limit = "priority"', 'over_limit = "not_applicable"', "coverage.over_limit", "is not one of"),
    ('origins = "any"', 'origins = "far"', "conflict.origins", "'far' is not one of any, covered"),
    ('["managed_plan"]', '["none"]', "conflict.excused_by[0]", "'none' is not one of documented_action"),
    ('"CF"', '"Cf"', "covered_countries[3]", "must be two capitals"),
    ('"CF"', '"CAF"', "covered_countries[3]", "must be two capitals"),
    ('version = "8.0.0"', 'version = "eight"', "version", "must be numbers between dots"),
    # twice
    (SECOND, FIRST, "elements[1].ref", "'1.a' is there twice"),
    ('"CF"', '"CD"', "covered_countries", "holds 'CD' twice"),
    ('"cobalt"]', '"tin"]', "minerals", "holds 'tin' twice"),
    (FIRST, FIRST.replace("[1]", "[2, 2]"), "elements[0].oecd_steps", "holds '2' twice"),
    ('key = "any-origin"', 'key = "first-edition"', "changes[8].key", "'first-edition' is there twice"),
    # what one part says about another
    (FIRST, FIRST.replace('section = "1"', 'section = "6"'), "elements[0].section", "no section '6'"),
    (CHANGED, CHANGED.replace("1.c", "1.z"), "questions_changed[1]", "there is no element '1.z'"),
    ('element = "4.a"', 'element = "4.z"', "suggestions.retention.element", "there is no element '4.z'"),
    ('element = "1.c"', 'element = "1.z"', "suggestions.policy.element", "there is no element '1.z'"),
    ('["1.a", "1.c", "2.b", "2.c"]', '["1.a", "9.x"]', "changes[0].elements[1]", "there is no element '9.x'"),
    ('predecessor = "7.1.2"', 'predecessor = "8.0.0"', "predecessor", "must be older than the edition"),
    ('predecessor = "7.1.2"', "", "questions_changed", "must be empty without a predecessor"),
    ('over_limit = "priority"', 'over_limit = "opportunity"', "coverage.below_limit", "must not be worse"),
]


def faults_of(data: str) -> tuple[Fault, ...]:
    with pytest.raises(CriterionFaults) as raised:
        edition_from_toml(data.encode(), "made-up.toml")
    return raised.value.faults


@pytest.mark.parametrize(("before", "after", "at", "message"), ONE_FAULT)
def test_that_a_fault_is_told_with_its_place(
    data: str, changed: Change, before: str, after: str, at: str, message: str
) -> None:
    found = faults_of(changed(data, before, after))
    assert any(fault.at == at and message in fault.message for fault in found), found


# One slip may be two faults: a key that is misspelt is unknown, and the right one is missing.
FOLLOWED_BY_ANOTHER = {"coverage", "elements[1].ref"}


@pytest.mark.parametrize(
    ("before", "after", "at"), [row[:3] for row in ONE_FAULT if row[2] not in FOLLOWED_BY_ANOTHER]
)
def test_that_one_fault_is_told_once_and_drags_no_others_along(
    data: str, changed: Change, before: str, after: str, at: str
) -> None:
    assert [fault.at for fault in faults_of(changed(data, before, after))] == [at]


def test_that_every_fault_of_a_file_is_told_at_once(data: str, changed: Change) -> None:
    for before, after in [
        ("limit_percent = 20", "limit_percent = 200"),
        ('"CF"', '"Africa"'),
        ('code = "E3"', "kode = 3"),
        (FIRST, FIRST.replace("[1]", '["one"]')),
        (CHANGED, CHANGED.replace("4.a", "4.x")),
    ]:
        data = changed(data, before, after)
    assert {fault.at for fault in faults_of(data)} == {
        "coverage.limit_percent",
        "covered_countries[3]",
        "code",
        "kode",
        "elements[0].oecd_steps[0]",
        "questions_changed[4]",
    }


def test_that_the_message_names_the_file_every_place_and_a_next_step(data: str, changed: Change) -> None:
    data = changed(data, "limit_percent = 20", "limit_percent = 200")
    data = changed(data, "retention_years = 5", "retention_years = 0")
    with pytest.raises(UnusableInput) as raised:
        edition_from_toml(data.encode(), "made-up.toml")
    for part in ("made-up.toml", "coverage.limit_percent: must be", "retention_years: must be"):
        assert part in raised.value.what
    assert raised.value.next_step


def test_that_a_misspelt_table_is_told_without_a_word_on_the_keys_inside(data: str, changed: Change) -> None:
    found = faults_of(changed(data, "\n[coverage]", "\n[coverige]"))
    assert [(fault.at, fault.message) for fault in found] == [
        ("coverage", "is missing"),
        ("coverige", "is not known here"),
    ]


def test_that_an_item_of_the_wrong_type_does_not_shift_the_places_after_it(
    data: str, changed: Change
) -> None:
    data = changed(data, FIRST, "7")
    data = changed(data, SECOND, SECOND.replace('section = "1"', 'section = "6"'))
    places = [fault.at for fault in faults_of(data)]
    assert "elements[0]" in places
    assert "elements[1].section" in places


@pytest.mark.parametrize(
    ("data", "at", "message"),
    [
        (b"code = ", "file", "is not TOML: Invalid value"),
        (b"code = 1\ncode = 2\n", "file", "line 2"),
        (b'code = "\xff"', "byte 8", "is not UTF-8"),
        (b"a = " + b"[" * 100_000, "file", "is nested too deeply"),
        (b"a = " + b"9" * 10_000, "file", "is not TOML"),
    ],
)
def test_that_what_is_no_toml_is_told_with_its_place(data: bytes, at: str, message: str) -> None:
    with pytest.raises(CriterionFaults) as raised:
        edition_from_toml(data, "made-up.toml")
    (fault,) = raised.value.faults
    assert fault.at == at
    assert message in fault.message


def test_that_an_empty_file_misses_every_key_and_nothing_crashes() -> None:
    with pytest.raises(CriterionFaults) as raised:
        edition_from_toml(b"", "empty.toml")
    places = [fault.at for fault in raised.value.faults]
    assert {"criterion", "version", "coverage", "elements", "ratings"} <= set(places)
    assert all(fault.message == "is missing" for fault in raised.value.faults)
    assert not [place for place in places if "." in place]


def test_that_a_missing_checklist_is_one_fault_though_other_keys_refer_to_it(data: str) -> None:
    start = data.index("elements = [ #")
    end = data.index("\n]\n", start) + 3
    found = faults_of(data[:start] + data[end:])
    assert [(fault.at, fault.message) for fault in found] == [("elements", "is missing")]
