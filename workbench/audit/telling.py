"""What the rooms below the window and the report say, said again in another language.

They say it in English, as templates with values (`Said`, `Remark`). Who shows it brings a `Voice`.
"""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import Protocol

from workbench.audit.enums import Mineral, Rating
from workbench.audit.outcome import Remark
from workbench.audit.said import Said
from workbench.audit.sentences import SENTENCES


class Voice(Protocol):
    """How a language says templates, words within a sentence, days, years and several words."""

    def said(self, template: str) -> str:
        """A template with its values still to be filled in."""

    def word(self, value: Mineral | Rating) -> str:
        """A word as it stands within a sentence."""

    def day(self, value: date) -> str:
        """A date."""

    def years(self, number: int) -> str:
        """How many years."""

    def commas(self, words: Iterable[str]) -> str:
        """Words one after another."""

    def semicolons(self, words: Iterable[str]) -> str:
        """The same where the words may have commas in them."""


def told(text: str, voice: Voice) -> str:
    """A sentence of a lower room. What is translated already, or was typed by somebody, stays as it is."""
    if not isinstance(text, Said):
        return voice.said(text)
    values = {name: _value(one, voice) for name, one in text.values.items()}
    return voice.said(text.template).format_map(values)


def told_remark(remark: Remark, voice: Voice) -> str:
    """A reason, warning or error of a rating."""
    values = {name: _remarked(name, value, voice) for name, value in remark.values}
    return voice.said(SENTENCES[remark.code]).format_map(values)


def _value(value: object, voice: Voice) -> object:
    if isinstance(value, tuple):
        return voice.semicolons(str(_value(one, voice)) for one in value)
    if isinstance(value, StrEnum):
        return voice.word(value) if isinstance(value, Mineral | Rating) else value.value
    if isinstance(value, Said):
        return told(value, voice)
    return voice.day(value) if isinstance(value, date) else value


def _remarked(name: str, value: str | int, voice: Voice) -> object:
    # By the value's name, so that a smelter that happens to be called "minor" keeps its name.
    text = str(value)
    match name:
        case "rating" | "suggested":
            return voice.word(Rating(text))
        case "mineral":
            return voice.word(Mineral(text))
        case "minerals":
            return voice.commas(voice.word(Mineral(one)) for one in text.split(", "))
        case "kept" | "asked":
            return voice.years(int(value))
        case "due":
            return voice.day(date.fromisoformat(text))
    return value
