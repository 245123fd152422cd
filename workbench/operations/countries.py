"""Which countries there are, what they are called, and what a text means."""

from collections.abc import Mapping

from workbench.exchange.workbooks.countries import countries_in, country_code, country_names


def known_countries() -> Mapping[str, str]:
    """ISO 3166-1 alpha-2 code to plain English name, by name."""
    return country_names()


def country_named(text: str) -> str | None:
    """The code of an exact name or of a code in any case; None for anything else, never a guess."""
    plain = text.strip()
    return country_code(plain.upper() if len(plain) == 2 else plain)


def countries_named(text: str) -> tuple[str, ...]:
    """The countries that a text names, sorted; names and codes may be mixed."""
    whole = country_named(text)
    return (whole,) if whole else countries_in(text.upper() if _is_codes(text) else text)


def _is_codes(text: str) -> bool:
    words = text.replace(",", " ").replace(";", " ").split()
    return bool(words) and all(len(word) == 2 for word in words)
