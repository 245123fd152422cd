"""An edition of a criterion: what is judged, and in another value what is shown in one language.

Standard library only: first paint needs it.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from workbench.audit.enums import ActionTaken, Mineral, Rating


class Origins(StrEnum):
    """Which origins of a mineral the conflict condition looks at."""

    ANY = "any"
    COVERED = "covered"


@dataclass(frozen=True, slots=True, kw_only=True)
class RatingRule:
    """What a rating means: passed or not, whether a corrective action plan is asked for, the term in days."""

    passed: bool
    needs_plan: bool = False
    remediation_days: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverageRule:
    """`over_limit` if 100 x undocumented > limit_percent x total; `below_limit` if some are."""

    limit_percent: int
    over_limit: Rating
    below_limit: Rating


@dataclass(frozen=True, slots=True, kw_only=True)
class ConflictRule:
    """`rating` when a confirmed source with an origin that counts is not excused by what is done about it."""

    rating: Rating
    origins: Origins
    excused_by: frozenset[ActionTaken]


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestionRule:
    """The rating that the program suggests on an element when one of the audit's facts falls short."""

    element: str
    rating: Rating


@dataclass(frozen=True, slots=True, kw_only=True)
class ElementRule:
    """An element of the checklist: its reference (`2.c`), section (`2`) and OECD steps (1 to 5)."""

    ref: str
    section: str
    oecd_steps: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A line of the change log; `elements` are the references it touches."""

    version: str
    date: date
    key: str
    elements: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """What is judged. `digest` is the SHA-256 (hex) of the data file's bytes, `data` those bytes.

    `questions_changed` are the elements whose question changed since `predecessor` (a VAP version).
    """

    criterion: str
    version: str
    code: str
    rba_code: str
    vocabulary: str
    published: date
    predecessor: str | None
    questions_changed: tuple[str, ...]
    minerals: tuple[Mineral, ...]
    covered_countries: frozenset[str]
    retention_years: int
    coverage: CoverageRule
    conflict: ConflictRule
    retention_suggestion: SuggestionRule
    policy_suggestion: SuggestionRule
    ratings: Mapping[Rating, RatingRule]
    sections: tuple[str, ...]
    elements: tuple[ElementRule, ...]
    profiles: tuple[str, ...]
    related: tuple[str, ...]
    changes: tuple[Change, ...]
    data: bytes
    digest: str

    @property
    def id(self) -> str:
        """`rba-minerals@8.0.0`."""
        return f"{self.criterion}@{self.version}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ElementText:
    """What an auditor reads beside an element. Lists are sentences; `changed` and `matters` may be empty."""

    title: str
    question: str
    ask_for: tuple[str, ...]
    ask_whom: tuple[str, ...]
    look_at: tuple[str, ...]
    changed: str = ""
    matters: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TitledText:
    """A title and a sentence or two."""

    title: str
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EditionTexts:
    """What is shown of an edition in one language; keys are those of the `Edition`.

    `notes` are keyed by section; `conditions` by `coverage` and `conflict_without_plan`; `changes` by the
    change's key.
    """

    language: str
    title: str
    summary: str
    sections: Mapping[str, TitledText]
    elements: Mapping[str, ElementText]
    notes: Mapping[str, str]
    conditions: Mapping[str, TitledText]
    ratings: Mapping[Rating, TitledText]
    profiles: Mapping[str, str]
    related: Mapping[str, TitledText]
    changes: Mapping[str, TitledText]

    def words(self) -> frozenset[str]:
        """The words that the elements are told in, case folded: they are no names."""
        told = [self.summary]
        for element in self.elements.values():
            told += [element.title, element.question, *element.ask_for, *element.ask_whom, *element.look_at]
        return frozenset(re.findall(r"\w+", " ".join(told).casefold()))
