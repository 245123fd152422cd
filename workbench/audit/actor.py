"""Who acts. Apart from the other nouns: the window names this person before it needs any of them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Who acts; stands in every journal entry."""

    name: str
    firm: str = ""
    role: str = ""
