"""Which lines of a list fit what was typed, and in which order."""

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

Item = TypeVar("Item")


def folded(text: str) -> str:
    """For comparing: without case, accents and the `&` of a menu."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in plain if not unicodedata.combining(char) and char != "&")


def words_of(text: str) -> tuple[str, ...]:
    """What was typed, as words for comparing."""
    return tuple(folded(text).split())


def best(items: Iterable[Item], typed: str, text_of: Callable[[Item], str]) -> list[Item]:
    """The items in which all words occur: first those that begin so, then those with words that do."""
    words = words_of(typed)
    found = [(rank, place, item) for place, item in enumerate(items) if (rank := _rank(text_of(item), words))]
    return [item for _rank_, _place, item in sorted(found, key=lambda one: one[:2])]


def _rank(text: str, words: Sequence[str]) -> int:
    """1 for the best, 0 for none."""
    within = folded(text)
    if not all(word in within for word in words):
        return 0
    if within.startswith(" ".join(words)):
        return 1
    begins = within.split()
    return 2 if all(any(each.startswith(word) for each in begins) for word in words) else 3
