"""A firm's template: what it may say, and every fault with its place."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.criteria.checked import CriterionFaults
from workbench.report.template import EXAMPLE, Template, contrast_on_white, read_template


def text(**values: str) -> bytes:
    told = {"format": "workbench-template/1"} | values
    return "".join(f'{name} = "{value}"\n' for name, value in told.items()).encode()


def test_that_the_example_can_be_read_as_it_is() -> None:
    assert read_template(EXAMPLE.encode(), "t") == Template("Your firm", "#1F3A5F", None)


def test_that_the_examples_logo_line_can_be_used() -> None:
    assert read_template(EXAMPLE.replace("# logo", "logo").encode(), "t").logo == "logo.png"


@pytest.mark.parametrize(
    ("values", "at"),
    [
        ({"format": "other/1"}, "format"),
        ({"color": "#000000"}, "color"),
        ({"colour": "red"}, "colour"),
        ({"colour": "#FFD700"}, "colour"),
        ({"firm": "x" * 81}, "firm"),
        ({"logo": "../../secret.png"}, "logo"),
        ({"logo": "/etc/logo.png"}, "logo"),
        ({"logo": "C:logo.png"}, "logo"),
        ({"logo": ".."}, "logo"),
    ],
)
def test_that_a_fault_is_told_with_its_place(values: dict[str, str], at: str) -> None:
    with pytest.raises(CriterionFaults) as caught:
        read_template(text(**values), "firm.toml")
    assert [fault.at for fault in caught.value.faults] == [at]


def test_that_all_faults_are_told_at_once() -> None:
    with pytest.raises(CriterionFaults) as caught:
        read_template(text(colour="#FFFFFF", logo="a/b", wrong="x"), "firm.toml")
    assert [fault.at for fault in caught.value.faults] == ["colour", "logo", "wrong"]


@pytest.mark.parametrize("data", [b"\xff", b"[", b"firm", b"a = [" * 2_000])
def test_that_what_is_no_toml_is_refused(data: bytes) -> None:
    with pytest.raises(CriterionFaults):
        read_template(data, "firm.toml")


@pytest.mark.parametrize(("colour", "ratio"), [("#000000", 21.0), ("#FFFFFF", 1.0), ("#767676", 4.54)])
def test_that_contrast_is_that_of_the_guideline(colour: str, ratio: float) -> None:
    assert contrast_on_white(colour) == pytest.approx(ratio, abs=0.01)


@given(st.binary(max_size=80))
def test_that_any_file_is_read_or_refused_with_places(data: bytes) -> None:
    found: Template | None = None
    with suppress(CriterionFaults):
        found = read_template(data, "any.toml")
    assert found is None or contrast_on_white(found.colour) >= 4.5
