"""A finding's block breaks across pages without losing a word, and its beginning stays together."""

import pytest
from reportlab.platypus import Flowable

from workbench.report import flow
from workbench.report.block import Block, Field, Head, field
from workbench.report.style import BLOCK, HEIGHT, WIDTH
from workbench.report.text import safe


def block(words: int = 40) -> Block:
    long = " ".join(f"word{number}" for number in range(words))
    parts: list[Flowable] = [
        Head(None, "Finding 1", "no term"),
        flow.paragraph(safe("A title")),
        field("What was seen", safe(long), BLOCK),
        field("Plan", safe("none"), BLOCK),
    ]
    return Block(parts, "#B42318", kept=2)


def height(part: Flowable) -> float:
    return float(part.wrap(WIDTH, HEIGHT)[1])


def test_that_a_block_does_not_begin_where_its_beginning_has_no_room() -> None:
    assert block().split(WIDTH, 25) == []


def test_that_a_block_breaks_inside_its_longest_part() -> None:
    whole = block(400)
    halves = whole.split(WIDTH, 150)
    assert len(halves) == 2
    assert height(halves[0]) <= 150
    assert height(whole) - 20 < height(halves[0]) + height(halves[1]) < height(whole) + 20


@pytest.mark.parametrize("room", [60.0, 90.0, 137.0, 300.0])
def test_that_no_half_is_higher_than_the_room_it_was_given(room: float) -> None:
    halves = block(900).split(WIDTH, room)
    assert halves == [] or height(halves[0]) <= room


def test_that_a_field_that_breaks_shows_its_name_once() -> None:
    one = field("What was seen", safe("words " * 300), BLOCK)
    one.wrap(WIDTH, HEIGHT)
    first, second = one.split(WIDTH, 60)
    assert isinstance(first, Field)
    assert isinstance(second, Field)
    assert first.tag is second.tag
    assert (first._name is None, second._name is None) == (False, True)
