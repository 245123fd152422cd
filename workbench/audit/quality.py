"""What a reviewer would ask about before the report is signed: a code, its values, a place and its weight."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from workbench.audit.findings import Finding
from workbench.audit.outcome import COVERAGE, Outcome, Remark
from workbench.audit.places import place_of
from workbench.audit.quality_sentences import SENTENCES
from workbench.audit.records import (
    Answer,
    Bookmark,
    CorrectiveAction,
    Engagement,
    Evidence,
    FindingResponse,
    Sampling,
    Visit,
)
from workbench.audit.said import Said
from workbench.audit.sentences import sentence


class Severity(StrEnum):
    """What blocks sign-off, and what should be looked at before."""

    BLOCKS = "blocks"
    LOOK = "look"


class Topic(StrEnum):
    """What a remark is about, in the order in which remarks are listed."""

    SIGN_OFF = "sign_off"
    FINDINGS = "findings"
    PLAN = "plan"
    EVIDENCE = "evidence"
    SOURCES = "sources"
    DATES = "dates"
    PRIOR = "prior"
    RECORD = "record"


@dataclass(frozen=True, slots=True, kw_only=True)
class QualityRemark:
    """One line of the check. `rated` is the rating's own remark, where it is one; else `said` tells it.

    `among` is the filter that shows what the remark counts.
    """

    code: str
    at: str
    topic: Topic
    severity: Severity = Severity.LOOK
    said: Said | None = None
    rated: Remark | None = None
    among: str = ""

    @property
    def place(self) -> str:
        """Where in the window to go for it; what is said of many leads to the filter that shows them."""
        return f"{place_of(self.at)}:{self.among}" if self.among else place_of(self.at)

    @property
    def sentence(self) -> str:
        """The English sentence."""
        return self.said if self.said is not None else sentence(self.rated or Remark(self.code))


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A source, by what is known of it; `other` is the listed id that it may be the same as."""

    id: str
    name: str
    other: str = ""


@dataclass(frozen=True, slots=True)
class Counted:
    """How many sources there is something to ask about, and the first of them."""

    count: int = 0
    first: tuple[Named, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceConcerns:
    """What is asked of the sources; counted where they lie, since they may be very many.

    `evidence` are the ids of evidence that sources name.
    """

    unreferenced: Counted = Counted()
    malformed: Counted = Counted()
    unverified: Counted = Counted()
    likely_matches: Counted = Counted()
    evidence: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """All that the check looks at, as it stands on a day. `signed` is the outcome as at sign-off."""

    as_of: date
    outcome: Outcome
    signed: Outcome
    found: tuple[Finding, ...]
    engagement: Engagement
    visit: Visit
    answers: Mapping[str, Answer]
    evidence: tuple[Evidence, ...]
    actions: tuple[CorrectiveAction, ...]
    responses: Mapping[str, FindingResponse]
    bookmarks: Mapping[str, Bookmark]
    samplings: tuple[Sampling, ...]
    sources: SourceConcerns


_filled = Said  # the templates themselves stand in SENTENCES


def look(code: str, topic: Topic, at: str, /, **values: object) -> QualityRemark:
    """A remark that blocks nothing; a code without a sentence, or a missing value, is a KeyError."""
    return QualityRemark(code=code, at=at, topic=topic, said=_filled(SENTENCES[code], **values))


def subject(about: str) -> Said:
    """A finding as a sentence calls it."""
    if about[:1].isdigit():
        return Said("element {element}", element=about)
    return Said("the coverage condition") if about == COVERAGE else Said("the conflict condition")
