"""Every reason that a rating can give has a sentence, and every sentence a reason that gives it."""

import re
from collections.abc import Iterable
from datetime import date
from typing import Any

import pytest

from tests.rating.made import (
    ALL,
    LETTER,
    MANAGED,
    NEWEST,
    OLDEST,
    REFS,
    answers,
    confirmed,
    facts,
    rated,
    source,
    sources,
)
from workbench.audit.enums import ConflictReview, Mineral, Rating
from workbench.audit.facts import Facts
from workbench.audit.outcome import Outcome, Remark
from workbench.audit.records import Plan
from workbench.audit.remarks import Code
from workbench.audit.sentences import SENTENCES, sentence

OVERDUE = Plan(owner="Purchasing", due=date(2025, 1, 1))
NAMED: dict[str, Any] = {"name": "Aurora Metals"}
SITUATIONS = [
    rated(NEWEST, Facts()),
    rated(NEWEST, facts(minerals_in_products=None)),
    rated(NEWEST, facts(sources(5), retention_years=1, policy_minerals=())),
    rated(NEWEST, facts([source(repeats_disagree=True, **NAMED)], minerals_in_products=(Mineral.GOLD,))),
    rated(OLDEST, facts([confirmed(Mineral.TIN, "CO", action=LETTER, **NAMED), confirmed(**NAMED)])),
    rated(NEWEST, facts([confirmed(action=MANAGED, **NAMED)])),
    rated(NEWEST, facts([confirmed(action=MANAGED, plan=OVERDUE, **NAMED)], as_of=date(2025, 6, 1))),
    rated(NEWEST, facts([confirmed(**NAMED)], conflict_review=ConflictReview.NONE_CONFIRMED)),
    rated(NEWEST, facts(sources(1), conflict_review=ConflictReview.CONFIRMED)),
    rated(NEWEST, facts(sources(1), answered=answers(dict.fromkeys(REFS, Rating.NOT_APPLICABLE)))),
    rated(NEWEST, facts(sources(1), minerals_in_products=(), answered=answers({"2.a": Rating.MAJOR}))),
]


def _remarks(outcome: Outcome) -> Iterable[Remark]:
    yield from outcome.coverage.warnings
    yield from outcome.conflict.warnings
    yield from outcome.errors
    yield from outcome.blocks_signoff
    yield from (element.why for element in outcome.elements.values() if element.why)


REMARKS = [remark for outcome in SITUATIONS for remark in _remarks(outcome)]


def test_that_the_situations_here_give_every_code_there_is() -> None:
    assert {remark.code for remark in REMARKS} == {code.value for code in Code}


def test_that_every_code_has_a_sentence_and_no_sentence_is_left_over() -> None:
    assert set(SENTENCES) == set(Code)


@pytest.mark.parametrize("code", Code)
def test_that_a_sentence_is_whole_and_shows_each_of_its_values(code: Code) -> None:
    one = next(remark for remark in REMARKS if remark.code == code)
    said = sentence(one)
    assert re.fullmatch(r"[A-Z0-9].*\.", said, re.DOTALL)
    assert "{" not in said
    shown = [value for name, value in one.values if name not in ("source", "kept", "asked")]
    for value in shown:
        assert str(value).replace("_", " ").casefold() in said.casefold()


@pytest.mark.parametrize(
    "remark", {remark.code: remark for o in SITUATIONS for remark in o.blocks_signoff}.values()
)
def test_that_what_blocks_signoff_has_a_place_and_a_next_step(remark: Remark) -> None:
    assert remark.at
    assert sentence(remark).count(". ") >= 1


def test_that_an_unknown_code_or_a_missing_value_is_our_own_bug() -> None:
    with pytest.raises(KeyError):
        sentence(Remark(code="no_such_code"))
    with pytest.raises(KeyError):
        sentence(Remark(code=Code.RECORDS_KEPT_TOO_SHORT))


@pytest.mark.parametrize(
    ("remark", "said"),
    [
        (
            Remark(code="records_kept_too_short", values=(("kept", 1), ("asked", 5))),
            "Records are kept for 1 year; this edition asks for 5 years.",
        ),
        (
            Remark(
                code="would_trip_later",
                values=(("name", "minor"), ("mineral", "gold"), ("version", "7.1.2"), ("rating", "priority")),
            ),
            "minor (gold) lies outside the Covered Countries and does not trip this edition; "
            "it would be Priority from 7.1.2.",
        ),
        (
            Remark(
                code="milder_without_reason",
                values=(("element", "4.a"), ("rating", "minor"), ("suggested", "major")),
            ),
            "Element 4.a is rated Minor, milder than the suggested Major, without a reason. "
            "Give the reason, or rate it Major.",
        ),
        (
            Remark(code="plan_without_owner", values=(("name", "A {name} % smelter"), ("mineral", "tin"))),
            "The managed plan for A {name} % smelter (tin) has no owner.",
        ),
    ],
)
def test_that_a_sentence_reads_as_it_should(remark: Remark, said: str) -> None:
    assert sentence(remark) == said


def test_that_a_source_is_named_by_what_is_known_of_it() -> None:
    def first_word(**fields: Any) -> str:
        outcome = rated(NEWEST, facts([confirmed(action=MANAGED, **fields)], minerals_in_products=ALL))
        return str(dict(outcome.conflict.warnings[0].values)["name"])

    assert first_word(name="Aurora", smelter_id="CID1", id="x") == "Aurora"
    assert first_word(smelter_id="CID1", id="x") == "CID1"
    assert first_word(id="x") == "x"
