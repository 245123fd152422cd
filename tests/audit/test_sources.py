from dataclasses import replace
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.audit.enums import ActionTaken, Conflict, DueDiligence, Mineral
from workbench.audit.records import Plan, Source
from workbench.audit.sources import (
    is_not_yet_identified,
    likely_matches,
    merge_key,
    merged,
    normalised,
)


def _source(id: str = "a", **fields: Any) -> Source:  # noqa: A002
    return replace(Source(id=id, mineral=Mineral.TIN, name="Aurora", smelter_country="CN"), **fields)


def test_that_names_compare_by_compatibility_case_and_single_blanks() -> None:
    assert (
        normalised("  ＡＵＲＯＲＡ\u00a0 Straße\t2 ") == normalised("aurora STRASSE 2") == "aurora strasse 2"
    )
    assert normalised(None) == ""


def test_that_a_smelter_id_merges_whatever_the_name_and_country() -> None:
    rows = [
        _source("b", smelter_id="CID000001", name="Borealis"),
        _source("a", smelter_id="cid000001 ", smelter_country="JP"),
    ]
    (one,) = merged(rows)
    assert (one.id, one.name, one.smelter_country) == ("a", "Aurora", "CN")


def test_that_rows_without_id_merge_by_mineral_name_and_country() -> None:
    rows = [
        _source("a"),
        _source("b", name="AURORA "),
        _source("c", smelter_country="JP"),
        _source("d", mineral=Mineral.GOLD),
        _source("e", smelter_id="CID000001"),
    ]
    assert sorted(one.id for one in merged(rows)) == ["a", "c", "d", "e"]


@pytest.mark.parametrize("name", ["Smelter not yet identified", "SMELTER NOT YET IDENTIFIED ", None, " "])
def test_that_each_row_not_yet_identified_is_a_source_of_its_own(name: str | None) -> None:
    rows = [_source("a", name=name), _source("b", name=name)]
    assert all(is_not_yet_identified(row) and merge_key(row) is None for row in rows)
    assert len(merged(rows)) == 2


def test_that_a_smelter_id_of_blanks_is_none() -> None:
    nameless = [_source("a", name=None, smelter_id=" "), _source("b", name=None, smelter_id="  ")]
    assert all(is_not_yet_identified(row) and merge_key(row) is None for row in nameless)
    (one,) = merged([_source("c", smelter_id=" "), _source("d")])
    assert (one.smelter_id, one.name) == (None, "Aurora")


def test_that_a_name_of_blanks_is_not_the_smallest_name() -> None:
    rows = [_source("a", smelter_id="CID000001", name=name) for name in (" ", "Borealis", "")]
    assert [one.name for one in merged(rows)] == ["Borealis"]


def test_that_not_listed_rows_of_one_name_are_one_source() -> None:
    assert len(merged([_source("a", name="Forge"), _source("b", name="forge")])) == 1


def test_that_the_worst_wins_where_repeats_disagree_and_the_source_is_flagged() -> None:
    rows = [
        _source("a", due_diligence=DueDiligence.DOCUMENTED, conflict=Conflict.NONE),
        _source("b", due_diligence=DueDiligence.UNDOCUMENTED, conflict=Conflict.SUSPECTED),
        _source("c", due_diligence=DueDiligence.UNKNOWN, conflict=Conflict.NOT_ASSESSED),
    ]
    (one,) = merged(rows)
    assert (one.due_diligence, one.conflict) == (DueDiligence.UNDOCUMENTED, Conflict.SUSPECTED)
    assert one.repeats_disagree


def test_that_repeats_that_agree_are_not_flagged() -> None:
    (one,) = merged([_source("a"), _source("b", origin_countries=("CD",))])
    assert not one.repeats_disagree


@pytest.mark.parametrize(("better", "worse"), [("none", "not_assessed"), ("not_assessed", "suspected")])
def test_that_what_is_known_of_a_conflict_is_ordered_worst_first(better: str, worse: str) -> None:
    (one,) = merged([_source("a", conflict=Conflict(better)), _source("b", conflict=Conflict(worse))])
    assert one.conflict is Conflict(worse)


def test_that_the_action_is_the_worst_among_the_rows_with_the_merged_conflict() -> None:
    rows = [
        _source("a", conflict=Conflict.CONFIRMED, action=ActionTaken.MANAGED_PLAN, plan=Plan(owner="Buyer")),
        _source("b", conflict=Conflict.CONFIRMED, action=ActionTaken.PLAN),
        _source("c", conflict=Conflict.SUSPECTED, action=ActionTaken.NONE),
    ]
    (one,) = merged(rows)
    assert one.action is ActionTaken.PLAN
    assert one.plan == Plan(owner="Buyer")


def test_that_origins_and_evidence_are_united() -> None:
    rows = [_source("a", origin_countries=("RW", "CD"), evidence=("E-2",)), _source("b", evidence=("E-1",))]
    (one,) = merged(rows)
    assert (one.origin_countries, one.evidence) == (("CD", "RW"), ("E-1", "E-2"))


def test_that_a_row_and_the_same_row_twice_merge_to_the_same() -> None:
    row = _source("a", smelter_id="CID000001", origin_countries=("RW", "CD", "RW"), name="")
    assert merged([row]) == merged([row, row])


_rows = st.lists(
    st.builds(
        _source,
        id=st.uuids().map(str),
        mineral=st.sampled_from([Mineral.TIN, Mineral.GOLD]),
        smelter_id=st.sampled_from([None, " ", "CID000001", "cid000001"]),
        name=st.sampled_from([None, "", " ", "Aurora", "AURORA", "Borealis"]),
        smelter_country=st.sampled_from([None, "CN"]),
        due_diligence=st.sampled_from(DueDiligence),
        conflict=st.sampled_from(Conflict),
        action=st.sampled_from(ActionTaken),
    ),
    max_size=10,
)


@settings(deadline=None, max_examples=100)
@given(_rows, st.randoms(use_true_random=False))
def test_that_the_order_of_rows_changes_nothing(rows: list[Source], chance: Random) -> None:
    shuffled = list(rows)
    chance.shuffle(shuffled)
    assert merged(rows) == merged(shuffled)


@settings(deadline=None, max_examples=100)
@given(_rows, st.integers(0, 10))
def test_that_merging_in_two_steps_says_what_one_step_says(rows: list[Source], place: int) -> None:
    in_two = merged([*merged(rows[:place]), *rows[place:]])
    at_once = merged(rows)
    assert [replace(one, repeats_disagree=False) for one in in_two] == [
        replace(one, repeats_disagree=False) for one in at_once
    ]


def test_that_a_likely_match_across_id_and_name_is_reported_and_not_merged() -> None:
    listed, unlisted = _source("a", smelter_id="CID000001"), _source("b", name=" aurora")
    other = _source("c", mineral=Mineral.GOLD)
    nameless = [_source("d", name=None), _source("e", name=None, smelter_id="CID000002")]
    assert likely_matches([unlisted, listed, other, *nameless]) == [(listed, unlisted)]
    assert len(merged([listed, unlisted])) == 2
