"""A sentence that still knows what it was made of, so that an edge can say it in another language."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Self


class Said(str):
    """An English sentence: `template` with `values` filled in by name.

    To everyone but the window it is a plain text. The window looks the template up and fills the same values
    in: those that are `Said` or words of a vocabulary in its language too, a tuple one after another.
    """

    template: str
    values: Mapping[str, object]

    def __new__(cls, template: str, /, **values: object) -> Self:
        """Fill the values in; a brace that is meant as one stands twice in the template."""
        said = super().__new__(cls, template.format_map({name: _text(one) for name, one in values.items()}))
        said.template = template
        said.values = MappingProxyType(values)
        return said


def _text(value: object) -> object:
    return "; ".join(map(str, value)) if isinstance(value, tuple) else value
