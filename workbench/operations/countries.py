"""Which countries there are, what they are called, and what a text means."""

from collections.abc import Mapping

from workbench.exchange.workbooks.countries import country_code, country_names


def known_countries() -> Mapping[str, str]:
    """ISO 3166-1 alpha-2 code to plain English name, by name."""
    return country_names()


def country_named(text: str) -> str | None:
    """The code of an exact name or of a code in any case; None for anything else, never a guess."""
    plain = text.strip()
    return country_code(plain.upper() if len(plain) == 2 else plain)
