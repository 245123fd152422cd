"""Which questions differ between two editions: along the chain of predecessors, in either direction."""

from dataclasses import replace

import pytest

from workbench.criteria.loader import bundled_editions, questions_changed
from workbench.criteria.model import Edition

FAMILY = bundled_editions()
COBALT = ("1.a", "1.c", "2.b", "2.c", "4.a")


@pytest.mark.parametrize(
    ("answered", "shown", "expected"),
    [
        (0, 0, ()),
        (2, 2, ()),
        (0, 1, ("4.a",)),
        (1, 0, ("4.a",)),
        (1, 2, COBALT),
        (2, 1, COBALT),
        (0, 2, COBALT),
        (2, 0, COBALT),
    ],
)
def test_that_changed_questions_are_listed_between_any_two_editions(
    answered: int, shown: int, expected: tuple[str, ...]
) -> None:
    assert questions_changed(FAMILY[answered], FAMILY[shown], FAMILY) == expected


def test_that_two_steps_are_the_union_of_both_in_the_order_of_the_checklist() -> None:
    first, second, third = FAMILY
    second = replace(second, questions_changed=("4.c", "1.b"))
    family = (first, second, third)
    expected = ("1.a", "1.b", "1.c", "2.b", "2.c", "4.a", "4.c")
    assert questions_changed(first, third, family) == expected
    assert questions_changed(third, first, family) == expected


def sibling() -> Edition:
    return replace(FAMILY[2], version="8.1.0", questions_changed=("3.b",))


def test_that_two_branches_of_one_edition_differ_by_what_either_changed() -> None:
    assert questions_changed(FAMILY[2], sibling(), FAMILY) == ("1.a", "1.c", "2.b", "2.c", "3.b", "4.a")


def test_that_the_copy_in_an_audit_counts_though_the_family_does_not_hold_it() -> None:
    assert questions_changed(sibling(), FAMILY[1], FAMILY) == ("3.b",)


def test_that_without_a_chain_between_them_every_question_counts_as_changed() -> None:
    every = tuple(element.ref for element in FAMILY[2].elements)
    assert questions_changed(FAMILY[0], FAMILY[2], ()) == every
    assert questions_changed(replace(FAMILY[2], criterion="other"), FAMILY[2], FAMILY) == every


def test_that_predecessors_in_a_circle_come_to_an_end() -> None:
    circle = tuple(
        replace(edition, predecessor=before)
        for edition, before in zip(FAMILY, ("8.0.0", "7.0.0", "7.1.2"), strict=True)
    )
    assert questions_changed(circle[0], circle[0], circle) == ()
