"""Sentences that keep what they were made of."""

from pathlib import Path

from workbench.audit.enums import Mineral
from workbench.audit.said import Said
from workbench.errors import UnusableInput


def test_that_a_sentence_reads_and_compares_like_the_plain_text() -> None:
    said = Said("{path} holds {n} rows.", path=Path("a.xlsx"), n=3)
    assert said == "a.xlsx holds 3 rows."
    assert {said} == {"a.xlsx holds 3 rows."}


def test_that_a_sentence_keeps_its_template_and_its_values() -> None:
    said = Said("{which} is of {mineral}.", which=Said("{n} of them", n=2), mineral=Mineral.TIN)
    assert said == "2 of them is of tin."
    assert said.template == "{which} is of {mineral}."
    assert said.values == {"which": "2 of them", "mineral": "tin"}
    which = said.values["which"]
    assert isinstance(which, Said)
    assert which.template == "{n} of them"


def test_that_several_values_stand_one_after_another() -> None:
    assert Said("Two faults: {faults}.", faults=("one", Said("two"))) == "Two faults: one; two."


def test_that_a_problem_keeps_what_was_said() -> None:
    problem = UnusableInput(Said("{path} is not there.", path="x"), "Check the name.")
    assert str(problem) == "x is not there. Check the name."
    assert isinstance(problem.what, Said)
