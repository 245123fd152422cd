"""Texts of a finding that may be written in the factory's language, and their translations."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from hashlib import sha256

from workbench.audit.records import Answer, CorrectiveAction, FindingResponse, Translation

Translated = Answer | FindingResponse | CorrectiveAction

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
    """A text with what it was translated into; empty where it was taken away, and translations are left."""

    place: Place
    text: str
    translations: tuple[Translation, ...]

    @property
    def outdated(self) -> tuple[Translation, ...]:
        """The translations of an earlier wording."""
        return tuple(one for one in self.translations if is_outdated(one, self.text))


def originals(
    answer: Answer | None, response: FindingResponse | None, actions: Iterable[CorrectiveAction]
) -> tuple[Original, ...]:
    """The texts of a finding that there are or were, in the order in which they are printed."""
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
    return tuple(one for one in found if one.text or one.translations)


def digest_of(text: str | None) -> str:
    """SHA-256 of a text in UTF-8 and NFC, as the file keeps it, without blanks at its ends."""
    return sha256(unicodedata.normalize("NFC", text or "").strip().encode()).hexdigest()


def is_outdated(translation: Translation, text: str | None) -> bool:
    """Whether a translation says what another wording of its original said, or one that was taken away.

    Of one that does not say what it was made of, nobody knows: it is taken to be right.
    """
    if not (text or "").strip():
        return True
    return translation.original_sha256 not in (None, digest_of(text))


def with_translation(held: Translated, made: Translation) -> Translated:
    """With this translation of the text as that is now, in place of an earlier one; empty takes it back."""
    others = [one for one in held.translations if (one.of, one.language) != (made.of, made.language)]
    now = replace(made, original_sha256=digest_of(_text_of(held, made.of)))
    return replace(held, translations=(*others, now) if made.text else tuple(others))


def made_anew(held: Translated, copy: Translated) -> Translated:
    """A copy with other words in its texts, whose translations tell no less and no more than those of `held`.

    Which were outdated stays so. What they were made of cannot be found out by trying.
    """
    pairs = zip(held.translations, copy.translations, strict=True)
    return replace(copy, translations=tuple(_of_copy(held, copy, one, told) for one, told in pairs))


def _of_copy(held: Translated, copy: Translated, one: Translation, told: Translation) -> Translation:
    if one.original_sha256 is None:
        return told
    words = "" if is_outdated(one, _text_of(held, one.of)) else _text_of(copy, one.of)
    return replace(told, original_sha256=digest_of(words))


def _text_of(held: Translated, of: str) -> str:
    """A document may name a text that its holder does not have."""
    return getattr(held, of, None) or ""


def _original(place: Place, text: str | None, translations: Iterable[Translation]) -> Original:
    own = tuple(one for one in translations if one.of == place.of)
    return Original(place=place, text=(text or "").strip(), translations=own)


def beside(translations: Iterable[Translation], of: str, language: str) -> Translation | None:
    """What stands beside a text in a report: its translation into the report's language, else the first."""
    own = [one for one in translations if one.of == of and one.text.strip()]
    return into(own, of, language) or (own[0] if own else None)


def into(translations: Iterable[Translation], of: str, language: str) -> Translation | None:
    """A text's translation into the report's own language, if there is one."""
    own = (one for one in translations if one.of == of and one.text.strip())
    return next((one for one in own if one.language.split("-")[0] == language), None)
