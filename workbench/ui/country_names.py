"""What countries are called in the window's language. Files keep their codes."""

import unicodedata
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from resources import resource
from workbench.operations.countries import country_named, known_countries
from workbench.ui.languages import ENGLISH, language_now


def countries_now() -> Mapping[str, str]:
    """ISO 3166-1 alpha-2 code to plain name, in the order in which they are offered."""
    return known_countries() if language_now() == ENGLISH else _names(language_now())


def country_meant(text: str) -> str | None:
    """The code of an exact name in the window's language or in English, or of a code; never a guess."""
    wanted = _plain(text)
    own = (code for code, name in countries_now().items() if _plain(name) == wanted)
    return country_named(text) or next(own, None)


@cache
def _names(language: str) -> Mapping[str, str]:
    lines = resource("translations", f"countries_{language}.txt").read_text(encoding="utf-8").splitlines()
    named = [(line[:2], line[3:]) for line in lines]
    # An accent does not move a name to the end of the list; Chinese stays in the order of the codes.
    in_order = named if language == "zh" else sorted(named, key=lambda one: _plain(one[1]))
    return MappingProxyType(dict(in_order))


def _plain(name: str) -> str:
    letters = unicodedata.normalize("NFD", name.strip().casefold()).replace("’", "'")
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
