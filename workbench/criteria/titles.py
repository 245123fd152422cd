"""An edition's titles for the first paint: read, not checked. `loader` checks the same files right after.

Those of the shipped editions lie ready in titles.json beside them, by the digest of an edition's data: to
read them from the editions and their texts takes ten times as long.
"""

import json
from collections.abc import Collection, Mapping
from typing import Any, NamedTuple

from resources import resource

READY = "titles.json"
_Table = Mapping[str, Any]


class Titles(NamedTuple):
    """`sections` is a title for each section's key, in order; `first` the section to begin with."""

    code: str
    version: str
    title: str
    sections: dict[str, str]
    first: str
    first_text: str


def titles(
    criterion: str, digest: str, edition: bytes, rated: Collection[str], language: str = "en"
) -> Titles | None:
    """The titles of an edition, by its id and its data; None where the program has no texts that fit.

    The section to begin with is that of the first element which is not among the `rated` ones.
    """
    name, _, version = criterion.partition("@")
    try:
        found = _ready(name, digest, language) or read_titles(name, version, edition, language)
        sections: dict[str, str] = found["sections"]
        open_ones = (section for ref, section in found["elements"].items() if ref not in rated)
        first = next(open_ones, next(iter(sections)))
        return Titles(
            code=found["code"],
            version=version,
            title=found["title"],
            sections=sections,
            first=first,
            first_text=found["texts"][first],
        )
    except (OSError, ValueError, KeyError, TypeError, LookupError):
        return None


def _ready(name: str, digest: str, language: str) -> _Table | None:
    prepared = json.loads(resource("criteria", name, READY).read_text("utf-8"))
    found: _Table | None = prepared.get(digest, {}).get(language)
    return found


def read_titles(name: str, version: str, edition: bytes, language: str) -> _Table:
    """What the first paint shows of an edition, out of its data and its texts.

    Its elements with the section of each, and its sections with the title and the text of each, in order.
    """
    import tomllib  # for an edition that did not ship

    rules = tomllib.loads(edition.decode())
    told = tomllib.loads(resource("criteria", name, f"{version}.{language}.toml").read_text("utf-8"))
    shown = {key: told["sections"][key] for key in rules["sections"]}
    return {
        "code": str(rules["code"]),
        "title": str(told["title"]),
        "sections": {key: str(one["title"]) for key, one in shown.items()},
        "texts": {key: str(one.get("text", "")) for key, one in shown.items()},
        "elements": {str(one["ref"]): str(one["section"]) for one in rules["elements"]},
    }
