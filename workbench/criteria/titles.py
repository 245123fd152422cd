"""An edition's titles for the first paint: read, not checked. `loader` checks the same files right after."""

import tomllib
from collections.abc import Collection
from typing import NamedTuple

from resources import resource


class Titles(NamedTuple):
    """`sections` is a title for each section's key, in order; `first` the section to begin with."""

    code: str
    version: str
    title: str
    sections: dict[str, str]
    first: str
    first_text: str


def titles(criterion: str, edition: bytes, rated: Collection[str], language: str = "en") -> Titles | None:
    """The titles of an edition, by its id and its data; None where the program has no texts that fit.

    The section to begin with is that of the first element which is not among the `rated` ones.
    """
    name, _, version = criterion.partition("@")
    try:
        rules = tomllib.loads(edition.decode())
        told = tomllib.loads(resource("criteria", name, f"{version}.{language}.toml").read_text("utf-8"))
        sections = {key: str(told["sections"][key]["title"]) for key in rules["sections"]}
        open_ones = (one["section"] for one in rules["elements"] if one["ref"] not in rated)
        first = next(open_ones, rules["sections"][0])
        return Titles(
            code=str(rules["code"]),
            version=version,
            title=str(told["title"]),
            sections=sections,
            first=first,
            first_text=str(told["sections"][first].get("text", "")),
        )
    except (OSError, ValueError, KeyError, TypeError, LookupError):
        return None
