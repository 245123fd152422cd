"""Names are found however they are written, and nothing else is taken."""

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.audit.choices import Withheld
from workbench.audit.enums import Mineral
from workbench.audit.records import (
    Actor,
    Attendee,
    AuditRecords,
    Basis,
    CorrectiveAction,
    Engagement,
    Facility,
    Source,
    Visit,
)
from workbench.audit.withholding import Withholder, folded, withholder

MARK = "[·]"


def taken(text: str, *names: str, parts: tuple[str, ...] = ()) -> str:
    return Withholder(whole=names, parts=parts, mark=MARK)(text)


@pytest.mark.parametrize(
    "written",
    [
        *("Acme Gold", "ACME GOLD", "Acme\nGold", "Acme\u00a0 Gold", "Acme-Gold", "acme_gold", "AcmeGold"),
        *("Ácmé Gold", "A\u00adcme Gold", "Ac\u0301me Gold", "Ａｃｍｅ Gold", "Acme G\x00old", "Acme. Gold"),
    ],
)
def test_that_a_name_is_found_however_it_is_written(written: str) -> None:
    assert taken(f"From {written}, by truck", "Acme Gold") == f"From {MARK}, by truck"


@pytest.mark.parametrize("text", ["Acmex Gold", "Acme Golden", "CID9000031", "1CID900003", "Ac me Gold"])
def test_that_a_name_within_a_longer_word_is_another_one(text: str) -> None:
    assert taken(text, "Acme Gold", "CID900003") == ("1" + MARK if text[0] == "1" else text)


def test_that_a_script_without_blanks_needs_no_blanks_around_a_name() -> None:
    assert taken("昨天陈伟说过；김민수는 왔다；AcmeGold公司", "陈伟", "김민수", "Acme Gold") == (
        f"昨天{MARK}说过；{MARK}는 왔다；{MARK}公司"
    )


def test_that_the_longest_name_is_taken_first() -> None:
    assert taken("Acme Gold Refining and Acme", "Acme", "Acme Gold Refining") == f"{MARK} and {MARK}"


def test_that_several_names_in_a_row_are_one() -> None:
    assert taken("seen by Ann Lee, Bo Lin, and Cy Ong.", "Ann Lee", "Bo Lin", "Cy Ong") == (
        f"seen by {MARK}, and {MARK}."
    )


def test_that_a_part_of_a_name_is_taken_where_it_has_a_capital() -> None:
    assert taken("Long hours; LONG; how long", parts=("Long",)) == f"{MARK} hours; {MARK}; how long"


_names = st.text(st.sampled_from("abAB xy.*+?()[]\\^$|{}-_'\"é陈伟0"), min_size=3, max_size=9).filter(
    lambda name: len(folded(name).replace(" ", "")) > 2
)


@given(st.lists(_names, min_size=1, max_size=6), st.data())
def test_that_no_name_is_left_whatever_the_names_and_the_text_are(
    names: list[str], data: st.DataObject
) -> None:
    pieces = data.draw(
        st.lists(st.sampled_from([*names, *(name.upper() for name in names), ";"]), max_size=8)
    )
    told = Withholder(whole=names, mark=";·;")(" ; ".join(pieces))
    padded = f" {folded(told)} "
    left = [name for name in names if f" {folded(name)} " in padded]
    assert left == []


@given(st.text(max_size=60))
def test_that_a_text_without_names_stays_as_it_is(text: str) -> None:
    assert taken(text, "Qzqzqzqz Xvxvxv") == text


@given(st.text(st.characters(), max_size=30), st.text(st.characters(), max_size=30))
def test_that_what_stands_around_a_name_stays(before: str, behind: str) -> None:
    told = taken(f"{before} ; Qzqz Xvxv ; {behind}", "Qzqz Xvxv")
    assert told == f"{before} ; {MARK} ; {behind}"


def records() -> AuditRecords:
    return AuditRecords(
        criterion="rba-minerals@8.0.0",
        facility=Facility(),
        basis=Basis(),
        engagement=Engagement(lead_auditor="Dana Meier"),
        sources=(
            Source(id="s", mineral=Mineral.GOLD, name="Gold"),
            Source(id="t", mineral=Mineral.TIN, name="Not yet identified"),
            Source(id="u", mineral=Mineral.TIN, name="Acme Tin (Works)", smelter_id="CID900003"),
        ),
        actions=(CorrectiveAction(id="a", finding="2.b", owner="Plant manager"),),
        visit=Visit(persons_met=(Attendee(role="plant manager", name="Wei Chen"),)),
    )


_TEXT = "Gold not yet identified: Meier and Wei Chen, plant manager, of ACME Tin Works, CID900003; Rui Silva."


def test_that_sources_and_persons_are_withheld_each_by_choice() -> None:
    def told(*of: Withheld) -> str:
        return withholder(records(), Actor(name="Rui Silva"), ordinary={"gold"}, of=of, mark=MARK)(_TEXT)

    start = "Gold not yet identified:"
    assert told() == _TEXT
    assert told(Withheld.SOURCES) == f"{start} Meier and Wei Chen, plant manager, of {MARK}; Rui Silva."
    assert told(Withheld.PERSONS) == (
        f"{start} {MARK} and {MARK}, plant manager, of ACME Tin Works, CID900003; {MARK}."
    )


def test_that_an_owner_called_by_a_role_is_no_name_and_another_is() -> None:
    told = withholder(records(), of=[Withheld.PERSONS], mark=MARK)
    assert told("The plant manager agreed.") == "The plant manager agreed."
    unknown = withholder(
        AuditRecords(
            criterion="",
            facility=Facility(),
            basis=Basis(),
            engagement=Engagement(),
            actions=(CorrectiveAction(id="a", finding="2.b", owner="Plant manager"),),
        ),
        mark=MARK,
    )
    assert unknown("The plant manager agreed.") == f"The {MARK} agreed."


def test_that_a_hundred_thousand_names_cost_a_text_little() -> None:
    find = Withholder(whole=[f"Example Works {number}" for number in range(100_000)], mark=MARK)
    text = "Bought from Example Works 77777 and others. " * 20
    begun = time.perf_counter()
    told = find(text)
    assert time.perf_counter() - begun < 0.25
    assert re.findall(r"from (\S+) and", told) == [MARK] * 20
