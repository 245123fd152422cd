"""Texts of a finding that may be written in the factory's language, and their translations."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from workbench.audit.records import Answer, CorrectiveAction, FindingResponse, Translation

# The languages that are offered, most at work in electronics plants; another may stand in a document.
LANGUAGES = (
    *("en", "zh-CN", "zh-TW", "fr", "de", "es", "pt", "it", "pl", "cs", "hu", "ro"),
    *("ja", "ko", "vi", "th", "ms", "id"),
)


class Holder(StrEnum):
    """What a text that can be translated belongs to."""

    ANSWER = "answer"
    RESPONSE = "response"
    ACTION = "action"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a text stands: whose it is, by element, finding or action's id, and in which field."""

    holder: Holder
    key: str
    of: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Original:
    """A text with what it was translated into."""

    place: Place
    text: str
    translations: tuple[Translation, ...]


def originals(
    answer: Answer | None, response: FindingResponse | None, actions: Iterable[CorrectiveAction]
) -> tuple[Original, ...]:
    """The texts of a finding that there are, in the order in which they are printed."""
    found: list[Original] = []
    if answer is not None:
        place = Place(Holder.ANSWER, answer.element, "observation")
        found.append(_original(place, answer.observation, answer.translations))
    if response is not None:
        place = Place(Holder.RESPONSE, response.finding, "comment")
        found.append(_original(place, response.comment, response.translations))
    for action in actions:
        for of in ("root_cause", "corrective", "preventive"):
            place = Place(Holder.ACTION, action.id, of)
            found.append(_original(place, getattr(action, of), action.translations))
    return tuple(one for one in found if one.text)


def _original(place: Place, text: str | None, translations: Iterable[Translation]) -> Original:
    own = tuple(one for one in translations if one.of == place.of)
    return Original(place=place, text=(text or "").strip(), translations=own)


def beside(translations: Iterable[Translation], of: str, language: str) -> Translation | None:
    """What stands beside a text in a report: its translation into the report's language, else the first."""
    own = [one for one in translations if one.of == of and one.text.strip()]
    return next((one for one in own if one.language.split("-")[0] == language), own[0] if own else None)
