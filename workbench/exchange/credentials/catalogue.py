"""An edition as a catalogue of criteria: its scheme, each criterion with its text, and its ratings as levels.

The criterion that the edition is about holds its sections, these its elements and the serious conditions, so
that an assessment can name each by its URI.
"""

from collections.abc import Mapping
from typing import Any

from workbench.audit.enums import Rating
from workbench.audit.outcome import CONFLICT, COVERAGE
from workbench.criteria.model import Edition, EditionTexts
from workbench.exchange.credentials.metrics import PERCENT, YEAR, metric
from workbench.exchange.credentials.names import SCHEME_OWNER, part_of, urn

Json = dict[str, Any]

_VOCABULARY = "https://test.uncefact.org/vocabulary/untp/svc/working/"
_CONTEXT = {"@vocab": _VOCABULARY, "id": "@id", "type": "@type"}
# The protocol's topics are few. Due diligence as a duty is compliance; knowing one's sources is what it calls
# transparent supply chains; a source that pays for a conflict is about human rights.
_TOPIC = "governance.compliance"
_TOPICS = {COVERAGE: "governance.transparency", CONFLICT: "social.rights"}
SHARE = "Sources without documented due diligence"
YEARS = "Years that records are kept"
_STEPS = {
    1: "A management system for mineral supply chains is set up.",
    2: "Risks in the supply chain are identified and assessed.",
    3: "A strategy to respond to identified risks is designed and carried out.",
    4: "Due diligence at smelters and refiners is audited by an independent third party.",
    5: "Due diligence is reported on every year.",
}


def catalogue(edition: Edition, texts: EditionTexts, *, is_current: bool) -> Json:
    """The edition as a vocabulary of its scheme; `is_current` unless a later edition took its place."""
    return {
        "@context": [_CONTEXT],
        "type": ["ConformitySchemeVocabulary"],
        "id": part_of(scheme_id(edition), "catalogue"),
        "scheme": scheme(edition, texts),
        "conformityCriterion": [_whole(edition, texts, is_current=is_current)],
        "performanceLevelCode": _levels(edition, texts),
        "tagCode": [
            {"type": ["TagCode"], "name": _tag(step), "description": told} for step, told in _STEPS.items()
        ],
    }


def scheme_id(edition: Edition) -> str:
    """The URI of the edition."""
    return urn("edition", edition.id)


def scheme(edition: Edition, texts: EditionTexts) -> Json:
    """The scheme that is assessed under: the code with its edition, from when, and whose it is."""
    return {
        "type": ["ConformityScheme"],
        "id": scheme_id(edition),
        "name": f"RBA Code {edition.rba_code}, VAP {edition.version}, {edition.code}: {texts.title}",
        "description": texts.summary,
        "version": edition.version,
        "validFrom": edition.published.isoformat(),
        "owner": SCHEME_OWNER.as_json(),
    }


def criterion(edition: Edition, texts: EditionTexts, about: str, *, is_current: bool) -> Json:
    """One criterion alone: an element by its reference, a condition by its id, the edition's code for all."""
    name, told = _told(edition, texts, about)
    made: Json = {
        "type": ["Criterion"],
        "id": part_of(scheme_id(edition), about),
        "name": name,
        "description": told or name,
        "conformityTopic": topic(about),
        "status": "active" if is_current else "deprecated",
    }
    return made | _threshold(edition, about) | _tags(edition, about)


def topic(about: str) -> str:
    """The protocol's topic that a criterion falls under."""
    return _TOPICS.get(about, _TOPIC)


def rank(edition: Edition, rating: Rating) -> int:
    """How good a rating is on the edition's own scale: 1 for the worst."""
    return 1 + _scale(edition).index(rating)


def _scale(edition: Edition) -> list[Rating]:
    return sorted(edition.ratings, key=lambda rating: rating.rank)


def _levels(edition: Edition, texts: EditionTexts) -> list[Json]:
    return [
        {
            "type": ["LevelCode"],
            "name": texts.ratings[rating].title,
            "rank": place,
            "description": texts.ratings[rating].text or texts.ratings[rating].title,
        }
        for place, rating in enumerate(_scale(edition), start=1)
    ]


def _whole(edition: Edition, texts: EditionTexts, *, is_current: bool) -> Json:
    def made(about: str, below: list[Json]) -> Json:
        one = criterion(edition, texts, about, is_current=is_current)
        return one | ({"subCriterion": below} if below else {})

    held = _held(edition)
    sections = [made(section, [made(about, []) for about in held[section]]) for section in edition.sections]
    return made(edition.code, sections)


def _held(edition: Edition) -> Mapping[str, list[str]]:
    """What each section holds; the one without elements holds the serious conditions."""
    held = {
        section: [element.ref for element in edition.elements if element.section == section]
        for section in edition.sections
    }
    empty = next((section for section, refs in held.items() if not refs), edition.sections[-1])
    held[empty] += [COVERAGE, CONFLICT]
    return held


def _told(edition: Edition, texts: EditionTexts, about: str) -> tuple[str, str]:
    if about == edition.code:
        return f"{edition.code} {texts.title}", texts.summary
    if about in texts.elements:
        return f"{about} {texts.elements[about].title}", texts.elements[about].question
    if about in texts.conditions:
        return texts.conditions[about].title, texts.conditions[about].text
    return f"{about} {texts.sections[about].title}", texts.sections[about].text


def _threshold(edition: Edition, about: str) -> Json:
    if about == COVERAGE:
        return {"thresholdValue": metric(f"{SHARE}, at most", edition.coverage.limit_percent, PERCENT)}
    if about == edition.retention_suggestion.element:
        return {"thresholdValue": metric(f"{YEARS}, at least", edition.retention_years, YEAR)}
    return {}


def _tags(edition: Edition, about: str) -> Json:
    steps = next((element.oecd_steps for element in edition.elements if element.ref == about), ())
    return {"tag": [_tag(step) for step in steps]} if steps else {}


def _tag(step: int) -> str:
    return f"OECD step {step}"
